from collections.abc import Iterator

import pytest

from tests.watch.town import Town, a_town


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch) -> Iterator[Town]:
    """Hosts of every kind on this machine."""
    with a_town(monkeypatch) as built:
        yield built
