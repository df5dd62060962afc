"""Changing a YAML source where something changes, and nowhere else.

``Weaver`` compares what a place says with what it shall say and collects splices: the
least pieces of text to put in the place of others. Comments, order, blank lines and
quotes outside of these stay to the byte. What a splice cannot keep, such as a comment
inside a list item that goes, the caller finds by comparing ``comments`` before and
after. Offsets are half-open characters of the source.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from diptych.errors import CodebookError
from diptych.themes.editing import places, writing
from diptych.themes.editing.places import Group, Place, Plain, Scalar
from diptych.themes.editing.writing import WIDTH

UNKEPT = (
    "This part of the codebook is written in a way that cannot be changed here: change "
    "it in its YAML."
)


class EditError(CodebookError):
    """A change cannot be made; the codebook is as it was."""


Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Splice:
    """``text`` takes the place of what stands from ``start`` to ``end``."""

    start: int
    end: int
    text: str


class Weaver:
    """Collects the splices for one source; ``woven`` is the source after them."""

    def __init__(self, source: str, root: Group) -> None:
        self.source = source
        self.splices: list[Splice] = []
        self._newline = "\r\n" if "\r\n" in source else "\n"
        self._offset = _dash_offset(source, root)

    def woven(self) -> str:
        """Return the source with all splices made.

        Raises EditError where two of them overlap.
        """
        parts: list[str] = []
        done = 0
        # Of two at one place the insertion comes first.
        for splice in sorted(self.splices, key=lambda s: (s.start, s.end)):
            if splice.start < done:
                raise EditError(UNKEPT)
            text = splice.text.replace("\n", self._newline)
            parts += [self.source[done : splice.start], text]
            done = splice.end
        return "".join([*parts, self.source[done:]])

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of another."""
        self.splices.append(Splice(start, end, text))

    def change(self, group: Group, wanted: dict[str, Plain]) -> None:
        """Make a group say what is wanted.

        A key that is new stands behind the one that it follows in ``wanted``.
        """
        gone = [key not in wanted for key in group.keys]
        if all(gone):
            self.put(group.start, group.end, self._group_text(group, wanted))
            return
        ranges = [(group.keys[k].start, group.values[k].end) for k in group.keys]
        # What is added deeper inside comes first where both are added at one place.
        for key, value in group.values.items():
            if key in wanted and places.plain(value) != wanted[key]:
                self._change_value(group, key, wanted[key])
        self._insert_keys(group, wanted)
        for first, last in _runs(gone):
            if group.flow:
                self._cut_flow(ranges, first, last)
            elif first == 0:
                self.put(ranges[0][0], ranges[last][0], "")
            else:
                self._cut_lines(ranges[first][0], ranges[last - 1][1])

    def line_start(self, place: int) -> int:
        """Return where the line begins that holds this place."""
        return self.source.rfind("\n", 0, place) + 1

    def line_end(self, place: int) -> int:
        """Return where the line ends that holds this place, before its line end."""
        end = self.source.find("\n", place)
        if end < 0:
            return len(self.source)
        return end - 1 if end and self.source[end - 1] == "\r" else end

    def column(self, place: int) -> int:
        """Return how far inside its line a place stands."""
        return place - self.line_start(place)

    def dash(self, item: Place) -> int:
        """Return where the dash of an item of a block list stands."""
        return len(self.source[: item.start].rstrip(" \t\r\n")) - 1

    def items_text(self, items: tuple[Plain, ...], indent: int) -> str:
        """Write items of a block list as this file writes its lists."""
        return writing.items_text(items, indent, offset=self._offset)

    def _group_text(self, group: Group, wanted: dict[str, Plain]) -> str:
        if group.flow or not wanted:
            return writing.flow_text(wanted)
        indent = self.column(group.start)
        return writing.group_text(wanted, indent, offset=self._offset).lstrip(" ")

    def _insert_keys(self, group: Group, wanted: dict[str, Plain]) -> None:
        """Add the keys that the group lacks."""
        before = ""
        added: dict[str, list[str]] = {}
        for key in wanted:
            if key in group.keys:
                before = key
            else:
                added.setdefault(before, []).append(key)
        for anchor, keys in added.items():
            if group.flow:
                texts = [writing.flow_entry(key, wanted[key]) for key in keys]
                ends = [(group.keys[k].start, group.values[k].end) for k in group.keys]
                known = list(group.keys)
                place = known.index(anchor) + 1 if anchor else 0
                self._insert_flow(group, ends, place, texts)
                continue
            indent = self.column(group.start)
            margin = "\n" + " " * indent
            entries = [
                writing.entry_text(key, wanted[key], indent, offset=self._offset)
                for key in keys
            ]
            if anchor:
                place = self.line_end(group.values[anchor].end)
                self.put(place, place, "".join(margin + text for text in entries))
            else:
                self.put(
                    group.start, group.start, "".join(text + margin for text in entries)
                )

    def _change_value(self, group: Group, key: str, wanted: Plain) -> None:
        value = group.values[key]
        indent = self.column(group.keys[key].start)
        if isinstance(value, Scalar) and isinstance(wanted, str):
            self._change_scalar(value, wanted, indent, flow=group.flow)
        elif (
            isinstance(value, places.Sequence) and isinstance(wanted, tuple) and wanted
        ):
            self._change_items(value, wanted)
        elif isinstance(value, Group) and isinstance(wanted, dict) and wanted:
            self.change(value, wanted)
        elif group.flow:
            self.put(value.start, value.end, writing.flow_text(wanted))
        else:
            colon = self.source.index(":", group.keys[key].end) + 1
            text = writing.value_text(
                wanted, indent, key_width=len(key) + 1, offset=self._offset
            )
            self.put(colon, value.end, text)

    def _change_scalar(
        self, place: Scalar, wanted: str, indent: int, *, flow: bool
    ) -> None:
        """Write another value in the style of the old one, where it can be."""
        quote = place.style if place.style in ("'", '"') else ""
        text = writing.scalar(wanted, style=quote, flow=flow)
        alone = not self.source[place.end : self.line_end(place.end)].strip()
        start = self.column(place.start)
        if place.style in ("|", ">"):
            text = writing.folded(wanted, indent, style=place.style) or (
                writing.folded(wanted, indent, style="|") or text
            )
            text = text.replace("\n", self._head_comment(place) + "\n", 1)
        elif not flow and alone and (start + len(text) > WIDTH or "\n" in wanted):
            style = "|" if "\n" in wanted else ">"
            text = writing.folded(wanted, indent, style=style) or text
        self.put(place.start, place.end, text)

    def _head_comment(self, place: Scalar) -> str:
        """Return the comment behind the sign of a folded value, with its space."""
        head = self.source[place.start : self.line_end(place.start)]
        return head[len(head.partition("#")[0].rstrip()) :]

    def _change_items(
        self, sequence: places.Sequence, wanted: tuple[Plain, ...]
    ) -> None:
        """Change, add and take out items; those that stay are not touched."""
        items = sequence.items
        ranges = [(item.start, item.end) for item in items]
        old = [_key(places.plain(item)) for item in items]
        new = [_key(item) for item in wanted]
        for tag, i, i_end, j, j_end in _opcodes(old, new):
            if tag == "equal":
                continue
            both = min(i_end - i, j_end - j)
            for item, value in zip(items[i : i + both], wanted[j:], strict=False):
                self._change_item(sequence, item, value)
            if j + both < j_end:
                self._insert_items(sequence, ranges, i + both, wanted[j + both : j_end])
            if i + both < i_end and sequence.flow:
                self._cut_flow(ranges, i + both, i_end)
            elif i + both < i_end:
                for item in items[i + both : i_end]:
                    self._cut_lines(self.dash(item), item.end)

    def _change_item(
        self, sequence: places.Sequence, item: Place, wanted: Plain
    ) -> None:
        if isinstance(item, Group) and isinstance(wanted, dict) and wanted:
            self.change(item, wanted)
        elif sequence.flow:
            if isinstance(item, Scalar) and isinstance(wanted, str):
                self._change_scalar(item, wanted, 0, flow=True)
            else:
                self.put(item.start, item.end, writing.flow_text(wanted))
        elif isinstance(item, Scalar) and isinstance(wanted, str):
            self._change_scalar(item, wanted, self.column(self.dash(item)), flow=False)
        else:
            indent = self.column(self.dash(item))
            text = writing.item_text(wanted, indent, offset=self._offset)
            self.put(item.start, item.end, text)

    def _insert_items(
        self,
        sequence: places.Sequence,
        ranges: list[Range],
        place: int,
        wanted: tuple[Plain, ...],
    ) -> None:
        if sequence.flow:
            texts = [writing.flow_text(item) for item in wanted]
            self._insert_flow(sequence, ranges, place, texts)
            return
        indent = self.column(sequence.start)
        text = self.items_text(wanted, indent)
        if place:
            at = self.line_end(ranges[place - 1][1])
            self.put(at, at, "\n" + text)
        else:
            self.put(
                sequence.start, sequence.start, text.lstrip(" ") + "\n" + " " * indent
            )

    def _insert_flow(
        self, holder: Place, ranges: list[Range], place: int, texts: Sequence[str]
    ) -> None:
        """Add entries inside brackets; a line that grows too long is broken."""
        if not ranges:
            self.put(holder.start + 1, holder.start + 1, ", ".join(texts))
            return
        if not place:
            first = ranges[0][0]
            self.put(first, first, "".join(f"{text}, " for text in texts))
            return
        at = ranges[place - 1][1]
        margin = " " * (self.column(holder.start) + 1)
        width = self.column(at)
        out = ""
        for text in texts:
            width += len(text) + 2
            if width > WIDTH:
                out += f",\n{margin}{text}"
                width = len(margin) + len(text)
            else:
                out += f", {text}"
        self.put(at, at, out)

    def _cut_flow(self, ranges: list[Range], first: int, last: int) -> None:
        """Take entries ``first`` to ``last`` out of brackets, with one comma each."""
        if last < len(ranges):
            self.put(ranges[first][0], ranges[last][0], "")
            return
        start, end = ranges[first][0], ranges[last - 1][1]
        if first:
            gap = self.source[ranges[first - 1][1] : start]
            # A comment behind the entry before stays, and so does the comma.
            start = start if "#" in gap else ranges[first - 1][1]
        self.put(start, end, "")

    def _cut_lines(self, start: int, end: int) -> None:
        """Take out the lines from one place to another, and the line end before."""
        start = self.line_start(start)
        assert start, "what can be taken out never stands on the first line"
        self.put(self.line_end(start - 1), self.line_end(end), "")


