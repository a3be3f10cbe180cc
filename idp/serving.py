"""Running the provider: checks before the start, worker processes of the server, the worker beside them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading

from granian import Granian
from granian.constants import Interfaces

import idp.app  # noqa: F401  (the server forks: what is loaded here is loaded once for all its processes)
from idp import clients, logs
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision
from idp.mail.deliver import Postman
from idp.oidc.keys import KeyRing

BLOCKING_THREADS = 32
#: Seconds that a stopping server waits for the answers under way.
PATIENCE = 10


def prepare(settings: Settings) -> None:
    """Everything that can be known before the first request: clients, schema, signing keys.

    An embedded database is migrated; on a server an administrator does that. Raises ``SettingsError`` or
    ``ClientsFileError``.
    """
    clients.load(settings.clients_file, os.environ, private_issuer=bool(settings.private_networks))
    Postman(settings)
    database = Database(settings.database_url)
    try:
        revision = database.schema_revision()
        if revision != expected_revision() and not database.embedded:
            found = revision or "empty"
            raise SettingsError([f"the database's schema is {found}, not {expected_revision()}; run: idp db upgrade"])
        if revision != expected_revision():
            database.migrate()
        KeyRing(database, Vault(settings.secret_keys))
    finally:
        database.dispose()


def serve(settings: Settings, host: str, port: int, workers: int, with_worker: bool) -> None:
    """Serve until SIGTERM or SIGINT; requests under way are finished. A worker runs beside it unless told not to."""
    logs.configure(settings.log_format)
    prepare(settings)
    _check_port(host, port)
    server = Granian(
        "idp.app:create_app",
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=BLOCKING_THREADS,
        workers_kill_timeout=PATIENCE,
        websockets=False,
        respawn_failed_workers=True,
        log_dictconfig={"formatters": {}, "handlers": {}, "loggers": {"_granian": {"propagate": True}}},
    )
    # Until the server has handlers of its own, a stop must not leave the worker behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    beside = None
    try:
        beside = WorkerBeside() if with_worker else None
        server.serve()
    finally:
        if beside is not None:
            beside.stop()


def _check_port(host: str, port: int) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise SettingsError(
            [f"{host}, port {port}: {error.strerror}; choose another with --host and --port"]
        ) from error


class WorkerBeside:
    """``idp worker`` as a child process, started again if it dies.

    The first one starts before the server forks its own, and the thread does nothing but wait for it.
    """

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._process = _start_worker()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while True:
            self._process.wait()
            if self._stopping.wait(1):
                return
            self._process = _start_worker()

    def stop(self) -> None:
        """End the child and wait for it."""
        self._stopping.set()
        self._process.terminate()
        self._thread.join(PATIENCE)
        if self._thread.is_alive():
            self._process.kill()


def _start_worker() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "idp", "worker"])
