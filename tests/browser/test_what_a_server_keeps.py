"""A child goes through lessons, help, telling, flag and class; then everything that the server has is searched."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import psutil
import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import MetaData, create_engine, select

from tests.browser.conftest import PATIENCE, PHONE
from tests.browser.serving import serving
from tests.store.conftest import server, url

__all__ = ["server", "url"]
TYPED: Final = "squirrel"
COOKIE: Final = "walnut"
AGENT: Final = "Telltale-Phone/7.3"
ADDRESS: Final = "203.0.113.77"
REFERRER: Final = "hazel.example"
NEEDLES: Final = (TYPED, COOKIE, AGENT, ADDRESS, "203.0.113", REFERRER)
HEADERS: Final = {"X-Forwarded-For": ADDRESS}
ROOMS: Final = ("/en/", "/en/learn/8-10/going-live", "/en/help/MX", "/en/adult/MX", "/en/privacy")
BAD: Final = ("/v1/tallies", "/v1/flags", "/v1/classes", "/v1/classes/BBBBBB/answers")


@pytest.fixture
def child(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(user_agent=AGENT, extra_http_headers=HEADERS, viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_after_a_childs_way_the_server_holds_no_address_agent_cookie_or_anything_typed(
    child: Page, url: str, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    settings = {"SAFETY_DATABASE_URL": url, "SAFETY_INSTANCE": str(tmp_path / "instance"), "SAFETY_PROXIES": "1"}
    with serving(log, **settings) as address:
        child.context.add_cookies([{"name": "other", "value": COOKIE, "url": address}])
        go(child, address)
        opened = {path: Path(path).read_bytes() for path in open_files(address)}
        dumped = dump(url)

    assert (len(dumped["tally"]), len(dumped["flag"]), len(dumped["class"])) == (1, 1, 1)
    assert dumped["class_count"]
    kept = {"the database": json.dumps(dumped, default=str).encode(), "the log": log.read_bytes(), **opened}
    kept |= {str(path): path.read_bytes() for path in (tmp_path / "instance").rglob("*") if path.is_file()}
    found = [(where, needle) for where, what in kept.items() for needle in NEEDLES if needle.encode() in what]
    assert found == []


def go(page: Page, address: str) -> None:
    for room in ROOMS:
        page.goto(address + room, referer=f"https://{REFERRER}/")
    tell(page, address)
    flag(page, address)
    answer(page, address, teach(page, address))
    send_what_is_typed_where_it_does_not_belong(page, address)


def tell(page: Page, address: str) -> None:
    page.goto(f"{address}/en/tell/MX")
    page.locator("#who").fill(TYPED)
    page.locator("#words").fill(f"{TYPED} wants pictures")
    page.goto(f"{address}/en/keep")
    page.locator("textarea").first.fill(TYPED)


def flag(page: Page, address: str) -> None:
    page.goto(f"{address}/en/flag/MX")
    page.locator("#what").select_option(index=1)
    page.locator("input[name=reason]").first.check()
    page.get_by_role("button", name="Send").click()
    page.wait_for_load_state()


def teach(page: Page, address: str) -> str:
    """Make a class; return its code."""
    page.goto(f"{address}/en/class/new")
    page.locator("#lesson").select_option(index=1)
    page.get_by_role("button", name="Make a class").click()
    page.wait_for_url("**/results/**")
    return page.url.split("/class/")[1].split("/")[0]


def answer(page: Page, address: str, code: str) -> None:
    """Mistake the box for the code for a message, then write the code, and answer."""
    for typed in (TYPED, code.lower()):
        page.goto(f"{address}/en/class")
        page.locator("#code").fill(typed)
        page.get_by_role("button", name="Go on").click()
        page.wait_for_load_state()
    page.goto(f"{address}/en/class/{code}/before")
    for question in page.locator("fieldset").all():
        question.locator("input").first.check()
    page.get_by_role("button", name="Send").click()
    page.wait_for_load_state()


def send_what_is_typed_where_it_does_not_belong(page: Page, address: str) -> None:
    """Be an app that is written badly, and somebody who types into the address."""
    today = datetime.now(UTC).date().isoformat()
    good: dict[str, Any] = {"day": today, "what": "help-opened", "language": "es", "country": "MX", "count": 1}
    statuses = [
        page.request.post(f"{address}/v1/tallies", data={"batch": batch, "counts": [good | more]}).status
        for batch, more in (("a" * 22, {}), (TYPED, {}), ("b" * 22, {"note": TYPED}), ("c" * 22, {"language": TYPED}))
    ]
    assert statuses == [200, 422, 422, 422]
    for path in BAD:
        assert page.request.post(address + path, data={TYPED: TYPED, "day": TYPED}).status >= 400
    for path in (f"/en/{TYPED}", f"/en/help/{TYPED}", f"/v1/es/help/{TYPED}", f"/en/?q={TYPED}", f"/%ff{TYPED}"):
        page.request.get(address + path)


def open_files(address: str) -> set[str]:
    """Return the files that the server's processes hold open, as the system names them."""
    port = address.rsplit(":", 1)[1]
    ours = [each for each in psutil.Process().children(recursive=True) if "granian" in " ".join(each.cmdline())]
    held = (held for each in ours if each.environ().get("GRANIAN_PORT") == port for held in descriptors(each))
    found = {str(file) for file in held if file.is_file()}
    assert found
    return found


def descriptors(process: psutil.Process) -> Iterator[Path]:
    for link in Path(f"/proc/{process.pid}/fd").iterdir():
        yield link.readlink()


def dump(url: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table."""
    engine, tables = create_engine(url), MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        found = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in tables.sorted_tables
        }
    engine.dispose()
    return found
