"""How a text is cut into blocks and what each is."""

import pytest

from diptych.text.blocks import find_blocks
from diptych.text.document import BlockRole

PARAGRAPH = (
    "The two governments have spoken of friendship for thirty years, and the word has "
    "meant something else in every one of them. What follows is a short account of it."
)
OTHER = (
    "A second paragraph goes on in the same manner, for a reader who has the patience "
    "to follow an argument that turns three times before it comes to rest somewhere."
)


def _roles(text: str, *, markdown: bool = False) -> list[tuple[str, str]]:
    return [
        (block.role.value, block.span.slice(text).split("\n")[0][:30])
        for block in find_blocks(text, markdown=markdown)
    ]


def test_each_line_is_a_paragraph_where_lines_are_long() -> None:
    text = f"{PARAGRAPH}\n{OTHER}\n\n{PARAGRAPH}"
    assert [role for role, _ in _roles(text)] == ["paragraph"] * 3


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The two governments have spoken of friendship for thirty years, and\n"
        "the word has meant something else in every one of them. What\n"
        "follows is a short account of it.\n"
        "\n"
        "    A printed book sets the first line in; so does this one, which\n"
        "goes on for another line or two before it is done with what it has\n"
        "to say to anybody.\n"
        "    And a third follows without a blank line between the two, as in\n"
        "most novels that were ever printed in any country at all.\n"
    )
    blocks = find_blocks(text)
    assert [block.span.slice(text)[:5] for block in blocks] == [
        "The t",
        "A pri",
        "And a",
    ]
    assert {block.role for block in blocks} == {BlockRole.PARAGRAPH}


def test_verses_are_not_taken_for_wrapped_lines() -> None:
    text = "Roses are red,\nViolets are blue,\nSugar is sweet\nAnd so are you.\n" * 4
    assert len(find_blocks(text)) == 16
    assert {block.role for block in find_blocks(text)} == {BlockRole.PARAGRAPH}


def test_markdown() -> None:
    text = (
        "# The *title*\n\nA paragraph that\ngoes on.[^1]\n> Quoted\n> twice.\n\n"
        "Second heading\n--------------\n\n- one\n- two\n  more\n\n1. first\n"
        "2) second\n\n* * *\n\n## Third ##\nText follows at once.\n\n[^1]: The note.\n"
    )
    assert _roles(text, markdown=True) == [
        ("heading", "# The *title*"),
        ("paragraph", "A paragraph that"),
        ("quotation", "> Quoted"),
        ("heading", "Second heading"),
        ("list item", "- one"),
        ("list item", "- two"),
        ("list item", "1. first"),
        ("list item", "2) second"),
        ("paragraph", "* * *"),
        ("heading", "## Third ##"),
        ("paragraph", "Text follows at once."),
        ("note", "[^1]: The note."),
    ]
    assert [b.level for b in find_blocks(text, markdown=True) if b.level] == [1, 2, 2]


@pytest.mark.parametrize(
    "title",
    [
        "The Future of an Old Friendship",
        "What Comes Next?",
        "Coordination over the war: partial alignment, real differences",
        "“No Ceiling” but with a “Floor”",
        "A blueprint for a new order?",
        "CONCLUSION",
        "1991 and After",
        "Выводы",
        "结论与展望",
        "1. Introduction",
        "2.1 What the Treaty Says",
        "III. The War and After",
        "**Bold Words**",
    ],
)
def test_headings_of_plain_text(title: str) -> None:
    text = f"{PARAGRAPH}\n\n{title}\n\n{OTHER}"
    block = find_blocks(text)[1]
    assert (block.role, block.level) == (BlockRole.HEADING, 2)


def test_where_headings_are_marked_the_others_are_none() -> None:
    text = f"# A Title\n\n{PARAGRAPH}\n\nA Line Like a Title\n\n{OTHER}"
    assert [role for role, _ in _roles(text)] == ["heading"] + ["paragraph"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "It was over.",
        "And he said, Is it well with thee?",
        "“Is it well with thee, my son?”",
        "He put three questions to them:",
        "a line that begins with a small letter",
        "Total\t124,421,607.95",
        "It was a long day. Nobody came",
        "This is a line of verse that goes on far too long to be the title of anything",
        "if (a == b) { return }",
    ],
)
def test_other_short_lines_are_no_headings(line: str) -> None:
    text = f"{PARAGRAPH}\n\n{line}\n\n{OTHER}"
    assert find_blocks(text)[1].role is not BlockRole.HEADING


