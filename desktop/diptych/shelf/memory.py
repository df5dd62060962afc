"""Figures of pairs kept between two starts, in one SQLite file.

No Qt. A cache and nothing more: a file that is damaged, locked or not writable costs
time, never a result, and nothing is ever raised. It holds hashes, counts and the ids
of themes, and no word of an essay.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path

from diptych import __version__
from diptych.comparison import Options
from diptych.shelf.figures import PairFigures

MOST_PAIRS = 200_000
"""How many pairs are kept; the ones asked for longest ago go first."""

_FORMAT = 1
_WAIT_S = 2.0
_AT_ONCE = 500
_TABLE = """
CREATE TABLE IF NOT EXISTS pairs (
    key TEXT PRIMARY KEY, figures TEXT NOT NULL, used INTEGER NOT NULL
)
"""


def pair_key(
    a: str, b: str, *, codebook: str = "", options: Options = Options()
) -> str:
    """Return the key of a pair: the same key, the same figures.

    ``a`` and ``b`` are fingerprints, ``codebook`` is the hash of its file. Another
    version of the program may find something else, so it is part of the key.
    """
    parts = (str(_FORMAT), __version__, a, b, codebook, repr(options))
    return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()


class Memory:
    """The figures that are remembered; one object for one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self, keys: Iterable[str]) -> dict[str, PairFigures]:
        """Return the figures of those keys that are known."""
        wanted = list(keys)
        found: dict[str, PairFigures] = {}
        with suppress(sqlite3.Error, OSError), closing(self._open()) as base, base:
            turn = self._turn(base)
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = base.execute(
                    f"SELECT key, figures FROM pairs WHERE key IN ({marks})", some
                ).fetchall()
                for key, text in rows:
                    figures = _figures(text)
                    if figures is not None:
                        found[key] = figures
                base.execute(
                    f"UPDATE pairs SET used = ? WHERE key IN ({marks})", [turn, *some]
                )
        return found

    def remember(self, figures: Mapping[str, PairFigures]) -> None:
        """Keep these figures, and let the oldest go where there are too many."""
        with suppress(sqlite3.Error, OSError), closing(self._open()) as base, base:
            turn = self._turn(base)
            base.executemany(
                "INSERT OR REPLACE INTO pairs VALUES (?, ?, ?)",
                [(key, json.dumps(asdict(one)), turn) for key, one in figures.items()],
            )
            base.execute(
                "DELETE FROM pairs WHERE key IN (SELECT key FROM pairs "
                "ORDER BY used DESC, key LIMIT -1 OFFSET ?)",
                (MOST_PAIRS,),
            )

    def _open(self) -> sqlite3.Connection:
        """Open the file, made anew where it is no database."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return self._connect()
        except sqlite3.OperationalError:
            raise  # locked, or not writable: the file itself may be whole
        except sqlite3.DatabaseError:
            self._path.unlink()
            return self._connect()

    def _connect(self) -> sqlite3.Connection:
        base = sqlite3.connect(self._path, timeout=_WAIT_S)
        try:
            base.execute(_TABLE)
        except sqlite3.Error:
            base.close()
            raise
        return base

    @staticmethod
    def _turn(base: sqlite3.Connection) -> int:
        """Count the uses of the file, which orders them without a clock."""
        last = base.execute("SELECT max(used) FROM pairs").fetchone()[0]
        return int(last or 0) + 1


def _figures(text: str) -> PairFigures | None:
    """Read what ``remember`` wrote, None where it is something else."""
    try:
        held = json.loads(text)
        counts = [held[name] for name in ("verbatim", "reworded", "paraphrase")]
        shares = [held[name] for name in ("linked_a", "linked_b")]
        themes = [held[name] for name in ("shared", "only_a", "only_b", "silent")]
    except (ValueError, TypeError, KeyError):
        return None
    if not all(type(count) is int for count in counts):
        return None
    if not all(type(share) in (int, float) for share in shares):
        return None
    if not all(_are_texts(ids) for ids in themes):
        return None
    return PairFigures(*counts, *shares, *(tuple(ids) for ids in themes))


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
