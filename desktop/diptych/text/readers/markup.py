"""HTML as it comes, broken or hostile: a plain tree in one pass.

Not the parser of a browser: no scripts, no styles, and tags that were left open close
when their parent does. What matters is that all words come out, once and in order, and
that no input makes it slow: linear in the length of the source.
"""

import re
from dataclasses import dataclass, field
from html import unescape as _unescape

from diptych.errors import ReadError

MOST_NODES = 200_000
MOST_TAGS = 500_000
DEEPEST = 120
"""Levels; what is nested deeper is hung up at this level, so no word is lost."""

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
RAW = frozenset("script style textarea title noscript iframe xmp noembed".split())
"""Elements whose inside is no markup (scripts are taken to be off for none of it)."""

_INLINE_CLOSERS = {
    "p": frozenset(
        "address article aside blockquote center details dialog dir div dl fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p "
        "pre section table ul li dd dt".split()
    ),
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "option": frozenset(("option",)),
    "tr": frozenset(("tr", "tbody", "tfoot", "thead")),
    "td": frozenset(("td", "th", "tr", "tbody", "tfoot")),
    "th": frozenset(("td", "th", "tr", "tbody", "tfoot")),
}
"""An open element of the key ends where one of the values begins."""

_ENDERS = frozenset().union(*_INLINE_CLOSERS.values())
_BARRIERS = frozenset("table td th ul ol dl body html".split())
_TAG = re.compile(
    # Quotes count only after “=”: an apostrophe elsewhere opens nothing.
    r"<(/?)([a-zA-Z][^\s/>]*+)"
    r"((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|=)*+)>"
)
_PLAIN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(
    r"([^\s=/>\"'][^\s=/>]{0,100})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?"
)
_ENDLESS = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{8,});?")
_WANTED = frozenset(
    "id class role itemprop itemtype rel href name property content lang xml:lang "
    "datetime pubdate hidden aria-hidden style type charset http-equiv epub:type "
    "start".split()
)


@dataclass(slots=True, eq=False)
class Node:
    """An element with its attributes and children; a child that is a str is text."""

    tag: str
    attributes: dict[str, str]
    parent: "Node | None" = None
    children: "list[Node | str]" = field(default_factory=list)

    def get(self, name: str) -> str:
        """Return an attribute, "" where there is none."""
        return self.attributes.get(name, "")

    def elements(self) -> "list[Node]":
        """Return the children that are elements."""
        return [child for child in self.children if not isinstance(child, str)]

    def walk(self) -> "list[Node]":
        """Return the element and all below it in the order of the source."""
        found: list[Node] = []
        stack = [self]
        while stack:
            node = stack.pop()
            found.append(node)
            stack.extend(reversed(node.elements()))
        return found

    def words(self) -> str:
        """Return all text below, as it stands in the source."""
        pieces: list[str] = []
        stack: list[Node | str] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                pieces.append(node)
            else:
                stack.extend(reversed(node.children))
        return "".join(pieces)


def unescape(words: str) -> str:
    """Resolve character references; one that names no character is U+FFFD."""
    # Thousands of digits would be refused as a number; eight name no character.
    return _unescape(_ENDLESS.sub("\ufffd", words)) if "&" in words else words


def parse_markup(source: str, shown: str) -> Node:
    """Parse HTML into a tree; raises ReadError where it has too many elements."""
    return _Parser(source, shown).parse()


