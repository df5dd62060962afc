"""What an import gives: the source of a codebook in YAML, and what to know of it."""

from dataclasses import dataclass, replace

from diptych.errors import CodebookError
from diptych.themes.editing.keys import free_id
from diptych.themes.editing.places import Plain
from diptych.themes.editing.writing import group_text
from diptych.themes.load import SCHEMA, parse_codebook
from diptych.themes.model import Codebook

MAX_BYTES = 16_000_000
"""The largest file that is imported."""

MAX_THEMES = 20_000
"""The most themes that one file may hold."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A codebook read from another format.

    ``source`` is YAML that the loader accepts and that a person can go on writing;
    ``codebook`` is what the loader makes of it, with the same ``notices``: one
    sentence for each thing that was changed, left out, or still has to be done.
    """

    source: str
    notices: tuple[str, ...]
    codebook: Codebook


class Ids:
    """The ids of the themes so far, for new ones; each takes the same short time."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, wanted: str | None, label: str) -> str:
        """Take ``wanted`` where it is free, otherwise an id made of the label."""
        found = stem = wanted or free_id(label, ())
        if found in self.taken and wanted:
            found = stem = free_id(label, ())
        while found in self.taken:
            self._next[stem] = self._next.get(stem, 1) + 1
            found = f"{stem}-{self._next[stem]}"
        self.taken.add(found)
        return found


def imported(
    head: dict[str, Plain], themes: list[Plain], notices: list[str], name: str
) -> Imported:
    """Write the source and load it; raises CodebookError with the file's ``name``.

    ``head`` holds the keys of the codebook other than ``schema`` and ``themes``.
    """
    whole: dict[str, Plain] = {"schema": SCHEMA, **head, "themes": tuple(themes)}
    source = group_text(whole, 0) + "\n"
    try:
        codebook = parse_codebook(source, name=name)
    except CodebookError as error:
        # The line is one of the YAML made here, which nobody has seen.
        _, _, reason = str(error).partition(": ")
        raise CodebookError(f"“{name}” makes no codebook: {reason or error}") from None
    told = tuple(notices)
    return Imported(source, told, replace(codebook, notices=told))
