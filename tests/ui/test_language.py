"""Switching the language while the window stands open, and words that fit."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.app.settings import Settings
from diptych.ui.about import AboutDialog
from diptych.ui.catalogue import Change, read_catalogue
from diptych.ui.keys_sheet import KeysSheet
from diptych.ui.language import Language, remembered_language, speak, spoken
from diptych.ui.main_window import MainWindow
from diptych.ui.page_format import PageLook
from diptych.ui.text_settings import TextSettings
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


def _needs(widget: QWidget) -> QSize | None:
    """Return the room the words of a control need, None where it has none of them.

    Words that break into lines need their height at the width that they have.
    """
    if isinstance(widget, QLabel):
        if not widget.text() or not widget.pixmap().isNull():
            return None
        if widget.wordWrap():
            return QSize(0, widget.heightForWidth(widget.width()))
        return widget.minimumSizeHint()
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint() if widget.text() else None
    return None


# These cut what they show by themselves, with an ellipsis and a tool tip.
_ELIDING = {"pairTitle", "pairCard", "cardNote", "quietMenu", "recentRow"}


def too_narrow(top: QWidget) -> Iterator[str]:
    """Yield every shown control that is smaller than its words."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.objectName() in _ELIDING:
            continue
        parent = widget.parent()
        if isinstance(parent, QWidget) and parent.objectName() in _ELIDING:
            continue
        if isinstance(widget, QTabBar):
            shown = sum(widget.tabRect(i).width() for i in range(widget.count()))
            if shown > widget.width() + 1:
                yield f"tabs: {[widget.tabText(i) for i in range(widget.count())]}"
            continue
        needs = _needs(widget)
        if needs is None or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if needs.width() > widget.width() or needs.height() > widget.height():
            yield (
                f"{type(parent).__name__}: “{widget.text()}” needs "
                f"{needs.width()} x {needs.height()}, has "
                f"{widget.width()} x {widget.height()}"
            )


def settle(qtbot: QtBot, widget: QWidget) -> None:
    """Let all layouts come to rest."""
    qtbot.wait(30)
    for one in widget.findChildren(QWidget):
        layout = one.layout()
        if layout is not None:
            layout.activate()
    qtbot.wait(30)


def test_a_control_too_small_for_its_words_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label, button = QLabel("Many words on one line", top), QPushButton("Words", top)
    label.setGeometry(0, 0, 30, 20)
    button.setGeometry(0, 30, 8, 20)
    top.resize(300, 200)
    top.show()
    assert len(list(too_narrow(top))) == 2
    label.adjustSize()
    button.adjustSize()
    assert not list(too_narrow(top))


@pytest.mark.parametrize("language", [Language.ENGLISH, *OTHERS])
def test_words_fit_their_controls(
    qtbot: QtBot, pair_window: MainWindow, language: Language
) -> None:
    pair_window.resize(1366, 768)
    choose(pair_window, language)
    page, commands = pair_window.page, pair_window.commands
    assert page is not None
    commands.next_link.trigger()
    found: list[str] = []
    for show in (
        commands.note,
        commands.history,
        commands.concordance,
        commands.matrix,
        commands.find,
        commands.edit_codebook,
    ):
        show.trigger()
        settle(qtbot, pair_window)
        found += too_narrow(pair_window)
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", [Language.ENGLISH, *OTHERS])
def test_words_fit_the_start_page_and_the_dialogs(
    qtbot: QtBot, make_window: Callable[[], MainWindow], language: Language
) -> None:
    speak(language)
    window = make_window()
    window.resize(1366, 768)
    window.survey_samples()
    qtbot.waitUntil(lambda: bool(window.start.cards), timeout=20_000)
    settle(qtbot, window)
    found = list(too_narrow(window))
    look = TextSettings(PageLook(), 1.0, window)
    keys = KeysSheet(window.menuBar(), window)
    for dialog in (AboutDialog(window), keys, look):
        dialog.adjustSize()
        dialog.show()
        settle(qtbot, dialog)
        found += too_narrow(dialog)
        dialog.close()
    assert not found, "\n".join(dict.fromkeys(found))
