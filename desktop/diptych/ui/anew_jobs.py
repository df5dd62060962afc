"""Looking for originals, and comparing them anew, off the main thread.

No widget is touched here. The engine is imported inside these functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.ui.jobs import lay_out_ahead
from diptych.ui.language import translate
from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.app.originals import Original
    from diptych.comparison import Comparison
    from diptych.decisions.model import Work
    from diptych.decisions.place import Carrier
    from diptych.decisions.reanchor import Report
    from diptych.text.document import Document
    from diptych.themes.model import Codebook

Paths = tuple[Path | None, Path | None]


@dataclass(frozen=True, slots=True)
class OriginalsFound:
    """The files that two texts were read from; None where none was found."""

    paths: Paths
    states: tuple[Original | None, Original | None]

    def changed(self) -> Paths:
        """Return the files that say something else now."""
        from diptych.app.originals import OriginalState

        first, second = (
            path if state and state.state is OriginalState.CHANGED else None
            for path, state in zip(self.paths, self.states, strict=True)
        )
        return first, second


def look_for_originals(
    documents: tuple[Document, Document], beside: Path | None, context: Context
) -> OriginalsFound:
    """Look for the files of two texts, in the folder of a snapshot and elsewhere."""
    from diptych.app.originals import search_original
    from diptych.app.recent import load_recent

    names = {document.path.name for document in documents if document.path}
    # A file of the same name may be quite another; a pair of both names hardly is.
    recent = tuple(
        path
        for entry in load_recent()
        if len(entry.paths) == 2 and {path.name for path in entry.paths} == names
        for path in entry.paths
    )
    found = [search_original(document, beside, recent) for document in documents]
    (one, first), (other, second) = found
    return OriginalsFound((one, other), (first, second))


@dataclass(frozen=True, slots=True)
class Anew:
    """A pair compared anew: the texts as read, and the reader's work carried to them.

    ``positions`` are the places in the new texts that the reader was at.
    """

    read: tuple[Document, Document]
    comparison: Comparison
    work: Work
    report: Report
    positions: tuple[int, int]


def compare_anew(
    found: Comparison,
    paths: Paths,
    work: Work,
    book: Codebook | None,
    positions: tuple[int, int],
    context: Context,
) -> Anew:
    """Read the files that are named, keep the other texts, and compare.

    Options stay as they were. Raises what reading raises.
    """
    from diptych.decisions.model import Side
    from diptych.decisions.place import Carrier
    from diptych.decisions.reanchor import reanchor
    from diptych.decisions.show import corrected
    from diptych.pipeline import compare
    from diptych.text.document import Document

    context.progress(0.0, translate("Stages", "Reading"))
    old = found.a, found.b
    a, b = (
        document
        if path is None
        else Document.from_file(path, progress=context.progress)
        for document, path in zip(old, paths, strict=True)
    )
    carried, report = reanchor(work, old, (a, b))
    ends = corrected(a, carried, Side.A), corrected(b, carried, Side.B)
    lay_out_ahead(*ends)
    comparison = compare(
        *ends,
        options=found.options,
        codebook=book,
        progress=context.progress,
        should_cancel=context.should_cancel,
    )
    first, second = (
        _carry_point(Carrier(before.text, after.text), at, before.text, after.text)
        for before, after, at in zip(old, ends, positions, strict=True)
    )
    return Anew((a, b), comparison, carried, report, (first, second))


_AHEAD = 120
"""Characters after a place that tell where it is in another text."""


def _carry_point(carrier: Carrier, at: int, before: str, after: str) -> int:
    """Return about the same place in another text."""
    from diptych.text.span import Span

    end = min(len(before), at + _AHEAD)
    place = carrier.carry(Span(at, end)) if at < end else None
    return min(at, len(after)) if place is None else place.span.start
