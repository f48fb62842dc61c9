"""What an app keeps offline: ``/v1/bundles/{lang}/{band}/{country}`` lists the files, signed.

The list is made for each request, since it says when; the digests in it are made once for each catalogue.
"""

from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256

from flask import Blueprint, Flask, Response, abort, jsonify
from joserfc.jwk import OKPKey
from werkzeug.test import create_environ

from safety.delivery.memo import GOOD, ask_for_all
from safety.delivery.signing import sign
from safety.domain.vocabulary import Band
from safety.keeping import NEVER
from safety.parts import Parts
from safety.web.learn import pictures_of

# A phone that was not online for so long is told that its numbers are old; it keeps them all the same.
GOOD_FOR = timedelta(days=14)
# A file of more addresses than there are; what was digested longest ago is digested again.
DIGESTS = 20_000


def offer(app: Flask, parts: Parts, key: OKPKey) -> None:
    """Let an app answer with signed bundles."""
    blueprint = Blueprint("bundles", __name__)

    @lru_cache(maxsize=DIGESTS)
    def digested(path: str) -> dict[str, object]:
        answer = ask_for_all(app.wsgi_app, create_environ(path))
        if answer.status_code != GOOD:
            abort(404)
        data = answer.get_data()
        return {"path": path, "sha256": sha256(data).hexdigest(), "size": len(data)}

    @blueprint.get("/v1/bundles/<lang>/<band>/<country>")
    def bundle(lang: str, band: str, country: str) -> Response:
        if band not in set(Band):
            abort(404)
        name = f"{lang}/{band}/{country}"
        files = [digested(path) for path in paths_of(parts, lang, Band(band), country)]
        response = jsonify({"signed": sign(document(name, parts.version, parts.clock(), files), key)})
        response.headers["Cache-Control"] = NEVER
        return response

    app.register_blueprint(blueprint)


def paths_of(parts: Parts, lang: str, band: Band, country: str) -> list[str]:
    """List the addresses of a bundle: help and telling first."""
    lessons = parts.catalogue.lessons_of(band)
    pictures = sorted({file for lesson in lessons for file in pictures_of(lesson)})
    return [
        f"/v1/{lang}/help/{country}",
        f"/v1/{lang}/tell/{country}",
        f"/v1/{lang}/lessons/{band}",
        *(f"/v1/{lang}/lessons/{band}/{lesson.slug}" for lesson in lessons),
        *(f"/v1/pictures/{file}" for file in pictures),
    ]


def document(name: str, catalogue: str, now: datetime, files: list[dict[str, object]]) -> dict[str, object]:
    """Say what is in a bundle; its version is the second in which it was said, so a later one is never lower."""
    issued = int(now.timestamp())
    return {
        "bundle": name,
        "catalogue": catalogue,
        "version": issued,
        "issued": issued,
        "expires": issued + int(GOOD_FOR.total_seconds()),
        "files": files,
    }
