"""Passwords: hashed with argon2id, compared in bounded numbers at once, Unicode normalised.

Hashing is slow on purpose; it runs outside transactions, at most ``AT_ONCE`` at a time in a process, and at most
``WAITING`` wait for it, so that a burst of sign-ins takes neither all memory nor every thread of the server. It has
threads of its own: the 19 MiB that one hash needs stay with the thread that made it.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import TypeVar

from passlib.context import CryptContext

from idp.accounts import legacy_hashes
from idp.crypto import Vault, equal
from idp.errors import Busy
from idp.models import Account

#: RFC 9106 leaves the cost to the machine: 19 MiB, two passes, one lane (some 25 ms) is OWASP's first choice.
_context = CryptContext(
    ["argon2"], argon2__type="ID", argon2__memory_cost=19_456, argon2__time_cost=2, argon2__parallelism=1
)

AT_ONCE = max(1, (os.cpu_count() or 2) // 2)
#: Fewer than the server's threads (``serving.BLOCKING_THREADS``): the rest answers the systems meanwhile.
WAITING = 24
_room = BoundedSemaphore(WAITING)
_places = ThreadPoolExecutor(AT_ONCE, "hashing")

Answer = TypeVar("Answer")

#: Longer passwords are refused before hashing, in code points after NFKC.
MAX_LENGTH = 128


def normalise(password: str) -> str:
    """NFKC, so that the same password typed on another keyboard is the same (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def _after_fork() -> None:
    global _places
    _places = ThreadPoolExecutor(AT_ONCE, "hashing")


os.register_at_fork(after_in_child=_after_fork)  # the parent's threads are not there any more


def _in_its_turn(hashing: Callable[[], Answer]) -> Answer:
    """Do it as soon as a place is free. Raises ``Busy`` when too many wait for one already."""
    if not _room.acquire(blocking=False):
        raise Busy(retry_after=2)
    try:
        return _places.submit(hashing).result()
    finally:
        _room.release()


def hash_password(password: str) -> str:
    """The argon2id hash of *password*, with its salt and cost in it. Raises ``Busy``."""
    return _in_its_turn(lambda: str(_context.hash(normalise(password))))


def verify(password: str, password_hash: str | None, scheme: str | None = None) -> bool:
    """Whether *password* fits; *scheme* is that of an imported hash. Without a hash (nobody there) it takes as long
    as a plain one and says no. Raises ``Busy``.
    """
    if len(normalise(password)) > MAX_LENGTH:  # as it is counted when it is set
        password, password_hash = "", None
    if password_hash is None:
        _in_its_turn(_context.dummy_verify)
        return False
    if scheme is not None:
        return _in_its_turn(lambda: _fits_of_old(password, password_hash, scheme))
    return _in_its_turn(lambda: bool(_context.verify(normalise(password), password_hash)))


def is_right(password: str, account: Account | None, vault: Vault) -> bool:
    """Whether *password* is the account's, however it is kept; takes time for nobody too. Raises ``Busy``.

    A weak hash that waits for its wrapping is compared as it is, in the time of an argon2id hash.
    """
    if account is None or account.legacy_hash is None or account.legacy_scheme is None:
        return verify(password, account.password_hash if account else None, account.legacy_scheme if account else None)
    verify(password, None)
    kept, scheme = vault.open(account.legacy_hash).decode(), account.legacy_scheme
    short = len(normalise(password)) <= MAX_LENGTH
    return short and any(equal(legacy_hashes.inner(scheme, typed), kept) for typed in _as_typed(password))


def _fits_of_old(password: str, password_hash: str, scheme: str) -> bool:
    """The hash itself is of *scheme*, or argon2id of a weak one."""
    if legacy_hashes.is_weak(scheme):
        hashed = (legacy_hashes.inner(scheme, typed) for typed in _as_typed(password))
        return any(_context.verify(each, password_hash) for each in hashed)
    return any(legacy_hashes.fits(typed, password_hash) for typed in _as_typed(password))


def _as_typed(password: str) -> list[str]:
    """The old systems hashed what the browser sent; normalised where that is something else."""
    return list(dict.fromkeys((password, normalise(password))))


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made at another cost than today's."""
    return bool(_context.needs_update(password_hash))
