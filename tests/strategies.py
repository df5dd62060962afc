"""Hypothesis strategies that the whole suite shares.

The alphabets hold what breaks offsets: characters beyond U+FFFF, combining marks,
every line end, no-break and zero-width characters, scripts without spaces.
"""

from hypothesis import strategies as st

_LATIN = "abcdefgh ijklmnop qrstuvwxyz AEIOU éüßçñ ﬁ"
_CYRILLIC = "абвгдеёжз ийклмно СТРХ"
_CHINESE = "中俄关系联合声明不结盟。，！"
_MARKS = "\u0301\u0308\u0323\u20d7\ufe0f"
_SPACES = "  \t\u00a0\u2002\u2009\u3000"
_JOINTS = "-\u2010\u2011\u00ad\u200b\u200d'’ʼ"
_SIGNS = '.,;:!?…()[]“”«»—–#>*_|/%$€"0123456789²'
_ASTRAL = "😀🇺🇦👩\u200d🔬𝔘𠀀"
_OTHER = "עברית العربية हिन्दी ไทย"

LINE_ENDS = ("\n", "\r\n", "\r")

characters = st.one_of(
    st.sampled_from(_LATIN * 3 + _CYRILLIC + _CHINESE + _SPACES + _JOINTS + _SIGNS * 2),
    st.sampled_from(_MARKS + _ASTRAL + _OTHER),
    st.characters(codec="utf-8"),
)
"""One character, any but a lone surrogate; the troublesome ones often."""

_pieces = st.one_of(
    characters,
    st.sampled_from(
        (
            "\n", "\n\n", "\r\n", "\r", "\u2028", "\ufeff", "U.S. ", "Dr. Smith ",
            "non-alignment ", "Сhina ", "1,238 ", "38% ", "[1] ", "т. е. ",
            "l’Ukraine ",
            "# Title\n", "> quoted\n", "- item\n", "1. item\n", "[^1]: note\n", "---\n",
            "The statement was signed in 2022. ", "Rate this article\n", "中俄关系。",
        )
    ),
)  # fmt: skip

texts = st.lists(_pieces, max_size=60).map("".join)
"""Any text without lone surrogates, empty ones too, rich in what goes wrong."""

words = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzéü'’-АБВабв"), min_size=1, max_size=12
)
"""Something like a word."""

_sentence_words = st.lists(
    st.sampled_from(
        "the China Russia statement alliance partners signed non-alignment Beijing "
        "2022 rejects U.S. relation союз отношения 声明 naïve Putin’s 😀".split()
    ),
    min_size=1,
    max_size=12,
)

sentences = _sentence_words.map(lambda parts: " ".join(parts) + ".")
"""A line of words with a stop, close enough to prose."""

prose = st.lists(
    st.lists(sentences, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=6
).map(lambda paragraphs: "The text. " + "\n\n".join(paragraphs))
"""Paragraphs of such sentences: never without a word."""


@st.composite
def with_line_ends(draw: st.DrawFn) -> tuple[str, str]:
    """A text with line feeds only, and the same with each line end drawn anew."""
    plain = draw(texts).replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    lines = plain.split("\n")
    ends = draw(
        st.lists(st.sampled_from(LINE_ENDS), min_size=len(lines), max_size=len(lines))
    )
    # A carriage return before a bare line feed would join into one line end.
    mixed = lines[0]
    for end, line in zip(ends, lines[1:], strict=False):
        mixed += ("\r\n" if mixed.endswith("\r") and end == "\n" else end) + line
    return plain, mixed
