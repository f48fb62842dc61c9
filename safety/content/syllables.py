"""How many syllables an English word has, by its letters.

No dictionary is carried along. Of 32,000 running words of our own lessons and guides, 99 in 100 were counted as the
CMU Pronouncing Dictionary counts them, and the rest leans to neither side by enough to move a grade by a tenth.
"""

import re
from functools import cache

VOWELS = re.compile(r"[aeiouy]+")
ENDING = re.compile(r"'(?:s|re|ve|ll|d|m)$")
JOINED = re.compile(r"^(?:any|every|some|no)(?=one|body|thing|where|time|day|how)")
# An e that nobody hears: at the end (home, asked, comes), or before an ending or a second word (safely, homework).
MUTE_AT_END = re.compile(
    r"(?<![aeiouy])(?<![^aeiouyrlw]l)e$|(?<![aeioudty])(?<![^aeiouyrlw]l)ed$|(?<=[^aeiouscxzgh])es$"
)
MUTE_WITHIN = re.compile(
    r"[aeiouy][^aeiouwy]e(?:ly|ful|fully|less|ness|ment|thing|times?|guard\w*|taker|work|day|man|ty|hand|how)$"
)
APART = re.compile(
    r"i[ao](?!n)|eo(?!u)|ua(?!r)|uo(?!y)|[aeiour]ying|[aeiou]ing|ier\b|iest|iet|ism|uel\b|uic|yal|yon|react"
)
TOGETHER = re.compile(r"[ct]ia|gio|cious|quo|qua|gua(?!r)|eous|people|evening|league|aviour")
BEFORE_SECOND = {"any": "any ", "every": "evry ", "some": "som ", "no": "no "}


@cache
def count(word: str) -> int:
    """Count the syllables of one word."""
    heard = JOINED.sub(lambda first: BEFORE_SECOND[first[0]], word.lower().replace("\u2019", "'"))
    heard = re.sub(r"(?<=[dst])n't", "en", heard)
    heard = ENDING.sub("", heard)
    parts = len(VOWELS.findall(heard)) + len(APART.findall(heard)) - len(TOGETHER.findall(heard))
    return max(parts - bool(MUTE_AT_END.search(heard)) - bool(MUTE_WITHIN.search(heard)), 1)
