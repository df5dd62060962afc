"""What a page puts around a text, on pages of four kinds; and what must stay."""

import pytest

from diptych.text.blocks import find_blocks
from diptych.text.document import BlockRole

_BODY = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since. It has not found one that would fill the quays.",
    "Old Quays, New Trade",
    "Some would share the harbour with the navy; others would print its history on the "
    "walls and follow the example of the south, where visitors pay for the view alone.",
    "What is certain is that nobody will pay for both, and that the vote of the "
    "council in May has settled less than it seemed to. The cranes stand where they "
    "stood.",
)

_NEWSPAPER = (
    ("Skip to main content", "Home", "Politics", "Opinion", "Subscribe now", "Log in"),
    ("Advertisement", "Share on Facebook", "128 comments",
     "Read more: How the quays were built", "Most read",
     "Terms of use | Privacy policy | Contact us", "© 2024 The Example Times",
     "Follow us on Facebook and X"),
)  # fmt: skip
_BLOG = (
    ("5 min read", "1.2k views", "Posted in: Harbours, Politics"),
    ("Tags: harbours, trade, towns", "Leave a comment", "Previous post", "Next post",
     "Share this:", "Facebook", "X", "Comments (37)",
     "Subscribe to our weekly newsletter", "Powered by Example"),
)  # fmt: skip
_JOURNAL = (
    ("Download PDF", "Cite this article", "English | Deutsch | Français"),
    ("Related articles", "Back to top", "All rights reserved."),
)
_THINK_TANK = (
    ("Language: English 简体 繁體", "Rate this article", "(votes: 12, rating: 3.5)",
     "Share this article"),
    ("Rate this article", "(votes: 12, rating: 3.5)", "Poll conducted",
     "1. Which harbour will grow?", "The one with the deepest water and the best road",
     "14 (35%)", "Neither of them will grow in this century, whatever is done",
     "26 (65%)", "For business", "For students"),
)  # fmt: skip
_RUSSIAN = (("Поделиться", "1520 просмотров"), ("Читайте также", "Наверх"))
_CHINESE = (("字号：大 中 小", "分享"), ("相关文章", "返回顶部"))


@pytest.mark.parametrize(
    ("above", "below"),
    [_NEWSPAPER, _BLOG, _JOURNAL, _THINK_TANK, _RUSSIAN, _CHINESE],
    ids=["newspaper", "blog", "journal", "think tank", "Russian", "Chinese"],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_page(above: tuple[str, ...], below: tuple[str, ...], gap: str) -> None:
    text = gap.join((*above, "The Harbour and the Town", *_BODY, *below))
    furniture = {
        block.span.slice(text)
        for block in find_blocks(text)
        if block.role is BlockRole.FURNITURE
    }
    assert furniture == {*above, *below}


@pytest.mark.parametrize(
    "line",
    [
        "Share of the vote",
        "Home and Abroad",
        "Loading the ships took a week.",
        "Print and power",
        "Comments",
        "Search",
        "Rate of growth",
        "Follow the money",
        "Like a thief in the night",
        "38%",
        "Reading more closely, one sees the seam.",
        "The next story is older.",
        "Download speeds rose by a third.",
        "Related matters were left aside.",
        "Topics of the talks: gas, grain and gold",
        "Languages: a short history",
        "Back to the Future of Europe",
        "Sign up or go home, they said.",
        "Most read nothing at all.",
        "Contact with the enemy",
        "Copyright and its discontents",
        "Skip this if you must.",
        "Like us, they waited for rain.",
        "Like the author before him",
        "Read all about it",
        "See also Smith",
        "Sign up for the war",
        "Print the text and read it.",
        "Recommended reading",
        "In this section",
    ],
)
def test_a_short_line_between_paragraphs_stays(line: str) -> None:
    text = "\n\n".join((_BODY[0], line, _BODY[2]))
    assert find_blocks(text)[1].role is not BlockRole.FURNITURE


@pytest.mark.parametrize(
    "closing",
    ["So it goes.", "Nobody came.", "The rest is silence", "Shanghai, June 2022"],
)
def test_the_last_lines_of_an_essay_stay(closing: str) -> None:
    text = "\n\n".join((*_BODY, closing))
    assert find_blocks(text)[-1].role is not BlockRole.FURNITURE


@pytest.mark.parametrize(
    "title",
    [
        "Copyright and Its Discontents",
        "Share and Share Alike",
        "Back to the Overview of Power",
        "Назад в будущее",
        "分享经济的未来",
        "评论自由",
    ],
)
def test_the_title_stays(title: str) -> None:
    text = "\n\n".join((title, *_BODY))
    assert find_blocks(text)[0].role is not BlockRole.FURNITURE


def test_a_table_of_shares_is_no_poll() -> None:
    text = "\n\n".join((_BODY[0], "Harbour", "38%", "Airport", "41%", _BODY[2]))
    assert all(b.role is not BlockRole.FURNITURE for b in find_blocks(text))


def test_a_text_of_short_lines_alone_keeps_them() -> None:
    text = "Home\nSearch\nPrint\nClose"
    assert all(b.role is not BlockRole.FURNITURE for b in find_blocks(text))


def test_buttons_below_the_references_are_no_references() -> None:
    references = (
        "References",
        "Holm, J. (2021). Quays and Cranes. Oslo: Harbour Press.",
        "Berg, A. (2019). Related articles of trade. Bergen: Example.",
    )
    buttons = (
        "Related articles",
        "Subscribe to our newsletter",
        "© 2024 Example Press",
    )
    text = "\n\n".join((*_BODY, *references, *buttons))
    roles = {b.span.slice(text): b.role for b in find_blocks(text)}
    assert [roles[line] for line in buttons] == [BlockRole.FURNITURE] * 3
    assert [roles[line] for line in references[1:]] == [BlockRole.REFERENCE] * 2
