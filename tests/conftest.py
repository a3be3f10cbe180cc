"""What every test can ask for. Each database test runs twice: on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

sys.path.insert(0, str(Path(__file__).parent))

import postgres
from browsing import Browser
from world import World, write_clients

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database
from idp.oidc.keys import KeyRing

ENGINES = ("sqlite", "postgresql")
SECRET_KEY = "secret-key-of-an-installation-under-test"


@pytest.fixture(scope="session", autouse=True)
def _outside_settings() -> None:
    """No setting of the machine reaches the tests."""
    for name in [name for name in os.environ if name.startswith("IDP_")]:
        del os.environ[name]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's schema and signing keys, to be copied."""
    path = tmp_path_factory.mktemp("template") / "idp.sqlite3"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_template() -> str:
    """The same on PostgreSQL; its name."""
    _migrated(postgres.create_database("template"))
    return "template"


def _migrated(url: str) -> None:
    """Schema and signing keys: making an RSA key for each test would cost more than the tests."""
    database = Database(url)
    database.migrate()
    KeyRing(database, Vault((SECRET_KEY,)))
    database.dispose()


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh database with today's schema, one kind after the other."""
    if request.param == "sqlite":
        path = tmp_path / "idp.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
    else:
        name = f"t{secrets.token_hex(6)}"
        yield postgres.create_database(name, template=request.getfixturevalue("postgresql_template"))
        postgres.drop_database(name)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """The fresh database, open."""
    database = Database(database_url)
    yield database
    database.dispose()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of an installation on https, its clock under the test's control."""
    return Settings(
        issuer="https://localhost",
        database_url=database_url,
        secret_key=SECRET_KEY,
        clients_file=write_clients(tmp_path / "clients.yaml"),
        clock_offset_file=tmp_path / "clock_offset",
    )


@pytest.fixture
def app(settings: Settings, database: Database) -> Iterator[Flask]:
    """The application on the fresh database."""
    yield create_app(settings, database)
    clock.use_offset_file(None)


@pytest.fixture
def world(database: Database, settings: Settings) -> World:
    """Makes operators and delegations, and moves the clock."""
    clock.use_offset_file(settings.clock_offset_file)
    return World(database, settings)


@pytest.fixture
def browser(app: Flask) -> Browser:
    """Somebody's browser; every page it fetches is inspected."""
    return Browser(app)
