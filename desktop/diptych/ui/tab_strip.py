"""The strip of tabs above the essays: what is open, and what is unsaved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

_TITLE_WIDTH = 112
"""Pixels for each of two titles; the tool tip has them whole."""
_UNSAVED, _BUSY = "• ", "… "


class TabStrip(QTabBar):
    """Tabs that can be chosen, dragged and closed; a middle click closes too.

    ``close_asked`` carries the place of a tab.
    """

    close_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabStrip")
        self.setAccessibleName(self.tr("Open comparisons"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def add(self, place: int) -> None:
        """Put a tab without words at a place."""
        self.insertTab(place, "")
        button = QToolButton(self)
        button.setObjectName("tabClose")
        button.setText("✕")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _=False: self._ask_to_close(button))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def drop(self, place: int, front: int) -> None:
        """Take a tab away, and have the one at ``front`` chosen."""
        before = self.blockSignals(True)
        self.removeTab(place)
        self.setCurrentIndex(front)
        self.blockSignals(before)

    def tell(
        self, place: int, names: tuple[str, ...], tip: str, *, unsaved: bool, busy: bool
    ) -> None:
        """Write what a tab holds: one name or two, and whether anything is at work."""
        cut = Qt.TextElideMode.ElideRight
        width = _TITLE_WIDTH * (3 - len(names))
        fitted = (self.fontMetrics().elidedText(name, cut, width) for name in names)
        mark = _BUSY if busy else _UNSAVED if unsaved else ""
        words = " · ".join(fitted).replace("&", "&&")
        self.setTabText(place, mark + words)
        self.setTabToolTip(place, tip)
        said = " · ".join(names)
        if unsaved:
            said = self.tr("{title}, with unsaved work").format(title=said)
        if busy:
            said = self.tr("{title}, being compared").format(title=said)
        self.setAccessibleTabName(place, said)
        button = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            words = self.tr("Close {title}").format(title=" · ".join(names))
            button.setAccessibleName(words)
            button.setToolTip(self.tr("Close this tab (Ctrl+W, or a middle click)"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab under a middle click."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.close_asked.emit(place)
            return
        super().mouseReleaseEvent(event)

    def _ask_to_close(self, button: QToolButton) -> None:
        right = QTabBar.ButtonPosition.RightSide
        for place in range(self.count()):
            if self.tabButton(place, right) is button:
                self.close_asked.emit(place)
                return
