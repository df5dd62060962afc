"""Codebooks as they were made ready before, kept in files between two starts.

Reading the shipped codebook and preparing its phrases takes longer than comparing two
essays, and comes out the same every time. A cache and nothing more: what is damaged,
of another version or cannot be written costs time, never a result, and nothing is
ever raised for it. No Qt.

A file is one line that says what it is of and what the rest must add up to, and then
JSON; see ``diptych.themes.kept``.
"""

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from diptych.app.files import write_atomic
from diptych.app.settings import cache_folder
from diptych.collector import collector_paused
from diptych.errors import CodebookError
from diptych.text.document import Document
from diptych.text.stemming import stemmer_language
from diptych.themes.files import FOREIGN_SUFFIXES, read_source
from diptych.themes.kept import (
    Unfit,
    codebook_data,
    codebook_from,
    made_by,
    plan_data,
    plan_from,
)
from diptych.themes.model import Codebook
from diptych.themes.plan import shelf_for

_MOST_FILES = 16
_MOST_BYTES = 64 * 1024 * 1024
_LONGEST_HEAD = 400
_SUFFIX = ".prepared"


def load_codebook(path: Path) -> Codebook:
    """Load a codebook, from the cache where these very bytes were loaded before.

    Gives and raises what ``Codebook.load`` does.
    """
    if path.suffix.lower() in FOREIGN_SUFFIXES:
        return Codebook.load(path)
    # What is kept was read before, so it is no larger than may be, and in UTF-8.
    with suppress(OSError, ValueError, CodebookError):
        data = read_source(path)
        sha256 = hashlib.sha256(data).hexdigest()
        kept = _read(f"{sha256} codebook")
        if kept is not None:
            source = data.decode("utf-8")
            return codebook_from(kept, source=source, sha256=sha256, name=path.name)
    with collector_paused():
        return Codebook.load(path)


def make_ready(codebook: Codebook, documents: Iterable[Document]) -> None:
    """Bring back what was made ready of a codebook for the languages of documents.

    Where nothing was kept, coding makes it ready by itself.
    """
    with collector_paused():
        for language in _languages(codebook, documents):
            shelf = shelf_for(codebook, language)
            kept = None if shelf else _read(_plan_key(codebook, language))
            if kept is not None:
                with suppress(Unfit):
                    shelf.append(plan_from(kept, codebook, language))


def keep_ready(codebook: Codebook, documents: Iterable[Document]) -> None:
    """Keep a codebook and what coding made ready of it, unless it is kept already."""
    if codebook.notices:  # it was imported, and is not what its file says
        return
    _write(f"{codebook.sha256} codebook", partial(codebook_data, codebook))
    for language in _languages(codebook, documents):
        for plan in shelf_for(codebook, language)[:1]:
            _write(_plan_key(codebook, language), partial(plan_data, plan))


def _languages(codebook: Codebook, documents: Iterable[Document]) -> list[str]:
    """Return the languages whose words coding will compare, as far as known."""
    own = stemmer_language(codebook.language)
    return sorted({stemmer_language(one.language) or own for one in documents})


def _plan_key(codebook: Codebook, language: str) -> str:
    return f"{codebook.sha256} plan {language or '-'}"


def _file(key: str) -> tuple[Path, str]:
    """Return where something is kept, and how the first line of its file begins."""
    name = hashlib.sha256(key.encode("ascii")).hexdigest()
    return cache_folder() / f"{name[:32]}{_SUFFIX}", f"diptych {made_by()} {name} "


def _read(key: str) -> str | None:
    """Return what is kept under a key; None where nothing fit to use is."""
    path, beginning = _file(key)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        head, _, body = path.read_bytes().partition(b"\n")
        sound = head.decode("ascii") == beginning + hashlib.sha256(body).hexdigest()
        return body.decode("utf-8") if sound else None
    except (OSError, ValueError):
        return None


def _write(key: str, make: Callable[[], str]) -> None:
    """Keep what ``make`` returns, unless it is kept; the oldest files make way."""
    path, beginning = _file(key)
    with suppress(OSError, ValueError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with path.open("rb") as file:
                if file.readline(_LONGEST_HEAD).startswith(beginning.encode("ascii")):
                    return
        body = make().encode("utf-8")
        head = f"{beginning}{hashlib.sha256(body).hexdigest()}\n".encode("ascii")
        write_atomic(path, head + body, durable=False)
        files = sorted(path.parent.glob(f"*{_SUFFIX}"), key=lambda one: -_time(one))
        for old in files[_MOST_FILES:]:
            old.unlink(missing_ok=True)


def _time(path: Path) -> int:
    return path.stat().st_mtime_ns
