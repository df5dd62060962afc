"""Links and coded spans back from the lines of their parts, trusting none of them.

No Qt. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Iterator

from diptych.align.model import (
    Contrast,
    ContrastKind,
    Edit,
    EditKind,
    Evidence,
    Link,
    LinkKind,
    LinkSize,
    ScorePart,
    SharedTerm,
)
from diptych.snapshot import parts
from diptych.snapshot.fields import (
    Fields,
    is_number,
    is_text,
    load_lines,
)
from diptych.snapshot.parts import Refused
from diptych.text.span import Span
from diptych.themes.model import Coded

_LINK = frozenset(
    {
        "id",
        "a",
        "b",
        "score",
        "kind",
        "size",
        "parent",
        "contrasts",
        "evidence",
        "why",
    }
)
_CONTRAST = frozenset({"kind", "a", "b"})
_EVIDENCE = frozenset({"terms", "longest_run", "edits", "parts"})
_CODED = frozenset({"in", "theme", "span", "cue", "rule", "why"})
_EDITS = {kind.value: kind for kind in EditKind}
_new = object.__new__
_set_kind = Edit.__dict__["kind"].__set__
_set_a = Edit.__dict__["a"].__set__
_set_b = Edit.__dict__["b"].__set__


def decode_links(data: bytes, length_a: int, length_b: int) -> tuple[Link, ...]:
    """Return the links of ``links.jsonl``; raises Refused.

    The lengths count the code points of the two texts.
    """
    return tuple(
        _link(Fields(value, where, _LINK), where, length_a, length_b)
        for where, value in load_lines(data, parts.LINKS)
    )


def decode_themes(
    data: bytes, length_a: int, length_b: int
) -> dict[str, tuple[Coded, ...]]:
    """Return the coded spans of ``themes.jsonl`` under ``a`` and ``b``.

    The lengths are of the texts, in code points. Raises Refused for a line that
    belongs to neither or reaches beyond its text.
    """
    lengths = {"a": length_a, "b": length_b}
    found: dict[str, list[Coded]] = {"a": [], "b": []}
    for where, value in load_lines(data, parts.THEMES):
        fields = Fields(value, where, _CODED)
        side = fields.text("in")
        if side not in lengths:
            raise Refused(f"{where} belongs to neither text")
        found[side].append(
            Coded(
                theme=fields.text("theme"),
                span=fields.span("span", lengths[side]),
                cue=fields.text("cue"),
                rule=fields.text("rule"),
                why=fields.text("why"),
            )
        )
    return {side: tuple(coded) for side, coded in found.items()}


def _link(fields: Fields, where: str, length_a: int, length_b: int) -> Link:
    evidence = Fields(fields.raw("evidence"), f"evidence in {where}", _EVIDENCE)
    return Link(
        id=fields.text("id"),
        a=fields.span("a", length_a),
        b=fields.span("b", length_b),
        score=fields.number("score"),
        kind=fields.choice("kind", LinkKind),
        size=fields.choice("size", LinkSize),
        parent=fields.text_or_none("parent"),
        contrasts=tuple(
            _contrast(item, length_a, length_b, f"a contrast in {where}")
            for item in fields.items("contrasts")
        ),
        evidence=Evidence(
            terms=tuple(
                SharedTerm(*_pair(item, where)) for item in evidence.items("terms")
            ),
            longest_run=evidence.text("longest_run"),
            edits=tuple(_edits(evidence.items("edits"), length_a, length_b, where)),
            parts=tuple(
                ScorePart(*_pair(item, where)) for item in evidence.items("parts")
            ),
        ),
        why=fields.text("why"),
    )


def _contrast(value: object, length_a: int, length_b: int, where: str) -> Contrast:
    fields = Fields(value, where, _CONTRAST)
    return Contrast(
        kind=fields.choice("kind", ContrastKind),
        a=fields.span("a", length_a),
        b=fields.span("b", length_b),
    )


def _pair(value: object, where: str) -> tuple[str, float]:
    """Return a name with its number."""
    if isinstance(value, list) and len(value) == 2:
        name, number = value
        if is_text(name) and is_number(number):
            return name, float(number)
    raise Refused(f"{where} holds evidence that is not a name with a number")


def _edits(
    items: list[object], length_a: int, length_b: int, where: str
) -> Iterator[Edit]:
    """Yield the edits of one link.

    Nine in ten objects of a large snapshot are made here, so that the checks of
    ``make_span`` stand in one line.
    """
    for item in items:
        if not isinstance(item, list) or len(item) != 5:
            raise Refused(f"{where} holds an edit that is not five values")
        name, start_a, end_a, start_b, end_b = item
        if not isinstance(name, str) or name not in _EDITS:
            raise Refused(f"{where} holds an edit of an unknown kind")
        whole = type(start_a) is type(end_a) is type(start_b) is type(end_b) is int
        if not (
            whole
            and 0 <= start_a <= end_a <= length_a
            and 0 <= start_b <= end_b <= length_b
        ):
            raise Refused(f"an edit in {where} lies outside its text")
        # As its own __init__ would do it, in half the time.
        edit = _new(Edit)
        _set_kind(edit, _EDITS[name])
        _set_a(edit, Span(start_a, end_a))
        _set_b(edit, Span(start_b, end_b))
        yield edit
