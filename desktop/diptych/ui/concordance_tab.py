"""The concordance: key words in context, of themes or of a search, over both essays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from diptych.comparison import Comparison
from diptych.text.document import BlockRole
from diptych.themes.model import Coded
from diptych.themes.naming import theme_names
from diptych.ui.concordance_model import ConcordanceModel
from diptych.ui.concordance_view import ConcordanceView
from diptych.ui.counts import counts
from diptych.ui.drawer import DrawerTab
from diptych.ui.eliding import ElidingCombo
from diptych.ui.engine_words import say
from diptych.ui.fields import ShortLabel, make_clearable
from diptych.ui.language import number
from diptych.ui.tasks import Context, Tasks
from diptych.view.concordance import (
    Line,
    as_table,
    as_text,
    theme_lines,
    word_lines,
)
from diptych.view.palette import Style, theme_colour
from diptych.view.ribbons import Side

if TYPE_CHECKING:
    from diptych.text.analysis import Analysis

_LANE = "concordance"
_UNSEEN = frozenset({BlockRole.FURNITURE})
"""A search looks into notes and references too, whatever takes part in links."""

_AT_ONCE = 80_000
"""Characters of two essays whose words are found without leaving the main thread."""

_SPANS_AT_ONCE = 2_000
_REST_MS = 180


@dataclass(frozen=True, slots=True)
class _Answer:
    lines: dict[Side, tuple[Line, ...]]
    analyses: dict[Side, Analysis]


class ConcordanceTab(DrawerTab):
    """Lists every place of a theme or of some words; a click goes there.

    ``place_chosen`` carries a side and the span of the key words.
    """

    place_chosen = Signal(Side, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._comparison: Comparison | None = None
        self._analyses: dict[Side, Analysis] = {}
        self._themes: tuple[str, ...] = ()
        self._kept: frozenset[tuple[Side, Coded]] | None = None
        self._style = Style.LIGHT
        self._colours: dict[str, QColor] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._ask)
        self.model = ConcordanceModel(self)
        self._build_controls()
        self._build_view()
        self._lay_out()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Ask the same of another pair; themes that it lacks are let go of."""
        before = self._comparison
        self._comparison = comparison
        if (
            comparison is None
            or before is None
            or (before.a, before.b)
            != (
                comparison.a,
                comparison.b,
            )
        ):
            self._analyses = {}
        known = set(self._labels())
        self._themes = tuple(theme for theme in self._themes if theme in known)
        self._kept = None
        self._take_colours()
        self._fill_themes()
        self.field.setEnabled(comparison is not None)
        self._ask()

    def set_style(self, style: Style) -> None:
        """Colour the key words of themes for light or dark."""
        self._style = style
        self._take_colours()
        self.view.viewport().update()

    def take_focus(self) -> None:
        """Put the cursor into the field, or into the lines of a theme."""
        wanted = self.view if self._themes and self.model.lines() else self.field
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if wanted is self.field:
            self.field.selectAll()

    def show_themes(
        self,
        themes: tuple[str, ...],
        side: Side | None = None,
        kept: frozenset[tuple[Side, Coded]] | None = None,
    ) -> None:
        """List the places of these themes, sub-themes only where they are named.

        ``side`` brings the first line of that essay into view; of the marks only
        ``kept`` are listed unless it is None.
        """
        self._themes, self._kept = themes, kept
        self.field.clear()
        self._fill_themes()
        self._ask()
        if side is not None and self.model.is_grouped():
            self.view.scroll_to_side(side)

    def search_for(self, words: str) -> None:
        """List the places of some words, taken as they stand."""
        from diptych.view.word_search import literal_query

        self.field.setText(literal_query(words))
        self._themes = ()
        self._fill_themes()
        self._ask()

    def copy(self) -> bool:
        """Copy the selected lines as a table; False where nothing is selected."""
        lines = self.selected()
        if lines:
            self._put(as_table(lines, self.model.documents(), labels=self._used()))
        return bool(lines)

    def copy_table(self) -> None:
        """Copy all lines, or the selected ones if there are several, as a table."""
        lines = self._wanted()
        self._put(as_table(lines, self.model.documents(), labels=self._used()))

    def copy_text(self) -> None:
        """Copy them as plain text, the key words in one column."""
        self._put(as_text(self._wanted(), self.model.documents()))

    def selected(self) -> list[Line]:
        """Return the selected lines in the order in which they are shown."""
        rows = self.view.selectionModel().selectedRows()
        rows.sort(key=lambda index: (index.parent().row(), index.row()))
        lines = (self.model.line_at(index) for index in rows)
        return [line for line in lines if line is not None]

    def _wanted(self) -> list[Line]:
        chosen = self.selected()
        return chosen if len(chosen) > 1 else self.model.lines()

    def _used(self) -> dict[str, str]:
        return self.model.labels() if self._themes else {}

    def _put(self, words: str) -> None:
        if self.model.lines():
            QGuiApplication.clipboard().setText(words)

    def _labels(self) -> dict[str, str]:
        book = self._comparison.codebook if self._comparison else None
        return theme_names(book) if book else {}

    def _ask(self) -> None:
        """Find the lines, in the background where the essays are long."""
        self._timer.stop()
        self._tasks.cancel(_LANE)
        found, query = self._comparison, self.field.text()
        stems = self.stems.isChecked()
        if found is None:
            self._show(_Answer({}, {}))
            self._say("")
            return
        from diptych.view.word_search import query_problem

        if not self._themes and query_problem(query):
            self._show(_Answer({}, self._analyses))
            self._say(query_problem(query))
            return
        if self._is_short(found):
            self._show(self._answer(found, query, stems, None))
            return
        self._say(self.tr("Looking…"))
        self._tasks.run(
            _LANE,
            lambda context: self._answer(found, query, stems, context),
            done=self._show,
            failed=self._say,
        )

    def _is_short(self, found: Comparison) -> bool:
        if self._themes:
            return len(found.themes_a) + len(found.themes_b) <= _SPANS_AT_ONCE
        return len(found.a.text) + len(found.b.text) <= _AT_ONCE

    def _answer(
        self, found: Comparison, query: str, stems: bool, context: Context | None
    ) -> _Answer:
        """Make the lines; may run on another thread, so it asks no widget."""
        stop = context.should_cancel if context is not None else None
        if self._themes:
            lines = theme_lines(found, self._themes, self._kept)
            return _Answer(lines, self._analyses)
        from diptych.text.analysis import analyse

        analyses = self._analyses or {
            Side.LEFT: analyse(found.a, left_out=_UNSEEN, should_cancel=stop),
            Side.RIGHT: analyse(found.b, left_out=_UNSEEN, should_cancel=stop),
        }
        lines = word_lines(analyses, query, stems=stems, should_cancel=stop)
        return _Answer(lines, analyses)

    def _show(self, answer: _Answer) -> None:
        found = self._comparison
        documents = {Side.LEFT: found.a, Side.RIGHT: found.b} if found else {}
        self._analyses = answer.analyses
        self.model.set_lines(answer.lines, documents, self._labels())
        self.view.settle()
        left, right = self.model.count(Side.LEFT), self.model.count(Side.RIGHT)
        words = self.tr("Neither essay has it.")
        if left + right:
            words = self.tr("{lines}: {left} left, {right} right").format(
                lines=counts.lines(left + right),
                left=number(left),
                right=number(right),
            )
        self._say(words)
        self.copying.setEnabled(left + right > 0)

    def _say(self, words: str) -> None:
        told = say(words)
        self.count.setText(told)
        self.view.setAccessibleDescription(told)

    def _on_theme(self, place: int) -> None:
        theme = self.themes.itemData(place)
        if theme:
            self.show_themes((str(theme),))
        elif self._themes:
            self._themes = ()
            self._ask()

    def _on_typed(self) -> None:
        if self._themes:
            self._themes = ()
            self._fill_themes()
        self._timer.start()

    def _on_grouped(self, grouped: bool) -> None:
        self.model.set_grouped(grouped)
        self.view.settle()

    def _go(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None:
            self.place_chosen.emit(line.side, line.key)

    def _on_clicked(self, index: QModelIndex) -> None:
        # With a key held, a click gathers lines to copy.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._go(index)

    def _fill_themes(self) -> None:
        """Let the list of themes tell what is shown."""
        before = self.themes.blockSignals(True)
        self.themes.clear()
        self.themes.addItem(self.tr("Words"), "")
        labels = self._labels()
        for theme, label in labels.items():
            self.themes.addItem(label, theme)
        place = 0
        if len(self._themes) == 1:
            place = self.themes.findData(self._themes[0])
        elif self._themes:
            several = ", ".join(labels[theme] for theme in self._themes)
            self.themes.insertItem(1, several, "")
            place = 1
        self.themes.setCurrentIndex(max(0, place))
        self.themes.setToolTip(self.themes.currentText())
        self.themes.blockSignals(before)

    def _build_controls(self) -> None:
        self.field = QLineEdit()
        make_clearable(self.field)
        self.field.setPlaceholderText(
            self.tr("Words in both essays: quay, align*, a | b")
        )
        self.field.setAccessibleName(self.tr("Words to search for in both essays"))
        self.field.setToolTip(
            self.tr("align* finds any ending, old * boat any word, one | other either")
        )
        self.field.textEdited.connect(lambda _: self._on_typed())
        self.field.returnPressed.connect(self._ask)
        self.themes = ElidingCombo()
        self.themes.setAccessibleName(self.tr("What the concordance is of"))
        self.themes.setMaxVisibleItems(24)
        self.themes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.themes.setMinimumContentsLength(12)
        self.themes.activated.connect(self._on_theme)
        self.stems = QCheckBox(self.tr("Word &forms"))
        self.stems.setChecked(True)
        self.stems.setToolTip(self.tr("Find inflected forms and spellings, too"))
        self.stems.toggled.connect(lambda _: self._ask())
        self.grouped = QCheckBox(self.tr("By &essay"))
        self.grouped.setChecked(True)
        self.grouped.setToolTip(self.tr("Put the lines under their essays"))
        self.grouped.toggled.connect(self._on_grouped)
        self.count = ShortLabel()
        self.count.setObjectName("panelCount")
        self.copying = QPushButton(self.tr("Copy"))
        self.copying.setObjectName("quietButton")
        self.copying.setAccessibleName(self.tr("Copy the lines"))
        self.copying.setToolTip(self.tr("Copy all lines, or those selected"))
        menu = QMenu(self.copying)
        menu.addAction(self.tr("As a &Table")).triggered.connect(self.copy_table)
        menu.addAction(self.tr("As &Text")).triggered.connect(self.copy_text)
        self.copying.setMenu(menu)

    def _build_view(self) -> None:
        self.view = ConcordanceView(self.model)
        self.view.delegate.colour_of = lambda theme: self._colours.get(theme, QColor())
        self.view.setAccessibleName(self.tr("Concordance of both essays"))
        self.view.clicked.connect(self._on_clicked)
        self.view.line_entered.connect(self._go)

    def _take_colours(self) -> None:
        book = self._comparison.codebook if self._comparison else None
        self._colours = {
            theme.id: QColor(theme_colour(theme.colour, self._style))
            for _, theme in (book.walk() if book else ())
        }

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(10)
        line.addWidget(self.field, 3)
        line.addWidget(self.themes, 2)
        line.addWidget(self.stems)
        line.addWidget(self.grouped)
        line.addWidget(self.count, 2)
        line.addWidget(self.copying)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.view, 1)
