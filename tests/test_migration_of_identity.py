"""Who checked and where data comes from become two things: accounts of every kind go up, down and up again."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from support import postgres

from idp.db import Database

NOW = datetime(2026, 11, 1, tzinfo=UTC)
TYPES = ("juristic_person", "natural_person", "group_of_persons", "government_body", "other")
STATES = ("active", "unconfirmed", "suspended")
#: What stood there before, and what it is: who checked, where the data comes from.
MEANS: dict[str | None, tuple[str | None, str]] = {
    "register": (None, "register"),
    "officer": ("officer", "typed"),
    None: (None, "typed"),
}
_ACCOUNT = text(
    "INSERT INTO account (id, entity_type, number_kind, tax_id, branch, status, going_concern, verified_by,"
    " preferred_username, name, registered_address, contact_address, email, locale, two_factor, created_at, updated_at)"
    " VALUES (:id, :kind, 'tax_id', :id, '', :state, :yes, :checked, :id, 'x', '{}', '{}', 'x@example.com', 'th', :no,"
    " :now, :now)"
)
_LOGIN = text(
    "INSERT INTO login (id, secret_hash, account_id, started_at, authenticated_at, amr, last_seen_at, expires_at,"
    " network, user_agent) VALUES (:id, :id, :id, :now, :now, '[]', :now, :now, 'x', 'x')"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def before(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the program before."""
    name = f"t{secrets.token_hex(6)}"
    sqlite = request.param == "sqlite"
    database = Database(f"sqlite:///{tmp_path}/before.sqlite3" if sqlite else postgres.create_database(name))
    database.migrate("0006")
    yield database
    database.dispose()
    if not sqlite:
        postgres.drop_database(name)


def _settle(database: Database) -> dict[str, str | None]:
    """Accounts of every kind, each signed in somewhere; what each had as ``verified_by``."""
    settled: dict[str, str | None] = {}
    with database.engine.begin() as connection:
        for kind in TYPES:
            for state in STATES:
                for checked in MEANS:
                    account_id = f"{len(settled):013d}"
                    shared = {"id": account_id, "now": NOW.replace(tzinfo=None), "yes": True, "no": False}
                    connection.execute(_ACCOUNT, {**shared, "kind": kind, "state": state, "checked": checked})
                    connection.execute(_LOGIN, {"id": account_id, "now": shared["now"]})
                    settled[account_id] = checked
    return settled


def _all(database: Database, *columns: str) -> dict[str, Any]:
    with database.engine.connect() as connection:
        rows = connection.execute(text(f"SELECT id, {', '.join(columns)} FROM account"))
        return {account_id: tuple(values) for account_id, *values in rows}


def test_what_a_register_said_is_data_and_no_proof(before: Database) -> None:
    settled = _settle(before)
    now = {account_id: (*MEANS[checked], None) for account_id, checked in settled.items()}
    for _ in range(2):
        before.migrate("0007")
        assert _all(before, "verified_by", "registered_data", "ial") == now
        before.migrate("0006", down=True)
        assert _all(before, "verified_by") == {account_id: (checked,) for account_id, checked in settled.items()}


def test_checked_account_with_data_of_a_register_stays_checked(before: Database) -> None:
    _settle(before)
    before.migrate("0007")
    with before.engine.begin() as connection:
        connection.execute(
            text("UPDATE account SET verified_by = 'officer', registered_data = 'register', ial = '1.3'")
        )
    before.migrate("0006", down=True)
    assert set(_all(before, "verified_by").values()) == {("officer",)}, "nobody becomes a register's word by going back"
    before.migrate("0007")
    assert set(_all(before, "verified_by", "ial").values()) == {("officer", None)}


def test_nobody_is_signed_out(before: Database) -> None:
    settled = _settle(before)
    before.migrate("0007")
    with before.engine.connect() as connection:
        still = connection.execute(text("SELECT count(*) FROM login WHERE ended_at IS NULL")).scalar()
        ended = connection.execute(
            text("SELECT count(*) FROM account WHERE credentials_changed_at IS NOT NULL")
        ).scalar()
    assert (still, ended) == (len(settled), 0)
