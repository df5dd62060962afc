"""How soon a screen reader is told where every letter of a book stands.

Prints JSON: milliseconds of process time for breaking all lines of a book and for
placing them, and of wall time until both are done in the pauses of the event loop,
with a screen reader at work and without one. The bare widget's time to lay out the
same text stands beside them.

    python benchmarks/heard_page.py [words]
"""

import json
import os
import random
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTextEdit

from diptych.text.document import Document
from diptych.ui.page_view import PageView

_WORDS = "the quay harbour council rejected boats and of storm winter keeper".split()
_LONGEST_MS = 60_000


def book(words: int) -> Document:
    """Make a text of so many words, in paragraphs of 30 to 140."""
    draw = random.Random(7)
    paragraphs = []
    count = 0
    while count < words:
        length = draw.randint(30, 140)
        count += length
        paragraphs.append(" ".join(draw.choice(_WORDS) for _ in range(length)) + ".")
    return Document("\n\n".join(paragraphs), title="A book")


def until_placed(essay: Document, *, heard: bool) -> float:
    """Return the milliseconds of wall time until every letter has its place."""
    QAccessible.setActive(heard)
    page = PageView()
    page.resize(600, 700)
    page.show()
    start = time.perf_counter()
    page.set_essay(essay)
    loop = QEventLoop()

    def look() -> None:
        if page.page_layout().is_whole:
            loop.quit()

    page.laid_out.connect(look)
    loop.exec()
    spent = 1000 * (time.perf_counter() - start)
    page.close()
    QAccessible.setActive(False)
    return spent


def at_once(essay: Document) -> dict[str, float]:
    """Return the process time of breaking and of placing all lines, in milliseconds."""
    page = PageView()
    page.resize(600, 700)
    page.set_essay(essay)
    layout = page.page_layout()
    begun = time.process_time()
    layout.measure(0, len(layout))
    broken = time.process_time()
    layout.place_some(_LONGEST_MS / 1000)
    placed = time.process_time()
    return {"break": 1000 * (broken - begun), "place": 1000 * (placed - broken)}


def bare(essay: Document) -> float:
    """Return the process time of a QTextEdit for the same text, in milliseconds."""
    edit = QTextEdit()
    edit.resize(600, 700)
    begun = time.process_time()
    edit.setPlainText(essay.text)
    edit.document().setTextWidth(560)
    edit.document().documentLayout().documentSize()
    return 1000 * (time.process_time() - begun)


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    essay = book(int(sys.argv[1]) if len(sys.argv) > 1 else 120_000)
    found = {
        "words": len(essay.text.split()),
        **at_once(essay),
        "until placed, heard": until_placed(essay, heard=True),
        "until placed, not heard": until_placed(essay, heard=False),
        "bare QTextEdit": bare(essay),
    }
    print(json.dumps({name: round(value, 1) for name, value in found.items()}))
    app.quit()


if __name__ == "__main__":
    main()
