"""Makes the page of a comparison and joins it to its desk's commands.

Imported with the first comparison: all of it would delay the first window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.contrast_search import ContrastSearch
from diptych.ui.corrections import Corrections
from diptych.ui.first_steps import StepsGuide
from diptych.ui.hand_marks import HandMarks
from diptych.ui.moved_places import MovedPlaces
from diptych.ui.note_commands import NoteCommands
from diptych.ui.page_commands import PageCommands
from diptych.ui.page_drawer import PageDrawer
from diptych.ui.text_commands import TextCommands
from diptych.ui.work_commands import WorkCommands

if TYPE_CHECKING:
    from diptych.ui.desk import Desk


def make_comparison_page(desk: Desk) -> ComparisonPage:
    """Return a page for comparisons, its commands connected.

    The order of the drawer's tabs is that of the calls.
    """
    commands = desk.commands
    page = ComparisonPage(desk.styles.style)
    StepsGuide(commands, page, desk.settings)
    PageCommands(commands, page)
    WorkCommands(commands, page)
    NoteCommands(commands, page)
    page.work.refused.connect(desk.messages.show_passing)
    desk.keeper.follow(page)
    PageDrawer(commands, page, desk.tasks)
    ContrastSearch(page.links, desk.tasks)
    MovedPlaces(commands, page)
    TextCommands(commands, page, desk.settings)
    HandMarks(commands, page)
    desk.editing.add_to_page(page)
    Corrections(commands, page, desk.session).began.connect(desk.begin_work)
    return page
