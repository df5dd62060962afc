"""Works out which links hold a contrast, off the event loop, while the list waits.

A link says what does not agree in it when it is asked; thousands of them take seconds.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.links_panel import LinksPanel
from diptych.ui.tasks import Context, Tasks

if TYPE_CHECKING:
    from diptych.align.model import Link

_LANE = "contrasts"
_TELL_EVERY_S = 0.25


class ContrastSearch(QObject):
    """Fills a list that is filtered by contrasts, as far as it is known."""

    def __init__(self, panel: LinksPanel, tasks: Tasks) -> None:
        super().__init__(panel)
        self._panel, self._tasks = panel, tasks
        panel.contrasts_asked.connect(self._look)
        panel.contrasts_let_go.connect(lambda: tasks.cancel(_LANE))

    def _look(self) -> None:
        links = self._panel.model.unexplained()

        def work(context: Context) -> None:
            _look_at(links, context)

        self._tasks.run(
            _LANE,
            work,
            done=lambda _: self._panel.look_again(None),
            failed=lambda _: self._panel.look_again(None),
            part=self._panel.look_again,
            cancelled=lambda: self._panel.look_again(None),
        )


def _look_at(links: tuple[Link, ...], context: Context) -> None:
    """Let every link work out its reasons; report the share done now and then."""
    told = time.monotonic()
    for number, link in enumerate(links):
        if context.should_cancel():
            return
        _ = link.contrasts
        if time.monotonic() - told > _TELL_EVERY_S:
            context.hand_over(number / len(links))
            told = time.monotonic()
