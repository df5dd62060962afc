"""What reading and analysing a text costs, for essays and for books.

    python benchmarks/text_analysis.py

The samples of the project are joined until the wanted number of words is reached; with
``DIPTYCH_DATA`` set to a folder of public data, addresses of many authors (``bench/
sotu.pairs40.jsonl.gz``) are taken instead, which hold more different words. Prints one
JSON object. Peer in the same run: ``str.split`` over the same text.
"""

import gzip
import json
import os
import time
from pathlib import Path

from diptych import Document
from diptych.text.analysis import analyse

_SIZES = (10_000, 100_000, 800_000)
_SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def _source() -> str:
    """Return running text: public addresses where there are any, else the samples."""
    data = os.environ.get("DIPTYCH_DATA")
    if data:
        path = Path(data) / "bench" / "sotu.pairs40.jsonl.gz"
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            pairs = [json.loads(line) for line in lines]
        return "\n\n".join(pair[side] for pair in pairs for side in ("doc_a", "doc_b"))
    texts = [Document.from_file(path).text for path in sorted(_SEEDS.glob("*.md"))]
    return "\n\n".join(texts)


def _measure(source: str, words: int) -> dict[str, float]:
    """Time one size; a warm process, the best of three."""
    whole = source
    while len(whole.split()) < words:
        whole += "\n\n" + source
    text = whole[: len(whole) * words // len(whole.split())]
    reading, analysing, splitting = [], [], []
    for _ in range(3):
        start = time.perf_counter()
        document = Document.from_text(text)
        read = time.perf_counter()
        analysis = analyse(document)
        done = time.perf_counter()
        text.split()
        reading.append(read - start)
        analysing.append(done - read)
        splitting.append(time.perf_counter() - done)
    return {
        "words": len(analysis),
        "sentences": len(analysis.sentences),
        "from_text_s": round(min(reading), 3),
        "analyse_s": round(min(analysing), 3),
        "str_split_s": round(min(splitting), 4),
    }


def main() -> None:
    """Print the figures of all sizes."""
    source = _source()
    analyse(Document.from_text(source[:20_000]))
    print(json.dumps([_measure(source, size) for size in _SIZES], indent=1))


if __name__ == "__main__":
    main()
