"""The window as a screen reader and the Tab key find it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.ui.command_palette import CommandPalette
from diptych.ui.overview_strip import OverviewStrip
from diptych.ui.pair_map import PairMap
from diptych.ui.ribbon_canvas import RibbonCanvas

Role = QAccessible.Role

CONTROLS = {
    Role.PushButton,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.EditableText,
    Role.ComboBox,
    Role.ProgressBar,
    Role.MenuItem,
    Role.ListItem,
    Role.TreeItem,
    Role.Cell,
    Role.PageTab,
    Role.PageTabList,
    Role.Dialog,
    Role.Link,
}

OWN_PAINTING = (RibbonCanvas, OverviewStrip, PairMap)
"""Widgets that Qt knows nothing of, whose names are looked for one by one."""

_BY_HAND = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
    PairMap,
)
_MOST_TABS = 250
_MOST_ROWS = 200


def walk(
    node: QAccessibleInterface, path: str = ""
) -> Iterator[tuple[str, QAccessibleInterface]]:
    """Yield every accessible thing under ``node`` with the way to it.

    Rows of lists are left out: Qt makes and drops their interfaces as it likes, which
    the binding does not bear. ``nameless_rows`` asks their models instead.
    """
    if isinstance(node.object(), (QAbstractItemView, QComboBox)):
        return
    for place in range(node.childCount()):
        child = node.child(place)
        if child is None or not child.isValid():
            continue
        here = f"{path}/{child.role().name}"
        yield here, child
        yield from walk(child, here)


def nameless(widget: QWidget) -> list[str]:
    """Return the ways to the controls that a screen reader cannot name, seen or not."""
    root = QAccessible.queryAccessibleInterface(widget)
    found = [
        f"{path} {type(node.object()).__name__}"
        for path, node in walk(root)
        if node.role() in CONTROLS
        and not node.text(QAccessible.Text.Name).strip()
        and _is_ours(node)
    ]
    found += [
        type(one).__name__
        for one in widget.findChildren(QWidget)
        if isinstance(one, OWN_PAINTING) and not one.accessibleName().strip()
    ]
    for view in widget.findChildren(QAbstractItemView):
        if not isinstance(view, QHeaderView) and not _is_part(view):
            found += nameless_rows(view)
    return found


def nameless_rows(view: QAbstractItemView) -> list[str]:
    """Return the cells and column heads of a list that say nothing."""
    model, name = view.model(), view.accessibleName() or type(view).__name__
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    found = []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        told = [
            any(str(model.index(row, column).data(role) or "") for role in roles)
            for column in range(columns)
        ]
        if not any(told):
            found.append(f"{name}: row {row}")
    if isinstance(view, (QTableView, QTreeView)):
        for column in range(columns):
            if view.isColumnHidden(column):
                continue
            head = model.headerData(column, Qt.Orientation.Horizontal, roles[1])
            # Qt makes up a number where there is no head, and a reader hears it.
            if not str(head or "").strip() or str(head).isdigit():
                found.append(f"{name}: head of column {column}")
    return found


def _is_ours(node: QAccessibleInterface) -> bool:
    """Leave out separators of menus, and the buttons at the ends of rows of tabs."""
    if node.role() == Role.MenuItem:
        return bool(node.childCount()) or not node.state().disabled
    parent = node.parent()
    return parent is None or parent.role() != Role.PageTabList or node.object() is None


def controls(top: QWidget) -> set[QWidget]:
    """Return what of a window can be seen and worked with a hand."""
    return {
        one
        for one in top.findChildren(QWidget)
        if isinstance(one, _BY_HAND)
        and one.isVisibleTo(top)
        and one.isEnabled()
        and one.window() is top.window()
        and not _is_part(one)
    }


def _is_part(one: QWidget) -> bool:
    """Tell whether a widget is a part of a control that has the keys itself.

    A text is scrolled with the keys of the text, a column sorted by a menu.
    """
    if isinstance(one, (QScrollBar, QHeaderView)):
        return True
    above = one.parentWidget()
    whole = (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit, QAbstractItemView)
    while above is not None:
        if isinstance(above, whole):
            return True
        above = above.parentWidget()
    return False


def reached(qtbot: QtBot, top: QWidget) -> list[QWidget]:
    """Press Tab round a window; return what had the focus, in order."""
    window = top.window()
    popup = bool(window.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup)

    def focus() -> QWidget | None:
        # A popup has the keys without being the active window.
        return window.focusWidget() if popup else QApplication.focusWidget()

    if not popup:
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    if focus() is None:
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_Tab)
    found: list[QWidget] = []
    for _ in range(_MOST_TABS):
        here = focus()
        assert here is not None, f"the focus is lost after {found[-1:]}"
        if here in found:
            break
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def unreached(qtbot: QtBot, top: QWidget) -> list[str]:
    """Return the controls of a window that the Tab key never comes to."""
    # Asked first: the focus on a list can choose a row, which enables a button.
    there = controls(top)
    found = set(reached(qtbot, top))
    return sorted(
        f"{type(one).__name__} {one.objectName()} {one.accessibleName()}".strip()
        for one in there
        if one not in found
        and one.focusProxy() not in found
        and not _beside(one, found)
    )


def _beside(one: QWidget, found: set[QWidget]) -> bool:
    """Tell whether the arrow keys lead here from a neighbour that has the focus.

    So it is with buttons of which one is down, and with the rows below a field.
    """
    if isinstance(one, QAbstractButton):
        group = one.group()
        return group is not None and any(other in found for other in group.buttons())
    above = one.parentWidget()
    return isinstance(above, CommandPalette) and above.field in found
