"""Running the provider: checks before the start, worker processes of the server, the worker beside them."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

from granian import Granian
from granian.constants import Interfaces

from idp import clients
from idp.config import Settings, SettingsError
from idp.db import Database, expected_revision

BLOCKING_THREADS = 4
#: Seconds that a stopping server waits for the answers under way.
PATIENCE = 10


def prepare(settings: Settings) -> None:
    """Everything that can be known before the first request: clients, schema.

    An embedded database is migrated; on a server an administrator does that. Raises ``SettingsError`` or
    ``ClientsFileError``.
    """
    clients.load(settings.clients_file, os.environ, private_issuer=bool(settings.private_networks))
    database = Database(settings.database_url)
    try:
        revision = database.schema_revision()
        if revision == expected_revision():
            return
        if not database.embedded:
            found = revision or "empty"
            raise SettingsError([f"the database's schema is {found}, not {expected_revision()}; run: idp db upgrade"])
        database.migrate()
    finally:
        database.dispose()


def serve(settings: Settings, host: str, port: int, workers: int, with_worker: bool) -> None:
    """Serve until SIGTERM or SIGINT; requests under way are finished. A worker runs beside it unless told not to."""
    prepare(settings)
    server = Granian(
        "idp.app:create_app",
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=BLOCKING_THREADS,
        workers_kill_timeout=PATIENCE,
        log_access=False,
    )
    worker = WorkerBeside(port) if with_worker else None
    try:
        if worker:
            worker.start()
        server.serve()
    finally:
        if worker:
            worker.stop()


class WorkerBeside:
    """``idp worker`` as a child process, started once the server answers and started again if it dies."""

    def __init__(self, port: int) -> None:
        self._address = f"http://127.0.0.1:{port}/healthz"
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def _watch(self) -> None:
        while not self._stopping.is_set() and not _answers(self._address):
            time.sleep(0.1)
        while not self._stopping.is_set():
            self._process = subprocess.Popen([sys.executable, "-m", "idp", "worker"])
            while self._process.poll() is None and not self._stopping.wait(0.2):
                pass
            self._stopping.wait(1)

    def stop(self) -> None:
        """End the child and wait for it."""
        self._stopping.set()
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=1):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
