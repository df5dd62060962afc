"""Fixtures for tests that change the language: English comes back after them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from diptych.ui.language import Language, speak


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """Let a test speak what it likes."""
    speak(Language.ENGLISH)
    yield
    speak(Language.ENGLISH)


@pytest.fixture
def talking(request: pytest.FixtureRequest, speaking: None) -> Language:
    """Speak the language of the test before any window is made."""
    language: Language = request.param
    speak(language)
    return language
