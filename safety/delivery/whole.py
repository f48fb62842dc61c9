"""A good answer kept whole, in one coding: sent as it is, in part, or not at all to whoever has it already."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self
from wsgiref.types import StartResponse, WSGIEnvironment

from werkzeug.datastructures import Headers
from werkzeug.http import parse_etags, parse_range_header, remove_entity_headers, unquote_etag
from werkzeug.wrappers import Response

from safety.delivery.codings import Coding, coded, is_text

HeaderList = list[tuple[str, str]]
Code = Callable[[bytes, Coding], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """An answer's headers, also as they are sent, its bytes, and its tag as the header ``ETag`` gives it."""

    headers: HeaderList
    head: bytes
    headers_of_same: HeaderList
    body: bytes
    tag: str | None

    @classmethod
    def of(cls, response: Response, coding: Coding) -> Self:
        """Put a good answer into a coding, where that makes it smaller."""
        headers = Headers(response.headers)
        headers.pop("Date", None)  # the server says when it sends
        body = response.get_data()
        if is_text(response.mimetype or ""):
            body = in_coding(headers, body, coding, coded)
        tag = headers.get("ETag")
        headers["Content-Length"] = str(len(body))
        headers["Accept-Ranges"] = "bytes"
        same = Headers(headers)
        remove_entity_headers(same)
        return cls(headers=list(headers), head=sent(headers), headers_of_same=list(same), body=body, tag=tag)

    def send(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if "HTTP_IF_NONE_MATCH" in environ and self._is_had_by(environ["HTTP_IF_NONE_MATCH"]):
            start_response("304 NOT MODIFIED", self.headers_of_same.copy())
            return []
        if environ["REQUEST_METHOD"] == "HEAD":
            start_response("200 OK", self.headers.copy())
            return []
        if "HTTP_RANGE" in environ and self._is_still(environ.get("HTTP_IF_RANGE")):
            return self._send_part(environ["HTTP_RANGE"], start_response)
        start_response("200 OK", self.headers.copy())
        return [self.body]

    def _is_had_by(self, if_none_match: str) -> bool:
        if self.tag is None or if_none_match == self.tag:
            return self.tag is not None
        raw, _ = unquote_etag(self.tag)
        return raw is not None and parse_etags(if_none_match).contains_weak(raw)

    def _is_still(self, if_range: str | None) -> bool:
        """Whether a part fits to the parts that whoever asked has; a date says nothing, since answers have none."""
        return if_range is None or if_range == self.tag

    def _send_part(self, asked: str, start_response: StartResponse) -> Iterable[bytes]:
        """Send the bytes asked for; where no one range can be read from that, all of them."""
        ranges = parse_range_header(asked)
        if ranges is None or ranges.units != "bytes" or len(ranges.ranges) != 1:
            start_response("200 OK", self.headers.copy())
            return [self.body]
        size = len(self.body)
        found = ranges.range_for_length(size)
        start, stop = found or (0, 0)
        part = Headers(self.headers)
        part["Content-Length"] = str(stop - start)
        part["Content-Range"] = f"bytes {start}-{stop - 1}/{size}" if found else f"bytes */{size}"
        start_response("206 PARTIAL CONTENT" if found else "416 REQUESTED RANGE NOT SATISFIABLE", list(part))
        return [self.body[start:stop]]


def in_coding(headers: Headers, body: bytes, coding: Coding, code: Code) -> bytes:
    """Put the text of an answer into a coding, where that makes it smaller, and say so in its headers."""
    headers["Vary"] = ", ".join((*headers.getlist("Vary"), "Accept-Encoding"))
    smaller = code(body, coding)
    if len(smaller) >= len(body):
        return body
    headers["Content-Encoding"] = coding.value
    if tag := tag_in(headers.get("ETag"), coding.value):
        headers["ETag"] = tag
    return smaller


def sent(headers: Headers) -> bytes:
    """Return headers as they go over the wire, to their end."""
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode("latin-1") + b"\r\n"


def tag_in(tag: str | None, coding: str) -> str | None:
    """Return the tag of an answer in a coding: other bytes have another tag."""
    return f'{tag[:-1]}-{coding}"' if tag else None
