"""The branding in use: from ``IDP_BRANDING_FILE``, or the shipped one."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from idp.config import Settings
from idp.errors import Unusable
from idp.followed import Followed, copy_of
from idp.web import branding_file
from idp.web.agency import Branding, Contact

__all__ = ["Branding", "Contact", "current", "follow", "load"]

log = logging.getLogger(__name__)


def load(path: Path | None) -> Branding:
    """The branding in the file at *path* (``None``: the shipped one). Raises ``FaultyFile`` with every fault."""
    return Branding() if path is None else branding_file.read(path, path.parent)


def current(settings: Settings) -> Branding:
    """The branding of the last faultless version of the file; at most a second behind it."""
    file = follow(settings)
    return file.current() if file else load(None)


def follow(settings: Settings, *, keep_copy: bool = False) -> Followed[Branding] | None:
    """The followed branding file, one object per process; ``None`` if none is set.

    *keep_copy*: see ``clients.registry``. Raises ``FaultyFile`` when there is no usable version to start with.
    """
    path = settings.branding_file
    if path is None:
        return None
    key = path.resolve()
    if key not in _files:
        copy = copy_of(path, settings.state_folder) if keep_copy else None
        read = partial(branding_file.read, folder=path.parent)  # the emblem of a copy lies where that of the file does
        _files[key] = Followed(path, read, _log_refused, copy=copy)
    return _files[key]


_files: dict[Path, Followed[Branding]] = {}


def _log_refused(error: Unusable) -> None:
    for line in str(error).splitlines():
        log.error("branding refused, the running one stays: %s", line)
