"""Texts in the encodings that essays come in."""

import pytest

from diptych.errors import ReadError
from diptych.text.encoding import decode, shown_encoding

_ENGLISH = (
    "He said — “no limits” — and the café’s naïve policy, which cost £5, was his. "
    "It’s a well-known story, and Xi’s visit showed that the sides’ aims diverge.\n"
)
_RUSSIAN = (
    "Отношения двух стран не являются союзом, но прокладывать новые пути им удаётся "
    "всё чаще. Партнёрство оказалось прочнее многих союзов прошлого века.\n"
)
_CHINESE = (
    "两国关系不是结盟关系，也不针对第三方。元首签署了联合声明，强调双方的战略协作。\n"
)
_GERMAN = (
    "Die Übereinkunft über größere Abhängigkeiten können wir nicht gutheißen; München "
    "fürchtet für die Wirtschaft Ähnliches, und natürlich ist das auch für Köln so.\n"
)
_FRENCH = (
    "Le président a déclaré que la relation n'était pas une alliance, où l'on s'engage "
    "à défendre l'autre, mais un cœur d'intérêts partagés.\n"
)
_POLISH = (
    "Stosunki między krajami są coraz bliższe, choć nie są sojuszem. Władze twierdzą, "
    "że każdy kraj ma prawo do własnej ścieżki rozwoju, również później.\n"
)
_GREEK = "Η σχέση των χωρών δεν είναι συμμαχία, αλλά μια εταιρική σχέση συμφερόντων.\n"
_UKRAINIAN = (
    "Відносини не є союзом, але вони мають свою логіку, і їхні заяви це знали.\n"
)
_JAPANESE = "両国の関係は同盟ではない。しかし、共同声明を発表し、協力を深めている。\n"

CERTAIN = [
    (_ENGLISH, "utf-8"), (_ENGLISH, "utf-8-sig"), (_ENGLISH, "utf-16"),
    (_ENGLISH, "utf-32"), (_RUSSIAN, "utf-8"), (_RUSSIAN, "utf-16"),
    (_CHINESE, "utf-8"),
    (_CHINESE, "utf-16"),
]  # fmt: skip
GUESSED = [
    (_ENGLISH, "windows-1252"), (_ENGLISH, "utf-16-le"), (_ENGLISH, "utf-16-be"),
    (_ENGLISH, "mac-roman"), (_GERMAN, "windows-1252"), (_GERMAN, "iso-8859-1"),
    (_GERMAN, "iso-8859-15"), (_GERMAN, "cp850"), (_FRENCH, "iso-8859-15"),
    (_FRENCH, "windows-1252"), (_POLISH, "windows-1250"), (_POLISH, "iso-8859-2"),
    (_RUSSIAN, "koi8-r"), (_RUSSIAN, "windows-1251"), (_RUSSIAN, "iso-8859-5"),
    (_RUSSIAN, "cp866"), (_RUSSIAN, "utf-16-le"), (_UKRAINIAN, "windows-1251"),
    (_UKRAINIAN, "koi8-u"), (_CHINESE, "gb18030"), (_CHINESE, "gbk"),
    (_CHINESE, "utf-16-le"), (_CHINESE, "utf-16-be"), (_JAPANESE, "shift_jis"),
    (_JAPANESE, "euc-jp"), (_GREEK, "windows-1253"), (_GREEK, "iso-8859-7"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "encoding"), CERTAIN)
def test_certain_encodings(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding), name="a.txt")
    assert found.text == text
    assert not found.guessed


@pytest.mark.parametrize(("text", "encoding"), GUESSED)
def test_guessed_encodings(text: str, encoding: str) -> None:
    found = decode((text * 4).encode(encoding), name="a.txt")
    assert found.text == text * 4
    assert found.guessed


def test_the_encoding_is_named_as_people_know_it() -> None:
    assert decode((_RUSSIAN * 4).encode("koi8-r"), name="a").encoding == "koi8-r"
    assert decode(_ENGLISH.encode("cp1252"), name="a").encoding == "windows-1252"
    assert decode((_CHINESE * 4).encode("gbk"), name="a").encoding == "gb18030"
    assert decode("\ufeffé".encode("utf-16-be"), name="a").encoding == "utf-16-be"


def test_a_few_letters_are_taken_for_the_commonest_encoding() -> None:
    assert decode("Putin’s visit.".encode("cp1252"), name="a").text == "Putin’s visit."


def test_a_guess_late_in_a_long_file_still_decodes() -> None:
    text = "plain words " * 40_000 + "“curly”"
    assert decode(text.encode("cp1252"), name="a").text == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(1, 255)) * 4,
        b"\x7fELF\x02\x01\x01" + b"\x00" * 60 + b"text" * 20,
        b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(0, 255, 3)) * 9,
        b"word\x00word" * 50,
        b"\x01\x02\x03word" * 50,
        # In pairs of bytes these two are rare Chinese.
        b"hello \x00 world\n",
        "Länder \x00 words. ".encode() * 9,
        "Länder \x00 words; ".encode() * 9_000,
    ],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"“a\.txt” is not a text but a binary file"):
        decode(data, name="a.txt")


@pytest.mark.parametrize(
    ("data", "damaged"),
    [
        (("Länder – “Größe”, " * 9).encode()[:-2] + b"\xff words", 1),
        ("Putin’s “visit”".encode()[:-1], 1),
        ((_RUSSIAN * 2).encode() + b"\xff\xfe" + _RUSSIAN.encode(), 1),
    ],
)
def test_utf_8_with_a_few_broken_bytes_stays_utf_8(data: bytes, damaged: int) -> None:
    found = decode(data, name="a.txt")
    assert (found.encoding, found.guessed, found.damaged) == ("utf-8", False, damaged)
    assert found.text.count("\ufffd") == damaged


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("windows-1252", "Windows-1252"), ("koi8-r", "KOI8-R"), ("cp932", "Shift JIS"),
        ("gb18030", "GB18030"), ("mac-cyrillic", "Mac-Cyrillic"),
        ("utf-16-le", "UTF-16-LE"), ("big5", "BIG5"),
    ],
)  # fmt: skip
def test_encodings_are_shown_by_the_names_readers_know(
    encoding: str, shown: str
) -> None:
    assert shown_encoding(encoding) == shown


def test_a_broken_promise_is_named() -> None:
    with pytest.raises(ReadError, match="begins as UTF-16-LE but is damaged"):
        decode(b"\xff\xfea", name="a.txt")
