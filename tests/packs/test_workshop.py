import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bench.packs import MEMORY
from safety.config import HOUSE
from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.packs import building
from safety.packs.building import build, forked, missing
from safety.packs.gathering import Sources, for_lesson
from safety.packs.ordering import Everything, Order, orders
from safety.packs.packing import Made
from safety.packs.shelf import Shelf
from safety.packs.weights import FILE
from safety.packs.workshop import PACKS, NoSuchPage, Workshop, decides, edition, opened

ENGLISH, BRITAIN = LanguageTag("en"), CountryCode("GB")
FRIENDS = Order(language=ENGLISH, country=BRITAIN, band=Band.EIGHT, slug=LessonSlug("friends-in-games"))
PICTURES = Order(language=ENGLISH, country=BRITAIN, band=Band.FIVE, slug=LessonSlug("my-body-my-pictures"))
FIVE = Order(language=ENGLISH, country=BRITAIN, band=Band.FIVE)
ROOM = 50_000_000
PATIENCE = 120
ABOUT = 0.25
"""By how much a pack may differ from the size that pages say of it."""


@pytest.fixture
def shop(sources: Sources, tmp_path: Path) -> Workshop:
    return Workshop(sources=sources, shelf=Shelf(tmp_path, ROOM))


def test_a_pack_holds_every_file_and_lacks_none(shop: Workshop) -> None:
    made = shop.pack(FRIENDS)

    assert made.missing == ()
    assert {"lesson-plan.pdf", "worksheets.pdf", "index.html", "manifest.json", "LICENSE"} <= set(opened(made.data))


def test_another_process_makes_the_same_bytes(shop: Workshop) -> None:
    """Its sets and dictionaries hash otherwise, and its clock is a moment later."""
    other = """
from hashlib import sha256
from tests.packs.conftest import *
from tests.packs.test_workshop import *
parts = assemble(Config.read({"SAFETY_BASE_URL": "https://safety.example"}))
print(sha256(Workshop(sources=sources_of(parts), shelf=Shelf(Path("unused"), 0)).pack(FRIENDS).data).hexdigest())
"""
    said = subprocess.run(
        [sys.executable, "-c", other],
        cwd=HOUSE,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
        text=True,
    )

    assert said.stdout.strip() == sha256(shop.pack(FRIENDS).data).hexdigest()


def test_two_workshops_make_the_same_bytes(shop: Workshop, sources: Sources) -> None:
    assert shop.pack(FRIENDS) == Workshop(sources=sources, shelf=Shelf(Path("unused"), 0)).pack(FRIENDS)


def test_the_pack_of_a_band_comes_while_it_is_made_and_is_kept_when_it_is_whole(
    shop: Workshop, sources: Sources
) -> None:
    pieces = shop.growing(FIVE)
    first = next(pieces)
    begun = shop.ready(FIVE)
    whole = first + b"".join(pieces)

    assert begun is None
    assert shop.ready(FIVE) == shop.pack(FIVE) == Made(data=whole, missing=())
    holds_its_lessons_in_order(opened(whole), sources.editions.catalogue.lessons_of(Band.FIVE))


def holds_its_lessons_in_order(files: Mapping[str, bytes], lessons: Sequence[Lesson]) -> None:
    assert "scheme-of-work.pdf" in files
    for number, lesson in enumerate(lessons, start=1):
        assert f"{number:02}-{lesson.slug}/lesson-plan.pdf" in files


def test_whoever_leaves_in_between_finds_what_was_made(shop: Workshop, sources: Sources) -> None:
    pieces = shop.growing(FIVE)
    next(pieces)
    pieces.close()
    first = sources.editions.catalogue.lessons_of(Band.FIVE)[0]

    assert shop.ready(FIVE) is None
    assert shop.ready(replace(FIVE, slug=first.slug))


def test_a_parents_evening_has_its_plan_and_what_is_handed_out(shop: Workshop) -> None:
    files = opened(shop.pack(Order(language=ENGLISH, country=BRITAIN, evening=True)).data)

    assert {"evening-plan.pdf", "invitation.pdf", "handout.pdf", "help-cards.pdf", "poster.pdf"} <= set(files)
    assert json.loads(files["manifest.json"])["evening"] == "parents-evening"


def test_a_file_alone_is_the_file_in_the_pack(shop: Workshop) -> None:
    assert shop.file(FRIENDS, "poster.pdf").data == opened(shop.pack(FRIENDS).data)["poster.pdf"]
    assert shop.size(f"{FRIENDS.folder}/poster.pdf")


def test_cards_of_a_country_stand_alone(shop: Workshop) -> None:
    assert shop.file(Order(language=ENGLISH, country=BRITAIN), "help-cards.pdf").data.startswith(b"%PDF")


def test_a_file_that_there_is_not_is_a_missing_key(shop: Workshop) -> None:
    with pytest.raises(KeyError):
        shop.file(Order(language=ENGLISH, country=BRITAIN, band=Band.FIVE), "nothing.pdf")


