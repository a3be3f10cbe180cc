"""The schema: the migrations make what the models say, take it away again, and the program knows where it stands."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from support import postgres

from idp import db, embedded
from idp.config import bundled
from idp.db import Database, expected_revision
from idp.models import Base

VERSIONS = bundled("migrations") / "versions"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any table."""
    name = f"t{secrets.token_hex(6)}"
    sqlite = request.param == "sqlite"
    database = Database(f"sqlite:///{tmp_path}/empty.sqlite3" if sqlite else postgres.create_database(name))
    yield database
    database.dispose()
    if not sqlite:
        postgres.drop_database(name)


def _tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names()) - {"alembic_version"}


def _schema(connection: Connection) -> dict[str, Any]:
    """Everything about every table that two schemas can differ in."""
    inspector = inspect(connection)
    found: dict[str, Any] = {}
    for table in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
        columns = {
            column["name"]: (str(column["type"]), column["nullable"], column["default"])
            for column in inspector.get_columns(table)
        }
        checks = {check["name"]: _folded(check["sqltext"]) for check in inspector.get_check_constraints(table)}
        uniques = {unique["name"]: unique["column_names"] for unique in inspector.get_unique_constraints(table)}
        foreign = {
            key["name"]: (key["constrained_columns"], key["referred_table"], key["referred_columns"], key["options"])
            for key in inspector.get_foreign_keys(table)
        }
        indexes = {
            index["name"]: (index["column_names"], bool(index["unique"]), _conditions(index))
            for index in inspector.get_indexes(table)
            if not index.get("duplicates_constraint")
        }
        found[table] = (columns, inspector.get_pk_constraint(table), checks, uniques, foreign, indexes)
    return found


def _folded(expression: str) -> str:
    return re.sub(r'[\s()"]', "", expression)


def _conditions(index: Any) -> list[str]:
    return [_folded(str(value)) for name, value in index.get("dialect_options", {}).items() if name.endswith("_where")]


def test_up_each_step_down_and_up_again(empty: Database) -> None:
    """Each step can be taken back, and leads to the same schema again, until nothing is left; the whole way up, too."""
    assert empty.schema_revision() is None
    assert not empty.ready()
    for _ in range(2):  # migrating what is current changes nothing
        empty.migrate()
        assert empty.ready()
        assert empty.schema_revision() == expected_revision()
    assert _tables(empty) == set(Base.metadata.tables)
    with empty.engine.connect() as connection:
        first = after = _schema(connection)
    for _ in list(VERSIONS.glob("[0-9]*.py")):
        at, before = empty.schema_revision(), after
        empty.migrate("-1", down=True)
        assert not empty.ready()
        with empty.engine.connect() as connection:
            after = _schema(connection)
        empty.migrate("+1")
        with empty.engine.connect() as connection:
            assert _schema(connection) == before, at
        empty.migrate("-1", down=True)
    assert empty.schema_revision() is None
    assert _tables(empty) == set()
    empty.migrate()
    with empty.engine.connect() as connection:
        assert _schema(connection) == first


def test_models_and_migrations_do_not_differ(database: Database) -> None:
    """What ``alembic check`` asks: a new migration would be empty."""
    options = {"compare_type": True, "compare_server_default": True, "render_as_batch": True}
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_make_the_very_tables_of_the_models(database: Database) -> None:
    """Also what Alembic does not compare: checks, their names, the conditions of indexes."""
    with database.engine.connect() as connection:
        migrated = _schema(connection)
    with database.engine.begin() as connection:
        Base.metadata.drop_all(connection)
        Base.metadata.create_all(connection)
    with database.engine.connect() as connection:
        assert _schema(connection) == migrated


def test_expected_revision_is_alembics_one_head() -> None:
    config = Config()
    config.set_main_option("script_location", str(bundled("migrations")))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [expected_revision()]
    assert [revision.revision for revision in script.walk_revisions()] == sorted(
        (revision.revision for revision in script.walk_revisions()), reverse=True
    ), "revisions are numbered in their order"


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("*.py")), ids=lambda path: path.name)
def test_file_is_named_after_its_revision(path: Path) -> None:
    (revision,) = re.findall(r'^revision(?:: str)? = "(.+)"$', path.read_text(encoding="utf-8"), re.MULTILINE)
    assert re.fullmatch(rf"{revision}_[a-z0-9_]+\.py", path.name)
    assert re.fullmatch(r"\d{4}", revision)


def test_migration_stands_on_its_own() -> None:
    """The models go on changing; an old migration must make the same tables for ever."""
    for path in VERSIONS.glob("*.py"):
        assert not re.search(r"^\s*(from|import) idp\b", path.read_text(encoding="utf-8"), re.MULTILINE), path.name


def test_database_of_a_newer_program_is_not_ready(database: Database) -> None:
    with database.writer() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        session.commit()
    assert database.schema_revision() == "9999"
    assert not database.ready()


def test_migration_that_fails_leaves_nothing_behind(empty: Database) -> None:
    with empty.engine.begin() as connection:
        connection.execute(text("CREATE TABLE visit (id integer)"))  # in the way of the last table
    with pytest.raises(DBAPIError):
        empty.migrate()
    assert _tables(empty) == {"visit"}
    assert empty.schema_revision() is None


def test_a_step_that_would_leave_orphans_is_undone(empty: Database, tmp_path: Path, monkeypatch: Any) -> None:
    empty.migrate()
    migrations = shutil.copytree(bundled("migrations"), tmp_path / "migrations")
    step = "from alembic import op\nrevision, down_revision = '9999', '{}'\ndef upgrade():\n    op.execute({!r})\n"
    orphan = "INSERT INTO visit VALUES ('v', 'no such context', 'c', '2026-11-01', '2026-11-01', NULL)"
    (migrations / "versions" / "9999_orphan.py").write_text(step.format(expected_revision(), orphan))
    monkeypatch.setattr(db, "bundled", lambda _name: migrations)
    with pytest.raises(embedded.DanglingReferences, match="1 of visit to acting_context"):
        empty.migrate()
    monkeypatch.undo()
    assert empty.ready()
