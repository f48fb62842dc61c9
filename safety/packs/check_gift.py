r"""``check.gift``: the questions asked before and after, for Moodle.

In GIFT ``~ = # { } :`` and the backslash mean something; a text that has one of them escapes it. A question is one
paragraph, so line breaks of a text become spaces.
"""

from safety.domain.lesson import CheckItem, Option
from safety.packs.frame import PackInput

SPECIAL = str.maketrans({letter: f"\\{letter}" for letter in "\\~=#{}:"})


def make(given: PackInput) -> bytes:
    """Write the questions."""
    lesson = given.lesson
    # A slash would begin a category below; two are one that is meant.
    category = f"$CATEGORY: Waylight/{_line(lesson.title).replace('/', '//')}"
    questions = [_question(f"{lesson.title} {number}", item) for number, item in enumerate(lesson.check, start=1)]
    return ("\n\n".join([category, *questions]) + "\n").encode()


def _question(name: str, item: CheckItem) -> str:
    answers = "\n".join(f"\t{_answer(option)}" for option in item.options)
    return f"::{_escaped(name)}::[plain]{_escaped(item.question)} {{\n{answers}\n}}"


def _answer(option: Option) -> str:
    return f"{'=' if option.right else '~'}{_escaped(option.text)} #{_escaped(option.because)}"


def _escaped(text: str) -> str:
    return _line(text).translate(SPECIAL)


def _line(text: str) -> str:
    return " ".join(text.split())
