"""Another title and other tags for a snapshot that lies on the disk.

Only the manifest changes: every part is written again byte for byte, the time of
saving stays, and the seal is made anew. No Qt.
"""

import dataclasses
from collections.abc import Iterable
from pathlib import Path

from diptych.app.files import read_problem, write_atomic, write_problem
from diptych.errors import SnapshotError
from diptych.snapshot.container import pack, unpack
from diptych.snapshot.manifest import (
    LONGEST_TAG,
    LONGEST_TITLE,
    MOST_TAGS,
    Manifest,
    is_line,
    part_info,
    write_manifest,
)
from diptych.snapshot.parts import Refused


def settled_title(title: str) -> str:
    """Return a title as it is kept, with single spaces; raises SnapshotError."""
    settled = " ".join(title.split())
    if settled and not is_line(settled, LONGEST_TITLE):
        raise SnapshotError(
            f"A title has at most {LONGEST_TITLE} characters, and none that are odd."
        )
    return settled


def settled_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags as they are kept, without empty ones and doubles.

    Raises SnapshotError.
    """
    settled = tuple(dict.fromkeys(" ".join(tag.split()) for tag in tags if tag.split()))
    if len(settled) > MOST_TAGS:
        raise SnapshotError(f"A snapshot has at most {MOST_TAGS} tags.")
    if not all(is_line(tag, LONGEST_TAG) for tag in settled):
        raise SnapshotError(
            f"A tag has at most {LONGEST_TAG} characters, and none that are odd."
        )
    return settled


def retitle(path: Path | str, title: str, tags: Iterable[str]) -> Manifest:
    """Give the snapshot at ``path`` a title and tags, wholly or not at all.

    A file of an older format becomes one of this program's. Returns the new manifest;
    raises SnapshotError with one sentence, and then the file is as it was.
    """
    name, labels = settled_title(title), settled_tags(tags)
    try:
        with open(path, "rb") as file:
            data = file.read()
        manifest, found = unpack(data)
    except OSError as error:
        raise SnapshotError(read_problem(path, error)) from error
    except Refused as error:
        raise SnapshotError(f"“{path}” cannot be changed: {error}.") from None
    new = dataclasses.replace(
        manifest,
        title=name,
        tags=labels,
        parts={part: part_info(held) for part, held in found.items()},
    )
    try:
        write_atomic(path, pack(write_manifest(new), found))
    except OSError as error:
        raise SnapshotError(write_problem(path, error)) from error
    return new
