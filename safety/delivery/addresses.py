"""Every public address that there is, by the rules of the app and what their names can stand for."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from flask import Flask
from werkzeug.routing import Rule

from safety.api.addresses import READERS
from safety.domain.vocabulary import Band
from safety.parts import Parts
from safety.web.assets import Assets
from safety.web.offline import ANYWHERE, NO_BAND

# Packs are built when they are asked for, and are many, and so are the pages that offer them; the desk is for those
# who log in: they stay with the app.
LEFT_TO_THE_APP = ("/v1/<lang>/packs/", "/<language>/teachers/packs/<country>", "/desk/")
Values = Mapping[str, Iterable[str]]


def addresses(app: Flask, parts: Parts, assets: Assets) -> Iterator[str]:
    """Yield every address that may have an answer; the app says which of them have."""
    values = values_of(parts, assets)
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule):
        if "GET" in (rule.methods or ()) and not rule.rule.startswith(LEFT_TO_THE_APP):
            yield from of_rule(rule, values)


def of_rule(rule: Rule, values: Values) -> Iterator[str]:
    """Yield the addresses of one rule; none where one of its names stands for nothing that is known beforehand."""
    names = sorted(rule.arguments)
    for row in product(*(values.get(name, ()) for name in names)):
        path = rule.rule
        for name, value in zip(names, row, strict=True):
            path = path.replace(f"<{name}>", value)
        yield path


def values_of(parts: Parts, assets: Assets) -> Values:
    """List what each name in an address can stand for."""
    tags = [language.tag for language in parts.languages]
    catalogue = parts.catalogue
    return {
        "lang": tags,
        "language": tags,
        "band": [*Band, NO_BAND],
        "audience": READERS,
        "slug": sorted({slug for _, slug in (*catalogue.lessons, *catalogue.guides)}),
        "country": sorted({*catalogue.countries, ANYWHERE}),
        "picture": sorted(parts.pictures),
        "name": [asset.path.removeprefix("/assets/") for asset in assets.by_name.values()],
    }
