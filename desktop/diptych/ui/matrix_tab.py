"""The matrix: themes by essay with their silences, and themes that stand together."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from diptych.comparison import Comparison
from diptych.ui.counts import counts
from diptych.ui.drawer import DrawerTab
from diptych.ui.fields import ShortLabel
from diptych.ui.labels import shown_grid
from diptych.ui.language import number
from diptych.ui.matrix_paint import picture
from diptych.ui.matrix_view import EMPTY, MatrixView
from diptych.ui.tasks import Context, Tasks
from diptych.ui.words import document_name
from diptych.view.palette import Style
from diptych.view.ribbons import Side
from diptych.view.theme_grid import (
    Cell,
    Grid,
    as_markdown,
    as_table,
    essay_grid,
    together_grid,
)
from diptych.view.theme_matrix import Scope, marks_together, together, treated_themes

_LANE = "matrix"
_AT_ONCE = 2_000
"""Marks that are counted without leaving the main thread."""

_SIDES = {
    "both": (Side.LEFT, Side.RIGHT),
    "left": (Side.LEFT,),
    "right": (Side.RIGHT,),
}


class _Table(StrEnum):
    """Which table is shown."""

    ESSAYS = "essays"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class MatrixTab(DrawerTab):
    """Shows one table of themes; a click asks for the places of a cell.

    ``places_asked`` carries the ids of themes, the side to start at or None, and the
    marks to keep of them or None for all.
    """

    places_asked = Signal(tuple, object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._grid: Grid | None = None
        self._tasks = tasks
        self._comparison: Comparison | None = None
        self._style = Style.LIGHT
        self._build_controls()
        self.view = MatrixView()
        self.view.setAccessibleName(self.tr("Themes by essay"))
        self.view.cell_entered.connect(self._on_cell)
        self._lay_out()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Count the themes of another comparison."""
        self._comparison = comparison
        self._count()

    def set_style(self, style: Style) -> None:
        """Paint for light or dark."""
        self._style = style
        self.view.set_look(style)

    def take_focus(self) -> None:
        """Put the keys on the first cell."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.matrix.index(0, 0))

    def grid(self) -> Grid:
        """Return what is shown."""
        return self.view.matrix.grid

    def copy(self) -> bool:
        """Copy the whole table, tab-separated; False where there is none."""
        if not self.grid().rows:
            return False
        QGuiApplication.clipboard().setText(as_table(self.grid()))
        return True

    def copy_markdown(self) -> None:
        """Copy the table as Markdown."""
        QGuiApplication.clipboard().setText(as_markdown(self.grid()))

    def copy_picture(self) -> None:
        """Copy the whole table as a picture, in the style of the window."""
        image = picture(self.grid(), self.title(), self.view.font(), self._style)
        QGuiApplication.clipboard().setImage(image)

    def title(self) -> str:
        """Say what the table is of."""
        found = self._comparison
        if found is None:
            return ""
        names = f"{document_name(found.a)} · {document_name(found.b)}"
        return f"{self.table.currentText()} · {names}"

    def _is_together(self) -> bool:
        return _Table(self.table.currentData()) is not _Table.ESSAYS

    def _scope(self) -> Scope:
        return Scope(self.table.currentData())

    def _sides(self) -> tuple[Side, ...]:
        return _SIDES[str(self.sides.currentData())]

    def _count(self) -> None:
        self._tasks.cancel(_LANE)
        pairs, found = self._is_together(), self._comparison
        self.sides.setVisible(pairs)
        self.silences.setVisible(not pairs)
        self.view.setAccessibleName(self.table.currentText())
        if found is None or found.codebook is None:
            self._show(EMPTY)
            return
        work = self._work(found)
        if len(found.themes_a) + len(found.themes_b) <= _AT_ONCE:
            self._show(work(None))
            return
        self.note.setText(self.tr("Counting…"))
        self._tasks.run(_LANE, work, done=self._show, failed=self.note.setText)

    def _work(self, found: Comparison) -> Callable[[Context | None], Grid]:
        """Return what counts; it may run on another thread, so it asks no widget."""
        if not self._is_together():
            silences = self.silences.isChecked()
            return lambda _: essay_grid(treated_themes(found), only_silences=silences)
        scope, sides = self._scope(), self._sides()
        return lambda _: together_grid(together(found, scope, sides), scope)

    def _show(self, grid: Grid) -> None:
        self._grid = grid
        self.view.show_grid(shown_grid(grid))
        self.copying.setEnabled(bool(grid.rows))
        found = self._comparison
        if found is not None and found.codebook is None:
            self.note.setText(self.tr("Without a codebook there are no themes."))
        elif found is not None and not grid.rows:
            self.note.setText(self.tr("Nothing to show."))
        elif self._is_together():
            self.note.setText(counts.themes(len(grid.rows)))
        else:
            silent = sum(row[-1].silent for row in grid.cells)
            words = self.tr("{themes}, {silent} silent on a side or in the links")
            themes = counts.themes(len(grid.rows))
            self.note.setText(words.format(themes=themes, silent=number(silent)))

    def changeEvent(self, event: QEvent) -> None:
        """Set the table again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._grid is not None:
            self._show(self._grid)

    def _on_cell(self, cell: Cell) -> None:
        if not cell.themes or self._comparison is None:
            return
        kept = None
        if self._is_together():
            pair = (cell.themes[0], cell.themes[-1])
            sides, scope = self._sides(), self._scope()
            kept = marks_together(self._comparison, scope, sides, *pair)
        self.places_asked.emit(cell.themes, cell.side, kept)

    def _build_controls(self) -> None:
        self.table = QComboBox()
        self.table.setAccessibleName(self.tr("Which table of themes"))
        self.table.addItem(self.tr("Themes by essay"), _Table.ESSAYS.value)
        self.table.addItem(self.tr("Together in a sentence"), _Table.SENTENCE.value)
        self.table.addItem(self.tr("Together in a paragraph"), _Table.PARAGRAPH.value)
        self.sides = QComboBox()
        self.sides.setAccessibleName(self.tr("Which essays are counted"))
        for words, name in (
            (self.tr("Both essays"), "both"),
            (self.tr("Left essay"), "left"),
            (self.tr("Right essay"), "right"),
        ):
            self.sides.addItem(words, name)
        for choice in (self.table, self.sides):
            choice.setToolTip(choice.accessibleName())
            choice.currentIndexChanged.connect(lambda _: self._count())
        self.silences = QCheckBox(self.tr("Only &silences"))
        self.silences.setToolTip(
            self.tr("Themes of one essay only, or of both without a link between")
        )
        self.silences.toggled.connect(lambda _: self._count())
        self.note = ShortLabel()
        self.note.setObjectName("panelCount")
        self.copying = QPushButton(self.tr("Copy"))
        self.copying.setObjectName("quietButton")
        self.copying.setAccessibleName(self.tr("Copy the table"))
        self.copying.setToolTip(self.copying.accessibleName())
        menu = QMenu(self.copying)
        menu.addAction(self.tr("As a &Table")).triggered.connect(self.copy)
        menu.addAction(self.tr("As &Markdown")).triggered.connect(self.copy_markdown)
        menu.addAction(self.tr("As a &Picture")).triggered.connect(self.copy_picture)
        self.copying.setMenu(menu)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(10)
        for widget in (self.table, self.sides, self.silences):
            line.addWidget(widget)
        line.addWidget(self.note, 1)
        line.addWidget(self.copying)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.view, 1)
