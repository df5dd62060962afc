"""What a tab remembers of its panels: which are open, their sizes, the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

if TYPE_CHECKING:
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.desk import Desk

_SPLIT, _PANELS = "window.split", "window.panels"
_DRAWER_SIZE, _DRAWER, _TAB = "window.desk", "panel.drawer", "panel.drawer.tab"
_LINKS, _THEMES, _SIDE = "panel.links", "panel.themes", "panel.side"
_ZOOM, _TOGETHER = "zoom", "scroll.together"


class PanelState(QObject):
    """Restores what the settings hold, keeps it there, and obeys View."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        commands = desk.commands
        commands.side_panel.setCheckable(True)
        commands.side_panel.setChecked(True)
        for action in (
            commands.side_panel,
            commands.links_panel,
            commands.themes_panel,
        ):
            action.toggled.connect(self._show_panels)
        commands.zoom_in.triggered.connect(lambda: self._zoom(1))
        commands.zoom_out.triggered.connect(lambda: self._zoom(-1))
        commands.zoom_reset.triggered.connect(self._usual_size)
        desk.styles.changed.connect(self._on_style)

    def restore(self) -> None:
        """Open the panels that were open."""
        commands, settings = self._desk.commands, self._desk.settings
        for key, action in (
            (_SIDE, commands.side_panel),
            (_LINKS, commands.links_panel),
            (_THEMES, commands.themes_panel),
        ):
            action.setChecked(settings.get_bool(key, True))
        commands.scroll_together.setChecked(settings.get_bool(_TOGETHER, False))

    def restore_page(self, page: ComparisonPage) -> None:
        """Set up the comparison page when it is made."""
        settings = self._desk.settings
        page.set_usual_sizes(self._desk.window().width())
        for key, splitter in (
            (_SPLIT, page.split),
            (_PANELS, page.panels),
            (_DRAWER_SIZE, page.with_drawer),
        ):
            state = decoded(settings.get_str(key))
            if not state.isEmpty():
                splitter.restoreState(state)
        page.reading.set_zoom(settings.get_float(_ZOOM, 1.0))
        tab = settings.get_str(_TAB)
        if settings.get_bool(_DRAWER, False) and tab in page.drawer.names():
            page.drawer.open(tab, focus=False)
        self._show_panels()

    def keep(self) -> None:
        """Put everything into the settings; they are not written yet."""
        settings, commands = self._desk.settings, self._desk.commands
        settings.put(_SIDE, commands.side_panel.isChecked())
        settings.put(_LINKS, commands.links_panel.isChecked())
        settings.put(_THEMES, commands.themes_panel.isChecked())
        settings.put(_TOGETHER, commands.scroll_together.isChecked())
        page = self._desk.page
        if page is not None:
            settings.put(_SPLIT, encoded(page.split.saveState()))
            settings.put(_PANELS, encoded(page.panels.saveState()))
            settings.put(_DRAWER_SIZE, encoded(page.with_drawer.saveState()))
            settings.put(_DRAWER, not page.drawer.isHidden())
            settings.put(_TAB, page.drawer.current())
            settings.put(_ZOOM, page.reading.zoom())

    def _on_style(self) -> None:
        page = self._desk.page
        if page is not None:
            page.set_style(self._desk.styles.style)

    def _show_panels(self) -> None:
        page, commands = self._desk.page, self._desk.commands
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
        page = self._desk.page
        if page is not None:
            page.reading.set_zoom(1.0)

    def _zoom(self, by: int) -> None:
        page = self._desk.page
        if page is not None:
            page.reading.zoom_by(by)


def encoded(data: QByteArray) -> str:
    """Return bytes as text for the settings."""
    return bytes(data.toBase64().data()).decode("ascii")


def decoded(words: str) -> QByteArray:
    """Return the bytes of a text in the settings; empty for what is none."""
    return QByteArray.fromBase64(words.encode("ascii", "ignore"))
