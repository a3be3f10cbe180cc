"""The registered systems: ``clients.yaml`` becomes frozen :class:`Client` objects that stay in memory.

Administrators write the file by hand, so the room is built around what can be wrong in it: every fault is told at
once, with its line and what to do, and a bad file never replaces the configuration that runs. Delegation and the home
page need the systems as much as the protocol does, so nothing here knows Flask, Authlib or any other room.
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
