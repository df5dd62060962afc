"""The commands about how essays are set, folded and quoted, on one page."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from diptych.app.settings import Settings
from diptych.text.document import BlockRole
from diptych.ui.citing import quote
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.page_format import PageLook
from diptych.ui.page_settings import PageSettings, keep_look
from diptych.ui.preferences import ZOOM
from diptych.ui.text_settings import TextSettings

_ROLES = {
    "furniture": BlockRole.FURNITURE,
    "notes": BlockRole.NOTE,
    "references": BlockRole.REFERENCE,
}


class TextCommands(QObject):
    """Joins the commands to the page, and remembers what the reader chose."""

    def __init__(
        self, commands: Commands, page: ComparisonPage, settings: Settings
    ) -> None:
        super().__init__(page)
        self._commands, self._page, self._settings = commands, page, settings
        self._panel: TextSettings | None = None
        reading = page.reading
        PageSettings(page, settings)
        for name, action in commands.folds.items():
            action.setChecked(settings.get_bool(f"fold.{name}", name == "furniture"))
            action.toggled.connect(self._fold)
        self._fold()
        reading.zoom_changed.connect(self._show_zoom)
        commands.text.setIconText(f"{round(reading.zoom() * 100)} %")
        commands.text.triggered.connect(self.open_settings)
        commands.copy_cited.triggered.connect(self.copy_cited)

    def open_settings(self) -> None:
        """Open the settings of the text below the strip of commands, or close them."""
        reading = self._page.reading
        if self._panel is not None:
            self._panel.close()
            return
        panel = self._panel = TextSettings(reading.look(), reading.zoom(), self._page)
        panel.form.look_changed.connect(self._use)
        panel.form.zoom_changed.connect(reading.set_zoom)
        reading.zoom_changed.connect(panel.form.show_zoom)
        panel.destroyed.connect(self._closed)
        for pane in reading.panes:
            pane.pressed.connect(panel.close)
        corner = self._page.tools.rect().bottomRight()
        panel.show_below(self._page.tools.mapTo(self._page, corner))

    def _closed(self) -> None:
        self._panel = None

    def copy_cited(self) -> None:
        """Copy what is selected in an essay, with where it comes from."""
        reading = self._page.reading
        panes = sorted(reading.panes, key=lambda pane: not pane.hasFocus())
        for pane in panes:
            span = pane.selected_span()
            if span is not None and pane.essay is not None:
                QGuiApplication.clipboard().setText(quote(pane.essay, span))
                return

    def _use(self, look: PageLook) -> None:
        keep_look(self._settings, look)

    def _fold(self) -> None:
        roles = set()
        for name, action in self._commands.folds.items():
            self._settings.put(f"fold.{name}", action.isChecked())
            if action.isChecked():
                roles.add(_ROLES[name])
        self._page.reading.set_foldable(frozenset(roles))

    def _show_zoom(self, zoom: float) -> None:
        self._settings.put(ZOOM, zoom)
        self._commands.text.setIconText(f"{round(zoom * 100)} %")
