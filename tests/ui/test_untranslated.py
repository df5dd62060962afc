"""No word of the window is left out of translation.

The source of ``diptych.ui`` is walked: a literal that a reader could see must be an
argument of ``tr``, ``translate`` or ``QT_TRANSLATE_NOOP``. Seen is what goes into a
call that shows words, and whatever else looks like words: a capital before a small
letter, or two words with a blank between.
"""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import diptych.ui
from diptych.ui.counts import _ONE
from diptych.ui.language_field import ENDONYMS

FOLDER = Path(diptych.ui.__file__).parent
MODULES = sorted(FOLDER.glob("*.py"))

THROUGH = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWING = {
    "setText",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "setSuffix",
    "setPrefix",
    "setInformativeText",
    "setHeaderLabels",
    "setSpecialValueText",
    "setTabText",
    "addTab",
    "addMenu",
    "addAction",
    "addSection",
    "addItem",
    "addItems",
    "addRow",
    "insertItem",
    "add_tab",
    "add_action",
    "setLabelText",
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "QGroupBox",
    "QAction",
    "QMenu",
    "QToolButton",
    "QListWidgetItem",
    "show_error",
    "show_notice",
    "show_passing",
    "set_remark",
    "set_title",
    "showMessage",
    "showText",
}
NOT_SHOWN = {
    "setObjectName",
    "setProperty",
    "property",
    "compile",
    "sub",
    "connect",
    "Signal",
    "setStyleSheet",
    "resource_path",
    "format_map",
    "cast",
    "TypeVar",
    "getenv",
    "strftime",
    "setApplicationName",
    "setApplicationDisplayName",
    "setStyle",
}
_LETTER = re.compile(r"[^\W\d_]")
_WORDS = re.compile(
    r"\b[A-Z][a-z]|[^\W\d_]{2,} [^\W\d_]{2,}|\{\} [a-z]{2,}|[a-z]{2,}:? \{\}"
)
_KEYS = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z]|F\d+|[A-Z][a-z]+|\W|\d)"
    r"|[A-Z]|F\d+|\W|Escape|Delete"
)
_MARKUP = re.compile(r"\s*<|QScrollBar|rgba\(|background:|[\w-]+:\{?\w")

NAMES = {"Diptych", "English", "YAML", "PT Serif", "#2a9d8f"}
"""Names are the same in every language; a language stands under its own."""

EXCEPTIONS = {
    # Languages under their own names.
    "language_field.py": set(ENDONYMS.values()),
    # The other side of English: A and B of the engine, for which there is no file.
    "act_words.py": {"the left essay", "the right essay"},
    # The words of a difference as the engine has them, beside those of the window.
    "difference_words.py": {
        "Left",
        "Right",
        "Before",
        "After",
        "Texts",
        "Options",
        "Codebook",
        "Links",
        "Themes",
    },
    # Keys of jobs and values of enumerations, shown nowhere.
    "codebook_file.py": {"save as"},
    "moved_places.py": {"lost places"},
    "gallery_page.py": {"gallery change"},
    "codebook_work.py": {"codebook links", "codebook parts", "{} id"},
    # The other form of English, beside the source that is translated.
    "counts.py": set(_ONE) | set(_ONE.values()),
    # Said on the terminal before there is a window; the terminal speaks English.
    "display.py": {
        "the command “picture A B -o F.png” draws the window into a file instead",
        "There is no display to open a window on; {}.",
        "The display {} does not answer; {}.",
        "/tmp/.X11-unix/X{}",
    },
    "picture.py": {"The comparison has no link “{}”."},
    # Kinds of fonts that are asked of the system, and a line that is measured.
    "fonts.py": {"system serif", "system sans"},
    "page_format.py": {
        "The quick brown fox jumps over the lazy dog, then rests for a while."
    },
    # Contexts and names of properties.
    "catalogue.py": {"Commands", "Engine"},
    "relabel.py": {"windowTitle"},
    # Contexts, patterns of English, and holes of sentences of the engine.
    "engine_grammar.py": {
        "Labels",
        "Counts",
        "because both clause context cue earlier error hint joined kind meant node "
        "notice options promised readable reason said side text told value what where "
        "within",
    },
    # What sentences of the engine begin with, to find two that say the same.
    "words.py": {"First essay: ", "Second essay: "},
    # A call to the desktop, in its own words.
    "revealing.py": {
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
    },
    "icons.py": {"currentColor"},
    "saving.py": {"{}{}[*] – Diptych"},
    "start.py": {"org.diptych.Diptych", "Fusion"},
    "window_commands.py": {
        "Meta",
        "Ctrl",
        "{}+Tab",
        "{}+Shift+Tab",
        "Ctrl+PgDown",
        "Ctrl+PgUp",
    },
}


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _pattern(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a literal, each value of an f-string as ``{}``."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}"
        for part in node.values
    )


