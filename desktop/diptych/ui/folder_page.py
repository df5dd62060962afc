"""All pairs of the essays in a folder, each with what the two have in common."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from diptych.app.counting import plural
from diptych.comparison import SHOWN_FROM
from diptych.ui.fonts import reading_font
from diptych.ui.jobs import (
    EssaysFound,
    Notice,
    PairFigures,
    survey_files,
    survey_folder,
)
from diptych.ui.pair_table import LINKS_COLUMN, THEMES_COLUMN, PairTableModel
from diptych.ui.progress_strip import ProgressStrip
from diptych.ui.tasks import Context, Tasks

_LANE = "survey"
_WIDEST = 1280
"""Beyond this a row is too long for the eye to follow from a title to its numbers."""


class FolderPage(QWidget):
    """Surveys a folder in the background; one click opens a pair.

    ``pair_chosen`` carries two paths; ``failed`` and ``noticed`` a sentence.
    """

    pair_chosen = Signal(tuple)
    back_asked = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._tasks = tasks
        self.model = PairTableModel(self)
        self._build_table()
        self.title = QLabel()
        self.title.setObjectName("folderTitle")
        self.title.setFont(reading_font(24))
        self.note = QLabel()
        self.note.setObjectName("startNote")
        self.note.setWordWrap(True)
        self.problems = QLabel()
        self.problems.setObjectName("startNote")
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setWordWrap(True)
        self.problems.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.back = QPushButton("‹ Start page")
        self.back.setObjectName("backButton")
        self.back.setAccessibleName("Back to the start page")
        self.back.clicked.connect(self.back_asked)
        self.strip = ProgressStrip()
        policy = self.strip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.strip.setSizePolicy(policy)
        self.strip.cancel_asked.connect(lambda: self._tasks.cancel(_LANE))
        self._lay_out()

    def show_folder(self, folder: Path, codebook: Path | None) -> None:
        """Survey the essays that lie in ``folder``."""
        self._begin(folder.name or str(folder))
        self._run(lambda context: survey_folder(folder, codebook, context))

    def show_files(self, paths: tuple[Path, ...], codebook: Path | None) -> None:
        """Survey these essays."""
        self._begin(plural(len(paths), "essay"))
        self._run(lambda context: survey_files(paths, codebook, context))

    def _begin(self, title: str) -> None:
        self.title.setText(title)
        self.note.setText("Reading the essays…")
        self.problems.hide()
        self.model.set_documents(())
        self.strip.begin("Reading")

    def _run(self, work: Callable[[Context], int]) -> None:
        self._tasks.run(
            _LANE,
            work,
            done=self._on_done,
            failed=self._on_failed,
            part=self._on_part,
            progress=self.strip.set_progress,
            cancelled=self._on_cancelled,
        )

    def _on_part(self, part: object) -> None:
        if isinstance(part, EssaysFound):
            self._show_essays(part)
        elif isinstance(part, PairFigures):
            self.model.set_figures(part)
        elif isinstance(part, Notice):
            self.noticed.emit(part.text)

    def _show_essays(self, found: EssaysFound) -> None:
        self.model.set_documents(found.documents)
        essays, pairs = len(found.documents), self.model.rowCount()
        if pairs:
            words = (
                f"{plural(essays, 'essay')}, "
                f"{plural(pairs, 'pair')}. One click opens a pair. Links "
                f"are counted from a score of {SHOWN_FROM:.2f}."
            )
        else:
            words = (
                "A pair needs two essays that can be read (.txt or .md); "
                f"there {'is one' if essays else 'are none'} here."
            )
        self.note.setText(words)
        if found.problems:
            count = len(found.problems)
            head = f"{plural(count, 'file')} could not be read:"
            self.problems.setText("\n".join((head, *found.problems)))
        self.problems.setVisible(bool(found.problems))

    def _on_done(self, pairs: object) -> None:
        self.strip.end()
        self.model.sort_again()
        self._show_order()

    def _on_failed(self, sentence: str) -> None:
        self.strip.end()
        self.note.setText("")
        self.failed.emit(sentence)

    def _on_cancelled(self) -> None:
        self.strip.end()
        self.model.sort_again()
        self.noticed.emit("Stopped. Pairs without figures can still be opened.")

    def _show_order(self) -> None:
        """Let the header tell the order without sorting anew."""
        header = self.table.horizontalHeader()
        before = header.blockSignals(True)
        header.setSortIndicator(*self.model.order())
        header.blockSignals(before)

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName("Pairs of essays")
        self.table.setShowGrid(False)
        self.table.setMouseTracking(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        # A title too long for its column is cut at a letter, not at a word before.
        self.table.setWordWrap(False)
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 18)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (LINKS_COLUMN, THEMES_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, 130)
        header.setHighlightSections(False)
        # The order first: a table that is told to sort does so at once.
        self._show_order()
        self.table.setSortingEnabled(True)
        self.table.clicked.connect(self._open)
        self.table.installEventFilter(self)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 24, 36, 18)
        row.setSpacing(0)
        row.addStretch()
        row.addWidget(inner, 1)
        row.addStretch()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.strip)
        column.addSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.problems)
        self.problems.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the current pair with return."""
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._open(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        paths = self.model.paths_at(index.row())
        if paths is not None:
            self.pair_chosen.emit(paths)
