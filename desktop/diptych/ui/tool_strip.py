"""A slim row of commands above the essays."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diptych.ui.icons import icon
from diptych.ui.sizes import scaled
from diptych.view.palette import Role, Style, colour


class ToolStrip(QWidget):
    """Shows commands as icons; every one of them is in the menus too.

    An action names its icon in its property ``glyph``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions: list[QAction] = []
        self._style = Style.LIGHT
        self._words = ""
        self.title = QLabel()
        self.title.setObjectName("pairTitle")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 3, 8, 3)
        self._row.setSpacing(2)

    def set_commands(self, commands: list[QAction | None]) -> None:
        """Lay the commands out from left to right; None is where the title goes."""
        for action in commands:
            if action is None:
                self._row.addWidget(self.title, 1)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(scaled(20), scaled(20)))
            # A command without an icon shows its words, as the size of the text does.
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonIconOnly
                if action.property("glyph")
                else Qt.ToolButtonStyle.ToolButtonTextOnly
            )
            name = action.text().replace("&", "").rstrip("…")
            button.setAccessibleName(name)
            key = action.shortcut().toString(
                action.shortcut().SequenceFormat.NativeText
            )
            action.setToolTip(f"{name} ({key})" if key else name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
            self._actions.append(action)
        self._draw_icons()

    def set_title(self, words: str) -> None:
        """Show the title, cut in the middle where it is too long."""
        self._words = words
        self._cut_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title to the new width."""
        super().resizeEvent(event)
        self._cut_title()

    def set_style(self, style: Style) -> None:
        """Draw the icons for light or dark."""
        self._style = style
        self._draw_icons()

    def _cut_title(self) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        self._row.activate()
        room = self.title.width() - 8
        self.title.setText(
            self.title.fontMetrics().elidedText(self._words, middle, room)
        )
        self.title.setToolTip(self._words)

    def _draw_icons(self) -> None:
        ink, dim = colour(Role.INK, self._style), colour(Role.RULE, self._style)
        for action in self._actions:
            if action.property("glyph"):
                action.setIcon(icon(str(action.property("glyph")), ink, dim))
