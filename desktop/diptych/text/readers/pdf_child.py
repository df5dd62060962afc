"""The part of reading a PDF that runs in a process of its own.

PDFium is written in C++: a hostile file may make it run for ever, eat all memory or
crash, and none of that may take the window along. Here the lines of every page are
found with their places; ``pdf_layout`` makes paragraphs of them elsewhere.

Run as a script it reads a PDF from standard input and writes one JSON object a line:
what the file says of itself, then page by page.
"""

import ctypes
import json
import sys
from collections.abc import Iterator
from typing import Any

MEMORY_LIMIT = 768 * 1024 * 1024
MOST_PAGES = 5_000
MOST_CHARACTERS = 400_000
"""Of one page; a poster full of print has a tenth of it."""

_PASSWORD = 4
_METADATA = ("Title", "Author", "CreationDate")
_WIDE_GAP = 0.9
"""Heights of a line from which a gap in it parts two columns."""

_BOLD = 600

Record = dict[str, Any]


def records(data: bytes) -> Iterator[Record]:
    """Yield what a PDF says of itself, then its pages; an ``error`` ends it."""
    import pypdfium2_raw as pdfium

    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = pdfium.FPDF_GetLastError() == _PASSWORD
        yield {"error": "encrypted" if locked else "damaged"}
        return
    count = pdfium.FPDF_GetPageCount(document)
    said = {name: _metadata(pdfium, document, name) for name in _METADATA}
    yield {"pages": count, "said": said}
    for number in range(min(count, MOST_PAGES)):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            yield {"number": number, "lines": [], "width": 0, "height": 0}
            continue
        width = pdfium.FPDF_GetPageWidthF(page)
        height = pdfium.FPDF_GetPageHeightF(page)
        text = pdfium.FPDFText_LoadPage(page)
        lines = _Page(pdfium, text).lines() if text else []
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
        yield {"number": number, "lines": lines, "width": width, "height": height}
    pdfium.FPDF_CloseDocument(document)


def _metadata(pdfium: Any, document: Any, name: str) -> str:
    key = name.encode("ascii")
    length = pdfium.FPDF_GetMetaText(document, key, None, 0)
    if not 2 < length < 10_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDF_GetMetaText(document, key, buffer, length)
    return buffer.raw.decode("utf-16-le", "ignore").rstrip("\x00")


class _Page:
    """The text of one page, as PDFium found it, and where its characters stand."""

    def __init__(self, pdfium: Any, text: Any) -> None:
        self._pdfium = pdfium
        self._text = text
        self._box = pdfium.FS_RECTF()
        self._name = ctypes.create_string_buffer(128)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def lines(self) -> list[list[object]]:
        """Return the lines: left, baseline, right, height, whether bold, words.

        A gap wide enough for a column parts a line in two. Points, from below.
        """
        characters = self._characters()
        found: list[list[object]] = []
        start = 0
        for place, sign in enumerate(characters):
            # PDFium joins a word over a line end and leaves a sign for the hyphen.
            if sign in "\r\n\ufffe\x02":
                hyphen = sign in "\ufffe\x02"
                self._add(found, characters, start, place, hyphen=hyphen)
                start = place + 1
        self._add(found, characters, start, len(characters), hyphen=False)
        return found

    def _characters(self) -> str:
        """Return the characters, one for each that PDFium counts."""
        count = min(self._pdfium.FPDFText_CountChars(self._text), MOST_CHARACTERS)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (2 * count + 2))()
        written = self._pdfium.FPDFText_GetText(self._text, 0, count, buffer)
        words = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        if len(words) == count:
            return words
        get = self._pdfium.FPDFText_GetUnicode
        codes = (get(self._text, place) for place in range(count))
        return "".join(chr(c) if 0 < c < 0x110000 else " " for c in codes)

    def _add(
        self,
        found: list[list[object]],
        characters: str,
        start: int,
        end: int,
        *,
        hyphen: bool,
    ) -> None:
        """Add the line ``start:end``, parted where a wide gap is in it."""
        while start < end and characters[start].isspace():
            start += 1
        while end > start and characters[end - 1].isspace():
            end -= 1
        first = start
        height = self._height(start) if start < end else 0.0
        place = characters.find(" ", start, end)
        while place >= 0:
            after = place + 1
            while after < end and characters[after] == " ":
                after += 1
            if self._gap(place - 1, after) > _WIDE_GAP * height:
                found.append(self._line(characters, first, place, height))
                first = after
            place = characters.find(" ", after, end)
        if first < end:
            line = self._line(characters, first, end, height)
            if hyphen:
                line[-1] = f"{line[-1]}-"
            found.append(line)

    def _line(
        self, characters: str, start: int, end: int, height: float
    ) -> list[object]:
        box = self._box
        loose = self._pdfium.FPDFText_GetLooseCharBox
        loose(self._text, start, box)
        left = box.left
        loose(self._text, end - 1, box)
        right = box.right
        self._pdfium.FPDFText_GetCharOrigin(self._text, start, self._x, self._y)
        middle = (start + end) // 2
        bold = self._is_bold(middle)
        height = self._height(middle) or height
        words = characters[start:end]
        return [
            round(left, 1),
            round(self._y.value, 1),
            round(right, 1),
            round(height, 1),
            bold,
            words,
        ]

    def _is_bold(self, place: int) -> bool:
        """Tell bold print by its weight or, where that is not given, by its name."""
        pdfium = self._pdfium
        if pdfium.FPDFText_GetFontWeight(self._text, place) >= _BOLD:
            return True
        size = len(self._name)
        found = pdfium.FPDFText_GetFontInfo(self._text, place, self._name, size, None)
        return 0 < found <= size and b"bold" in self._name.value.lower()

    def _height(self, place: int) -> float:
        self._pdfium.FPDFText_GetLooseCharBox(self._text, place, self._box)
        return float(abs(self._box.top - self._box.bottom))

    def _gap(self, before: int, after: int) -> float:
        box = self._box
        self._pdfium.FPDFText_GetLooseCharBox(self._text, before, box)
        right = box.right
        self._pdfium.FPDFText_GetLooseCharBox(self._text, after, box)
        return float(box.left - right)


def limit_memory() -> None:
    """Take what memory this process may use, where the system can be asked to."""
    try:
        import resource
    except ImportError:  # Windows
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):  # macOS has no such limit
        return


def main() -> None:
    """Read from standard input, write to standard output."""
    limit_memory()
    data = sys.stdin.buffer.read()
    try:
        for record in records(data):
            line = json.dumps(record, ensure_ascii=True)
            sys.stdout.buffer.write(line.encode("ascii") + b"\n")
            sys.stdout.buffer.flush()
    except MemoryError:
        sys.exit(3)
