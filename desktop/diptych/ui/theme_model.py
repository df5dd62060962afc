"""The list of themes as a Qt model: sections, themes, and which are highlighted."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from diptych.app.counting import plural
from diptych.comparison import Comparison
from diptych.ui.theme_rows import SectionRow, Side, ThemeRow, theme_rows

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

SECTION_NAMES = {
    Side.BOTH: "In both essays",
    Side.LEFT: "Only in the left essay",
    Side.RIGHT: "Only in the right essay",
    Side.NEITHER: "In neither",
}


class ThemeModel(QAbstractListModel):
    """The themes of one comparison; ``chosen_changed`` when highlights change."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ThemeRow | SectionRow, ...] = ()
        self._chosen: list[str] = []

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the themes of ``comparison``; highlights that still exist stay."""
        self.beginResetModel()
        self._rows = theme_rows(comparison) if comparison else ()
        known = {row.theme.id for row in self._theme_rows()}
        self._chosen = [theme for theme in self._chosen if theme in known]
        self.endResetModel()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the themes that are on, in the order of choosing."""
        return tuple(self._chosen)

    def highlighted(self) -> tuple[str, ...]:
        """Return the ids to highlight: those that are on, with their sub-themes."""
        by_id = {row.theme.id: row for row in self._theme_rows()}
        found = (name for theme in self._chosen for name in by_id[theme].ids)
        return tuple(dict.fromkeys(found))

    def set_chosen(self, themes: tuple[str, ...]) -> None:
        """Turn exactly these themes on; unknown ids are left out."""
        known = {row.theme.id for row in self._theme_rows()}
        wanted = [theme for theme in dict.fromkeys(themes) if theme in known]
        if wanted == self._chosen:
            return
        self._chosen = wanted
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.chosen_changed.emit()

    def toggle(self, theme: str) -> None:
        """Turn a theme on or off."""
        if theme in self._chosen:
            self.set_chosen(tuple(name for name in self._chosen if name != theme))
        else:
            self.set_chosen((*self._chosen, theme))

    def shared(self) -> tuple[str, ...]:
        """Return the ids of the themes that both essays treat."""
        return tuple(
            row.theme.id for row in self._theme_rows() if row.side is Side.BOTH
        )

    def row_of(self, theme: str) -> int | None:
        """Return the row of a theme, None where it is unknown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, ThemeRow) and row.theme.id == theme:
                return place
        return None

    def row_at(self, place: int) -> ThemeRow | SectionRow | None:
        """Return what stands in a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows, section headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let themes be chosen, and headings only be read."""
        row = self.row_at(index.row())
        if isinstance(row, ThemeRow):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its words, or whether it is on."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, SectionRow):
            return _section_data(row, role)
        if role == Qt.ItemDataRole.CheckStateRole:
            on = row.theme.id in self._chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.theme.label}, {row.left:,} left, {row.right:,} right"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.theme.description or None
        return None

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Turn a theme on or off through its check state."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, ThemeRow):
            return False
        self.toggle(row.theme.id)
        return True

    def _theme_rows(self) -> list[ThemeRow]:
        return [row for row in self._rows if isinstance(row, ThemeRow)]


def _section_data(row: SectionRow, role: int) -> object:
    """Return the words of a section heading."""
    if role == Qt.ItemDataRole.DisplayRole:
        return SECTION_NAMES[row.side]
    if role == Qt.ItemDataRole.AccessibleTextRole:
        themes = plural(row.count, "theme")
        return f"{SECTION_NAMES[row.side]}: {themes}"
    return None
