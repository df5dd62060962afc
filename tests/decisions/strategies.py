"""Any work a reader may do, for Hypothesis."""

import datetime

from hypothesis import strategies as st

from diptych.align.model import LinkSize
from diptych.decisions.change import Change, make_change
from diptych.decisions.history import History
from diptych.decisions.model import (
    CodebookText,
    Decision,
    Entry,
    Facts,
    LinkAnchor,
    LinkWork,
    PassageNote,
    RoleMark,
    Side,
    TextId,
    ThemeMark,
    Verdict,
    Work,
)
from diptych.text.document import BlockRole
from diptych.text.span import Span
from tests.strategies import texts

START = datetime.datetime(2026, 3, 1, 9, 0, tzinfo=datetime.UTC)
_TAGS = st.lists(
    st.sampled_from(["key", "to check", "цитата", "😀"]),
    unique=True,
    max_size=3,
).map(tuple)
_THEMES = st.sampled_from(["treaty", "alliance", "союз"])
_SIDES = st.sampled_from(Side)


def text_ids(a: str, b: str) -> Work:
    """Return the empty work on two texts."""
    return Work(TextId.of(a), TextId.of(b))


def _spans(length: int) -> st.SearchStrategy[Span]:
    """Spans that hold something; few, so that acts meet on one place."""
    places = sorted({0, 1, 2, length // 2, length - 1})
    return st.builds(
        lambda start, more: Span(start, min(length, start + more)),
        st.sampled_from([p for p in places if 0 <= p < length]),
        st.sampled_from([1, 3, 40]),
    )


@st.composite
def entries(draw: st.DrawFn, work: Work) -> Entry:
    """Any entry that ``work`` may hold."""
    kinds = ["codebook", "facts"]
    if work.a.length and work.b.length:
        kinds += ["link", "link", "theme", "note", "role"]
    kind = draw(st.sampled_from(kinds))
    if kind == "codebook":
        return CodebookText(draw(texts))
    side = draw(_SIDES)
    if kind == "facts":
        date = draw(st.none() | st.dates())
        language = draw(st.none() | st.sampled_from(["en", "ru"]))
        return Facts(side, draw(texts), draw(texts), date, language)
    if kind == "link":
        pair = st.tuples(_spans(work.a.length), _spans(work.b.length))
        anchor = LinkAnchor(*draw(pair), draw(st.none() | st.sampled_from(LinkSize)))
        decision = draw(st.none() | st.sampled_from(Decision))
        borders = draw(st.none() | pair)
        return LinkWork(anchor, decision, draw(texts), draw(_TAGS), borders)
    span = draw(_spans(work.length(side)))
    if kind == "theme":
        verdict = draw(st.sampled_from(Verdict))
        return ThemeMark(side, span, draw(_THEMES), verdict, draw(texts))
    if kind == "note":
        return PassageNote(side, span, draw(texts), draw(_TAGS))
    role = draw(st.sampled_from(BlockRole))
    level = draw(st.integers(1, 6)) if role is BlockRole.HEADING else 0
    return RoleMark(side, span, role, level)


@st.composite
def changes(draw: st.DrawFn, work: Work, at: datetime.datetime) -> Change:
    """A change that fits ``work``: entries put in, replaced, taken away."""
    some = draw(st.lists(entries(work), min_size=1, max_size=3))
    steps = {entry.key: (entry if draw(st.booleans()) else None) for entry in some}
    merge = draw(st.sampled_from(["", "note 1", "note 2"]))
    return make_change(work, at, draw(texts), steps.items(), merge=merge)


@st.composite
def histories(draw: st.DrawFn, start: Work) -> History:
    """A history with changes done, undone and done again."""
    history = History.of(start)
    at = START
    for act in draw(st.lists(st.sampled_from("dddddur"), max_size=12)):
        at += datetime.timedelta(seconds=draw(st.sampled_from([0, 1, 60])))
        if act == "d":
            history = history.do(draw(changes(history.work, at)))
        else:
            history = history.undo() if act == "u" else history.redo()
    return history
