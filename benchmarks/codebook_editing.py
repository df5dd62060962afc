"""What one change in the codebook editor costs, with the shipped codebook.

Prints JSON: process time in milliseconds, the best of five, for the change itself (with
the loader's reading of the result), for coding both samples again, for counting each
phrase and rule of the theme, and beside them for reading the codebook afresh.
"""

import json
import time
from collections.abc import Callable

from diptych import Document
from diptych.resources import sample_codebook, sample_essays
from diptych.text.analysis import analyse
from diptych.themes.editing.draft import Draft
from diptych.themes.editing.keys import set_key
from diptych.themes.editing.trial import find, try_parts
from diptych.themes.phrases import known_phrases

THEME = "non-alignment"


def best_ms(
    work: Callable[[], object], *, before: Callable[[], None] = lambda: None
) -> float:
    """Return the least process time of five runs in milliseconds."""
    times = []
    for _ in range(5):
        before()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return round(min(times) * 1000, 1)


def main() -> None:
    """Measure and print."""
    source = sample_codebook().read_text(encoding="utf-8")
    draft = Draft.read(source, "codebook.yaml")
    first, second = (analyse(Document.from_file(path)) for path in sample_essays()[:2])
    words = (first, second)
    found = find(words, draft.book)
    phrases = draft.themes[THEME].phrases
    after = set_key(draft, THEME, "phrases", phrases[1:]).draft
    result = {
        "read afresh": best_ms(
            lambda: Draft.read(source, "codebook.yaml"),
            before=known_phrases.cache_clear,
        ),
        "change": best_ms(lambda: set_key(after, THEME, "phrases", phrases[2:])),
        "code both again": best_ms(
            lambda: find(words, after.book, before=draft.book, found=found)
        ),
        "count parts": best_ms(
            lambda: try_parts(words, after.book, after.themes[THEME])
        ),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
