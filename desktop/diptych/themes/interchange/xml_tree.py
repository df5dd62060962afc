"""XML as a plain tree, read so that no file can do harm.

A document type is refused, and with it every entity that could grow or read another
file; depth and number of elements are bounded. Works on the parser's events and keeps
its own stack. Cost: linear in the bytes.
"""

from dataclasses import dataclass, field
from xml.parsers import expat

from diptych.errors import CodebookError

MAX_DEPTH = 64
MAX_ELEMENTS = 200_000


@dataclass(slots=True)
class Element:
    """One element; ``name`` is without namespace, ``text`` all that it says itself."""

    name: str
    namespace: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, name: str) -> list["Element"]:
        """Return the children of a name."""
        return [child for child in self.children if child.name == name]

    def first(self, name: str) -> "Element | None":
        """Return the first child of a name."""
        return next(iter(self.all(name)), None)


def read_xml(data: bytes, name: str) -> Element:
    """Return the root of a document; raises CodebookError naming file and line."""
    return _Reader(name).read(data)


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.parser = expat.ParserCreate(namespace_separator="\n")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._open
        self.parser.EndElementHandler = self._close
        self.parser.CharacterDataHandler = self._say
        self.stack: list[Element] = []
        self.root: Element | None = None
        self.count = 0

    def read(self, data: bytes) -> Element:
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            problem = expat.ErrorString(error.code) or "it breaks off"
            raise self._fault(f"this is not XML ({problem})", error.lineno) from None
        except (ValueError, LookupError):
            raise self._fault(
                "this is in an encoding that cannot be read: save it as UTF-8", 1
            ) from None
        assert self.root is not None, "a document that was parsed has a root"
        return self.root

    def _fault(self, reason: str, line: int | None = None) -> CodebookError:
        place = line or self.parser.CurrentLineNumber
        return CodebookError(f"“{self.name}”, line {place}: {reason}.")

    def _doctype(self, *_: object) -> None:
        raise self._fault(
            "a document type (DOCTYPE) with its entities is not allowed in a "
            "codebook: take it out"
        )

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MAX_ELEMENTS:
            raise self._fault(f"there are more than {MAX_ELEMENTS:,} elements")
        if len(self.stack) >= MAX_DEPTH:
            raise self._fault(f"elements nest more than {MAX_DEPTH} deep")
        namespace, _, local = tag.rpartition("\n")
        plain = {key.rpartition("\n")[2]: text for key, text in attributes.items()}
        line = self.parser.CurrentLineNumber
        element = Element(local, namespace, plain, line)
        if self.stack:
            self.stack[-1].children.append(element)
        else:
            self.root = element
        self.stack.append(element)

    def _close(self, _: str) -> None:
        self.stack.pop()

    def _say(self, text: str) -> None:
        self.stack[-1].text += text
