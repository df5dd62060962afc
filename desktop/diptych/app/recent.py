"""The pairs and snapshots that were open lately.

Kept in a file of their own beside the settings, newest first. Whether the files
still exist is the caller's to ask and to show. No Qt.
"""

import datetime
from dataclasses import dataclass
from pathlib import Path

from diptych.app.settings import Json, config_folder, load_json, save_json, texts_in

MOST_RECENT = 12
"""How many entries are kept."""


@dataclass(frozen=True, slots=True)
class RecentEntry:
    """A pair of essays, or one snapshot.

    ``titles`` are for showing: one for each of ``paths``, or the two titles inside
    a snapshot. ``opened`` is an aware time.
    """

    paths: tuple[Path, ...]
    titles: tuple[str, ...]
    opened: datetime.datetime
    codebook: Path | None = None

    @property
    def is_snapshot(self) -> bool:
        """Tell a snapshot from a pair of essays."""
        return len(self.paths) == 1


def load_recent(folder: Path | None = None) -> tuple[RecentEntry, ...]:
    """Return what was open lately, newest first, at most ``MOST_RECENT`` entries.

    Entries that a hand or a crash has spoilt are left out.
    """
    values, _ = load_json(_file(folder))
    items = values.get("entries")
    if not isinstance(items, list):
        return ()
    entries = [entry for item in items if (entry := _read(item)) is not None]
    entries.sort(key=lambda entry: entry.opened, reverse=True)
    return tuple(entries[:MOST_RECENT])


def add_recent(
    paths: tuple[Path, ...],
    titles: tuple[str, ...],
    *,
    codebook: Path | None = None,
    opened: datetime.datetime | None = None,
    folder: Path | None = None,
) -> tuple[RecentEntry, ...]:
    """Put a pair or a snapshot on top and return the new list.

    The same files take the place of their older entry. ``paths`` are made absolute;
    ``opened`` is now by default.
    """
    assert len(paths) in (1, 2), "an entry is one snapshot or two essays"
    entry = RecentEntry(
        paths=tuple(path.absolute() for path in paths),
        titles=titles,
        opened=opened or datetime.datetime.now(datetime.UTC),
        codebook=None if codebook is None else codebook.absolute(),
    )
    older = (e for e in load_recent(folder) if e.paths != entry.paths)
    entries = (entry, *older)[:MOST_RECENT]
    _save(entries, folder)
    return entries


def forget_recent(folder: Path | None = None) -> None:
    """Empty the list; the files that it named stay."""
    _save((), folder)


def _file(folder: Path | None) -> Path:
    return (config_folder() if folder is None else folder) / "recent.json"


def _save(entries: tuple[RecentEntry, ...], folder: Path | None) -> None:
    # The window writes this while a comparison comes up; the disk may take its time.
    records: list[Json] = [_record(entry) for entry in entries]
    save_json(_file(folder), {"entries": records}, durable=False)


def _record(entry: RecentEntry) -> Json:
    return {
        "paths": [str(path) for path in entry.paths],
        "titles": list(entry.titles),
        "opened": entry.opened.isoformat(timespec="seconds"),
        "codebook": None if entry.codebook is None else str(entry.codebook),
    }


def _read(item: Json) -> RecentEntry | None:
    """Make an entry of a JSON value, None where it is not one."""
    if not isinstance(item, dict):
        return None
    paths, titles = texts_in(item.get("paths")), texts_in(item.get("titles"))
    opened, codebook = item.get("opened"), item.get("codebook")
    if len(paths) not in (1, 2) or not isinstance(opened, str):
        return None
    try:
        time = datetime.datetime.fromisoformat(opened)
    except ValueError:
        return None
    if time.tzinfo is None:
        return None
    return RecentEntry(
        paths=tuple(Path(path) for path in paths),
        titles=titles,
        opened=time,
        codebook=Path(codebook) if isinstance(codebook, str) else None,
    )
