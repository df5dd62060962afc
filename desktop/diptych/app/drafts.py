"""A codebook under edit as lines of a journal, and back. No Qt.

A line holds what changed since the line before, so that the journal of a long
codebook stays small.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diptych.decisions.records import text_patch

_LONGEST = 5 * 1024 * 1024
"""Code points; a codebook that is longer cannot be loaded either."""


@dataclass(frozen=True, slots=True)
class CodebookDraft:
    """A codebook that is being edited and that no file holds.

    ``path`` is the file it belongs to, if any, and ``saved`` the source that it was
    edited from, which is what that file held.
    """

    name: str
    path: Path | None
    saved: str
    source: str


def draft_record(
    draft: CodebookDraft | None, before: CodebookDraft | None
) -> dict[str, Any]:
    """Return what turns ``before`` into ``draft``; None is a codebook without edits."""
    if draft is None:
        return {"codebook": None}
    record: dict[str, Any] = {
        "name": draft.name,
        "path": None if draft.path is None else str(draft.path.absolute()),
    }
    base = draft.saved
    if before is not None and before.saved == draft.saved:
        base = before.source
    else:
        record["saved"] = draft.saved
    return {"codebook": record | text_patch(base, draft.source)}


def parse_draft(value: object, before: CodebookDraft | None) -> CodebookDraft | None:
    """Return the draft of a line; raises ValueError for a line that is none."""
    if value is None:
        return None
    if not isinstance(value, dict):
        raise ValueError("not a draft")
    name, path, text = value.get("name"), value.get("path"), value.get("text")
    head, tail, saved = value.get("head"), value.get("tail"), value.get("saved")
    if not isinstance(name, str) or not isinstance(text, str):
        raise ValueError("not a draft")
    if isinstance(saved, str):
        base = saved
    elif before is not None:
        saved, base = before.saved, before.source
    else:
        raise ValueError("a draft of nothing")
    if not isinstance(head, int) or not isinstance(tail, int):
        raise ValueError("not a draft")
    if min(head, tail) < 0 or head + tail > len(base):
        raise ValueError("a draft of another source")
    source = base[:head] + text + base[len(base) - tail :]
    if len(source) > _LONGEST:
        raise ValueError("a draft that is too long")
    return CodebookDraft(
        name, Path(path) if isinstance(path, str) else None, saved, source
    )
