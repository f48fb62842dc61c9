"""What proves a log-in: a random token in a cookie, of which the database keeps a hash alone."""

from hashlib import sha256
from hmac import compare_digest, digest
from secrets import token_urlsafe

FORM = b"form"


def new_token() -> str:
    """Make a token that nobody can guess."""
    return token_urlsafe(32)


def hashed(token: str) -> str:
    """Return what is kept of a token; nobody who reads the database can log in with it."""
    return sha256(token.encode()).hexdigest()


def form_token(token: str) -> str:
    """Return what a form carries to show that a page of ours sent it: made of the token, with no way back to it."""
    return digest(token.encode(), FORM, "sha256").hex()


def is_ours(form: str, token: str) -> bool:
    """Whether a form carries what belongs to this token."""
    return bool(token) and compare_digest(form.encode(), form_token(token).encode())
