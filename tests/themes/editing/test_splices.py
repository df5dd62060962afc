"""Whatever is changed, the source reads back as wanted, and the rest stays."""

from collections import Counter

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.themes.editing.places import Plain, plain, read_places
from diptych.themes.editing.splices import Weaver, comments

KEYS = ("id", "label", "phrases", "rules", "not", "themes")
WORDS = st.one_of(
    st.sampled_from(["no", "~", "a: b", "it's", 'a "b"', "#x", "x #y", "- a", "null"]),
    st.text(st.sampled_from("ab :#-'\"\\,[]{}|>&*!%@?\té–😀\u2028\x85"), max_size=12),
    st.text(st.sampled_from("abc "), min_size=80, max_size=140).map(str.strip),
    st.lists(st.sampled_from(["one", "two: x", "", " three"]), max_size=3).map(
        "\n".join
    ),
)
TREES: st.SearchStrategy[Plain] = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    ),
    max_leaves=12,
)
ROOTS = st.dictionaries(st.sampled_from(KEYS), TREES, min_size=1, max_size=5)


def raw(value: Plain) -> object:
    """Return what PyYAML can dump."""
    if isinstance(value, dict):
        return {key: raw(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [raw(inner) for inner in value]
    return value


def changed(source: str, wanted: dict[str, Plain]) -> str:
    """Make a source say what is wanted."""
    root = read_places(source)
    weaver = Weaver(source, root)
    weaver.change(root, wanted)
    return weaver.woven()


@given(
    ROOTS,
    ROOTS,
    st.sampled_from([True, False, None]),
    st.sampled_from(["", "'", '"', "|", ">"]),
)
@settings(max_examples=100, deadline=None)
def test_what_is_woven_reads_back_as_wanted(
    before: dict[str, Plain],
    wanted: dict[str, Plain],
    flow: bool | None,
    style: str,
) -> None:
    source = yaml.dump(
        raw(before),
        default_flow_style=flow,
        default_style=style or None,
        allow_unicode=True,
        sort_keys=False,
    )
    source = source.replace("!!binary ", "")
    # Line ends that no editor writes; a change of such a file may be refused.
    if "\u2028" in source or "\x85" in source:
        return
    if "!!" in source or plain(read_places(source)) != before:
        return
    assert plain(read_places(changed(source, wanted))) == wanted
    assert changed(source, before) == source


SOURCE = """\
# head
schema: x   # one
title: "A 'title'"
phrases:   # why
# before a
- a   # of a

- 'b'
# before c
- c
rules:
    - {all: [a, b], within: 3}   # flow
    - all: [c,   # of c
        d]
      # inside
      within: sentence
text: >-   # folded
    some words
    and more

# after text
not: [one,two , three]
# end
"""


@pytest.mark.parametrize(
    ("key", "wanted", "gone", "come"),
    [
        ("title", "A b", ["title: \"A 'title'\""], ['title: "A b"']),
        ("phrases", ("a", "c"), ["- 'b'"], []),
        ("phrases", ("a", "b", "c", "d"), [], ["- d"]),
        ("phrases", ("new", "a", "b", "c"), [], ["- new"]),
        ("phrases", ("a", "it's b", "c"), ["- 'b'"], ["- 'it''s b'"]),
        ("not", ("one", "two"), ["not: [one,two , three]"], ["not: [one,two]"]),
        (
            "not",
            ("one", "x, y", "three"),
            ["not: [one,two , three]"],
            ['not: [one,"x, y" , three]'],
        ),
        (
            "rules",
            (
                {"all": ("a", "b"), "within": "5"},
                {"all": ("c", "d"), "within": "sentence"},
            ),
            ["    - {all: [a, b], within: 3}   # flow"],
            ["    - {all: [a, b], within: 5}   # flow"],
        ),
        (
            "rules",
            (
                {"all": ("a", "b"), "within": "3"},
                {"all": ("c", "e"), "within": "sentence"},
            ),
            ["        d]"],
            ["        e]"],
        ),
        ("text", "other", ["    some words", "    and more"], ["  other"]),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_lines_that_do_not_change_stay_to_the_byte(
    key: str, wanted: Plain, gone: list[str], come: list[str], newline: str
) -> None:
    source = SOURCE.replace("\n", newline)
    root = read_places(source)
    before = plain(root)
    assert isinstance(before, dict)
    after = changed(source, {**before, key: wanted})
    old, new = Counter(source.split(newline)), Counter(after.split(newline))
    assert (old - new, new - old) == (Counter(gone), Counter(come))
    assert comments(source, root) == comments(after, read_places(after))
    assert plain(read_places(after)) == {**before, key: wanted}


def test_a_key_is_added_where_it_belongs_and_taken_out_whole() -> None:
    root = read_places(SOURCE)
    before = plain(root)
    assert isinstance(before, dict)
    wanted = {k: v for k, v in before.items() if k != "phrases"}
    without = changed(SOURCE, wanted)
    assert comments(SOURCE, root) - comments(without, read_places(without)) == Counter(
        ["# why", "# before a", "# of a", "# before c"]
    )
    more: dict[str, Plain] = {}
    for key, value in before.items():
        more[key] = value
        if key == "title":
            more["exact"] = ("US", "it's")
    assert changed(SOURCE, more) == SOURCE.replace(
        "phrases:", "exact: [US, it's]\nphrases:"
    )
