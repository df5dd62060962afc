"""Opening the window, and drawing it into a file without showing it.

Until the first window is shown only Qt and light modules are imported; the engine
is imported by the thread that needs it.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from diptych.app.requests import PictureRequest, WindowRequest
from diptych.collector import collector_paused
from diptych.errors import DiptychError
from diptych.ui.binding import drop_old_modules
from diptych.ui.display import display_here

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from diptych.app.settings import Settings
    from diptych.ui.main_window import MainWindow
    from diptych.ui.single_instance import SingleInstance
    from diptych.ui.style import Appearance, StyleManager

SWITCH_S = 0.0005
"""Breaking one paragraph gives the interpreter away some dozens of times; each time
the comparison may keep it for so long."""
_SETTLED_MS = 300

APPLICATION_ID = "org.diptych.Diptych"
"""The name of the program for a desktop; its files lie in resources/desktop."""


class NoDisplay(DiptychError):
    """There is nothing to open a window on."""


def make_application() -> "QApplication":
    """Return the application, its widgets drawn alike on every system.

    Their style is named as an argument: to hand over a style object would have Python
    make the enums of a class that nothing else needs, a twentieth of a start.
    """
    from PySide6.QtWidgets import QApplication

    return QApplication([*sys.argv[:1], "-style", "Fusion"])


def dress(app: "QApplication", appearance: "Appearance") -> "StyleManager":
    """Give the application its name, its font and its look."""
    from diptych.ui.fonts import ensure_window_font
    from diptych.ui.style import StyleManager

    app.setApplicationName("Diptych")
    app.setApplicationDisplayName("Diptych")
    app.setDesktopFileName(APPLICATION_ID)
    ensure_window_font(app)
    return StyleManager(app, appearance)


def open_window(request: WindowRequest) -> int:
    """Open the window and return the exit status when it is closed.

    Raises ``NoDisplay`` where Qt would abort for want of a display.
    """
    problem = display_here()
    if problem:
        raise NoDisplay(problem)
    drop_old_modules()
    # A start makes many thousand objects that stay, and hardly any garbage.
    with collector_paused():
        started = _show_window(request)
    if started is None:
        return 0
    app, instance, window = started
    from diptych.ui.first_paint import FirstPaint
    from diptych.ui.log_hooks import end_log

    # What can be done in the window is made when the reader sees it.
    FirstPaint(window).came.connect(partial(_begin, app, instance, window, request))
    status = int(app.exec())
    end_log()
    return status


def _show_window(
    request: WindowRequest,
) -> "tuple[QApplication, SingleInstance, MainWindow] | None":
    """Show the frame of the window; None where another start took the request."""
    from diptych.app.settings import Settings
    from diptych.ui.language import remembered_language, speak
    from diptych.ui.main_window import MainWindow
    from diptych.ui.single_instance import SingleInstance
    from diptych.ui.window_place import remembered_appearance

    app = make_application()
    instance = SingleInstance(app)
    if instance.hand_over(request):
        return None
    settings = Settings.load()
    speak(remembered_language(settings))
    styles = dress(app, remembered_appearance(settings))
    blank = bool(request.paths) or _has_session(settings)
    window = MainWindow(styles, settings, furnished=False, blank=blank)
    window.show()
    return app, instance, window


def _has_session(settings: "Settings") -> bool:
    """Tell whether tabs of the last session are going to come back."""
    from diptych.app.last_session import load_session
    from diptych.ui.preferences import RESTORE

    return settings.get_bool(RESTORE, True) and bool(load_session().tabs)


def _begin(
    app: "QApplication",
    instance: "SingleInstance",
    window: "MainWindow",
    request: WindowRequest,
) -> None:
    """Furnish the window that is on screen, and do what was asked for."""
    from PySide6.QtCore import QTimer

    from diptych.ui.log_hooks import begin_log

    begin_log(window.settings)
    with collector_paused():
        window.furnish()
    sys.excepthook = partial(_tell_fault, window, sys.excepthook)
    instance.asked.connect(window.open_handed_over)
    QTimer.singleShot(0, app, partial(_give_icon, app))
    QTimer.singleShot(_SETTLED_MS, instance, instance.listen)
    window.open_request(request)
    # The comparison runs in Python on another thread; short turns keep the window
    # answering while it does.
    sys.setswitchinterval(SWITCH_S)


def _give_icon(app: "QApplication") -> None:
    """Give the windows their icon, once the first one is there."""
    from diptych.ui.icons import application_icon

    app.setWindowIcon(application_icon())


def _tell_fault(
    window: "MainWindow",
    print_traceback: Callable[..., object],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Let a fault in the window be a sentence in it; the reader's work goes on.

    With ``DIPTYCH_TRACEBACK`` set the traceback goes to standard error too.
    """
    from diptych.app.log import Event, note_error
    from diptych.ui.tasks import fault_sentence

    note_error(Event.FAULT, error)
    if os.environ.get("DIPTYCH_TRACEBACK") or not isinstance(error, Exception):
        print_traceback(kind, error, trace)
    if isinstance(error, Exception):
        window.messages.show_error(fault_sentence(error))


def draw_picture(request: PictureRequest) -> int:
    """Draw the real window into a PNG file and return the exit status.

    Works without a display. Raises DiptychError with one sentence where the essays,
    the link or the file will not do.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from diptych.ui.picture import draw

    draw(request)
    return 0
