"""What stands in the tab in front, under the names that it has there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from diptych.ui.asking import Asking
    from diptych.ui.codebook_choice import CodebookChoice
    from diptych.ui.codebook_editing import CodebookEditing
    from diptych.ui.commands import Commands
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.desk import Desk
    from diptych.ui.dialogs import FileDialogs
    from diptych.ui.folder_page import FolderPage
    from diptych.ui.gallery_desk import GalleryDesk
    from diptych.ui.keeper import Keeper
    from diptych.ui.message_bar import MessageBar
    from diptych.ui.originals_desk import OriginalsDesk
    from diptych.ui.progress_strip import ProgressStrip
    from diptych.ui.saving import SnapshotSaver
    from diptych.ui.session import Session
    from diptych.ui.start_page import StartPage
    from diptych.ui.tasks import Tasks


class InFront:
    """For what wants to know of the window only what the reader sees of it.

    A reference that is kept goes stale with the next tab: parts of a tab keep to
    their own ``Desk``.
    """

    @property
    def desk(self) -> Desk:
        """The tab in front."""
        raise NotImplementedError

    @property
    def tasks(self) -> Tasks:
        """The work under way."""
        return self.desk.tasks

    @property
    def session(self) -> Session:
        """What is open."""
        return self.desk.session

    @property
    def codebook(self) -> CodebookChoice:
        """The codebook for what is opened."""
        return self.desk.codebook

    @property
    def commands(self) -> Commands:
        """The commands."""
        return self.desk.commands

    @property
    def messages(self) -> MessageBar:
        """The sentences below the page."""
        return self.desk.messages

    @property
    def dialogs(self) -> FileDialogs:
        """The questions for files."""
        return self.desk.dialogs

    @property
    def asking(self) -> Asking:
        """The essay that waits for another."""
        return self.desk.asking

    @property
    def strip(self) -> ProgressStrip:
        """The progress."""
        return self.desk.strip

    @property
    def stack(self) -> QStackedWidget:
        """The pages."""
        return self.desk.stack

    @property
    def start(self) -> StartPage:
        """The start page."""
        return self.desk.start

    @property
    def folder(self) -> FolderPage | None:
        """The page of a folder, None before the first one."""
        return self.desk.folder

    @property
    def page(self) -> ComparisonPage | None:
        """The page of the comparison, None before the first one."""
        return self.desk.page

    @property
    def saver(self) -> SnapshotSaver:
        """What saves."""
        return self.desk.saver

    @property
    def keeper(self) -> Keeper:
        """What keeps the reader's work."""
        return self.desk.keeper

    @property
    def editing(self) -> CodebookEditing:
        """What edits the codebook."""
        return self.desk.editing

    @property
    def gallery(self) -> GalleryDesk:
        """The gallery."""
        return self.desk.gallery

    @property
    def originals(self) -> OriginalsDesk:
        """What watches the files."""
        return self.desk.originals
