"""The phrases of a codebook as a network of states with word keys between them.

Alternatives share what follows them, so ``(a|b) (c|d)`` costs four edges and not four
phrases. Which states can be reached together is worked out when a text first asks
and kept (a lazily built automaton), so a walk costs one look-up for each word.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from diptych.themes.phrases import Option, Sequence

States = tuple[int, ...]
Variants = Callable[[str], list[tuple[str, ...]]]
"""Gives the key sequences for plain words."""


@dataclass(frozen=True, slots=True)
class Accept:
    """What has matched when a state is reached.

    ``exact`` are the words as they must be written, None for any form. ``breaks`` are
    the commas and brackets of the phrase itself, which the text may have too;
    ``needs`` are those that it must have.
    """

    pattern: int
    exact: tuple[str, ...] | None
    breaks: frozenset[str]
    needs: frozenset[str] = frozenset()

    # A slot, as it is asked for every word of a text that is found.
    free: bool = field(init=False)

    def __post_init__(self) -> None:
        """Tell once whether any words between blanks will do."""
        object.__setattr__(self, "free", self.exact is None and not self.needs)


@dataclass(slots=True, eq=False)
class Place:
    """Where a walk can stand: what has matched there, and where each key leads.

    ``ways`` is None until a walk comes by; see ``Network.ways``.
    """

    states: States
    accepts: tuple[Accept, ...]
    ways: "dict[str, Place] | None" = None


class Network:
    """States are numbered; a walk starts with ``first`` and follows ``ways``."""

    def __init__(self, variants: Variants) -> None:
        self.first: dict[str, Place] = {}
        self._variants = variants
        self._edges: list[dict[str, list[int]]] = []
        self._free: list[list[int]] = []
        self._accepts: list[list[Accept]] = []
        self._places: dict[States, Place] = {}
        self._starts: list[int] = []

    def add(self, option: Option, accept: Accept) -> None:
        """Add a phrase; ``close`` must be called before the next walk."""
        start, end = self._state(), self._state()
        self._connect(start, end, option)
        self._accepts[end].append(accept)
        self._starts.append(start)

    def close(self) -> None:
        """Work out the first step of every phrase, and forget old places."""
        self._places.clear()
        self.first = self._merged(self._closure(self._starts))

    def ways(self, place: Place) -> dict[str, Place]:
        """Return where each key leads from a place; worked out once."""
        if place.ways is None:
            place.ways = self._merged(place.states)
        return place.ways

    def _merged(self, states: States) -> dict[str, Place]:
        """Put the edges that leave any of these states together."""
        gathered: dict[str, set[int]] = {}
        for state in states:
            for key, targets in self._edges[state].items():
                gathered.setdefault(key, set()).update(targets)
        return {key: self._place(reached) for key, reached in gathered.items()}

    def _place(self, reached: Iterable[int]) -> Place:
        states = self._closure(reached)
        place = self._places.get(states)
        if place is None:
            accepts = tuple(accept for s in states for accept in self._accepts[s])
            place = self._places[states] = Place(states, accepts)
        return place

    def _state(self) -> int:
        self._edges.append({})
        self._free.append([])
        self._accepts.append([])
        return len(self._edges) - 1

    def _connect(self, start: int, end: int, option: Option) -> None:
        if isinstance(option, Sequence):
            here = start
            for slot in option.slots:
                after = self._state()
                for choice in slot:
                    self._connect(here, after, choice)
                here = after
            self._free[here].append(end)
            return
        for keys in self._variants(option):
            here = start
            for place, key in enumerate(keys):
                after = end if place == len(keys) - 1 else self._state()
                self._edges[here].setdefault(key, []).append(after)
                here = after
            if not keys:
                self._free[start].append(end)

    def _closure(self, states: Iterable[int]) -> States:
        seen = set(states)
        waiting = list(seen)
        while waiting:
            for state in self._free[waiting.pop()]:
                if state not in seen:
                    seen.add(state)
                    waiting.append(state)
        return tuple(sorted(seen))
