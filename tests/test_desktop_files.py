"""What a Linux desktop is told of the program: launcher, file type, store page."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET

import pytest

from diptych import __version__
from diptych.resources import resource_path

ID = "org.diptych.Diptych"
TYPE = "application/x-diptych"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGES = {"ru", "zh_CN"}


def _launcher() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    text = resource_path(f"desktop/{ID}.desktop").read_text(encoding="utf-8")
    parser.read_string(text)
    return parser["Desktop Entry"]


def _tree(name: str) -> ET.Element:
    text = resource_path(f"desktop/{ID}.{name}.xml").read_text(encoding="utf-8")
    return ET.fromstring(text)


def test_the_launcher_starts_the_program_with_what_was_chosen() -> None:
    launcher = _launcher()
    assert launcher["Type"] == "Application"
    assert launcher["Exec"] == "diptych %F"
    assert launcher["Icon"] == ID
    assert TYPE in launcher["MimeType"].split(";")
    for key in ("GenericName", "Comment", "Keywords"):
        assert launcher[key]
        assert all(launcher[f"{key}[{language}]"] for language in LANGUAGES)


def test_a_snapshot_is_known_by_its_name_and_by_its_first_bytes() -> None:
    kind = _tree("mime").find(f"{MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == TYPE
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.diptych"
    outer = kind.find(f"{MIME}magic/{MIME}match")
    assert outer is not None
    inner = outer.find(f"{MIME}match")
    assert inner is not None
    assert (outer.get("offset"), inner.get("offset")) == ("0", "30")
    assert inner.get("value") == "manifest.yaml"


def test_the_store_page_names_this_version_and_these_files() -> None:
    page = _tree("metainfo")
    assert page.findtext("id") == ID
    assert page.findtext("launchable") == f"{ID}.desktop"
    assert page.findtext("provides/mediatype") == TYPE
    releases = [release.get("version") for release in page.iterfind("releases/release")]
    assert releases[0] == __version__


@pytest.mark.parametrize(
    ("tool", "name"),
    [
        (("desktop-file-validate",), f"{ID}.desktop"),
        (("appstreamcli", "validate", "--no-net"), f"{ID}.metainfo.xml"),
    ],
)
def test_the_desktop_s_own_tools_find_no_fault(
    tool: tuple[str, ...], name: str
) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed here")
    path = resource_path(f"desktop/{name}")
    done = subprocess.run([*tool, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "error" not in done.stdout + done.stderr
