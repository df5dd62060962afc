"""What the pairs of sample essays share, for the start page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from diptych.resources import sample_essays
from diptych.ui.jobs import TakesPart
from diptych.ui.readying import import_engine, import_page
from diptych.ui.start_page import StartPage
from diptych.ui.tasks import Context, Tasks

LANE = "samples"

Way = tuple[Path | None, TakesPart]
"""The codebook, and what takes part: what the figures depend on."""

Known = dict[Way, tuple[object, ...]]
"""What was found in each way, for the start pages of all tabs."""


class SampleSurvey(QObject):
    """Fills the start page in the background, once for each codebook.

    What is in ``known`` was found for another tab and is shown at once.
    """

    def __init__(
        self,
        tasks: Tasks,
        page: StartPage,
        failed: Callable[[str], None],
        finished: Callable[[], None],
        known: Known,
    ) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._page = page
        self._failed = failed
        self._finished = finished
        self._known = known
        self._parts: list[object] = []
        self._done_with: Way | None = None

    def run(self, codebook: Path | None, part: TakesPart) -> None:
        """Compare all pairs, unless that is done already in this way."""
        essays, way = sample_essays(), (codebook, part)
        if not essays or self._done_with == way:
            return
        if way in self._known:
            for told in self._known[way]:
                self._show(told)
            self._done(way)
            return
        self._parts = []
        self._tasks.run(
            LANE,
            lambda context: self._survey(essays, codebook, part, context),
            done=lambda _: self._keep(way),
            failed=self._failed,
            part=self._show,
        )

    @staticmethod
    def _survey(
        essays: tuple[Path, ...],
        codebook: Path | None,
        part: TakesPart,
        context: Context,
    ) -> int:
        """Survey the pairs, and import what the reader may want next."""
        from diptych.ui.survey_jobs import survey_files

        pairs = survey_files(essays, codebook, part, context)
        import_page()
        import_engine()
        return pairs

    def stop(self) -> None:
        """Make way for what the reader asked for."""
        self._tasks.cancel(LANE)

    def _show(self, part: object) -> None:
        from diptych.ui.survey_jobs import EssaysFound, PairsFound

        self._parts.append(part)
        if isinstance(part, EssaysFound):
            self._page.show_samples(part)
        elif isinstance(part, PairsFound):
            self._page.show_figures(part)

    def _keep(self, way: Way) -> None:
        self._known[way] = tuple(self._parts)
        self._done(way)

    def _done(self, way: Way) -> None:
        self._done_with = way
        self._finished()
