"""What the settings mean for a page of a comparison, read and followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.comparison import SHOWN_FROM
from diptych.ui.page_format import LINE_HEIGHT, MEASURE, PageLook
from diptych.ui.preferences import FACE, LINE, START_FROM, STILL, ZOOM, preferences
from diptych.ui.preferences import MEASURE as MEASURE_KEY
from diptych.view.histogram import LEAST

if TYPE_CHECKING:
    from diptych.app.settings import Settings
    from diptych.ui.comparison_page import ComparisonPage

MOST_START = 0.95
"""Above it hardly any pair would show a link when it is opened."""


def kept_look(settings: Settings) -> PageLook:
    """Return how essays are set; what no page can show is brought into range."""
    return PageLook(
        settings.get_str(FACE),
        line=min(max(settings.get_float(LINE, LINE_HEIGHT), 1.2), 2.2),
        measure=round(min(max(settings.get_float(MEASURE_KEY, MEASURE), 40), 100)),
    )


def keep_look(settings: Settings, look: PageLook) -> None:
    """Set essays so from now on, on every page."""
    preferences(settings).put(
        {FACE: look.family, LINE: look.line, MEASURE_KEY: float(look.measure)}
    )


def start_from(settings: Settings) -> float:
    """Return the least score that a comparison shows when it is opened."""
    return min(max(settings.get_float(START_FROM, SHOWN_FROM), LEAST), MOST_START)


class PageSettings(QObject):
    """Keeps one page in step with the settings."""

    def __init__(self, page: ComparisonPage, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        page.reading.set_look(kept_look(settings))
        self._follow_motion()
        page.start_from = start_from(settings)
        page.links.set_threshold(page.start_from)
        preferences(settings).changed.connect(self._follow)

    def _follow(self, key: str) -> None:
        page, settings = self._page, self._settings
        if key in (FACE, LINE, MEASURE_KEY):
            look = kept_look(settings)
            if look != page.reading.look():
                page.reading.set_look(look)
        elif key == ZOOM:
            page.reading.set_zoom(settings.get_float(ZOOM, 1.0))
        elif key == STILL:
            self._follow_motion()
        elif key == START_FROM:
            before, page.start_from = page.start_from, start_from(settings)
            # Whoever has moved the slider wants it where it stands.
            if abs(page.links.threshold() - before) < 0.005:
                page.links.set_threshold(page.start_from)

    def _follow_motion(self) -> None:
        still = self._settings.get_bool(STILL, False)
        self._page.reading.set_animated(not still)
