"""Makes the page of a comparison and joins it to the window's commands.

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


def make_comparison_page(window: Desk) -> ComparisonPage:
    """Return a page for comparisons, its commands connected.

    The order of the drawer's tabs is that of the calls.
    """
    commands = window.commands
    page = ComparisonPage(window.styles.style)
    StepsGuide(commands, page, window.settings)
    PageCommands(commands, page)
    WorkCommands(commands, page)
    NoteCommands(commands, page)
    page.work.refused.connect(window.messages.show_passing)
    window.keeper.follow(page)
    PageDrawer(commands, page, window.tasks)
    ContrastSearch(page.links, window.tasks)
    MovedPlaces(commands, page)
    TextCommands(commands, page, window.settings)
    HandMarks(commands, page)
    window.editing.add_to_page(page)
    Corrections(commands, page, window.session).began.connect(window.begin_work)
    return page
