"""The look of the window: light or dark, by the reader's choice or the system's.

Colours come from ``diptych.view.palette``; nothing here names one. Qt's own scheme
switch does nothing on some systems, so the palette and the style sheet are ours.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from diptych.resources import resource_path
from diptych.ui.contrast_wish import on_contrast_wish, system_wants_contrast
from diptych.view.palette import Role, Style, colour, mix


class Appearance(StrEnum):
    """What the reader chose."""

    SYSTEM = "system"
    LIGHT = Style.LIGHT.value
    DARK = Style.DARK.value
    CONTRAST_LIGHT = Style.CONTRAST_LIGHT.value
    CONTRAST_DARK = Style.CONTRAST_DARK.value


_LOOKS = ((Style.LIGHT, Style.CONTRAST_LIGHT), (Style.DARK, Style.CONTRAST_DARK))
"""What the system wants: by whether it is dark, then by whether it has contrast."""


class StyleManager(QObject):
    """Keeps the application in one style; ``changed`` carries a new ``Style``.

    ``read_scheme`` and ``read_contrast`` say what the system wants; by default it is
    asked for it.
    """

    changed = Signal(Style)

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance,
        read_scheme: Callable[[], Qt.ColorScheme] | None = None,
        read_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._read_scheme = read_scheme or app.styleHints().colorScheme
        self._read_contrast = read_contrast or partial(system_wants_contrast, app)
        self._sheet, self._contrast_sheet = (
            Template(resource_path(f"styles/{name}.qss").read_text(encoding="utf-8"))
            for name in ("window", "contrast")
        )
        self.appearance = appearance
        self.style = self._wanted()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        on_contrast_wish(app, self._follow)

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or hold to one look."""
        self.appearance = appearance
        self._follow()

    def _wanted(self) -> Style:
        if self.appearance is Appearance.SYSTEM:
            return _LOOKS[self._read_scheme() == Qt.ColorScheme.Dark][
                self._read_contrast()
            ]
        return Style(self.appearance.value)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.style:
            self.style = wanted
            self._apply()
            self.changed.emit(wanted)

    def _apply(self) -> None:
        # Qt sets one sheet in the place of another widget by widget, each with all
        # its children: seconds, where taking off and putting on take a fraction.
        if self._app.styleSheet():
            self._app.setStyleSheet("")
        self._app.setPalette(make_palette(self.style))
        roles = sheet_roles(self.style)
        sheet = self._sheet.substitute(roles)
        if self.style.is_contrast:
            sheet += self._contrast_sheet.substitute(roles | _arrows(self.style))
        self._app.setStyleSheet(sheet)


def _arrows(style: Style) -> dict[str, str]:
    """Return where the arrows of boxes lie, which a box with an edge needs."""
    look = "dark" if style.is_dark else "light"
    return {
        f"arrow_{way}": resource_path(f"styles/{way}-{look}.svg").as_posix()
        for way in ("up", "down")
    }


def sheet_roles(style: Style) -> dict[str, str]:
    """Return the names that the style sheet uses, each with its colour."""
    roles = {role.name.lower(): colour(role, style) for role in Role}
    ink, surround = roles["ink"], roles["surround"]
    roles["hover"] = mix(ink, surround, 0.12 if style.is_contrast else 0.06)
    share = 0.28 if style.is_contrast else 0.14
    roles["chosen"] = mix(roles["accent"], roles["paper"], share)
    roles["accent_hover"] = mix(ink, roles["accent"], 0.18)
    roles["notice"] = mix(roles["current_edge"], surround, 0.14)
    roles["error"] = mix(roles["warning"], surround, 0.18)
    veil = QColor(roles["raised"])
    roles["veil"] = f"rgba({veil.red()}, {veil.green()}, {veil.blue()}, 88%)"
    return roles


def make_palette(style: Style) -> QPalette:
    """Return the palette that widgets and delegates of the window paint with.

    Lists take ``AlternateBase`` for the selected row, ``Midlight`` for the row under
    the pointer, ``Mid`` for hairlines and ``PlaceholderText`` for lesser words.
    """
    sheet = sheet_roles(style)
    names = {
        QPalette.ColorRole.Window: "surround",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "paper",
        QPalette.ColorRole.AlternateBase: "chosen",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "dim_ink",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "warning",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Mid: "rule",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Light: "raised",
        QPalette.ColorRole.Dark: "thumb",
        QPalette.ColorRole.Shadow: "rule",
    }
    palette = QPalette()
    for role, name in names.items():
        palette.setColor(role, QColor(sheet[name]))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        dim = QColor(sheet["dim_ink"])
        palette.setColor(QPalette.ColorGroup.Disabled, role, dim)
    return palette
