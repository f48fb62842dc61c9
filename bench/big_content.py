"""A content folder of the planned size: the real one, with its lessons multiplied to fifty different ones."""

import shutil
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import yaml

from safety.content.reading import read

LESSONS = 50
MARK = "90071992547"


def write_content(source: Path, target: Path, lessons: int = LESSONS) -> Path:
    """Copy ``source`` to ``target`` and grow it; the text of every lesson differs, as that of real ones does."""
    shutil.copytree(source, target)
    shutil.rmtree(target / "lessons")
    scheme = []
    models = [(path, model(path)) for path in sorted((source / "lessons").glob("*/*.yaml"))]
    for number, (path, text) in enumerate(islice(cycle(models), lessons), 1):
        band, slug = path.parent.name, f"{path.stem}-{number}"
        file = target / "lessons" / band / f"{slug}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(MARK, str(number)), encoding="utf-8")
        scheme.append({"band": band, "lesson": slug, "when": f"week {number}"})
    (target / "scheme.yaml").write_text(dumped(scheme), encoding="utf-8")
    return target


def model(path: Path) -> str:
    """A lesson in which a mark stands wherever each copy has its number."""
    return dumped(marked(read(path.name, path.read_bytes()).data))


def marked(data: Any) -> Any:
    """The same data, every sentence with a mark on its last word: another text, of the same length in words."""
    if isinstance(data, dict):
        return {key: marked(below) for key, below in data.items()}
    if isinstance(data, list):
        return [marked(below) for below in data]
    return f"{data}{MARK}" if isinstance(data, str) and " " in data.strip() else data


def dumped(data: object) -> str:
    """YAML as an editor might write it."""
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110)
