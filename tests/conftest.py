import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from tests.builders import write_content

# The app over a small catalogue, for everything that asks it something.
from tests.small_app import app, client

__all__ = ["app", "client", "content", "whole_content"]

# The machine decides how long an example takes, and a run must find today what it found yesterday.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture(scope="session")
def whole_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole small content folder, for reading only."""
    return write_content(tmp_path_factory.mktemp("whole") / "content")


@pytest.fixture
def content(whole_content: Path, tmp_path: Path) -> Path:
    """A whole small content folder, called content, to change as one likes."""
    return shutil.copytree(whole_content, tmp_path / "content")


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that nginx and PostgreSQL may read, whoever they run as: pytest's own are for nobody else."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
