"""All pairs of the essays in a folder, each with what the two have in common."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from diptych.comparison import SHOWN_FROM
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.file_watch import FileWatch
from diptych.ui.fonts import reading_font
from diptych.ui.jobs import Notice, TakesPart
from diptych.ui.labels import column_label
from diptych.ui.language import decimal
from diptych.ui.opening import Meaning, Opening
from diptych.ui.page_column import page_column
from diptych.ui.pair_map import PairMap
from diptych.ui.pair_table import Pair, PairTableModel
from diptych.ui.pair_table_view import PairTableView
from diptych.ui.progress_strip import ProgressStrip
from diptych.ui.sizes import scaled
from diptych.ui.survey_jobs import (
    EssaysFound,
    PairsFound,
    survey_files,
    survey_folder,
)
from diptych.ui.tasks import Context, Tasks
from diptych.view.pair_columns import MAPPED
from diptych.view.palette import Style

Survey = Callable[[Path | None, TakesPart, Context], int]
"""Surveys essays by a codebook, or none, with what takes part of them."""

_LANE = "survey"
_WIDEST = 1280
"""Beyond this a row is too long for the eye to follow from a title to its numbers."""


class FolderPage(QWidget):
    """Surveys a folder in the background; one click opens a pair.

    The figures are kept between two starts, and follow the files while the page is
    open. ``pair_chosen`` carries two paths; ``failed`` and ``noticed`` a sentence.
    """

    pair_chosen = Signal(tuple)
    back_asked = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        ask_where: Callable[[str], Path | None] = lambda _: None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty page; ``ask_where`` is given the name of a picture to save."""
        super().__init__(parent)
        self._ask_where = ask_where
        self.setObjectName("page")
        self._tasks = tasks
        self._stale = False
        self._survey: Survey | None = None
        self._asked: tuple[Path | None, TakesPart] = (None, TakesPart())
        self.model = PairTableModel(self)
        self.table = PairTableView(self.model)
        self.map = PairMap(self.model)
        for view in (self.table, self.map):
            view.pair_chosen.connect(self._open)
        self.watch = FileWatch(self)
        self.watch.changed.connect(self._survey_again)
        self.title = QLabel()
        self.title.setObjectName("folderTitle")
        self.title.setFont(reading_font(scaled(24)))
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
        self.back = QPushButton(self.tr("‹ Start page"))
        self.back.setObjectName("backButton")
        self.back.setAccessibleName(self.tr("Back to the start page"))
        self.back.clicked.connect(self.back_asked)
        self.strip = ProgressStrip()
        policy = self.strip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.strip.setSizePolicy(policy)
        self.strip.cancel_asked.connect(lambda: self._tasks.cancel(_LANE))
        self._make_choices()
        self._lay_out()

    def set_style(self, style: Style) -> None:
        """Draw the map in light or dark."""
        self.map.set_style(style)

    def open(self, opening: Opening, codebook: Path | None, part: TakesPart) -> None:
        """Survey the folder or the essays that were opened."""
        if opening.meaning is Meaning.FOLDER:
            self.show_folder(opening.paths[0], codebook, part)
        else:
            self.show_files(opening.paths, codebook, part)

    def show_folder(self, folder: Path, codebook: Path | None, part: TakesPart) -> None:
        """Survey the essays that lie in ``folder``, and again when they change."""
        self._begin(folder.name or str(folder))
        self._survey = partial(survey_folder, folder)
        self._asked = codebook, part
        self.watch.set_folder(folder)
        self._run()

    def show_files(
        self,
        paths: tuple[Path, ...],
        codebook: Path | None,
        part: TakesPart,
    ) -> None:
        """Survey these essays, and again when they change."""
        self._begin(counts.essays(len(paths)))
        self._survey = partial(survey_files, paths)
        self._asked = codebook, part
        self.watch.set_folder(None)
        self._run()

    def ask(self, codebook: Path | None, part: TakesPart) -> None:
        """Survey the same essays by another codebook, or with other parts of them.

        Nothing happens where both are as before. A page that is out of sight follows
        when it is seen again.
        """
        if (codebook, part) == self._asked:
            return
        self._asked = codebook, part
        self._stale = self._survey is not None
        if self.isVisible():
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what was asked for while the page was out of sight."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self._stale:
            # The figures shown are answers to another question.
            self.model.set_documents((), coded=False)
            self._run()

    def copy(self) -> None:
        """Copy the table as text, or the map as a picture, whichever is shown."""
        if self.stack.currentWidget() is self.table:
            self.table.copy()
        else:
            QGuiApplication.clipboard().setImage(self.map.image())
        self.noticed.emit(self.tr("Copied."))

    def save_picture(self) -> None:
        """Save the map as a PNG file where the reader wants it."""
        from diptych.app.files import write_atomic, write_problem

        where = self._ask_where(f"{self.title.text()}.png")
        if where is None:
            return
        data = QBuffer()
        data.open(QBuffer.OpenModeFlag.WriteOnly)
        self.map.image().save(data, "PNG")  # type: ignore[call-overload]  # bytes in the stubs
        try:
            write_atomic(where, bytes(data.data().data()))
        except OSError as error:
            self.noticed.emit(say(write_problem(where, error)))
        else:
            words = self.tr("The picture was saved as “{name}”.")
            self.noticed.emit(words.format(name=where.name))

    def _begin(self, title: str) -> None:
        self.title.setText(title)
        self.note.setText(self.tr("Reading the essays…"))
        self.problems.hide()
        self.model.set_documents((), coded=False)

    def _run(self) -> None:
        survey, (codebook, part) = self._survey, self._asked
        assert survey is not None, "a list is surveyed only once it is chosen"
        self._stale = False
        self.strip.begin(self.tr("Reading"))
        self._tasks.run(
            _LANE,
            lambda context: survey(codebook, part, context),
            done=self._on_done,
            failed=self._on_failed,
            part=self._on_part,
            progress=self.strip.set_progress,
            cancelled=self._on_cancelled,
        )

    def _survey_again(self) -> None:
        if self.isVisible() and self._survey is not None:
            self._run()

    def _on_part(self, part: object) -> None:
        if isinstance(part, EssaysFound):
            self._show_essays(part)
        elif isinstance(part, PairsFound):
            self.model.set_figures(part.figures)
        elif isinstance(part, Notice):
            self.noticed.emit(part.text)

    def _show_essays(self, found: EssaysFound) -> None:
        self.watch.set_files(found.paths)
        if (found.documents, found.coded) != (self.model.documents, self.model.coded):
            self.model.set_documents(found.documents, coded=found.coded)
        self.table.set_themes_shown(found.coded)
        essays, pairs = len(found.documents), self.model.rowCount()
        if pairs:
            words = self.tr(
                "{essays}, {pairs}. One click opens a pair. Links are counted from a "
                "score of {score}."
            ).format(
                essays=counts.essays(essays),
                pairs=counts.pairs(pairs),
                score=decimal(SHOWN_FROM),
            )
        elif essays:
            words = self.tr(
                "A pair needs two essays that can be read; there is one here."
            )
        else:
            words = self.tr(
                "A pair needs two essays that can be read; there are none here."
            )
        self.note.setText(words)
        if found.problems:
            head = counts.unreadable(len(found.problems))
            self.problems.setText("\n".join((head, *found.problems)))
        self.problems.setVisible(bool(found.problems))

    def _on_done(self, pairs: object) -> None:
        self.strip.end()
        self.model.sort_again()
        self.table.show_order()

    def _on_failed(self, sentence: str) -> None:
        self.strip.end()
        self.note.setText("")
        self.failed.emit(sentence)

    def _on_cancelled(self) -> None:
        self.strip.end()
        self.model.sort_again()
        self.noticed.emit(
            self.tr("Stopped. Pairs without figures can still be opened.")
        )

    def _open(self, pair: Pair) -> None:
        paths = self.model.paths_of(pair)
        if paths is not None:
            self.pair_chosen.emit(paths)

    def _make_choices(self) -> None:
        self.as_table = QPushButton(self.tr("Table"))
        self.as_map = QPushButton(self.tr("Map"))
        self.choice = QButtonGroup(self)
        for button in (self.as_table, self.as_map):
            button.setObjectName("segment")
            button.setCheckable(True)
            self.choice.addButton(button)
        self.as_table.setChecked(True)
        self.figure = QComboBox()
        self.figure.setAccessibleName(self.tr("What the map shows"))
        self.figure.addItems([column_label(column.name) for column in MAPPED])
        self.figure.currentIndexChanged.connect(
            lambda place: self.map.set_column(MAPPED[place])
        )
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setObjectName("quietButton")
        self.copy_button.setToolTip(
            self.tr("Copy the table as text or the map as a picture")
        )
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(self.tr("Save Picture…"))
        self.save_button.setObjectName("quietButton")
        self.save_button.setToolTip(self.tr("Save the map as a picture"))
        self.save_button.clicked.connect(self.save_picture)
        room = QScrollArea()
        room.setObjectName("mapRoom")
        room.setFrameShape(QScrollArea.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(self.map)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(room)
        self.as_table.toggled.connect(self._turn)
        self._turn(True)

    def _turn(self, table: bool) -> None:
        """Show the table or the map."""
        self.stack.setCurrentIndex(0 if table else 1)
        self.figure.setVisible(not table)
        self.save_button.setVisible(not table)

    def _lay_out(self) -> None:
        column = page_column(self, self.back, widest=_WIDEST, spacing=6)
        column.addWidget(self.title)
        column.addWidget(self.note)
        choices = QHBoxLayout()
        choices.setSpacing(0)
        choices.addWidget(self.as_table)
        choices.addWidget(self.as_map)
        choices.addSpacing(14)
        choices.addWidget(self.figure)
        choices.addStretch(1)
        choices.addWidget(self.save_button)
        choices.addWidget(self.copy_button)
        column.addWidget(self.strip)
        column.addLayout(choices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.problems)
        self.problems.hide()
