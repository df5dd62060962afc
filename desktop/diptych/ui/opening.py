"""What the reader means by the files that were dropped, chosen or named.

Decides by name and by whether it is a folder, a snapshot also by its first bytes; what
else is inside is for the readers to say.
"""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.app.files import is_snapshot
from diptych.ui.language import translate

CODEBOOK_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Pasted:
    """An essay from the clipboard: its plain text, and its HTML where that came too."""

    text: str
    html: str = ""

    @property
    def name(self) -> str:
        """Return what the window calls it."""
        return translate("Opening", "Pasted text")


Source = Path | Pasted
"""Where an essay comes from."""


class Meaning(Enum):
    """What to do with some paths."""

    NOTHING = auto()
    ESSAY = auto()
    PAIR = auto()
    ESSAYS = auto()
    FOLDER = auto()
    SNAPSHOT = auto()
    CODEBOOK = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Opening:
    """A meaning, the paths it is about, and a codebook that came with them.

    ``problem`` is a sentence for the reader where the meaning is ``UNCLEAR``.
    """

    meaning: Meaning
    paths: tuple[Path, ...] = ()
    codebook: Path | None = None
    problem: str = ""


def understand(paths: tuple[Path, ...]) -> Opening:
    """Tell what ``paths`` ask for.

    One essay waits for a second, two are a pair, more are a list of pairs. One
    codebook may come along with essays; a folder or a snapshot comes alone.
    """
    books = tuple(p for p in paths if p.suffix.lower() in CODEBOOK_ENDINGS)
    rest = tuple(p for p in paths if p not in books)
    if len(books) > 1:
        return _unclear(translate("Opening", "Please give one codebook at a time."))
    book = books[0] if books else None
    if not rest:
        return Opening(Meaning.CODEBOOK, books) if books else Opening(Meaning.NOTHING)
    folders = tuple(p for p in rest if p.is_dir())
    snapshots = tuple(p for p in rest if is_snapshot(p))
    for special, meaning, alone in (
        (
            folders,
            Meaning.FOLDER,
            translate("Opening", "A folder is opened by itself, not with other files."),
        ),
        (
            snapshots,
            Meaning.SNAPSHOT,
            translate(
                "Opening", "A snapshot is opened by itself, not with other files."
            ),
        ),
    ):
        if special and len(rest) > 1:
            return _unclear(alone)
        if special:
            return Opening(meaning, special, book)
    meanings = {1: Meaning.ESSAY, 2: Meaning.PAIR}
    return Opening(meanings.get(len(rest), Meaning.ESSAYS), rest, book)


_INVITATIONS = {
    Meaning.NOTHING: "",
    Meaning.ESSAY: QT_TRANSLATE_NOOP("Opening", "Drop to take this essay"),
    Meaning.PAIR: QT_TRANSLATE_NOOP("Opening", "Drop to compare these two essays"),
    Meaning.ESSAYS: QT_TRANSLATE_NOOP(
        "Opening", "Drop to list all pairs of these essays"
    ),
    Meaning.FOLDER: QT_TRANSLATE_NOOP(
        "Opening", "Drop to list all pairs of essays in this folder"
    ),
    Meaning.SNAPSHOT: QT_TRANSLATE_NOOP("Opening", "Drop to open this snapshot"),
    Meaning.CODEBOOK: QT_TRANSLATE_NOOP("Opening", "Drop to use this codebook"),
    Meaning.UNCLEAR: QT_TRANSLATE_NOOP(
        "Opening", "These files cannot be opened together"
    ),
}
"""What dropping files of a meaning would do; ``invitation`` translates it."""


def invitation(meaning: Meaning) -> str:
    """Say what dropping files of a meaning would do, "" for nothing."""
    words = str(_INVITATIONS[meaning])
    return translate("Opening", words) if words else ""


def _unclear(problem: str) -> Opening:
    return Opening(Meaning.UNCLEAR, problem=problem)
