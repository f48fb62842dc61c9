from babel.messages.catalog import Message

from safety.i18n.merging import merge
from safety.i18n.po import Domain, PoFile

A, B = "content/lessons/8-10/a.yaml", "content/lessons/8-10/b.yaml"
Entry = tuple[str, str, str]  # file, reader, text


def a_template(*entries: Entry) -> PoFile:
    template = PoFile(None, Domain.CONTENT)
    for file, reader, text in entries:
        template.add(text, context=reader, locations=[(file, 1)], auto_comments=[f"in {file}"])
    return template


def translated(*entries: Entry) -> PoFile:
    po = PoFile("es", Domain.CONTENT)
    merge(po, a_template(*entries))
    for _, reader, text in entries:
        found(po, text, reader).string = f"es {text}"
    return po


def found(po: PoFile, text: str, reader: str = "8-10") -> Message:
    message = po.get(text, reader)
    assert message
    return message


def test_texts_stand_in_the_order_of_the_sources_with_their_remarks() -> None:
    po = translated((A, "8-10", "One"), (A, "8-10", "Two"))
    merge(po, a_template((A, "8-10", "Two"), (B, "teacher", "New"), (A, "8-10", "One")))

    assert [message.id for message in po if message.id] == ["Two", "New", "One"]
    assert found(po, "New", "teacher").auto_comments == [f"in {B}"]
    assert found(po, "Two").string == "es Two"
    assert not found(po, "New", "teacher").string


def test_a_changed_sentence_turns_fuzzy_and_shows_what_it_was() -> None:
    po = translated((A, "8-10", "You can stop at any time"))
    merge(po, a_template((A, "8-10", "You can stop at any moment")))
    message = found(po, "You can stop at any moment")

    assert message.fuzzy
    assert message.string == "es You can stop at any time"
    assert message.auto_comments == [f"in {A}", "Before: You can stop at any time"]


def test_a_fuzzy_sentence_shows_what_it_was_until_someone_has_looked() -> None:
    po = translated((A, "8-10", "You can stop at any time"))
    template = a_template((A, "8-10", "You can stop at any moment"))
    merge(po, template)
    merge(po, template)
    message = found(po, "You can stop at any moment")

    assert message.auto_comments[-1] == "Before: You can stop at any time"

    message.flags.discard("fuzzy")
    merge(po, template)

    assert found(po, "You can stop at any moment").auto_comments == [f"in {A}"]


def test_a_sentence_of_another_file_is_no_suggestion() -> None:
    po = translated((A, "8-10", "You can stop at any time"))
    merge(po, a_template((B, "8-10", "You can stop at any moment")))

    assert not found(po, "You can stop at any moment").string


def test_what_someone_else_reads_already_is_offered_for_a_second_look() -> None:
    po = translated((A, "teacher", "Try again"))
    merge(po, a_template((A, "teacher", "Try again"), (B, "parent", "Try again")))
    message = found(po, "Try again", "parent")

    assert message.fuzzy
    assert message.string == "es Try again"


def test_a_sentence_that_returns_finds_its_translation() -> None:
    po = translated((A, "8-10", "One"), (A, "8-10", "Something else"))
    merge(po, a_template((A, "8-10", "One")))
    assert [message.id for message in po.obsolete.values()] == ["Something else"]

    merge(po, a_template((A, "8-10", "One"), (A, "8-10", "Something else")))

    assert found(po, "Something else").string == "es Something else"
    assert not found(po, "Something else").fuzzy
    assert po.obsolete == {}


def test_what_stands_there_twice_keeps_the_living_translation() -> None:
    po = translated((A, "8-10", "One"))
    po.obsolete = {("One", "8-10"): Message("One", "old", context="8-10")}
    merge(po, a_template((A, "8-10", "One")))

    assert found(po, "One").string == "es One"


def test_what_nobody_vouched_for_is_not_kept() -> None:
    po = translated((A, "8-10", "One"), (A, "8-10", "Something else"))
    found(po, "One").flags.add("fuzzy")
    found(po, "Something else").string = ""
    merge(po, a_template())

    assert po.obsolete == {}


def test_sentences_with_plurals_are_merged_too() -> None:
    po = PoFile("es", Domain.MESSAGES)
    po.add(("%(n)s line", "%(n)s lines"), ("%(n)s línea", "%(n)s líneas"))
    template = PoFile(None, Domain.MESSAGES)
    template.add(("%(n)s line", "%(n)s lines"))
    template.add(("%(n)s day", "%(n)s days"))
    merge(po, template)

    assert [message.string for message in po if message.id] == [("%(n)s línea", "%(n)s líneas"), ("", "")]


def test_one_template_serves_many_languages() -> None:
    template = a_template((A, "8-10", "You can stop at any moment"))
    merge(translated((A, "8-10", "You can stop at any time")), template)
    arabic = PoFile("ar", Domain.CONTENT)
    merge(arabic, template)

    assert not found(arabic, "You can stop at any moment").string
    assert found(arabic, "You can stop at any moment").auto_comments == [f"in {A}"]
