"""A comparison with the reader's work laid over it, as the window shows it. No Qt."""

from dataclasses import dataclass, replace

from diptych.comparison import Comparison
from diptych.decisions.model import Work
from diptych.decisions.show import Shown, ShownLink, apply_work
from diptych.view.link_rows import NO_REMARKS, Remarks, Standing
from diptych.view.remembering import remember_last


@dataclass(frozen=True, slots=True)
class LaidOver:
    """What is shown, the same as a comparison, and links and remarks by their id.

    ``remarks`` holds those links only on which the reader has put something.
    """

    shown: Shown
    visible: Comparison
    links: dict[str, ShownLink]
    remarks: dict[str, Remarks]


@remember_last(1)
def lay_over(found: Comparison, work: Work) -> LaidOver:
    """Lay ``work`` over ``found``; linear, and nothing where it was just done.

    Raises WorkError where the work belongs to other texts.
    """
    shown = apply_work(found, work)
    # By falling score, as in every comparison; equal ones keep their order.
    links = sorted((one.link for one in shown.links), key=lambda link: -link.score)
    visible = replace(
        found,
        links=tuple(links),
        themes_a=tuple(one.coded for one in shown.coded_a),
        themes_b=tuple(one.coded for one in shown.coded_b),
    )
    remarks = {one.link.id: remarks_of(one) for one in shown.links}
    return LaidOver(
        shown,
        visible,
        {one.link.id: one for one in shown.links},
        {name: said for name, said in remarks.items() if said is not NO_REMARKS},
    )


def remarks_of(one: ShownLink) -> Remarks:
    """Return what the reader has put on a link, as a list shows it."""
    by_hand = one.anchor.by_hand
    if not (one.decision or one.note or one.tags or by_hand or one.unconfirmed):
        return NO_REMARKS
    standing = Standing(one.decision.value) if one.decision else Standing.UNDECIDED
    return Remarks(standing, one.note, one.tags, by_hand, one.unconfirmed)
