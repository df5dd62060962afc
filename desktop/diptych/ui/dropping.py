"""Files, and text out of other programs, dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from diptych.ui.opening import Pasted, invitation, understand
from diptych.ui.overlay import DropFrame


class DropTarget(QObject):
    """Takes local files and folders; ``dropped`` carries their paths.

    ``text_dropped`` carries the ``Pasted`` of text that was selected elsewhere. While
    they hover, a frame says what dropping them would do.
    """

    dropped = Signal(tuple)
    text_dropped = Signal(object)

    def __init__(self, window: QWidget, page: QWidget) -> None:
        super().__init__(window)
        self.frame = DropFrame(page)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags over the window."""
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if event.type() == QEvent.Type.DragLeave:
            self.frame.hide()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        paths = local_paths(event.mimeData())
        if paths:
            words = invitation(understand(paths).meaning)
        elif _dropped_text(event) is not None:
            words = self.tr("Drop to take this text as an essay")
        else:
            return False
        _copy(event)
        self.frame.invite(words)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        paths = local_paths(event.mimeData())
        text = None if paths else _dropped_text(event)
        _copy(event)
        self.frame.hide()
        # After the event, so that the program the files came from is not kept waiting.
        QTimer.singleShot(0, self, lambda: self._tell(paths, text))
        return True

    def _tell(self, paths: tuple[Path, ...], text: Pasted | None) -> None:
        if text is not None:
            self.text_dropped.emit(text)
        else:
            self.dropped.emit(paths)


def text_of(data: QMimeData | None) -> Pasted | None:
    """Return the words on a clipboard or in a drag, None where there are none."""
    words = data.text() if data is not None else ""
    if data is None or not any(map(str.isalnum, words)):
        return None
    return Pasted(words, data.html() if data.hasHtml() else "")


def _dropped_text(event: QDropEvent) -> Pasted | None:
    """Return the text of a drag out of another program; a web address is none."""
    if event.source() is not None or event.mimeData().hasUrls():
        return None
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        return None
    return text_of(event.mimeData())


def _copy(event: QDropEvent) -> None:
    """Accept a drag, and never let the other program delete what is dragged."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def local_paths(data: QMimeData | None) -> tuple[Path, ...]:
    """Return the files and folders of a drag, in its order; web addresses are left.

    None, which some systems give for an empty clipboard, has none.
    """
    urls = data.urls() if data is not None else []
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
