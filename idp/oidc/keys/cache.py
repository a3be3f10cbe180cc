"""The signing keys in the memory of a process, read again while it runs.

Nothing notifies a process of a change: a thread that needs the keys reads them again when the last reading is too old,
one thread for all, so that all processes on all machines have a change within ``FRESH`` seconds. While the database
does not respond, the keys last read remain in use, and change their states by the clock.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import load_der_private_key
from joserfc.jwk import ECKey, KeyParameters, RSAKey
from sqlalchemy import bindparam, select
from sqlalchemy.exc import SQLAlchemyError

from idp import clock
from idp.crypto import Undecipherable, Vault
from idp.db import Database, insert, transaction
from idp.models import SigningKey
from idp.oidc.keys.records import encrypted_keys, first, records
from idp.oidc.keys.states import PUBLISHED, KeyRecord, KeyState, next_change, statuses

log = logging.getLogger(__name__)

#: Supported algorithms of ID tokens.
ALGORITHMS = ("RS256", "ES256", "PS256")
#: Age of the cache, in seconds, from which a thread reads the keys again, and from which all threads wait for that.
LOOK_AFTER, FRESH = 0.5, 1.0
#: Shortest time between two readings, in seconds, however many tokens have an unknown ``kid``.
_APART = 0.02
#: The form of a ``kid`` (a ULID); for any other the keys are not read again.
_KID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
_ENDED_AT = select(SigningKey.ended_at).where(SigningKey.kid == bindparam("kid"))


@dataclass(frozen=True)
class KeySnapshot:
    """The keys as last read. ``keys``: by ``kid``. ``private``: the private keys of those that were not ended."""

    keys: dict[str, KeyRecord]
    private: dict[str, RSAKey | ECKey]


@dataclass(frozen=True)
class KeyPlan:
    """The states of the keys in ``snapshot`` between ``since`` and ``until`` (UTC; ``None``: until further notice).

    ``states``: by ``kid``. ``signing``: the ``kid`` that signs, by algorithm. ``published``: in the order of the JWKS.
    """

    snapshot: KeySnapshot
    since: datetime
    until: datetime | None
    states: dict[str, KeyState]
    signing: dict[str, str]
    published: tuple[str, ...]

    @staticmethod
    def of(snapshot: KeySnapshot, at: datetime) -> KeyPlan:
        """The plan that holds *at* a moment (UTC)."""
        key_statuses = statuses(snapshot.keys.values(), at)
        usable = [each for each in key_statuses if each.key.alg in ALGORITHMS and each.key.kid in snapshot.private]
        published = [each for each in usable if each.state in PUBLISHED]
        published.sort(key=lambda each: (PUBLISHED.index(each.state), ALGORITHMS.index(each.key.alg)))
        return KeyPlan(
            snapshot=snapshot,
            since=at,
            until=next_change(snapshot.keys.values(), at),
            states={each.key.kid: each.state for each in key_statuses},
            signing={each.key.alg: each.key.kid for each in key_statuses if each.state is KeyState.SIGNING},
            published=tuple(each.key.kid for each in published),
        )

    def holds(self, snapshot: KeySnapshot, at: datetime) -> bool:
        """Whether it is the plan of *snapshot*, and no state has changed by *at*, nor the clock been set back."""
        return self.snapshot is snapshot and self.since <= at and (self.until is None or at < self.until)


class KeyCache:
    """The keys of one installation, at most ``FRESH`` seconds behind the database whenever they are used."""

    def __init__(self, database: Database, vault: Vault) -> None:
        """Create the first key of each algorithm that has none, and read all keys. Raises ``Undecipherable``."""
        self._database: Database | None = database
        self._vault = vault
        self._read_lock = threading.Lock()
        self._read_at = time.monotonic(), clock.now()
        self._snapshot = KeySnapshot({}, {})
        self._plan = KeyPlan.of(self._snapshot, clock.now())
        self._last_error = ""
        self._ensure(database)
        self.load()

    def on(self, database: Database | None) -> KeyCache:
        """A copy for another process, with its own *database*; ``None``: the keys are never read again."""
        other = copy(self)
        other._database, other._read_lock = database, threading.Lock()
        return other

    def load(self) -> None:
        """Read the keys again now. Raises ``Undecipherable`` for a private key that cannot be decrypted."""
        with self._read_lock:
            self._load()

    def current(self) -> KeyPlan:
        """The plan that holds now; the keys are read again first if the cache is too old."""
        if (age := self._age()) >= LOOK_AFTER:
            self._read_again(age >= FRESH, lambda: self._age() >= LOOK_AFTER)
        snapshot, plan, now = self._snapshot, self._plan, clock.now()
        if not plan.holds(snapshot, now):
            plan = self._plan = KeyPlan.of(snapshot, now)
        return plan

    def current_for(self, kid: object) -> KeyPlan:
        """The plan that holds now; if *kid* is not in it, the key may be new, so the keys are read again once for all
        waiting threads. *kid*: as in a token's header, of any type.
        """
        plan, called_at = self.current(), time.monotonic()
        if isinstance(kid, str) and kid not in plan.snapshot.keys and _KID.fullmatch(kid):
            self._read_again(True, lambda: self._read_at[0] <= called_at)
            plan = self.current()
        return plan

    def _age(self) -> float:
        """Seconds since the last reading, by monotonic clock or time of day: the larger, as the latter may be set."""
        since, at = self._read_at
        return max(time.monotonic() - since, abs((clock.now() - at).total_seconds()))

    def _read_again(self, must_wait: bool, is_due: Callable[[], bool]) -> None:
        """Read the keys if that *is_due* once no other thread reads them; without *must_wait*, return if one does.

        Failures are logged, and the keys stay as they were.
        """
        if self._database is None or not self._read_lock.acquire(must_wait, FRESH if must_wait else -1):
            return
        try:
            if is_due():
                time.sleep(max(0.0, min(_APART, self._read_at[0] + _APART - time.monotonic())))
                self._load()
                self._last_error = ""
        except SQLAlchemyError as error:
            log.debug("signing keys stay as they were read last: %s", type(error).__name__)
        except Undecipherable as error:
            if str(error) != self._last_error:
                log.error("signing keys stay as they were read last: %s", error)
            self._last_error = str(error)
        finally:
            self._read_lock.release()

    def is_ended(self, kid: str) -> bool:
        """Whether the key was ended or deleted, by the database and not by the cache."""
        if self._database is None:
            return False
        with self._database.reader() as session:
            row = session.execute(_ENDED_AT, {"kid": kid}).first()
        return row is None or row.ended_at is not None

    def _load(self) -> None:
        if self._database is None:
            return
        self._read_at = time.monotonic(), clock.now()
        previous = self._snapshot
        with self._database.reader() as session:
            keys = {each.kid: each for each in records(session)}
            active_kids = [each.kid for each in keys.values() if each.ended_at is None]
            encrypted = encrypted_keys(session, [kid for kid in active_kids if kid not in previous.private])
        if keys == previous.keys:
            return
        states = {each.key.kid: each.state for each in statuses(keys.values(), self._read_at[1])}
        private = {kid: previous.private[kid] for kid in active_kids if kid in previous.private}
        for kid, text in encrypted.items():
            try:
                private[kid] = _parse(self._vault.open(text), kid, keys[kid].alg)
            except Undecipherable:
                if states[kid] is not KeyState.RETIRED:  # of a retired key only hints become invalid
                    raise
        self._snapshot = KeySnapshot(keys, private)

    def _ensure(self, database: Database) -> None:
        """Create the first key of each algorithm that has none; between processes the unique constraint decides."""
        with database.reader() as session:
            missing = set(ALGORITHMS) - set(session.scalars(select(SigningKey.alg)))
        if not missing:
            return
        rows = [first(alg, self._vault, clock.now()) for alg in sorted(missing)]
        with transaction(database) as work:
            session = work.writing()
            session.execute(insert(session, SigningKey).values(rows).on_conflict_do_nothing())


def _parse(plain: bytes, kid: str, alg: str) -> RSAKey | ECKey:
    """The private key *plain* (PKCS #8 DER) as joserfc's. Validating an RSA key's primes takes 50 ms and is omitted, as
    the vault authenticates its content.
    """
    key = load_der_private_key(plain, password=None, unsafe_skip_rsa_key_validation=True)
    parameters: KeyParameters = {"kid": kid, "alg": alg, "use": "sig"}
    if isinstance(key, rsa.RSAPrivateKey):
        return RSAKey.import_key(key, parameters)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return ECKey.import_key(key, parameters)
    raise TypeError(f"signing key {kid} is neither RSA nor EC")