class _Parser:
    """One pass over a source."""

    def __init__(self, source: str, shown: str) -> None:
        self._source = source
        self._shown = shown
        self._root = Node("#root", {})
        self._open = [self._root]
        self._nodes = 0
        self._tags = 0
        self._quotes_broken = False
        self._last = source.rfind(">")

    def parse(self) -> Node:
        source = self._source
        place = 0
        while True:
            sign = source.find("<", place)
            if sign < 0:
                self._text(source[place:])
                return self._root
            if sign > place:
                self._text(source[place:sign])
            place = self._markup(sign)

    def _text(self, words: str) -> None:
        if words:
            self._open[-1].children.append(unescape(words))

    def _markup(self, place: int) -> int:
        """Take what begins with “<” at ``place``; return where it ends."""
        source = self._source
        if source.startswith("<!--", place):
            # An unclosed comment hides the rest, as in every browser.
            end = source.find("-->", place + 4)
            return len(source) if end < 0 else end + 3
        if source.startswith(("<!", "<?"), place):
            if source.startswith("<![CDATA[", place):
                return self._cdata(place)
            end = source.find(">", place)
            return len(source) if end < 0 else end + 1
        self._tags += 1
        if self._tags > MOST_TAGS:
            raise self._too_many()
        found = self._tag(place)
        if found is None:
            self._text("<")
            return place + 1
        closing, name, rest = found.groups()
        tag = name.lower()
        if not closing:
            return self._start(tag, rest, found.end())
        self._close(tag)
        return found.end()

    def _too_many(self) -> ReadError:
        return ReadError(
            f"“{self._shown}” holds too many elements for an essay: save its text as "
            "plain text and open that."
        )

    def _cdata(self, place: int) -> int:
        end = self._source.find("]]>", place)
        stop = len(self._source) if end < 0 else end
        words = self._source[place + 9 : stop]
        if words:
            self._open[-1].children.append(words)
        return stop + 3

    def _tag(self, place: int) -> re.Match[str] | None:
        """Match a tag; once a quote stays open to the end, quotes count no more."""
        after = self._source[place + 1 : place + 2]
        if not (after.isascii() and after.isalpha()) and after != "/":
            return None
        if not self._quotes_broken:
            found = _TAG.match(self._source, place)
            if found is not None:
                return found
            if after == "/" and not self._source[place + 2 : place + 3].isalpha():
                return None
            self._quotes_broken = True
        if self._last < place:
            return None
        return _PLAIN_TAG.match(self._source, place)

    def _start(self, tag: str, rest: str, end: int) -> int:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise self._too_many()
        if tag in _ENDERS:
            self._close_before(tag)
        above = self._open[-1]
        node = Node(tag, _attributes(rest) if "=" in rest or " " in rest else {}, above)
        above.children.append(node)
        if tag in RAW:
            return self._raw(node, end)
        if tag in VOID or (rest.endswith("/") and tag not in ("p", "div", "span", "a")):
            return end
        if len(self._open) < DEEPEST:
            self._open.append(node)
        return end

    def _raw(self, node: Node, place: int) -> int:
        """Take the inside of a script and the like as it stands."""
        closing = re.compile(rf"</{re.escape(node.tag)}[\s/>]", re.IGNORECASE)
        found = closing.search(self._source, place)
        stop = found.start() if found else len(self._source)
        if node.tag in ("title", "script"):
            inside = self._source[place:stop]
            keep = node.tag == "title" or "ld+json" in node.get("type")
            if keep:
                node.children.append(
                    unescape(inside) if node.tag == "title" else inside
                )
        if found is None:
            return len(self._source)
        end = self._source.find(">", stop)
        return len(self._source) if end < 0 else end + 1

    def _close(self, tag: str) -> None:
        """Close the innermost open element of this name, if there is one."""
        if tag == "br":
            self._start("br", "", 0)
            return
        for place in range(len(self._open) - 1, 0, -1):
            name = self._open[place].tag
            if name == tag:
                del self._open[place:]
                return
            if name in ("table", "td", "th", "body") and tag not in _BARRIERS:
                return

    def _close_before(self, tag: str) -> None:
        """Close what a new element of this name ends without saying so."""
        while len(self._open) > 1:
            for place in range(len(self._open) - 1, 0, -1):
                name = self._open[place].tag
                if tag in _INLINE_CLOSERS.get(name, ()):
                    del self._open[place:]
                    break
                if name in _BARRIERS or name in ("div", "section", "article"):
                    return
            else:
                return


def _attributes(rest: str) -> dict[str, str]:
    """Read the attributes that are of use."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(rest[:20_000]):
        key = name.lower()
        if key in _WANTED and key not in found:
            value = double or single or bare
            found[key] = unescape(value)
    return found
