import pytest
from joserfc import jws

from safety.delivery.signing import ALGORITHM, NoKey, Ring, new_key

DAY = "2026-11-27"


@pytest.fixture
def ring() -> Ring:
    return Ring((new_key(DAY), new_key(DAY)))


def test_what_is_signed_says_which_key_signed_and_what_it_is(ring: Ring) -> None:
    signed = jws.deserialize_compact(ring.sign({"a": "ñ"}), ring.keys[0], [ALGORITHM])

    assert signed.payload == '{"a":"ñ"}'.encode()
    assert signed.headers() == {"alg": "Ed25519", "kid": ring.names[0], "typ": "waylight-bundle+jws"}


def test_keys_of_one_day_have_different_names(ring: Ring) -> None:
    assert len(set(ring.names)) == 2
    assert all(name.startswith(DAY) for name in ring.names)


def test_what_is_public_cannot_sign(ring: Ring) -> None:
    assert [set(key) for key in ring.public] == [{"kty", "crv", "x", "kid"}] * 2


def test_a_set_is_read_as_it_was_written(ring: Ring) -> None:
    assert Ring.read(ring.written()).names == ring.names


def test_a_key_of_another_kind_is_none_of_ours() -> None:
    with pytest.raises(NoKey):
        Ring.read('{"keys": [{"kty": "oct", "k": "c2VjcmV0", "kid": "a"}]}')
