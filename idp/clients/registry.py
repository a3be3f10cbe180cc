"""The running configuration: follows ``clients.yaml`` without a restart, and never follows it into a fault."""

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
    """The systems as the file last had them without a fault; at most a second behind it."""

    def __init__(
        self,
        path: Path,
        environment: Mapping[str, str],
        on_error: Callable[[ClientsFileError], None],
        clock: Callable[[], float] = time.monotonic,
        private_issuer: bool = False,
        copy: Path | None = None,
    ) -> None:
        """Raises :class:`ClientsFileError`: there is nothing to run on yet. ``private_issuer``: see :func:`load`."""

        def told(error: Unusable) -> None:
            if isinstance(error, ClientsFileError):
                on_error(error)

        super().__init__(path, lambda each: load(each, environment, private_issuer), told, copy=copy, clock=clock)


def registry(settings: Settings, *, keep: bool = False) -> ClientRegistry:
    """The systems of one installation. A changed file that cannot be used is logged, each fault on its own line.

    *keep*: usable versions are kept, and the last one is used while the file has a fault.
    """
    private = bool(settings.private_networks)
    copy = copy_of(settings.clients_file, settings.state_folder) if keep else None
    return ClientRegistry(settings.clients_file, config.variables(), _log_refused, private_issuer=private, copy=copy)


def _log_refused(error: ClientsFileError) -> None:
    for fault in error.faults:
        log.error("clients file refused, the running one stays: %s", fault)
