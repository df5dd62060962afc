"""Opening and verifying a snapshot. No Qt.

Everything is checked before anything is returned: the seal over the whole file, the
size and SHA-256 of each part, and every offset, id and name inside.
"""

from pathlib import Path

from diptych.app.files import read_problem
from diptych.errors import SnapshotError
from diptych.snapshot.check import check_snapshot
from diptych.snapshot.container import unpack
from diptych.snapshot.decode import decode_snapshot
from diptych.snapshot.manifest import Manifest
from diptych.snapshot.model import Snapshot, SnapshotInfo
from diptych.snapshot.parts import MOST_BYTES_OF_ALL, PICTURE, Refused

_PNG = b"\x89PNG\r\n\x1a\n"


def open_snapshot(path: Path | str) -> Snapshot:
    """Return the snapshot in ``path``, equal to the one that was saved.

    The documents carry the bare names of their files as ``path``. Raises
    SnapshotError with one sentence for a file that is missing, foreign, damaged or
    newer than this program. Memory stays under 1 GiB whatever the file claims.
    """
    return _open(path)[0]


def verify_snapshot(path: Path | str) -> SnapshotInfo:
    """Check a snapshot just as opening does and say what is in it.

    Raises SnapshotError with one sentence where it is not whole.
    """
    snapshot, manifest = _open(path)
    comparison = snapshot.comparison
    return SnapshotInfo(
        program=manifest.program,
        saved=manifest.saved,
        title_a=comparison.a.title,
        title_b=comparison.b.title,
        links=len(comparison.links),
        coded_a=len(comparison.themes_a),
        coded_b=len(comparison.themes_b),
        has_picture=PICTURE in manifest.parts,
    )


def read_picture(path: Path | str) -> bytes | None:
    """Return the picture of a snapshot as a PNG file, None where it has none.

    The container is checked, the parts are not decoded. Raises SnapshotError.
    """
    try:
        return unpack(_read(path))[1].get(PICTURE)
    except Refused as error:
        raise SnapshotError(f"“{path}” cannot be opened: {error}.") from None


def snapshot_from_bytes(data: bytes) -> Snapshot:
    """Return the snapshot in ``data``; raises Refused."""
    return _decode(data)[0]


def _open(path: Path | str) -> tuple[Snapshot, Manifest]:
    try:
        return _decode(_read(path))
    except Refused as error:
        raise SnapshotError(f"“{path}” cannot be opened: {error}.") from None


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
    picture = found.pop(PICTURE, None)
    if picture is not None and not picture.startswith(_PNG):
        raise Refused("its picture is not a PNG file")
    snapshot = decode_snapshot(found)
    check_snapshot(snapshot)
    return snapshot, manifest
