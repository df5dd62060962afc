"""The drawer beneath the two texts: a row of tabs, each made when it is first opened.

A part of the window adds itself with one call, ``drawer.add_tab(name, title, make)``,
and is opened with ``drawer.open(name)``. A tab hears of a comparison or a style only
while it is on screen, and then once, so that a closed drawer costs nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.comparison import Comparison
from diptych.view.palette import Style


class DrawerTab(QWidget):
    """What stands in the drawer; a tab overrides what it has use for."""

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show this comparison, or none, in place of the one before."""

    def set_style(self, style: Style) -> None:
        """Draw for light or dark."""

    def copy(self) -> bool:
        """Copy what is selected here; False where nothing is."""
        return False

    def take_focus(self) -> None:
        """Put the keys where the reader will want them first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)


@dataclass
class _Slot:
    """One tab and what it has been told; ``widget`` is None until it is opened."""

    name: str
    make: Callable[[], DrawerTab]
    widget: DrawerTab | None = None
    stale: bool = True


class Drawer(QFrame):
    """Tabs beneath the texts; hidden until one is asked for.

    ``opened_changed`` tells whether the drawer is on screen.
    """

    opened_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self._slots: list[_Slot] = []
        self._comparison: Comparison | None = None
        self._style = Style.LIGHT
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Parts of the lower panel"))
        self.tabs.currentChanged.connect(self._show_current)
        self.stack = QStackedWidget()
        self.shut = QToolButton()
        self.shut.setText("✕")
        self.shut.setObjectName("quietButton")
        self.shut.setAccessibleName(self.tr("Close the lower panel"))
        self.shut.setToolTip(self.tr("Close the lower panel (F8)"))
        self.shut.clicked.connect(self.close_drawer)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.hide()

    def add_tab(self, name: str, title: str, make: Callable[[], DrawerTab]) -> None:
        """Add a tab; ``make`` is called when it is opened for the first time.

        ``name`` is what ``open`` and ``tab`` are asked with; it is kept in settings.
        """
        assert name not in self.names(), "a tab is added once"
        self._slots.append(_Slot(name, make))
        # A tab bar makes its first tab the current one and says so.
        before = self.tabs.blockSignals(True)
        self.tabs.addTab(title)
        self.tabs.blockSignals(before)

    def names(self) -> list[str]:
        """Return the names of the tabs, from left to right."""
        return [slot.name for slot in self._slots]

    def current(self) -> str:
        """Return the name of the tab in front, "" where there is none."""
        place = self.tabs.currentIndex()
        return self._slots[place].name if place >= 0 else ""

    def tab(self, name: str) -> DrawerTab:
        """Return a tab, made if it was not yet; it is not brought to the front."""
        return self._made(self._slots[self.names().index(name)])

    def open(self, name: str = "", *, focus: bool = True) -> DrawerTab:
        """Show the drawer with a tab in front, the last one where none is named."""
        assert self._slots, "a drawer without tabs is never opened"
        if name:
            self.tabs.setCurrentIndex(self.names().index(name))
        self.show()
        widget = self._show_current()
        if focus:
            widget.take_focus()
        return widget

    def copy(self) -> bool:
        """Copy what is selected in the tab in front; False where nothing is."""
        widget = self._slots[self.tabs.currentIndex()].widget if self._slots else None
        return widget is not None and widget.copy()

    def close_drawer(self) -> None:
        """Put the drawer away; the window hears of it."""
        self.hide()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Let the tabs know of a comparison, each when it is seen."""
        self._comparison = comparison
        for slot in self._slots:
            slot.stale = True
        if self.isVisible():
            self._show_current()

    def set_style(self, style: Style) -> None:
        """Show every tab light or dark."""
        self._style = style
        for slot in self._slots:
            if slot.widget is not None:
                slot.widget.set_style(style)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the tab in front with what it has missed."""
        super().showEvent(event)
        self._show_current()
        self.opened_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that the drawer is closed, unless its page only went out of sight."""
        super().hideEvent(event)
        if self.isHidden():
            self.opened_changed.emit(False)

    def _made(self, slot: _Slot) -> DrawerTab:
        if slot.widget is None:
            slot.widget = slot.make()
            slot.widget.set_style(self._style)
            self.stack.addWidget(slot.widget)
        return slot.widget

    def _show_current(self, _place: int = -1) -> DrawerTab:
        slot = self._slots[max(0, self.tabs.currentIndex())]
        widget = self._made(slot)
        self.stack.setCurrentWidget(widget)
        if slot.stale and not self.isHidden():
            slot.stale = False
            widget.show_comparison(self._comparison)
        return widget

    def _lay_out(self) -> None:
        head = QWidget()
        head.setObjectName("drawerHead")
        line = QHBoxLayout(head)
        line.setContentsMargins(8, 2, 8, 0)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
