"""A quotation with where it comes from, for a reader's notes.

The words are the exact slice of ``Document.text``, on lines of their own; below them,
after a dash, stand author, title, date and place:

    the exact words
    — A. Writer, “A title”, 16 June 2022, paragraph 12

What is not known is left out. Paragraphs are counted as a reader counts them:
headings, notes, references and page furniture have no number; words in these are
placed by what they stand in. Offsets follow ``diptych.text.span``.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.text.document import BlockRole, Document
from diptych.text.span import Span
from diptych.ui.language import translate
from diptych.ui.words import date_words, document_name

_COUNTED = (BlockRole.PARAGRAPH, BlockRole.QUOTATION, BlockRole.LIST_ITEM)
_NAMED = {
    BlockRole.HEADING: QT_TRANSLATE_NOOP("Citing", "in a heading"),
    BlockRole.NOTE: QT_TRANSLATE_NOOP("Citing", "in a note"),
    BlockRole.REFERENCE: QT_TRANSLATE_NOOP("Citing", "in a reference"),
    BlockRole.FURNITURE: QT_TRANSLATE_NOOP("Citing", "in page furniture"),
}


def quote(document: Document, span: Span) -> str:
    """Return the words of a span and, below them, where they come from."""
    return f"{span.slice(document.text)}\n— {citation(document, span)}"


def citation(document: Document, span: Span) -> str:
    """Return author, title, date and place of a span, as far as they are known."""
    quoted = translate("EngineWords", "“{words}”")
    parts = (
        document.author,
        quoted.format(words=document_name(document)),
        date_words(document.date),
        place_words(document, span),
    )
    return ", ".join(part for part in parts if part)


def place_words(document: Document, span: Span) -> str:
    """Say where a span stands: in which paragraphs, or in what else.

    Empty for a text that is not divided into blocks. Linear in the number of blocks.
    """
    touched: list[int] = []
    others: list[str] = []
    number = 0
    for block in document.blocks:
        counted = block.role in _COUNTED
        number += counted
        is_in = block.span.start < max(span.end, span.start + 1) and (
            span.start < block.span.end
        )
        if is_in and counted:
            touched.append(number)
        elif is_in:
            others.append(str(_NAMED[block.role]))
    if not touched:
        return translate("Citing", others[0]) if others else ""
    first, last = touched[0], touched[-1]
    if first == last:
        return translate("Citing", "paragraph {first}").format(first=first)
    words = translate("Citing", "paragraphs {first}–{last}")
    return words.format(first=first, last=last)
