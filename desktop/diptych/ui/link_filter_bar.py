"""What the list of links shows and in which order, in one line above it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from diptych.align.model import LinkKind, LinkSize
from diptych.comparison import Comparison
from diptych.themes.naming import named_themes
from diptych.ui.fields import make_clearable
from diptych.ui.labels import heading, order_label
from diptych.view.link_columns import LinkOrder
from diptych.view.link_rows import LinkFilter, Standing

_TYPING_MS = 120
_E = TypeVar("_E", bound=StrEnum)


class LinkFilterBar(QWidget):
    """A field for words, a menu of filters, a menu of orders.

    ``wanted_changed`` carries a ``LinkFilter`` whose score is of no meaning,
    ``order_changed`` a ``LinkOrder``, ``nested_changed`` whether the smaller stand
    under the larger, ``folded_changed`` whether copies share a row.
    """

    wanted_changed = Signal(object)
    order_changed = Signal(object)
    nested_changed = Signal(bool)
    folded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = LinkFilter()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words in a link"))
        self.field.setAccessibleName(self.tr("Show links with these words"))
        make_clearable(self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(
            lambda: self._want(replace(self.wanted, text=self.field.text().strip()))
        )
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._checks: list[tuple[QAction, StrEnum]] = []
        self.filters = self._button(self.tr("Filter"), self._filter_menu())
        self.orders = self._button(self.tr("Sort"), self._order_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.filters)
        row.addWidget(self.orders)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Offer the themes that stand in both essays."""
        self.themes.clear()
        book = comparison.codebook if comparison else None
        labels: list[tuple[str, str]] = []
        if comparison is not None and book is not None:
            here = {one.theme for one in comparison.themes_a}
            shared = here & {one.theme for one in comparison.themes_b}
            labels = [(t.label, t.id) for _, t in named_themes(book) if t.id in shared]
        group = QActionGroup(self.themes)
        offered = {theme for _, theme in labels}
        kept = self.wanted.theme if self.wanted.theme in offered else None
        for label, theme in [(self.tr("Any"), None), *labels]:
            action = self.themes.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(theme == kept)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, theme=theme: self._want(
                    replace(self.wanted, theme=theme)
                )
            )
        self.themes.setEnabled(bool(labels))
        if kept != self.wanted.theme:
            self._want(replace(self.wanted, theme=kept))

    def reset(self) -> None:
        """Show everything that is shown at first."""
        self.field.clear()
        self._pause.stop()
        self._want(LinkFilter())

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add_checks(menu, self.tr("Kind"), LinkKind)
        self._add_checks(menu, self.tr("Size"), LinkSize)
        self._add_checks(menu, self.tr("Decision"), Standing)
        menu.addSeparator()
        self.contrasts = menu.addAction(self.tr("Only with contrasts"))
        self.remarked = menu.addAction(self.tr("Only with a note or a tag"))
        for action in (self.contrasts, self.remarked):
            action.setCheckable(True)
            action.toggled.connect(lambda _: self._take())
        self.themes = menu.addMenu(self.tr("With the theme on both ends"))
        self.themes.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Show all again")).triggered.connect(self.reset)
        return menu

    def _add_checks(self, menu: QMenu, title: str, kind: type[StrEnum]) -> None:
        menu.addSection(title)
        for value in kind:
            action = menu.addAction(heading(value))
            action.setCheckable(True)
            action.setChecked(value in _values(self.wanted))
            action.toggled.connect(lambda _: self._take())
            self._checks.append((action, value))

    def _take(self) -> None:
        """Read the menu."""
        self._want(
            replace(
                self.wanted,
                kinds=self._chosen(LinkKind),
                sizes=self._chosen(LinkSize),
                standings=self._chosen(Standing),
                contrasts=self.contrasts.isChecked(),
                remarked=self.remarked.isChecked(),
            )
        )

    def _chosen(self, kind: type[_E]) -> frozenset[_E]:
        return frozenset(
            value
            for action, value in self._checks
            if isinstance(value, kind) and action.isChecked()
        )

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self.order_actions: dict[LinkOrder, QAction] = {}
        for order in LinkOrder:
            action = menu.addAction(order_label(order))
            action.setCheckable(True)
            action.setChecked(order is LinkOrder.SCORE)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, order=order: self.order_changed.emit(order)
            )
            self.order_actions[order] = action
        menu.addSeparator()
        self.nested = menu.addAction(self.tr("Smaller links under larger ones"))
        self.nested.setCheckable(True)
        self.nested.toggled.connect(self.nested_changed)
        self.folded = menu.addAction(self.tr("Copies of a passage in one row"))
        self.folded.setCheckable(True)
        self.folded.setChecked(True)
        self.folded.toggled.connect(self.folded_changed)
        return menu

    def _want(self, wanted: LinkFilter) -> None:
        """Take over a filter, let the menus say so, and announce it."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        values = _values(wanted)
        checks = [(action, value in values) for action, value in self._checks]
        checks += [
            (self.contrasts, wanted.contrasts),
            (self.remarked, wanted.remarked),
        ]
        for action, on in checks:
            before = action.blockSignals(True)
            action.setChecked(on)
            action.blockSignals(before)
        # Told by words as well as by the look: something may be hidden.
        narrows = replace(wanted, text="").narrows
        self.filters.setText(self.tr("Filter •") if narrows else self.tr("Filter"))
        self.filters.setAccessibleDescription(
            self.tr("Some links are hidden by the filter") if narrows else ""
        )
        self.wanted_changed.emit(wanted)

    def _button(self, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quietMenu")
        button.setText(words)
        button.setAccessibleName(words)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def _values(wanted: LinkFilter) -> frozenset[StrEnum]:
    """Return all that is ticked in the menu for a filter."""
    return frozenset((*wanted.kinds, *wanted.sizes, *wanted.standings))
