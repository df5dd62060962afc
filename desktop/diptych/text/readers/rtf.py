"""Rich text (RTF): words, paragraphs, footnotes, styles and code pages.

A single pass over the bytes with a stack of groups. Nothing embedded is looked at.
Follows the RTF specification 1.9.1 as far as text is concerned.
"""

import datetime
import re
from dataclasses import dataclass, field, replace

from diptych.errors import ReadError
from diptych.text.document import BlockRole
from diptych.text.readers.flow import Extract, Flow, one_line
from diptych.text.readers.rtf_words import (
    CHARACTERS,
    CHARSETS,
    DESTINATIONS,
    SKIPPED,
    code_page,
    style_meaning,
)

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"  # a control word and its number
    rb"|\\'([0-9a-fA-F]{2})"  # a byte of a code page
    rb"|\\([^a-zA-Z])"  # a control symbol
    rb"|([{}])"
    rb"|[\r\n\x00]+"
    rb"|([^\\{}\r\n\x00]+)"
    rb"|\\"
)
_MOST_GROUPS = 5_000
MOST_TOKENS = 800_000
"""Control words and pieces of text; a page of print has about a thousand."""

_STYLE = re.compile("\x00([0-9]{1,9})\x01([^;\x00]{0,100})")


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces; ``style`` and below until ``pard``."""

    destination: str = "text"
    font: int = -1
    skip_after_unicode: int = 1
    hidden: bool = False
    style: int = 0
    outline: int = 0
    listed: bool = False


@dataclass(slots=True)
class _State:
    """What is known while a file is read."""

    flow: Flow = field(default_factory=Flow)
    group: _Group = field(default_factory=_Group)
    stack: list[_Group] = field(default_factory=list)
    bulleted: bool = False
    """A bullet stands before the paragraph, in a group of its own."""
    pieces: dict[str, list[str]] = field(default_factory=lambda: {"text": []})
    notes: list[str] = field(default_factory=list)
    page: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    styles: dict[int, tuple[BlockRole, int]] = field(default_factory=dict)
    info: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    pending: bytearray = field(default_factory=bytearray)
    """Bytes of a code page, of which two may make one character."""
    high: int = 0
    """The first half of a character beyond U+FFFF."""
    skip: int = 0
    """Characters to leave out: what stands for a Unicode one in old programs."""
    number: int = 0
    """Of the font or style that is being defined."""
    starred: bool = False


def read_rtf(data: bytes, shown: str) -> Extract:
    """Read an RTF file; linear in its size. Raises ReadError."""
    state = _State()
    place = 0
    end = len(data)
    tokens = 0
    while place < end:
        tokens += 1
        if tokens > MOST_TOKENS:
            raise ReadError(
                f"“{shown}” holds too many control words for an essay: save its text "
                "as plain text and open that."
            )
        found = _TOKEN.match(data, place)
        if found is None:
            place += 1
            continue
        place = found.end()
        word, number, byte, symbol, brace, words = found.groups()
        if words is not None:
            _take(state, words)
        elif byte is not None:
            _take(state, bytes((int(byte, 16),)))
        elif brace is not None:
            _brace(state, brace, shown)
        elif symbol is not None:
            _symbol(state, symbol)
        elif word == b"bin":
            _flush(state)
            place += max(0, int(number or 0))
        elif word is not None:
            _control(state, word.decode("ascii"), int(number) if number else None)
    _flush(state)
    _end_paragraph(state)
    return _extract(state)


def _extract(state: _State) -> Extract:
    for number, note in enumerate(state.notes, start=1):
        if note.strip():
            state.flow.add(f"[{number}] {note.strip()}", BlockRole.NOTE)
    made = None
    if {"yr", "mo", "dy"} <= state.numbers.keys():
        try:
            made = datetime.date(*(state.numbers[k] for k in ("yr", "mo", "dy")))
        except (ValueError, OverflowError):
            made = None
    return Extract(
        text=state.flow.text(),
        blocks=state.flow.blocks(),
        title=one_line(state.info.get("title", "")),
        author=one_line(state.info.get("author", "")),
        made=made,
        marked=state.flow.has_headings(),
    )


def _brace(state: _State, brace: bytes, shown: str) -> None:
    _flush(state)
    state.skip = 0
    if brace == b"{":
        if len(state.stack) >= _MOST_GROUPS:
            raise ReadError(
                f"“{shown}” is nested deeper than any document should be: save its "
                "text as plain text and open that."
            )
        state.stack.append(state.group)
        state.group = replace(state.group)
        state.starred = False
        return
    if not state.stack:
        return
    inner, state.group = state.group, state.stack.pop()
    if inner.destination != state.group.destination:
        _leave(state, inner.destination)


def _leave(state: _State, destination: str) -> None:
    """Keep what a destination held when its group ends."""
    words = "".join(state.pieces.pop(destination, []))
    if destination == "footnote":
        state.notes.append(" ".join(words.split()))
        _write(state, f"[{len(state.notes)}]")
    elif destination in ("title", "author"):
        state.info[destination] = words
    elif destination == "stylesheet":
        _define_styles(state, words)


def _define_styles(state: _State, words: str) -> None:
    """Learn the styles, each a number and a name as ``_define`` wrote them down."""
    for number, name in _STYLE.findall(words):
        meaning = style_meaning(name)
        if meaning is not None:
            state.styles.setdefault(int(number), meaning)


def _take(state: _State, raw: bytes) -> None:
    """Take bytes of the current code page."""
    if state.skip:
        left_out = min(state.skip, len(raw))
        state.skip -= left_out
        raw = raw[left_out:]
    if raw and state.group.destination not in SKIPPED:
        state.pending += raw


def _flush(state: _State) -> None:
    """Turn the bytes that were taken into characters."""
    if not state.pending:
        return
    page = state.fonts.get(state.group.font, state.page)
    try:
        words = state.pending.decode(page, "replace")
    except LookupError:
        words = state.pending.decode("cp1252", "replace")
    state.pending.clear()
    _write(state, words)


def _write(state: _State, words: str) -> None:
    destination = state.group.destination
    if destination in SKIPPED or (state.group.hidden and destination != "stylesheet"):
        return
    state.pieces.setdefault(destination, []).append(words)


def _symbol(state: _State, symbol: bytes) -> None:
    if symbol == b"*":
        state.starred = True
        return
    if symbol in b"\\{}":
        _take(state, symbol)
        return
    _flush(state)
    if symbol in b"\r\n":
        _end_paragraph(state)
    elif symbol in _SIGNS:
        _write(state, _SIGNS[symbol])


_SIGNS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\t": "\t"}


def _control(state: _State, word: str, number: int | None) -> None:
    """Obey a control word."""
    starred, state.starred = state.starred, False
    if word == "u" and number is not None:
        _unicode(state, number)
        return
    if state.skip:
        state.skip -= 1
        return
    _flush(state)
    if word in DESTINATIONS or word in SKIPPED:
        _enter(state, word)
    elif starred:
        # A destination that is not known may be left out: the star says so.
        state.group.destination = "skipped"
    elif word in CHARACTERS:
        _write(state, CHARACTERS[word])
    elif word in ("par", "sect", "row"):
        _end_paragraph(state)
    else:
        _format(state, word, number)


def _enter(state: _State, word: str) -> None:
    state.bulleted = state.bulleted or word in ("listtext", "pntext", "pn")
    destination = "skipped" if word in SKIPPED else word
    if state.group.destination not in SKIPPED:
        state.group.destination = destination
    if word == "fonttbl":
        state.group.destination = "fonttbl"


def _unicode(state: _State, number: int) -> None:
    """Take a character by its number; two halves make one beyond U+FFFF."""
    _flush(state)
    code = number & 0xFFFF if number < 0x10000 else number
    state.skip = state.group.skip_after_unicode
    if 0xD800 <= code < 0xDC00:
        state.high = code
        return
    if 0xDC00 <= code < 0xE000:
        if state.high:
            code = 0x10000 + ((state.high - 0xD800) << 10) + code - 0xDC00
            _write(state, chr(code))
        state.high = 0
        return
    state.high = 0
    if 0xF000 <= code < 0xF100:
        # A byte of a symbol font; its plain characters are letters.
        code -= 0xF000
    if 0 < code <= 0x10FFFF:
        _write(state, chr(code))


def _format(state: _State, word: str, number: int | None) -> None:
    """Obey a control word that sets how the text goes on."""
    if _define(state, word, number or 0):
        return
    group = state.group
    match word:
        case "uc":
            group.skip_after_unicode = min(max(number or 0, 0), 20)
        case "v" | "deleted":
            group.hidden = number != 0
        case "plain":
            group.hidden = False
        case "f":
            group.font = number or 0
        case "s":
            group.style = number or 0
        case "pard":
            group.style = group.outline = 0
            group.listed = False
        case "outlinelevel":
            group.outline = (number or 0) + 1
        case "ls":
            group.listed = True


def _define(state: _State, word: str, number: int) -> bool:
    """Obey a control word that defines a font, style, page or date; else False."""
    destination = state.group.destination
    if word in _PAGES:
        state.page = _PAGES[word]
    elif word == "ansicpg":
        state.page = code_page(number or 1252)
    elif destination == "fonttbl" and word == "f":
        state.number = number
    elif destination == "fonttbl" and word == "fcharset":
        if number in CHARSETS:
            state.fonts[state.number] = CHARSETS[number]
    elif destination == "stylesheet" and word == "s":
        _write(state, f"\x00{number}\x01")
    elif destination == "creatim" and word in ("yr", "mo", "dy"):
        state.numbers[word] = number
    else:
        return False
    return True


_PAGES = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}


def _end_paragraph(state: _State) -> None:
    if state.group.destination == "footnote":
        state.pieces.setdefault("footnote", []).append("\n")
        return
    if state.group.destination != "text":
        return
    words = "".join(state.pieces["text"]).strip(" \t")
    state.pieces["text"] = []
    role, level = _role(state)
    state.bulleted = False
    if role is BlockRole.LIST_ITEM and words:
        words = f"• {words}"
    state.flow.add(words, role, level)


def _role(state: _State) -> tuple[BlockRole, int]:
    group = state.group
    if 1 <= group.outline <= 6:
        return BlockRole.HEADING, group.outline
    meaning = state.styles.get(group.style)
    if meaning is not None:
        return meaning
    if group.listed or state.bulleted:
        return BlockRole.LIST_ITEM, 0
    return BlockRole.PARAGRAPH, 0
