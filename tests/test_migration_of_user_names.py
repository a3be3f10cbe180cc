"""User names that nobody could type get the form that is looked up; two users' names never become one."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from support import postgres

from idp.accounts import usernames
from idp.db import Database

NOW = datetime(2026, 11, 1, tzinfo=UTC)
_ACCOUNT = text(
    "INSERT INTO account (id, entity_type, number_kind, tax_id, branch, status, going_concern, registered_data,"
    " preferred_username, name, registered_address, contact_address, email, locale, two_factor, created_at, updated_at)"
    " VALUES (:id, 'other', 'tax_id', :id, '', 'active', :yes, 'typed', :name, 'x', '{}', '{}', 'x@example.com', 'th',"
    " :no, :now, :now)"
)
_NAME = text("INSERT INTO user_name (name, account_id, created_at) VALUES (:name, :id, :now)")
#: Account, what was kept, what is kept afterwards (``None``: nothing of its own).
KEPT: tuple[tuple[str, str, str | None], ...] = (
    ("1", "zero\u200bwidth", "zerowidth"),
    ("2", "plain", "plain"),
    ("2", "pla\ufeffin", None),
    ("3", "taken\u2060", "taken\u2060"),
    ("4", "taken", "taken"),
    ("5", "น\u0e49\u0e4dา", "น้ำ"),
    ("6", "ที่", "ที่"),
)


@pytest.fixture(params=["sqlite", "postgresql"])
def before(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the program before."""
    name = f"t{secrets.token_hex(6)}"
    sqlite = request.param == "sqlite"
    database = Database(f"sqlite:///{tmp_path}/before.sqlite3" if sqlite else postgres.create_database(name))
    database.migrate("0010")
    yield database
    database.dispose()
    if not sqlite:
        postgres.drop_database(name)


def _names(database: Database) -> set[tuple[str, str]]:
    with database.engine.connect() as connection:
        return {(each.account_id, each.name) for each in connection.execute(text("SELECT * FROM user_name"))}


def test_names_can_be_typed_afterwards(before: Database) -> None:
    with before.engine.begin() as connection:
        for account_id in dict.fromkeys(each[0] for each in KEPT):
            name = next(each[1] for each in KEPT if each[0] == account_id)
            shared = {"id": account_id, "name": name, "now": NOW.replace(tzinfo=None)}
            connection.execute(_ACCOUNT, {**shared, "yes": True, "no": False})
        for account_id, name, _ in KEPT:
            connection.execute(_NAME, {"id": account_id, "name": name, "now": NOW.replace(tzinfo=None)})
    for revision in ("0011", "0010", "0011"):
        before.migrate(revision, down=revision == "0010")
        after = {(account_id, name) for account_id, _, name in KEPT if name}
        assert _names(before) == after
    with before.engine.connect() as connection:
        preferred = dict(connection.execute(text("SELECT id, preferred_username FROM account")).all())  # type: ignore[arg-type]
    assert preferred == {"1": "zerowidth", "2": "plain", "3": "taken\u2060", "4": "taken", "5": "น้ำ", "6": "ที่"}
    assert all(usernames.normalise(name) == name for _, name in _names(before) if name != "taken\u2060")
