"""The essays of a shelf: what lies in a folder, read once.

No Qt. A file that cannot be read is told and the rest goes on.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from diptych.app.files import ESSAY_SUFFIXES, read_problem
from diptych.errors import Cancelled, DiptychError
from diptych.text.document import Document

ShouldCancel = Callable[[], bool]
"""Asked for every file; True ends the work with ``Cancelled``."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells, without reading a file, whether it has changed."""

    path: Path
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """The readable essays, and one sentence for each file that is not."""

    documents: tuple[Document, ...]
    problems: tuple[str, ...]


def essays_in(folder: Path) -> tuple[Path, ...]:
    """Return the essays in a folder by name, hidden files and sub-folders left out.

    Raises DiptychError where the folder cannot be read.
    """
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.suffix.lower() in ESSAY_SUFFIXES
            and not path.name.startswith(".")
            and not path.is_dir()
        ]
    except OSError as error:
        raise DiptychError(read_problem(folder, error)) from error
    return tuple(sorted(found, key=lambda path: (path.name.casefold(), path.name)))


def stamps(paths: Iterable[Path]) -> tuple[Stamp, ...]:
    """Return the stamps of files; one that is gone has none.

    Costs one call of the system for each file. Two tuples differ where a file was
    changed, added, renamed or taken away.
    """
    found: list[Stamp] = []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        found.append(Stamp(path, status.st_size, status.st_mtime_ns))
    return tuple(found)


def read_shelf(
    paths: tuple[Path, ...],
    *,
    progress: Callable[[float], None],
    should_cancel: ShouldCancel,
) -> Shelf:
    """Read what can be read; raises ``Cancelled``."""
    documents: list[Document] = []
    problems: list[str] = []
    for done, path in enumerate(paths):
        if should_cancel():
            raise Cancelled
        progress(done / len(paths))
        try:
            documents.append(Document.from_file(path))
        except Cancelled:
            raise
        except DiptychError as error:
            problems.append(str(error))
    return Shelf(tuple(documents), tuple(problems))


def fingerprint(document: Document) -> str:
    """Return a hash of all of a document that a comparison depends on.

    The text, the language, the date and the roles of the blocks: neither the name of
    the file nor its title. Costs time in proportion to the text.
    """
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass"))
    about = [document.language or "", str(document.date)]
    about += [
        f"{block.span.start}-{block.span.end} {block.role}" for block in document.blocks
    ]
    digest.update("\n".join(about).encode("utf-8"))
    return digest.hexdigest()
