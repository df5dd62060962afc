"""What holds for any two texts."""

import os
import subprocess
import sys

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych.align.aligner import Alignment, align
from diptych.align.model import EditKind, Link, LinkSize
from diptych.text.analysis import Analysis
from tests.align.texts import PARAGRAPHS, UNLIKE, read

_SENTENCES = [
    f"{sentence.strip('. ')}."
    for paragraph in (*PARAGRAPHS, UNLIKE)
    for sentence in paragraph.split(". ")
]
_paragraph = st.lists(
    st.sampled_from(
        [
            *_SENTENCES,
            "Yes.",
            "The harbour of Velmar was dredged in 1885 by Swedish engineers.",
            "A brass sextant, signed with a heron, hangs near the stairs.",
            "Nobody believed it 😀.",
        ]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
_text = st.lists(_paragraph, min_size=1, max_size=4).map("\n\n".join)
_few = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def _plain(found: Alignment, *, swapped: bool = False) -> list[tuple[object, ...]]:
    """Return what must not depend on which text is called A, in one order."""
    rows = [
        (x.b, x.a, x.score, x.size, x.kind) if swapped
        else (x.a, x.b, x.score, x.size, x.kind)
        for x in found.links
    ]  # fmt: skip
    return sorted(rows, key=repr)


@_few
@given(_text, _text)
def test_swapping_the_texts_mirrors_the_links(x: str, y: str) -> None:
    """Neither text is the first."""
    a, b = read(x), read(y)
    assert _plain(align(a, b)) == _plain(align(b, a), swapped=True)


@_few
@given(_text, _text)
def test_links_are_what_they_say(x: str, y: str) -> None:
    """Spans, scores, order, nesting and evidence keep their contracts."""
    a, b = read(x), read(y)
    links = align(a, b, min_score=0.0).links
    by_id = {one.id: one for one in links}
    assert [one.id for one in links] == [f"L{n + 1}" for n in range(len(links))]
    ranked = [(-one.score, one.a.start, one.b.start) for one in links]
    assert ranked == sorted(ranked)
    for one in links:
        assert 0 <= one.score <= 1
        assert round(one.score, 4) == one.score
        _check_spans(one, a, b)
        _check_edits(one, a, b)
        if one.parent is not None:
            around = by_id[one.parent]
            assert around.a.contains(one.a)
            assert around.b.contains(one.b)
            assert _ORDER[around.size] > _ORDER[one.size]


_ORDER = {LinkSize.PHRASE: 0, LinkSize.SENTENCE: 1, LinkSize.PASSAGE: 2}


def _check_spans(one: Link, a: Analysis, b: Analysis) -> None:
    """A phrase is inside a sentence, a sentence whole, a passage begins with a word."""
    for span, side in ((one.a, a), (one.b, b)):
        inside = [s for s in side.sentences if s.span.overlap(span)]
        assert inside
        if one.size is LinkSize.PHRASE:
            assert len(inside) == 1
            assert inside[0].span.contains(span)
            assert span.start in side.starts
            assert span.end in side.ends
        elif one.size is LinkSize.PASSAGE:
            assert span.start in {inside[0].span.start, *side.starts}
            assert span.end in {inside[-1].span.end, *side.ends}
        else:
            assert inside[0].span.start == span.start
            assert inside[-1].span.end == span.end
        if one.size is LinkSize.SENTENCE:
            assert len(inside) <= 2
    if one.size is LinkSize.PHRASE:
        ends = [(_stem(a, one.a.start), _stem(b, one.b.start))]
        ends.append((_stem(a, one.a.end, last=True), _stem(b, one.b.end, last=True)))
        assert all(p == q or p[:3] == q[:3] or p[-4:] == q[-4:] for p, q in ends)


def _stem(side: Analysis, place: int, *, last: bool = False) -> str:
    return side.stems[(side.ends if last else side.starts).index(place)]


def _check_edits(one: Link, a: Analysis, b: Analysis) -> None:
    """Applied to the words of end A, the edits give the words of end B."""
    at_a, at_b = one.a.start, one.b.start
    made: list[str] = []
    for edit in one.evidence.edits:
        assert at_a <= edit.a.start <= edit.a.end <= one.a.end
        assert at_b <= edit.b.start <= edit.b.end <= one.b.end
        at_a, at_b = edit.a.end, edit.b.end
        side, span = (a, edit.a) if edit.kind is EditKind.EQUAL else (b, edit.b)
        made += _norms(side, span.start, span.end)
    assert made == _norms(b, one.b.start, one.b.end)


def _norms(side: Analysis, start: int, end: int) -> list[str]:
    places = range(len(side))
    return [side.norms[i] for i in places if start <= side.starts[i] < end]


def test_the_result_is_the_same_under_any_hash_seed() -> None:
    """Sets never decide an order."""
    program = (
        "from tests.align.texts import PARAGRAPHS, MUSEUM, UNLIKE, link\n"
        "a = ' '.join(PARAGRAPHS)\n"
        "b = MUSEUM + ' ' + UNLIKE + ' ' + a.replace('1884', '1885')\n"
        "print(link(a, b, min_score=0.0))"
    )
    printed = set()
    for seed in ("0", "1", "4242"):
        path = os.pathsep.join(p for p in sys.path if p)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**environment, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        )
        printed.add(done.stdout)
    assert len(printed) == 1
