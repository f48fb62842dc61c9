"""How the templates under ``html/`` and ``pptx/`` are filled in: what is said stands there as text, never markup."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

HERE = Path(__file__).resolve().parent
FOLDERS = (HERE / "html", HERE / "pptx")
_templates = Environment(
    loader=FileSystemLoader(FOLDERS), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def rendered(name: str, **said: object) -> bytes:
    """Fill in a template."""
    return _templates.get_template(name).render(said).lstrip().encode() + b"\n"


def as_written(name: str) -> bytes:
    """Return a file that is the same in every lesson."""
    return next(path for folder in FOLDERS if (path := folder / name).is_file()).read_bytes()
