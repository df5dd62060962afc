"""Links and coded spans as plain JSON values.

Shared by the comparison JSON (``docs/json.md``) and the snapshot
(``docs/snapshot.md``), so that both speak of a link in the same words. Offsets
follow ``diptych.text.span``. No Qt.
"""

import json
from typing import Any

from diptych.align.model import Evidence, Link
from diptych.text.span import Span
from diptych.themes.model import Coded

Record = dict[str, Any]
"""A JSON object in the making; the order of its keys is the order in the file."""


def link_record(link: Link, *, digits: int | None = None) -> Record:
    """Return a link as a JSON object.

    ``digits`` rounds every score and weight; None keeps them exactly as they are.
    """
    return {
        "id": link.id,
        "a": span_record(link.a),
        "b": span_record(link.b),
        "score": _number(link.score, digits),
        "kind": link.kind.value,
        "size": link.size.value,
        "parent": link.parent,
        "contrasts": [
            {"kind": c.kind.value, "a": span_record(c.a), "b": span_record(c.b)}
            for c in link.contrasts
        ],
        "evidence": _evidence_record(link.evidence, digits),
        "why": link.why,
    }


def coded_record(coded: Coded) -> Record:
    """Return a coded span as a JSON object."""
    return {
        "theme": coded.theme,
        "span": span_record(coded.span),
        "cue": coded.cue,
        "rule": coded.rule,
        "why": coded.why,
    }


def span_record(span: Span) -> list[int]:
    """Return a span as ``[start, end]``."""
    return [span.start, span.end]


def compact(value: object) -> str:
    """Return ``value`` as JSON on one line, the same bytes on every platform."""
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, separators=(", ", ": ")
    )


def _evidence_record(evidence: Evidence, digits: int | None) -> Record:
    return {
        "terms": [[t.term, _number(t.weight, digits)] for t in evidence.terms],
        "longest_run": evidence.longest_run,
        # Flat, since a long link holds hundreds of them.
        "edits": [
            [e.kind.value, e.a.start, e.a.end, e.b.start, e.b.end]
            for e in evidence.edits
        ],
        "parts": [[p.name, _number(p.value, digits)] for p in evidence.parts],
    }


def _number(value: float, digits: int | None) -> float:
    return value if digits is None else round(value, digits)
