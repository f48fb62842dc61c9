"""Say in one line why HOST and PORT cannot be served on, before a server says it in many."""

import errno
import re
import socket
import sys

NUMBER = re.compile("[0-9]{1,5}")


def fault(host: str, port: str) -> str | None:
    """Tell what is wrong with an address, or nothing."""
    if not NUMBER.fullmatch(port) or not 0 < int(port) < 65536:
        return f"PORT is {port!r}; it must be a number from 1 to 65535, as in: PORT=8001 script/serve"
    try:
        family, kind, *_, address = socket.getaddrinfo(host, int(port), type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.bind(address)
    except OSError as no:
        return said(no, host, int(port))
    return None


def said(no: OSError, host: str, port: int) -> str:
    """Put a refusal of the system into words."""
    if no.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 8000
        return f"port {port} on {host} is taken. Stop what uses it, or choose another: PORT={other} script/serve"
    if no.errno == errno.EACCES:
        return f"port {port} needs more rights than you have. Choose one above 1023: PORT=8000 script/serve"
    return f"cannot serve on {host}: {no.strerror}. HOST must be an address of this machine, such as 127.0.0.1"


if __name__ == "__main__":
    wrong = fault(*sys.argv[1:])
    if wrong:
        sys.exit(f"script/serve: {wrong}")
