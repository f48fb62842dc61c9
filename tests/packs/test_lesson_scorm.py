import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from safety.domain.vocabulary import Band
from safety.packs import lesson_scorm
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.workshop import opened

from .conftest import a_pack_input
from .unpacked import is_whole, parsed

MAKERS = [lesson_scorm.make_12, lesson_scorm.make_2004]
SCRIPT = Path(lesson_scorm.__file__).parent / "html/scorm.js"
both = pytest.mark.parametrize("make", MAKERS)
Make = Callable[[PackInput], bytes]


def manifest(files: dict[str, bytes]) -> ET.Element:
    return parsed(files["imsmanifest.xml"])


@both
@pytest.mark.parametrize("band", Band)
def test_a_platform_finds_exactly_the_files_that_are_there(sources: Sources, band: Band, make: Make) -> None:
    given = a_pack_input(sources, band)
    files = opened(make(given))
    listed = [file.get("href") for file in manifest(files).iterfind(".//{*}file")]

    assert sorted([*listed, "imsmanifest.xml"]) == sorted(files)
    assert manifest(files).find(".//{*}resource").get("href") == "index.html"
    assert is_whole(files, given)


@pytest.mark.parametrize(
    ("make", "version", "sco"),
    [
        (MAKERS[0], "1.2", "{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype"),
        (MAKERS[1], "2004 4th Edition", "{http://www.adlnet.org/xsd/adlcp_v1p3}scormType"),
    ],
)
def test_the_manifest_says_which_scorm_it_speaks(given: PackInput, make: Make, version: str, sco: str) -> None:
    said = manifest(opened(make(given)))

    assert said.findtext(".//{*}schemaversion") == version
    assert said.find(".//{*}resource").get(sco) == "sco"
    assert said.findtext(".//{*}organization/{*}title") == given.lesson.title


@both
def test_the_page_loads_the_script_that_reports(given: PackInput, make: Make) -> None:
    page = opened(make(given))["index.html"].decode()
    version = "1.2" if make is lesson_scorm.make_12 else "2004"

    assert f'<script src="scorm.js" defer="defer" data-version="{version}">' in page
    assert page.index("scorm.js") < page.index("lesson.js")


@both
def test_the_same_lesson_is_the_same_bytes(given: PackInput, make: Make) -> None:
    assert make(given) == make(given)


def test_a_platform_is_told_of_completion_and_score_and_nothing_else() -> None:
    names = set(re.findall(r"cmi\.[\w.]+", SCRIPT.read_text()))

    assert names == {
        "cmi.completion_status",
        "cmi.core.lesson_status",
        "cmi.score.",
        "cmi.core.score.",
        "cmi.success_status",
    }
