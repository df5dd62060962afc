"""The files of translations: complete, sound, and compiled from what they say."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from diptych.ui.counts import Counts
from diptych.ui.language import NAMES, Language, resolve, speak
from diptych.ui.words import date_words
from tests.ui.speaking import speaking as speaking
from tools.translations import CODES, FOLDER, compile_to, extract

_HOLES = re.compile(r"\{\w*\}|%\w|%L?n")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_FORMS = {"ru": 3, "zh_CN": 1}


@dataclass(frozen=True)
class Entry:
    """One message of a file."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def read(path: Path) -> list[Entry]:
    """Return the messages of a ``.ts`` file."""
    entries = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            entries.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms) if plural else (translation.text or "",),
                    plural,
                    translation.get("type") is None,
                )
            )
    return entries


def shipped(code: str) -> Path:
    """Return the ``.ts`` file of a language."""
    return FOLDER / f"diptych_{code}.ts"


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_the_window_stands_in_the_file(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    extract(fresh, code)
    wanted = {(one.context, one.source) for one in read(fresh)}
    here = {(one.context, one.source) for one in read(shipped(code))}
    again = "run python -m tools.translations"
    assert not wanted - here, f"not in the file, {again}: {sorted(wanted - here)}"
    assert not here - wanted, f"no longer in the code, {again}: {here - wanted}"


@pytest.mark.parametrize("code", CODES)
def test_every_message_is_translated(code: str) -> None:
    left = [
        f"{one.context}: {one.source}"
        for one in read(shipped(code))
        if not one.finished or not all(form.strip() for form in one.forms)
    ]
    assert not left


@pytest.mark.parametrize("code", CODES)
def test_plural_forms_are_complete(code: str) -> None:
    plural = [one for one in read(shipped(code)) if one.plural]
    assert plural
    for one in plural:
        assert len(one.forms) == _FORMS[code], one.source
        assert all("%n" in form for form in one.forms), one.source


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_is_kept(code: str) -> None:
    for one in read(shipped(code)):
        for form in one.forms:
            assert sorted(_HOLES.findall(form)) == sorted(_HOLES.findall(one.source)), (
                f"{one.source!r} became {form!r}"
            )


@pytest.mark.parametrize("code", CODES)
def test_dots_blanks_and_mnemonics_are_kept(code: str) -> None:
    for one in read(shipped(code)):
        for form in one.forms:
            told = f"{one.source!r} became {form!r}"
            assert form.endswith("…") == one.source.endswith("…"), told
            assert form.startswith(" ") == one.source.startswith(" "), told
            before, after = (len(_MNEMONIC.findall(w)) for w in (one.source, form))
            assert before == after, told


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_is_what_the_source_makes(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_to(shipped(code), fresh)
    assert fresh.read_bytes() == shipped(code).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ("1 link", "2 links", "5 links", "1,021 links")),
        (Language.CHINESE, ("1 个关联", "2 个关联", "5 个关联", "1,021 个关联")),
        (Language.RUSSIAN, ("1 связь", "2 связи", "5 связей", "1\u00a0021 связь")),
    ],
)
def test_counts_take_the_form_of_their_language(
    speaking: None, language: Language, said: tuple[str, ...]
) -> None:
    speak(language)
    counts = Counts()
    assert tuple(counts.links(n) for n in (1, 2, 5, 1021)) == said


@pytest.mark.parametrize(
    ("count", "form"),
    [(1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (22, 1), (25, 2), (111, 2), (0, 2)],
)
def test_every_plural_takes_the_russian_form_of_its_number(
    speaking: None, count: int, form: int
) -> None:
    speak(Language.RUSSIAN)
    for one in read(shipped("ru")):
        if one.plural:
            said = QCoreApplication.translate(one.context, one.source, "", count)
            assert said == one.forms[form].replace("%n", str(count)), one.source


def test_dates_are_written_as_the_language_does(speaking: None) -> None:
    import datetime

    day = datetime.date(2022, 6, 16)
    assert date_words(day) == "16 June 2022"
    speak(Language.CHINESE)
    assert date_words(day) == "2022年6月16日"
    speak(Language.RUSSIAN)
    assert date_words(day) == "16 июня 2022 г."


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["ru-RU", "ru"], Language.RUSSIAN),
        (["zh-Hans-CN", "zh"], Language.CHINESE),
        (["zh_SG"], Language.CHINESE),
        (["zh-Hant-TW", "zh-TW"], Language.ENGLISH),
        (["fr-FR", "ru-RU"], Language.RUSSIAN),
        (["de"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_is_followed_where_its_language_is_there(
    wanted: list[str], language: Language
) -> None:
    assert resolve(Language.SYSTEM, wanted) is language


def test_a_language_that_is_chosen_is_spoken_whatever_the_system_says() -> None:
    assert resolve(Language.CHINESE, ["ru"]) is Language.CHINESE
    assert set(NAMES) == set(Language) - {Language.SYSTEM}


def test_english_loads_no_file(speaking: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> Path:
        raise AssertionError(f"{name} was asked for")

    monkeypatch.setattr("diptych.ui.language.resource_path", load)
    assert speak(Language.ENGLISH) is Language.ENGLISH
    assert QCoreApplication.translate("Commands", "&Quit") == "&Quit"


def test_a_missing_file_leaves_english(
    speaking: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("diptych.ui.language.resource_path", tmp_path.joinpath)
    assert speak(Language.RUSSIAN) is Language.ENGLISH


def mnemonics_clash(menu: QMenu) -> list[str]:
    """Return the entries of a menu that share a mnemonic, those inside it too."""
    seen: dict[str, QAction] = {}
    clashes = []
    for action in menu.actions():
        found = re.search(r"&([^\s&])", action.text().replace("&&", ""))
        if found:
            letter = found[1].casefold()
            if letter in seen:
                clashes.append(
                    f"{menu.title()}: {seen[letter].text()} / {action.text()}"
                )
            seen[letter] = action
        inner = action.menu()
        if isinstance(inner, QMenu):
            clashes += mnemonics_clash(inner)
    return clashes
