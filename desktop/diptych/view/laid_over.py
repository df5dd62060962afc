"""A comparison with the reader's work laid over it, as the window shows it. No Qt."""

from dataclasses import dataclass, replace
from operator import is_

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.decisions.model import Side, Work
from diptych.decisions.show import Ground, Shown, ShownLink, apply_work
from diptych.themes.model import Coded
from diptych.view.link_rows import NO_REMARKS, Remarks, Standing
from diptych.view.remembering import remember_last


@dataclass(frozen=True, slots=True)
class LaidOver:
    """What is shown, the same as a comparison, and links and remarks by their id.

    ``remarks`` holds those links only on which the reader has put something. Where
    two layings show the same links, ``visible.links`` is the same object in both.
    """

    shown: Shown
    visible: Comparison
    links: dict[str, ShownLink]
    remarks: dict[str, Remarks]


@dataclass(slots=True)
class _Bare:
    """A comparison without work, ready to have some laid over it.

    ``ranked`` are its links by falling score, ``last`` those that were shown last.
    """

    ground: Ground
    links: dict[str, ShownLink]
    coded: dict[Side, tuple[Coded, ...]]
    ranked: tuple[Link, ...]
    last: tuple[Link, ...] = ()


@remember_last(1)
def _bare(found: Comparison) -> _Bare:
    ground = Ground(found)
    return _Bare(
        ground,
        {one.link.id: one for one in ground.links},
        {side: tuple(one.coded for one in ground.coded[side]) for side in Side},
        # By falling score, as in every comparison; equal ones keep their order.
        tuple(sorted(found.links, key=lambda link: -link.score)),
    )


@remember_last(1)
def lay_over(found: Comparison, work: Work) -> LaidOver:
    """Lay ``work`` over ``found``; linear, and nothing where it was just done.

    Over the same comparison again it takes a few milliseconds, whatever its size.
    Raises WorkError where the work belongs to other texts.
    """
    bare = _bare(found)
    ground = bare.ground
    shown = apply_work(ground, work)
    count = len(ground.links)
    touched = [
        one
        for one, before in zip(shown.links, ground.links, strict=False)
        if one is not before
    ]
    touched += shown.links[count:]
    remarks = {one.link.id: remarks_of(one) for one in touched}
    spans_a, spans_b = (
        bare.coded[side]
        if coded is ground.coded[side]
        else tuple(one.coded for one in coded)
        for side, coded in ((Side.A, shown.coded_a), (Side.B, shown.coded_b))
    )
    return LaidOver(
        shown,
        replace(
            found,
            links=_ranked(bare, shown, touched),
            themes_a=spans_a,
            themes_b=spans_b,
        ),
        {**bare.links, **{one.link.id: one for one in touched}},
        {name: said for name, said in remarks.items() if said is not NO_REMARKS},
    )


def _ranked(bare: _Bare, shown: Shown, touched: list[ShownLink]) -> tuple[Link, ...]:
    """Return the links by falling score; the tuple of before where they are the same.

    What draws and lists them has kept its indices by that.
    """
    if len(shown.links) == len(bare.ranked) and all(
        one.link is bare.links[one.link.id].link for one in touched
    ):
        return bare.ranked
    links = sorted((one.link for one in shown.links), key=lambda link: -link.score)
    if len(links) != len(bare.last) or not all(map(is_, links, bare.last)):
        bare.last = tuple(links)
    return bare.last


def remarks_of(one: ShownLink) -> Remarks:
    """Return what the reader has put on a link, as a list shows it."""
    by_hand = one.anchor.by_hand
    if not (one.decision or one.note or one.tags or by_hand or one.unconfirmed):
        return NO_REMARKS
    standing = Standing(one.decision.value) if one.decision else Standing.UNDECIDED
    return Remarks(standing, one.note, one.tags, by_hand, one.unconfirmed)
