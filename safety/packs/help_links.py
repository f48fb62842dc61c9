"""The help card as it stands on a screen: what paper says, and where a tap on it leads."""

from collections.abc import Iterator, Mapping

from safety.domain.links import dialled, link
from safety.packs import wording
from safety.packs.frame import Local
from safety.packs.paper import SCHEMES, PaperService, help_on_paper

Links = Mapping[tuple[str, str], str]


def help_on_screen(local: Local) -> dict[str, object]:
    """Return this country's help for a child, every number and address as a link where a phone can open it."""
    said, links = help_on_paper(local, local.child), dict(_links(local))
    return {
        **said,
        "emergency": [
            {**group, "numbers": [{"value": each, "href": f"tel:{dialled(each)}"} for each in group["numbers"]]}
            for group in said["emergency"]
        ],
        **{step: [_linked(service, links) for service in said[step]] for step in ("talk", "take_down", "report")},
    }


def _linked(service: PaperService, links: Links) -> dict[str, object]:
    ways = [{**way, "href": links.get((way["verb"], way["value"]))} for way in service["ways"]]
    return {**service, "ways": ways}


def _links(local: Local) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield where a verb and what is written beside it lead; an address that paper writes otherwise has no link."""
    for step in local.child.steps:
        for channel in (channel for offer in step.offers for channel in offer.channels):
            written = _bare(channel.value)
            said = f"{written} ({channel.keyword})" if channel.keyword else written
            if href := link(channel):
                yield (local.say(wording.WAYS[channel.type]), said), href


def _bare(value: str) -> str:
    scheme = next((scheme for scheme in SCHEMES if value.startswith(scheme)), None)
    return value if scheme is None else value.removeprefix(scheme).rstrip("/")
