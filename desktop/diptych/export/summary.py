"""A comparison as a page of plain text, for a terminal.

Fixed width, no colours, no control characters. Offsets follow
``diptych.text.span``. No Qt.
"""

from collections import Counter
from collections.abc import Iterator

from diptych.align.model import Link, LinkKind, LinkSize
from diptych.app.counting import plural
from diptych.app.files import bare_name
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.export.lines import cut, one_line, quote
from diptych.shelf.figures import pair_figures
from diptych.text.document import Document
from diptych.themes.model import Coded

_BEST = 10
_CONTRASTS = 3


def summary(comparison: Comparison) -> str:
    """Return what a reader wants to know first.

    Of each end of a link at most 100 characters are quoted. A link inside one that
    is shown, and a copy of one, are passed over in the list of the best. Costs time
    in proportion to the links and coded spans.
    """
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield _title("A", comparison.a, comparison.words_a)
    yield _title("B", comparison.b, comparison.words_b)
    for notice in comparison.quality.notices:
        yield f"Note: {one_line(notice)}"
    if not comparison.quality.complete:
        yield "Note: the comparison is not complete."
    yield ""
    yield from _links(comparison)
    if comparison.codebook is not None:
        yield ""
        yield from _themes(comparison)


def _title(side: str, document: Document, words: int) -> str:
    """Return the line that names a document."""
    name = bare_name(document.path) if document.path else ""
    title = document.title or name or "(no title)"
    about = [title, document.author]
    about += [document.date.isoformat() if document.date else "", plural(words, "word")]
    about += [name if name != title else ""]
    return f"{side}  {', '.join(one_line(part) for part in about if part)}"


def _links(comparison: Comparison) -> Iterator[str]:
    links = comparison.links
    if not links:
        yield "No links."
        return
    shown = sum(link.score >= SHOWN_FROM for link in links)
    chance = comparison.expected_chance(SHOWN_FROM)
    yield (
        f"{plural(len(links), 'link')}, of which {shown:,} scored {SHOWN_FROM} or more"
        f" ({_about(chance)} expected by chance)."
    )
    figures = pair_figures(comparison)
    if shown:
        shares = f"{figures.linked_a:.0%} of A, {figures.linked_b:.0%} of B"
        yield f"Linked by these: {shares}."
    yield ""
    yield from _table(links)
    yield ""
    yield "The best"
    for link in _best(links, comparison.a.text, comparison.b.text):
        yield from _link(link, comparison)


def _table(links: tuple[Link, ...]) -> Iterator[str]:
    """Count the links by kind and size."""
    counts = Counter((link.kind, link.size) for link in links)
    yield " " * 12 + "".join(f"{size.value:>10}" for size in LinkSize)
    for kind in LinkKind:
        figures = (f"{counts[kind, size]:>10,}" for size in LinkSize)
        yield f"{kind.value:<12}{''.join(figures)}"


def _best(links: tuple[Link, ...], a: str, b: str) -> list[Link]:
    """Return the best links, one of each nest and one of each set of copies."""
    parents = {link.id: link.parent for link in links}
    taken: list[Link] = []
    nests: set[str] = set()
    wordings: set[tuple[str, str]] = set()
    for link in links:
        nest = link.id
        while (above := parents.get(nest)) is not None:
            nest = above
        wording = (link.a.slice(a), link.b.slice(b))
        if nest in nests or wording in wordings:
            continue
        nests.add(nest)
        wordings.add(wording)
        taken.append(link)
        if len(taken) == _BEST:
            break
    return taken


def _link(link: Link, comparison: Comparison) -> Iterator[str]:
    a, b = comparison.a.text, comparison.b.text
    yield f"  {link.score:.2f}  {link.kind.value} {link.size.value}, {link.id}"
    yield f"        A {quote(link.a, a)}"
    yield f"        B {quote(link.b, b)}"
    for contrast in link.contrasts[:_CONTRASTS]:
        ends = f"{quote(contrast.a, a)} / {quote(contrast.b, b)}"
        yield f"        {contrast.kind.value}: {ends}"


def _themes(comparison: Comparison) -> Iterator[str]:
    """List the themes by where they occur, in the order of the codebook."""
    codebook = comparison.codebook
    assert codebook is not None, "asked for only where there is a codebook"
    a, b = _tally(comparison.themes_a), _tally(comparison.themes_b)
    themes = [theme for _, theme in codebook.walk()]
    for heading, rows in (
        ("Themes in both", [t for t in themes if a[t.id] and b[t.id]]),
        ("Themes only in A", [t for t in themes if a[t.id] and not b[t.id]]),
        ("Themes only in B", [t for t in themes if b[t.id] and not a[t.id]]),
    ):
        yield heading + ("" if rows else ": none")
        for theme in rows:
            figures = f"A {a[theme.id]:>4,}   B {b[theme.id]:>4,}"
            yield f"  {cut(one_line(theme.label), 48):<48}  {figures}"
    silent = frozenset(pair_figures(comparison).silent)
    labels = [one_line(theme.label) for theme in themes if theme.id in silent]
    yield "In both, on no link" + ("" if labels else ": none")
    yield from (f"  {cut(label, 48)}" for label in labels)


def _tally(coded: tuple[Coded, ...]) -> Counter[str]:
    return Counter(span.theme for span in coded)


def _about(chance: float) -> str:
    return "fewer than 0.01" if chance < 0.01 else f"about {chance:.2g}"
