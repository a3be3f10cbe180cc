"""``idp serve`` as a process on either database.

with serving(folder, "postgresql") as provider:
    visitor = Visitor(provider)
    visitor.sign_in(provider.world.user())
    code = Party(provider).code(visitor)

``Visitor`` and ``Party`` stand in ``visiting.py``.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Any

import httpx2
import psutil
import psycopg
from psycopg import sql
from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from idp.config import Settings
from idp.db import Database
from idp.models import Base, OutboxMessage
from support import postgres
from support.databases import SECRET_KEY, new_postgresql, new_sqlite
from support.log_reading import read_file
from support.patience import wait_until
from support.world import ENTRIES, World, write_clients


@dataclass
class Provider:
    """A running ``idp serve``: its addresses, its database, its log."""

    home: Path
    port: int
    settings: Settings
    process: subprocess.Popen[bytes]
    spawn: Callable[[], subprocess.Popen[bytes]]

    def start(self) -> None:
        """Start it again; does not wait until it is ready."""
        self.process = self.spawn()

    def restart(self) -> None:
        """Stop it and start it again."""
        stop(self.process)
        self.start()
        wait_until(lambda: _ready(self), why=lambda: self.log)

    @property
    def issuer(self) -> str:
        """The provider's address, as the systems know it."""
        return self.settings.issuer

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What it and its child processes have said so far."""
        return (self.home / "log.txt").read_text(encoding="utf-8")

    @property
    def children(self) -> list[psutil.Process]:
        """Every process below it."""
        return psutil.Process(self.process.pid).children(recursive=True)

    @cached_property
    def client(self) -> httpx2.Client:
        """Makes a connection for each request, so that every worker process gets its share; keeps no cookies."""
        limits = httpx2.Limits(max_keepalive_connections=0)
        none = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        return httpx2.Client(timeout=60, trust_env=False, limits=limits, cookies=none)

    @cached_property
    def database(self) -> Database:
        """Its database, seen from the test."""
        return Database(self.settings.database_url)

    @cached_property
    def world(self) -> World:
        """Makes users and delegations in it."""
        return World(self.database, self.settings)

    def get(self, path: str, **options: Any) -> httpx2.Response:
        """A plain GET by nobody in particular, under the issuer's host name."""
        headers = {"Host": self.settings.host, **options.pop("headers", {})}
        return self.client.get(f"{self.address}{path}", headers=headers, **options)

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        with self.database.reader() as session:
            tables = Base.metadata.sorted_tables
            return {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}

    def settled_counts(self) -> dict[str, int]:
        """The same, once the worker has written what it has to about the sign-ins before."""
        open_still = select(func.count()).select_from(OutboxMessage).where(OutboxMessage.due_at.is_not(None))

        def is_quiet() -> bool:
            with self.database.reader() as session:
                return not session.scalar(open_still)

        wait_until(is_quiet)
        return self.counts()

    @contextmanager
    def nobody_writes(self) -> Iterator[None]:
        """As long as this lasts whoever wants to begin a login has to wait."""
        if self.database.embedded:
            connection = sqlite3.connect(self.database.url.database or "", isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            finally:
                connection.execute("ROLLBACK")
                connection.close()
        else:
            with psycopg.connect(self._plain_url()) as postgresql:
                postgresql.execute("LOCK TABLE login IN SHARE MODE")
                yield

    @contextmanager
    def database_away(self) -> Iterator[None]:
        """As long as this lasts no process gets anything out of the database."""
        self.database.dispose()
        with _locked(Path(self.database.url.database or "")) if self.database.embedded else _closed(self.database):
            yield

    def _plain_url(self) -> str:
        return self.database.url.set(drivername="postgresql").render_as_string(hide_password=False)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """SQLite as if another program kept it to itself: all locks of the write-ahead log's index are taken.

    They are bytes 120 to 127 of the ``-shm`` file (SQLite, WAL-mode file format, section 2.3). A lock of the kind that
    belongs to the opened file, not to the process: nothing that this process opens and closes elsewhere drops it.
    """
    with Path(f"{path}-shm").open("r+b") as index:
        everything = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, 120, 8, 0)
        for _ in range(1_000):
            try:
                fcntl.fcntl(index, fcntl.F_OFD_SETLK, everything)
                break
            except BlockingIOError:
                time.sleep(0.005)
        else:
            raise AssertionError("SQLite was never at rest")
        yield


@contextmanager
def _closed(database: Database) -> Iterator[None]:
    """PostgreSQL that lets nobody into this database, and shows out who is there."""
    name = database.url.database or ""
    server = make_url(postgres.server_url()).set(drivername="postgresql").render_as_string(hide_password=False)
    allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(allow.format(sql.Identifier(name), sql.SQL("false")))
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        try:
            yield
        finally:
            connection.execute(allow.format(sql.Identifier(name), sql.SQL("true")))


@contextmanager
def serving(
    home: Path,
    kind: str,
    *,
    issuer: str | None = None,
    entries: tuple[dict[str, Any], ...] = ENTRIES,
    workers: int = 2,
    **environment: str,
) -> Iterator[Provider]:
    """``idp serve`` in the folder *home* on a fresh database of *kind* (``sqlite``, ``postgresql``).

    *issuer*: an address on loopback unless given. *environment*: more settings.
    """
    port, name = free_port(), f"served{secrets.token_hex(6)}"
    url = new_sqlite(home / "idp.sqlite3") if kind == "sqlite" else new_postgresql(name)
    settings = Settings(
        issuer=issuer or f"http://localhost:{port}",
        database_url=url,
        secret_key=SECRET_KEY,
        clients_file=write_clients(home / "clients.yaml", entries),
    )
    variables = {
        **{name: value for name, value in os.environ.items() if not name.startswith("IDP_")},
        "IDP_ISSUER": settings.issuer,
        "IDP_DATABASE_URL": url,
        "IDP_SECRET_KEY": SECRET_KEY,
        "IDP_CLIENTS_FILE": str(settings.clients_file),
        "IDP_REGISTERS_FILE": str(_empty_register(home / "register.yaml")),
        **environment,
    }
    command = [sys.executable, "-m", "idp", "serve", "--port", str(port), "--workers", str(workers)]

    def spawn() -> subprocess.Popen[bytes]:
        with (home / "log.txt").open("ab") as log:
            return subprocess.Popen(command, cwd=home, env=variables, stdout=log, stderr=subprocess.STDOUT)

    provider = Provider(home, port, settings, spawn(), spawn)
    try:
        wait_until(lambda: _ready(provider), why=lambda: provider.log)
        yield provider
    finally:
        stop(provider.process)
        provider.client.close()
        provider.database.dispose()
        if kind == "postgresql":
            postgres.drop_database(name)
    read_file(home / "log.txt", environment.get("IDP_LOG_FORMAT", "json"))


def _empty_register(path: Path) -> Path:
    """A register that knows nobody: no test asks a real one."""
    path.write_text("[]")
    return path


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the process as an administrator would; if that does not help, by force, with all below it."""
    below = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for each in psutil.wait_procs(below, timeout=0)[1]:
        each.kill()


def _ready(provider: Provider) -> bool:
    assert provider.process.poll() is None, provider.log
    try:
        return bool(provider.get("/readyz").status_code == 200)
    except httpx2.TransportError:
        return False


def free_port() -> int:
    """A port that nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def log_entries(log: str) -> list[dict[str, Any]]:
    """The lines of a log that are JSON objects."""
    return [json.loads(line) for line in log.splitlines() if line.startswith("{")]
