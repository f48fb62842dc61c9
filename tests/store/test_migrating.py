import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from safety.store.engines import file_of, make_file
from safety.store.migrating import MIGRATIONS, migrate
from safety.store.store import Store
from tests.store.conftest import TODAY

SCRIPTS = ScriptDirectory(str(MIGRATIONS))
VERSIONS = [script.revision for script in SCRIPTS.walk_revisions()]
ROW = "INSERT INTO tally VALUES ('2026-11-22', 'help-opened', 'es', 'EG', '', '', 7)"


@pytest.mark.parametrize("version", VERSIONS)
def test_from_every_version_on_the_way_no_row_is_lost(url: str, store: Store, version: str) -> None:
    if file := file_of(url):
        make_file(file)
    engine = create_engine(url)
    with engine.begin() as connection:
        migrate(connection, version)
        connection.execute(text(ROW))
    engine.dispose()

    with store.begin(TODAY) as connection:
        assert connection.execute(text("SELECT count FROM tally")).scalar_one() == 7
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == VERSIONS[0]


def test_there_is_one_way_forward_and_none_back() -> None:
    assert SCRIPTS.get_heads() == [VERSIONS[0]]
    assert not any(hasattr(script.module, "downgrade") for script in SCRIPTS.walk_revisions())
