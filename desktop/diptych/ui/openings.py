"""Opens what a tab is asked for, here or in a tab beside it, and knows what it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diptych.ui.opening import Meaning, Opening, Source, understand
from diptych.ui.tab_records import places_of, view_of
from diptych.ui.words import document_name

if TYPE_CHECKING:
    from diptych.app.last_session import TabRecord
    from diptych.app.recent import RecentEntry
    from diptych.app.recovery import Recoverable
    from diptych.text.document import Document
    from diptych.ui.desk import Desk


class Openings(QObject):
    """Joins the ways of opening something to one tab.

    What can be opened goes where ``Tabs.desk_for`` says, so that no comparison takes
    the place of another.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._wanted: tuple[Source, ...] = ()
        self._begun = False
        self.kept: TabRecord | None = None
        asking, start, commands = desk.asking, desk.start, desk.commands
        asking.paths_chosen.connect(self.open_paths)
        asking.pair_chosen.connect(self.open_pair)
        asking.recent_chosen.connect(self.open_recent)
        start.pair_chosen.connect(self.open_pair)
        start.recent_chosen.connect(self.open_recent)
        start.open_asked.connect(commands.open.trigger)
        start.folder_asked.connect(commands.open_folder.trigger)
        start.snapshot_asked.connect(commands.open_snapshot.trigger)
        for ended in (desk.session.compared, desk.session.failed, desk.session.stopped):
            ended.connect(self._end)

    def open_first(self, paths: tuple[Path, ...]) -> None:
        """Open what the program was started with: no start page flashes up before."""
        desk = self._desk
        desk.stack.setCurrentWidget(desk.blank)
        self.open_paths(paths)
        if not desk.session.is_busy():
            desk.leave_blank()

    def open_paths(self, paths: tuple[Path, ...], codebook: Path | None = None) -> None:
        """Open essays, a folder, a snapshot or a codebook, as their names tell.

        ``codebook`` serves for essays where none comes with ``paths``.
        """
        opening = understand(paths)
        book = opening.codebook or codebook
        match opening.meaning:
            case Meaning.PAIR:
                self.open_pair((opening.paths[0], opening.paths[1]), book)
            case Meaning.ESSAY:
                self._serve(book)
                self._desk.asking.take(opening.paths[0])
            case Meaning.SNAPSHOT:
                self.open_snapshot(opening.paths[0])
            case Meaning.CODEBOOK:
                self._desk.use_codebook(opening.paths[0])
            case Meaning.FOLDER | Meaning.ESSAYS:
                self._serve(book)
                self._open_list(opening)
            case Meaning.UNCLEAR:
                self._desk.messages.show_error(opening.problem)

    def open_recent(self, entry: RecentEntry) -> None:
        """Open what was open lately, with the codebook that it had."""
        self.open_paths(entry.paths, entry.codebook)

    def open_pair(
        self, pair: tuple[Source, Source], codebook: Path | None = None
    ) -> None:
        """Read and compare two essays."""
        desk = self._desk
        desk.asking.forget()
        book = codebook or desk.codebook.path
        left, right = (one.absolute() if isinstance(one, Path) else one for one in pair)
        place = desk.tabs.desk_for(desk, (left, right), book)
        if place is not None:
            place.openings.begin_pair((left, right), book)

    def open_snapshot(self, path: Path) -> None:
        """Open a snapshot."""
        path = path.absolute()
        place = self._desk.tabs.desk_for(self._desk, (path,), None)
        if place is not None:
            place.openings.begin_snapshot(path)

    def begin_pair(self, pair: tuple[Source, Source], codebook: Path | None) -> None:
        """Read and compare two essays on this desk, which is free."""
        desk = self._desk
        self._begin(pair)
        desk.codebook.path = codebook
        desk.begin_work(self.tr("Reading"))
        desk.session.open_pair(pair, codebook)

    def begin_snapshot(self, path: Path) -> None:
        """Open a snapshot on this desk, which is free."""
        self._begin((path,))
        self._desk.begin_work(self.tr("Opening the snapshot"))
        self._desk.session.open_snapshot(path)

    def begin_recovery(self, found: Recoverable) -> None:
        """Bring back on this desk what an earlier run left unsaved."""
        saved = () if found.saved_as is None else (found.saved_as,)
        self._begin(saved or found.files)
        self._desk.begin_work(self.tr("Bringing back your work"))
        self._desk.session.open_recovered(found)

    def restore(self, record: TabRecord) -> None:
        """Open what was open on a desk in an earlier session, and as it stood."""
        desk = self._desk
        self._begin(record.paths)
        self.kept = record
        desk.stack.setCurrentWidget(desk.blank)
        desk.begin_work(self.tr("Reading"))
        if len(record.paths) == 2:
            desk.codebook.path = record.codebook
            pair = record.paths[0], record.paths[1]
            desk.session.open_pair(pair, record.codebook, partial(view_of, record))
        else:
            desk.session.open_snapshot(record.paths[0], partial(view_of, record))

    def places(self, a: Document, b: Document) -> tuple[int, int]:
        """Return the code points at which these texts are to be opened."""
        return (0, 0) if self.kept is None else places_of(self.kept, a, b)

    def failed(self, sentence: str) -> bool:
        """Say why a tab of an earlier session is empty; False for any other."""
        record = self.kept
        if record is None or self._desk.session.opened is not None:
            return False
        self._desk.messages.show_notice(
            sentence, (self.tr("Try Again"), partial(self.restore, record))
        )
        return True

    def offer_codebook(self, path: Path) -> None:
        """Offer to code this pair with a codebook that another tab has saved."""
        desk = self._desk
        opened = desk.session.opened
        found = opened.comparison if opened is not None else None
        if found is None or found.codebook is None or desk.codebook.path != path:
            return
        if desk.snapshot_path() is None and found.codebook.name == path.name:
            words = self.tr("“{name}” was saved in another tab.")
            desk.messages.show_notice(
                words.format(name=path.name),
                (self.tr("Use It Here"), partial(desk.use_codebook, path)),
            )

    def swap(self) -> None:
        """Know the two sides the other way round."""
        self._wanted = self._wanted[::-1]

    def wanted_files(self) -> tuple[Path, ...]:
        """Return the files that were asked for, without what was pasted."""
        return tuple(one for one in self._wanted if isinstance(one, Path))

    def awaited_files(self) -> tuple[Path, ...]:
        """Return the files that are on their way, none where one was pasted."""
        files = self.wanted_files() if self._begun else ()
        return files if len(files) == len(self._wanted) else ()

    def forget(self) -> None:
        """Know of nothing that is open."""
        self._wanted, self.kept = (), None

    def is_taken(self) -> bool:
        """Tell whether a pair or a snapshot is open here, or on its way."""
        return self._begun or self._desk.session.opened is not None

    def holds(self, wanted: tuple[Source, ...], codebook: Path | None) -> bool:
        """Tell whether this is what is open here, or on its way."""
        desk = self._desk
        if not self.is_taken():
            return False
        if len(wanted) == 1:
            if desk.session.opened is not None:
                return (desk.snapshot_path(),) == wanted
        elif codebook != desk.codebook.path:
            return False
        return self._wanted == wanted

    def names(self) -> tuple[str, ...]:
        """Name what is open here: two titles, or one name."""
        desk = self._desk
        opened, page = desk.session.opened, desk.stack.currentWidget()
        if opened is not None:
            return document_name(opened.a), document_name(opened.b)
        if self._begun and self.kept is not None and self.kept.titles:
            return self.kept.titles
        if self._begun and self._wanted:
            return tuple(one.name for one in self._wanted)
        if desk.folder is not None and page is desk.folder:
            return (desk.folder.title.text(),)
        return (self.tr("Start"),)

    def title(self) -> str:
        """Name what is open here in one line."""
        return " · ".join(self.names())

    def tip(self) -> str:
        """Say in full what is open here, and in which files."""
        path = self._desk.snapshot_path()
        wanted = self._wanted if path is None else (path,)
        files = [str(one) for one in wanted if isinstance(one, Path)]
        return "\n".join((self.title(), *files))

    def _begin(self, wanted: tuple[Source, ...]) -> None:
        self._wanted, self._begun, self.kept = wanted, True, None

    def _end(self, *_: object) -> None:
        self._begun = False

    def _serve(self, codebook: Path | None) -> None:
        if codebook is not None:
            self._desk.codebook.use_for_now(codebook)

    def _open_list(self, opening: Opening) -> None:
        """List the pairs of a folder or of several essays."""
        desk = self._desk
        if desk.folder is None:
            from diptych.ui.folder_page import FolderPage

            folder = FolderPage(desk.tasks, desk.dialogs.save_picture)
            folder.set_style(desk.styles.style)
            desk.styles.changed.connect(folder.set_style)
            folder.pair_chosen.connect(self.open_pair)
            folder.back_asked.connect(desk.go_back)
            folder.failed.connect(self._on_list_failed)
            folder.noticed.connect(desk.messages.show_notice)
            desk.stack.addWidget(folder)
            desk.folder = folder
        desk.messages.clear()
        desk.samples.stop()
        desk.show_page(desk.folder)
        desk.folder.open(opening, desk.codebook.path, desk.session.takes_part)

    def _on_list_failed(self, sentence: str) -> None:
        self._desk.show_page(self._desk.start)
        self._desk.messages.show_error(sentence)
