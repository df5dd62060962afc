"""The language of the window: chosen in View, remembered, loaded only when needed.

The source text is English and stands in the code, so the start in English loads
nothing. Any other language is a file ``resources/translations/diptych_<code>.qm``,
compiled from the ``.ts`` beside it by ``tools/translations.py``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from diptych.app.settings import Settings
from diptych.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate
"""``translate(context, words)``, under a name that the extraction knows, too."""

_KEY = "language"


class Language(StrEnum):
    """What the window may speak; the values are the codes of the files."""

    SYSTEM = ""
    ENGLISH = "en"
    CHINESE = "zh_CN"
    RUSSIAN = "ru"


NAMES = {
    Language.ENGLISH: "English",
    Language.CHINESE: "简体中文",
    Language.RUSSIAN: "Русский",
}
"""Every language under its own name, which is never translated."""

_LOCALES = {
    Language.ENGLISH: "en_US",
    Language.CHINESE: "zh_CN",
    Language.RUSSIAN: "ru_RU",
}
"""What fields for numbers go by; how numbers are written is the language's."""

_translators: list[QTranslator] = []
_spoken = [Language.ENGLISH]


def spoken() -> Language:
    """Return the language that the window speaks now, never ``SYSTEM``."""
    return _spoken[0]


def remembered_language(settings: Settings) -> Language:
    """Return the language that the settings name, the system's for any other."""
    value = settings.get_str(_KEY)
    return Language(value) if value in tuple(Language) else Language.SYSTEM


def remember_language(settings: Settings, language: Language) -> None:
    """Keep the choice for the next start."""
    settings.put(_KEY, language.value)
    settings.save()


def resolve(language: Language, wanted: Iterable[str] | None = None) -> Language:
    """Return the language that a choice comes to.

    ``wanted`` are the codes that the reader's system asks for, the first one first;
    English where it asks for none that there is.
    """
    if language is not Language.SYSTEM:
        return language
    for code in QLocale.system().uiLanguages() if wanted is None else wanted:
        parts = code.replace("_", "-").casefold().split("-")
        if parts[0] == "zh" and not {"hant", "tw", "hk", "mo"} & set(parts):
            return Language.CHINESE
        if parts[0] in ("ru", "en"):
            return Language(parts[0])
    return Language.ENGLISH


def speak(language: Language) -> Language:
    """Let everything that is translated from now on be in ``language``.

    Returns what is spoken after all: English where the file of a language is
    missing. Words that stand in the window already are for ``ui.relabel``.
    """
    chosen = resolve(language)
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    for old in _translators:
        QCoreApplication.removeTranslator(old)
    _translators.clear()
    _spoken[0] = Language.ENGLISH
    if chosen is Language.ENGLISH:
        return chosen
    own = QTranslator()
    if not own.load(str(resource_path(f"translations/diptych_{chosen.value}.qm"))):
        return Language.ENGLISH
    # The words of Qt itself: standard buttons, menus of text fields.
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{chosen.value}", folder):
        _translators.append(qt)
    _translators.append(own)
    for one in _translators:
        QCoreApplication.installTranslator(one)
    _spoken[0] = chosen
    return chosen


def number(value: int) -> str:
    """Write a whole number as the language does: 12,345 or 12 345."""
    words = f"{value:,}"
    return words.replace(",", "\u00a0") if spoken() is Language.RUSSIAN else words


def decimal(value: float, places: int = 2, *, sign: bool = False) -> str:
    """Write a number with decimals as the language does: 0.93 or 0,93."""
    return decimal_words(f"{value:+,.{places}f}" if sign else f"{value:,.{places}f}")


def decimal_words(words: str) -> str:
    """Write a number that stands in English, 12,345.6, as the language does."""
    if spoken() is not Language.RUSSIAN:
        return words
    return words.replace(",", "\u00a0").replace(".", ",")


def percent(value: float) -> str:
    """Write a share of one in percent: 45% or 45 %."""
    words = f"{value:.0%}"
    return words.replace("%", "\u00a0%") if spoken() is Language.RUSSIAN else words
