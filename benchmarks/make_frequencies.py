"""Make the background word lists in resources/frequencies from wordfreq.

Usage, in an environment with ``wordfreq`` 3.1.1 and PyStemmer (neither list nor
package is needed to run Diptych): ``python benchmarks/make_frequencies.py FOLDER``.

Each line of a list is a weight in tenths of a bit (minus the binary logarithm of the
share of running words) and the stems that have it, most frequent first. Stems are
those of Snowball, their frequencies the sums over the word forms; Chinese is listed
by characters, as Diptych reads it.
"""

import math
import sys
from collections import defaultdict
from pathlib import Path

import Stemmer  # type: ignore[import-not-found]  # ships no type hints
from wordfreq import get_frequency_dict

LANGUAGES = {
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
}
STEMS = 20_000
CHARACTERS = 4_000

HEADER = """\
# Background frequencies: tenths of a bit, then the stems that weigh so much.
# Made by benchmarks/make_frequencies.py from wordfreq 3.1.1 (Robyn Speer, 2022),
# https://doi.org/10.5281/zenodo.7199437. This file is shared, as its source is, under
# CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/ (see LICENSE.md here).
"""


def shares(language: str) -> dict[str, float]:
    """Return the share of running words of each stem, or of each character."""
    found: defaultdict[str, float] = defaultdict(float)
    words = get_frequency_dict(language, wordlist="best")
    if language == "zh":
        for word, share in words.items():
            for character in word:
                found[character] += share
        total = sum(found.values())
        return {c: share / total for c, share in found.items() if c.isalpha()}
    stemmer = Stemmer.Stemmer(LANGUAGES[language])
    for word, share in words.items():
        # Words are read in parts: "don't" and "nation-state" are two of them each.
        for part in word.replace("-", " ").replace("’", " ").replace("'", " ").split():
            if any(c.isalpha() for c in part):
                found[stemmer.stemWord(part.casefold())] += share
    return found


def listing(found: dict[str, float], most: int) -> str:
    """Write the most frequent entries, grouped by weight."""
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:most]
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for stem, share in best:
        groups[round(-10 * math.log2(share))].append(stem)
    lines = [f"{weight} {' '.join(groups[weight])}\n" for weight in sorted(groups)]
    return HEADER + "".join(lines)


def main(folder: Path) -> None:
    """Write one list for each language."""
    for language in sorted([*LANGUAGES, "zh"]):
        most = CHARACTERS if language == "zh" else STEMS
        text = listing(shares(language), most)
        path = folder / f"{language}.txt"
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path, len(text.encode()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
