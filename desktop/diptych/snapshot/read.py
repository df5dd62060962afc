"""Opening and verifying a snapshot. No Qt.

Everything is checked before anything is returned: the seal over the whole file, the
size and SHA-256 of each part, and every offset, id and name inside.
"""

import dataclasses
from collections import Counter
from pathlib import Path

from diptych.app.files import read_problem
from diptych.collector import collector_paused
from diptych.decisions.model import Decision, Entry, LinkWork, PassageNote
from diptych.errors import SnapshotError
from diptych.snapshot.check import check_snapshot
from diptych.snapshot.container import unpack
from diptych.snapshot.decode import decode_snapshot, decode_titles
from diptych.snapshot.fields import load_lines
from diptych.snapshot.manifest import Manifest
from diptych.snapshot.model import Snapshot, SnapshotInfo
from diptych.snapshot.parts import (
    DOCUMENTS,
    LINKS,
    MOST_BYTES_OF_ALL,
    PICTURE,
    THEMES,
    WORK,
    Refused,
)
from diptych.snapshot.worked import decode_entries

_PNG = b"\x89PNG\r\n\x1a\n"


def open_snapshot(path: Path | str) -> Snapshot:
    """Return the snapshot in ``path``, equal to the one that was saved.

    The documents carry the bare names of their files as ``path``. Raises
    SnapshotError with one sentence for a file that is missing, foreign, damaged or
    newer than this program. Memory stays under 1 GiB whatever the file claims.
    """
    try:
        return snapshot_from_bytes(_read(path))
    except Refused as error:
        raise SnapshotError(_refusal(path, error)) from None


def verify_snapshot(path: Path | str) -> SnapshotInfo:
    """Check a snapshot just as opening does and say what is in it.

    Raises SnapshotError with one sentence where it is not whole.
    """
    try:
        snapshot, manifest = _decode(_read(path))
    except Refused as error:
        raise SnapshotError(_refusal(path, error)) from None
    comparison = snapshot.comparison
    work = snapshot.work
    return _info(
        manifest,
        titles=(comparison.a.title, comparison.b.title),
        counts=(
            len(comparison.links),
            len(comparison.themes_a),
            len(comparison.themes_b),
            len({c.theme for c in (*comparison.themes_a, *comparison.themes_b)}),
        ),
        entries=(*work.links, *work.notes),
    )


def read_card(path: Path | str) -> SnapshotInfo:
    """Say of a snapshot what a gallery shows, its picture included.

    Seal, sizes and digests are checked; links and coded spans are counted, not
    decoded, so that this takes a few milliseconds. Raises SnapshotError.
    """
    try:
        manifest, found = unpack(_read(path))
        return dataclasses.replace(_card(manifest, found), picture=_picture(found))
    except Refused as error:
        raise SnapshotError(_refusal(path, error)) from None


def _card(manifest: Manifest, found: dict[str, bytes]) -> SnapshotInfo:
    coded = [value for _, value in load_lines(found[THEMES], THEMES)]
    spans = [value for value in coded if isinstance(value, dict)]
    sides = Counter(value.get("in") for value in spans)
    themes = {str(value.get("theme")) for value in spans}
    return _info(
        manifest,
        titles=decode_titles(found[DOCUMENTS]),
        counts=(found[LINKS].count(b"\n"), sides["a"], sides["b"], len(themes)),
        entries=decode_entries(found[WORK]),
    )


def _info(
    manifest: Manifest,
    *,
    titles: tuple[str, str],
    counts: tuple[int, int, int, int],
    entries: tuple[Entry, ...],
) -> SnapshotInfo:
    """Put together what is known; ``entries`` are the reader's."""
    links = [entry for entry in entries if isinstance(entry, LinkWork)]
    notes = [entry for entry in entries if isinstance(entry, PassageNote)]
    decisions = Counter(entry.decision for entry in links)
    return SnapshotInfo(
        program=manifest.program,
        saved=manifest.saved,
        title_a=titles[0],
        title_b=titles[1],
        links=counts[0],
        coded_a=counts[1],
        coded_b=counts[2],
        themes=counts[3],
        has_picture=PICTURE in manifest.parts,
        accepted=decisions[Decision.ACCEPTED],
        rejected=decisions[Decision.REJECTED],
        by_hand=sum(entry.anchor.by_hand for entry in links),
        notes=sum(bool(e.note) for e in links) + sum(bool(e.note) for e in notes),
        title=manifest.title,
        tags=manifest.tags,
    )


def snapshot_from_bytes(data: bytes) -> Snapshot:
    """Return the snapshot in ``data``; raises Refused."""
    return _decode(data)[0]


def _refusal(path: Path | str, error: Refused) -> str:
    return f"“{path}” cannot be opened: {error}."


def _read(path: Path | str) -> bytes:
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES_OF_ALL + 1)
    except OSError as error:
        raise SnapshotError(read_problem(path, error)) from error
    except ValueError as error:  # a name that no system allows
        raise SnapshotError(read_problem(path, FileNotFoundError())) from error
    if len(data) > MOST_BYTES_OF_ALL:
        raise Refused("it is larger than any snapshot")
    return data


def _decode(data: bytes) -> tuple[Snapshot, Manifest]:
    manifest, found = unpack(data)
    _picture(found)
    found.pop(PICTURE, None)
    with collector_paused():
        snapshot = decode_snapshot(found)
        snapshot = dataclasses.replace(
            snapshot, title=manifest.title, tags=manifest.tags
        )
        check_snapshot(snapshot)
    return snapshot, manifest


def _picture(found: dict[str, bytes]) -> bytes | None:
    """Return the picture, None where there is none; raises Refused."""
    picture = found.get(PICTURE)
    if picture is not None and not picture.startswith(_PNG):
        raise Refused("its picture is not a PNG file")
    return picture
