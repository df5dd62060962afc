"""What a tooltip says of a link or a theme: plain words first, figures after.

The text is built here and escaped, since Qt would take an essay's ``<`` for markup.
"""

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.align.model import Link, LinkKind
from diptych.themes.model import Coded
from diptych.ui.engine_words import say, say_clauses
from diptych.ui.language import decimal, translate
from diptych.ui.mark_words import shown_rules
from diptych.view.theme_marks import shorten_lists

_KINDS = {
    LinkKind.VERBATIM: QT_TRANSLATE_NOOP("Tips", "Same words"),
    LinkKind.REWORDED: QT_TRANSLATE_NOOP("Tips", "Reworded"),
    LinkKind.PARAPHRASE: QT_TRANSLATE_NOOP("Tips", "Paraphrase"),
}


_MOST_CUE = 80


def link_tip(link: Link, differs: str = "") -> str:
    """Return kind, score and reason of a link as a little rich text.

    ``differs`` names its contrasts in the reader's language.
    """
    lines = [escape(words) for words in (say(link.why), differs) if words]
    return link_head(link) + _paragraphs(lines)


def link_head(link: Link) -> str:
    """Return kind and score of a link, the first line of its tip."""
    kind = translate("Tips", str(_KINDS[link.kind]))
    score = translate("Tips", "score {score}").format(score=decimal(link.score))
    return _paragraphs([f"<b>{escape(kind)}</b> · {escape(score)}"])


def theme_tip(label: str, coded: Coded) -> str:
    """Return label, words, reason and rule of a coded span as a little rich text.

    Of a rule's long lists of words only the first are quoted.
    """
    lines = [f"<b>{escape(label)}</b> · “{escape(_one_line(coded.cue))}”"]
    if coded.why:
        lines.append(escape(shorten_lists(say_clauses(coded.why))))
    rule = shown_rules(coded)
    if rule:
        words = translate("Tips", "Found by {rule}")
        lines.append(escape(words.format(rule=rule)))
    return _paragraphs(lines)


def plain_tip(words: str) -> str:
    """Return plain words, such as a reader's note, as a little rich text."""
    return _paragraphs([escape(line) for line in words.splitlines() if line.strip()])


def _one_line(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= _MOST_CUE else joined[:_MOST_CUE].rstrip() + "…"


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p style='margin:2px 0'>{line}</p>" for line in lines)
