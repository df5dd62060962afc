"""Joins the log to the program: its start and end, its faults, and what Qt says."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)

from diptych import __version__
from diptych.app import log
from diptych.ui.preferences import LOG

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.app.settings import Settings

_before: list[
    tuple[
        Callable[[threading.ExceptHookArgs], object],
        Callable[[sys.UnraisableHookArgs], object],
    ]
] = []
"""What took in the faults of threads and of objects before the log did."""


def begin_log(settings: Settings) -> None:
    """Keep a log if the reader wants one, and take in what goes wrong."""
    qInstallMessageHandler(_on_qt)
    if not _before:
        _before.append((threading.excepthook, sys.unraisablehook))
    threading.excepthook = _on_thread
    sys.unraisablehook = _on_unraisable
    keep_log(settings.get_bool(LOG, True))


def keep_log(wanted: bool) -> None:
    """Keep a log from now on, or none."""
    if wanted == (log.kept() is not None):
        return
    log.keep(log.Log() if wanted else None)
    log.note_start(
        {
            "diptych": __version__,
            # The module platform would cost a start some milliseconds.
            "python": ".".join(map(str, sys.version_info[:3])),
            "qt": qVersion(),
            "pyside": PySide6.__version__,
        }
    )


def end_log() -> None:
    """Note that the program ends in order; a log without that line tells a crash."""
    log.note(log.Event.ENDED)
    log.keep(None)
    qInstallMessageHandler(None)
    if _before:
        threading.excepthook, sys.unraisablehook = _before.pop()


def _on_thread(fault: threading.ExceptHookArgs) -> None:
    """Note what ended a thread, then tell it as before."""
    if fault.exc_value is not None:
        log.note_error(log.Event.FAULT, fault.exc_value)
    if _before:
        _before[0][0](fault)


def _on_unraisable(fault: sys.UnraisableHookArgs) -> None:
    """Note what nobody could catch, as when an object goes, then tell it as before."""
    if fault.exc_value is not None:
        log.note_error(log.Event.FAULT, fault.exc_value)
    if _before:
        _before[0][1](fault)


def _on_qt(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
    """Write what Qt says to standard error, as Qt does; the log has only its sort."""
    log.note_qt(kind.name, getattr(context, "category", None) or "")
    if sys.stderr is not None:
        sys.stderr.write(f"{words or ''}\n")
