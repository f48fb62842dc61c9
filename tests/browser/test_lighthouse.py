"""Lighthouse looks at help, a lesson and the first page as they are really served, as if from a phone."""

import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any, Final

import pytest

from safety.config import HOUSE
from tests.browser.chromium import FLAGS, chromium
from tests.browser.pages import HELP, LESSON

AT_ONCE: Final = {"accessibility": 100, "best-practices": 100}
FAST: Final = 98
AS_USUAL: Final = 4.0
LOW_TIER, MID_TIER = 264, 1000
"""What Lighthouse's own benchmark gives on phones: Chrome's developer tools calibrate their slowdown by these."""
MOST_RUNS: Final = 6
MOST_WAIT: Final = 40
PATIENCE: Final = 180


def lighthouse() -> Path:
    environment = HOUSE / os.environ.get("VIRTUAL_ENV", ".venv")
    found = next(environment.glob("lighthouse-*/node_modules/lighthouse/cli/index.js"), None)
    assert found, "Lighthouse is not here. script/test fetches it."
    return found


def look(url: str, report: Path, slowdown: float) -> dict[str, Any]:
    """Return the report of one run; an empty one when the browser was too late for it."""
    command = ["node", str(lighthouse()), url, "--quiet", "--output=json", f"--output-path={report}"]
    flags = " ".join(("--headless=new", *FLAGS))
    wishes = [f"--only-categories={','.join(('performance', *AT_ONCE))}", f"--chrome-flags={flags}"]
    wishes += [f"--throttling.cpuSlowdownMultiplier={slowdown:.2f}", "--no-enable-error-reporting"]
    environment = os.environ | {"CHROME_PATH": chromium()}
    run = subprocess.run([*command, *wishes], env=environment, capture_output=True, timeout=PATIENCE, check=False)
    assert report.is_file(), run.stderr.decode()
    made: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return {} if made.get("runtimeError") else made


def marks(report: dict[str, Any]) -> dict[str, int]:
    return {name: round(100 * (category["score"] or 0)) for name, category in report["categories"].items()}


def lost(report: dict[str, Any]) -> list[str]:
    """Say where points were lost, for whoever has to mend it."""
    audits = {
        each["id"]: each["weight"] for category in report["categories"].values() for each in category["auditRefs"]
    }
    short = [name for name, weight in audits.items() if weight and (report["audits"][name]["score"] or 0) < 1]
    return [f"{name}: {report['audits'][name].get('displayValue', 'failed')}" for name in short]


def like_a_cheap_phone(report: dict[str, Any]) -> float:
    """Return by how much this machine, as busy as it was, must be slowed down to be a cheap phone."""
    return min(AS_USUAL, max(1.0, report["environment"]["benchmarkIndex"] / LOW_TIER))


def was_like_a_phone(report: dict[str, Any], slowdown: float) -> bool:
    return bool(report["environment"]["benchmarkIndex"] / slowdown <= MID_TIER)


def until_it_is_quiet() -> None:
    """Wait until others need no more than this machine has; not for ever."""
    for _ in range(MOST_WAIT):
        if os.getloadavg()[0] <= (os.cpu_count() or 1):
            return
        time.sleep(1)


# Accessibility and good making do not depend on the machine: the first run decides. Speed does: Lighthouse
# takes the time that others took from the processor for the page's own, and makes it four times as long (seen:
# 78 and 100 for one page within two minutes, at a load of 13 on two processors). So the first run is slowed down
# as usual, and each one after it by what makes this machine a cheap phone, by Lighthouse's own benchmark of it;
# a run in which it was faster than a mid-tier phone does not count. The aim stays 98.
@pytest.mark.parametrize("page", [HELP, LESSON, "/{lang}/"])
def test_a_page_is_fast_accessible_and_well_made(address: str, tmp_path: Path, page: str) -> None:
    slowdown, seen = AS_USUAL, []
    for run in range(MOST_RUNS):
        report = look(address + page.format(lang="en"), tmp_path / f"{run}.json", slowdown)
        if report:
            made = marks(report)
            assert {name: made[name] for name in AT_ONCE} == AT_ONCE, lost(report)
            if made["performance"] >= FAST and was_like_a_phone(report, slowdown):
                return
            seen.append((made["performance"], round(slowdown, 2), lost(report)))
            slowdown = like_a_cheap_phone(report)
        until_it_is_quiet()
    pytest.fail(f"not fast in {MOST_RUNS} runs: {seen}")
