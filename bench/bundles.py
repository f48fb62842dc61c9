"""How large bundles are, as the app sends them to who takes brotli: every language, age and country, and a change.

``python -m bench.bundles`` prints the largest for each language and age; the aims are 150 kB and 10 kB.
It compresses every document there is, with all processors: count ten minutes.
"""

import os
from collections.abc import Iterable
from multiprocessing import Pool

from flask import Flask
from werkzeug.test import Client

from safety.api.bundles import paths_of
from safety.config import Config
from safety.delivery.memo import Memo
from safety.delivery.room import Room
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode
from safety.factory import create_app
from safety.parts import EXTENSION, Parts

AIM, AIM_OF_CHANGE = 150_000, 10_000
app: Flask = create_app(Config.read(os.environ))
in_front = Memo(app, Room(0))
parts: Parts = app.extensions[EXTENSION]


def main() -> None:
    codes = [code for code in parts.catalogue.countries if code.isalpha()]
    tags = [language.tag for language in parts.languages]
    files = {path for tag in tags for code in codes for band in Band for path in bundle(tag, band, code)}
    # A list is as long for one country as for another.
    lists = {f"/v1/bundles/{tag}/{band}/{codes[0]}" for tag in tags for band in Band}
    with Pool(os.cpu_count()) as pool:
        asked = sorted(files | lists)
        size = dict(zip(asked, pool.imap(over_the_air, asked, chunksize=20), strict=True))
    print("| language | age | largest bundle, kB | of | largest change, kB | of |\n|---|---|---|---|---|---|")
    for tag in tags:
        for band in Band:
            told = size[f"/v1/bundles/{tag}/{band}/{codes[0]}"]
            whole = {code: told + sum(size[path] for path in bundle(tag, band, code)) for code in codes}
            change = {code: told + size[f"/v1/offline/{tag}/numbers/{code}"] for code in codes}
            print(f"| {tag} | {band} | {largest(whole, AIM)} | {largest(change, AIM_OF_CHANGE)} |")


def bundle(tag: str, band: Band, code: str) -> Iterable[str]:
    language = next(each for each in parts.languages if each.tag == tag)
    return paths_of(parts, language, band, parts.catalogue.countries[CountryCode(code)])


def over_the_air(path: str) -> int:
    return len(Client(in_front).get(path, headers={"Accept-Encoding": "br"}).data)


def largest(sizes: dict[str, int], aim: int) -> str:
    code = max(sizes, key=lambda each: sizes[each])
    return f"{sizes[code] / 1000:.1f}{' (over the aim)' if sizes[code] > aim else ''} | {code}"


if __name__ == "__main__":
    main()
