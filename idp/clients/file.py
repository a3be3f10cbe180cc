"""The file as a whole: ``load`` for the provider, ``check`` for the administrator."""

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

#: Of an entry that exchanges tokens and is a caller of no system, and what to do.
NOBODY_LETS_IN = "lists token exchange, and no entry lets it in"
CALLERS_REMEDY = "name it under callers in the entry of the system that it calls, or remove the grant"
#: Of an entry that lets people act for others there and is told of no end of it, and what to do.
NOT_TOLD = "takes delegated sessions without a backchannel_logout_uri, so no switch and no end of one reaches it"
NOT_TOLD_REMEDY = "add backchannel_logout_uri, or keep its sessions short as docs/integrating.md says"


class Clients:
    """The systems of one version of the file. Never changes; iterates in the order of the tiles."""

    def __init__(self, clients: Iterable[Client]) -> None:
        self._in_order = tuple(sorted(clients, key=lambda client: client.tile.order))
        self._by_id = {client.client_id: client for client in self._in_order}
        self._delegable = tuple(client for client in self._in_order if client.delegable)
        self.browser_origins = frozenset().union(*(client.browser_origins for client in self._in_order))
        """The origins of every system that runs in browsers: see ``Client``."""

    def get(self, client_id: str) -> Client | None:
        """The system with this id, compared exactly."""
        return self._by_id.get(client_id)

    def delegable(self) -> tuple[Client, ...]:
        """The systems that a power of attorney can cover, in the order of the tiles."""
        return self._delegable

    def never_called_upon(self) -> tuple[Client, ...]:
        """Those that list token exchange, and are a caller of no other system: nobody lets them in."""
        let_in = {caller for client in self._in_order for caller in client.callers}
        exchanging = (client for client in self._in_order if grants.TOKEN_EXCHANGE in client.grant_types)
        return tuple(client for client in exchanging if client.client_id not in let_in)

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
    """Read the systems from ``path``.

    ``environment`` holds the secrets that the file refers to. ``private_issuer``: the provider may call addresses in
    private networks (its issuer is in one, or ``IDP_PRIVATE_NETWORKS`` lists some). Raises :class:`ClientsFileError`
    with every fault.
    """
    reading = _read(path, environment, private_issuer)
    if reading.faults or reading.pending:
        raise ClientsFileError([*reading.faults, *reading.pending])
    return Clients(one.client for one in reading.entries if one.client)


def check(path: Path, environment: Mapping[str, str]) -> tuple[list[Fault], list[str]]:
    """What is wrong in the file itself, and notes on what it will need from its surroundings. Raises nothing."""
    try:
        reading = _read(path, environment, private_issuer=False)
    except ClientsFileError as error:
        return list(error.faults), []
    return list(in_order(reading.faults)), [str(interaction) for interaction in in_order(reading.pending)]


def remarks(path: Path, environment: Mapping[str, str]) -> list[str]:
    """What is no fault and yet may not be meant, a line each: callers that are no system of the file; entries that
    exchange tokens and are a caller of no other; entries that take delegated sessions and get no logout notices. None
    where the file cannot be read.
    """
    try:
        entries = _read(path, environment, private_issuer=False).entries
    except ClientsFileError:
        return []
    known = {one.fields.get("client_id") for one in entries}
    named = [(one, where, caller) for one in entries for where, caller in one.words("callers")]
    strange = [
        one.fault(where, f"callers: {shown(caller)} is no system of this file", "correct or remove it")
        for one, where, caller in named
        if caller not in known
    ]
    let_in = {caller for _, _, caller in named}
    return [*map(str, strange), *map(str, _unheard(entries, let_in)), *map(str, _not_told(entries))]


def _unheard(entries: list[entry.ClientEntry], let_in: set[str]) -> Iterator[Fault]:
    for one in entries:
        client_id = one.fields.get("client_id")
        exchanges = grants.TOKEN_EXCHANGE in [grant for _, grant in one.words("grant_types")]
        if exchanges and isinstance(client_id, str) and client_id not in let_in:
            yield one.fault("grant_types", f"{plain(client_id)} {NOBODY_LETS_IN}", CALLERS_REMEDY)


def _not_told(entries: list[entry.ClientEntry]) -> Iterator[Fault]:
    for one in entries:
        client_id, delegable = one.fields.get("client_id"), one.fields.get("acting_for") in ("accepted", "required")
        if delegable and "backchannel_logout_uri" not in one.fields and isinstance(client_id, str):
            yield one.fault("acting_for", f"{plain(client_id)} {NOT_TOLD}", NOT_TOLD_REMEDY)


def _read(path: Path, environment: Mapping[str, str], private_issuer: bool) -> _Reading:
    try:
        content = document.read(path)
    except FaultyFile as error:
        raise ClientsFileError(error.faults) from None
    entries = [
        entry.read(content, ("systems", index), environment, private_issuer) for index in range(_number_of(content))
    ]
    faults = [*content.faults, *_repeated_ids(content, entries)]
    for one in entries:
        faults += one.faults
    pending = [fault for one in entries for fault in one.pending]
    return _Reading(entries, faults, pending)


def _number_of(content: Document) -> int:
    """How many systems the file lists; what else stands at the top is a fault."""
    top = content.value
    if not isinstance(top, dict):
        raise ClientsFileError([content.fault((), "the file is not a block of keys", "begin it with systems:")])
    for key in top:
        if key != "systems":
            content.faults.append(content.fault((key,), f"{shown(key)} is not a known key", "keep only systems"))
    systems = top.get("systems")
    if isinstance(systems, tuple) and systems:
        return len(systems)
    problem = "systems is missing" if systems is None else "systems must be a list of at least one system"
    content.faults.append(content.fault(("systems",), problem, "write systems: and below it - client_id: …"))
    return 0


def _repeated_ids(content: Document, entries: list[entry.ClientEntry]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for one in entries:
        client_id = one.fields.get("client_id")
        if not isinstance(client_id, str):
            continue
        line = content.at((*one.where, "client_id")).line
        if client_id in seen:
            problem = f"client_id {shown(client_id)} is taken (line {seen[client_id]})"
            yield one.fault("client_id", problem, "give each system an id of its own")
        seen.setdefault(client_id, line)
