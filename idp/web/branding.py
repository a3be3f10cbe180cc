"""The agency on the pages: its name, its mark and the help desks, from ``IDP_BRANDING_FILE`` or as shipped."""

from __future__ import annotations

import logging
from pathlib import Path

from idp.config import Settings
from idp.errors import Unusable
from idp.followed import Followed, copy_of
from idp.web import branding_file
from idp.web.agency import Branding, Contact

__all__ = ["Branding", "Contact", "current", "follow", "load"]

log = logging.getLogger(__name__)


def load(path: Path | None) -> Branding:
    """The branding in *path*, or the shipped one. Raises ``FaultyFile`` with every fault of the file."""
    return Branding() if path is None else branding_file.read(path)


def current(settings: Settings) -> Branding:
    """The branding now: as the file last was without a fault; at most a second behind it."""
    followed = follow(settings)
    return followed.current() if followed else load(None)


def follow(settings: Settings, *, keep: bool = False) -> Followed[Branding] | None:
    """The file of this installation, one for the whole process; ``None`` as shipped. *keep*: see ``clients.registry``.

    Raises ``FaultyFile`` when there is nothing to begin with.
    """
    path = settings.branding_file
    if path is None:
        return None
    key = path.resolve()
    if key not in _followed:
        copy = copy_of(path, settings.state_folder) if keep else None
        _followed[key] = Followed(path, load, _log_refused, copy=copy)
    return _followed[key]


_followed: dict[Path, Followed[Branding]] = {}


def _log_refused(error: Unusable) -> None:
    for line in str(error).splitlines():
        log.error("branding refused, the running one stays: %s", line)
