import pytest
from pyotp import TOTP, parse_uri

from safety.staff.second_factor import STEP, address_of, new_secret, step_of

# The examples of RFC 6238, appendix B, in six digits.
RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


@pytest.mark.parametrize(("now", "code"), [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")])
def test_codes_are_those_of_the_standard(now: int, code: str) -> None:
    assert step_of(RFC, code, now) == now // STEP
    assert step_of(RFC, f" {code[:3]} {code[3:]}", now) == now // STEP


def test_a_code_counts_one_step_early_and_late_and_no_more() -> None:
    now = 1_795_000_000
    code = TOTP(RFC).at(now)

    assert [step_of(RFC, code, now + off * STEP) is not None for off in range(-2, 3)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_an_authenticator_reads_name_issuer_and_secret() -> None:
    secret = new_secret()
    read = parse_uri(address_of("maria.k", secret))

    assert (read.secret, read.name, read.issuer) == (secret, "maria.k", "Waylight")
    assert new_secret() != secret
