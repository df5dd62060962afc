"""How long coding takes, beside a plain Aho-Corasick pass over the same phrases.

Run: python benchmarks/coding.py

Every figure is the median of several runs in one warm process, in processor time, so
that a busy computer does not matter. The text is made up of the samples in seeds/,
repeated to the length asked for. The peer is a textbook Aho-Corasick automaton over
the same word keys, which finds the phrases of the codebook and nothing else: no rules,
no dates, no references, no hyphens, no slips.
"""

import statistics
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.keys import key_of, keys_of
from diptych.themes.model import Codebook
from diptych.themes.phrases import PhraseError, parse_lists, plain_forms

ROOT = Path(__file__).resolve().parents[1]
LENGTHS = (5_000, 10_000, 100_000)
RUNS = 7


class AhoCorasick:
    """The automaton of Aho and Corasick (1975) over word keys."""

    def __init__(self, phrases: list[tuple[str, ...]]) -> None:
        self.next: list[dict[str, int]] = [{}]
        self.back = [0]
        self.ends = [0]
        for phrase in phrases:
            state = 0
            for key in phrase:
                if key not in self.next[state]:
                    self.next.append({})
                    self.back.append(0)
                    self.ends.append(0)
                    self.next[state][key] = len(self.next) - 1
                state = self.next[state][key]
            self.ends[state] += 1
        waiting = deque(self.next[0].values())
        while waiting:
            state = waiting.popleft()
            for key, after in self.next[state].items():
                waiting.append(after)
                back = self.back[state]
                while back and key not in self.next[back]:
                    back = self.back[back]
                self.back[after] = self.next[back].get(key, 0)
                self.ends[after] += self.ends[self.back[after]]

    def count(self, keys: list[str]) -> int:
        """Count the phrases in a text."""
        state = found = 0
        for key in keys:
            while state and key not in self.next[state]:
                state = self.back[state]
            state = self.next[state].get(key, 0)
            found += self.ends[state]
        return found


def main() -> None:
    """Print a table."""
    codebook = Codebook.load(ROOT / "resources" / "codebooks" / "china-russia.yaml")
    peer = AhoCorasick(_phrases(codebook))
    words = _sample_text()
    print("    words   coding ms   Aho-Corasick ms   ratio   spans   phrases")
    for length in LENGTHS:
        analysis = _analysis(words, length)
        spans = len(code(analysis, codebook).spans)
        ours = _median_ms(partial(code, analysis, codebook))
        keys = keys_of(analysis, "en")
        theirs = _median_ms(partial(peer.count, keys))
        print(
            f"{len(analysis):9,d} {ours:11.1f} {theirs:17.1f} {ours / theirs:7.1f}"
            f" {spans:7,d} {peer.count(keys):9,d}"
        )
    start = time.process_time()
    Codebook.load(ROOT / "resources" / "codebooks" / "china-russia.yaml")
    print(f"loading the codebook: {(time.process_time() - start) * 1000:.0f} ms")


def _sample_text() -> str:
    paths = sorted((ROOT / "seeds").glob("*.md"))
    return "\n\n".join(Document.from_file(path).text for path in paths)


def _analysis(text: str, length: int) -> Analysis:
    """Repeat a text until it has ``length`` words, and cut it there."""
    once = analyse(Document.from_text(text, language="en"))
    whole = "\n\n".join([text] * (length // len(once) + 1))
    end = analyse(Document.from_text(whole, language="en")).ends[length - 1]
    return analyse(Document.from_text(whole[:end], language="en"))


def _phrases(codebook: Codebook) -> list[tuple[str, ...]]:
    """Write out every phrase and term of the codebook that is not too large."""
    lists = parse_lists(codebook.lists)
    written = dict.fromkeys(
        phrase
        for _, theme in codebook.walk()
        for phrase in (*theme.phrases, *(term for r in theme.rules for term in r.all))
    )
    keys: dict[tuple[str, ...], None] = {}
    for phrase in written:
        try:
            forms = plain_forms(phrase, lists)
        except PhraseError:
            continue
        for form in forms:
            if form:
                norms = analyse(Document.from_text(form, language="en")).norms
                keys[tuple(key_of(norm, "en") for norm in norms)] = None
    return [key for key in keys if key]


def _median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
