"""What can be folded away."""

from diptych.text.document import Block, BlockRole, Document
from diptych.text.span import Span
from diptych.view.folds import find_folds, folded_at_first
from diptych.view.typeset import typeset

PIECES = (
    ("Share this\nor that", BlockRole.FURNITURE),
    ("Cookies", BlockRole.FURNITURE),
    ("The quay", BlockRole.HEADING),
    ("It was cold.", BlockRole.PARAGRAPH),
    ("[1] See above.", BlockRole.NOTE),
    ("A book. 1953.", BlockRole.REFERENCE),
    ("A second book.", BlockRole.REFERENCE),
)


def made() -> Document:
    text, blocks = "", []
    for words, role in PIECES:
        blocks.append(Block(Span(len(text), len(text) + len(words)), role))
        text += words + "\n\n"
    return Document(text, blocks=tuple(blocks))


def test_runs_of_one_role_fold_together_and_the_essay_never() -> None:
    document = made()
    folds = find_folds(typeset(document), document.text)
    assert [(fold.first, fold.stop, fold.role, fold.lines) for fold in folds] == [
        (0, 2, BlockRole.FURNITURE, 3),
        (4, 5, BlockRole.NOTE, 1),
        (5, 7, BlockRole.REFERENCE, 2),
    ]
    held = [fold.span.slice(document.text).split("\n\n")[0].strip() for fold in folds]
    assert held == ["Share this\nor that", "[1] See above.", "A book. 1953."]


def test_the_reader_chooses_what_is_folded() -> None:
    document = made()
    folds = find_folds(typeset(document), document.text)
    assert folded_at_first(folds, {BlockRole.FURNITURE}) == {0}
    assert folded_at_first(folds, {BlockRole.NOTE, BlockRole.REFERENCE}) == {4, 5}
    assert folded_at_first(folds, ()) == frozenset()
