"""Registrations begin to wait side by side: what waited before continues, and the way back leaves one for a number."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from support import postgres

from idp.config import bundled
from idp.db import Database

NOW = datetime(2026, 11, 1, tzinfo=UTC).replace(tzinfo=None)
#: The step, and the one before.
(STEP,) = (path.name[:4] for path in (bundled("migrations") / "versions").glob("*_registrations_wait_side_by_side.py"))
BEFORE = f"{int(STEP) - 1:04}"
_ACCOUNT = text(
    "INSERT INTO account (id, entity_type, number_kind, tax_id, branch, status, going_concern, preferred_username,"
    " name, registered_address, contact_address, email, locale, two_factor, created_at, updated_at)"
    " VALUES (:id, 'other', 'tax_id', :number, '', :status, :yes, :number, 'x', '{}', '{}', 'x@example.com', 'th', :no,"
    " :at, :at)"
)
_NAME = text("INSERT INTO user_name (name, account_id, created_at) VALUES (:name, :id, :at)")
_LINK = text(
    "INSERT INTO mail_link (id, secret_hash, purpose, account_id, email, created_at, expires_at)"
    " VALUES (:id, :id, 'verify_email', :id, 'x@example.com', :at, :at)"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the program before."""
    name = f"t{secrets.token_hex(6)}"
    sqlite = request.param == "sqlite"
    database = Database(f"sqlite:///{tmp_path}/before.sqlite3" if sqlite else postgres.create_database(name))
    database.migrate(BEFORE)
    yield database
    database.dispose()
    if not sqlite:
        postgres.drop_database(name)


def _add(database: Database, account_id: str, number: str, status: str, *, named: bool, minute: int = 0) -> None:
    at = NOW + timedelta(minutes=minute)
    with database.engine.begin() as connection:
        shared = {"id": account_id, "number": number, "status": status, "yes": True, "no": False, "at": at}
        connection.execute(_ACCOUNT, shared)
        connection.execute(_LINK, {"id": account_id, "at": at})
        if named:
            connection.execute(_NAME, {"name": number, "id": account_id, "at": at})


def _all(database: Database, query: str) -> list[str]:
    with database.engine.connect() as connection:
        return sorted(str(row[0]) for row in connection.execute(text(query)))


def test_what_waited_before_goes_on_waiting(database: Database) -> None:
    _add(database, "a", "1", "active", named=True)
    _add(database, "b", "2", "unconfirmed", named=True)
    database.migrate(STEP)
    assert _all(database, "SELECT id FROM account") == ["a", "b"]
    assert _all(database, "SELECT account_id FROM user_name") == ["a", "b"]
    assert _all(database, "SELECT account_id FROM mail_link") == ["a", "b"]
    _add(database, "c", "2", "unconfirmed", named=False)
    assert _all(database, "SELECT id FROM account WHERE tax_id = '2'") == ["b", "c"]


def test_the_way_back_leaves_one_for_a_number(database: Database) -> None:
    """The oldest of those that wait, or none where the number has an account: there is no place for more."""
    database.migrate(STEP)
    _add(database, "a", "1", "active", named=True)
    for at, waiting in enumerate(("b", "c")):
        _add(database, waiting, "1", "unconfirmed", named=False, minute=at)
    for at, waiting in enumerate(("d", "e", "f")):
        _add(database, waiting, "2", "unconfirmed", named=False, minute=at)
    database.migrate(BEFORE, down=True)
    assert _all(database, "SELECT id FROM account") == ["a", "d"]
    assert _all(database, "SELECT account_id FROM user_name") == ["a", "d"], "it can sign in once it is confirmed"
    assert _all(database, "SELECT account_id FROM mail_link") == ["a", "d"]
    database.migrate(STEP)
    assert _all(database, "SELECT id FROM account") == ["a", "d"]


def test_one_account_holds_a_number(database: Database) -> None:
    database.migrate(STEP)
    _add(database, "a", "1", "active", named=True)
    with pytest.raises(Exception, match=r"(?i)unique"):
        _add(database, "b", "1", "suspended", named=False)
