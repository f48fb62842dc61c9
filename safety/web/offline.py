"""What a phone keeps for when there is no network: the worker, the list of pages, the app's manifest."""

from flask import Blueprint, Response, jsonify
from werkzeug.exceptions import NotFound

from safety.domain.vocabulary import Band
from safety.parts import parts
from safety.web.assets import BOOTSTRAP, DESK_STYLE, WORKER
from safety.web.learn import pictures_of
from safety.web.shell import assets, country_of, speech_of

blueprint = Blueprint("offline", __name__)
STANDING = ("", "help", "keep", "settings", "leave", "about", "privacy")
# The worker by its own address, the other inside every page; the desk is for nobody's phone.
SENT_OTHERWISE = {WORKER, BOOTSTRAP, DESK_STYLE}
NO_BAND = "none"
ANYWHERE = "001"
# The worker fetches in the name of every page: under a policy that forbids it to, no page would open any more.
WORKER_POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@blueprint.get("/sw.js")
def worker() -> Response:
    """Send the worker; it must be asked for anew, since it decides what is kept."""
    response = Response(assets().by_name[WORKER].data, mimetype="text/javascript")
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Content-Security-Policy"] = WORKER_POLICY
    return response


@blueprint.get("/offline/<language>/<country>/<band>")
def pages(language: str, country: str, band: str) -> Response:
    """List the addresses that make Waylight work offline for a language, a country and a band."""
    tag = speech_of(language).language.tag
    paths = [f"/{tag}/{room}" for room in STANDING]
    if country != ANYWHERE:
        code = country_of(country)
        paths += [f"/{tag}/{room}/{code}" for room in ("help", "tell", "adult")]
    if band != NO_BAND:
        paths += _of_band(tag, _band(band))
    everything = [
        *paths,
        *(asset.path for asset in assets().by_name.values() if asset.name not in SENT_OTHERWISE),
        "/v1/places",
    ]
    return jsonify({"version": f"{parts().version}.{assets().digest}", "paths": everything})


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


def _of_band(tag: str, band: Band) -> list[str]:
    lessons = parts().catalogue.lessons_of(band)
    pictures = dict.fromkeys(f"/v1/pictures/{file}" for lesson in lessons for file in pictures_of(lesson))
    return [f"/{tag}/learn/{band}/", *(f"/{tag}/learn/{band}/{lesson.slug}" for lesson in lessons), *pictures]


def _band(text: str) -> Band:
    if text not in set(Band):
        raise NotFound
    return Band(text)
