"""Saving a snapshot. No Qt."""

import dataclasses
import datetime
from pathlib import Path

from diptych import __version__
from diptych.app.files import bare_name, write_atomic, write_problem
from diptych.errors import SnapshotError
from diptych.snapshot.check import check_snapshot, settled_view
from diptych.snapshot.container import pack
from diptych.snapshot.decode import parse_source
from diptych.snapshot.encode import encode_snapshot
from diptych.snapshot.manifest import Manifest, part_info, write_manifest
from diptych.snapshot.model import Snapshot
from diptych.snapshot.parts import Refused
from diptych.snapshot.worked import check_history

_PNG = b"\x89PNG\r\n\x1a\n"


def save_snapshot(
    path: Path | str,
    snapshot: Snapshot,
    *,
    picture: bytes | None = None,
    saved: datetime.datetime | None = None,
) -> None:
    """Write ``snapshot`` to ``path``, wholly or not at all.

    ``picture`` is a PNG file, as bytes, for a gallery; ``saved`` is now by default.
    An old file stays until the new one is whole on the disk. Whatever is written
    opens again: the rules of opening are checked here first. Raises SnapshotError
    with one sentence for the reader.
    """
    try:
        data = snapshot_bytes(snapshot, picture=picture, saved=saved)
    except Refused as error:
        raise SnapshotError(f"“{path}” was not saved: {error}.") from None
    try:
        write_atomic(path, data)
    except OSError as error:
        raise SnapshotError(write_problem(path, error)) from error


def snapshot_bytes(
    snapshot: Snapshot,
    *,
    picture: bytes | None = None,
    saved: datetime.datetime | None = None,
) -> bytes:
    """Return the file that ``save_snapshot`` writes; raises Refused."""
    comparison = snapshot.comparison
    if picture is not None and not picture.startswith(_PNG):
        raise Refused("its picture is not a PNG file")
    codebook = comparison.codebook
    if codebook is not None:
        name = bare_name(Path(codebook.name)) if codebook.name else ""
        codebook = dataclasses.replace(codebook, name=name)
        comparison = dataclasses.replace(comparison, codebook=codebook)
        if parse_source(codebook.source, name, codebook.sha256) != codebook:
            raise Refused("its codebook says something else than its themes do")
    settled = _settled(dataclasses.replace(snapshot, comparison=comparison))
    check_snapshot(settled)
    if settled.history is not None:
        check_history(settled.history, comparison)
    found = encode_snapshot(settled, picture)
    time = datetime.datetime.now(datetime.UTC) if saved is None else saved
    manifest = Manifest(
        program=f"diptych {__version__}",
        saved=time.astimezone(datetime.UTC),
        parts={name: part_info(data) for name, data in found.items()},
        title=settled.title,
        tags=settled.tags,
    )
    return pack(write_manifest(manifest), found)


def _settled(snapshot: Snapshot) -> Snapshot:
    """Return ``snapshot`` as it will be opened: no empty history, no stale view."""
    history = snapshot.history
    if history is not None and not history.changes and not history.base.entries:
        snapshot = dataclasses.replace(snapshot, history=None)
    return dataclasses.replace(snapshot, view=settled_view(snapshot))
