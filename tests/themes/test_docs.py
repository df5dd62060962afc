"""Every example of docs/codebook.md loads, and finds what the page says."""

import re
from pathlib import Path

import pytest

from diptych.themes.load import parse_codebook
from tests.themes.support import coded, unmarked

PAGE = Path(__file__).resolve().parents[2] / "docs" / "codebook.md"
EXAMPLE = re.compile(r"```yaml\n(.*?)```\n\n((?:> [^\n]*\n)+)", re.DOTALL)


def examples() -> list[tuple[str, str]]:
    """Return the codebook and the marked text of each example."""
    found = EXAMPLE.findall(PAGE.read_text("utf-8"))
    return [
        (source, " ".join(line[2:] for line in lines.splitlines()))
        for source, lines in found
    ]


def test_every_block_of_yaml_has_its_text() -> None:
    assert len(examples()) == PAGE.read_text("utf-8").count("```yaml") > 9


@pytest.mark.parametrize("number", range(len(examples())))
def test_an_example_finds_what_the_page_says(number: int) -> None:
    source, wanted = examples()[number]
    codebook = parse_codebook(source, name="example.yaml")
    first = codebook.themes[0].id
    text = unmarked(wanted)
    found = text
    spans = [one.span for one in coded(text, codebook) if one.theme == first]
    for span in sorted(spans, reverse=True):
        found = (
            f"{found[: span.start]}[{found[span.start : span.end]}]{found[span.end :]}"
        )
    assert found == wanted