def test_a_line_at_the_end_heads_nothing() -> None:
    assert find_blocks(f"{PARAGRAPH}\n\nThe End")[1].role is BlockRole.PARAGRAPH


def test_the_first_heading_is_the_title_and_bylines_are_none() -> None:
    text = (
        "An Uneasy Partnership\n\nBy Jane Doe\n\n3 March 2021\n\nMary Major\n\n"
        f"PhD, Senior Fellow at the Institute of Examples\n\n{PARAGRAPH}\n\n"
        f"University reform\n\n{OTHER}"
    )
    blocks = find_blocks(text)
    assert [b.level for b in blocks] == [1, 0, 0, 0, 0, 0, 2, 0]


def test_buttons_below_the_title_do_not_hide_it() -> None:
    text = f"An Uneasy Partnership\n\nShare on Facebook\n\nPrint\n\n{PARAGRAPH}"
    roles = [role for role, _ in _roles(text)]
    assert roles == ["heading", "furniture", "furniture", "paragraph"]


def test_notes_after_the_body() -> None:
    notes = (
        "[1] Ann Author, “A Title of Some Length,” Example Review, March 2, 2020,\n\n"
        "[2] See above.\n\n[3] Ibid., p. 5.\n"
    )
    text = f"{PARAGRAPH}[1]\n\n{OTHER}[2] And so on.[3]\n\n{notes}"
    assert [role for role, _ in _roles(text)] == ["paragraph"] * 2 + ["note"] * 3


def test_numbered_citations_are_notes_and_a_numbered_list_is_not() -> None:
    cited = (
        "1. Author, Ann (2019), A Title, Example Quarterly Vol. 47, No. 3\n\n"
        "2. Other, Ben. “Another Title.” Example Press, 2018.\n"
    )
    listed = "1. Sign the treaty.\n\n2. Keep to it.\n"
    head = f"{PARAGRAPH}\n\n{OTHER}\n\n"
    assert [role for role, _ in _roles(head + cited)][2:] == ["note"] * 2
    assert [role for role, _ in _roles(head + listed)][2:] == ["list item"] * 2


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Notes", "note"),
        ("References", "reference"),
        ("Bibliography", "reference"),
        ("Литература", "reference"),
        ("Примечания", "note"),
        ("参考文献", "reference"),
        ("Anmerkungen", "note"),
    ],
)
def test_a_heading_names_notes_and_references(heading: str, role: str) -> None:
    entries = (
        "Author, Ann. A Title. Example Press, 2019.\n\n"
        "Other, Ben (2018). Another Title. https://example.org/a\n"
    )
    text = f"{PARAGRAPH}\n\n{OTHER}\n\n{PARAGRAPH}\n\n{heading}\n\n{entries}"
    assert [found for found, _ in _roles(text)][3:] == ["heading", role, role]


def test_notes_and_references_side_by_side() -> None:
    text = (
        f"{PARAGRAPH}\n\n{OTHER}\n\n{PARAGRAPH}\n\n## Notes\n\n1. See above.\n\n"
        "## References\n\nAuthor, Ann. A Title. Example Press, 2019.\n"
    )
    assert [role for role, _ in _roles(text)][3:] == [
        "heading",
        "note",
        "heading",
        "reference",
    ]


def test_numbered_advice_at_the_end_is_no_note() -> None:
    advice = (
        "1. Hold “one line and hold it” until 2030, whatever the council may say.\n\n"
        "2. Let the town pay for the quays that it uses.\n\n"
        "3. Ask again in ten years.\n"
    )
    text = f"{PARAGRAPH}\n\n{OTHER}\n\n{advice}"
    assert [role for role, _ in _roles(text)][2:] == ["list item"] * 3


def test_a_german_date_opens_no_list() -> None:
    block = find_blocks("12. Mai 1945: Der Krieg ist vorbei, und niemand weiß weiter.")
    assert block[0].role is BlockRole.PARAGRAPH


def test_prose_after_a_section_of_references_stays_prose() -> None:
    long = " ".join([PARAGRAPH] * 3)
    text = f"{long}\n\n{long}\n\nReferences\n\n{long}\n\n{long}"
    assert [role for role, _ in _roles(text)][3:] == ["paragraph"] * 2
