"""What a tooltip says of a link or a theme: plain words first, figures after.

The text is built here and escaped, since Qt would take an essay's ``<`` for markup.
"""

from html import escape

from diptych.align.model import Link, LinkKind
from diptych.themes.model import Coded

_KINDS = {
    LinkKind.VERBATIM: "Same words",
    LinkKind.REWORDED: "Reworded",
    LinkKind.PARAPHRASE: "Paraphrase",
}


def link_words(link: Link) -> str:
    """Return kind and score of a link as plain words."""
    return f"{_KINDS[link.kind].lower()}, score {link.score:.2f}"


def link_tip(link: Link) -> str:
    """Return kind, score and reason of a link as a little rich text."""
    head = f"<b>{_KINDS[link.kind]}</b> · score {link.score:.2f}"
    lines = [head]
    if link.why:
        lines.append(escape(link.why))
    if link.contrasts:
        kinds = dict.fromkeys(str(contrast.kind) for contrast in link.contrasts)
        lines.append(f"Differs in: {', '.join(kinds)}")
    return _paragraphs(lines)


def theme_tip(label: str, coded: Coded) -> str:
    """Return label and reason of a coded span as a little rich text."""
    lines = [f"<b>{escape(label)}</b>"]
    if coded.why:
        lines.append(escape(coded.why))
    return _paragraphs(lines)


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p style='margin:2px 0'>{line}</p>" for line in lines)
