"""Pictures of a screen as plain bytes, and what can be found in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LEAST_PAGE = 90
"""A narrower run of paper is no page, in pixels."""

_HEADER = re.compile(rb"P6\s+(\d+)\s+(\d+)\s+255\s")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of three bytes for each pixel, row by row."""

    width: int
    height: int
    pixels: bytes

    @staticmethod
    def of_ppm(data: bytes) -> "Picture":
        """Read a picture in the format PPM; raises ValueError for another."""
        found = _HEADER.match(data)
        if found is None:
            raise ValueError("this is no PPM picture of one byte a colour")
        width, height = int(found[1]), int(found[2])
        return Picture(width, height, data[found.end() :][: 3 * width * height])

    def ppm(self) -> bytes:
        """Write the picture in the format PPM."""
        return b"P6 %d %d 255\n" % (self.width, self.height) + self.pixels

    def row(self, y: int) -> bytes:
        """Return the pixels of one row."""
        return self.pixels[3 * self.width * y : 3 * self.width * (y + 1)]


def find_pages(picture: Picture, paper: tuple[int, int, int]) -> tuple[range, range]:
    """Return the columns of the two widest stretches of paper, from left to right.

    Rows between two paragraphs are blank on both pages; the widest of all rows are
    taken. Raises ValueError where the picture shows no two pages.
    """
    pattern = re.compile(b"(?:" + re.escape(bytes(paper)) + b"){%d,}" % _LEAST_PAGE)
    best: list[range] = []
    for y in range(0, picture.height, 2):
        runs = sorted(_runs(pattern, picture.row(y)), key=len)[-2:]
        if len(runs) == 2 and min(map(len, runs)) > min(map(len, best), default=0):
            best = runs
    if not best:
        raise ValueError("there are no two pages in this picture")
    left, right = sorted(best, key=lambda run: run.start)
    return left, right


def _runs(pattern: re.Pattern[bytes], row: bytes) -> Iterator[range]:
    for found in pattern.finditer(row):
        yield range(-(-found.start() // 3), found.end() // 3)
