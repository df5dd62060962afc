"""The snapshot: a comparison together with what its reader had on screen.

No Qt. The file format is described in ``docs/snapshot.md``; ``diptych.snapshot.write``
and ``diptych.snapshot.read`` know it. Offsets follow ``diptych.text.span``.
"""

import datetime
from dataclasses import dataclass

from diptych.comparison import SHOWN_FROM, Comparison
from diptych.decisions.history import History
from diptych.decisions.model import Work


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the window showed.

    ``selection`` is the id of the chosen link, ``threshold`` the score from which
    links were shown, ``themes`` the ids of the highlighted themes in the order in
    which they were chosen. ``position_a`` and ``position_b`` are the code points at
    the top of the two panes.
    """

    selection: str | None = None
    threshold: float = SHOWN_FROM
    themes: tuple[str, ...] = ()
    position_a: int = 0
    position_b: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A comparison, the reader's work on it, and the view.

    ``history`` is None where the reader has done nothing; ``work`` is what it leads
    to. ``title`` and ``tags`` are the reader's own, for finding the snapshot again.
    The documents of an opened snapshot carry the bare name of their original file
    as ``path``, without a folder: a snapshot does not tell where its maker keeps
    things, and the name is for showing, not for opening.
    """

    comparison: Comparison
    view: ViewState = ViewState()
    history: History | None = None
    title: str = ""
    tags: tuple[str, ...] = ()

    @property
    def work(self) -> Work:
        """The reader's work, empty where there is none."""
        history = self.history
        return Work.on(self.comparison) if history is None else history.work


@dataclass(frozen=True, slots=True)
class SnapshotInfo:
    """What there is to say about a snapshot without showing it.

    ``program`` is the version that saved it, ``saved`` the time in UTC;
    ``coded_a`` and ``coded_b`` count the coded spans of the two documents, ``themes``
    the themes that occur among them,
    ``accepted`` and ``rejected`` the decisions on links, ``by_hand`` the links made by
    hand, ``notes`` the links and passages with a note. ``picture`` is a PNG file, for
    those who asked for it.
    """

    program: str
    saved: datetime.datetime
    title_a: str
    title_b: str
    links: int
    coded_a: int
    coded_b: int
    has_picture: bool
    accepted: int = 0
    rejected: int = 0
    by_hand: int = 0
    notes: int = 0
    themes: int = 0
    title: str = ""
    tags: tuple[str, ...] = ()
    picture: bytes | None = None
