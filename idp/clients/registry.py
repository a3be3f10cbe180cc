"""The running configuration: reloads ``clients.yaml`` when it changes, unless the new version is faulty."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from idp import config
from idp.clients.fault import ClientsFileError
from idp.clients.file import Clients, load
from idp.config import Settings
from idp.errors import Unusable
from idp.followed import Followed, copy_of

log = logging.getLogger(__name__)


class ClientRegistry(Followed[Clients]):
    """The clients of the last faultless version of the file; at most a second behind it."""

    def __init__(
        self,
        path: Path,
        environment: Mapping[str, str],
        on_error: Callable[[ClientsFileError], None],
        clock: Callable[[], float] = time.monotonic,
        private_issuer: bool = False,
        copy: Path | None = None,
    ) -> None:
        """*on_error* is called once for each faulty version. *copy*: see ``followed.Followed``; *clock* is in seconds.

        *environment*, *private_issuer*: see :func:`load`. Raises :class:`ClientsFileError` when there is no usable
        version to start with.
        """

        def report(error: Unusable) -> None:
            if isinstance(error, ClientsFileError):
                on_error(error)

        super().__init__(path, lambda each: load(each, environment, private_issuer), report, copy=copy, clock=clock)


def registry(settings: Settings, *, keep_copy: bool = False) -> ClientRegistry:
    """The clients of the file in *settings*. A faulty version is logged, each fault on its own line.

    *keep_copy*: store a copy of each usable version, to start with while the file is faulty. Raises
    ``ClientsFileError``.
    """
    private = bool(settings.private_networks)
    copy = copy_of(settings.clients_file, settings.state_folder) if keep_copy else None
    return ClientRegistry(settings.clients_file, config.variables(), _log_refused, private_issuer=private, copy=copy)


def _log_refused(error: ClientsFileError) -> None:
    for fault in error.faults:
        log.error("clients file refused, the running one stays: %s", fault)
