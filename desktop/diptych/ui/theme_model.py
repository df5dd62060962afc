"""The themes as a Qt model: sections, themes under them, and which are highlighted."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from diptych.comparison import Comparison
from diptych.ui.counts import counts
from diptych.ui.language import decimal_words, number, translate
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow, theme_rows

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
RANK_ROLE = ROW_ROLE + 1
"""The place of the theme among the highlighted ones; -1 of one that is not."""


def section_name(side: Side) -> str:
    """Return the heading above the themes of one side."""
    names = {
        Side.BOTH: translate("ThemeModel", "In both essays"),
        Side.LEFT: translate("ThemeModel", "Only in the left essay"),
        Side.RIGHT: translate("ThemeModel", "Only in the right essay"),
        Side.NEITHER: translate("ThemeModel", "In neither"),
    }
    return names[side]


@dataclass
class _Node:
    """A heading or a theme, with what stands under it."""

    row: ThemeRow | SectionRow
    parent: int
    place: int
    children: list[int] = field(default_factory=list)


class ThemeModel(QAbstractItemModel):
    """The themes of one comparison; ``chosen_changed`` when highlights change.

    A filter hides rows and nothing else: what is highlighted stays so.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ThemeRow | SectionRow, ...] = ()
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._known: dict[str, ThemeRow] = {}
        self._chosen: list[str] = []
        self._ranks: dict[str, int] = {}
        self._filter = ""
        self._most = 0.0

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the themes of ``comparison``; highlights that still exist stay."""
        self.beginResetModel()
        self._all = theme_rows(comparison) if comparison else ()
        rows = [row for row in self._all if isinstance(row, ThemeRow)]
        self._known = {row.theme.id: row for row in rows}
        self._chosen = [theme for theme in self._chosen if theme in self._known]
        self._most = max(
            (max(row.share_left, row.share_right) for row in rows), default=0.0
        )
        self._rank()
        self._plant()
        self.endResetModel()

    def set_filter(self, words: str) -> None:
        """Show only themes that hold all of these words, and what they stand under.

        Looked for in label, description and phrases, case aside; "" shows all.
        """
        self.beginResetModel()
        self._filter = words
        self._plant()
        self.endResetModel()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the themes that are on, in the order of choosing."""
        return tuple(self._chosen)

    def highlighted(self) -> tuple[str, ...]:
        """Return the ids to highlight: those that are on, with their sub-themes."""
        return tuple(self._ranks)

    def set_chosen(self, themes: tuple[str, ...]) -> None:
        """Turn exactly these themes on; unknown ids are left out."""
        wanted = [theme for theme in dict.fromkeys(themes) if theme in self._known]
        if wanted == self._chosen:
            return
        self._chosen = wanted
        self._rank()
        for place in range(len(self._nodes)):
            index = self._index_of_node(place)
            self.dataChanged.emit(index, index)
        self.chosen_changed.emit()

    def toggle(self, theme: str) -> None:
        """Turn a theme on or off."""
        if theme in self._chosen:
            self.set_chosen(tuple(name for name in self._chosen if name != theme))
        else:
            self.set_chosen((*self._chosen, theme))

    def only(self, theme: str) -> None:
        """Turn one theme on and all others off."""
        self.set_chosen((theme,))

    def shared(self) -> tuple[str, ...]:
        """Return the ids of the themes that both essays treat."""
        return tuple(name for name, row in self._known.items() if row.side is Side.BOTH)

    def occurring(self) -> tuple[str, ...]:
        """Return the ids of the themes that either essay treats."""
        return tuple(name for name, row in self._known.items() if row.left or row.right)

    def ids_under(self, theme: str) -> tuple[str, ...]:
        """Return a theme and all themes under it, nothing for an unknown one."""
        row = self._known.get(theme)
        return row.ids if row is not None else ()

    def themes_count(self) -> int:
        """Count the themes of the codebook, whatever the filter hides."""
        return len(self._known)

    def most_share(self) -> float:
        """Return the largest share of an essay that any theme takes."""
        return self._most

    def index_of(self, theme: str) -> QModelIndex:
        """Return the index of a theme, an invalid one where it is not shown."""
        for place, node in enumerate(self._nodes):
            if isinstance(node.row, ThemeRow) and node.row.theme.id == theme:
                return self._index_of_node(place)
        return QModelIndex()

    def row_at(self, index: Index) -> ThemeRow | SectionRow | None:
        """Return what stands at an index."""
        return self._nodes[index.internalId()].row if index.isValid() else None

    def indexes(self) -> Iterator[QModelIndex]:
        """Yield all indexes, each heading and theme before what stands under it."""
        for place in range(len(self._nodes)):
            yield self._index_of_node(place)

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """Return the index of a heading or a theme."""
        places = self._places(parent)
        if column or not 0 <= row < len(places):
            return QModelIndex()
        return self.createIndex(row, 0, places[row])

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # Qt's other parent() takes nothing
        """Return the theme or the heading that one stands under."""
        if not index.isValid():
            return QModelIndex()
        return self._index_of_node(self._nodes[index.internalId()].parent)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the headings, or what stands under one of them."""
        return len(self._places(parent))

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return one: a row draws its own columns."""
        return 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the one column, which a screen reader reads though no head is shown."""
        asked = role == Qt.ItemDataRole.DisplayRole
        across = orientation is Qt.Orientation.Horizontal
        return self.tr("Theme") if asked and across else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let themes be chosen, and headings only be read and folded."""
        if isinstance(self.row_at(index), ThemeRow):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its words, or whether it is on."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, SectionRow):
            return _section_data(row, role)
        if role == RANK_ROLE:
            return self._ranks.get(row.theme.id, -1)
        if role == Qt.ItemDataRole.CheckStateRole:
            on = row.theme.id in self._chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            words = self.tr("{theme}, {left} left, {right} right")
            return words.format(
                theme=row.theme.label, left=number(row.left), right=number(row.right)
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.data(index)}, {shares(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        return None

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Turn a theme on or off through its check state."""
        row = self.row_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, ThemeRow):
            return False
        self.toggle(row.theme.id)
        return True

    def _places(self, parent: Index) -> list[int]:
        if not parent.isValid():
            return self._tops
        return self._nodes[parent.internalId()].children

    def _index_of_node(self, place: int) -> QModelIndex:
        if place < 0:
            return QModelIndex()
        return self.createIndex(self._nodes[place].place, 0, place)

    def _rank(self) -> None:
        found = (name for theme in self._chosen for name in self._known[theme].ids)
        self._ranks = {name: rank for rank, name in enumerate(dict.fromkeys(found))}

    def _plant(self) -> None:
        """Put the rows that the filter lets through under each other."""
        self._nodes, self._tops = [], []
        above: list[int] = []
        for row in _kept(self._all, self._filter.casefold().split()):
            depth = 0 if isinstance(row, SectionRow) else row.depth + 1
            del above[depth:]
            siblings = self._nodes[above[-1]].children if above else self._tops
            node = _Node(row, above[-1] if above else -1, len(siblings))
            siblings.append(len(self._nodes))
            above.append(len(self._nodes))
            self._nodes.append(node)


def shares(row: ThemeRow) -> str:
    """Say how much of each essay a theme takes."""
    left, right = (_percent(one) for one in (row.share_left, row.share_right))
    words = translate("ThemeModel", "{left} of the words left, {right} right")
    return words.format(left=left, right=right)


def _percent(share: float) -> str:
    if not share:
        return translate("ThemeModel", "none")
    return (
        decimal_words(f"{share:.1%}")
        if share >= 0.001
        else translate("ThemeModel", "less than 0.1%")
    )


def _tip(row: ThemeRow) -> str:
    head = " › ".join((*row.above, row.theme.label))
    lines = [head, row.theme.description.strip(), shares(row)]
    return "\n\n".join(line for line in lines if line)


def _kept(
    rows: tuple[ThemeRow | SectionRow, ...], words: list[str]
) -> list[ThemeRow | SectionRow]:
    """Return the rows that hold ``words``, those above them, and no empty section."""
    if not words:
        return list(rows)
    kept: list[ThemeRow | SectionRow] = []
    # From below, so that a theme is known to be wanted before what it stands under.
    wanted = 0
    for row in reversed(rows):
        if isinstance(row, SectionRow):
            if kept and isinstance(kept[-1], ThemeRow):
                kept.append(row)
            wanted = 0
        elif _holds(row, words) or row.depth < wanted:
            kept.append(row)
            wanted = row.depth
    return kept[::-1]


def _holds(row: ThemeRow, words: list[str]) -> bool:
    theme = row.theme
    parts = (theme.label, theme.id, theme.description, *theme.phrases, *theme.exact)
    text = "\n".join(parts).casefold()
    return all(word in text for word in words)


def _section_data(row: SectionRow, role: int) -> object:
    """Return the words of a section heading."""
    if role == Qt.ItemDataRole.DisplayRole:
        return section_name(row.side)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        themes = counts.themes(row.count)
        return f"{section_name(row.side)}: {themes}"
    return None
