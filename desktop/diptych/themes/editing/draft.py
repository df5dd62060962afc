"""A codebook being edited: one state, and the step from it to the next.

A ``Draft`` is always a codebook that the loader accepts. What would not be one raises
CodebookError with the loader's own sentence, and the draft stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from diptych.themes.editing.places import (
    Group,
    Plain,
    Scalar,
    plain_group,
    read_places,
)
from diptych.themes.editing.places import Sequence as Items
from diptych.themes.editing.splices import UNKEPT, EditError, Weaver, comments
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook, Theme


@dataclass(frozen=True)
class Draft:
    """The source of a codebook and what the loader makes of it."""

    book: Codebook

    @staticmethod
    def read(source: str, name: str) -> Draft:
        """Read a source as the loader does; raises CodebookError."""
        return Draft(parse_codebook(source, name=name))

    @property
    def source(self) -> str:
        """Return the YAML of this state."""
        return self.book.source

    # Not a slot class: the places are found once, and only where something changes.
    @cached_property
    def root(self) -> Group:
        """Return where everything stands in the source."""
        return read_places(self.source)

    @cached_property
    def plain(self) -> dict[str, Plain]:
        """Return what the source says."""
        return plain_group(self.root)

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Return where each theme stands, by its id, parents before children."""
        themes = self.root.values["themes"]
        assert isinstance(themes, Items), "the themes of a valid codebook are a list"
        found: dict[str, Spot] = {}
        _find(themes, None, found)
        return found

    @cached_property
    def themes(self) -> dict[str, Theme]:
        """Return each theme by its id, parents before children."""
        return {theme.id: theme for _, theme in self.book.walk()}

    def theme_plain(self, theme: str) -> dict[str, Plain]:
        """Return what the source says of a theme, its children among it."""
        return plain_group(self.spots[theme].group)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a theme stands: its group, and its place among its siblings."""

    group: Group
    siblings: Items
    index: int
    parent: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """A change that was made.

    ``told`` names it in the history; ``lost`` are the comments of the source before
    that the one after no longer has: the reader is to be asked before they go.
    ``theme`` is the theme that it concerns, under the id that it has now.
    """

    draft: Draft
    told: str
    theme: str | None = None
    lost: tuple[str, ...] = ()


def step(
    draft: Draft,
    change: Callable[[Weaver], None],
    wanted: dict[str, Plain] | None,
    told: str,
    theme: str | None = None,
) -> Step:
    """Make a change in the source and have the loader read the result.

    ``wanted`` is what the source must say after it; None leaves that to the caller.
    Raises CodebookError. Cost: one reading of the codebook, 50 ms for the shipped one.
    """
    weaver = Weaver(draft.source, draft.root)
    change(weaver)
    source = weaver.woven()
    if source == draft.source:
        return Step(draft, told, theme)
    # First the loader: its sentence tells more than that the change was not kept.
    after = Draft.read(source, draft.book.name)
    if wanted is not None and after.plain != wanted:
        raise EditError(UNKEPT)
    return Step(after, told, theme, lost_comments(draft, after))


def lost_comments(before: Draft, after: Draft) -> tuple[str, ...]:
    """Return the comments that only the draft before has."""
    old = comments(before.source, before.root)
    return tuple((old - comments(after.source, after.root)).elements())


def _find(themes: Items, parent: str | None, found: dict[str, Spot]) -> None:
    for index, item in enumerate(themes.items):
        assert isinstance(item, Group), "a theme is a group of keys"
        name = item.values["id"]
        assert isinstance(name, Scalar), "an id is a word"
        found[name.value] = Spot(item, themes, index, parent)
        children = item.values.get("themes")
        if isinstance(children, Items):
            _find(children, name.value, found)
