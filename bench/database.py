"""Fresh databases that keep what they confirm: SQLite in a file, PostgreSQL of its own with ``fsync`` on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from bench.cores import cores, on_core
from idp.db import Database

_TESTS = Path(__file__).parents[1] / "tests"


@contextmanager
def new_database(folder: Path, kind: str) -> Iterator[str]:
    """The address of a database with today's schema; its files are in *folder*."""
    if kind == "sqlite":
        url = f"sqlite:///{folder / 'idp.sqlite3'}"
        migrate(url)
        yield url
    else:
        with _postgresql(folder / "postgresql") as url:
            migrate(url)
            yield url


def migrate(url: str) -> None:
    """Bring a database to today's schema."""
    database = Database(url)
    database.migrate()
    database.dispose()


@contextmanager
def _postgresql(folder: Path) -> Iterator[str]:
    """The tests' server, but durable, and not on the core of the program that is measured."""
    folder.mkdir(mode=0o700)
    environment = {**os.environ, "PYTHONPATH": str(_TESTS), "XDG_RUNTIME_DIR": str(folder), "TMPDIR": str(folder)}
    command = [sys.executable, "-m", "support.postgres", str(folder)]
    with on_core(cores()[1]):
        keeper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    assert keeper.stdout
    try:
        plain = keeper.stdout.readline().decode().strip()
        with psycopg.connect(plain, autocommit=True) as connection:
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                connection.execute(f"ALTER SYSTEM SET {setting} = on")
            connection.execute("SELECT pg_reload_conf()")
        yield make_url(plain).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
    finally:
        keeper.communicate()
