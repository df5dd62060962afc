"""Switching the language while the window stands open."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from diptych.app.settings import Settings
from diptych.ui.catalogue import Change, Pattern, read_catalogue
from diptych.ui.history_tab import HistoryTab
from diptych.ui.language import Language, remembered_language, speak, spoken
from diptych.ui.main_window import MainWindow
from tests.ui.speaking import speaking as speaking
from tests.ui.test_translations import mnemonics_clash

OTHERS = (Language.CHINESE, Language.RUSSIAN)
_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "accessibleName",
    "placeholderText",
    "suffix",
)

pytestmark = pytest.mark.usefixtures("speaking")


def words_of(top: QWidget) -> dict[tuple[int, str], str]:
    """Return what every widget and action says, by its place in the tree."""
    said: dict[tuple[int, str], str] = {}
    for place, one in enumerate((top, *top.findChildren(QObject))):
        if not isinstance(one, QWidget | QAction):
            continue
        for name in _PROPERTIES:
            words = one.property(name)
            if isinstance(words, str) and words:
                said[place, name] = words
        if isinstance(one, QTabBar):
            for tab in range(one.count()):
                said[place, f"tab {tab}"] = one.tabText(tab)
    return said


def choose(window: MainWindow, language: Language) -> None:
    """Choose a language from the menu, as a reader does."""
    window.commands.language_actions[language].trigger()


@pytest.mark.parametrize("language", OTHERS)
def test_a_switch_says_everything_anew_and_back(
    pair_window: MainWindow, language: Language
) -> None:
    before = words_of(pair_window)
    choose(pair_window, language)
    after = words_of(pair_window)
    english = read_catalogue(Language.ENGLISH).plain
    spoken_words = {
        form for message in read_catalogue(language).messages for form in message.forms
    }
    left = {
        words
        for key, words in after.items()
        if words in english and before.get(key) == words and words not in spoken_words
    }
    assert not left, "\n".join(left)
    assert len([key for key, words in after.items() if before[key] != words]) > 100
    choose(pair_window, Language.ENGLISH)
    assert words_of(pair_window) == before


def test_what_is_set_out_of_a_link_is_said_anew(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page = pair_window.page
    assert page is not None
    pair_window.commands.next_link.trigger()
    assert "reworded" in page.detail.text()
    choose(pair_window, Language.RUSSIAN)
    # Qt tells the parts of a window later that the language is another.
    qtbot.waitUntil(lambda: "перефразировано" in page.detail.text())


def test_a_mark_the_acts_and_messages_are_said_anew(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    page, commands = pair_window.page, pair_window.commands
    assert page is not None
    pair_window.messages.show_error(
        "“quay.md” is empty: open a file with some text in it."
    )
    commands.next_link.trigger()
    commands.accept.trigger()
    commands.history.trigger()
    page.themes.filter.setText("")
    commands.next_mark.trigger()
    assert "matches the phrase" in page.mark_detail.text()
    assert commands.undo.text().startswith("&Undo: Accepted link")
    choose(pair_window, Language.RUSSIAN)
    qtbot.waitUntil(lambda: "совпадает с фразой" in page.mark_detail.text())
    assert commands.undo.text().startswith("&Отменить: Принята связь")
    history = pair_window.findChild(HistoryTab)
    assert isinstance(history, HistoryTab)
    assert "Принята связь" in history.list.item(1).text()
    labels = [label.text() for label in pair_window.messages.findChildren(QLabel)]
    assert labels == ["«quay.md» пуст: откройте файл, в котором есть текст."]
    choose(pair_window, Language.ENGLISH)
    qtbot.waitUntil(lambda: "matches the phrase" in page.mark_detail.text())
    assert commands.undo.text().startswith("&Undo: Accepted link")


def test_titles_are_not_taken_for_words_of_the_window() -> None:
    change = Change(read_catalogue(Language.ENGLISH), to_english=False)
    speak(Language.RUSSIAN)
    assert change.anew("The Value of Relations") is None
    assert change.anew("A Bridge at Heihe: On the Value of Trade") is None
    assert change.anew("17 June 2022") == "17 июня 2022 г."
    assert change.anew("3 of 21 links") == "3 из 21 связи"


@pytest.mark.parametrize("language", OTHERS)
def test_selection_scroll_and_work_stay(
    pair_window: MainWindow, language: Language
) -> None:
    page = pair_window.page
    assert page is not None
    pair_window.commands.next_link.trigger()
    pair_window.commands.accept.trigger()
    chosen = page.reading.current_link()
    bars = [pane.verticalScrollBar().value() for pane in page.reading.panes]
    history = page.work.history
    choose(pair_window, language)
    assert page.reading.current_link() == chosen is not None
    assert bars == [pane.verticalScrollBar().value() for pane in page.reading.panes]
    assert page.work.history is history
    assert (
        page.links.head.title.text() == {"zh_CN": "关联", "ru": "Связи"}[language.value]
    )


def test_numbers_and_names_inside_a_sentence_are_kept(pair_window: MainWindow) -> None:
    page = pair_window.page
    assert page is not None
    assert page.comparison is not None
    shown, found = page.links.model.rowCount(), len(page.comparison.links)
    choose(pair_window, Language.CHINESE)
    assert page.links.count.text() == f"{shown} / {found} 个关联"
    choose(pair_window, Language.RUSSIAN)
    assert page.links.count.text().startswith(f"{shown} из {found} связ")
    assert page.reading.left.accessibleName() == (
        "Левое эссе: Notes from the northern quay"
    )


def test_the_choice_is_kept(
    make_window: Callable[[], MainWindow],
) -> None:
    window = make_window()
    assert remembered_language(Settings.load()) is Language.SYSTEM
    choose(window, Language.RUSSIAN)
    assert remembered_language(Settings.load()) is Language.RUSSIAN
    assert spoken() is Language.RUSSIAN
    again = make_window()
    assert again.commands.language_actions[Language.RUSSIAN].isChecked()
    assert again.commands.language_actions[Language.CHINESE].text() == "简体中文"


@pytest.mark.parametrize("language", Language)
def test_no_menu_has_a_mnemonic_twice(
    make_window: Callable[[], MainWindow], language: Language
) -> None:
    speak(language or Language.ENGLISH)
    bar = make_window().menuBar()
    tops = QMenu()
    tops.addActions(bar.actions())
    clashes = mnemonics_clash(tops)
    assert not clashes, "\n".join(clashes)


def test_words_that_many_tabs_have_are_looked_up_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else a switch in a window with five tabs takes seconds."""
    tried: list[str] = []
    fit = Pattern.fit

    def counted(self: Pattern, words: str) -> dict[str, str] | None:
        tried.append(words)
        return fit(self, words)

    monkeypatch.setattr(Pattern, "fit", counted)
    change = Change(read_catalogue(Language.ENGLISH), False)
    for words in ("12 unsaved acts", "A title of an essay that no message is like"):
        said = change.anew(words)
        # Most messages are passed over by one look for their longest part.
        assert len(tried) * 10 < len(change.before.patterns)
        tried.clear()
        assert change.anew(words) == said
        assert not tried
