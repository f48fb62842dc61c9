"""A translators' file brought up to what the sources say now, with nothing of their work lost.

Babel's own update looks for a similar sentence for every new one among all translated ones. Measured on 10,000 texts
that is 0.3 s each: minutes for a new lesson. Here a new sentence is compared with those that vanished from its own
file, which is what a changed sentence looks like; and a sentence that someone else already reads in this language is
offered as it stands there. Both are marked fuzzy, for a person to look at.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from babel.messages.catalog import Message

from safety.i18n.po import Domain, PoFile, is_whole

BEFORE = "Before: "
"""Begins the remark that shows what a changed sentence used to be."""


def merge(po: PoFile, template: PoFile) -> None:
    """Give a translators' file the texts of the template, in its order."""
    _revive(po)
    known = {(_id(message), message.context) for message in po}
    remarks = {(_id(message), message.context): _before(message) for message in po if message.fuzzy}
    po.update(_copy(template), no_fuzzy_matching=True, update_creation_date=False)
    for message in po:
        if message.fuzzy:
            message.auto_comments += remarks.get((_id(message), message.context), [])
    _suggest(po, [message for message in po if (_id(message), message.context) not in known])
    po.obsolete = {key: message for key, message in po.obsolete.items() if is_whole(message)}


def _copy(template: PoFile) -> PoFile:
    """Copy a template: Babel puts its messages themselves into the file, and the next language needs them unsaid."""
    copy = PoFile(None, Domain(str(template.domain)))
    for message in template:
        if message.id:
            copy[message.id] = message.clone()
    return copy


def _revive(po: PoFile) -> None:
    """Put sentences that were gone back among the others: one that returns finds its translation again."""
    for message in po.obsolete.values():
        if po.get(message.id, message.context) is None:
            po[message.id] = message
    po.obsolete = {}


def _suggest(po: PoFile, new: Iterable[Message]) -> None:
    by_id = {message.id: message for message in po if is_whole(message)}
    gone = _by_file(message for message in po.obsolete.values() if isinstance(message.id, str) and message.string)
    for message in new:
        if not isinstance(message.id, str) or not message.id:
            continue
        like = by_id.get(message.id) or _closest(message, gone)
        if like:
            message.string = like.string
            message.flags.add("fuzzy")
            message.auto_comments += [f"{BEFORE}{like.id}"] if like.id != message.id else []


def _by_file(messages: Iterable[Message]) -> dict[str, dict[str, Message]]:
    found: dict[str, dict[str, Message]] = defaultdict(dict)
    for message in messages:
        for file, _ in message.locations:
            found[file][str(message.id)] = message
    return found


def _closest(message: Message, gone: dict[str, dict[str, Message]]) -> Message | None:
    """Return the vanished sentence of the same file that is most like this one, if any is."""
    candidates: dict[str, Message] = {}
    for file, _ in message.locations:
        candidates |= gone.get(file, {})
    closest = get_close_matches(str(message.id), candidates, n=1)
    return candidates[closest[0]] if closest else None


def _before(message: Message) -> list[str]:
    """Return the remark on what the sentence was; a PO file may have broken it into several lines."""
    return list(_from_before(message.auto_comments))


def _from_before(remarks: Iterable[str]) -> Iterator[str]:
    found = False
    for remark in remarks:
        found = found or remark.startswith(BEFORE)
        if found:
            yield remark


def _id(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]
