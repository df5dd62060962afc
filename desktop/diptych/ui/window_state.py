"""What the window remembers of itself: place, panels, appearance, zoom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication

from diptych.app.settings import Settings
from diptych.ui.language_choice import LanguageChoice
from diptych.ui.style import Appearance

if TYPE_CHECKING:
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.main_window import MainWindow

_GEOMETRY, _SPLIT, _PANELS = "window.geometry", "window.split", "window.panels"
_DESK, _DRAWER, _TAB = "window.desk", "panel.drawer", "panel.drawer.tab"
_LINKS, _THEMES, _SIDE = "panel.links", "panel.themes", "panel.side"
_APPEARANCE, _ZOOM, _TOGETHER = "appearance", "zoom", "scroll.together"
_SHARE_OF_SCREEN = 0.9
_WIDEST, _HIGHEST = 1720, 1180
_SMALL_SCREEN = 1500


class WindowState(QObject):
    """Restores what the settings hold, keeps it on closing, and obeys View."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        commands = window.commands
        commands.side_panel.setCheckable(True)
        commands.side_panel.setChecked(True)
        for action in (
            commands.side_panel,
            commands.links_panel,
            commands.themes_panel,
        ):
            action.toggled.connect(self._show_panels)
        for appearance, action in commands.appearance_actions.items():
            action.triggered.connect(
                lambda _=False, chosen=appearance: self.set_appearance(chosen)
            )
        commands.zoom_in.triggered.connect(lambda: self._zoom(1))
        commands.zoom_out.triggered.connect(lambda: self._zoom(-1))
        commands.zoom_reset.triggered.connect(self._usual_size)
        window.styles.changed.connect(self._on_style)
        LanguageChoice(window)

    def restore(self) -> None:
        """Put the window where it was, or fit it to the screen."""
        window, settings = self._window, self._window.settings
        geometry = _decoded(settings.get_str(_GEOMETRY))
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            _fit_to_screen(window)
        commands = window.commands
        for key, action in (
            (_SIDE, commands.side_panel),
            (_LINKS, commands.links_panel),
            (_THEMES, commands.themes_panel),
        ):
            action.setChecked(settings.get_bool(key, True))
        commands.scroll_together.setChecked(settings.get_bool(_TOGETHER, False))
        commands.appearance_actions[window.styles.appearance].setChecked(True)

    def restore_page(self, page: "ComparisonPage") -> None:
        """Set up the comparison page when it is made."""
        settings = self._window.settings
        page.set_usual_sizes(self._window.width())
        for key, splitter in (
            (_SPLIT, page.split),
            (_PANELS, page.panels),
            (_DESK, page.desk),
        ):
            state = _decoded(settings.get_str(key))
            if not state.isEmpty():
                splitter.restoreState(state)
        page.reading.set_zoom(settings.get_float(_ZOOM, 1.0))
        tab = settings.get_str(_TAB)
        if settings.get_bool(_DRAWER, False) and tab in page.drawer.names():
            page.drawer.open(tab, focus=False)
        self._show_panels()

    def keep(self) -> None:
        """Write everything to the settings."""
        window, settings = self._window, self._window.settings
        settings.put(_GEOMETRY, _encoded(window.saveGeometry()))
        commands = window.commands
        settings.put(_SIDE, commands.side_panel.isChecked())
        settings.put(_LINKS, commands.links_panel.isChecked())
        settings.put(_THEMES, commands.themes_panel.isChecked())
        settings.put(_TOGETHER, commands.scroll_together.isChecked())
        page = window.page
        if page is not None:
            settings.put(_SPLIT, _encoded(page.split.saveState()))
            settings.put(_PANELS, _encoded(page.panels.saveState()))
            settings.put(_DESK, _encoded(page.desk.saveState()))
            settings.put(_DRAWER, not page.drawer.isHidden())
            settings.put(_TAB, page.drawer.current())
            settings.put(_ZOOM, page.reading.zoom())
        settings.save()

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or hold to light or dark, now and next time."""
        self._window.settings.put(_APPEARANCE, appearance.value)
        self._window.settings.save()
        self._window.styles.set_appearance(appearance)
        self._window.commands.appearance_actions[appearance].setChecked(True)

    def _on_style(self) -> None:
        page = self._window.page
        if page is not None:
            page.set_style(self._window.styles.style)

    def _show_panels(self) -> None:
        page, commands = self._window.page, self._window.commands
        if page is None:
            return
        links = commands.links_panel.isChecked()
        themes = commands.themes_panel.isChecked()
        focus = page.focusWidget()
        page.links.setVisible(links)
        page.themes.setVisible(themes)
        page.panels.setVisible(commands.side_panel.isChecked() and (links or themes))
        if focus is not None and not focus.isVisible() and page.isVisible():
            page.reading.left.setFocus()

    def _usual_size(self) -> None:
        page = self._window.page
        if page is not None:
            page.reading.set_zoom(1.0)

    def _zoom(self, by: int) -> None:
        page = self._window.page
        if page is not None:
            page.reading.zoom_by(by)


def _fit_to_screen(window: "MainWindow") -> None:
    """Take most of a large screen, in the middle, and the whole of a small one."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    width = min(round(room.width() * _SHARE_OF_SCREEN), _WIDEST)
    height = min(round(room.height() * _SHARE_OF_SCREEN), _HIGHEST)
    window.resize(width, height)
    window.move(room.center() - window.rect().center())
    if room.width() < _SMALL_SCREEN:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def remembered_appearance(settings: Settings) -> Appearance:
    """Return the appearance that the settings name, the system's for any other."""
    value = settings.get_str(_APPEARANCE)
    known = {appearance.value for appearance in Appearance}
    return Appearance(value) if value in known else Appearance.SYSTEM


def _encoded(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _decoded(words: str) -> QByteArray:
    return QByteArray.fromBase64(words.encode("ascii", "ignore"))
