"""The summary of a pair in the words of the window: left and right, not A and B."""

from PySide6.QtCore import QObject

from diptych.export.summary_words import SummaryWords
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.labels import label
from diptych.ui.language import decimal_words, number, percent
from diptych.ui.words import date_words


class Summary(QObject):
    """The context of the sentences."""

    def words(self) -> SummaryWords:
        """Return the words of a summary in the language spoken now."""
        return SummaryWords(
            left=self.tr("Left"),
            right=self.tr("Right"),
            note=self.tr("Note: {notice}"),
            incomplete=self.tr("Note: the comparison is not complete."),
            no_title=self.tr("(no title)"),
            no_links=self.tr("No links."),
            counted=self.tr(
                "{links}, of which {shown} scored {least} or more ({chance} expected "
                "by chance)."
            ),
            linked=self.tr(
                "Linked by these: {left} of the left essay, {right} of the right one."
            ),
            of_kind=self.tr("{left} of the left essay, {right} of the right one"),
            contrasts=self.tr("Contrasts in these"),
            best=self.tr("The best"),
            both=self.tr("Themes in both"),
            only_left=self.tr("Themes only in the left essay"),
            only_right=self.tr("Themes only in the right essay"),
            unlinked=self.tr("In both, on no link"),
            none=self.tr("{heading}: none"),
            hardly=self.tr("fewer than {least}"),
            about=self.tr("about {chance}"),
            label=label,
            notice=say,
            links=counts.links,
            words=counts.words,
            number=number,
            decimal=decimal_words,
            percent=percent,
            date=date_words,
        )


def summary_words() -> SummaryWords:
    """Return the words of a summary in the language spoken now."""
    return Summary().words()
