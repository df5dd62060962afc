"""Sentences of the engine, said in the language of the window.

The engine writes English and knows nothing of languages: what it says goes to scripts
and into snapshots as it stands. Its sentences are found again by their sources, which
are messages of the context ``Engine`` (``tools.engine_sentences``), so that a sentence
out of an old snapshot is said as well as one just made. What is found in no message
stays as it is. English loads nothing.
"""

from diptych.ui.language import Language, spoken


def say(words: str) -> str:
    """Return what the engine says in the language spoken now; English as it is.

    Several lines, and several sentences on one line, are said one by one.
    """
    if not words or spoken() is Language.ENGLISH:
        return words
    from diptych.ui.engine_grammar import line

    return "\n".join(line(one) for one in words.split("\n"))


def say_clauses(words: str) -> str:
    """Return reasons that stand beside one another, divided by semicolons, and a stop.

    That is how the engine says why a theme is marked.
    """
    if not words or spoken() is Language.ENGLISH:
        return words
    from diptych.ui.engine_grammar import clauses

    return clauses(words)
