"""What the commands do on the page of a comparison."""

from PySide6.QtCore import QObject

from diptych.ui.commands import Commands
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.contrast_steps import ContrastSteps
from diptych.ui.note_steps import NoteSteps


class PageCommands(QObject):
    """Joins the commands of reading to one page, and keeps them in step with it."""

    def __init__(self, commands: Commands, page: ComparisonPage) -> None:
        super().__init__(page)
        self._page = page
        reading = page.reading
        notes = NoteSteps(reading)
        contrasts = ContrastSteps(page.links)
        contrasts.none_found.connect(self._tell_no_contrast)
        for action, slot in (
            (commands.next_link, lambda: page.links.step(1)),
            (commands.previous_link, lambda: page.links.step(-1)),
            (commands.next_contrast, lambda: contrasts.step(1)),
            (commands.previous_contrast, lambda: contrasts.step(-1)),
            (commands.bring_together, page.bring_together),
            (commands.next_mark, lambda: page.steps.step(1)),
            (commands.previous_mark, lambda: page.steps.step(-1)),
            (commands.next_note, lambda: notes.step(1)),
            (commands.previous_note, lambda: notes.step(-1)),
            (commands.let_go, page.let_go),
            (commands.trail_back, reading.go_back),
            (commands.trail_forward, reading.go_forward),
            (commands.copy, self.copy),
            (commands.copy_reason, page.copy_reason),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())
        commands.scroll_together.toggled.connect(reading.set_scroll_together)
        reading.together_changed.connect(commands.scroll_together.setChecked)
        reading.set_scroll_together(commands.scroll_together.isChecked())
        reading.trail_changed.connect(commands.set_trail)
        page.set_commands(
            [
                commands.start_page,
                commands.previous_link,
                commands.next_link,
                commands.bring_together,
                commands.trail_back,
                commands.trail_forward,
                None,
                commands.scroll_together,
                commands.zoom_out,
                commands.text,
                commands.zoom_in,
                commands.save,
                commands.side_panel,
            ]
        )
        page.themes.set_codebook_actions(commands.codebook_actions())

    def _tell_no_contrast(self) -> None:
        """Say that there is no link in which something does not agree."""
        words = self.tr("No link that is listed has a contrast.")
        self._page.work.refused.emit(words)

    def copy(self) -> None:
        """Copy what is selected where the keys are, or else in either essay."""
        drawer = self._page.drawer
        focus = self._page.focusWidget()
        if focus is not None and drawer.isAncestorOf(focus) and drawer.copy():
            return
        reading = self._page.reading
        panes = sorted(reading.panes, key=lambda pane: not pane.hasFocus())
        for pane in panes:
            if pane.selected_span() is not None:
                pane.copy()
                return
