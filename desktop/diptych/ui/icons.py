"""The icons of the window, drawn in the colour that the style asks for.

Each icon is one SVG file whose strokes are ``currentColor``.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap

from diptych.resources import resource_path

_SIDE = 20
_SCALES = (1, 2, 3)
_APPLICATION_SIDES = (16, 32, 48, 128)


def icon(name: str, colour: str, dimmed: str) -> QIcon:
    """Return the icon ``name``, in ``colour`` and, while disabled, in ``dimmed``.

    Sharp at one, two and three device pixels to a pixel.
    """
    source = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, dimmed)):
        assert QColor(ink).isValid(), "colours of the palette are #rrggbb"
        for scale in _SCALES:
            pixmap = _draw(source.replace("currentColor", ink), scale)
            made.addPixmap(pixmap, mode)
    return made


def application_icon() -> QIcon:
    """Return the icon of the program, in the sizes that desktops ask for."""
    source = resource_path("desktop/org.diptych.Diptych.svg").read_text("utf-8")
    made = QIcon()
    for side in _APPLICATION_SIDES:
        made.addPixmap(_draw(source, 1, side))
    return made


def _draw(svg: str, scale: int, side: int = _SIDE) -> QPixmap:
    """Draw the picture with ``scale`` device pixels to a pixel."""
    data = QByteArray(svg.encode("utf-8"))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side * scale, side * scale))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(scale)
    return pixmap
