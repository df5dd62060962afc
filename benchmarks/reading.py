"""What reading documents costs: Word, HTML, ODT, RTF, e-books, and a long PDF.

    python benchmarks/reading.py

Each is made here, of the words of the samples: 3,000 words, and a PDF of 300 pages.
Process time in milliseconds, the best of three after one to import; the PDF in
elapsed time and in that of the process it starts. Prints one JSON object. Peer in the
same run: decoding and splitting the same words as plain text.
"""

import json
import resource
import sys
import tempfile
import time
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from diptych import Document
from tests.making import Print, docx, epub, odt, pdf, w_p

_SEEDS = Path(__file__).resolve().parent.parent / "seeds"
_WORDS = 3_000
_PAGES = 300


def _paragraphs() -> list[str]:
    """Return paragraphs of the samples, 3,000 words together."""
    found: list[str] = []
    for path in sorted(_SEEDS.glob("*.md")):
        found.extend(Document.from_file(path).text.split("\n\n"))
    words = 0
    chosen = []
    for paragraph in filter(str.strip, found):
        if words >= _WORDS:
            break
        chosen.append(" ".join(paragraph.split()))
        words += len(paragraph.split())
    return chosen


def _files(paragraphs: list[str]) -> dict[str, bytes]:
    """Return the same words in every kind of file."""
    plain = [escape(p) for p in paragraphs]
    html = "".join(f'<div class="b"><p>{p}</p></div>\n' for p in plain)
    page = "<html><head><title>T</title></head><body><nav><a href=x>Home</a></nav>"
    rich = "\\par ".join(
        "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in p) for p in paragraphs
    )
    return {
        "txt": "\n\n".join(paragraphs).encode(),
        "html": f"{page}<article>{html}</article></body></html>".encode(),
        "docx": docx("".join(map(w_p, plain))),
        "odt": odt("".join(f"<text:p>{p}</text:p>" for p in plain)),
        "rtf": b"{\\rtf1\\ansi " + rich.encode() + b"}",
        "epub": epub(["".join(f"<p>{p}</p>" for p in plain)]),
    }


def _book(paragraphs: list[str]) -> bytes:
    """Return a PDF of 300 pages with 40 lines each and a running head."""
    words = " ".join(paragraphs).encode("cp1252", "replace").decode("cp1252").split()
    pages: list[list[Print]] = []
    place = 0
    for number in range(_PAGES):
        lines: list[Print] = [(72, 800, 8, "F1", f"The book {number + 1}")]
        for row in range(40):
            line = " ".join(words[(place + n) % len(words)] for n in range(11))
            place += 11
            lines.append((72, 760 - 17 * row, 10, "F1", line))
        pages.append(lines)
    return pdf(pages)


def main() -> None:
    """Print the figures."""
    paragraphs = _paragraphs()
    results: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind, data in _files(paragraphs).items():
            path = Path(folder) / f"a.{kind}"
            path.write_bytes(data)
            document = Document.from_file(path)
            times = []
            for _ in range(3):
                start = time.process_time()
                Document.from_file(path)
                times.append(time.process_time() - start)
            words = len(document.text.split())
            results[kind] = {"words": words, "ms": round(1000 * min(times), 1)}
        path = Path(folder) / "book.pdf"
        path.write_bytes(_book(paragraphs))
        shares: list[float] = []
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        own, start = time.process_time(), time.perf_counter()
        document = Document.from_file(
            path, progress=lambda share, _: shares.append(share)
        )
        results["pdf"] = {
            "pages": _PAGES,
            "words": len(document.text.split()),
            "elapsed_s": round(time.perf_counter() - start, 2),
            "own_s": round(time.process_time() - own, 2),
            "child_s": round(
                resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before, 2
            ),
            "progress_calls": len(shares),
        }
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
