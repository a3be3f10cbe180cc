"""The public keys that clients prove themselves by: from ``clients.yaml``, or fetched from a client's ``jwks_uri``.

Anybody may send an assertion in a client's name, with a key id that nobody knows. So a client's address is asked at
most once a minute, whatever comes and however it answers; few threads of a process ever wait for such an answer, and
none holds a lock or a transaction meanwhile.
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

#: A set that was fetched is asked for again after this long, or when no key in it suits,
FRESH = timedelta(minutes=10)
#: but not twice within this time,
RETRY = timedelta(minutes=1)
#: and it serves this long while its address does not answer.
KEEP = timedelta(hours=1)

MOST_BYTES = 64 * 1024
#: Sets being fetched at once, and requests that wait for one, in a process; how long such a request waits.
FETCHES = 4
WAITING = 8
WAIT_SECONDS = 4.0


class NoKey(Exception):
    """The client has no key for this signature. The words are for the log."""


@dataclass(frozen=True)
class ClientKey:
    """A public key, and what its client may sign with it."""

    kid: str | None
    algorithms: tuple[str, ...]
    key: RSAKey | ECKey


Keys = tuple[ClientKey, ...]


@dataclass
class _Published:
    """The keys at one address, as they were last found there."""

    address: str
    keys: Keys = ()
    found_at: datetime | None = None
    asked_at: datetime | None = None
    under_way: threading.Event | None = None

    def suiting(self, kid: str | None, alg: str, now: datetime) -> Keys:
        return _suiting(self.keys, kid, alg) if _within(KEEP, self.found_at, now) else ()

    def due(self, now: datetime, *, wanting: bool) -> bool:
        """Whether to ask now: no key suits, or the keys are old, and nobody has asked within the minute."""
        old = not _within(FRESH, self.found_at, now)
        return (wanting or old) and self.under_way is None and not _within(RETRY, self.asked_at, now)


class ClientKeys:
    """The keys of all clients, for one process. *fetch* gets the body at an address, or raises."""

    def __init__(self, fetch: Callable[[str], bytes]) -> None:
        self._fetch = fetch
        self._written: dict[str, tuple[Client, Keys]] = {}
        self._published: dict[str, _Published] = {}
        self._lock = threading.Lock()
        self._waiting = threading.Semaphore(WAITING)

    def find(self, client: Client, kid: str | None, alg: str) -> ClientKey:
        """The one key of *client* for a signature by *alg* that names *kid*.

        May wait ``WAIT_SECONDS``: to be called outside any writing transaction. Raises ``NoKey``.
        """
        found = self._fetched(client, kid, alg) if client.jwks_uri else self._own(client, kid, alg)
        if len(found) != 1:
            several = "several keys" if found else "no key"
            raise NoKey(f"it has {several} for {alg} and {'that kid' if kid else 'no kid'}")
        return found[0]

    def _own(self, client: Client, kid: str | None, alg: str) -> Keys:
        """The suiting keys of the file, which are parsed once: that costs more than checking a signature."""
        known, keys = self._written.get(client.client_id, (None, ()))
        if known is not client:
            keys = usable(client.jwks.keys if client.jwks else ())
            self._written[client.client_id] = client, keys
        return _suiting(keys, kid, alg)

    def _fetched(self, client: Client, kid: str | None, alg: str) -> Keys:
        """The suiting keys of the client's address. Who finds them old, or none that suits, has them fetched."""
        with self._lock:
            now = clock.now()
            published = self._published.get(client.client_id)
            if published is None or published.address != client.jwks_uri:
                published = self._published[client.client_id] = _Published(str(client.jwks_uri))
            found = published.suiting(kid, alg, now)
            pending = self._begin(client.client_id, published, now) if published.due(now, wanting=not found) else None
            awaited = pending or (None if found else published.under_way)
        if awaited and self._waiting.acquire(blocking=False):
            try:
                awaited.wait(WAIT_SECONDS)
            finally:
                self._waiting.release()
            found = published.suiting(kid, alg, clock.now())
        return found

    def _begin(self, name: str, published: _Published, now: datetime) -> threading.Event | None:
        """Have the keys fetched by a thread of its own, unless enough are at it. The lock is held."""
        if sum(each.under_way is not None for each in self._published.values()) >= FETCHES:
            return None
        done = threading.Event()
        work = (name, published, done, logs.request_id.get())
        threading.Thread(target=self._refresh, args=work, daemon=True).start()
        published.asked_at, published.under_way = now, done
        return done

    def _refresh(self, name: str, published: _Published, done: threading.Event, reference: str) -> None:
        """Fetch; if anything goes wrong, the keys stay as they were and the log says why."""
        logs.request_id.set(reference)
        keys, found_at = published.keys, published.found_at
        try:
            keys, found_at = usable(_key_set(self._fetch(published.address))), clock.now()
        except Exception as error:
            log.warning("client %s: no keys from its jwks_uri: %s: %s", name, type(error).__name__, str(error)[:200])
        with self._lock:
            published.keys, published.found_at, published.under_way = keys, found_at, None
        done.set()


def _suiting(keys: Keys, kid: str | None, alg: str) -> Keys:
    """Keys that a signature by *alg* may be checked with: those of its *kid*; where a name is missing, any."""
    able = tuple(key for key in keys if alg in key.algorithms)
    named = tuple(key for key in able if kid is not None and key.kid == kid)
    return named or tuple(key for key in able if kid is None or key.kid is None)


def usable(keys: Iterable[Mapping[str, Any]]) -> Keys:
    """Those of *keys* that may prove a client; others, such as keys for encryption, are passed over."""
    return tuple(_usable(key) for key in keys if jwk.objection(key) is None)


def _usable(key: Mapping[str, Any]) -> ClientKey:
    kind = RSAKey if key["kty"] == "RSA" else ECKey
    numbers = {member: key[member] for member in ("kty", "n", "e", "crv", "x", "y") if member in key}
    return ClientKey(key.get("kid"), jwk.algorithms(key), kind.import_key(numbers))


def _key_set(body: bytes) -> list[dict[str, Any]]:
    """The keys of a JSON Web Key Set (RFC 7517 section 5), whatever type it was sent as. Raises ``ValueError``."""
    try:
        said = strict_json.loads(body)
    except InvalidJson:
        raise ValueError("the answer is not JSON that every reader understands alike") from None
    keys = said.get("keys") if isinstance(said, dict) else None
    if not isinstance(keys, list):
        raise ValueError("the answer is not a JSON Web Key Set")
    return [key for key in keys if isinstance(key, dict)]


def _within(span: timedelta, since: datetime | None, now: datetime) -> bool:
    """Whether *since* is less than *span* ago; a clock that was set back makes it long ago."""
    return since is not None and timedelta(0) <= now - since < span
