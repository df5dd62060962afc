"""Which codebook is used for the pairs that the reader opens.

The shipped one until the reader says otherwise; the choice is kept between two
starts.
"""

from pathlib import Path

from diptych.app.settings import Settings
from diptych.resources import sample_codebook
from diptych.ui.language import translate

_KEY = "codebook"
_SHIPPED, _NONE = "shipped", "none"
_FILE = "file:"


class CodebookChoice:
    """The codebook to use from now on; ``path`` is None for none."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.path = self._remembered()

    def use(self, path: Path) -> None:
        """Use the codebook in ``path``, now and next time."""
        self.path = path.absolute()
        self._keep(_FILE + str(self.path))

    def use_for_now(self, path: Path) -> None:
        """Use the codebook in ``path`` until the window closes."""
        self.path = path.absolute()

    def use_shipped(self) -> None:
        """Use the codebook that comes with Diptych."""
        self.path = sample_codebook()
        self._keep(_SHIPPED)

    def drop(self) -> None:
        """Use none."""
        self.path = None
        self._keep(_NONE)

    def _keep(self, value: str) -> None:
        self._settings.put(_KEY, value)
        self._settings.save()

    def _remembered(self) -> Path | None:
        value = self._settings.get_str(_KEY, _SHIPPED)
        if value == _NONE:
            return None
        if value.startswith(_FILE):
            return Path(value.removeprefix(_FILE))
        return sample_codebook()


def serves_words(path: Path | None) -> str:
    """Say that a codebook, or none, is taken for what is opened from now on."""
    name = f"“{path.name}”" if path else translate("CodebookChoice", "No codebook")
    words = translate(
        "CodebookChoice", "{codebook} serves for the pairs that you open."
    )
    return words.format(codebook=name)
