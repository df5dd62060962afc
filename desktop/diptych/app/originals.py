"""Whether the file that a text was read from still says the same. No Qt.

A snapshot knows the SHA-256 of the original's bytes and its bare name; where the file
lies, the reader says, or the folder of the snapshot suggests.
"""

import hashlib
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from diptych.app.files import read_problem
from diptych.text.document import Document

_PIECE = 1024 * 1024
_MOST_BYTES = 2 * 1024**3
"""A file larger than any that is read is not hashed to the end."""


class OriginalState(StrEnum):
    """What has become of an original."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Original:
    """The state of an original, with a sentence for the reader."""

    state: OriginalState
    sentence: str


def look_at_original(document: Document, path: Path) -> Original:
    """Say whether the file at ``path`` holds what ``document`` was read from.

    Reads the file once, about 1 GB a second, so a window calls it off its event loop.
    ``UNKNOWN`` is a text that never had a file. Never raises for what is on the disk.
    """
    if document.sha256 is None:
        sentence = "This text was pasted, so there is no file to compare it with."
        return Original(OriginalState.UNKNOWN, sentence)
    try:
        digest = _digest(path)
    except FileNotFoundError as error:
        return Original(OriginalState.MISSING, read_problem(path, error))
    except (OSError, ValueError) as error:
        known = error if isinstance(error, OSError) else FileNotFoundError()
        return Original(OriginalState.UNREADABLE, read_problem(path, known))
    if digest == document.sha256:
        sentence = f"“{path.name}” is the file that this text was read from, unchanged."
        return Original(OriginalState.SAME, sentence)
    sentence = (
        f"“{path.name}” has changed since this text was read; compare anew to see what "
        "it says now."
    )
    return Original(OriginalState.CHANGED, sentence)


def search_original(
    document: Document, beside: Path | None, known: Iterable[Path] = ()
) -> tuple[Path | None, Original | None]:
    """Return the file that a text was read from, and what has become of it.

    Looked at are, in this order, the document's own path where that is whole, the
    folder of ``beside``, and those of ``known`` that have the same name. An unchanged
    one wins over one that has changed; a file that is no longer there, or cannot be
    read, is none.
    """
    if document.path is None or document.sha256 is None:
        return None, None
    places = [document.path] if document.path.is_absolute() else []
    if beside is not None:
        places.append(beside.parent / document.path.name)
    places += [path for path in known if path.name == document.path.name]
    changed: tuple[Path | None, Original | None] = None, None
    for path in dict.fromkeys(places):
        found = look_at_original(document, path)
        if found.state is OriginalState.SAME:
            return path, found
        if found.state is OriginalState.CHANGED and changed[0] is None:
            changed = path, found
    return changed


def _digest(path: Path) -> str | None:
    """Return the SHA-256 of a file, None for one too large; raises OSError."""
    digest = hashlib.sha256()
    if not stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe would wait
        raise OSError(None, "it is not a plain file")
    with open(path, "rb") as file:
        read = 0
        while piece := file.read(_PIECE):
            digest.update(piece)
            read += len(piece)
            if read > _MOST_BYTES:
                return None
    return digest.hexdigest()
