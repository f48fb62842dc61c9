"""The headers that protect whoever reads an answer, on every answer."""

from urllib.parse import urlsplit

from flask import Flask, Response, request

from safety.config import Config

# An address that lacks the slash at its end.
MOVED = 308
DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
EVERYWHERE = {
    "Content-Security-Policy": DATA_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
# Public data, asked for without credentials: a companion app in a browser may read it wherever it lives.
FOR_APPS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Language, Content-Location, ETag, Retry-After",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Robots-Tag": "noindex",
}
# What a browser asks before it sends a request that a plain page could not send.
FOR_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST",
    "Access-Control-Allow-Headers": "Accept-Language, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
}


def protect(app: Flask, config: Config) -> None:
    """Put the headers on every answer; a view that sets one itself knows better."""

    @app.after_request
    def send_on(response: Response) -> Response:
        """Name a path and no server: who came by TLS must not be led out of it, nor to whatever ``Host`` says."""
        if response.status_code == MOVED and response.location:
            response.location = urlsplit(response.location)._replace(scheme="", netloc="").geturl()
            response.set_data(b"")
        return response

    @app.after_request
    def headers(response: Response) -> Response:
        for name, value in wanted(request.path, request.method, config).items():
            response.headers.setdefault(name, value)
        return response


def wanted(path: str, method: str, config: Config) -> dict[str, str]:
    """List the headers that an answer to this address carries."""
    promise = {"Strict-Transport-Security": f"max-age={config.hsts_seconds}"} if config.hsts_seconds else {}
    for_apps = FOR_APPS if is_data(path) else {}
    preflight = FOR_PREFLIGHT if for_apps and method == "OPTIONS" else {}
    return EVERYWHERE | promise | for_apps | preflight


def is_data(path: str) -> bool:
    """Whether an address is of the API, which machines read."""
    return path.startswith("/v1/") or path in {"/v1", "/openapi.json", "/healthz", "/readyz"}
