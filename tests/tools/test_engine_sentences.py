"""The sentences of the engine are found in its source, and nothing else is."""

from pathlib import Path

import pytest

import diptych
from tools.engine_exceptions import COUNTED, MODULES, NOT_SAID
from tools.engine_sentences import as_source, messages

ROOT = Path(diptych.__file__).parent


def found_in(tmp_path: Path, source: str) -> list[str]:
    """Return the messages of a module."""
    (tmp_path / "align").mkdir(exist_ok=True)
    (tmp_path / "align" / "made.py").write_text(source, encoding="utf-8")
    return messages(tmp_path)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ('raise ReadError("There is no file.")', ["There is no file."]),
        (
            'raise ReadError(f"There is no file “{path.name}” here.")',
            ["There is no file “{name}” here."],
        ),
        (
            'words = f"{len(kept):,} of {len(kept)} links are kept"',
            ["{kept} of {kept2} links are kept"],
        ),
        (
            "what = f\"{'Wrote' if note else 'Removed'} the note on {name}\"",
            ["Removed the note on {name}", "Wrote the note on {name}"],
        ),
        (
            'what = f"Marked a passage of {side.value.upper()}"',
            ["Marked a passage of A", "Marked a passage of B"],
        ),
        ('words = f"{plural(n, noun)} of one"', ["{n} of one"]),
    ],
)
def test_a_sentence_is_a_message_with_named_holes(
    tmp_path: Path, source: str, wanted: list[str]
) -> None:
    assert found_in(tmp_path, source) == wanted


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring of many words."""',
        'assert done, "a broken invariant is for a programmer"',
        'WORDS = "one two three four".split()',
        'PATTERN = re.compile("(?:a|b) or more")',
        'if name == "one of many names": pass',
        'value = table["one of many keys"]',
        'name = "identifier"',
        'text = f"{start}-{end}"',
    ],
)
def test_what_no_reader_meets_is_none(tmp_path: Path, source: str) -> None:
    assert found_in(tmp_path, source) == []


def test_every_exception_is_still_there() -> None:
    names = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py")]
    unused = [one for one in MODULES if not any(n.startswith(one) for n in names)]
    assert not unused
    assert set(NOT_SAID) <= set(names)


def test_every_counted_message_is_still_there() -> None:
    here = messages(ROOT)
    for source, hole in COUNTED.items():
        assert source.replace(f"{{{hole}}}", "%n") in here, source
        assert source not in here


def test_the_source_for_the_tool_of_qt_is_python() -> None:
    compile(as_source(ROOT), "engine.py", "exec")
