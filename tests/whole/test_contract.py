"""Schemathesis asks the API everything that its contract allows, and much that it does not."""

import pytest
import schemathesis
from flask import Flask
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import from_schema
from schemathesis.engine.events import EngineEvent, EngineFinished, NonFatalError, ScenarioFinished

# Enough for every boundary of every name in an address; the rest of a contract without bodies is quickly said.
ASKED = {
    "seed": 22,
    "generation": {"max-examples": 25, "deterministic": True},
    "phases": {"stateful": {"enabled": False}},
    # A contract cannot say that a day must have been, or which lessons there are.
    "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "404", "422", "429"]}},
}


@pytest.fixture(scope="module")
def events(app: Flask) -> list[EngineEvent]:
    contract = schemathesis.openapi.from_wsgi("/openapi.json", app, config=SchemathesisConfig.from_dict(ASKED))
    return list(from_schema(contract).execute())


def test_every_answer_keeps_the_contract(events: list[EngineEvent]) -> None:
    broken = [
        f"{check.name} of {scenario.label}: {check.failure_info}"
        for scenario in events
        if isinstance(scenario, ScenarioFinished)
        for checks in scenario.recorder.checks.values()
        for check in checks
        if check.failure_info
    ]

    assert broken == []


def test_everything_was_asked(app: Flask, events: list[EngineEvent]) -> None:
    asked = {event.label for event in events if isinstance(event, ScenarioFinished)}
    described = app.test_client().get("/openapi.json").json

    assert described is not None
    methods = {"get", "post"}
    there = {f"{each.upper()} {path}" for path, item in described["paths"].items() for each in methods & set(item)}
    assert there <= asked
    assert not any(isinstance(event, NonFatalError) for event in events)
    assert isinstance(events[-1], EngineFinished)
