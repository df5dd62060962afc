"""The same comparison with its two documents exchanged.

Nothing is compared again, so that a snapshot of another version stays what it is.
``mirror`` twice gives the comparison back. Offsets follow ``diptych.text.span``.
"""

import re
from dataclasses import replace
from functools import partial

from diptych.align.model import (
    Contrast,
    Edit,
    EditKind,
    Evidence,
    Link,
    Reasons,
    later,
)
from diptych.comparison import Comparison, Quality
from diptych.text.document import Document
from diptych.text.span import Span

_OTHER_KIND = {
    EditKind.INSERT: EditKind.DELETE,
    EditKind.DELETE: EditKind.INSERT,
}
_OF_ONE = re.compile(r"(First|Second)( essay: )|(The )(first|second)( essay )")
_OTHER = {
    "First": "Second",
    "Second": "First",
    "first": "second",
    "second": "first",
}


def mirror(found: Comparison) -> Comparison:
    """Return ``found`` with A and B exchanged.

    Links keep their ids, so that what is called L12 stays L12; their order follows
    the score and then the place in what is A now. As they have been found, so have
    the reasons: those of a link are exchanged when they are first asked for. Takes a
    few microseconds for each link.
    """
    links = [_mirrored_link(link, found) for link in found.links]
    links.sort(key=lambda link: (-link.score, link.a, link.b, link.size))
    return replace(
        found,
        a=found.b,
        b=found.a,
        links=tuple(links),
        themes_a=found.themes_b,
        themes_b=found.themes_a,
        quality=_mirrored_quality(found.quality),
        words_a=found.words_b,
        words_b=found.words_a,
    )


def _mirrored_link(link: Link, found: Comparison) -> Link:
    return later(
        partial(_mirrored_reasons, link, found.a, found.b),
        id=link.id,
        a=link.b,
        b=link.a,
        score=link.score,
        kind=link.kind,
        size=link.size,
        parent=link.parent,
    )


def _mirrored_reasons(link: Link, a: Document, b: Document, _: Link) -> Reasons:
    """Exchange the sides in what a link says of itself.

    The sentence stays: the words that it quotes stand on both sides in some form.
    """
    evidence = link.evidence
    contrasts = [Contrast(one.kind, one.b, one.a) for one in link.contrasts]
    edits = tuple(
        Edit(_OTHER_KIND.get(one.kind, one.kind), one.b, one.a)
        for one in evidence.edits
    )
    return Reasons(
        tuple(sorted(contrasts, key=lambda one: (one.a, one.b, one.kind))),
        Evidence(
            evidence.terms,
            _run_in_b(evidence, a, b),
            edits,
            evidence.parts,
        ),
        link.why,
    )


def _run_in_b(evidence: Evidence, a: Document, b: Document) -> str:
    """Return the longest shared run as it stands in B."""
    for edit in evidence.edits:
        if edit.kind is EditKind.EQUAL and _line(a, edit.a) == evidence.longest_run:
            return _line(b, edit.b)
    return evidence.longest_run


def _line(document: Document, span: Span) -> str:
    return " ".join(document.text[span.start : span.end].split())


def _mirrored_quality(quality: Quality) -> Quality:
    """Let the notices name the right essay, the first one first."""
    told = [_OF_ONE.sub(_other, notice, count=1) for notice in quality.notices]
    places = [n for n, notice in enumerate(told) if _OF_ONE.match(notice)]
    ordered = sorted((told[n] for n in places), key=_rank)
    for place, notice in zip(places, ordered, strict=True):
        told[place] = notice
    return replace(quality, notices=tuple(told))


def _other(match: re.Match[str]) -> str:
    if match[1]:
        return _OTHER[match[1]] + match[2]
    return match[3] + _OTHER[match[4]] + match[5]


def _rank(notice: str) -> tuple[bool, bool]:
    """Order as ``diptych.pipeline`` does: what a reader found, then what is short."""
    head = notice[:10].casefold()
    return notice.startswith("The "), "second" in head
