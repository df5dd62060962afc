"""The tree of themes in the codebook editor."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
)

from diptych.themes.editing.draft import Draft
from diptych.themes.editing.tree import Target
from diptych.themes.model import Theme
from diptych.ui.codebook_fields import swatch
from diptych.ui.language import number

_ID = int(Qt.ItemDataRole.UserRole)
_LABEL, _LEFT, _RIGHT = range(3)
_WHOLE = ""
"""What stands for the codebook itself, above its themes."""

_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class ThemeTree(QTreeWidget):
    """All themes with their hits, under the codebook itself.

    ``theme_chosen`` carries an id, "" for the codebook. ``move_asked`` carries an id
    and a ``Target``; ``add_asked`` whether the new theme is to stand under the current
    one; ``delete_asked`` an id. Moves are asked for by dragging, or by Ctrl+Shift and
    an arrow key.
    """

    theme_chosen = Signal(str)
    move_asked = Signal(str, object)
    add_asked = Signal(bool)
    delete_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("themeTree")
        self.setAccessibleName(self.tr("Themes of the codebook"))
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Theme"), self.tr("left"), self.tr("right")])
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setIconSize(QSize(30, 14))
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)
        for column in (_LEFT, _RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(52, header.sectionSizeHint(column)))
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        header.setSectionsMovable(False)
        self.setToolTip(
            self.tr(
                "Drag a theme, or press Ctrl+Shift and an arrow key, to move it; "
                "Delete takes it out"
            )
        )
        self._draft: Draft | None = None
        self._quiet = False
        self.currentItemChanged.connect(self._on_current)

    def show_draft(self, draft: Draft, current: str) -> None:
        """Show the themes of a draft, with ``current`` chosen."""
        self._quiet = True
        shape = [(d, t.id) for d, t in draft.book.walk()]
        known = [(d, t.id) for d, t in self._draft.book.walk()] if self._draft else None
        if shape != known:
            self._build(draft)
        self._draft = draft
        whole = self.topLevelItem(0)
        if whole is not None:
            whole.setText(_LABEL, draft.book.title)
        for theme, row in self._items().items():
            if theme:
                _fill(row, draft.themes[theme])
        chosen = self._items().get(current) or whole
        if chosen is not None:
            self.setCurrentItem(chosen)
        self._quiet = False

    def set_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Show how many hits each theme has by itself, left and right."""
        for theme, item in self._items().items():
            for column, count in zip(
                (_LEFT, _RIGHT), counts.get(theme, (0, 0)), strict=True
            ):
                item.setText(column, number(count) if theme else "")
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)

    def set_wrong(self, themes: set[str]) -> None:
        """Mark the themes in which something is typed that cannot hold."""
        for theme, item in self._items().items():
            label = item.text(_LABEL).removesuffix(" ⚠")
            item.setText(_LABEL, f"{label} ⚠" if theme in themes else label)

    def current(self) -> str:
        """Return the id of the current theme, "" for the codebook."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else _WHOLE

    def beside(self, theme: str) -> Target:
        """Return the place behind a theme; the end of the tree for the codebook."""
        assert self._draft is not None, "a draft is shown"
        if not theme:
            return Target(None, len(self._draft.book.themes))
        spot = self._draft.spots[theme]
        return Target(spot.parent, spot.index + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and delete the current theme."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        move = _MOVES.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if move is not None and held == both:
            self.move_by(*move)
        elif event.matches(QKeySequence.StandardKey.Delete) and self.current():
            self.delete_asked.emit(self.current())
        else:
            super().keyPressEvent(event)

    def move_by(self, rows: int, depth: int) -> None:
        """Move the current theme among its siblings, or one step out or in."""
        theme, draft = self.current(), self._draft
        if not theme or draft is None:
            return
        spot = draft.spots[theme]
        siblings = [t.id for t in _children(draft, spot.parent)]
        target = None
        if rows < 0 < spot.index:
            target = Target(spot.parent, spot.index - 1)
        elif rows > 0 and spot.index + 1 < len(siblings):
            target = Target(spot.parent, spot.index + 2)
        elif depth < 0 and spot.parent is not None:
            outer = draft.spots[spot.parent]
            target = Target(outer.parent, outer.index + 1)
        elif depth > 0 and spot.index:
            before = siblings[spot.index - 1]
            target = Target(before, len(draft.themes[before].themes))
        if target is not None:
            self.move_asked.emit(theme, target)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the tree follows when it is made."""
        theme, target = self.current(), self._target(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if theme and target is not None:
            self.move_asked.emit(theme, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the theme under the pointer."""
        menu = QMenu(self)
        menu.addAction(self.tr("New Theme"), lambda: self.add_asked.emit(False))
        if self.current():
            menu.addAction(
                self.tr("New Theme Inside"), lambda: self.add_asked.emit(True)
            )
            menu.addSeparator()
            for words, rows, depth in (
                (self.tr("Move Up"), -1, 0),
                (self.tr("Move Down"), 1, 0),
                (self.tr("Move Out"), 0, -1),
                (self.tr("Move In"), 0, 1),
            ):
                menu.addAction(words, partial(self.move_by, rows, depth))
            menu.addSeparator()
            menu.addAction(
                self.tr("Delete Theme"), lambda: self.delete_asked.emit(self.current())
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _target(self, point: QPoint) -> Target | None:
        """Return where in the tree a drop at this point puts a theme."""
        item, draft = self.itemAt(point), self._draft
        if draft is None:
            return None
        theme = str(item.data(0, _ID)) if item is not None else ""
        if item is None:
            return Target(None, len(draft.book.themes))
        if not theme:
            return Target(None, 0)
        where, spot = self.dropIndicatorPosition(), draft.spots[theme]
        if where is QAbstractItemView.DropIndicatorPosition.AboveItem:
            return Target(spot.parent, spot.index)
        if where is QAbstractItemView.DropIndicatorPosition.BelowItem:
            return Target(spot.parent, spot.index + 1)
        return Target(theme, len(draft.themes[theme].themes))

    def _build(self, draft: Draft) -> None:
        self.clear()
        whole = QTreeWidgetItem([draft.book.title])
        whole.setData(0, _ID, _WHOLE)
        whole.setFlags(whole.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        self.addTopLevelItem(whole)
        above: list[QTreeWidgetItem] = [whole]
        for depth, theme in draft.book.walk():
            del above[depth + 1 :]
            item = QTreeWidgetItem()
            item.setData(0, _ID, theme.id)
            above[-1].addChild(item)
            above.append(item)
        self.expandAll()

    def _items(self) -> dict[str, QTreeWidgetItem]:
        found: dict[str, QTreeWidgetItem] = {}
        waiting = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is not None:
                found[str(item.data(0, _ID))] = item
                waiting += [item.child(n) for n in range(item.childCount())]
        return found

    def _on_current(self) -> None:
        if not self._quiet:
            self.theme_chosen.emit(self.current())


def _fill(item: QTreeWidgetItem, theme: Theme) -> None:
    item.setText(_LABEL, theme.label)
    item.setIcon(_LABEL, swatch(theme.colour))
    item.setToolTip(_LABEL, theme.description)


def _children(draft: Draft, parent: str | None) -> tuple[Theme, ...]:
    return draft.book.themes if parent is None else draft.themes[parent].themes
