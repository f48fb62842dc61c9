"""Whose a host is: the part of its name that somebody registered, by the Public Suffix List."""

from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList


def same_owner(one: str, other: str) -> bool:
    """Whether two addresses lie in the same registered domain; then one of them may lead to the other."""
    return registered(host_of(one)) == registered(host_of(other))


def registered(host: str) -> str:
    """Return the registered domain of a host; an address in numbers, or a bare suffix, stands for itself."""
    return _suffixes().privatesuffix(host) or host


def host_of(address: str) -> str:
    """Return the host of an address as names are compared: in small letters and in ASCII."""
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""  # nothing is there to be compared; asking for it will tell
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
