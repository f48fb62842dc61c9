"""What a phone keeps for when there is no network: the worker, the signed list of pages, the app's manifest."""

import json
from collections.abc import Iterator

from flask import Blueprint, Response, jsonify
from werkzeug.exceptions import NotFound

from safety.domain.pictures import pictures_of
from safety.domain.vocabulary import Band
from safety.exchange.keeping import NEVER
from safety.exchange.protection import EVERYWHERE
from safety.exchange.sealing import Listing, seal
from safety.parts import parts
from safety.web.assets import BOOTSTRAP, DESK_STYLES, WORKER
from safety.web.learn import band_of
from safety.web.shell import assets, country_of, speech_of

blueprint = Blueprint("offline", __name__)
STANDING = ("", "help", "keep", "settings", "leave", "about", "privacy")
# The worker by its own address, the bootstrap inside every page; the desk is for nobody's phone.
SENT_OTHERWISE = {WORKER, BOOTSTRAP, *DESK_STYLES}
NO_BAND = "none"
ANYWHERE = "001"
# The worker fetches in the name of every page: under a policy that forbids it to, no page would open any more.
WORKER_POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@blueprint.get("/sw.js")
def worker() -> Response:
    """Send the worker with the keys that it trusts; it must be asked for anew, since it decides what is kept."""
    notary = seal()
    keys = json.dumps(notary.public if notary else [], separators=(",", ":"))
    script = f'"use strict";\nconst KEYS = {keys};\n{assets().worker}\n'
    response = Response(script, mimetype="text/javascript")
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Content-Security-Policy"] = WORKER_POLICY
    return response


@blueprint.get("/offline/<language>/<country>/<band>")
def pages(language: str, country: str, band: str) -> Response:
    """List, signed, what makes Waylight work offline for a language, a country and a band."""
    tag = speech_of(language).language.tag
    notary = seal()
    if notary is None:
        raise NotFound
    listing = Listing(
        name=f"web/{tag}/{country}/{band}",
        catalogue=f"{parts().version}.{assets().digest}",
        paths=paths_of(tag, country, band),
        told=("path", "sha256", "size", "type"),
        more={"headers": {**EVERYWHERE, "Content-Security-Policy": assets().policy()}},
    )
    response = jsonify({"signed": notary.sign(listing)})
    response.headers["Cache-Control"] = NEVER
    return response


@blueprint.get("/<language>/app.webmanifest")
def manifest(language: str) -> Response:
    """Describe the app to the phone: neutral in name and icon."""
    tag = speech_of(language).language.tag
    icon = {"src": assets().path("icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"}
    response = jsonify(
        {
            "name": "Waylight",
            "short_name": "Waylight",
            "lang": tag,
            "start_url": f"/{tag}/",
            "scope": "/",
            "display": "standalone",
            "background_color": "#fdf8ee",
            "theme_color": "#2c2754",
            "icons": [icon],
        }
    )
    response.mimetype = "application/manifest+json"
    return response


def paths_of(tag: str, country: str, band: str) -> Iterator[str]:
    """List the addresses that a phone keeps."""
    yield from (f"/{tag}/{room}" for room in STANDING)
    if country != ANYWHERE:
        code = country_of(country)
        yield from (f"/{tag}/{room}/{code}" for room in ("help", "tell", "adult"))
    if band != NO_BAND:
        yield from _of_band(tag, band_of(band))
    yield from (asset.path for asset in assets().by_name.values() if asset.name not in SENT_OTHERWISE)
    yield "/v1/places"


def _of_band(tag: str, band: Band) -> Iterator[str]:
    lessons = parts().catalogue.lessons_of(band)
    yield f"/{tag}/learn/{band}/"
    yield from (f"/{tag}/learn/{band}/{lesson.slug}{page}" for lesson in lessons for page in ("", "/later"))
    yield from dict.fromkeys(f"/v1/pictures/{file}" for lesson in lessons for file in pictures_of(lesson))
