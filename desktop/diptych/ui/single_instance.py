"""One running program for each user: a second start hands over what it was given.

A lock file tells at once, without the network module of Qt, whether another start is
running; only then, or once the first window is there, a local socket is opened. It is
a pipe or a socket file of this machine that its user alone may open; nothing here
reaches the network. Where anything fails, the second start opens a window of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from diptych.app.handing_over import (
    MOST_BYTES,
    address,
    decode_request,
    encode_request,
)
from diptych.app.requests import WindowRequest
from diptych.app.settings import config_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 4_000
_TAKEN = b"taken\n"


class SingleInstance(QObject):
    """``asked`` carries the ``WindowRequest`` of another start."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = config_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._lock = None
            return
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)

    def hand_over(self, request: WindowRequest) -> bool:
        """Tell whether another start has taken ``request``; this one may then end.

        Takes well under a millisecond where no other start is running.
        """
        if self._lock is None or self._lock.tryLock(0):
            return False
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return False  # a folder that is read-only tells nothing
        message = encode_request(request)
        return message is not None and _send(message)

    def listen(self) -> None:
        """Take what later starts are given; call it once the window is shown."""
        if self._lock is None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        name = address()
        # Ours is the lock, so that a socket of this name was left by a crash.
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if server.listen(name):
            server.newConnection.connect(lambda: self._take(server))

    def _take(self, server: QLocalServer) -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        request = decode_request(bytes(socket.readLine(MOST_BYTES + 1).data()))
        if request is None:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self.asked.emit(request)


def _send(message: bytes) -> bool:
    """Send a message to the running program; tell whether it was taken."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address())
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(message)
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_WAIT_MS):
            return False
    return bytes(socket.readLine().data()) == _TAKEN
