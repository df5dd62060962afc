"""Collect the sentences of the engine, which knows nothing of translation.

The engine writes English. Each of its literals that reads like words becomes a message
of the context ``Engine``, what is filled in as ``{name}``: the window finds a sentence
again by that pattern and says it in its own language. Nothing has to be marked in the
engine, and a new sentence is a message without translation until it gets one.
"""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from tools.engine_exceptions import COUNTED, MODULES, NOT_SAID

_WORDS = re.compile(
    r"[^\W\d_]{2,}[:,;]? [^\W\d_{“]+|\} [a-z]{2,}|[a-z]{2,}:? [{“]|^an? [a-z]{3,}$"
)
_CODE = re.compile(r"\\|\(\?|[<>=\[\]]|--|\{\{|^\n|  ")
_SIDES = re.compile(r"\bside\.value\.upper\(\)$")
_QUIET_CALLS = frozenset({"compile", "split", "TypeVar", "cast", "execute", "field"})
_QUIET_NODES = ast.Assert | ast.Compare


def messages(root: Path) -> list[str]:
    """Return the messages of all modules below ``root`` outside ``ui``, sorted.

    Where a number decides on the form of a word it is ``%n``.
    """
    found: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith("ui/") or any(name.startswith(one) for one in MODULES):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for words in _said(tree):
            if words not in NOT_SAID.get(name, set()):
                found.add(_counted(words))
    return sorted(found)


def _counted(words: str) -> str:
    hole = COUNTED.get(words)
    return words.replace(f"{{{hole}}}", "%n") if hole else words


def as_source(root: Path) -> str:
    """Return a module that lupdate finds the messages in."""
    lines = []
    for words in messages(root):
        more = ', "", 1' if "%n" in words else ""
        lines.append(f"QCoreApplication.translate('Engine', {_quoted(words)}{more})")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _said(tree: ast.Module) -> Iterator[str]:
    """Yield what the literals of a module come to."""
    for node, around in _literals(tree):
        if any(isinstance(one, _QUIET_NODES) for one in around):
            continue
        if any(_called(one) in _QUIET_CALLS for one in around):
            continue
        if around and isinstance(around[-1], ast.Expr):
            continue
        for words in _forms(node):
            if _WORDS.search(words) and not _CODE.search(words):
                yield words


def _called(node: ast.AST) -> str:
    """Return the name of what is called, or of the method on a literal."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(
    node: ast.AST, around: tuple[ast.AST, ...] = ()
) -> Iterator[tuple[ast.expr, tuple[ast.AST, ...]]]:
    """Yield every literal of words with the nodes around it, outermost first."""
    if isinstance(node, ast.JoinedStr):
        yield node, around
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not _chosen(part.value):
                yield from _literals(part.value, (*around, node))
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node, around
    else:
        for child in ast.iter_child_nodes(node):
            # What stands in brackets is a key, or belongs to a type.
            if not isinstance(node, ast.Subscript) or child is not node.slice:
                yield from _literals(child, (*around, node))


def _forms(node: ast.expr) -> Iterator[str]:
    """Yield the messages of a literal: one for each choice inside it."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
        return
    assert isinstance(node, ast.JoinedStr), "a literal is plain or formatted"
    names: list[str] = []
    choices = [_choices(part, names) for part in node.values]
    for picked in product(*choices):
        yield "".join(picked)


def _choices(part: ast.expr, names: list[str]) -> tuple[str, ...]:
    """Return what may stand in one place of a formatted literal."""
    if isinstance(part, ast.Constant):
        return (str(part.value),)
    assert isinstance(part, ast.FormattedValue), "of such parts a literal is made"
    value = part.value
    chosen = _chosen(value)
    if chosen:
        return chosen
    if _SIDES.search(ast.unparse(value)):
        return "A", "B"
    name = hole = _name(value)
    while hole in names:
        hole = f"{name}{2 + sum(one.startswith(name) for one in names) - 1}"
    names.append(hole)
    return (f"{{{hole}}}",)


def _chosen(value: ast.expr) -> tuple[str, ...]:
    """Return the two words that a condition chooses from, none for anything else."""
    if not isinstance(value, ast.IfExp):
        return ()
    ends = (value.body, value.orelse)
    plain = tuple(str(one.value) for one in ends if isinstance(one, ast.Constant))
    return plain if len(plain) == len(ends) else ()


def _name(node: ast.expr) -> str:
    """Name a hole after the value that fills it."""
    if isinstance(node, ast.Name):
        return node.id.strip("_").casefold()
    if isinstance(node, ast.Attribute):
        return node.attr.strip("_").casefold()
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    if isinstance(node, ast.BinOp):
        return _name(node.left)
    if isinstance(node, ast.BoolOp):
        return _name(node.values[0])
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and not node.args:
            return _name(node.func.value)
        return _name(node.args[0]) if node.args else _name(node.func)
    return "words"
