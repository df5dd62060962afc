"""How long a concordance takes: a search in two long texts, its lines, one sorting.

Run: python benchmarks/concordance.py

Every figure is the median of several runs in one warm process, in processor time. The
texts are the samples in seeds/, repeated to the length asked for. The peer is a plain
regular expression for the same word over the same texts, which gives places and
neither forms nor context.
"""

import json
import re
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.view.concordance import Line, Order, sort_lines, word_lines
from diptych.view.ribbons import Side

ROOT = Path(__file__).resolve().parents[1]
LENGTHS = (5_000, 100_000)
RUNS = 5
QUERIES = ("the", "statement", "strategic *")


def made_up(words: int) -> Document:
    """Return the samples, repeated until there are so many words."""
    text = "\n\n".join(
        path.read_text(encoding="utf-8").partition("\n---\n")[2]
        for path in sorted((ROOT / "seeds").glob("*.md"))
    )
    times = words // len(text.split()) + 1
    return Document.from_text("\n\n".join([text] * times), language="en")


def median_ms(work: Callable[[], object]) -> float:
    """Return the median processor time of a piece of work in milliseconds."""
    spent = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return round(1000 * statistics.median(spent), 2)


def plain_places(head: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return the places of a pattern in two texts that are the same."""
    return [one.span() for _ in Side for one in head.finditer(text)]


def main() -> None:
    """Measure every query at every length and print JSON."""
    found = []
    for words in LENGTHS:
        document = made_up(words)
        analyses = {side: analyse(document) for side in Side}
        for query in QUERIES:
            lines = word_lines(analyses, query, stems=True)
            left: list[Line] = list(lines[Side.LEFT])
            head = re.compile(rf"\b{query.split()[0]}\b", re.IGNORECASE)
            found.append(
                {
                    "words_a_side": len(analyses[Side.LEFT]),
                    "query": query,
                    "lines": sum(len(one) for one in lines.values()),
                    "search_ms": median_ms(
                        partial(word_lines, analyses, query, stems=True)
                    ),
                    "sort_one_side_ms": median_ms(
                        partial(sort_lines, left, document.text, Order.AFTER)
                    ),
                    "plain_regex_ms": median_ms(
                        partial(plain_places, head, document.text)
                    ),
                }
            )
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
