"""Steps to the next link in which something does not agree.

A link says what does not agree in it when it is asked. Where few links have a
contrast thousands are asked, so it is done in turns between which the window answers.
"""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.ui.links_panel import LinksPanel

_TURN_S = 0.02
"""How long links are asked before the window may answer."""


class ContrastSteps(QObject):
    """Looks through the listed links, round the end of the list.

    ``none_found`` says that no link that is listed has a contrast.
    """

    none_found = Signal()

    def __init__(self, panel: LinksPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._by, self._away, self._here = 1, 0, 0
        self._current: str | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._look)
        panel.model.modelReset.connect(self._turn.stop)

    def step(self, by: int) -> None:
        """Go on (1) or back (-1); a step that is still looking is given up."""
        self._by, self._away = by, 0
        self._current = self._panel.current_link()
        here = self._panel.place_of_current()
        # Without a current link the first row, or the last, is looked at first.
        self._here = (-1 if by > 0 else 0) if here < 0 else here
        self._turn.stop()
        self._look()

    def _look(self) -> None:
        """Ask links for one turn, from where the last turn ended."""
        model = self._panel.model
        count, until = model.rowCount(), time.monotonic() + _TURN_S
        if self._panel.current_link() != self._current:
            # The reader has gone elsewhere meanwhile.
            self._turn.stop()
            return
        while self._away < count:
            self._away += 1
            row = (self._here + self._by * self._away) % count
            link = model.link_at(row)
            if link is not None and link.contrasts:
                self._turn.stop()
                self._panel.go_to(row)
                return
            if time.monotonic() > until and self._away < count:
                self._turn.start()
                return
        self._turn.stop()
        self.none_found.emit()
