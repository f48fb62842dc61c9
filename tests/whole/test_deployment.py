"""What ``deploy/`` says is true of this house: its files, settings, ports, commands and addresses are there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from flask import Flask

from safety.config import HOUSE, settings, variable

DEPLOY = HOUSE / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
CONTAINERFILE = (DEPLOY / "Containerfile").read_text("utf-8")
MANIFESTS = [
    pytest.param(document, id=f"{path.stem}-{document['kind']}")
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml"))
    for document in yaml.safe_load_all(path.read_text("utf-8"))
]
SETTING = re.compile(r"\bSAFETY_[A-Z_]+\b")
# The version that most run when this is written.
KUBERNETES = "1.36"
NODES = ("node1", "node2")
PORT = 8000


def every(thing: object, key: str) -> Iterator[Any]:
    """Every value of that key, however deep it lies."""
    if isinstance(thing, dict):
        for name, value in thing.items():
            if name == key:
                yield value
            yield from every(value, key)
    elif isinstance(thing, list):
        for each in thing:
            yield from every(each, key)


def commands() -> Iterator[list[str]]:
    for service in COMPOSE["services"].values():
        yield service.get("command", [])
    for manifest in MANIFESTS:
        yield from every(manifest.values[0], "command")


@pytest.mark.parametrize("path", [path for path in sorted(DEPLOY.rglob("*")) if path.is_file()], ids=lambda p: p.name)
def test_every_setting_that_is_named_is_one(path: Path) -> None:
    assert set(SETTING.findall(path.read_text("utf-8"))) <= {variable(name) for name in settings()}


@pytest.mark.parametrize("manifest", MANIFESTS)
def test_every_manifest_is_one_that_kubernetes_takes(manifest: dict[str, Any]) -> None:
    kubernetes_validate.validate(manifest, KUBERNETES, strict=True)


@pytest.mark.parametrize("manifest", MANIFESTS)
def test_no_container_has_rights_that_it_does_not_need(manifest: dict[str, Any]) -> None:
    for container in (each for containers in every(manifest, "containers") for each in containers):
        rights = container["securityContext"]
        assert rights["readOnlyRootFilesystem"] is True
        assert rights["allowPrivilegeEscalation"] is False
        assert rights["capabilities"] == {"drop": ["ALL"]}
    for pod in every(manifest, "template"):
        assert pod["spec"]["securityContext"]["runAsNonRoot"] is True
        assert pod["spec"]["automountServiceAccountToken"] is False


def test_the_probes_ask_what_is_there(app: Flask) -> None:
    client = app.test_client()
    probes = [probe for manifest in MANIFESTS for probe in every(manifest.values[0], "httpGet")]

    assert {probe["path"] for probe in probes} == {"/healthz", "/readyz"}
    assert {client.get(probe["path"]).status_code for probe in probes} == {200}
    assert "http://127.0.0.1:8000/healthz" in CONTAINERFILE


def test_every_command_is_one(app: Flask) -> None:
    ours = [command for command in commands() if command[:1] == ["flask"]]

    assert len(ours) == 3
    for _, _, _, group, name, *_ in ours:
        found = app.cli.commands[group]
        assert name in found.commands  # type: ignore[attr-defined]


def test_the_image_takes_files_that_are_there_and_runs_as_nobody() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINERFILE, re.MULTILINE)

    for name in " ".join(copied).split():
        assert (HOUSE / name).exists(), name
        assert f"!{name}" in (HOUSE / ".dockerignore").read_text("utf-8").splitlines()
    assert re.search(r"^USER 10001:10001$", CONTAINERFILE, re.MULTILINE)
    assert f"EXPOSE {PORT}" in CONTAINERFILE


def test_the_nodes_of_the_composition_are_those_that_nginx_asks() -> None:
    services = COMPOSE["services"]
    nodes = COMPOSE["configs"]["nodes"]["content"].split("\n")

    assert [line.split()[1] for line in nodes if line] == [f"{node}:{PORT};"[:-1] for node in NODES]
    assert services["nginx"]["configs"] == [{"source": "nodes", "target": "/etc/nginx/nodes.conf"}]
    assert {"nginx", "postgres", "redis", *NODES} <= services.keys()


def test_every_service_waits_for_some_that_are_there_and_writes_only_into_volumes() -> None:
    for name, service in COMPOSE["services"].items():
        waits = service.get("depends_on", {})
        assert waits.keys() <= COMPOSE["services"].keys()
        for other, wait in waits.items():
            assert (
                wait["condition"] != "service_healthy" or other in NODES or "healthcheck" in COMPOSE["services"][other]
            )
        for volume in service.get("volumes", []):
            source, *_ = volume.split(":")
            assert source in COMPOSE["volumes"] or (DEPLOY / source).exists(), name
    assert all(COMPOSE["services"][name]["read_only"] for name in ("nginx", "redis", "freeze", *NODES))


def test_no_part_writes_down_who_asked() -> None:
    nginx = (DEPLOY / "nginx.conf").read_text("utf-8")

    assert "access_log off;" in nginx
    assert "access_log /" not in nginx
    assert "error_log stderr emerg;" in nginx
