"""Kinds and sizes of links, in a module that the first window can wait for.

Everybody else takes them from ``diptych.align.model``.
"""

from enum import StrEnum


class LinkKind(StrEnum):
    """How the wording of the two ends relates."""

    VERBATIM = "verbatim"
    REWORDED = "reworded"
    PARAPHRASE = "paraphrase"


class LinkSize(StrEnum):
    """How much of the text a link takes; the sizes nest."""

    PHRASE = "phrase"
    SENTENCE = "sentence"
    PASSAGE = "passage"
