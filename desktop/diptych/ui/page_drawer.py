"""What stands beneath and above the two texts, and how its commands reach it."""

from PySide6.QtCore import QObject

from diptych.text.span import Span
from diptych.themes.model import Coded
from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.concordance_tab import ConcordanceTab
from diptych.ui.drawer import DrawerTab
from diptych.ui.matrix_tab import MatrixTab
from diptych.ui.page_find import PageFind
from diptych.ui.summary_tab import SummaryTab
from diptych.ui.tasks import Tasks
from diptych.view.concordance import whole_words
from diptych.view.ribbons import Side

CONCORDANCE, MATRIX, SUMMARY = "concordance", "matrix", "summary"


class PageDrawer(QObject):
    """Fills the drawer and keeps it in step with texts, panel and menu."""

    def __init__(self, commands: Commands, page: ComparisonPage, tasks: Tasks) -> None:
        super().__init__(page)
        self._page, self._tasks = page, tasks
        PageFind(commands, page, tasks)
        drawer = page.drawer
        page.themes.concordance_asked.connect(self.show_themes)
        page.mark_detail.concordance_asked.connect(
            lambda theme: self.show_themes((theme,))
        )
        drawer.add_tab(CONCORDANCE, self.tr("Concordance"), self._make_concordance)
        drawer.add_tab(MATRIX, self.tr("Themes Matrix"), self._make_matrix)
        drawer.add_tab(SUMMARY, self.tr("Summary"), self._make_summary)
        commands.summary.triggered.connect(lambda _=False: drawer.open(SUMMARY))
        commands.matrix.triggered.connect(lambda _=False: drawer.open(MATRIX))
        commands.concordance.triggered.connect(lambda _=False: self.search_selection())
        commands.lower_panel.toggled.connect(self._toggle)
        drawer.opened_changed.connect(commands.lower_panel.setChecked)
        drawer.opened_changed.connect(self._give_focus_back)
        self._toggle(commands.lower_panel.isChecked())

    def concordance(self) -> ConcordanceTab:
        """Return the concordance, made if it was not yet."""
        tab = self._page.drawer.tab(CONCORDANCE)
        assert isinstance(tab, ConcordanceTab), "the tab is made here"
        return tab

    def search_selection(self) -> None:
        """Open the concordance, of what is selected in an essay if anything is."""
        words = self._selected_words()
        self._page.drawer.open(CONCORDANCE)
        if words:
            self.concordance().search_for(words)

    def show_themes(
        self,
        themes: tuple[str, ...],
        side: Side | None = None,
        kept: frozenset[tuple[Side, Coded]] | None = None,
    ) -> None:
        """Open the concordance of these themes, as ``ConcordanceTab.show_themes``."""
        self._page.drawer.open(CONCORDANCE, focus=False)
        self.concordance().show_themes(themes, side, kept)
        self.concordance().take_focus()

    def _make_concordance(self) -> DrawerTab:
        tab = ConcordanceTab(self._tasks)
        tab.place_chosen.connect(self._go)
        return tab

    def _make_matrix(self) -> DrawerTab:
        tab = MatrixTab(self._tasks)
        tab.places_asked.connect(self.show_themes)
        return tab

    def _make_summary(self) -> DrawerTab:
        tab, page = SummaryTab(self._tasks), self._page

        def follow() -> None:
            tab.set_rejected(page.links.rejected_ids())

        page.work.changed.connect(follow)
        follow()
        return tab

    def _go(self, side: Side, span: Span) -> None:
        self._page.reading.show_place(side, span)

    def _selected_words(self) -> str:
        panes = self._page.reading.panes
        for pane in sorted(panes, key=lambda pane: not pane.hasFocus()):
            span = pane.selected_span()
            if span is not None and pane.essay is not None:
                text = pane.essay.text
                return whole_words(text, span).slice(text)
        return ""

    def _toggle(self, wanted: bool) -> None:
        drawer = self._page.drawer
        if wanted and drawer.isHidden():
            drawer.open(focus=False)
        elif not wanted and not drawer.isHidden():
            focus = self._page.focusWidget()
            had_focus = focus is not None and drawer.isAncestorOf(focus)
            drawer.close_drawer()
            if had_focus:
                # Hidden, it has passed the focus on to whatever came next.
                self._page.reading.take_focus()

    def _give_focus_back(self, opened: bool) -> None:
        focus = self._page.focusWidget()
        if not opened and focus is not None and not focus.isVisible():
            self._page.reading.take_focus()
