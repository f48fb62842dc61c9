"""How the templates under ``html/`` are filled in: what is said stands there as text, never as markup."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).resolve().parent / "html"
_templates = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def rendered(name: str, **said: object) -> bytes:
    """Fill in a template."""
    return _templates.get_template(name).render(said).lstrip().encode() + b"\n"


def as_written(name: str) -> bytes:
    """Return a file that is the same in every lesson."""
    return (FOLDER / name).read_bytes()
