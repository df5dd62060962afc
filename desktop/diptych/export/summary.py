"""A comparison as a page of plain text, for a terminal and for a tab of the window.

Fixed width, no colours, no control characters. Offsets follow
``diptych.text.span``. No Qt.
"""

from collections import Counter
from collections.abc import Iterator

from diptych.align.model import ContrastKind, Link, LinkKind, LinkSize
from diptych.app.files import bare_name
from diptych.comparison import SHOWN_FROM, Comparison
from diptych.export.lines import cut, one_line, pad, quote, width
from diptych.export.summary_words import TERMINAL, SummaryWords
from diptych.shelf.figures import linked_share, pair_figures
from diptych.text.document import Document
from diptych.themes.model import Coded, Theme
from diptych.themes.naming import named_themes

_BEST = 10
_CONTRASTS = 3
_LABEL = 48


def summary(comparison: Comparison, words: SummaryWords = TERMINAL) -> str:
    """Return what a reader wants to know first, in ``words``.

    Of each end of a link at most 100 characters are quoted. A link inside one that
    is shown, and a copy of one, are passed over in the list of the best. Costs time
    in proportion to the links and coded spans.
    """
    return "\n".join(_lines(comparison, words)) + "\n"


def _lines(comparison: Comparison, words: SummaryWords) -> Iterator[str]:
    sides = _sides(words)
    a, b = comparison.a, comparison.b
    yield _title(sides[0], a, comparison.words_a, words)
    yield _title(sides[1], b, comparison.words_b, words)
    for notice in comparison.quality.notices:
        yield words.note.format(notice=one_line(words.notice(notice)))
    if not comparison.quality.complete:
        yield words.incomplete
    yield ""
    yield from _links(comparison, words)
    if comparison.codebook is not None:
        yield ""
        yield from _themes(comparison, words)


def _sides(words: SummaryWords) -> tuple[str, str]:
    """Return what stands before the words of each document, equally wide."""
    wide = max(width(words.left), width(words.right))
    return pad(words.left, wide), pad(words.right, wide)


def _title(side: str, document: Document, count: int, words: SummaryWords) -> str:
    """Return the line that names a document."""
    name = bare_name(document.path) if document.path else ""
    title = document.title or name or words.no_title
    about = [title, document.author]
    about += [words.date(document.date) if document.date else "", words.words(count)]
    about += [name if name != title else ""]
    return f"{side}  {', '.join(one_line(part) for part in about if part)}"


def _links(comparison: Comparison, words: SummaryWords) -> Iterator[str]:
    links = comparison.links
    if not links:
        yield words.no_links
        return
    shown = sum(link.score >= SHOWN_FROM for link in links)
    yield words.counted.format(
        links=words.links(len(links)),
        shown=words.number(shown),
        least=words.decimal(str(SHOWN_FROM)),
        chance=_about(comparison.expected_chance(SHOWN_FROM), words),
    )
    figures = pair_figures(comparison)
    if shown:
        yield words.linked.format(
            left=words.percent(figures.linked_a), right=words.percent(figures.linked_b)
        )
        yield from _shares(comparison, words)
    yield ""
    yield from _table(links, words)
    yield ""
    yield from _contrasts(links, words)
    yield words.best
    for link in _best(links, comparison.a.text, comparison.b.text):
        yield from _link(link, comparison, words)


def _shares(comparison: Comparison, words: SummaryWords) -> Iterator[str]:
    """Say how much of each text lies in links of each kind; some in several."""
    shown = [link for link in comparison.links if link.score >= SHOWN_FROM]
    lengths = len(comparison.a.text), len(comparison.b.text)
    first = max(10, *(width(words.label(kind)) for kind in LinkKind)) + 2
    for kind in LinkKind:
        own = [link for link in shown if link.kind is kind]
        left = linked_share((link.a for link in own), lengths[0])
        right = linked_share((link.b for link in own), lengths[1])
        shares = words.of_kind.format(
            left=words.percent(left), right=words.percent(right)
        )
        if own:
            yield f"  {pad(words.label(kind), first)}{shares}"


