from dataclasses import replace

import pytest

from safety.domain.vocabulary import Band
from safety.packs import lesson_cartridge
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.workshop import opened

from .conftest import a_pack_input
from .unpacked import is_whole, parsed

KINDS = {"webcontent": "lesson/index.html", "imsqti_xmlv1p2/imscc_xmlv1p3/assessment": "check/assessment.xml"}
MANIFEST = "imsmanifest.xml"


@pytest.mark.parametrize("band", Band)
def test_a_cartridge_lists_exactly_its_files(sources: Sources, band: Band) -> None:
    given = a_pack_input(sources, band)
    files = opened(lesson_cartridge.make(given))
    listed = [file.get("href") for file in parsed(files[MANIFEST]).iterfind(".//{*}file")]

    assert sorted([*listed, MANIFEST]) == sorted(files)
    assert is_whole(files, given)


def test_a_cartridge_holds_the_page_and_its_questions(given: PackInput) -> None:
    manifest = parsed(opened(lesson_cartridge.make(given))[MANIFEST])
    resources = {each.get("identifier"): each for each in manifest.iterfind(".//{*}resource")}
    named = [each.get("identifierref") for each in manifest.iterfind(".//{*}item[@identifierref]")]

    assert manifest.findtext(".//{*}schemaversion") == "1.3.0"
    assert named == list(resources)
    for resource in resources.values():
        assert KINDS[resource.get("type")] in {file.get("href") for file in resource}


@pytest.mark.parametrize("band", Band)
def test_only_the_wise_answer_scores_and_every_answer_is_answered(sources: Sources, band: Band) -> None:
    given = a_pack_input(sources, band)
    quiz = parsed(opened(lesson_cartridge.make(given))["check/assessment.xml"])

    for asked, item in zip(given.lesson.check, quiz.iterfind(".//{*}item"), strict=True):
        answers = {each.get("ident"): each.findtext(".//{*}mattext") for each in item.iterfind(".//{*}response_label")}
        scoring = [each for each in item.iterfind(".//{*}respcondition") if each.find("{*}setvar") is not None]
        feedback = {each.get("ident"): each.findtext(".//{*}mattext") for each in item.iterfind("{*}itemfeedback")}
        shown = [each.get("linkrefid") for each in item.iterfind(".//{*}displayfeedback")]

        assert list(answers.values()) == [option.text for option in asked.options]
        assert [answers[each.findtext(".//{*}varequal")] for each in scoring] == [
            option.text for option in asked.options if option.right
        ]
        assert [feedback[name] for name in shown] == [option.because for option in asked.options]


@pytest.mark.parametrize(("answers", "profile"), [(2, "cc.true_false.v0p1"), (3, "cc.multiple_choice.v0p1")])
def test_a_question_is_of_the_kind_that_its_answers_allow(given: PackInput, answers: int, profile: str) -> None:
    item = given.lesson.check[0]
    few = replace(item, options=item.options[:answers])
    lesson = replace(given.lesson, check=(few,))
    quiz = parsed(opened(lesson_cartridge.make(replace(given, lesson=lesson)))["check/assessment.xml"])

    assert quiz.findtext(".//{*}itemmetadata//{*}fieldentry") == profile


def test_the_same_lesson_is_the_same_bytes(given: PackInput) -> None:
    assert lesson_cartridge.make(given) == lesson_cartridge.make(given)
