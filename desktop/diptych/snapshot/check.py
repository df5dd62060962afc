"""What holds in every snapshot, checked before it is written and after it is read.

Written and read by the same rules, so that whatever was saved opens. No Qt.
"""

import dataclasses
import math
import re

from diptych.align.model import Link
from diptych.app.files import bare_name
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.snapshot.manifest import LONGEST_TAG, LONGEST_TITLE, MOST_TAGS, is_line
from diptych.snapshot.model import Snapshot, ViewState
from diptych.snapshot.parts import Refused
from diptych.text.document import Document
from diptych.themes.model import Coded

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


def check_snapshot(snapshot: Snapshot) -> None:
    """Raise Refused where a span, an id, a parent or a theme leads nowhere."""
    comparison = snapshot.comparison
    _check_names(comparison)
    _check_label(snapshot)
    ids = _check_links(comparison)
    themes = theme_ids(comparison)
    for side, document, coded in (
        ("A", comparison.a, comparison.themes_a),
        ("B", comparison.b, comparison.themes_b),
    ):
        _check_coded(side, document, coded, themes)
    view = snapshot.view
    more = _set_links(snapshot)
    if view.selection is not None and view.selection not in (ids.keys() | more):
        raise Refused("it selects a link that it does not hold")
    if not themes.issuperset(view.themes) or len(set(view.themes)) < len(view.themes):
        raise Refused("it highlights a theme that it does not hold")
    if not 0.0 <= view.threshold <= 1.0:
        raise Refused("its threshold is not between 0 and 1")


def settled_view(snapshot: Snapshot) -> ViewState:
    """Return the view of ``snapshot`` without what its comparison does not hold.

    A window may still remember a link or a theme of the comparison before; that is
    no reason to refuse to save.
    """
    view, comparison = snapshot.view, snapshot.comparison
    ids = {link.id for link in comparison.links} | _set_links(snapshot)
    themes = theme_ids(comparison)
    threshold = view.threshold if math.isfinite(view.threshold) else SHOWN_FROM
    return dataclasses.replace(
        view,
        selection=view.selection if view.selection in ids else None,
        threshold=min(1.0, max(0.0, threshold)),
        themes=tuple(dict.fromkeys(t for t in view.themes if t in themes)),
        position_a=min(max(0, view.position_a), len(comparison.a.text)),
        position_b=min(max(0, view.position_b), len(comparison.b.text)),
    )


def _set_links(snapshot: Snapshot) -> set[str]:
    """Return the ids of links that the reader made or kept."""
    history = snapshot.history
    return set() if history is None else {e.anchor.id for e in history.work.links}


def _check_label(snapshot: Snapshot) -> None:
    """Check the reader's own title and tags."""
    title, tags = snapshot.title, snapshot.tags
    if not is_line(title, LONGEST_TITLE) and title:
        raise Refused("its title is longer than a line, or holds odd characters")
    if len(tags) > MOST_TAGS or len(set(tags)) < len(tags):
        raise Refused(f"its tags come twice, or are more than {MOST_TAGS}")
    if not all(is_line(tag, LONGEST_TAG) for tag in tags):
        raise Refused("a tag of it is longer than a line, or holds odd characters")


def theme_ids(comparison: Comparison) -> frozenset[str]:
    """Return the ids of all themes of the codebook; none without a codebook."""
    codebook = comparison.codebook
    if codebook is None:
        return frozenset()
    return frozenset(theme.id for _, theme in codebook.walk())


def is_bare(name: str) -> bool:
    """Tell a file's name from anything that leads to another folder."""
    return name not in ("", ".", "..") and not any(c in name for c in "/\\\0")


def _check_names(comparison: Comparison) -> None:
    """Check the names and digests of the files that the snapshot tells of."""
    for document in (comparison.a, comparison.b):
        if document.path is not None and not is_bare(bare_name(document.path)):
            raise Refused("a text of it gives its file a name that is none")
        if document.sha256 is not None and not _DIGEST.fullmatch(document.sha256):
            raise Refused("a text of it gives a SHA-256 that is none")
    codebook = comparison.codebook
    if codebook is not None:
        if codebook.name and not is_bare(codebook.name):
            raise Refused("its codebook has a name that is none")
        if not _DIGEST.fullmatch(codebook.sha256):
            raise Refused("its codebook has a SHA-256 that is none")


def _check_links(comparison: Comparison) -> dict[str, str | None]:
    """Check every link and return the parent of each by id."""
    parents: dict[str, str | None] = {}
    for link in comparison.links:
        if not link.id or link.id in parents:
            raise Refused(f"two of its links have the id {link.id[:40]!a}, or none")
        if not 0.0 <= link.score <= 1.0:
            raise Refused(f"the score of link {link.id[:40]} is not between 0 and 1")
        evidence = link.evidence
        figures = [t.weight for t in evidence.terms]
        figures += [p.value for p in evidence.parts]
        if not all(map(math.isfinite, figures)):
            raise Refused(f"the evidence of link {link.id[:40]} holds no proper number")
        _check_link_spans(link, len(comparison.a.text), len(comparison.b.text))
        parents[link.id] = link.parent
    for link in comparison.links:
        if link.parent is not None and link.parent not in parents:
            raise Refused(f"the parent of link {link.id[:40]} is missing")
    _check_no_rings(parents)
    return parents


def _check_link_spans(link: Link, length_a: int, length_b: int) -> None:
    """Refuse a link with any end, contrast or edit beyond its text."""
    edits, contrasts = link.evidence.edits, link.contrasts
    ends_a = [link.a.end, *[c.a.end for c in contrasts], *[e.a.end for e in edits]]
    ends_b = [link.b.end, *[c.b.end for c in contrasts], *[e.b.end for e in edits]]
    if max(ends_a) > length_a or max(ends_b) > length_b:
        raise Refused(f"link {link.id[:40]} ends beyond its text")


def _check_no_rings(parents: dict[str, str | None]) -> None:
    """Refuse links that are, by way of others, their own parents."""
    settled: set[str] = set()
    for start in parents:
        walked: set[str] = set()
        place: str | None = start
        while place is not None and place not in settled:
            if place in walked:
                raise Refused(f"link {place[:40]} is its own parent")
            walked.add(place)
            place = parents[place]
        settled |= walked


def _check_coded(
    side: str, document: Document, coded: tuple[Coded, ...], themes: frozenset[str]
) -> None:
    length = len(document.text)
    for block in document.blocks:
        if block.span.end > length:
            raise Refused(f"a block of {side} ends beyond its text")
        if not 0 <= block.level <= 6:
            raise Refused(f"a block of {side} has a level that is none")
    for span in coded:
        if span.span.end > length:
            raise Refused(f"a coded span of {side} ends beyond its text")
        if span.theme not in themes:
            raise Refused(f"the theme {span.theme[:40]!a} is not in its codebook")
