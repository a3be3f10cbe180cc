"""What every test can ask for. Each database test runs twice: on SQLite and on PostgreSQL."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import trustme
from flask import Flask
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from passlib.context import CryptContext
from sqlalchemy.engine import make_url

sys.path.insert(0, str(Path(__file__).parent))

from support import compile_cache, databases, scratch, single_database
from support.browsing import Browser
from support.databases import SECRET_KEY, Kept, KeptPostgresql, KeptSqlite
from support.delegated_tokens import Scene, begin
from support.letterbox import Letterbox
from support.log_reading import keep_out, log_is_read  # noqa: F401  (it is for every test)
from support.module_names import pytest_terminal_summary  # noqa: F401
from support.world import ENTRIES, World, write_clients

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.app import create_app
from idp.config import Settings
from idp.db import Database

ENGINES = ("sqlite", "postgresql")
# A busy machine is no fault of the program.
hypothesis_settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("busy")
keep_out("a secret key", SECRET_KEY)
# The tests' own mail servers tell whom mails go to; that is no log of ours.
logging.getLogger("mail.log").setLevel(logging.WARNING)
# Before pytest makes its first folder. A path given by hand, in the environment or with --basetemp, counts for more.
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(scratch.place()))


@pytest.fixture(scope="session", autouse=True)
def _outside_settings() -> None:
    """No setting of the machine reaches the tests."""
    for name in [name for name in os.environ if name.startswith("IDP_")]:
        del os.environ[name]


@pytest.fixture(autouse=True)
def _room_for_hashing() -> None:
    """What one test has hashed is none of the next one's."""
    admission._pool = admission.HashingPool()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's schema and signing keys, to be copied."""
    path = tmp_path_factory.mktemp("template") / "idp.sqlite3"
    databases.new_sqlite(path)
    return path


@pytest.fixture(scope="session")
def kept_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """The SQLite database of this test process."""
    return KeptSqlite(tmp_path_factory.mktemp("kept") / "idp.sqlite3")


@pytest.fixture(scope="session")
def kept_postgresql() -> Iterator[Kept]:
    """The PostgreSQL database of this test process."""
    kept = KeptPostgresql("kept")
    yield kept
    kept.close()


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A database as good as new with today's schema, one kind after the other."""
    kept: Kept = request.getfixturevalue(f"kept_{request.param}")
    kept.renew()
    return kept.url


@pytest.fixture
def database(request: pytest.FixtureRequest, database_url: str) -> Iterator[Database]:
    """The same, open."""
    kept: Kept = request.getfixturevalue(f"kept_{make_url(database_url).get_backend_name()}")
    database = kept.opened() if kept.url == database_url else Database(database_url)
    yield database
    database.dispose()


def _away_from_midnight(offset_file: Path) -> Path:
    """A test that begins in the last two minutes of a day in Bangkok begins after them: "today" is one day all through
    it. Those who look at midnight set the clock themselves.
    """
    remaining = clock.end_of_bangkok_day(clock.bangkok_date(clock.now())) - clock.now()
    if remaining < timedelta(minutes=2):
        offset_file.write_text(str(remaining.total_seconds() + 1))
    return offset_file


@pytest.fixture
def settings(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> Settings:
    """Settings of an installation on https, its clock under the test's control; the mark ``clients`` is heeded."""
    registered = request.node.get_closest_marker("clients")
    return Settings(
        issuer="https://localhost",
        database_url=database_url,
        secret_key=SECRET_KEY,
        clients_file=write_clients(tmp_path / "clients.yaml", registered.args if registered else ENTRIES),
        clock_offset_file=_away_from_midnight(tmp_path / "clock_offset"),
        dbd_url="",
        mail_folder=tmp_path / "mail",
    )


#: argon2id as ever, at the least cost that there is.
CHEAP = CryptContext(["argon2"], argon2__type="ID", argon2__memory_cost=8, argon2__time_cost=1, argon2__parallelism=1)


@pytest.fixture
def hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of tests sign somebody in. What is served, imported or about hashing itself pays in full."""
    monkeypatch.setattr(passwords, "_context", CHEAP)


@pytest.fixture
def app(settings: Settings, database: Database, hashing: None) -> Iterator[Flask]:
    """The application on the fresh database."""
    yield compile_cache.share(create_app(settings, database))
    clock.use_offset_file(None)


@pytest.fixture
def world(database: Database, settings: Settings, hashing: None) -> Iterator[World]:
    """Makes users and delegations, and moves the clock."""
    clock.use_offset_file(settings.clock_offset_file)
    yield World(database, settings)
    clock.use_offset_file(None)


@pytest.fixture
def letterbox(database: Database, settings: Settings) -> Letterbox:
    """The mails of the installation."""
    return Letterbox(database, settings)


@pytest.fixture
def browser(app: Flask) -> Browser:
    """Somebody's browser; every page it fetches is inspected."""
    return Browser(app)


@pytest.fixture
def scene(app: Flask, world: World, browser: Browser) -> Scene:
    """An agent who acts for nobody yet, and a grantor."""
    return begin(app, world, browser)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty working folder."""
    path = tmp_path / "here"
    path.mkdir()
    return path


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Who vouches for servers."""
    return trustme.CA()


def pytest_configure(config: pytest.Config) -> None:
    """The marks of these tests."""
    config.addinivalue_line("markers", "clients(*entries): the entries of the installation's clients file")


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every database test runs on both, unless the list says otherwise."""
    single_database.choose(metafunc)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of one ``xdist_group`` run in one process: xdist 3.8 writes the group where pytest 9.2 does not look."""
    for item in items:
        if grouped := vars(item).get("_nodeid"):
            item._id = type(item._id).parse(grouped)


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay as long as the process: the garbage collector need not look at them each time,
    which took a tenth of all."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)
