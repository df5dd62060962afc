"""Why a link is there: its evidence, and one sentence that a reader can take in."""

from diptych.align.edits import Step, as_edits, find_steps
from diptych.align.found import Found
from diptych.align.model import EditKind, Evidence, LinkKind, LinkSize, SharedTerm
from diptych.align.sides import TERM_BITS, Sides
from diptych.align.watch import Watch
from diptych.align.wording import find_shared

_MOST_TERMS = 8
_RUN_WORTH_QUOTING = 2
_QUOTED_WORDS = 12
_QUOTED_TERMS = 3

_SINGLE = str.maketrans('“”"', "‘’'")


def explain(
    sides: Sides, found: Found, kind: LinkKind, watch: Watch
) -> tuple[Evidence, str]:
    """Return the evidence of a link and the sentence that tells it."""
    a, b = sides.a.analysis, sides.b.analysis
    shared = find_shared(sides, found, watch)
    watch.tick()
    steps = find_steps(sides, found, watch)
    run = _longest_run(sides, steps, watch)
    evidence = Evidence(
        terms=tuple(
            SharedTerm(a.norms[word], sides.weights[sides.a.ids[word]])
            for word in shared[:_MOST_TERMS]
        ),
        longest_run=_text(sides, *run),
        edits=as_edits(a, b, steps, watch),
        parts=found.parts(),
    )
    return evidence, _sentence(sides, found, kind, shared, run, steps)


def _longest_run(
    sides: Sides, steps: tuple[Step, ...], watch: Watch
) -> tuple[int, int]:
    """Return the first and end word in A of the longest equal step; the first wins.

    A run of frequent words alone ("it is") is none.
    """
    best = (0, 0)
    weights, ids = sides.weights, sides.a.ids
    for kind, first, end, _, _ in watch.each(steps):
        if kind is EditKind.EQUAL and end - first > best[1] - best[0]:
            for number in ids[first:end]:
                if weights[number] >= TERM_BITS:
                    best = first, end
                    break
    return best


def _text(sides: Sides, first: int, end: int) -> str:
    """Return words of A as they stand, on one line."""
    if first == end:
        return ""
    analysis = sides.a.analysis
    text = analysis.document.text[analysis.starts[first] : analysis.ends[end - 1]]
    return " ".join(text.split())


def _quoted(sides: Sides, first: int, end: int) -> str:
    """Return words of A to stand between quotation marks, theirs made single."""
    return _text(sides, first, end).translate(_SINGLE)


def _sentence(
    sides: Sides,
    found: Found,
    kind: LinkKind,
    shared: tuple[int, ...],
    run: tuple[int, int],
    steps: tuple[Step, ...],
) -> str:
    """Return the reason in plain words."""
    words = found.a_end - found.a_first
    verbatim = kind is LinkKind.VERBATIM
    if found.size is LinkSize.PASSAGE:
        members = found.members
        if verbatim:
            return (
                f"{members} links of sentences stand close together on both sides, "
                "word for word."
            )
        if both := _shared(sides, shared, (0, 0)):
            return (
                f"{members} links of sentences stand close together on both sides; "
                f"shares {both}."
            )
        return (
            f"{members} links of sentences stand close together on both sides; "
            "shares words in other forms only."
        )
    if verbatim and words == 1:
        return "The same word."
    if verbatim:
        return f"The same {words} words in the same order."
    both, count = _shared(sides, shared, run), _differing(steps)
    if count == 1:
        if both:
            return f"Shares {both}; 1 word differs."
        return "Shares words in other forms only; 1 word differs."
    if both:
        return f"Shares {both}; {count} words differ."
    return f"Shares words in other forms only; {count} words differ."


def _shared(sides: Sides, shared: tuple[int, ...], run: tuple[int, int]) -> str:
    """Name what both ends hold: the longest run, and rare words outside it."""
    pieces: list[str] = []
    outside = list(shared)
    if run[1] - run[0] >= _RUN_WORTH_QUOTING:
        end = min(run[1], run[0] + _QUOTED_WORDS)
        more = "…" if end < run[1] else ""
        pieces.append(f"“{_quoted(sides, run[0], end)}{more}”")
        outside = [word for word in outside if not run[0] <= word < run[1]]
    pieces += [
        f"“{_quoted(sides, word, word + 1)}”" for word in outside[:_QUOTED_TERMS]
    ]
    rest = len(outside) - _QUOTED_TERMS
    if rest > 0:
        pieces.append(f"{rest} more word{'s' if rest > 1 else ''}")
    if len(pieces) < 2:
        return "".join(pieces)
    return f"{', '.join(pieces[:-1])} and {pieces[-1]}"


def _differing(steps: tuple[Step, ...]) -> int:
    """Count the words that differ; of a replaced run the longer side counts."""
    count = 0
    for kind, a_first, a_end, b_first, b_end in steps:
        if kind is not EditKind.EQUAL:
            count += max(a_end - a_first, b_end - b_first)
    return count
