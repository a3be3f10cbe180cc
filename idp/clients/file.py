"""The file as a whole: ``load`` for the provider, ``check`` for the administrator."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from idp.clients import document, entry
from idp.clients.client import Client
from idp.clients.document import Document
from idp.clients.fault import ClientsFileError, Fault, in_order, shown


class Clients:
    """The systems of one version of the file. Never changes; iterates in the order of the tiles."""

    def __init__(self, clients: Iterable[Client]) -> None:
        self._in_order = tuple(sorted(clients, key=lambda client: client.tile.order))
        self._by_id = {client.client_id: client for client in self._in_order}
        self._delegable = tuple(client for client in self._in_order if client.delegable)

    def get(self, client_id: str) -> Client | None:
        """The system with this id, compared exactly."""
        return self._by_id.get(client_id)

    def delegable(self) -> tuple[Client, ...]:
        """The systems that a power of attorney can cover, in the order of the tiles."""
        return self._delegable

    def __iter__(self) -> Iterator[Client]:
        return iter(self._in_order)

    def __len__(self) -> int:
        return len(self._in_order)

    def __contains__(self, client_id: object) -> bool:
        return client_id in self._by_id


@dataclass(frozen=True)
class _Reading:
    clients: list[Client]
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
    return Clients(reading.clients)


def check(path: Path, environment: Mapping[str, str]) -> tuple[list[Fault], list[str]]:
    """What is wrong in the file itself, and notes on what it will need from its surroundings. Raises nothing."""
    try:
        reading = _read(path, environment, private_issuer=False)
    except ClientsFileError as error:
        return list(error.faults), []
    return list(in_order(reading.faults)), [str(note) for note in in_order(reading.pending)]


def _read(path: Path, environment: Mapping[str, str], private_issuer: bool) -> _Reading:
    content = document.read(str(path), _bytes(path))
    entries = [
        entry.read(content, ("systems", index), environment, private_issuer) for index in range(_number_of(content))
    ]
    faults = [*content.faults, *_repeated_ids(content, entries)]
    for one in entries:
        faults += one.faults
    pending = [fault for one in entries for fault in one.pending]
    return _Reading([one.client for one in entries if one.client], faults, pending)


def _bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would hold the caller for ever
            raise ClientsFileError([Fault(str(path), 1, "this is not a regular file", "name a file")])
        with path.open("rb") as stream:
            return stream.read(document.MOST_BYTES + 1)
    except OSError as error:
        problem = f"the file cannot be read: {error.strerror}"
        raise ClientsFileError([Fault(str(path), 1, problem, "check IDP_CLIENTS_FILE and who may read it")]) from None


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


def _repeated_ids(content: Document, entries: list[entry.Entry]) -> Iterator[Fault]:
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