def test_a_page_is_a_small_picture_and_its_neighbours_are_kept_with_it(shop: Workshop) -> None:
    drawn = shop.picture(FRIENDS, "worksheets.pdf", 2).data

    assert Image.open(BytesIO(drawn)).size == (496, 702)
    assert shop.size(f"{FRIENDS.folder}/pages/worksheets.pdf/1.png")
    assert shop.picture(FRIENDS, "worksheets.pdf", 2).data == drawn


@pytest.mark.parametrize(("name", "page", "there"), [("poster.pdf", 2, 1), ("poster.pdf", 0, 1), ("check.csv", 1, 0)])
def test_a_page_that_there_is_not_says_how_many_there_are(shop: Workshop, name: str, page: int, there: int) -> None:
    with pytest.raises(NoSuchPage) as no:
        shop.picture(FRIENDS, name, page)

    assert no.value.pages == there


def test_another_catalogue_is_another_edition(sources: Sources) -> None:
    assert edition(replace(sources, version="other")) != edition(sources)


def test_every_template_and_font_decides_what_packs_are() -> None:
    left_out = {path.suffix for path in PACKS.rglob("*") if path.is_file() and not decides(path)}

    assert left_out <= {".pyc"}
    assert decides(PACKS / "pptx/slide.xml")
    assert not decides(HOUSE / "safety/web/static/waylight.css")


def test_what_is_built_already_is_not_built_again(shop: Workshop) -> None:
    shop.pack(FRIENDS)

    assert missing(shop, [FRIENDS, PICTURES]) == [PICTURES]


def test_packs_are_built_ahead(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "_shop", [shop])
    done = dict(build(ThreadPoolExecutor(2), [FRIENDS, PICTURES], 2))

    assert done == {FRIENDS: (), PICTURES: ()}
    assert missing(shop, done) == []


def test_workers_start_when_there_is_work(shop: Workshop) -> None:
    assert list(build(forked(shop, 2), [], 2)) == []


def test_a_whole_pack_takes_less_than_200_megabytes() -> None:
    """In a process of its own: this one holds much else."""
    said = subprocess.run([sys.executable, "-m", "bench.packs", "memory"], cwd=HOUSE, check=True, capture_output=True)

    assert int(said.stdout) < MEMORY


def test_packs_are_built_by_several_workers(tmp_path: Path) -> None:
    """In a process of its own, as the command runs: forking after something was set would leave workers waiting."""
    command = [sys.executable, "-m", "flask", "--app", "app", "safety", "packs"]
    chosen = ["--language", "en", "--country", "GB", "--workers", "2"]
    more = {"cwd": HOUSE, "env": {**os.environ, "SAFETY_PACKS": str(tmp_path)}}
    # Whoever starts tests in the background has them, and what they start, deaf to Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    stopped_after_the_first(subprocess.Popen([*command, *chosen], start_new_session=True, **more), tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.glob("*/en/GB/*/*.zip")}
    subprocess.run([*command, *chosen], check=True, **more)

    assert all(opened(data) and file.read_bytes() == data for file, data in before.items())
    built = {f"{file.parent.name}/{file.stem}/": file.stat().st_size for file in tmp_path.glob("*/en/GB/*/*.zip")}
    assert len(built) == len(list((HOUSE / "content/lessons").glob("*/*.yaml")))
    weighed = json.loads(FILE.read_text(encoding="utf-8"))
    wrong = {name: size for name, size in built.items() if weighed.get(name) != pytest.approx(size, rel=ABOUT)}
    assert not wrong, "pages would say a wrong size; run: flask --app app safety weigh"


def stopped_after_the_first(builder: "subprocess.Popen[bytes]", folder: Path) -> None:
    """Press Ctrl-C as soon as a pack is there: the whole group of processes hears it."""
    for _ in range(PATIENCE * 10):
        if builder.poll() is not None or list(folder.glob("*/en/GB/*/*.zip")):
            break
        time.sleep(0.1)
    os.killpg(builder.pid, signal.SIGINT)
    assert builder.wait(PATIENCE) != 0


def test_every_lesson_of_every_country_can_be_ordered(sources: Sources) -> None:
    every = list(orders(sources, ["en"], Everything()))
    catalogue = sources.editions.catalogue

    assert len(every) == len(catalogue.lessons) * (len(catalogue.countries) - 1)


def test_a_pack_speaks_one_language_that_has_all_of_it(sources: Sources) -> None:
    for tag in sources.editions.speeches:
        given = for_lesson(sources, tag, BRITAIN, Band.EIGHT, LessonSlug("friends-in-games"))
        spoken = given.local.language.tag

        assert sources.editions.help(spoken).language == spoken
        assert sources.editions.lesson(spoken, Band.EIGHT, given.lesson.slug).language == spoken
        assert given.local.asked == tag
