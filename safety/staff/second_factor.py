"""The second factor: six digits that a phone shows for half a minute (TOTP, RFC 6238), each of which works once."""

from hmac import compare_digest

from pyotp import TOTP, random_base32

STEP = 30
LATE_OR_EARLY = (-1, 0, 1)
"""Steps that count beside the present one: clocks differ, and people type slowly."""
ISSUER = "Waylight"


def new_secret() -> str:
    """Make what a phone and the server share."""
    return random_base32()


def address_of(name: str, secret: str) -> str:
    """Return what an authenticator app reads from the code it is shown."""
    return TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def step_of(secret: str, code: str, now: int) -> int | None:
    """Return the step of time that a code belongs to; None where it belongs to none of those that count."""
    typed = "".join(code.split()).encode()
    steps = [now // STEP + off for off in LATE_OR_EARLY]
    # Every step is looked at: how long it takes says nothing of which one it was.
    right = [step for step in steps if compare_digest(TOTP(secret).generate_otp(step).encode(), typed)]
    return max(right, default=None)
