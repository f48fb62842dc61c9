from pathlib import Path

from safety.content.proofing import proof
from tests.builders import a_service_data, written

SERVICE = a_service_data()


def holding(**changes: object) -> bytes:
    return written({"country": "EG", "services": [SERVICE | changes]}).encode()


def words(content: Path, held: bytes, country: str = "EG") -> str:
    return "\n".join(map(str, proof(content, country, held).faults))


def test_what_is_right_has_no_fault(whole_content: Path) -> None:
    assert words(whole_content, holding()) == ""


def test_every_kind_of_fault_is_found_before_the_file_is_written(whole_content: Path) -> None:
    assert "cannot be read as OSM opening hours" in words(whole_content, holding(hours="when we like"))
    assert "confidence" in words(whole_content, holding(confidence="sure"))
    assert "BCP 47" in words(whole_content, holding(languages=["klingonish"]))
    assert "is called ES.yaml" in words(whole_content, holding(), "ES")
    assert "is empty" in words(whole_content, b"")
    assert "is not UTF-8" in words(whole_content, b"\xff")
