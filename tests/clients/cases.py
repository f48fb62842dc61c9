"""The table of lies: what each is, and what a client makes of it as a newcomer and as an owner of an older bundle."""

from collections.abc import Mapping

from safety.delivery.bundles import digest
from tests.clients.lies import (
    DAY,
    HOUR,
    STRANGER,
    Case,
    a_file_more,
    another_number,
    before,
    broken,
    by_a_stranger,
    by_nobody,
    by_us,
    filed,
    headed,
    header,
    instead,
    listing,
    named_like,
    older_under_the_next_key,
    part,
    since,
    swapped,
    twice,
    with_what_all_know,
    without,
    wrapped,
)

CASES: Mapping[str, Case] = {
    "the truth": Case(lie=lambda honest: honest.answer),
    "nothing at all": Case(lie=instead("list", lambda _: b""), refused="unsigned"),
    "a page instead of a list": Case(
        lie=instead("list", lambda _: b"<html>Sign in to this network</html>"), refused="unsigned"
    ),
    "an empty object": Case(lie=instead("list", lambda _: b"{}"), refused="unsigned"),
    "a list that is no list": Case(lie=instead("list", lambda _: b"[]"), refused="unsigned"),
    "a number instead of a signature": Case(lie=instead("list", lambda _: wrapped(1)), refused="unsigned"),
    "letters instead of a signature": Case(lie=instead("list", lambda _: wrapped("a.b.c")), refused="unsigned"),
    "no signature": Case(lie=part(2, lambda _: ""), refused="unsigned"),
    "another signature": Case(lie=part(2, lambda signature: signature[::-1]), refused="unsigned"),
    "a list that was changed": Case(lie=part(1, another_number), refused="unsigned"),
    "a list that was cut short": Case(
        lie=instead("list", lambda honest: honest.answer(honest.list)[:-90]), refused="unsigned"
    ),
    "an algorithm that signs nothing": Case(lie=header(alg="none"), refused="unsigned"),
    "an algorithm with a shared secret": Case(lie=header(alg="HS256"), refused="unsigned"),
    "an algorithm that signs nothing, and no signature": Case(lie=headed(by_nobody, alg="none"), refused="unsigned"),
    "the public key as a shared secret": Case(lie=headed(with_what_all_know, alg="HS256"), refused="unsigned"),
    "a header that has to be understood": Case(lie=headed(by_us, crit=["exp"], exp=1), refused="unsigned"),
    "a header that brings a key of its own": Case(
        lie=headed(by_a_stranger, jwk=STRANGER.public[0]), refused="unsigned"
    ),
    "a header that says where its key is": Case(lie=headed(by_us, jku="https://keys.example/"), refused="unsigned"),
    "a list that is signed by hand": Case(lie=headed(by_us)),
    "a part too many": Case(lie=part(2, lambda signature: f"{signature}.{signature}"), refused="unsigned"),
    "a stranger's list behind the true one": Case(
        lie=twice(lambda honest: honest.answer, headed(by_a_stranger)), refused="unsigned"
    ),
    "the true list behind a stranger's": Case(lie=twice(headed(by_a_stranger), lambda honest: honest.answer)),
    "something else that was signed": Case(lie=header(typ="JWT"), refused="unsigned"),
    "a key that nobody knows": Case(lie=header(kid="nobody"), refused="unsigned"),
    "a stranger's key": Case(
        lie=instead("list", lambda honest: wrapped(STRANGER.sign(honest.listed))), refused="unsigned"
    ),
    "a stranger's key under the name of a known one": Case(
        lie=instead("list", lambda honest: wrapped(named_like(honest.ring).sign(honest.listed))), refused="unsigned"
    ),
    "the list of another country": Case(lie=listing(bundle="es/8-10/MX"), refused="another"),
    "the list of another age": Case(lie=listing(bundle="es/5-7/EG"), refused="another"),
    "the list of another language": Case(lie=listing(bundle="ar/8-10/EG"), refused="another"),
    "the list of the other kind": Case(lie=listing(bundle="other/es/8-10/EG"), refused="another"),
    "a list of no kind that is known": Case(lie=listing(bundle=["es/8-10/EG"]), refused="unknown"),
    "a list that says less": Case(lie=without("files"), refused="unknown"),
    "a list that never ends": Case(lie=without("expires"), refused="unknown"),
    "a list that was never begun": Case(lie=listing(issued=None), refused="unknown"),
    "a version in letters": Case(lie=listing(version="9"), refused="unknown"),
    "a version between two others": Case(lie=listing(version=0.5), refused="unknown"),
    "a version that no machine counts": Case(lie=listing(version=2**53), refused="unknown"),
    "a version before all others": Case(lie=listing(version=-1), refused="unknown"),
    "a version that none will follow": Case(lie=since(version=2 * DAY), refused="future"),
    "no keys to come": Case(lie=without("keys"), refused="unknown"),
    "keys without a name": Case(lie=listing(keys=[{"kty": "OKP"}]), refused="unknown"),
    "files of another server": Case(lie=filed(path="https://other.example/help"), refused="unknown"),
    "files of another server, in short": Case(lie=filed(path="//other.example/help"), refused="unknown"),
    "files beside the server's name": Case(lie=filed(path=".other.example/help"), refused="unknown"),
    "files above the folder": Case(lie=filed(path="/v1/../../etc/passwd"), refused="unknown"),
    "files above the folder, behind a mask": Case(lie=filed(path="/v1/%2e%2e/help"), refused="unknown"),
    "files above the folder, as on other machines": Case(lie=filed(path="/v1\\..\\help"), refused="unknown"),
    "files that are a question": Case(lie=filed(path="/v1/es?help"), refused="unknown"),
    "a digest that is none": Case(lie=filed(sha256=1), refused="unknown"),
    "a size that is none": Case(lie=filed(size="1"), refused="unknown"),
    "sizes that are not true": Case(lie=filed(size=1), refused="changed"),
    "the digest of nothing": Case(lie=filed(sha256=digest(b""), size=0), refused="changed"),
    "an empty file that is to be empty": Case(lie=a_file_more("/v1/offline/nothing")),
    "an older list, under the key to come": Case(lie=older_under_the_next_key, refused="rollback", newly="unsigned"),
    "an older list": Case(lie=since(version=-2 * HOUR, issued=-2 * HOUR), refused="rollback"),
    "a list past its day": Case(lie=since(expires=-1), refused="expired"),
    "the true list, replayed after its day": Case(lie=lambda honest: honest.answer, later=15 * DAY, refused="expired"),
    "a list of the day after tomorrow": Case(lie=since(version=2 * DAY, issued=2 * DAY), refused="future"),
    "a list of this evening, as clocks go": Case(lie=since(version=DAY // 3, issued=DAY // 3)),
    "a file that is empty": Case(lie=instead("help", lambda _: b""), refused="changed"),
    "a file that was cut short": Case(
        lie=instead("help", lambda honest: honest.answer(honest.help)[:-1]), refused="changed"
    ),
    "a file that was changed": Case(
        lie=instead("numbers", lambda honest: honest.answer(honest.numbers).replace(b"1", b"2", 1)), refused="changed"
    ),
    "a page instead of a file": Case(lie=instead("numbers", lambda _: b"<html>gone</html>"), refused="changed"),
    "two files that were swapped": Case(lie=swapped, refused="changed"),
    "a file that was true an hour ago": Case(
        lie=instead("help", lambda honest: before(honest).answer(honest.help)), refused="changed"
    ),
    "half of a file, and then silence": Case(lie=broken, refused="fails"),
}
