"""What the window has done off the main thread. No widget is touched here.

The engine is imported inside these functions: that costs a tenth of a second and
must not come before the first window.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.app.log import Event, note_error
from diptych.errors import DiptychError
from diptych.ui.language import translate
from diptych.ui.log_notes import note_pair, note_read
from diptych.ui.opening import Source
from diptych.ui.readying import import_page
from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.app.recovery import Recoverable, Recovered
    from diptych.comparison import Comparison, Options
    from diptych.decisions.model import Work
    from diptych.snapshot.model import Snapshot
    from diptych.text.document import Document
    from diptych.themes.model import Codebook


_BOOKS = 150_000
"""Characters of two texts that are shown in a turn of their own."""


@dataclass(frozen=True, slots=True)
class DocumentsRead:
    """Two essays that are read and not yet compared."""

    a: Document
    b: Document


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the reader that stops nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class TakesPart:
    """What the reader lets take part in links and themes besides the text itself."""

    notes: bool = True
    references: bool = False

    def options(self, kept: Options | None = None) -> Options:
        """Return ``kept``, or the usual options, with this choice in them."""
        from diptych.comparison import Options

        kept = kept or Options()
        return replace(kept, notes=self.notes, references=self.references)


def compare_files(
    sources: tuple[Source, Source],
    codebook: Path | None,
    part: TakesPart,
    context: Context,
) -> Comparison:
    """Read two essays, report them, and compare them.

    A codebook that cannot be loaded is reported as a ``Notice`` and done without:
    the two essays are what the reader asked for.
    """
    context.progress(0.0, translate("Stages", "Reading"))
    first, second = (read_source(source, context) for source in sources)
    return compare_documents(first, second, codebook, part.options(), context)


def read_source(source: Source, context: Context) -> Document:
    """Read a file, telling how far it is, or what was pasted."""
    since = time.monotonic()
    essay = _read(source, context)
    note_read(essay, since)
    return essay


def _read(source: Source, context: Context) -> Document:
    from diptych.errors import ReadError
    from diptych.text.document import Document
    from diptych.text.reading import document_from_paste

    if isinstance(source, Path):
        return Document.from_file(
            source,
            progress=context.progress,
            should_cancel=context.should_cancel,
        )
    if source.html:
        try:
            return Document.from_html(source.html)
        except ReadError:
            # The plain text beside it may still hold words.
            pass
    return document_from_paste(source.text)


def compare_documents(
    a: Document,
    b: Document,
    codebook: Path | None,
    options: Options,
    context: Context,
) -> Comparison:
    """Report the two essays as read, and compare them."""
    lay_out_ahead(a, b)
    import_page()
    context.hand_over(DocumentsRead(a, b))
    book = codebook_or_notice(codebook, context)
    return compare_with(a, b, book, options, context)


def lay_out_ahead(*documents: Document) -> None:
    """Lay out pages here, so that the window finds them done."""
    from diptych.view.typeset import typeset

    for document in documents:
        typeset(document)


def compare_with(
    a: Document,
    b: Document,
    book: Codebook | None,
    options: Options,
    context: Context,
) -> Comparison:
    """Compare two essays with a codebook that is loaded already."""
    from diptych.app.prepared import keep_ready, make_ready
    from diptych.decisions.model import Work
    from diptych.pipeline import compare

    since = time.monotonic()
    if book is not None:
        make_ready(book, (a, b))
    found = compare(
        a,
        b,
        codebook=book,
        options=options,
        progress=context.progress,
        should_cancel=context.should_cancel,
    )
    work_out_ahead(found, Work.on(found))
    note_pair(Event.COMPARED, found, since)
    if book is not None:
        keep_ready(book, (a, b))
    return found


def work_out_ahead(found: Comparison, work: Work) -> None:
    """Work out here what the window is to show first, so that it finds it done."""
    from diptych.comparison import SHOWN_FROM
    from diptych.ui.theme_rows import theme_rows
    from diptych.view.folded_text import folded_text
    from diptych.view.laid_over import lay_over
    from diptych.view.shown import filter_links

    for document in (found.a, found.b):
        folded_text(document.text)
    visible = lay_over(found, work).visible
    theme_rows(visible)
    filter_links(visible, threshold=SHOWN_FROM, wanted=None, always=None).get_ready()


def recompare(
    a: Document, b: Document, path: Path | None, options: Options, context: Context
) -> Comparison:
    """Compare two open essays with another codebook, or with none.

    Here a codebook that cannot be loaded is the reader's very question: it raises.
    """
    from diptych.app.prepared import load_codebook

    book = load_codebook(path) if path else None
    return compare_with(a, b, book, options, context)


def open_snapshot_file(path: Path, context: Context) -> Snapshot:
    """Open a snapshot."""
    context.progress(0.0, translate("Stages", "Opening the snapshot"))
    from diptych.snapshot.read import open_snapshot

    since = time.monotonic()
    snapshot = open_snapshot(path)
    note_pair(Event.OPENED, snapshot.comparison, since)
    show_ahead(snapshot, context)
    return snapshot


def show_ahead(snapshot: Snapshot, context: Context) -> None:
    """Work out what the window is to show, and let it show the texts of books first.

    Essays come with their links in one turn of the window, so that nothing flashes.
    """
    found = snapshot.comparison
    lay_out_ahead(found.a, found.b)
    work_out_ahead(found, snapshot.work)
    import_page()
    if len(found.a.text) + len(found.b.text) > _BOOKS:
        context.hand_over(DocumentsRead(found.a, found.b))


def recover_work(found: Recoverable, context: Context) -> Recovered:
    """Bring back the work that a journal holds."""
    context.progress(0.0, translate("Stages", "Bringing back your work"))
    from diptych.app.recovery import recover

    back = recover(found)
    show_ahead(back.snapshot, context)
    return back


def find_unsaved_work(context: Context) -> tuple[Recoverable, ...]:
    """Look for work that an earlier run of the program left unsaved."""
    from diptych.app.recovery import find_recoverable

    return find_recoverable()


def discard_work(found: Recoverable, context: Context) -> None:
    """Remove a journal for good."""
    from diptych.app.recovery import discard

    discard(found)


def save_snapshot_file(path: Path, snapshot: Snapshot, picture: bytes) -> None:
    """Write a snapshot with its picture, wholly or not at all."""
    from diptych.snapshot.write import save_snapshot

    since = time.monotonic()
    save_snapshot(path, snapshot, picture=picture or None)
    note_pair(Event.SAVED, snapshot.comparison, since)


def codebook_or_notice(path: Path | None, context: Context) -> Codebook | None:
    """Load a codebook; report why not where it cannot be loaded."""
    if path is None:
        return None
    from diptych.app.prepared import load_codebook

    context.progress(0.0, translate("Stages", "Reading the codebook"))
    try:
        return load_codebook(path)
    except DiptychError as error:
        note_error(Event.REFUSED, error)
        context.report(Notice(f"{error} " + translate("Jobs", "No themes are shown.")))
        return None
