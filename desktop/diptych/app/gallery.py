"""The snapshots that this reader has saved or opened, and copies of their files.

The list is a file of its own beside the settings, newest first. It names files and
never removes one. No Qt.
"""

import datetime
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from diptych.app.files import read_problem, write_atomic, write_problem
from diptych.app.recent import load_recent
from diptych.app.settings import Json, config_folder, load_json, save_json
from diptych.errors import SnapshotError

MOST_KNOWN = 500
"""How many snapshots are remembered."""


@dataclass(frozen=True, slots=True)
class KnownSnapshot:
    """A snapshot that was saved or opened here.

    ``titles`` are those of its two texts when it was last seen, for naming a file that
    is gone; ``seen`` is an aware time.
    """

    path: Path
    titles: tuple[str, ...]
    seen: datetime.datetime


def load_known(folder: Path | None = None) -> tuple[KnownSnapshot, ...]:
    """Return the known snapshots, the latest first, at most ``MOST_KNOWN``.

    Until there is a list, the recent snapshots are it. Entries that a hand or a crash
    has spoilt are left out. Whether the files exist is not looked at.
    """
    file = _file(folder)
    if not file.exists():
        return tuple(
            KnownSnapshot(entry.paths[0], entry.titles, entry.opened)
            for entry in load_recent(folder)
            if entry.is_snapshot
        )
    items = load_json(file)[0].get("snapshots")
    if not isinstance(items, list):
        return ()
    known = [one for item in items if (one := _read(item)) is not None]
    known.sort(key=lambda one: one.seen, reverse=True)
    return tuple(known[:MOST_KNOWN])


def add_known(
    path: Path,
    titles: tuple[str, ...],
    *,
    seen: datetime.datetime | None = None,
    folder: Path | None = None,
) -> tuple[KnownSnapshot, ...]:
    """Put a snapshot on top and return the new list; ``seen`` is now by default."""
    path = path.absolute()
    one = KnownSnapshot(path, titles, seen or datetime.datetime.now(datetime.UTC))
    older = (other for other in load_known(folder) if other.path != path)
    known = (one, *older)[:MOST_KNOWN]
    _save(known, folder)
    return known


def forget_all_known(folder: Path | None = None) -> None:
    """Empty the list of known snapshots; the files stay."""
    _save((), folder)


def forget_known(
    paths: Iterable[Path], folder: Path | None = None
) -> tuple[KnownSnapshot, ...]:
    """Take snapshots off the list and return the new one; the files stay."""
    gone = {path.absolute() for path in paths}
    known = tuple(one for one in load_known(folder) if one.path not in gone)
    _save(known, folder)
    return known


def copy_snapshot(source: Path, target: Path, *, replace: bool = False) -> None:
    """Write the bytes of one snapshot to another file, wholly or not at all.

    A file that is there already is left alone unless ``replace`` says that the reader
    agreed. Raises SnapshotError with one sentence.
    """
    if _same_file(source, target):
        raise SnapshotError(f"“{source.name}” cannot be copied onto itself.")
    if target.exists() and not replace:
        raise SnapshotError(
            f"There is a file “{target.name}” already, so nothing was copied."
        )
    try:
        data = source.read_bytes()
    except OSError as error:
        raise SnapshotError(read_problem(source, error)) from error
    try:
        write_atomic(target, data)
    except OSError as error:
        raise SnapshotError(write_problem(target, error)) from error


def copy_name(path: Path) -> str:
    """Propose a name for a copy that no file of that folder has."""
    number = 1
    while True:
        more = "copy" if number == 1 else f"copy {number}"
        name = f"{path.stem} ({more}){path.suffix}"
        if not path.with_name(name).exists():
            return name
        number += 1


def _same_file(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return one.absolute() == other.absolute()


def _file(folder: Path | None) -> Path:
    return (config_folder() if folder is None else folder) / "snapshots.json"


def _save(known: tuple[KnownSnapshot, ...], folder: Path | None) -> None:
    records: list[Json] = [
        {
            "path": str(one.path),
            "titles": list(one.titles),
            "seen": one.seen.isoformat(timespec="seconds"),
        }
        for one in known
    ]
    save_json(_file(folder), {"snapshots": records}, durable=False)


def _read(item: Json) -> KnownSnapshot | None:
    """Make an entry of a JSON value, None where it is not one."""
    if not isinstance(item, dict):
        return None
    path, titles, seen = item.get("path"), item.get("titles"), item.get("seen")
    if not isinstance(path, str) or not path or not isinstance(seen, str):
        return None
    try:
        time = datetime.datetime.fromisoformat(seen)
    except ValueError:
        return None
    if time.tzinfo is None:
        return None
    names = titles if isinstance(titles, list) else []
    return KnownSnapshot(
        Path(path), tuple(name for name in names if isinstance(name, str)), time
    )
