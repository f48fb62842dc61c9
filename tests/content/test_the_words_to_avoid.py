from pathlib import Path

import pytest

from safety.content.reading import read
from safety.content.schemas.lint import LINT
from safety.content.texts import Text
from safety.content.wording import Wording
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import Words

FILE = Path(__file__).parents[2] / "content" / "lint.yaml"
CHILD, PARENT, TEACHER = Audience.CHILD, Audience.PARENT, Audience.TEACHER


@pytest.fixture(scope="module")
def wording() -> Wording:
    document = read(FILE.name, FILE.read_bytes())
    assert not document.faults
    return Wording(LINT.deserialize(document.data))


def rules(wording: Wording, words: str, reader: Audience, *bands: Band) -> set[str]:
    text = Text(("title",), Words(words), quoted=False, reader=reader, bands=bands or (Band.ELEVEN,))
    return {found.rule for found in wording.found([text])}


@pytest.mark.parametrize(
    ("words", "reader", "rule"),
    [
        ("This is child pornography.", TEACHER, "not-pornography"),
        ("It is called revenge porn.", PARENT, "not-revenge-porn"),
        ("A child prostitute.", TEACHER, "not-prostitution"),
        ("Sex with a child is a crime.", PARENT, "not-prostitution"),
        ("It was sexting gone wrong.", PARENT, "name-what-the-other-did"),
        ("Talk about risky behaviour.", TEACHER, "name-what-the-other-did"),
        ("She let him do it.", PARENT, "name-what-the-other-did"),
        ("He has a compromising picture.", CHILD, "name-what-the-other-did"),
        ("You are a victim.", CHILD, "no-victim-to-a-child"),
        ("Stranger danger is real.", PARENT, "not-only-strangers"),
        ("He is a predator.", CHILD, "behaviour-not-monsters"),
        ("A paedophile wrote.", CHILD, "behaviour-not-monsters"),
        ("There are monsters online.", CHILD, "behaviour-not-monsters"),
        ("Just say no.", CHILD, "no-orders"),
        ("Never talk to people you do not know.", CHILD, "no-orders"),
        ("You should have told us.", CHILD, "no-blame"),
        ("It’s your fault.", CHILD, "no-blame"),
        ("Delete everything.", CHILD, "keep-the-messages"),
        ("It is there forever.", CHILD, "no-fear"),
        ("One in five children has met this.", CHILD, "no-scare-numbers"),
        ("You could be arrested.", CHILD, "no-legal-threats"),
        ("It looks slutty.", TEACHER, "no-shaming"),
        ("Interview the pupil.", TEACHER, "schools-do-not-investigate"),
        ("This is CSAM.", PARENT, "plain-words-for-parents"),
        ("It was inappropriate.", CHILD, "plain-words-for-children"),
    ],
)
def test_what_the_guide_never_says_is_found(wording: Wording, words: str, reader: Audience, rule: str) -> None:
    assert rule in rules(wording, words, reader)


@pytest.mark.parametrize(
    ("words", "reader"),
    [
        ("You should have a pen and paper.", CHILD),
        ("You should not have to do this alone.", CHILD),
        ("It is not your fault.", CHILD),
        ("Do not delete the chat.", CHILD),
        ("You will not get into trouble, and nobody can say that you broke the law.", CHILD),
        ("Do not interview the pupil.", TEACHER),
        ("Ask a victim support service.", PARENT),
        ("Some offenders pretend to be children.", PARENT),
        ("Sextortion is a threat to share a picture.", CHILD),
        ("A private picture was shared.", CHILD),
        ("You can just say that you are busy.", CHILD),
    ],
)
def test_what_is_well_said_is_left_alone(wording: Wording, words: str, reader: Audience) -> None:
    assert not rules(wording, words, reader)


@pytest.mark.parametrize(
    ("words", "bands"),
    [
        ("A naked picture.", {Band.FIVE, Band.EIGHT}),
        ("This is blackmail.", {Band.FIVE}),
        ("It is called grooming.", {Band.FIVE, Band.EIGHT}),
        ("He tries to coerce you.", {Band.FIVE, Band.EIGHT, Band.ELEVEN}),
    ],
)
def test_some_words_come_with_age(wording: Wording, words: str, bands: set[Band]) -> None:
    assert {band for band in Band if rules(wording, words, CHILD, band)} == bands


def test_every_rule_has_a_name_of_its_own() -> None:
    entries = LINT.deserialize(read(FILE.name, FILE.read_bytes()).data)
    assert len({entry.id for entry in entries}) == len(entries)
