"""Face, spacing, measure, folding and quoting, in the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diptych.app.settings import Settings
from diptych.text.document import BlockRole
from diptych.text.span import Span
from diptych.ui.fonts import SYSTEM_SANS
from diptych.ui.main_window import MainWindow
from diptych.ui.page_format import PageLook
from diptych.ui.text_form import TextForm
from diptych.ui.text_settings import TextSettings


def panel_of(window: MainWindow) -> tuple[TextSettings, TextForm]:
    window.commands.text.trigger()
    (panel,) = window.findChildren(TextSettings)
    return panel, panel.form


def test_what_is_chosen_is_seen_at_once_and_kept(pair_window: MainWindow) -> None:
    reading = pair_window.comparison_page().reading
    panel, form = panel_of(pair_window)
    before = reading.left.page_layout().text_height()
    form.line.setValue(1.9)
    assert reading.look() == PageLook(line=1.9)
    assert reading.left.page_layout().text_height() > before
    form.face.setCurrentIndex(form.face.findData(SYSTEM_SANS))
    form.measure.setValue(60)
    assert reading.look() == PageLook(SYSTEM_SANS, line=1.9, measure=60)
    form.size.setCurrentIndex(form.size.findText("200 %"))
    form.size.activated.emit(form.size.currentIndex())
    assert reading.zoom() == 2.0
    assert pair_window.commands.text.iconText() == "200 %"
    pair_window.state.keep()
    kept = Settings.load()
    assert kept.get_str("text.face") == SYSTEM_SANS
    assert kept.get_float("text.line", 0.0) == 1.9
    panel.usual.click()
    assert reading.look() == PageLook()
    assert reading.zoom() == 1.0
    panel.close()


def test_every_field_has_a_name_and_a_tip(pair_window: MainWindow) -> None:
    panel, form = panel_of(pair_window)
    for field in (form.face, form.size, form.line, form.measure):
        assert field.accessibleName()
        assert field.toolTip()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_quotation_is_copied_with_its_place(pair_window: MainWindow) -> None:
    pane = pair_window.comparison_page().reading.left
    assert pane.essay is not None
    start = pane.essay.text.index("Fishermen had asked")
    pane.select_span(Span(start, start + 9))
    pair_window.commands.copy_cited.trigger()
    assert QApplication.clipboard().text() == (
        "Fishermen\n— “Notes from the northern quay”, 4 March 2021, paragraph 2"
    )


def test_the_reader_chooses_what_is_folded(pair_window: MainWindow) -> None:
    reading = pair_window.comparison_page().reading
    folds = pair_window.commands.folds
    assert folds["furniture"].isChecked()
    assert not folds["notes"].isChecked()
    folds["notes"].trigger()
    folds["furniture"].trigger()
    for pane in reading.panes:
        assert pane.foldable() == {BlockRole.NOTE}
