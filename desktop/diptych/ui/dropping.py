"""Files dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from diptych.ui.opening import invitation, understand
from diptych.ui.overlay import DropFrame


class DropTarget(QObject):
    """Takes local files and folders; ``dropped`` carries their paths.

    While they hover, a frame says what dropping them would do.
    """

    dropped = Signal(tuple)

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
        if not paths:
            return False
        event.acceptProposedAction()
        self.frame.invite(invitation(understand(paths).meaning))
        return True

    def _drop(self, event: QDropEvent) -> bool:
        paths = local_paths(event.mimeData())
        event.acceptProposedAction()
        self.frame.hide()
        # After the event, so that the program the files came from is not kept waiting.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))
        return True


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of a drag, in its order; web addresses are left."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
