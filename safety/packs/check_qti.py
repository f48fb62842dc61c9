"""``check-qti.zip``: the questions asked before and after as a QTI 2.1 package: a test, its items, the manifest.

An item scores 1 for the wise answer and shows the reason of whichever answer was chosen.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from safety.domain.lesson import CheckItem, Lesson, Option
from safety.packs.frame import PackInput
from safety.packs.zipping import zipped

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
PLACES = {
    QTI: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    PACKAGE: "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
}
ITEM, TEST = "imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"


def make(given: PackInput) -> bytes:
    """Pack the questions."""
    return zipped(files(given))


def files(given: PackInput) -> dict[str, bytes]:
    """Return the files of the package by their names."""
    lesson, tag = given.lesson, given.local.language.tag
    items = {f"items/{item.id}.xml": item for item in lesson.check}
    return {
        "imsmanifest.xml": _written(_manifest(lesson, items)),
        "test.xml": _written(_test(lesson, items)),
        **{name: _written(_item(item, name_of(lesson, item), tag)) for name, item in items.items()},
    }


def name_of(lesson: Lesson, item: CheckItem) -> str:
    """Name an item so that no other lesson has one of that name."""
    return f"waylight-{lesson.band}-{lesson.slug}-{item.id}"


def _item(item: CheckItem, name: str, tag: str) -> Element:
    root = _root("assessmentItem", QTI)
    title = {"identifier": name, "title": " ".join(item.question.split()), "adaptive": "false"}
    root.attrib.update({**title, "timeDependent": "false", "xml:lang": tag})
    answers = {f"answer-{number}": option for number, option in enumerate(item.options, start=1)}
    declared = _add(root, "responseDeclaration", identifier="RESPONSE", cardinality="single", baseType="identifier")
    correct = _add(declared, "correctResponse")
    _add(correct, "value", next(name for name, option in answers.items() if option.right))
    score = _add(root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    _add(_add(score, "defaultValue"), "value", "0")
    _add(root, "outcomeDeclaration", identifier="FEEDBACK", cardinality="single", baseType="identifier")
    _ask(_add(root, "itemBody"), item.question, answers)
    _process(_add(root, "responseProcessing"))
    for answer, option in answers.items():
        known = {"identifier": answer, "outcomeIdentifier": "FEEDBACK", "showHide": "show"}
        _add(root, "modalFeedback", option.because, **known)
    return root


def _ask(body: Element, question: str, answers: Mapping[str, Option]) -> None:
    asked = _add(body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="true", maxChoices="1")
    _add(asked, "prompt", question)
    for answer, option in answers.items():
        _add(asked, "simpleChoice", option.text, identifier=answer)


def _process(processing: Element) -> None:
    """Score 1 for the right answer, and remember which was given: its reason is shown."""
    condition = _add(_add(processing, "responseCondition"), "responseIf")
    match = _add(condition, "match")
    _add(match, "variable", identifier="RESPONSE")
    _add(match, "correct", identifier="RESPONSE")
    _add(_add(condition, "setOutcomeValue", identifier="SCORE"), "baseValue", "1", baseType="float")
    _add(_add(processing, "setOutcomeValue", identifier="FEEDBACK"), "variable", identifier="RESPONSE")


def _test(lesson: Lesson, items: Mapping[str, CheckItem]) -> Element:
    root = _root("assessmentTest", QTI)
    root.attrib.update({"identifier": f"waylight-{lesson.band}-{lesson.slug}", "title": lesson.title})
    part = _add(root, "testPart", identifier="part", navigationMode="linear", submissionMode="individual")
    section = _add(part, "assessmentSection", identifier="section", title=lesson.title, visible="true")
    for name, item in items.items():
        _add(section, "assessmentItemRef", identifier=f"item-{item.id}", href=name)
    return root


def _manifest(lesson: Lesson, items: Mapping[str, CheckItem]) -> Element:
    root = _root("manifest", PACKAGE)
    root.set("identifier", f"waylight-{lesson.band}-{lesson.slug}-manifest")
    metadata = _add(root, "metadata")
    _add(metadata, "schema", "QTIv2.1 Package")
    _add(metadata, "schemaversion", "1.0.0")
    _add(root, "organizations")
    resources = _add(root, "resources")
    test = _add(resources, "resource", identifier="resource-test", type=TEST, href="test.xml")
    _add(test, "file", href="test.xml")
    for name, item in items.items():
        known = f"resource-{item.id}"
        _add(test, "dependency", identifierref=known)
        _add(_add(resources, "resource", identifier=known, type=ITEM, href=name), "file", href=name)
    return root


def _root(tag: str, space: str) -> Element:
    return Element(tag, {"xmlns": space, "xmlns:xsi": XSI, "xsi:schemaLocation": f"{space} {PLACES[space]}"})


def _add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    child = SubElement(parent, tag, attributes)
    child.text = text
    return child


def _written(root: Element) -> bytes:
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()
