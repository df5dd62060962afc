"""Which link stands inside which."""

from collections import defaultdict

from diptych.align.found import Found
from diptych.align.model import LinkSize
from diptych.align.watch import Watch

_CELL = 64
_LARGER = {
    LinkSize.PHRASE: (LinkSize.SENTENCE, LinkSize.PASSAGE),
    LinkSize.SENTENCE: (LinkSize.PASSAGE,),
    LinkSize.PASSAGE: (),
}


def find_parents(links: list[Found], watch: Watch | None = None) -> list[int | None]:
    """Return for each link the index of the next larger link that holds it.

    A sentence is looked for before a passage; of several the shortest, then the
    first. Links are looked up by the stretches of A they touch.
    """
    cells: defaultdict[tuple[LinkSize, int], list[int]] = defaultdict(list)
    watch = watch or Watch()
    for index, link in enumerate(watch.each(links)):
        if link.size is not LinkSize.PHRASE:
            for cell in range(link.a_first // _CELL, (link.a_end - 1) // _CELL + 1):
                cells[link.size, cell].append(index)
    parents: list[int | None] = []
    for link in watch.each(links):
        parent = None
        for size in _LARGER[link.size]:
            holders = [
                (links[other].a_end - links[other].a_first, other)
                for other in cells[size, link.a_first // _CELL]
                if links[other].holds(link)
            ]
            if holders:
                parent = min(holders)[1]
                break
        parents.append(parent)
    return parents
