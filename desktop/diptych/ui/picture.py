"""Drawing the real window into a PNG file, without showing it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from diptych.app.files import write_atomic, write_problem
from diptych.app.requests import PictureRequest
from diptych.app.settings import Settings
from diptych.errors import DiptychError
from diptych.ui.main_window import MainWindow
from diptych.ui.saving import png_bytes
from diptych.ui.start import dress, make_application
from diptych.ui.style import Appearance

_SETTLE_MS = 400
"""Twice as long as a glide takes, so that the picture shows everything at rest."""


def draw(
    request: PictureRequest,
    prepare: Callable[[MainWindow], None] = lambda window: None,
) -> None:
    """Compare or open what is asked for, and write the picture of the window.

    The reader's settings are neither read nor changed, so that the same request
    gives the same picture. ``prepare`` may do something in the window before it is
    drawn. Raises DiptychError; then nothing is written.
    """
    before = qInstallMessageHandler(_say_nothing)
    try:
        _draw(request, prepare)
    finally:
        qInstallMessageHandler(before)


def _say_nothing(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Keep Qt's remarks on the offscreen platform off the reader's terminal."""


def _draw(request: PictureRequest, prepare: Callable[[MainWindow], None]) -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = make_application()
    dark = Appearance.DARK if request.dark else Appearance.LIGHT
    window = MainWindow(dress(app, dark), _no_settings(request))
    try:
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(request.width, request.height)
        window.show()
        _open_and_wait(window, request)
        if request.select is not None:
            _select(window, request.select)
        prepare(window)
        _wait(_SETTLE_MS)
        _write(window, request)
    finally:
        window.tasks.close()
        window.deleteLater()


def _no_settings(request: PictureRequest) -> Settings:
    """Return settings of a reader who knows the window; they are never saved."""
    return Settings(request.output.parent / "settings.json", {"first_steps.seen": True})


def _open_and_wait(window: MainWindow, request: PictureRequest) -> None:
    """Open the pair or the snapshot and wait until it is shown."""
    loop = QEventLoop()
    failures: list[str] = []

    def fail(sentence: str) -> None:
        failures.append(sentence)
        loop.quit()

    window.session.remembers = False
    window.session.failed.connect(fail)
    window.session.compared.connect(lambda *_: loop.quit())
    QTimer.singleShot(0, lambda: _open(window, request))
    loop.exec()
    if failures:
        raise DiptychError(failures[0])


def _open(window: MainWindow, request: PictureRequest) -> None:
    """Open what is to be drawn: two files are essays, whatever their names are."""
    if request.codebook is not None:
        window.codebook.use_for_now(request.codebook)
    if len(request.paths) == 2:
        window.open_pair((request.paths[0], request.paths[1]))
    else:
        window.session.open_snapshot(request.paths[0])


def _select(window: MainWindow, link_id: str) -> None:
    """Bring the ends of a link together."""
    if not window.comparison_page().select_link(link_id):
        raise DiptychError(f"The comparison has no link “{link_id}”.")


def _wait(milliseconds: int) -> None:
    """Let the window lay out and come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _write(window: MainWindow, request: PictureRequest) -> None:
    data = png_bytes(window.grab().toImage())
    try:
        write_atomic(request.output, data)
    except OSError as error:
        raise DiptychError(write_problem(request.output, error)) from error