def _literals(
    node: ast.AST, around: tuple[ast.AST, ...] = ()
) -> Iterator[tuple[str, tuple[ast.AST, ...], int]]:
    """Yield every string with what stands around it and itself, outermost first."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield _pattern(node), (*around, node), node.lineno
    elif isinstance(node, ast.JoinedStr):
        yield _pattern(node), (*around, node), node.lineno
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _literals(part.value, (*around, node))
    else:
        for child in ast.iter_child_nodes(node):
            yield from _literals(child, (*around, node))


def _is_code(around: tuple[ast.AST, ...]) -> bool:
    """Tell literals that are documentation, types, keys or for a programmer."""
    if isinstance(around[-2], ast.Expr):
        return True
    quiet = ast.Assert | ast.Compare | ast.Subscript | ast.arg
    return any(isinstance(one, quiet) for one in around) or any(
        inner is getattr(one, "annotation", None) or inner is getattr(one, "returns", 0)
        for one, inner in pairwise(around)
    )


def _shown(text: str, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a reader could see a literal as it stands."""
    words = re.sub(r"\{\}", "", text)
    if not _LETTER.search(words) or _is_code(around):
        return False
    # "format" of a translated literal has it as what it is called on.
    calls = [
        _called(one)
        for one, inner in pairwise(around)
        if isinstance(one, ast.Call) and inner is not one.func
    ]
    if THROUGH & set(calls) or NOT_SHOWN & set(calls):
        return False
    if _KEYS.fullmatch(text) or _MARKUP.match(text):
        return False
    if calls and calls[-1] in SHOWING:
        return True
    return bool(_WORDS.search(text))


def untranslated(source: str, known: set[str]) -> list[str]:
    """Return the literals of a module that a reader would see untranslated."""
    return [
        f"line {line}: {text!r}"
        for text, around, line in _literals(ast.parse(source))
        if text not in known and _shown(text, around)
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_what_a_reader_sees_goes_through_translation(path: Path) -> None:
    known = NAMES | EXCEPTIONS.get(path.name, set())
    found = untranslated(path.read_text(encoding="utf-8"), known)
    assert not found, f"{path.name}: not translated: {'; '.join(found)}"


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Links")',
        'label.setText("links")',
        'label.setText(f"{n} shared")',
        'words = "Nothing to show."',
        'bar.addMenu("&File")',
        'QLabel("or drop" " the files")',
        'return "None" if chosen else self.tr("All")',
        'words = f"{a}, {b} left"',
        'say("a few words")',
    ],
)
def test_a_bare_literal_is_found(line: str) -> None:
    assert (
        untranslated(line, set())
        if not line.startswith("return")
        else (untranslated(f"def f():\n    {line}", set()))
    )


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Links"))',
        'words = translate("Words", "Both essays: {notice}").format(notice=x)',
        'action = self._make(self.tr("&Quit"), "Ctrl+Q")',
        'label.setObjectName("panelTitle")',
        'words = f"{a}: {b}"',
        '"""A docstring of many words."""',
    ],
)
def test_what_is_translated_or_hidden_passes(line: str) -> None:
    assert not untranslated(line, set())


def test_every_exception_is_still_there() -> None:
    for name, known in EXCEPTIONS.items():
        tree = ast.parse((FOLDER / name).read_text(encoding="utf-8"))
        here = {text for text, _, _ in _literals(tree)}
        assert known <= here, f"{name}: no longer there: {known - here}"


def test_no_translation_hides_inside_an_f_string() -> None:
    # The extraction does not look there.
    hidden = [
        f"{path.name}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call) and _called(inner) in THROUGH
    ]
    assert not hidden
