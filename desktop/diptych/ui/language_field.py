"""A field for the language of an essay: by its own name, or by any code."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from diptych.text.header import language_code

ENDONYMS = {
    "ar": "العربية", "ca": "Català", "cs": "Čeština", "da": "Dansk", "de": "Deutsch",
    "el": "Ελληνικά", "en": "English", "es": "Español", "et": "Eesti", "eu": "Euskara",
    "fi": "Suomi", "fr": "Français", "ga": "Gaeilge", "he": "עברית", "hi": "हिन्दी",
    "hu": "Magyar", "hy": "Հայերեն", "id": "Bahasa Indonesia", "it": "Italiano",
    "ja": "日本語", "ka": "ქართული", "ko": "한국어", "lt": "Lietuvių", "ne": "नेपाली",
    "nl": "Nederlands", "no": "Norsk", "pl": "Polski", "pt": "Português",
    "ro": "Română", "ru": "Русский", "sr": "Српски", "sv": "Svenska", "ta": "தமிழ்",
    "th": "ไทย", "tr": "Türkçe", "uk": "Українська", "yi": "ייִדיש", "zh": "中文",
}  # fmt: skip
"""Every language under its own name, which is never translated."""


class LanguageField(QComboBox):
    """Offers the languages that texts are often in; any code can be typed."""

    def __init__(self, code: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.addItem(self.tr("not known"), "")
        for known, name in sorted(ENDONYMS.items(), key=lambda one: one[1].casefold()):
            self.addItem(name, known)
        completer = self.completer()
        if completer is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        place = self.findData(code or "")
        if place >= 0:
            self.setCurrentIndex(place)
        else:
            self.setEditText(code or "")

    def code(self) -> str | None:
        """Return the code of what is chosen or typed, None for no language."""
        typed = " ".join(self.currentText().split())
        place = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            return str(self.itemData(place)) or None
        return language_code(typed) or _by_english_name(typed)

    def is_wrong(self) -> bool:
        """Tell what was typed and is no language."""
        typed = self.currentText().strip()
        return bool(typed) and typed != self.itemText(0) and self.code() is None


def _by_english_name(typed: str) -> str | None:
    for code in ENDONYMS:
        language = QLocale.codeToLanguage(code)
        if QLocale.languageToString(language).casefold() == typed.casefold():
            return code
    return None
