"""What an entry must be to enter the work: offsets inside the texts, whole characters.

The same rules hold for what the window does and for what a file says. No Qt.
"""

from typing import NoReturn

from diptych.decisions.model import (
    CodebookText,
    Entry,
    Facts,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    TextId,
    ThemeMark,
    Work,
)
from diptych.errors import WorkError
from diptych.text.document import BlockRole
from diptych.text.span import Span

LONGEST_NOTE = 100_000
"""Code points of one note; a longer one is a text of its own."""

LONGEST_NAME = 1_000
"""Code points of a tag, a theme's id, a title, an author or a language."""

MOST_TAGS = 100

LONGEST_CODEBOOK = 1_000_000
"""Code points of an edited codebook."""


def check_entry(entry: Entry, work: Work) -> None:
    """Raise WorkError, with one sentence, for an entry that cannot be in ``work``."""
    match entry:
        case LinkWork():
            _check_link(entry, work)
        case ThemeMark() | PassageNote() | RoleMark():
            _check_span(entry.span, entry.side, work)
            _check_on_passage(entry)
        case Facts():
            for value in (entry.title, entry.author, entry.language or ""):
                _check_text(value, "title, author or language", LONGEST_NAME)
        case CodebookText():
            _check_text(entry.source, "codebook", LONGEST_CODEBOOK)
        case Orphan():
            for quote in entry.quotes:
                _check_text(quote, "passage", LONGEST_NOTE)
            _check_orphan(entry, work)


def _check_link(entry: LinkWork, work: Work) -> None:
    pairs = [(entry.anchor.a, entry.anchor.b)]
    pairs += [entry.borders] if entry.borders is not None else []
    for a, b in pairs:
        _check_span(a, Side.A, work)
        _check_span(b, Side.B, work)
    _check_text(entry.note, "note", LONGEST_NOTE)
    _check_tags(entry.tags)


def _check_on_passage(entry: ThemeMark | PassageNote | RoleMark) -> None:
    """Check what an entry on a passage of one text says."""
    if isinstance(entry, RoleMark):
        heading = entry.role is BlockRole.HEADING
        if not (1 <= entry.level <= 6 if heading else entry.level == 0):
            _refuse("A heading has a level from 1 to 6, another block none.")
        return
    _check_text(entry.note, "note", LONGEST_NOTE)
    if isinstance(entry, ThemeMark):
        _check_name(entry.theme, "theme")
    else:
        _check_tags(entry.tags)


def _check_orphan(orphan: Orphan, work: Work) -> None:
    """Check what an orphan holds as in texts long enough for its spans."""
    anywhere = 2**53
    texts = TextId(work.a.sha256, anywhere), TextId(work.b.sha256, anywhere)
    check_entry(orphan.entry, Work(*texts))
    sides = 2 if isinstance(orphan.entry, LinkWork) else 1
    if len(orphan.quotes) != sides:
        _refuse("What lost its place has one passage for each of its texts.")


def _check_span(span: Span, side: Side, work: Work) -> None:
    """Refuse an empty span and one that ends beyond its text."""
    if not span.start < span.end <= work.length(side):
        _refuse(
            f"The passage from {span.start} to {span.end} is empty or lies outside "
            f"text {side.value.upper()}, which has {work.length(side)} characters."
        )


def _check_tags(tags: tuple[str, ...]) -> None:
    if len(tags) > MOST_TAGS or len(set(tags)) < len(tags):
        _refuse(f"Tags come once each, and {MOST_TAGS} at most.")
    for tag in tags:
        _check_name(tag, "tag")


def _check_name(name: str, what: str) -> None:
    if name != name.strip() or not name or not name.isprintable():
        _refuse(f"A {what} is one line of text without spaces around it.")
    _check_text(name, what, LONGEST_NAME)


def _check_text(text: str, what: str, most: int) -> None:
    if len(text) > most:
        _refuse(f"The {what} is longer than {most} characters.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        _refuse(
            f"The {what} holds half a character (the lone surrogate "
            f"U+{ord(text[error.start]):04X}), which no file can keep."
        )


def _refuse(sentence: str) -> NoReturn:
    raise WorkError(sentence)
