"""The running configuration: follows ``clients.yaml`` without a restart, and never follows it into a fault."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from idp.clients.fault import ClientsFileError
from idp.clients.file import Clients, load
from idp.config import Settings

log = logging.getLogger(__name__)

_PAUSE = 1.0
"""Seconds between two looks at the file."""

Version = tuple[int, int, int] | None


class ClientRegistry:
    """The systems as the file last had them without a fault.

    ``on_error`` is told of each faulty version once. Several threads may ask at once: they take what is there, and
    only the one that finds a look due pays for it.
    """

    def __init__(
        self,
        path: Path,
        environment: Mapping[str, str],
        on_error: Callable[[ClientsFileError], None],
        clock: Callable[[], float] = time.monotonic,
        private_issuer: bool = False,
    ) -> None:
        """Raises :class:`ClientsFileError`: there is nothing to run on yet. ``private_issuer``: see :func:`load`."""
        self._path = path
        self._environment = environment
        self._on_error = on_error
        self._clock = clock
        self._private_issuer = private_issuer
        self._looking = threading.Lock()
        self._next_look = clock() + _PAUSE
        self._seen = self._version()
        self._clients = self._load()

    def current(self) -> Clients:
        """The systems now; at most a second behind the file."""
        if self._clock() >= self._next_look and self._looking.acquire(blocking=False):
            try:
                self._next_look = self._clock() + _PAUSE
                self._look()
            finally:
                self._looking.release()
        return self._clients

    def _look(self) -> None:
        version = self._version()
        if version == self._seen:
            return
        clients, error = self._clients, None
        try:
            clients = self._load()
        except ClientsFileError as caught:
            error = caught
        if version != self._version():
            return  # somebody is still writing: the next look finds it whole
        self._seen, self._clients = version, clients
        if error:
            self._on_error(error)

    def _load(self) -> Clients:
        return load(self._path, self._environment, self._private_issuer)

    def _version(self) -> Version:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino


def registry(settings: Settings) -> ClientRegistry:
    """The systems of one installation. A changed file that cannot be used is logged, each fault on its own line."""
    private = bool(settings.private_networks)
    return ClientRegistry(settings.clients_file, os.environ, _log_refused, private_issuer=private)


def _log_refused(error: ClientsFileError) -> None:
    for fault in error.faults:
        log.error("clients file refused, the running one stays: %s", fault)