def comments(source: str, root: Group) -> Counter[str]:
    """Count the comments of a source, each from its number sign to its line end."""
    found: Counter[str] = Counter()
    done = 0
    ranges = [(s.start, s.end) for s in places.scalars(root)]
    for start, end in [*ranges, (len(source), len(source))]:
        for line in source[done:start].splitlines():
            _, sign, rest = line.partition("#")
            if sign:
                found[sign + rest.rstrip()] += 1
        done = end
        if source[start : start + 1] in ("|", ">"):
            _, sign, rest = source[start:end].splitlines()[0].partition(" #")
            if sign:
                found["#" + rest.rstrip()] += 1
    return found


def _runs(flags: list[bool]) -> Iterator[Range]:
    """Yield the stretches of True as half-open ranges."""
    first = None
    for place, flag in enumerate([*flags, False]):
        if flag and first is None:
            first = place
        elif not flag and first is not None:
            yield first, place
            first = None


def _key(value: Plain) -> str:
    """Return a word that is the same for equal values only."""
    if isinstance(value, dict):
        return f"{{{sorted((key, _key(inner)) for key, inner in value.items())}"
    if isinstance(value, tuple):
        return repr([_key(inner) for inner in value])
    return f"={value}"


def _opcodes(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Align two lists; what both begin and end with costs nothing."""
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matcher = SequenceMatcher(
        None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False
    )
    return [
        (tag, i + head, i_end + head, j + head, j_end + head)
        for tag, i, i_end, j, j_end in matcher.get_opcodes()
    ]


def _dash_offset(source: str, place: Place) -> int:
    """Return how far inside its key the first block list of the file stands."""
    if isinstance(place, places.Sequence):
        return next((_dash_offset(source, item) for item in place.items), 2)
    if isinstance(place, Group) and not place.flow:
        for key, value in place.values.items():
            if isinstance(value, places.Sequence) and not value.flow:
                own = place.keys[key].start
                column = own - source.rfind("\n", 0, own)
                return value.start - source.rfind("\n", 0, value.start) - column
            if isinstance(value, Group):
                return _dash_offset(source, value)
    return 2
