"""Small codebooks and texts for the tests of coding."""

import datetime
import textwrap

from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook, Coded

HEAD = "schema: diptych-codebook/1\ntitle: Test\nlanguage: en\n"


def book(themes: str) -> Codebook:
    """Load a codebook from the part after its head."""
    return parse_codebook(HEAD + textwrap.dedent(themes), name="test.yaml")


def one(**keys: str) -> Codebook:
    """Make a codebook of one theme ``t`` from keys in YAML's short form."""
    body = "".join(f"    {key.rstrip('_')}: {value}\n" for key, value in keys.items())
    return book(f"themes:\n  - id: t\n    label: T\n{body}")


def coded(
    text: str,
    codebook: Codebook,
    *,
    date: datetime.date | None = None,
    language: str = "en",
) -> tuple[Coded, ...]:
    """Code a text."""
    document = Document.from_text(text, date=date, language=language)
    return code(analyse(document), codebook).spans


def marked(
    text: str,
    codebook: Codebook,
    *,
    date: datetime.date | None = None,
    language: str = "en",
) -> str:
    """Return the text with the coded spans of its one theme in brackets."""
    spans = [one.span for one in coded(text, codebook, date=date, language=language)]
    out = text
    for span in sorted(spans, reverse=True):
        out = f"{out[: span.start]}[{out[span.start : span.end]}]{out[span.end :]}"
    return out


def unmarked(text: str) -> str:
    """Take the brackets off again."""
    return text.replace("[", "").replace("]", "")
