"""What ``deploy/`` says is true of this house: its files, settings, ports, commands and addresses are there."""

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network
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
        assert pod["spec"]["enableServiceLinks"] is False


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
    asked = re.findall(
        r"^server (\S+):8000 max_fails=0;$", (DEPLOY / "nodes-of-compose.conf").read_text("utf-8"), re.MULTILINE
    )

    assert asked == [services[node]["networks"]["default"]["ipv4_address"] for node in NODES]
    assert "./nodes-of-compose.conf:/etc/nginx/nodes.conf:ro" in services["nginx"]["volumes"]
    assert {"nginx", "postgres", "redis", *NODES} <= services.keys()


def test_the_addresses_of_nodes_are_given_to_nobody_else() -> None:
    (pool,) = COMPOSE["networks"]["default"]["ipam"]["config"]

    for node in NODES:
        address = ip_address(COMPOSE["services"][node]["networks"]["default"]["ipv4_address"])
        assert address in ip_network(pool["subnet"])
        assert address not in ip_network(pool["ip_range"])


def test_compose_writes_nothing_into_a_root_that_is_read_only() -> None:
    # Docker Compose refuses to put a text of compose.yaml as a file into such a service.
    assert not any(each.get("content") or each.get("environment") for each in COMPOSE.get("configs", {}).values())


def test_help_does_not_wait_for_what_it_does_not_need() -> None:
    for name in ("nginx", *NODES):
        waits = COMPOSE["services"][name]["depends_on"]
        assert "freeze" not in waits
        assert all(waits[each]["condition"] == "service_started" for each in waits if each not in {"keys", "owner"})


def test_what_ends_by_itself_is_waited_for_or_run_by_hand() -> None:
    waited = {
        other
        for service in COMPOSE["services"].values()
        for other, wait in service.get("depends_on", {}).items()
        if wait["condition"] == "service_completed_successfully"
    }
    ends = {name for name, service in COMPOSE["services"].items() if service.get("restart", "no") == "no"}

    assert ends - waited == {"freeze"}
    assert COMPOSE["services"]["freeze"]["profiles"] == ["freeze"]


def test_nginx_follows_the_frozen_site_and_reads_its_settings_anew() -> None:
    volumes = COMPOSE["services"]["nginx"]["volumes"]
    script = (DEPLOY / "follow.sh").read_text("utf-8")

    assert COMPOSE["services"]["nginx"]["command"] == ["sh", "/follow.sh"]
    assert {"./follow.sh:/follow.sh:ro", "frozen:/srv/frozen:ro", "site:/srv/waylight"} <= set(volumes)
    assert "/srv/frozen/current" in script
    assert "root /srv/waylight/current/files;" in (DEPLOY / "nginx.conf").read_text("utf-8")
    assert re.search(r"ln -sfn .* /srv/waylight/current", script)


def test_every_worker_has_a_port_for_its_numbers_and_time_to_end() -> None:
    (pod,) = (
        each.values[0]["spec"]["template"]["spec"] for each in MANIFESTS if each.values[0]["kind"] == "Deployment"
    )
    (container,) = pod["containers"]
    workers = int(re.findall(r"WEB_CONCURRENCY=(\d+)", CONTAINERFILE)[0])
    (first,) = (
        each.values[0]["data"]["SAFETY_METRICS"] for each in MANIFESTS if each.values[0]["kind"] == "ConfigMap"
    )

    shown = [port["containerPort"] for port in container["ports"] if port["name"].startswith("metrics")]
    assert shown == [int(first.rpartition(":")[2]) + number for number in range(workers)]
    assert pod["terminationGracePeriodSeconds"] >= 30 + int(container["lifecycle"]["preStop"]["exec"]["command"][1])


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
