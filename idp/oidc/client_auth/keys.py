"""The public keys of clients, from ``clients.yaml`` or fetched from a client's ``jwks_uri``.

Anybody can send an assertion in a client's name with an unknown ``kid``. So a ``jwks_uri`` is fetched at most once a
minute, whatever is sent and whatever it responds; few threads of a process wait for such a response, and none holds a
lock or a transaction meanwhile.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from joserfc.jwk import ECKey, RSAKey

from idp import clock, logs, strict_json
from idp.clients import Client, jwk
from idp.strict_json import InvalidJson

log = logging.getLogger(__name__)

#: Age from which a key set is fetched again; it is also fetched if none of its keys matches.
FRESH = timedelta(minutes=10)
#: Shortest time between two fetches from one address.
RETRY = timedelta(minutes=1)
#: How long a key set remains in use while its address does not respond.
KEEP = timedelta(hours=1)

MOST_BYTES = 64 * 1024
#: Concurrent fetches, and requests that wait for one, in a process; how long such a request waits.
FETCHES = 4
WAITING = 8
WAIT_SECONDS = 4.0


class NoKey(Exception):
    """The client does not have exactly one key for this signature. The message is for the log."""


@dataclass(frozen=True)
class ClientKey:
    """A public key. ``kid``: ``None`` if the JWK has none. ``algorithms``: those that it may be used with."""

    kid: str | None
    algorithms: tuple[str, ...]
    key: RSAKey | ECKey


Keys = tuple[ClientKey, ...]


@dataclass
class _RemoteKeys:
    """The keys last fetched from one address. ``fetch``: set when the fetch in progress ends; ``None`` if none is."""

    address: str
    keys: Keys = ()
    fetched_at: datetime | None = None
    attempted_at: datetime | None = None
    fetch: threading.Event | None = None

    def matching(self, kid: str | None, alg: str, now: datetime) -> Keys:
        """The keys that may verify the signature; none if they were fetched ``KEEP`` ago or earlier."""
        return _matching(self.keys, kid, alg) if _within(KEEP, self.fetched_at, now) else ()

    def due(self, now: datetime, *, no_match: bool) -> bool:
        """Whether to fetch now: no key matches or the keys are old, and the last attempt is at least ``RETRY`` ago."""
        is_old = not _within(FRESH, self.fetched_at, now)
        return (no_match or is_old) and self.fetch is None and not _within(RETRY, self.attempted_at, now)


class ClientKeys:
    """The keys of all clients, for one process. *fetch*: returns the response body from a URL, or raises."""

    def __init__(self, fetch: Callable[[str], bytes]) -> None:
        self._fetch = fetch
        self._file_keys: dict[str, tuple[Client, Keys]] = {}
        self._remote: dict[str, _RemoteKeys] = {}
        self._lock = threading.Lock()
        self._waiting = threading.Semaphore(WAITING)

    def find(self, client: Client, kid: str | None, alg: str) -> ClientKey:
        """The key of *client* for a signature with the header members *kid* (``None`` if absent) and *alg*.

        May wait ``WAIT_SECONDS``: to be called outside any writing transaction. Raises ``NoKey`` unless exactly one
        key matches.
        """
        matches = self._from_uri(client, kid, alg) if client.jwks_uri else self._from_file(client, kid, alg)
        if len(matches) != 1:
            several = "several keys" if matches else "no key"
            raise NoKey(f"it has {several} for {alg} and {'that kid' if kid else 'no kid'}")
        return matches[0]

    def _from_file(self, client: Client, kid: str | None, alg: str) -> Keys:
        """The matching keys in ``clients.yaml``, parsed once: that takes longer than verifying a signature."""
        parsed_for, keys = self._file_keys.get(client.client_id, (None, ()))
        if parsed_for is not client:
            keys = usable(client.jwks.keys if client.jwks else ())
            self._file_keys[client.client_id] = client, keys
        return _matching(keys, kid, alg)

    def _from_uri(self, client: Client, kid: str | None, alg: str) -> Keys:
        """The matching keys from the ``jwks_uri``, which is fetched first if they are old or none matches."""
        with self._lock:
            now = clock.now()
            remote = self._remote.get(client.client_id)
            if remote is None or remote.address != client.jwks_uri:
                remote = self._remote[client.client_id] = _RemoteKeys(str(client.jwks_uri))
            matches = remote.matching(kid, alg, now)
            new_fetch = self._begin(client.client_id, remote, now) if remote.due(now, no_match=not matches) else None
            fetch = new_fetch or (None if matches else remote.fetch)
        if fetch and self._waiting.acquire(blocking=False):
            try:
                fetch.wait(WAIT_SECONDS)
            finally:
                self._waiting.release()
            matches = remote.matching(kid, alg, clock.now())
        return matches

    def _begin(self, name: str, remote: _RemoteKeys, now: datetime) -> threading.Event | None:
        """Start a thread that fetches the keys, unless there are ``FETCHES`` already. The caller holds the lock."""
        if sum(each.fetch is not None for each in self._remote.values()) >= FETCHES:
            return None
        finished = threading.Event()
        work = (name, remote, finished, logs.request_id.get())
        threading.Thread(target=self._run_fetch, args=work, daemon=True).start()
        remote.attempted_at, remote.fetch = now, finished
        return finished

    def _run_fetch(self, name: str, remote: _RemoteKeys, finished: threading.Event, reference: str) -> None:
        """Fetch the keys. On failure they stay as they were, and the log says why. *reference*: the request's id."""
        logs.request_id.set(reference)
        keys, fetched_at = remote.keys, remote.fetched_at
        try:
            keys, fetched_at = usable(_key_set(self._fetch(remote.address))), clock.now()
        except Exception as error:
            log.warning("client %s: no keys from its jwks_uri: %s: %s", name, type(error).__name__, str(error)[:200])
        with self._lock:
            remote.keys, remote.fetched_at, remote.fetch = keys, fetched_at, None
        finished.set()


def _matching(keys: Keys, kid: str | None, alg: str) -> Keys:
    """Keys that may verify a signature by *alg*: those with its *kid*; if signature or key has no ``kid``, any."""
    candidates = tuple(key for key in keys if alg in key.algorithms)
    with_kid = tuple(key for key in candidates if kid is not None and key.kid == kid)
    return with_kid or tuple(key for key in candidates if kid is None or key.kid is None)


def usable(keys: Iterable[Mapping[str, Any]]) -> Keys:
    """Those of the JWKs *keys* that may authenticate a client, parsed; others, such as encryption keys, are skipped."""
    return tuple(_usable(key) for key in keys if jwk.objection(key) is None)


def _usable(key: Mapping[str, Any]) -> ClientKey:
    kind = RSAKey if key["kty"] == "RSA" else ECKey
    numbers = {member: key[member] for member in ("kty", "n", "e", "crv", "x", "y") if member in key}
    return ClientKey(key.get("kid"), jwk.algorithms(key), kind.import_key(numbers))


def _key_set(body: bytes) -> list[dict[str, Any]]:
    """The keys of a JSON Web Key Set (RFC 7517 section 5), whatever its media type. Raises ``ValueError``."""
    try:
        document = strict_json.loads(body)
    except InvalidJson:
        raise ValueError("the answer is not JSON that every reader understands alike") from None
    keys = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(keys, list):
        raise ValueError("the answer is not a JSON Web Key Set")
    return [key for key in keys if isinstance(key, dict)]


def _within(span: timedelta, since: datetime | None, now: datetime) -> bool:
    """Whether *since* is less than *span* ago; false if it is ahead, after a clock was set back."""
    return since is not None and timedelta(0) <= now - since < span
