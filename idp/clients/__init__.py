"""The registered clients: ``clients.yaml`` becomes frozen :class:`Client` objects that stay in memory.

Administrators write the file by hand, so every fault in it is reported at once, with its line and a remedy, and a
faulty file never replaces the running configuration. Any package may import this one; it imports neither Flask nor
Authlib, and of our packages only the single modules in ``idp`` and ``idp.written``.
"""

from __future__ import annotations

from idp.clients.client import IDENTITY_LEVELS, Client, Tile
from idp.clients.fault import ClientsFileError, Fault
from idp.clients.file import CALLERS_REMEDY, NOBODY_LETS_IN, Clients, check, load, remarks
from idp.clients.registry import ClientRegistry, registry
from idp.clients.secret import new_secret

__all__ = [
    "CALLERS_REMEDY",
    "IDENTITY_LEVELS",
    "NOBODY_LETS_IN",
    "Client",
    "ClientRegistry",
    "Clients",
    "ClientsFileError",
    "Fault",
    "Tile",
    "check",
    "load",
    "new_secret",
    "registry",
    "remarks",
]
