import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from safety.content.faults import Fault, Flaw
from safety.content.reading import read

MARKS = st.text(alphabet="-?:,[]{}&*!|>'\"%@ \n\tab1~#\\", max_size=60)


@given(st.binary(max_size=200))
@example(b"[" * 5000)
@example(b"- " * 5000)
@example(b"? " * 5000)
@example(b"\xef\xbb\xbfa: b")
@example(b"\xff\xfea\x00")
def test_any_bytes_become_a_document_or_faults(content: bytes) -> None:
    document = read("x.yaml", content)
    assert document.data is not None or document.faults


@given(MARKS)
def test_any_text_that_looks_like_yaml_becomes_a_document_or_faults(text: str) -> None:
    document = read("x.yaml", text.encode())
    assert document.data is not None or document.faults


@given(st.recursive(st.text("abc é\n'", max_size=8), lambda inner: st.lists(inner, max_size=3), max_leaves=9))
def test_quoted_text_comes_back_as_it_was(data: object) -> None:
    assert read("x.yaml", f"a: {quoted(data)}".encode()).data == {"a": data}


def quoted(data: object) -> str:
    if isinstance(data, list):
        return f"[{', '.join(map(quoted, data))}]"
    return '"' + str(data).replace("\n", "\\n") + '"'


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("0800", "0800"),
        ("2026-11-22", "2026-11-22"),
        ("12:30", "12:30"),
        ("+20123", "+20123"),
        ("1e3", "1e3"),
        ("116", 116),
        ("-3", -3),
        ("1.5", 1.5),
        ("true", True),
        ("~", None),
        ("", None),
        ('"116"', "116"),
        ("9" * 30, "9" * 30),
    ],
)
def test_plain_words_mean_what_an_editor_means(written: str, value: object) -> None:
    assert read("x.yaml", f"a: {written}".encode()).data == {"a": value}


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "is empty"),
        (b"# nothing yet\n", 1, "is empty"),
        (b"a: b\nc: \xff\n", 2, "is not UTF-8 text here; save the file as UTF-8"),
        (b"a: b\nc: \x01\n", 2, "is not YAML: control characters are not allowed"),
        (b"a: b\n\tc: d\n", 2, "a tab stands here; indent by spaces"),
        (b"a: b: c\n", 1, "text with a colon needs quotes"),
        (b"a: [b, c\n", 2, "a list [ is not closed"),
        (b"a: @b\n", 1, "a tab, @, ` or % starts no word"),
        (b"a: b\n---\nc: d\n", 2, "starts a second document"),
        (b"a: &x b\n", 1, "uses an anchor"),
        (b"a:\n  - *x\n", 2, "uses an anchor"),
        (b"a: !!python/object:os.system b\n", 1, "uses a tag"),
        (b"a: b\n[c]: d\n", 2, "has a key that is not a plain word"),
        (b"a: " + b"[" * 30 + b"]" * 30, 1, "is nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_a_fault_at_its_line(content: bytes, line: int, words: str) -> None:
    (fault,) = read("x.yaml", content).faults
    assert (fault.file, fault.line) == ("x.yaml", line)
    assert words in fault.words


def test_every_key_that_stands_twice_is_a_fault_and_the_first_one_holds() -> None:
    document = read("x.yaml", b"a: 1\nb:\n  - id: one\n    c: 2\n    c: 3\na: 4\n")
    assert document.data == {"a": 1, "b": [{"id": "one", "c": 2}]}
    assert document.faults == (
        Fault("x.yaml", 5, "b 1 (one), c", "stands here twice"),
        Fault("x.yaml", 6, "a", "stands here twice"),
    )


@pytest.mark.parametrize(
    ("place", "line"),
    [((), 1), (("cards",), 2), (("cards", 1), 5), (("cards", 1, "id"), 5), (("cards", 1, "gone"), 5), (("gone",), 1)],
)
def test_a_flaw_stands_at_its_line_or_at_what_is_around_it(place: tuple[str | int, ...], line: int) -> None:
    document = read("x.yaml", b"title: x\ncards:\n  - id: one\n    kind: say\n  - id: two\n")
    assert document.fault(Flaw(place, "is missing")).line == line