def _contrasts(links: tuple[Link, ...], words: SummaryWords) -> Iterator[str]:
    """Count what does not agree in the links that are shown at first."""
    counts = Counter(
        contrast.kind
        for link in links
        if link.score >= SHOWN_FROM
        for contrast in link.contrasts
    )
    if not counts:
        return
    wide = max(10, *(width(words.label(kind)) for kind in counts)) + 2
    yield words.contrasts
    for kind in ContrastKind:
        if counts[kind]:
            yield f"  {pad(words.label(kind), wide)}{words.number(counts[kind]):>6}"
    yield ""


def _table(links: tuple[Link, ...], words: SummaryWords) -> Iterator[str]:
    """Count the links by kind and size."""
    counts = Counter((link.kind, link.size) for link in links)
    first = max(10, *(width(words.label(kind)) for kind in LinkKind)) + 2
    wide = max(8, *(width(words.label(size)) for size in LinkSize)) + 2
    heads = (pad(words.label(size), wide, right=True) for size in LinkSize)
    yield " " * first + "".join(heads)
    for kind in LinkKind:
        figures = (
            pad(words.number(counts[kind, size]), wide, right=True) for size in LinkSize
        )
        yield pad(words.label(kind), first) + "".join(figures)


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


def _link(link: Link, comparison: Comparison, words: SummaryWords) -> Iterator[str]:
    a, b = comparison.a.text, comparison.b.text
    sides = _sides(words)
    sort = f"{words.label(link.kind)} {words.label(link.size)}"
    yield f"  {words.decimal(f'{link.score:.2f}')}  {sort}, {link.id}"
    yield f"        {sides[0]} {quote(link.a, a)}"
    yield f"        {sides[1]} {quote(link.b, b)}"
    for contrast in link.contrasts[:_CONTRASTS]:
        ends = f"{quote(contrast.a, a)} / {quote(contrast.b, b)}"
        yield f"        {words.label(contrast.kind)}: {ends}"


def _themes(comparison: Comparison, words: SummaryWords) -> Iterator[str]:
    """List the themes by where they occur, in the order of the codebook."""
    codebook = comparison.codebook
    assert codebook is not None, "asked for only where there is a codebook"
    a, b = _tally(comparison.themes_a), _tally(comparison.themes_b)
    themes = [theme for _, theme in named_themes(codebook)]
    for heading, rows in (
        (words.both, [t for t in themes if a[t.id] and b[t.id]]),
        (words.only_left, [t for t in themes if a[t.id] and not b[t.id]]),
        (words.only_right, [t for t in themes if b[t.id] and not a[t.id]]),
    ):
        yield heading if rows else words.none.format(heading=heading)
        for theme in rows:
            yield _theme(theme, a[theme.id], b[theme.id], words)
    silent = frozenset(pair_figures(comparison).silent)
    labels = [one_line(theme.label) for theme in themes if theme.id in silent]
    yield words.unlinked if labels else words.none.format(heading=words.unlinked)
    yield from (f"  {cut(label, _LABEL)}" for label in labels)


def _theme(theme: Theme, left: int, right: int, words: SummaryWords) -> str:
    figures = (
        f"{side} {words.number(count):>4}"
        for side, count in ((words.left, left), (words.right, right))
    )
    return f"  {pad(cut(one_line(theme.label), _LABEL), _LABEL)}  {'   '.join(figures)}"


def _tally(coded: tuple[Coded, ...]) -> Counter[str]:
    return Counter(span.theme for span in coded)


def _about(chance: float, words: SummaryWords) -> str:
    if chance < 0.01:
        return words.hardly.format(least=words.decimal("0.01"))
    return words.about.format(chance=words.decimal(f"{chance:.2g}"))
