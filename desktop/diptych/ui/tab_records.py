"""What the last session keeps of a tab, and the view that comes back of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.app.last_session import TabRecord

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.snapshot.model import ViewState
    from diptych.text.document import Document
    from diptych.ui.desk import Desk
    from diptych.ui.session import Opened


def record_of(desk: Desk) -> TabRecord | None:
    """Return what to keep of a tab; None where no file holds what is open in it."""
    opened, openings = desk.session.opened, desk.openings
    if opened is None and openings.kept is None:
        return _awaited(desk)
    if opened is None or (opened.comparison is None and openings.kept is not None):
        return openings.kept
    paths = _paths(opened, openings.wanted_files())
    if not paths:
        return None
    record = TabRecord(
        paths,
        openings.names(),
        desk.codebook.path if len(paths) == 2 else None,
        sums=(opened.a.sha256, opened.b.sha256),
    )
    page = desk.page
    if opened.comparison is None or page is None or page.comparison is None:
        return record
    view = page.view_state()
    return replace(
        record,
        selection=view.selection,
        threshold=view.threshold,
        themes=view.themes,
        positions=(view.position_a, view.position_b),
    )


def view_of(record: TabRecord, found: Comparison) -> ViewState | None:
    """Return the view as it was, None for a tab that was never shown.

    The current link is left where a file has changed: its id may mean another link.
    """
    from diptych.snapshot.model import ViewState

    if record.threshold is None:
        return None
    same = record.sums == (found.a.sha256, found.b.sha256)
    return ViewState(
        record.selection if same else None,
        record.threshold,
        record.themes,
        *places_of(record, found.a, found.b),
    )


def places_of(record: TabRecord, a: Document, b: Document) -> tuple[int, int]:
    """Return the code points that the reader was at, or the ends of shorter texts."""
    at_a, at_b = record.positions
    return min(at_a, len(a.text)), min(at_b, len(b.text))


def _awaited(desk: Desk) -> TabRecord | None:
    """Return what is on its way and not read yet, None where nothing is."""
    paths = desk.openings.awaited_files()
    if not paths:
        return None
    book = desk.codebook.path if len(paths) == 2 else None
    return TabRecord(paths, desk.openings.names(), book)


def _paths(opened: Opened, wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the snapshot that is open, or the two files of the texts."""
    if opened.snapshot_path is not None:
        return (opened.snapshot_path,)
    return files_of(opened, wanted)


def files_of(opened: Opened, wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the two files of the texts, none where that is not known.

    ``wanted`` is what the reader had asked for.
    """
    a, b = opened.a.path, opened.b.path
    if a is not None and b is not None and a.is_absolute() and b.is_absolute():
        return a, b
    # What was brought back knows the bare names of its files.
    return wanted if len(wanted) == 2 else ()
