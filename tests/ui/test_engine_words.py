"""Sentences of the engine in the language of the window."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from diptych.comparison import Comparison
from diptych.errors import CodebookError, DiptychError, ReadError, SnapshotError
from diptych.pipeline import compare
from diptych.snapshot.read import open_snapshot
from diptych.text.document import Document
from diptych.themes.load import parse_codebook
from diptych.ui.act_words import act_words
from diptych.ui.catalogue import ENGINE, HOLE, Message, read_messages
from diptych.ui.engine_grammar import sentence
from diptych.ui.engine_words import say, say_clauses
from diptych.ui.language import Language, decimal, number, percent, speak
from tests.ui.conftest import CODEBOOK, LEFT_TEXT, RIGHT_TEXT
from tests.ui.speaking import speaking as speaking

pytestmark = pytest.mark.usefixtures("speaking")

OTHERS = (Language.CHINESE, Language.RUSSIAN)
MESSAGES = [one for one in read_messages(Language.ENGLISH) if one.context == ENGINE]
_ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
_QUOTED = re.compile(r"[“«][^”»]*[”»]")


@pytest.fixture(scope="module")
def found() -> Comparison:
    """Two small essays with a codebook, compared."""
    a = Document.from_text(LEFT_TEXT.partition("---\n")[2].partition("---\n")[2])
    b = Document.from_text(RIGHT_TEXT.partition("---\n")[2].partition("---\n")[2])
    return compare(a, b, codebook=parse_codebook(CODEBOOK, name="harbour.yaml"))


def _filled(message: Message, form: str) -> str:
    """Fill the holes of a form with what means nothing in any language."""

    def value(hole: re.Match[str]) -> str:
        # "count" and the like are numbers, and so is whatever stands beside a noun.
        return "7" if hole[0] == "%n" else str(90 + message.source.index(hole[0]) % 9)

    return HOLE.sub(value, form)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_found_again_with_what_was_filled_in(
    language: Language,
) -> None:
    speak(language)
    forms = {one.source: one.forms for one in read_messages(language)}
    plural = 0 if language is Language.CHINESE else 2
    for message in MESSAGES:
        told = forms[message.source]
        wanted = told[plural] if "%n" in message.source else told[0]
        assert sentence(_filled(message, message.source)) == _filled(message, wanted), (
            message.source
        )


@pytest.mark.parametrize("language", OTHERS)
def test_every_reason_of_a_comparison_is_said(
    found: Comparison, language: Language
) -> None:
    speak(language)
    assert found.links
    assert found.themes_a
    for link in found.links:
        assert not _ENGLISH_WORDS.search(_QUOTED.sub("", say(link.why))), link.why
        for part in link.evidence.parts:
            assert say(part.name) != part.name
    for coded in (*found.themes_a, *found.themes_b):
        told = say_clauses(coded.why)
        assert not _ENGLISH_WORDS.search(_QUOTED.sub("", told)), coded.why


def test_a_reason_reads_as_a_sentence() -> None:
    why = (
        "Shares “the old quay”, “storm” and 2 more words; 21 words differ. Both ends "
        "carry the themes “Trade” and “The sea”."
    )
    speak(Language.RUSSIAN)
    assert say(why) == (
        "Общее: «the old quay», «storm» и ещё 2 слова; различается 21 слово. С обеих "
        "сторон темы «Trade» и «The sea»."
    )
    speak(Language.CHINESE)
    assert say(why) == (
        "共有“the old quay”、“storm”和另外 2 个词；有 21 个词不同。"
        "两侧均有主题“Trade”和“The sea”。"
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (2, "Те же 2 слова в том же порядке."),
        (5, "Те же 5 слов в том же порядке."),
        (11, "Те же 11 слов в том же порядке."),
        (21, "То же 21 слово в том же порядке."),
        (22, "Те же 22 слова в том же порядке."),
        (25, "Те же 25 слов в том же порядке."),
        (111, "Те же 111 слов в том же порядке."),
        (1_021, "То же 1\u00a0021 слово в том же порядке."),
    ],
)
def test_a_number_takes_its_form(count: int, said: str) -> None:
    speak(Language.RUSSIAN)
    assert say(f"The same {count:,} words in the same order.") == said


def _failure(kind: type[DiptychError], tmp_path: Path) -> str:
    broken = tmp_path / "broken.diptych"
    broken.write_bytes(b"nothing")
    acts: dict[type[DiptychError], Callable[[], object]] = {
        ReadError: lambda: Document.from_file(tmp_path / "none.txt"),
        CodebookError: lambda: parse_codebook(
            CODEBOOK + "    colour: mauve\n", name="harbour.yaml"
        ),
        SnapshotError: lambda: open_snapshot(broken),
    }
    with pytest.raises(kind) as caught:
        acts[kind]()
    return str(caught.value)


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        (ReadError, "Файла «none.txt» нет в «"),
        (CodebookError, "«harbour.yaml», строка 24, ключ «colour»: «mauve» — не цвет;"),
        (SnapshotError, "Открыть «"),
    ],
)
def test_what_cannot_be_opened_is_said(
    kind: type[DiptychError], begins: str, tmp_path: Path
) -> None:
    sentence_of = _failure(kind, tmp_path)
    speak(Language.RUSSIAN)
    told = say(sentence_of)
    assert told.startswith(begins), told
    assert not _ENGLISH_WORDS.search(_QUOTED.sub("", told)), told


def test_a_part_is_said_inside_its_sentence() -> None:
    speak(Language.RUSSIAN)
    assert say("“a.diptych” cannot be opened: it is too large.") == (
        "Открыть «a.diptych» нельзя: он слишком велик."
    )
    notice = "First essay: “a.pdf” holds no text on 2 of 1,200 pages: pictures of "
    assert say(f"{notice}print are not read.") == (
        "Первое эссе: В «a.pdf» есть страницы без текста, 2 из 1\u00a0200: изображения "
        "печатного текста не читаются."
    )


def test_names_and_quotes_are_never_taken_for_words_of_the_window() -> None:
    speak(Language.RUSSIAN)
    assert say("Marked a passage of A as date") == (
        "Фрагмент левого эссе отмечен темой date"
    )
    assert say("“number” refers back to “left”") == "«number» отсылает назад к «left»"
    assert say("A Bridge at Heihe: Essays on Trade") == (
        "A Bridge at Heihe: Essays on Trade"
    )


def test_english_is_said_as_it_is_and_loads_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(name: str) -> Path:
        raise AssertionError(f"{name} was asked for")

    monkeypatch.setattr("diptych.ui.catalogue.resource_path", load)
    assert say("The same word.") == "The same word."
    assert say_clauses("One; and two.") == "One; and two."


@pytest.mark.parametrize(
    ("what", "english", "russian"),
    [
        (
            "Marked a passage of A as Trade",
            "Marked a passage of the left essay as Trade",
            "Фрагмент левого эссе отмечен темой Trade",
        ),
        (
            "Rejected a mark of A in B in B",
            "Rejected a mark of A in B in the right essay",
            "Отклонена отметка темы A in B в правом эссе",
        ),
        (
            "Took back the details of B",
            "Took back the details of the right essay",
            "Отменены правки сведений о правом эссе",
        ),
        ("Accepted 3 links", "Accepted 3 links", "Приняты 3 связи"),
        ("Made a passage of B note", "Made a passage of the right essay note", ""),
    ],
)
def test_the_history_names_left_and_right(
    what: str, english: str, russian: str
) -> None:
    assert act_words(what) == english
    if russian:
        speak(Language.RUSSIAN)
        assert act_words(what) == russian


def test_figures_are_written_as_the_language_does() -> None:
    assert (decimal(0.934), number(12_345), percent(0.5)) == ("0.93", "12,345", "50%")
    speak(Language.RUSSIAN)
    assert decimal(0.934) == "0,93"
    assert decimal(1_234.5, 1, sign=True) == "+1\u00a0234,5"
    assert number(12_345) == "12\u00a0345"
    assert percent(0.5) == "50\u00a0%"
    speak(Language.CHINESE)
    assert decimal(0.934) == "0.93"
