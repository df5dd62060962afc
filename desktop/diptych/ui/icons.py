"""The icons of the window, drawn in the colour that the style asks for.

Each icon is one SVG file whose strokes are ``currentColor``.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap

from diptych.resources import resource_path

_SIDE = 20
_SCALES = (1, 2, 3)


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


def _draw(svg: str, scale: int) -> QPixmap:
    """Draw the picture with ``scale`` device pixels to a pixel."""
    data = QByteArray(svg.encode("utf-8"))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(_SIDE * scale, _SIDE * scale))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(scale)
    return pixmap
