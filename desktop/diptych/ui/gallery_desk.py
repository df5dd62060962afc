"""Joins the gallery, the differences of two snapshots and titles to one desk.

Imported before the first window, so it imports the pages when they are wanted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from diptych.ui.desk import Desk
    from diptych.ui.difference_window import DifferenceWindow
    from diptych.ui.gallery_jobs import TwoSnapshots
    from diptych.ui.gallery_page import GalleryPage
    from diptych.view.difference_places import Place

_DIFFERENCE = "difference"


class GalleryDesk(QObject):
    """Opens the gallery and what it leads to.

    ``compared`` carries a window with differences, just shown.
    """

    compared = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.page: GalleryPage | None = None
        self.differences: list[DifferenceWindow] = []
        commands = desk.commands
        commands.snapshots.triggered.connect(lambda _=False: self.show())
        commands.properties.triggered.connect(lambda _=False: self.edit_properties())
        desk.start.gallery_asked.connect(self.show)
        desk.tabs.changed.connect(self._tell_open)

    def show(self) -> None:
        """Turn to the gallery and read its files."""
        page = self._made()
        self._desk.samples.stop()
        self._desk.show_page(page)
        page.take_focus()

    def compare(self, paths: tuple[Path, Path]) -> None:
        """Compare two snapshots, and show what differs in a window of its own."""
        from diptych.ui.gallery_jobs import compare_two

        desk = self._desk
        desk.strip.begin(self.tr("Comparing the two snapshots"))

        def failed(sentence: str) -> None:
            desk.strip.end()
            desk.messages.show_error(sentence)

        desk.tasks.run(
            _DIFFERENCE,
            lambda context: compare_two(paths, context),
            done=self._show_difference,
            failed=failed,
        )

    def edit_properties(self) -> None:
        """Ask for title and tags of the open comparison; saving keeps them."""
        from diptych.ui.title_dialog import TitleDialog

        opened = self._desk.session.opened
        if opened is None or opened.comparison is None:
            return
        kept = opened.kept
        title, tags = (kept.title, kept.tags) if kept is not None else ("", ())
        dialog = TitleDialog(title, tags, opened.title(), self._desk)
        if dialog.exec():
            self.set_properties(dialog.given_title(), dialog.given_tags())
        dialog.deleteLater()

    def set_properties(self, title: str, tags: tuple[str, ...]) -> None:
        """Give the open comparison a title and tags, to be saved with it."""
        self._desk.session.set_title(title, tags, saved=False)
        self._desk.saver.tell()

    def _made(self) -> GalleryPage:
        if self.page is None:
            from diptych.ui.gallery_page import GalleryPage

            desk = self._desk
            page = GalleryPage(desk.tasks, desk.dialogs)
            page.open_asked.connect(desk.openings.open_snapshot)
            page.compare_asked.connect(self.compare)
            page.back_asked.connect(desk.go_back)
            page.failed.connect(desk.messages.show_error)
            page.noticed.connect(desk.messages.show_passing)
            page.retitled.connect(self._on_retitled)
            desk.session.saved.connect(lambda _: self._refresh())
            desk.stack.addWidget(page)
            self.page = page
        return self.page

    def _refresh(self) -> None:
        if self.page is not None and self.page.isVisible():
            self.page.refresh()

    def _on_retitled(self, path: Path, title: str, tags: tuple[str, ...]) -> None:
        """Let what is open know, so that saving does not bring the old title back."""
        opened = self._desk.session.opened
        if opened is not None and opened.snapshot_path == path:
            self._desk.session.set_title(title, tags, saved=True)

    def _show_difference(self, two: TwoSnapshots) -> None:
        from diptych.ui.difference_window import DifferenceWindow

        self._desk.strip.end()
        shown = DifferenceWindow(two, self._desk)
        shown.open_asked.connect(self._desk.openings.open_snapshot)
        shown.go_asked.connect(self._go)
        shown.destroyed.connect(
            lambda _=None, gone=shown: self.differences.remove(gone)
        )
        self.differences.append(shown)
        self._tell_open()
        shown.show()
        self.compared.emit(shown)

    def _tell_open(self) -> None:
        if not self.differences:
            return
        paths = {desk.snapshot_path() for desk in self._desk.tabs.desks}
        for shown in self.differences:
            shown.set_open(frozenset(path for path in paths if path is not None))

    def _go(self, path: Path, place: Place) -> None:
        """Go to a place in a snapshot that is open, in whatever tab it is."""
        from diptych.view.ribbons import Side

        tabs = self._desk.tabs
        desk = next(each for each in tabs.desks if each.snapshot_path() == path)
        tabs.bring(desk)
        page = desk.comparison_page()
        desk.show_page(page)
        if not (place.link and page.select_link(place.link)):
            sides = {"a": Side.LEFT, "b": Side.RIGHT}
            for side, span in place.spans:
                page.reading.show_place(sides[side.value], span)
        desk.activateWindow()
