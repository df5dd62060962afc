"""From bytes to text: which encoding a file is in.

Certain signs first (byte order mark, valid UTF-8, the pattern of UTF-16), a guess
by statistics last, and a guess says so. Nothing here opens a file.
"""

import re
from dataclasses import dataclass

from diptych.errors import ReadError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CANDIDATES = (
    "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258",
    "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5",
    "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-10",
    "iso-8859-13", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "cp866",
    "cp437", "cp850", "cp852", "mac-roman", "mac-cyrillic",
    "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "cp949",
    "cp932", "tis-620",
)  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the name of its encoding, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, *, name: str) -> Decoded:
    """Turn bytes into text; line ends stay as they are, a byte order mark goes.

    ``name`` is the file's name for messages. Raises ReadError for bytes that are no
    text. A guess costs about 60 ms the first time and a few more after that.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, name)
    wide = _wide(data)
    if wide is not None:
        return wide
    if b"\x00" in data:
        raise _binary(name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)
    _refuse_controls(text, name)
    return Decoded(text, "utf-8", guessed=False)


def _marked(data: bytes, encoding: str, name: str) -> Decoded:
    """Decode what a byte order mark promises."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"“{name}” begins as {encoding.upper()} but is damaged at byte "
            f"{error.start}: save it again as UTF-8 and open that."
        ) from None
    _refuse_controls(text, name)
    return Decoded(text, encoding, guessed=False)


def _wide(data: bytes) -> Decoded | None:
    """Recognise UTF-16 without a mark by its zero bytes on one side."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if len(data) % 2 or half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.05 * half or min(even, odd) > 0.1 * max(even, odd):
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if _control_share(text) > 0.001 or _strange_share(text) > 0.02:
        return None
    return Decoded(text, encoding, guessed=True)


def _guessed(data: bytes, name: str) -> Decoded:
    """Ask chardet, which is imported only here."""
    import chardet

    found = chardet.detect(
        data, include_encodings=_CANDIDATES, prefer_superset=True, compat_names=False
    )
    for encoding in (found["encoding"], "windows-1252"):
        if encoding is None:
            continue
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        _refuse_controls(text, name)
        return Decoded(text, encoding.lower(), guessed=True)
    raise ReadError(
        f"The encoding of “{name}” could not be told: save it as UTF-8 and open that."
    )


def _control_share(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) / max(1, len(sample))


def _strange_share(text: str) -> float:
    """The share of characters that no essay holds: unassigned or private ones."""
    sample = text[:_SAMPLE]
    strange = sum(not c.isprintable() and not c.isspace() for c in sample)
    return strange / max(1, len(sample))


def _refuse_controls(text: str, name: str) -> None:
    if "\x00" in text[:_SAMPLE] or _control_share(text) > 0.005:
        raise _binary(name)


def _binary(name: str) -> ReadError:
    return ReadError(
        f"“{name}” is not a text but a binary file: open a .txt or .md file."
    )
