"""Importing what a comparison needs, off the main thread and ahead of its use.

No widget is made here. The page of a comparison takes more modules than all that came
before it; imported on the main thread they would hold up the window.
"""

from diptych.collector import collector_paused


def import_page() -> None:
    """Import the page of a comparison; 0.1 s the first time, then nothing."""
    with collector_paused():
        import diptych.ui.page_making  # noqa: F401


def import_engine() -> None:
    """Import what compares and codes; 0.1 s the first time, then nothing."""
    with collector_paused():
        import diptych.pipeline
        import diptych.themes.load  # noqa: F401
