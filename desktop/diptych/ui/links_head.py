"""What stands above the list of links: counts, the score slider, the filter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from diptych.comparison import Comparison
from diptych.ui.language import decimal, translate
from diptych.ui.link_filter_bar import LinkFilterBar
from diptych.ui.score_slider import ScoreSlider
from diptych.ui.words import chance_sentence, shown_sentence


class LinksHead(QWidget):
    """The controls of the list, and what they come to in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = _label("panelTitle", translate("LinksPanel", "Links"))
        self.count = _label("panelCount")
        self.least = _label("panelNote")
        self.chance = _label("panelNote")
        self.chance.setWordWrap(True)
        self.score = ScoreSlider()
        slider = self.score.slider
        slider.setEnabled(False)
        slider.setAccessibleName(
            translate("LinksPanel", "Least score of the links shown")
        )
        slider.setToolTip(translate("LinksPanel", "Show links of at least this score"))
        self.filter = LinkFilterBar()
        self._lay_out()

    def tell(
        self, comparison: Comparison | None, shown: int, *, searched: float | None
    ) -> None:
        """Say how many links are shown, and how many chance alone would show.

        ``searched`` is the share of links that have been looked at for contrasts,
        None where none is looked for.
        """
        score = self.score.slider.value() / 100
        words = translate("LinksPanel", "{score} or more")
        self.least.setText(words.format(score=decimal(score)))
        if comparison is None:
            self.count.setText("")
            self.chance.setText("")
            return
        found = len(comparison.links)
        self.count.setText(shown_sentence(shown, found))
        if searched is not None:
            self.chance.setText(searching_words(searched))
        else:
            chance = chance_sentence(comparison.expected_chance(score))
            self.chance.setText(chance if found else "")
        self.score.slider.setAccessibleDescription(
            f"{self.count.text()}. {self.chance.text()}"
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.count)
        column.addLayout(line)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.score, 1)
        line.addWidget(self.least, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        column.addWidget(self.chance)
        column.addWidget(self.filter)


def searching_words(share: float) -> str:
    """Say how far the search for contrasts has come, from 0 to 1."""
    words = translate("LinksPanel", "Looking for contrasts: {share} %")
    return words.format(share=round(100 * share))


def empty_words(
    has_links: bool, *, narrows: bool, rejected: bool, searched: float | None
) -> str:
    """Say why a list of links is empty.

    ``rejected`` says that the reader rejected links which would be shown.
    """
    if not has_links:
        return translate("LinksPanel", "The two essays share no passages.")
    if searched is not None:
        return searching_words(searched)
    if narrows:
        return translate("LinksPanel", "No link of this score passes the filter.")
    if rejected:
        return translate(
            "LinksPanel",
            "You rejected every link of this score. Filter lists the rejected ones.",
        )
    return translate(
        "LinksPanel",
        "No link has this score. Weaker ones appear when the slider goes left.",
    )


def _label(name: str, words: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    return label
