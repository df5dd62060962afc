"""The tabs that were open when the program ended, for the next start.

Kept in a file of their own beside the settings, written while the program runs, so
that a crash loses none. Only names of files are kept, never a text: what was pasted
and never saved is not in it. No Qt, and nothing of the engine, since the first window
waits for it. Positions follow ``diptych.text.span``.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from diptych.app.settings import Json, config_folder, load_json, save_json, texts_in
from diptych.resources import sample_codebook

MOST_TABS = 60
"""How many tabs of a file are believed."""

_SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class TabRecord:
    """One tab: a snapshot, or two essays with the codebook they were coded with.

    ``selection``, ``threshold``, ``themes`` and the positions are those of a
    ``ViewState``; ``sums`` are the SHA-256 of the two files as they were read, None
    where that is not known. ``titles`` are for the strip of tabs.
    """

    paths: tuple[Path, ...]
    titles: tuple[str, ...]
    codebook: Path | None = None
    selection: str | None = None
    threshold: float | None = None
    themes: tuple[str, ...] = ()
    positions: tuple[int, int] = (0, 0)
    sums: tuple[str | None, str | None] = (None, None)


@dataclass(frozen=True, slots=True)
class LastSession:
    """All tabs in their order, the place of the one in front, and those before.

    ``before`` are the tabs of the session that was not restored, so that it can be
    asked for still.
    """

    tabs: tuple[TabRecord, ...] = ()
    front: int = 0
    before: tuple[TabRecord, ...] = ()


def load_session(folder: Path | None = None) -> LastSession:
    """Return the last session; what a hand or a crash has spoilt is left out."""
    values, _ = load_json(_file(folder))
    tabs = _records(values.get("tabs"))
    front = _index(values.get("front"))
    before = _records(values.get("before"))
    return LastSession(tabs, front if front < len(tabs) else 0, before)


def save_session(session: LastSession, folder: Path | None = None) -> None:
    """Keep a session; nobody waits for the disk."""
    value: dict[str, Json] = {
        "tabs": [_value(one) for one in session.tabs],
        "front": session.front,
        "before": [_value(one) for one in session.before],
    }
    save_json(_file(folder), value, durable=False)


def forget_session(folder: Path | None = None) -> None:
    """Keep none; in a folder that cannot be written to there is none to come."""
    with suppress(OSError):
        _file(folder).unlink(missing_ok=True)


def _file(folder: Path | None) -> Path:
    return (config_folder() if folder is None else folder) / "session.json"


def _value(one: TabRecord) -> Json:
    book = None if one.codebook is None else str(one.codebook)
    return {
        "paths": [str(path) for path in one.paths],
        "titles": list(one.titles),
        # The shipped one is elsewhere after an update.
        "codebook": _SHIPPED if one.codebook == sample_codebook() else book,
        "selection": one.selection,
        "threshold": one.threshold,
        "themes": list(one.themes),
        "positions": list(one.positions),
        "sums": list(one.sums),
    }


def _records(value: Json) -> tuple[TabRecord, ...]:
    if not isinstance(value, list):
        return ()
    found = (_record(item) for item in value[:MOST_TABS])
    return tuple(one for one in found if one is not None)


def _record(item: Json) -> TabRecord | None:
    """Make a record of a JSON value, None where it is not one."""
    if not isinstance(item, dict):
        return None
    paths = tuple(Path(path) for path in texts_in(item.get("paths")))
    if len(paths) not in (1, 2) or not all(path.is_absolute() for path in paths):
        return None
    book, selection = item.get("codebook"), item.get("selection")
    positions, sums = item.get("positions"), item.get("sums")
    codebook = Path(book) if isinstance(book, str) else None
    return TabRecord(
        paths,
        texts_in(item.get("titles"))[:2],
        sample_codebook() if book == _SHIPPED else codebook,
        selection if isinstance(selection, str) else None,
        _score(item.get("threshold")),
        texts_in(item.get("themes")),
        _places(positions),
        _sums(sums),
    )


def _score(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Not-a-number is in no range, and a whole number may be too large for a float.
    return float(value) if 0 <= value <= 1 else None


def _places(value: Json) -> tuple[int, int]:
    if isinstance(value, list) and len(value) == 2:
        return _index(value[0]), _index(value[1])
    return 0, 0


def _index(value: Json) -> int:
    """Return a whole number from 0, and 0 for anything else."""
    return value if type(value) is int and value > 0 else 0


def _sums(value: Json) -> tuple[str | None, str | None]:
    if isinstance(value, list) and len(value) == 2:
        a, b = (one if isinstance(one, str) else None for one in value)
        return a, b
    return None, None
