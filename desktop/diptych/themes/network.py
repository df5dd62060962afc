"""The phrases of a codebook as a network of states with word keys between them.

Alternatives share what follows them, so ``(a|b) (c|d)`` costs four edges and not four
phrases. Which states can be reached together is worked out when a text first asks
and kept (a lazily built automaton), so a walk costs one look-up for each word.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

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

    def as_data(self) -> list[Any]:
        """Return plain lists that JSON can hold."""
        exact = None if self.exact is None else list(self.exact)
        return [self.pattern, exact, sorted(self.breaks), sorted(self.needs)]

    @staticmethod
    def from_data(data: list[Any]) -> "Accept":
        """Return the slot that ``as_data`` was asked of."""
        pattern, exact, breaks, needs = data
        words = None if exact is None else tuple(exact)
        return Accept(_index(pattern), words, frozenset(breaks), frozenset(needs))

    # A slot, as it is asked for every word of a text that is found.
    free: bool = field(init=False)

    def __post_init__(self) -> None:
        """Tell once whether any words between blanks will do."""
        object.__setattr__(self, "free", self.exact is None and not self.needs)


@dataclass(slots=True, eq=False)
class Place:
    """Where a walk can stand: what has matched there, and where each key leads.

    ``ways`` holds the keys that a walk has followed so far, ``targets`` all of them
    once a walk has come by; see ``Network.step``.
    """

    states: States
    accepts: tuple[Accept, ...]
    ways: "dict[str, Place]" = field(default_factory=dict)
    targets: dict[str, list[int]] | None = None


class Network:
    """States are numbered; a walk starts at ``root`` and goes on by ``step``."""

    def __init__(self, variants: Variants) -> None:
        self.root = Place((), ())
        self._variants = variants
        self._edges: list[dict[str, list[int]]] = []
        self._free: dict[int, list[int]] = {}
        self._accepts: dict[int, list[Accept]] = {}
        self._places: dict[States, Place] = {}
        self._starts: list[int] = []

    def add(self, option: Option, accept: Accept) -> None:
        """Add a phrase; ``close`` must be called before the next walk."""
        start, end = self._state(), self._state()
        self._connect(start, end, option)
        self._accepts.setdefault(end, []).append(accept)
        self._starts.append(start)

    def close(self) -> None:
        """Gather the first step of every phrase, and forget old places."""
        self._places.clear()
        self.root = Place(self._closure(self._starts), ())
        self.leaving(self.root)

    def as_data(self) -> list[Any]:
        """Return the states as plain lists that JSON can hold."""
        return [
            self._edges,
            sorted(self._free.items()),
            [
                [state, [accept.as_data() for accept in accepts]]
                for state, accepts in sorted(self._accepts.items())
            ],
            self._starts,
        ]

    def fill(self, data: list[Any]) -> None:
        """Take the states that ``as_data`` gave; ``close`` must be called after it.

        Raises ValueError, TypeError or LookupError for data that is none.
        """
        edges, free, accepts, starts = data
        reached = chain.from_iterable(chain.from_iterable(e.values() for e in edges))
        free = {_index(state): targets for state, targets in free}
        self._edges, self._free, self._starts = edges, free, starts
        self._accepts = {
            _index(state): [Accept.from_data(one) for one in some]
            for state, some in accepts
        }
        named = chain(reached, starts, free, chain.from_iterable(free.values()))
        every = set(map(_index, chain(named, self._accepts)))
        if every and not (0 <= min(every) and max(every) < len(edges)):
            raise ValueError

    def leaving(self, place: Place) -> dict[str, list[int]]:
        """Return the keys that lead on from a place; gathered once."""
        if place.targets is not None:
            return place.targets
        targets: dict[str, list[int]] = {}
        for state in place.states:
            for key, reached in self._edges[state].items():
                known = targets.get(key)
                if known is None:
                    targets[key] = reached[:]
                else:
                    known += reached
        # Whole at once: another thread may walk here, too.
        place.targets = targets
        return targets

    def step(self, place: Place, key: str) -> Place | None:
        """Return where a key leads from a place, None for nowhere.

        Kept in ``ways``, where to look first costs less.
        """
        targets = self.leaving(place) if place.targets is None else place.targets
        reached = targets.get(key)
        if reached is None:
            return None
        after = place.ways[key] = self._place(reached)
        return after

    def _place(self, reached: Iterable[int]) -> Place:
        states = self._closure(reached)
        place = self._places.get(states)
        if place is None:
            accepts = tuple(
                accept for state in states for accept in self._accepts.get(state, ())
            )
            place = self._places[states] = Place(states, accepts)
        return place

    def _state(self) -> int:
        self._edges.append({})
        return len(self._edges) - 1

    def _connect(self, start: int, end: int, option: Option) -> None:
        if isinstance(option, Sequence):
            here = start
            for slot in option.slots:
                after = self._state()
                for choice in slot:
                    self._connect(here, after, choice)
                here = after
            self._free.setdefault(here, []).append(end)
            return
        for keys in self._variants(option):
            here = start
            for key in keys[:-1]:
                after = self._state()
                self._edges[here].setdefault(key, []).append(after)
                here = after
            if keys:
                self._edges[here].setdefault(keys[-1], []).append(end)
            else:
                self._free.setdefault(start, []).append(end)

    def _closure(self, states: Iterable[int]) -> States:
        seen = set(states)
        waiting = [state for state in seen if state in self._free]
        while waiting:
            for state in self._free[waiting.pop()]:
                if state not in seen:
                    seen.add(state)
                    if state in self._free:
                        waiting.append(state)
        return tuple(sorted(seen))


def _index(number: Any) -> int:
    if type(number) is not int:
        raise TypeError
    return number
