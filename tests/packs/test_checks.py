"""The questions before and after, read back as learning platforms and spreadsheets read them."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO, StringIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from safety.domain.lesson import CheckItem, Option
from safety.domain.vocabulary import Band
from safety.domain.words import Words
from safety.packs import check_csv, check_gift, check_qti
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources

from .conftest import LESSONS, a_pack_input

NASTY = r'=5 {1 ~ 2}: #a = \n "quoted"; ::x:: // <b>&amp;'
Q = {"q": check_qti.QTI, "p": check_qti.PACKAGE}
ANSWER = re.compile(r"\t([=~])((?:\\.|[^\\#])*)#((?:\\.|[^\\#])*)")
QUESTION = re.compile(r"::((?:\\.|[^\\:])*)::\[plain\]((?:\\.|[^\\{}])*) \{\n((?:\t.*\n)+)\}")


def gift(text: str) -> Iterator[tuple[str, list[tuple[bool, str, str]]]]:
    """Read questions as Moodle documents the format: nothing between them may be left over."""
    first, *questions = text.rstrip("\n").split("\n\n")
    assert first.startswith("$CATEGORY: Waylight/")
    for question in questions:
        name, ask, answers = QUESTION.fullmatch(question).groups()
        assert plain(name)
        found = [ANSWER.fullmatch(line).groups() for line in answers.splitlines()]
        yield plain(ask), [(sign == "=", plain(words), plain(why)) for sign, words, why in found]


def plain(text: str) -> str:
    assert not re.search(r"[~=#{}:]", re.sub(r"\\.", "", text))
    return re.sub(r"\\(.)", r"\1", text).strip()


def asked(given: PackInput) -> list[tuple[str, list[tuple[bool, str, str]]]]:
    return [(item.question, [(o.right, o.text, o.because) for o in item.options]) for item in given.lesson.check]


def nasty(given: PackInput) -> PackInput:
    """The same lesson, with a question that says all that formats use for themselves."""
    options = tuple(Option(text=Words(f"{NASTY} {n}"), right=n == 1, because=Words(NASTY)) for n in range(3))
    item = CheckItem(id="nasty", question=Words(NASTY), options=options, outcome=1)
    return replace(given, lesson=replace(given.lesson, check=(item,)))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("band", Band)
def test_moodle_reads_every_question_as_it_was_asked(sources: Sources, band: Band, language: str) -> None:
    given = a_pack_input(sources, band, "EG", language)

    assert list(gift(check_gift.make(given).decode())) == asked(given)


def test_moodle_reads_what_the_format_uses_for_itself(given: PackInput) -> None:
    assert list(gift(check_gift.make(nasty(given)).decode())) == asked(nasty(given))


def test_a_spreadsheet_reads_every_answer_in_its_letters(sources: Sources) -> None:
    given = a_pack_input(sources, Band.ELEVEN, "EG", "ar")
    made = check_csv.make(given)
    _, *rows = csv.reader(StringIO(made.decode("utf-8-sig")))

    assert made.startswith(b"\xef\xbb\xbf")
    assert [tuple(row[1:5]) for row in rows] == [
        (item.question, option.text, str(int(option.right)), option.because)
        for item in given.lesson.check
        for option in item.options
    ]


def test_a_spreadsheet_computes_nothing(given: PackInput) -> None:
    _, *rows = csv.reader(StringIO(check_csv.make(nasty(given)).decode("utf-8-sig")))

    assert all(row[1] == f"'{NASTY}" for row in rows)


def qti(made: bytes) -> dict[str, ET.Element]:
    archive = ZipFile(BytesIO(made))
    return {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314  # our own


def test_the_manifest_names_every_file_of_the_package(given: PackInput) -> None:
    files = qti(check_qti.make(given))
    named = [file.get("href") for file in files["imsmanifest.xml"].iterfind(".//p:file", Q)]
    in_test = [item.get("href") for item in files["test.xml"].iterfind(".//q:assessmentItemRef", Q)]

    assert sorted([*named, "imsmanifest.xml"]) == sorted(files)
    assert sorted([*in_test, "test.xml"]) == sorted(named)


@pytest.mark.parametrize("change", [lambda given: given, nasty])
def test_an_item_scores_the_wise_answer_and_gives_every_reason(given: PackInput, change) -> None:  # noqa: ANN001
    changed = change(given)
    files = qti(check_qti.make(changed))

    for item in changed.lesson.check:
        root = files[f"items/{item.id}.xml"]
        answers = {each.get("identifier"): each.text for each in root.iterfind(".//q:simpleChoice", Q)}
        reasons = {each.get("identifier"): each.text for each in root.iterfind("q:modalFeedback", Q)}
        right = root.findtext("q:responseDeclaration/q:correctResponse/q:value", namespaces=Q)
        assert list(answers.values()) == [option.text for option in item.options]
        assert [(answers[key] == answers[right], reasons[key]) for key in answers] == [
            (option.right, option.because) for option in item.options
        ]


def test_the_parts_of_an_item_stand_in_the_order_that_the_standard_asks_for(given: PackInput) -> None:
    for name, root in qti(check_qti.make(given)).items():
        if name.startswith("items/"):
            tags = list(dict.fromkeys(child.tag.partition("}")[2] for child in root))
            assert tags == [
                "responseDeclaration",
                "outcomeDeclaration",
                "itemBody",
                "responseProcessing",
                "modalFeedback",
            ]


def test_no_two_lessons_have_an_item_of_the_same_name(sources: Sources) -> None:
    lessons = list(sources.editions.catalogue.lessons.values())
    names = [check_qti.name_of(lesson, item) for lesson in lessons for item in lesson.check]

    assert len(set(names)) == len(names) > len(LESSONS)


@pytest.mark.parametrize("maker", [check_csv, check_gift, check_qti])
def test_questions_are_the_same_bytes_twice(sources: Sources, maker) -> None:  # noqa: ANN001
    assert maker.make(a_pack_input(sources)) == maker.make(a_pack_input(sources))
