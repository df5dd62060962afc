"""High contrast, and lesser words that stay legible in every look."""

from collections.abc import Iterator
from itertools import product
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from diptych.ui import contrast_wish, matrix_paint
from diptych.ui.contrast_wish import system_wants_contrast, theme_wants_contrast
from diptych.ui.main_window import MainWindow
from diptych.ui.style import Appearance, StyleManager, make_palette
from diptych.ui.window_place import remembered_appearance
from diptych.view.palette import Role, Style, colour, contrast
from tests.ui.reading_hands import has


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    StyleManager(qapp, Appearance.LIGHT)


@pytest.mark.parametrize("appearance", [one for one in Appearance if one != "system"])
def test_lesser_words_can_be_read_in_fields_and_lists(
    pair_window: MainWindow, appearance: Appearance
) -> None:
    pair_window.state.set_appearance(appearance)
    style = pair_window.styles.style
    assert style.value == appearance.value
    page = pair_window.comparison_page()
    fields: list[QWidget] = [page.links.view, page.themes.view, page.links.filter.field]
    fields += pair_window.findChildren(QLineEdit)
    fields += pair_window.findChildren(QAbstractItemView)
    for field in fields:
        field.ensurePolished()
        ink = field.palette().color(QPalette.ColorRole.PlaceholderText)
        ground = field.palette().color(QPalette.ColorRole.Base)
        told = f"{type(field).__name__} {field.accessibleName()}"
        assert ink.alpha() == 255, told
        assert contrast(ink.name(), ground.name()) >= style.least, told


def test_the_look_follows_the_contrast_of_the_system(
    qtbot: QtBot, qapp: QApplication
) -> None:
    wish = SimpleNamespace(dark=False, contrast=False)
    styles = StyleManager(
        qapp,
        Appearance.SYSTEM,
        lambda: Qt.ColorScheme.Dark if wish.dark else Qt.ColorScheme.Light,
        lambda: wish.contrast,
    )
    looks = []
    for wish.dark, wish.contrast in product((False, True), repeat=2):
        styles.set_appearance(Appearance.SYSTEM)
        looks.append(styles.style)
    assert looks == [
        Style.LIGHT,
        Style.CONTRAST_LIGHT,
        Style.DARK,
        Style.CONTRAST_DARK,
    ]
    assert qapp.palette().base().color().name() == "#000000"
    styles.set_appearance(Appearance.CONTRAST_LIGHT)
    assert qapp.palette().base().color().name() == "#ffffff"


def test_the_choice_is_remembered(pair_window: MainWindow) -> None:
    action = pair_window.commands.appearance_actions[Appearance.CONTRAST_DARK]
    action.trigger()
    assert action.isChecked()
    assert remembered_appearance(pair_window.settings) is Appearance.CONTRAST_DARK


def test_every_kind_of_link_has_a_line_of_its_own(pair_window: MainWindow) -> None:
    left = pair_window.comparison_page().reading.left
    shown = left.marks.links.links
    assert shown
    pair_window.state.set_appearance(Appearance.CONTRAST_LIGHT)
    picture = left.viewport().grab().toImage()
    edges = {
        link.kind: colour(role, Style.CONTRAST_LIGHT)
        for link in shown
        for kind, role in (
            ("verbatim", Role.VERBATIM_EDGE),
            ("reworded", Role.REWORDED_EDGE),
            ("paraphrase", Role.PARAPHRASE_EDGE),
        )
        if link.kind == kind
    }
    for kind, hue in edges.items():
        assert has(picture, hue), kind


def test_the_text_that_has_the_keys_is_framed(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    left = pair_window.comparison_page().reading.left
    pair_window.state.set_appearance(Appearance.CONTRAST_DARK)
    with qtbot.waitActive(pair_window):
        pair_window.activateWindow()
    edge = colour(Role.ACCENT, Style.CONTRAST_DARK)
    middle = left.viewport().height() // 2

    def framed() -> bool:
        picture = left.viewport().grab().toImage()
        return picture.pixelColor(1, middle).name() == edge

    pair_window.comparison_page().reading.take_focus()
    assert not framed(), "a reader with a mouse needs no frame"
    left.clearFocus()
    left.setFocus(Qt.FocusReason.TabFocusReason)
    assert framed()
    left.clearFocus()
    assert not framed()


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("share", [0.0, 0.01, 0.25, 0.5, 0.75, 1.0])
def test_words_on_shades_of_tables_can_be_read(style: Style, share: float) -> None:
    ground, ink = matrix_paint._shade(share, style)
    assert contrast(ink.name(), ground.name()) >= style.least


def test_a_theme_of_the_session_can_ask_for_contrast() -> None:
    assert theme_wants_contrast({"GTK_THEME": "HighContrastInverse"})
    assert not theme_wants_contrast({"GTK_THEME": "Adwaita"})
    assert not theme_wants_contrast({})


def test_what_qt_is_told_of_contrast_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GTK_THEME", raising=False)
    monkeypatch.setattr(contrast_wish, "_windows_wants_contrast", lambda: True)

    def told(**hints: object) -> QGuiApplication:
        app = SimpleNamespace(styleHints=lambda: SimpleNamespace(**hints))
        return app  # type: ignore[return-value]  # it stands for an application

    preference = Qt.ContrastPreference
    for wish in preference:
        hints = SimpleNamespace(contrastPreference=lambda wish=wish: wish)
        wanted = system_wants_contrast(told(accessibility=lambda hints=hints: hints))
        assert wanted == (wish is preference.HighContrast)
    # A Qt that does not tell: on Windows the system is asked, elsewhere nobody is.
    monkeypatch.setattr("sys.platform", "win32")
    assert system_wants_contrast(told())
    monkeypatch.setattr("sys.platform", "linux")
    assert not system_wants_contrast(told())


def test_a_widget_is_dressed_anew_once_however_deep_it_lies(
    qtbot: QtBot, styles: StyleManager
) -> None:
    """Else a switch takes seconds in a window with many tabs."""
    top = inner = QWidget()
    for _ in range(12):
        inner = QWidget(inner)
    qtbot.addWidget(top)
    top.show()
    told: list[QEvent.Type] = []

    class Listener(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            told.append(event.type())
            return False

    listener = Listener(top)
    inner.installEventFilter(listener)
    styles.set_appearance(Appearance.DARK)
    assert 1 <= told.count(QEvent.Type.StyleChange) <= 2
    assert inner.palette() == make_palette(Style.DARK)
