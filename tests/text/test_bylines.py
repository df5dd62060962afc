"""Who wrote a text, on top of it; and first lines that only look like it."""

from pathlib import Path

import pytest

from diptych.text.blocks import find_blocks
from diptych.text.document import BlockRole, Document

PROSE = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since. It has not found one that would fill the quays."
)


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Old Quays", "By Ann Holm"), "Ann Holm"),
        (("Old Quays", "Ann Holm", "Fellow, Institute of Harbours"), "Ann Holm"),
        (("Old Quays", "3 May 2021", "• Bo Li", "Professor at Example"), "Bo Li"),
        (("Alte Kais", "Von Ann Holm", "3. Mai 2021"), "Ann Holm"),
        (("Старый порт", "Иван Петров", "Директор института"), "Иван Петров"),
    ],
)
def test_bylines(tmp_path: Path, lines: tuple[str, ...], author: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join((*lines, PROSE, PROSE)), encoding="utf-8")
    document = Document.from_file(path)
    assert document.author == author
    roles = [block.role for block in document.blocks]
    assert roles[0] is BlockRole.HEADING
    assert set(roles[1 : len(lines)]) == {BlockRole.FURNITURE}


@pytest.mark.parametrize(
    "lines",
    [
        ("By Force Alone",),
        ("Ann Holm",),
        ("Old Quays", "The University of the Sea"),
        ("Old Quays", "By the river they sat."),
        ("Old Quays", "In May 2021 nothing came"),
        ("Old Quays", "“Nobody came,” she said."),
    ],
)
def test_first_lines_that_stay(lines: tuple[str, ...]) -> None:
    text = "\n\n".join((*lines, PROSE, PROSE))
    assert all(b.role is not BlockRole.FURNITURE for b in find_blocks(text))


def test_a_letter_is_signed_below_and_stays() -> None:
    text = "\n\n".join((PROSE, PROSE, "Ann Holm", "Professor at Example", "3 May 2021"))
    assert all(b.role is not BlockRole.FURNITURE for b in find_blocks(text))
