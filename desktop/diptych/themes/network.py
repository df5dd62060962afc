"""The phrases of a codebook as a network of states with word keys between them.

Alternatives share what follows them, so ``(a|b) (c|d)`` costs four edges and not four
phrases. Which states can be reached together is worked out when a text first asks
and kept (a lazily built automaton), so a walk costs one look-up for each word.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from diptych.themes.phrases import Option, Sequence

States = tuple[int, ...]
Variants = Callable[[str], list[tuple[str, ...]]]
"""Gives the key sequences for plain words."""


@dataclass(frozen=True, slots=True)
class Accept:
    """What has matched when a state is reached.

    ``exact`` are the words as they must be written, None for any form. ``commas``
    when the phrase itself has a comma, so that the text may have them too.
    """

    pattern: int
    exact: tuple[str, ...] | None
    commas: bool


class Network:
    """States are numbered; the walk starts with ``first`` and goes on with ``step``."""

    def __init__(self, variants: Variants) -> None:
        self.first: dict[str, States] = {}
        self.keys: set[str] = set()
        self._variants = variants
        self._edges: list[dict[str, list[int]]] = []
        self._free: list[list[int]] = []
        self._accepts: list[list[Accept]] = []
        self._steps: dict[States, dict[str, States | None]] = {}
        self._accepted: dict[States, tuple[Accept, ...]] = {}
        self._starts: list[int] = []

    def add(self, option: Option, accept: Accept) -> None:
        """Add a phrase; ``close`` must be called before the next walk."""
        start, end = self._state(), self._state()
        self._connect(start, end, option)
        self._accepts[end].append(accept)
        self._starts.append(start)

    def close(self) -> None:
        """Work out the first step of every phrase, and forget old steps."""
        self._steps.clear()
        self._accepted.clear()
        gathered: dict[str, set[int]] = {}
        for start in self._starts:
            for state in self._closure([start]):
                for key, targets in self._edges[state].items():
                    gathered.setdefault(key, set()).update(targets)
        self.first = {key: self._closure(states) for key, states in gathered.items()}

    def step(self, states: States, key: str) -> States | None:
        """Return the states after one more word, None where no phrase goes on."""
        steps = self._steps.get(states)
        if steps is None:
            steps = self._steps[states] = {}
        elif key in steps:
            return steps[key]
        reached = {t for s in states for t in self._edges[s].get(key, ())}
        after = steps[key] = self._closure(reached) if reached else None
        return after

    def accepted(self, states: States) -> tuple[Accept, ...]:
        """Return what has matched when these states are reached."""
        known = self._accepted.get(states)
        if known is None:
            known = tuple(accept for s in states for accept in self._accepts[s])
            self._accepted[states] = known
        return known

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
                self.keys.add(key)
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
