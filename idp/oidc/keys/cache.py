"""The signing keys in the memory of a process, read anew while it runs.

Nothing tells a process that the keys have changed: whoever needs them reads them again when that was long enough ago,
one for all, so that any number of processes on any number of machines know of a change within ``FRESH`` seconds. While
the database does not answer, what was read last continues by the clock.
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
from idp.oidc.keys.records import first, records, sealed
from idp.oidc.keys.states import PUBLISHED, KeyRecord, KeyState, next_change, statuses

log = logging.getLogger(__name__)

#: Algorithms on offer for ID tokens.
ALGORITHMS = ("RS256", "ES256", "PS256")
#: Seconds after which whoever needs the keys reads them again, and after which nobody continues without.
LOOK_AFTER, FRESH = 0.5, 1.0
#: Seconds between two readings for the sake of a key that nobody knows, however many tokens name one.
_APART = 0.02
#: How the id of a key is spelt; nothing is read again for anything else.
_KID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
_ENDED = select(SigningKey.ended_at).where(SigningKey.kid == bindparam("kid"))


@dataclass(frozen=True)
class Known:
    """What was read last; the private halves of those that were not ended."""

    keys: dict[str, KeyRecord]
    private: dict[str, RSAKey | ECKey]


@dataclass(frozen=True)
class KeyPlan:
    """What holds of ``known`` from ``since`` until ``until``."""

    known: Known
    since: datetime
    until: datetime | None
    states: dict[str, KeyState]
    signing: dict[str, str]
    published: tuple[str, ...]

    @staticmethod
    def of(known: Known, at: datetime) -> KeyPlan:
        """What holds at that moment."""
        found = statuses(known.keys.values(), at)
        able = [each for each in found if each.key.alg in ALGORITHMS and each.key.kid in known.private]
        shown = [each for each in able if each.state in PUBLISHED]
        shown.sort(key=lambda each: (PUBLISHED.index(each.state), ALGORITHMS.index(each.key.alg)))
        return KeyPlan(
            known=known,
            since=at,
            until=next_change(known.keys.values(), at),
            states={each.key.kid: each.state for each in found},
            signing={each.key.alg: each.key.kid for each in found if each.state is KeyState.SIGNING},
            published=tuple(each.key.kid for each in shown),
        )

    def holds(self, known: Known, at: datetime) -> bool:
        """Whether it is of these records, and the clock has changed nothing since, or been set back."""
        return self.known is known and self.since <= at and (self.until is None or at < self.until)


class KnownKeys:
    """The keys of one installation, at most ``FRESH`` seconds behind the database whenever they are used."""

    def __init__(self, database: Database, vault: Vault) -> None:
        """Makes the first key of each algorithm that has none. Raises ``Undecipherable``."""
        self._database: Database | None = database
        self._vault = vault
        self._reading = threading.Lock()
        self._read_at = time.monotonic(), clock.now()
        self._known = Known({}, {})
        self._plan = KeyPlan.of(self._known, clock.now())
        self._trouble = ""
        self._ensure(database)
        self.load()

    def on(self, database: Database | None) -> KnownKeys:
        """The same in another process, whose database this is; without one they stay as they are."""
        other = copy(self)
        other._database, other._reading = database, threading.Lock()
        return other

    def load(self) -> None:
        """Read them again now. Raises ``Undecipherable`` for one that this process cannot open."""
        with self._reading:
            self._load()

    def current(self) -> KeyPlan:
        """What holds now; the keys are read again first if that was too long ago."""
        if (age := self._age()) >= LOOK_AFTER:
            self._read_again(age >= FRESH, lambda: self._age() >= LOOK_AFTER)
        known, plan, now = self._known, self._plan, clock.now()
        if not plan.holds(known, now):
            plan = self._plan = KeyPlan.of(known, now)
        return plan

    def knowing(self, kid: object) -> KeyPlan:
        """The same; a key that is not known may be new: then they are read once more, for all who wait for it."""
        plan, come = self.current(), time.monotonic()
        if isinstance(kid, str) and kid not in plan.known.keys and _KID.fullmatch(kid):
            self._read_again(True, lambda: self._read_at[0] <= come)
            plan = self.current()
        return plan

    def _age(self) -> float:
        """Seconds since they were read, by that one of both clocks which says more: the time of day may be set."""
        pending, at = self._read_at
        return max(time.monotonic() - pending, abs((clock.now() - at).total_seconds()))

    def _read_again(self, must_wait: bool, still: Callable[[], bool]) -> None:
        """Read them if that is *still* wanted once nobody else does. Who need not wait for that continues without."""
        if self._database is None or not self._reading.acquire(must_wait, FRESH if must_wait else -1):
            return
        try:
            if still():
                time.sleep(max(0.0, min(_APART, self._read_at[0] + _APART - time.monotonic())))
                self._load()
                self._trouble = ""
        except SQLAlchemyError as error:
            log.debug("signing keys stay as they were read last: %s", type(error).__name__)
        except Undecipherable as error:
            if str(error) != self._trouble:
                log.error("signing keys stay as they were read last: %s", error)
            self._trouble = str(error)
        finally:
            self._reading.release()

    def ended(self, kid: str) -> bool:
        """Whether the database says, this very moment, that the key was ended, or no more knows it."""
        if self._database is None:
            return False
        with self._database.reader() as session:
            row = session.execute(_ENDED, {"kid": kid}).first()
        return row is None or row.ended_at is not None

    def _load(self) -> None:
        if self._database is None:
            return
        self._read_at = time.monotonic(), clock.now()
        before = self._known
        with self._database.reader() as session:
            keys = {each.kid: each for each in records(session)}
            there = [each.kid for each in keys.values() if each.ended_at is None]
            new = sealed(session, [kid for kid in there if kid not in before.private])
        if keys == before.keys:
            return
        states = {each.key.kid: each.state for each in statuses(keys.values(), self._read_at[1])}
        private = {kid: before.private[kid] for kid in there if kid in before.private}
        for kid, text in new.items():
            try:
                private[kid] = _open(self._vault.open(text), kid, keys[kid].alg)
            except Undecipherable:
                if states[kid] is not KeyState.RETIRED:  # else a hint is no longer good, and no more than that
                    raise
        self._known = Known(keys, private)

    def _ensure(self, database: Database) -> None:
        """Make the first key of each algorithm that has none; of several workers one wins by the unique constraint."""
        with database.reader() as session:
            missing = set(ALGORITHMS) - set(session.scalars(select(SigningKey.alg)))
        if not missing:
            return
        made = [first(alg, self._vault, clock.now()) for alg in sorted(missing)]
        with transaction(database) as work:
            session = work.writing()
            session.execute(insert(session, SigningKey).values(made).on_conflict_do_nothing())


def _open(plain: bytes, kid: str, alg: str) -> RSAKey | ECKey:
    """The key as joserfc has it. Checking an RSA key's primes again takes 50 ms; the vault vouches for it instead."""
    key = load_der_private_key(plain, password=None, unsafe_skip_rsa_key_validation=True)
    parameters: KeyParameters = {"kid": kid, "alg": alg, "use": "sig"}
    if isinstance(key, rsa.RSAPrivateKey):
        return RSAKey.import_key(key, parameters)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return ECKey.import_key(key, parameters)
    raise TypeError(f"signing key {kid} is neither RSA nor EC")
