"""Both essays with the side panel of links and themes, kept in step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from diptych.collector import pass_by
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.snapshot.model import ViewState
from diptych.text.document import Document
from diptych.ui.drawer import Drawer
from diptych.ui.fonts import reading_family
from diptych.ui.heard import Heard
from diptych.ui.labels import shown_reason
from diptych.ui.link_detail import LinkDetail
from diptych.ui.links_panel import LinksPanel
from diptych.ui.mark_detail import MarkDetail
from diptych.ui.readers_work import ReadersWork
from diptych.ui.reading_view import ReadingView
from diptych.ui.sizes import scaled
from diptych.ui.theme_steps import ThemeSteps
from diptych.ui.themes_panel import ThemesPanel
from diptych.ui.tool_strip import ToolStrip
from diptych.view.palette import EDGES, Style, colour
from diptych.view.reader_marks import reader_marks
from diptych.view.ribbons import Side
from diptych.view.same_links import same_links

if TYPE_CHECKING:
    from diptych.align.model import Link
    from diptych.decisions.history import History

_PANEL_SHARE, _PANEL_LEAST, _PANEL_MOST = 0.24, 290, 460


class ComparisonPage(QWidget):
    """Wires the reading view, the list of links and the list of themes.

    ``changed`` says that what a snapshot keeps of the view has changed,
    ``texts_changed`` that other texts may be on the page.
    """

    changed = Signal()
    texts_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.reading = ReadingView()
        self.links = LinksPanel()
        self.themes = ThemesPanel()
        self.tools = ToolStrip()
        self.detail = LinkDetail()
        self.mark_detail = MarkDetail()
        self.drawer = Drawer()
        self.comparison: Comparison | None = None
        self.start_from = SHOWN_FROM
        self.work = ReadersWork(self)
        self.work.changed.connect(self._on_work)
        self.look = style
        self._texts = ("", "")
        self._lay_out()
        self.links.link_chosen.connect(self._on_link_chosen)
        self.links.threshold_changed.connect(self._on_threshold)
        self.links.listed_changed.connect(self._on_listed)
        self.themes.highlights_changed.connect(self._on_themes)
        self.reading.link_activated.connect(self._on_link_in_text)
        self.reading.current_changed.connect(self._on_current)
        self.reading.theme_activated.connect(self.themes.show_theme)
        self.steps = ThemeSteps(self, self.mark_detail)
        self.heard = Heard(self)
        self.links.delegate.set_reading_family(reading_family())
        self.set_style(style)

    def set_usual_sizes(self, width: int) -> None:
        """Divide a page of ``width`` pixels between essays and panel."""
        least, most = scaled(_PANEL_LEAST), scaled(_PANEL_MOST)
        panel = min(max(round(width * _PANEL_SHARE), least), most)
        self.split.setSizes([width - panel, panel])
        self.panels.setSizes([560, 440])
        self.with_drawer.setSizes([620, 280])

    def show_documents(self, a: Document, b: Document) -> None:
        """Show two essays that are not compared yet; a new pair starts anew."""
        if (a.text, b.text) != self._texts:
            self._texts = (a.text, b.text)
            self.links.set_threshold(self.start_from)
        self.comparison = None
        self.work.set_comparison(None)
        self.links.set_comparison(None)
        self.themes.set_comparison(None)
        self.drawer.show_comparison(None)
        self.steps.refresh()
        self.reading.set_documents(a, b)
        self.texts_changed.emit()

    def show_comparison(
        self,
        comparison: Comparison,
        view: ViewState | None = None,
        history: History | None = None,
    ) -> None:
        """Show links and themes with the reader's work on them.

        ``view`` restores what a reader had on screen. With ``history`` None the work
        so far is kept where the texts are the same.
        """
        self.comparison = None
        self.work.set_comparison(comparison, history)
        if view is not None:
            self._restore(view)
        self.reading.set_threshold(self.links.threshold())
        # It is here to stay for as long as somebody reads it.
        pass_by()

    def restore_view(self, view: ViewState) -> None:
        """Put back what a reader had on screen."""
        self._restore(view)
        self.reading.set_threshold(self.links.threshold())

    def update_comparison(self, comparison: Comparison) -> None:
        """Show the same pair with other themes or scores; nothing the reader has moves.

        The current link stays the current one, under the id that it has now.
        """
        before, current = self.comparison, self.reading.selected_link()
        bar = self.links.view.verticalScrollBar()
        scrolled = bar.value()
        self.comparison = None
        self.work.set_comparison(comparison)
        assert self.work.visible is not None, "a comparison is shown"
        ids = same_links(before, self.work.visible)
        self.reading.trail.change(lambda at: (ids.get(at[0] or ""), at[1], at[2]))
        self.links.select_link(ids.get(current or ""))
        self.reading.select_link(ids.get(current or ""), bring_together=False)
        if scrolled:
            self.links.view.place_all()
        bar.setValue(scrolled)

    def view_state(self) -> ViewState:
        """Return what a snapshot keeps of the view."""
        position_a, position_b = self.reading.reading_position()
        return ViewState(
            selection=self.links.current_link(),
            threshold=self.links.threshold(),
            themes=self.themes.model.chosen(),
            position_a=position_a,
            position_b=position_b,
        )

    def select_link(self, link_id: str) -> bool:
        """Select a link and bring its ends together; False where there is none."""
        known = self.comparison.links if self.comparison else ()
        if all(link.id != link_id for link in known):
            return False
        self._on_link_in_text(link_id)
        self.reading.select_link(link_id)
        return True

    def bring_together(self) -> None:
        """Put the two ends of the current link on one row."""
        current = self.links.current_link()
        if current is not None:
            self.reading.select_link(current, bring_together=True)

    def let_go(self) -> None:
        """Have neither a current mark nor a current link."""
        self.steps.let_go()
        self.reading.point_at(Side.LEFT, None)
        self.links.let_go()

    def show_mark_detail(self) -> None:
        """Tell of the current mark below the essays."""
        self.detail.hide()
        self.mark_detail.show()

    def show_link_detail(self) -> None:
        """Tell of the current link below the essays."""
        self.mark_detail.hide()
        self.detail.show()

    def copy_reason(self) -> None:
        """Copy why the current mark or the current link is there."""
        strip = self.detail if self.mark_detail.isHidden() else self.mark_detail
        strip.copy()

    def set_style(self, style: Style) -> None:
        """Show everything light or dark."""
        self.look = style
        self.reading.set_palette_style(style)
        self.tools.set_style(style)
        self.links.delegate.set_kind_colours(
            {str(kind): colour(role, style) for kind, role in EDGES.items()}
        )
        self.themes.set_style(style)
        self.drawer.set_style(style)
        self.links.view.viewport().update()

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip between the commands and the essays."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout), "the page is one column"
        column.insertWidget(column.indexOf(self.split), strip)

    def add_foot(self, strip: QWidget) -> None:
        """Put a strip below the essays, over what is said of the current link."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout), "the page is one column"
        column.insertWidget(column.indexOf(self.detail), strip)

    def set_commands(self, commands: list[QAction | None]) -> None:
        """Put these on the strip above the essays; None leaves a gap."""
        self.tools.set_commands(commands)

    def _lay_out(self) -> None:
        self.panels = QSplitter(Qt.Orientation.Vertical)
        self.panels.setObjectName("sidePanel")
        self.panels.setChildrenCollapsible(False)
        self.panels.addWidget(self.links)
        self.panels.addWidget(self.themes)
        self.panels.setStretchFactor(0, 1)
        self.panels.setStretchFactor(1, 1)
        self.links.setMinimumHeight(max(170, scaled(140)))
        self.themes.setMinimumHeight(max(130, scaled(90)))
        self.panels.setMinimumWidth(scaled(240))
        self.with_drawer = QSplitter(Qt.Orientation.Vertical)
        self.with_drawer.setChildrenCollapsible(False)
        self.drawer.setMinimumHeight(max(140, scaled(120)))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.with_drawer)
        self.split.addWidget(self.panels)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.split, 1)
        # Last, under parents that stay: moved later with them, the panes would take
        # the palette back that they had before their style was set.
        self.with_drawer.addWidget(self.reading)
        self.with_drawer.addWidget(self.drawer)
        self.with_drawer.setStretchFactor(0, 1)
        self.with_drawer.setStretchFactor(1, 0)
        # The strip of marks takes the place of the strip of links while there is one.
        self.mark_detail.hide()
        column.addWidget(self.detail)
        column.addWidget(self.mark_detail)

    def _restore(self, view: ViewState) -> None:
        self.links.set_threshold(view.threshold)
        self.themes.model.set_chosen(view.themes)
        self.links.select_link(view.selection)
        self.reading.select_link(self.links.current_link(), bring_together=False)
        self.reading.restore_position(view.position_a, view.position_b)

    def _on_listed(self) -> None:
        self.reading.set_visible_links(self.links.wanted_ids())
        self.changed.emit()

    def _on_work(self) -> None:
        """Show the comparison as the reader's work leaves it."""
        visible, before = self.work.visible, self.comparison
        if visible is None:
            return
        if before is None:
            self._show(visible)
        elif _same_links(visible, before):
            if not _same_themes(visible, before):
                self.comparison = visible
                self.reading.set_coded(visible)
                self._show_themes(visible)
            self.links.set_remarks(self.work.all_remarks())
        else:
            current = self.links.current_link()
            themes = self.themes.model.chosen()
            self._show(visible)
            self.themes.model.set_chosen(themes)
            self.links.select_link(current)
            current = self.links.current_link()
            self.reading.select_link(current, bring_together=False)
        assert self.work.shown is not None, "what is visible is shown"
        assert self.work.history is not None, "what is shown has a history"
        work = self.work.history.work
        self.reading.set_reader_marks(reader_marks(self.work.shown, work))
        self._on_listed()

    def _show(self, visible: Comparison) -> None:
        self.comparison = visible
        self.reading.set_comparison(visible)
        self.texts_changed.emit()
        self.links.set_comparison(visible, self.work.all_remarks())
        self._show_themes(visible)

    def _show_themes(self, visible: Comparison) -> None:
        self.themes.set_comparison(visible)
        self.drawer.show_comparison(visible)
        self.steps.refresh()

    def _on_current(self) -> None:
        """Let the list follow the texts, and say why the current link is there."""
        self.steps.let_go()
        self.reading.point_at(Side.LEFT, None)
        if self.reading.selected_link() != self.links.current_link():
            self.links.select_link(self.reading.selected_link())
        self._tell_link()

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what the current link or mark is."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_link()
            self.steps.tell_again()

    def _tell_link(self) -> None:
        """Say below the essays what the current link is."""
        found, link = self.comparison, self.reading.current_link()
        if found is None:
            self.detail.show_waiting()
        elif link is None:
            self.detail.show_none(has_links=bool(found.links))
        else:
            self.detail.show_link(shown_reason(link, found.a, found.b).lines)

    def _on_link_chosen(self, link_id: str) -> None:
        self.reading.select_link(link_id or None)
        self.changed.emit()

    def _on_link_in_text(self, link_id: str) -> None:
        self.links.select_link(link_id or None)
        self.changed.emit()

    def _on_threshold(self, score: float) -> None:
        self.reading.set_threshold(score)
        self.changed.emit()

    def _on_themes(self, themes: tuple[str, ...]) -> None:
        self.reading.set_themes(themes)
        self.changed.emit()


def _same_links(one: Comparison, other: Comparison) -> bool:
    """Tell whether two comparisons show the same links.

    The reasons of links are not looked at: most have not been worked out.
    """
    return len(one.links) == len(other.links) and all(
        mine is theirs or _place(mine) == _place(theirs)
        for mine, theirs in zip(one.links, other.links, strict=True)
    )


def _same_themes(one: Comparison, other: Comparison) -> bool:
    """Tell whether two comparisons show the same marks of the same codebook."""
    return (
        one.codebook is other.codebook
        and one.themes_a == other.themes_a
        and one.themes_b == other.themes_b
    )


def _place(link: Link) -> tuple[object, ...]:
    return link.id, link.a, link.b, link.score
