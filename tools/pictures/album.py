"""All drawings by name. A scene is a function whose name is the picture's name; it says what stands in front of what."""
# ruff: noqa: E501 - a path reads better whole than broken

from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Final

from tools.pictures import (
    scenes_bus_nine,
    scenes_goats,
    scenes_library,
    scenes_listening,
    scenes_pool,
    scenes_roof,
    scenes_roof_radio,
    scenes_sea,
    scenes_sun_house,
    scenes_tractor,
)
from tools.pictures.svg import document

SCENES: Final[tuple[ModuleType, ...]] = (
    scenes_pool,
    scenes_roof,
    scenes_sun_house,
    scenes_library,
    scenes_tractor,
    scenes_goats,
    scenes_sea,
    scenes_listening,
    scenes_bus_nine,
    scenes_roof_radio,
)


def _named(module: ModuleType) -> Iterable[tuple[str, Callable[[], Iterable[object]]]]:
    for name, scene in vars(module).items():
        if callable(scene) and not name.startswith("_") and getattr(scene, "__module__", "") == module.__name__:
            yield name.replace("_", "-"), scene


def drawings() -> dict[str, str]:
    """Every file of the set by its name, without the ending."""
    return {
        name: document(name, "".join(str(part) for part in scene()))
        for module in SCENES
        for name, scene in _named(module)
    }
