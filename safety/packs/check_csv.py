"""``check.csv``: the questions asked before and after, a line for every answer, for spreadsheets.

It begins with a byte order mark: without it, the most used spreadsheet takes Arabic for Latin.
"""

import csv
from collections.abc import Iterator
from io import StringIO

from safety.packs import wording
from safety.packs.frame import PackInput

HEADINGS = (wording.QUESTION, wording.ANSWER, wording.BEST_ANSWER, wording.WHY, wording.OUTCOMES)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet computes."""


def make(given: PackInput) -> bytes:
    """Write the questions."""
    table = StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL)
    writer.writerow(["", *(given.local.say(heading) for heading in HEADINGS)])
    writer.writerows(_rows(given))
    return table.getvalue().encode("utf-8-sig")


def _rows(given: PackInput) -> Iterator[list[str]]:
    for number, item in enumerate(given.lesson.check, start=1):
        outcome = given.lesson.outcomes[item.outcome - 1]
        for option in item.options:
            texts = (item.question, option.text, "1" if option.right else "0", option.because, outcome)
            yield [str(number), *(_plain(text) for text in texts)]


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
