"""``clients.yaml`` as a whole: ``load`` for the provider, ``check`` and ``remarks`` for the administrator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from idp.clients import entry, grants
from idp.clients.client import Client
from idp.clients.fault import ClientsFileError, Fault, in_order, plain, shown
from idp.written import document
from idp.written.document import Document
from idp.written.fault import FaultyFile

#: Message and remedy for a client that has the token exchange grant and is a caller of no other client.
NOBODY_LETS_IN = "lists token exchange, and no entry lets it in"
CALLERS_REMEDY = "name it under callers in the entry of the system that it calls, or remove the grant"
#: Message and remedy for a client that accepts acting contexts and receives no logout tokens.
WITHOUT_NOTICES = "takes delegated sessions without a backchannel_logout_uri, so no switch and no end of one reaches it"
NOTICES_REMEDY = "add backchannel_logout_uri, or keep its sessions short as docs/integrating.md says"


class Clients:
    """The clients of one version of the file. Immutable; iterates in the order of the tiles."""

    def __init__(self, clients: Iterable[Client]) -> None:
        self._in_order = tuple(sorted(clients, key=lambda client: client.tile.order))
        self._by_id = {client.client_id: client for client in self._in_order}
        self._delegable = tuple(client for client in self._in_order if client.delegable)
        self.browser_origins = frozenset().union(*(client.browser_origins for client in self._in_order))
        """The CORS origins of all public clients: see ``Client``."""

    def get(self, client_id: str) -> Client | None:
        """The client with this id, compared exactly, or None."""
        return self._by_id.get(client_id)

    def delegable(self) -> tuple[Client, ...]:
        """The clients that a delegation can cover, in the order of the tiles."""
        return self._delegable

    def never_called_upon(self) -> tuple[Client, ...]:
        """The clients that have the token exchange grant and are a caller of no other client."""
        callers = {caller for client in self._in_order for caller in client.callers}
        exchanging = (client for client in self._in_order if grants.TOKEN_EXCHANGE in client.grant_types)
        return tuple(client for client in exchanging if client.client_id not in callers)

    def __iter__(self) -> Iterator[Client]:
        return iter(self._in_order)

    def __len__(self) -> int:
        return len(self._in_order)

    def __contains__(self, client_id: object) -> bool:
        return client_id in self._by_id


@dataclass(frozen=True)
class _Reading:
    entries: list[entry.ClientEntry]
    faults: list[Fault]
    pending: list[Fault]


def load(path: Path, environment: Mapping[str, str], private_issuer: bool = False) -> Clients:
    """The clients in the file at *path*.

    *environment* has the secrets that the file refers to. *private_issuer*: the provider may call addresses in private
    networks (its issuer is in one, or ``IDP_PRIVATE_NETWORKS`` lists some). Raises :class:`ClientsFileError` with
    every fault.
    """
    reading = _read(path, environment, private_issuer)
    if reading.faults or reading.pending:
        raise ClientsFileError([*reading.faults, *reading.pending])
    return Clients(each.client for each in reading.entries if each.client)


def check(path: Path, environment: Mapping[str, str]) -> tuple[list[Fault], list[str]]:
    """The faults of the file itself, and a line for each variable or setting that it still needs. Raises nothing."""
    try:
        reading = _read(path, environment, private_issuer=False)
    except ClientsFileError as error:
        return list(error.faults), []
    return list(in_order(reading.faults)), [str(fault) for fault in in_order(reading.pending)]


def remarks(path: Path, environment: Mapping[str, str]) -> list[str]:
    """Warnings, a line each: callers that are no client of the file; clients that have the token exchange grant and
    are a caller of no other; clients that accept acting contexts and get no logout tokens. Empty if the file cannot be
    read.
    """
    try:
        entries = _read(path, environment, private_issuer=False).entries
    except ClientsFileError:
        return []
    client_ids = {each.fields.get("client_id") for each in entries}
    callers = [(each, where, caller) for each in entries for where, caller in each.words("callers")]
    unknown = [
        each.fault(where, f"callers: {shown(caller)} is no system of this file", "correct or remove it")
        for each, where, caller in callers
        if caller not in client_ids
    ]
    caller_ids = {caller for _, _, caller in callers}
    return [*map(str, unknown), *map(str, _uncalled(entries, caller_ids)), *map(str, _without_notices(entries))]


def _uncalled(entries: list[entry.ClientEntry], caller_ids: set[str]) -> Iterator[Fault]:
    for each in entries:
        client_id = each.fields.get("client_id")
        exchanges = grants.TOKEN_EXCHANGE in [grant for _, grant in each.words("grant_types")]
        if exchanges and isinstance(client_id, str) and client_id not in caller_ids:
            yield each.fault("grant_types", f"{plain(client_id)} {NOBODY_LETS_IN}", CALLERS_REMEDY)


def _without_notices(entries: list[entry.ClientEntry]) -> Iterator[Fault]:
    for each in entries:
        client_id, delegable = each.fields.get("client_id"), each.fields.get("acting_for") in ("accepted", "required")
        if delegable and "backchannel_logout_uri" not in each.fields and isinstance(client_id, str):
            yield each.fault("acting_for", f"{plain(client_id)} {WITHOUT_NOTICES}", NOTICES_REMEDY)


def _read(path: Path, environment: Mapping[str, str], private_issuer: bool) -> _Reading:
    try:
        source = document.read(path)
    except FaultyFile as error:
        raise ClientsFileError(error.faults) from None
    entries = [
        entry.read(source, ("systems", index), environment, private_issuer) for index in range(_number_of(source))
    ]
    faults = [*source.faults, *_repeated_ids(source, entries)]
    for each in entries:
        faults += each.faults
    pending = [fault for each in entries for fault in each.pending]
    return _Reading(entries, faults, pending)


def _number_of(source: Document) -> int:
    """How many clients the file lists; adds a fault to *source* for anything else at the top level."""
    top = source.value
    if not isinstance(top, dict):
        raise ClientsFileError([source.fault((), "the file is not a block of keys", "begin it with systems:")])
    for key in top:
        if key != "systems":
            source.faults.append(source.fault((key,), f"{shown(key)} is not a known key", "keep only systems"))
    systems = top.get("systems")
    if isinstance(systems, tuple) and systems:
        return len(systems)
    problem = "systems is missing" if systems is None else "systems must be a list of at least one system"
    source.faults.append(source.fault(("systems",), problem, "write systems: and below it - client_id: …"))
    return 0


def _repeated_ids(source: Document, entries: list[entry.ClientEntry]) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for each in entries:
        client_id = each.fields.get("client_id")
        if not isinstance(client_id, str):
            continue
        line = source.at((*each.where, "client_id")).line
        if client_id in lines:
            problem = f"client_id {shown(client_id)} is taken (line {lines[client_id]})"
            yield each.fault("client_id", problem, "give each system an id of its own")
        lines.setdefault(client_id, line)
