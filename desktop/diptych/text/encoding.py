"""From bytes to text: which encoding a file is in.

Certain signs first (byte order mark, valid UTF-8, the pattern of UTF-16), a guess
by statistics last, and a guess says so. Nothing here opens a file.
"""

import codecs
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
_COMMON = (
    "[\\t\\n\\r\\x20-\\x7e\\xa0-\u024f\u0370-\u052f\u0590-\u06ff\u2010-\u203a\u3000-\u30ff"
    "\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]"
)
"""Characters of which essays consist; bytes read in the wrong order give others."""

_NAMES = {
    **{f"cp125{digit}": f"windows-125{digit}" for digit in range(9)},
    **{f"iso8859-{part}": f"iso-8859-{part}" for part in range(1, 17)},
    # Supersets with the same letters.
    "iso8859-1": "windows-1252", "iso8859-9": "windows-1254",

    "ascii": "windows-1252",
}  # fmt: skip
_SAMPLE = 65_536
_SHOWN = {"shift-jis": "Shift JIS", "shift_jis": "Shift JIS", "cp932": "Shift JIS"}
_LONG_FORM = re.compile("[^\\x00-\\x7f]")
_BROKEN = re.compile("[\\udc80-\\udcff]+")
_WHOLE_FOR_ONE_BROKEN = 4
_LEAST_CONTROLS = 0.2


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the name of its encoding, and whether that was a guess.

    ``damaged`` counts the places that the encoding does not know, each a U+FFFD.
    """

    text: str
    encoding: str
    guessed: bool
    damaged: int = 0


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
        return _damaged(data, name) or _guessed(data, name)
    _refuse_controls(text, name)
    return Decoded(text, "utf-8", guessed=False)


def shown_encoding(encoding: str) -> str:
    """Return the name of an encoding as readers know it: ``Windows-1252``."""
    head, _, rest = encoding.partition("-")
    name = _SHOWN.get(encoding) or {"windows": "Windows", "mac": "Mac"}.get(head)
    if name is None:
        return encoding.upper()
    return name if encoding in _SHOWN else f"{name}-{rest.capitalize()}"


def _damaged(data: bytes, name: str) -> Decoded | None:
    """Recognise UTF-8 with a few broken bytes, such as a file that was cut off.

    Other encodings hardly ever hold the long forms of UTF-8 by accident, so a text
    where these outnumber the broken places by far is UTF-8.
    """
    text, broken = _BROKEN.subn("\ufffd", data.decode("utf-8", "surrogateescape"))
    whole = len(_LONG_FORM.findall(text)) - broken
    cut_off = broken == 1 and text.endswith("\ufffd") and whole > 0
    if whole < _WHOLE_FOR_ONE_BROKEN * broken and not cut_off:
        return None
    _refuse_controls(text, name)
    return Decoded(text, "utf-8", guessed=False, damaged=broken)


def _marked(data: bytes, encoding: str, name: str) -> Decoded:
    """Decode what a byte order mark promises."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"“{name}” begins as {shown_encoding(encoding)} but is damaged at byte "
            f"{error.start}: save it again as UTF-8 and open that."
        ) from None
    _refuse_controls(text, name)
    return Decoded(text, encoding, guessed=False)


def _wide(data: bytes) -> Decoded | None:
    """Recognise UTF-16 without a mark: the text makes sense in one byte order."""
    # A line end or a digit is enough to show a zero byte, which nothing else has.
    if len(data) % 2 or b"\x00" not in data or _is_spoilt(data):
        return None
    readings = []
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        common = len(re.findall(_COMMON, text[:_SAMPLE])) / len(text[:_SAMPLE])
        readings.append((common, encoding, text))
    readings.sort(reverse=True)
    if not readings or readings[0][0] < 0.97:
        return None
    if len(readings) > 1 and readings[1][0] > 0.8 * readings[0][0]:
        return None
    return Decoded(readings[0][2], readings[0][1], guessed=True)


def _is_spoilt(data: bytes) -> bool:
    """Tell UTF-8 with stray zero bytes, which in pairs looks like rare Chinese.

    In UTF-16 every second byte of most alphabets is a control character, and Chinese
    or Korean is no UTF-8.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        text = decoder.decode(data[:_SAMPLE])
    except UnicodeDecodeError:
        return False
    return len(_CONTROL.findall(text)) < _LEAST_CONTROLS * len(text)


def _guessed(data: bytes, name: str) -> Decoded:
    """Ask chardet, which is imported only here."""
    import chardet

    found = chardet.detect_all(
        data, include_encodings=_CANDIDATES, prefer_superset=False, compat_names=False
    )
    for encoding in _by_likelihood(
        [(one["encoding"] or "", one["confidence"]) for one in found]
    ):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        _refuse_controls(text, name)
        return Decoded(text, encoding, guessed=True)
    raise ReadError(
        f"The encoding of “{name}” could not be told: save it as UTF-8 and open that."
    )


def _by_likelihood(found: list[tuple[str, float]]) -> list[str]:
    """Order the guesses; among equals Windows-1252, the commonest by far, wins."""
    names = [_NAMES.get(name, name.replace("_", "-")) for name, _ in found]
    best = found[0][1] if found else 0.0
    sure = dict(zip(names, (confidence for _, confidence in found), strict=True))
    if best < 0.1 and sure.get("windows-1252", 0.0) >= best - 0.001:
        names.insert(0, "windows-1252")
    return [*names, "windows-1252", "iso-8859-1"]


def _control_share(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) / max(1, len(sample))


def _refuse_controls(text: str, name: str) -> None:
    if "\x00" in text[:_SAMPLE] or _control_share(text) > 0.005:
        raise _binary(name)


def _binary(name: str) -> ReadError:
    return ReadError(
        f"“{name}” is not a text but a binary file: open a .txt or .md file."
    )
