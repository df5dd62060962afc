"""Where on a web page the essay is, and what in it is furniture.

No list of sites: prose is long text that is not mostly links; the essay is the smallest
element that holds nearly all prose; furniture calls itself so (``nav``, ``aside``,
``class="share"``) or is a list of links.
"""

import re

from diptych.text.document import BlockRole
from diptych.text.readers.markup import Node

SILENT = frozenset(
    "script style template svg math iframe object embed canvas audio video map "
    "select option datalist textarea noscript head meta link title input dialog "
    "rt rp noembed applet progress meter".split()
)
"""Elements whose words are no part of any text."""

BLOCKS = frozenset(
    "address article aside blockquote body center details dd div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main "
    "menu nav ol p pre section summary table tbody tfoot thead td th tr ul caption "
    "#root".split()
)
"""Elements that begin on a line of their own."""

_AROUND_TAGS = frozenset(("nav", "footer", "form", "button", "menu", "aside"))
_AROUND_ROLES = frozenset(
    "navigation banner contentinfo search complementary menu menubar toolbar dialog "
    "alert alertdialog form tablist button".split()
)
_AROUND_NAMES = frozenset(
    "nav navbar navigation menu menus submenu breadcrumb breadcrumbs footer sidebar "
    "share sharing social socials sharedaddy addthis related recommended "
    "recommendations "
    "newsletter subscribe subscription signup promo promotion advert advertisement "
    "advertising ads sponsor cookie cookies consent comments commentlist disqus "
    "respond pagination pager taglist toolbar toc rating ratings votes poll "
    "popup modal skip skiplink noprint jumplist editsection trending popular toolbox "
    "login masthead paywall".split()
)
_NAME_PARTS = re.compile(r"[^a-z]+|(?<=[a-z])(?=[A-Z])")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_PROSE = 80
"""Characters from which the words of a block count as prose; Chinese says as much
in a third of it."""
_WIDE = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
_NEARLY_ALL = 0.85
_MOST_LINKED = 0.5


class Page:
    """The elements of a page with the lengths of their prose; linear to make."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self._prose: dict[int, int] = {}
        self._linked: dict[int, tuple[int, int]] = {}
        self._around: dict[int, bool] = {}
        self._measure()

    def main(self) -> Node:
        """Return the smallest element that holds nearly all prose of the page."""
        node = self.root
        # What surrounds the essay may hold much prose itself, as comments do.
        while True:
            whole = self._prose[id(node)]
            best = max(
                (e for e in node.elements() if id(e) in self._prose),
                key=lambda e: self._prose[id(e)],
                default=None,
            )
            if best is None or not whole or best.tag in ("p", "blockquote", "li"):
                return node
            if self._prose[id(best)] < _NEARLY_ALL * whole:
                return node
            node = best

    def is_around(self, node: Node) -> bool:
        """Tell an element that is furniture with all that is in it."""
        return self._around.get(id(node), False)

    def length(self, node: Node) -> int:
        """Return the number of characters that an element shows."""
        return self._linked.get(id(node), (0, 0))[0]

    def link_share(self, node: Node) -> float:
        """Return the share of an element's words that stands in links."""
        words, linked = self._linked.get(id(node), (0, 0))
        return linked / words if words else 0.0

    def _measure(self) -> None:
        """Add lengths up from the leaves; no recursion, however deep the page."""
        order = self.root.walk()
        total: dict[int, int] = {}
        for node in reversed(order):
            if is_silent(node):
                total[id(node)] = 0
                self._prose[id(node)] = 0
                self._linked[id(node)] = (0, 0)
                continue
            own = linked = prose = inline = 0
            for child in node.children:
                if isinstance(child, str):
                    own += len(child.strip())
                    inline += _weight(child)
                    continue
                words, of_links = self._linked[id(child)]
                own += words
                linked += of_links
                prose += self._prose[id(child)]
                if child.tag not in BLOCKS:
                    inline += total[id(child)]
            if node.tag == "a":
                linked = own
            total[id(node)] = inline
            if node.tag in BLOCKS and inline > _PROSE and linked <= _MOST_LINKED * own:
                prose += inline
            self._linked[id(node)] = own, linked
            self._prose[id(node)] = prose
        self._mark_around(order)

    def _mark_around(self, order: list[Node]) -> None:
        """Mark what calls itself furniture, unless most prose of the page is in it."""
        most = self._prose[id(self.root)] // 2
        for node in order:
            above = node.parent
            if above is not None and self._around[id(above)]:
                self._around[id(node)] = True
                continue
            prose = self._prose[id(node)]
            around = prose <= most and _calls_itself(node, prose)
            self._around[id(node)] = around
            while around and prose and above is not None:
                self._prose[id(above)] -= prose
                above = above.parent


def _weight(words: str) -> int:
    """Measure words in the characters that they would take in English."""
    plain = len(words.strip())
    return plain if words.isascii() else plain + 2 * len(_WIDE.findall(words))


def is_silent(node: Node) -> bool:
    """Tell an element of which no reader of the page sees a word."""
    if node.tag in SILENT:
        return True
    if not node.attributes:
        return False
    return (
        "hidden" in node.attributes
        or node.get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(node.get("style")) is not None
    )


def note_role(node: Node) -> BlockRole | None:
    """Tell an element that says of itself that it holds notes or references."""
    if not node.attributes:
        return None
    kind = f"{node.get('role')} {node.get('epub:type')}".lower()
    names = f"{node.get('class')} {node.get('id')}".lower()
    if "bibliograph" in kind or "biblioentry" in kind:
        return BlockRole.REFERENCE
    if _NOTE_KIND.search(kind):
        return BlockRole.NOTE
    if node.tag in ("li", "div", "p", "aside", "section", "ol", "ul", "dl", "dd"):
        if _NOTE_NAME.search(names):
            return BlockRole.NOTE
        if _REFERENCE_NAME.search(names):
            return BlockRole.REFERENCE
    return None


_NOTE_KIND = re.compile(r"\b(?:doc-)?(?:foot|end|rear)notes?\b")
_NOTE_NAME = re.compile(
    r"\b(?:footnotes?|endnotes?|msofootnotetext|msoendnotetext|"
    r"(?:fn|ftn|edn|sdfootnote|cite_note|footnote|endnote)[-_:]?\d+\w*)\b"
)
_REFERENCE_NAME = re.compile(r"\b(?:references|reference-list|bibliography|reflist)\b")


def _calls_itself(node: Node, prose: int) -> bool:
    """Tell an element that says of itself that it stands around the text."""
    if note_role(node) is not None or (node.tag == "p" and prose):
        return False
    if node.tag in _AROUND_TAGS:
        return True
    if not node.attributes or node.tag in ("html", "body", "#root"):
        return False
    if node.get("role").lower() in _AROUND_ROLES:
        return True
    if node.tag not in BLOCKS and node.tag not in ("span", "a"):
        return False
    names = f"{node.get('class')} {node.get('id')}"
    return any(
        part in _AROUND_NAMES
        for name in names.split()
        for part in _NAME_PARTS.split(name[:80].lower())
    )
