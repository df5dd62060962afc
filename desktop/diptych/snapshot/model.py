"""The snapshot: a comparison together with what its reader had on screen.

No Qt. The file format is described in ``docs/snapshot.md``; ``diptych.snapshot.write``
and ``diptych.snapshot.read`` know it. Offsets follow ``diptych.text.span``.
"""

import datetime
from dataclasses import dataclass

from diptych.comparison import SHOWN_FROM, Comparison


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
    """A comparison and the view on it.

    The documents of an opened snapshot carry the bare name of their original file
    as ``path``, without a folder: a snapshot does not tell where its maker keeps
    things, and the name is for showing, not for opening.
    """

    comparison: Comparison
    view: ViewState = ViewState()


@dataclass(frozen=True, slots=True)
class SnapshotInfo:
    """What a check of a whole snapshot found out about it.

    ``program`` is the version that saved it, ``saved`` the time in UTC;
    ``coded_a`` and ``coded_b`` count the coded spans of the two documents.
    """

    program: str
    saved: datetime.datetime
    title_a: str
    title_b: str
    links: int
    coded_a: int
    coded_b: int
    has_picture: bool
