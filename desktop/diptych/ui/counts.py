"""Numbers with their nouns, in every plural form of the language.

Each method hands Qt the source in the plural and the number; a translation brings
the forms of its own language. English needs no file: its one other form stands here
beside the source.
"""

from PySide6.QtCore import QObject

from diptych.ui.language import Language, number, spoken


class Counts(QObject):
    """The nouns that the window counts; the context of their translations."""

    def links(self, n: int) -> str:
        """Count links."""
        return _say(n, self.tr("%n links", "", n))

    def of_links(self, shown: int, n: int) -> str:
        """Say how many of the links are shown."""
        words = _say(n, self.tr("{shown} of %n links", "", n))
        return words.format(shown=number(shown))

    def shared_themes(self, n: int) -> str:
        """Count themes that both essays treat."""
        return _say(n, self.tr("%n shared themes", "", n))

    def words(self, n: int) -> str:
        """Count the words of an essay."""
        return _say(n, self.tr("%n words", "", n))

    def characters(self, n: int) -> str:
        """Count the characters of an essay."""
        return _say(n, self.tr("%n characters", "", n))

    def lines(self, n: int) -> str:
        """Count the lines of a concordance."""
        return _say(n, self.tr("%n lines", "", n))

    def essays(self, n: int) -> str:
        """Count essays."""
        return _say(n, self.tr("%n essays", "", n))

    def pairs(self, n: int) -> str:
        """Count pairs of essays."""
        return _say(n, self.tr("%n pairs", "", n))

    def accepted(self, n: int) -> str:
        """Count accepted links after all links."""
        return _say(n, self.tr("%n accepted", "", n))

    def rejected(self, n: int) -> str:
        """Count rejected links after all links."""
        return _say(n, self.tr("%n rejected", "", n))

    def by_hand(self, n: int) -> str:
        """Count links made by hand after all links."""
        return _say(n, self.tr("%n by hand", "", n))

    def notes(self, n: int) -> str:
        """Count the notes of a reader."""
        return _say(n, self.tr("%n notes", "", n))

    def marks(self, n: int) -> str:
        """Count the marks of a theme."""
        return _say(n, self.tr("%n marks", "", n))

    def sentences(self, n: int) -> str:
        """Count sentences."""
        return _say(n, self.tr("%n sentences", "", n))

    def paragraphs(self, n: int) -> str:
        """Count paragraphs."""
        return _say(n, self.tr("%n paragraphs", "", n))

    def unreadable(self, n: int) -> str:
        """Count files that could not be read, as a heading above them."""
        return _say(n, self.tr("%n files could not be read:", "", n))

    def copy_of(self, copy: int, n: int) -> str:
        """Say which of the copies of a passage something is; ``n`` is 2 or more."""
        words = _say(n, self.tr("copy {number} of %n", "", n))
        return words.format(number=number(copy))

    def contrasts(self, n: int) -> str:
        """Count the contrasts of a link."""
        return _say(n, self.tr("%n contrasts", "", n))

    def themes(self, n: int) -> str:
        """Count themes."""
        return _say(n, self.tr("%n themes", "", n))

    def snapshots(self, n: int) -> str:
        """Count snapshots."""
        return _say(n, self.tr("%n snapshots", "", n))

    def acts(self, n: int) -> str:
        """Count what the reader has done."""
        return _say(n, self.tr("%n acts", "", n))

    def stand(self, n: int) -> str:
        """Say how much of the reader's work stands where it stood."""
        return _say(n, self.tr("%n stand where they stood", "", n))

    def moved(self, n: int) -> str:
        """Say how much of the reader's work has moved with changed words."""
        return _say(n, self.tr("%n have moved with changed words", "", n))

    def lost(self, n: int) -> str:
        """Say how much of the reader's work has lost its place."""
        return _say(n, self.tr("%n have lost their place", "", n))

    def unsaved_acts(self, n: int) -> str:
        """Say how much of the reader's work no file holds."""
        many = self.tr(
            "%n acts are in no snapshot yet: decisions, notes, links and marks.", "", n
        )
        return _say(n, many)

    def chance_pairs(self, n: int) -> str:
        """Say that chance shows one link in so many pairs; ``n`` is 2 or more."""
        return _say(
            n,
            self.tr(
                "Chance alone would show one in about %n such pairs of texts.", "", n
            ),
        )

    def chance_links(self, n: int) -> str:
        """Say how many links chance shows; ``n`` is 2 or more."""
        return _say(n, self.tr("Chance alone would show about %n here.", "", n))


_ONE = {
    "%n links": "%n link",
    "{shown} of %n links": "{shown} of %n link",
    "%n shared themes": "%n shared theme",
    "%n words": "%n word",
    "%n characters": "%n character",
    "%n lines": "%n line",
    "%n essays": "%n essay",
    "%n pairs": "%n pair",
    "%n files could not be read:": "%n file could not be read:",
    "%n contrasts": "%n contrast",
    "%n notes": "%n note",
    "%n marks": "%n mark",
    "%n sentences": "%n sentence",
    "%n paragraphs": "%n paragraph",
    "%n themes": "%n theme",
    "%n snapshots": "%n snapshot",
    "%n acts": "%n act",
    "%n stand where they stood": "%n stands where it stood",
    "%n have moved with changed words": "%n has moved with changed words",
    "%n have lost their place": "%n has lost its place",
    "%n acts are in no snapshot yet: decisions, notes, links and marks.": (
        "%n act is in no snapshot yet: decisions, notes, links and marks."
    ),
}
"""The other form of English, which has no file of translations."""


def english(n: int, source: str) -> str:
    """Return the English form of a source for ``n``, the number still as ``%n``."""
    return _ONE.get(source, source) if n == 1 else source


def _say(n: int, many: str) -> str:
    """Return the form for ``n`` with its thousands set apart.

    ``many`` is what Qt made of the source: it holds the bare number already.
    """
    if n == 1 and spoken() is Language.ENGLISH:
        return english(n, many.replace("1", "%n", 1)).replace("%n", "1")
    return many.replace(str(n), number(n), 1)


counts = Counts()
"""The one that everything asks; it keeps nothing."""
