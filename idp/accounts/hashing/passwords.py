"""Passwords: hashed with argon2id, compared, Unicode normalised.

Hashing is slow on purpose; it is done outside transactions, by whoever has a place for it (``hashing``).
"""

from __future__ import annotations

from passlib.context import CryptContext

from idp.accounts.hashing import legacy_hashes, legacy_spellings
from idp.accounts.hashing.admission import HashingPlace
from idp.crypto import Vault, equal
from idp.models import Account
from idp.spelling import compatible

FULL_MEMORY = 19_456
#: RFC 9106 leaves the cost to the machine: 19 MiB, two passes, one lane (some 25 ms) is OWASP's first choice.
_context = CryptContext(
    ["argon2"], argon2__type="ID", argon2__memory_cost=FULL_MEMORY, argon2__time_cost=2, argon2__parallelism=1
)

#: Longer passwords are refused before hashing, in code points after NFKC.
MAX_LENGTH = 128


def normalise(password: str) -> str:
    """NFKC, so that the same password typed on another keyboard is the same (NIST SP 800-63B-4, 3.1.1.2)."""
    return compatible(password)


def hash_password(password: str, place: HashingPlace, salt: bytes | None = None) -> str:
    """The argon2id hash of *password*, with its cost and its salt in it: a random one, or *salt*."""
    hasher = _context if salt is None else _context.handler("argon2").using(salt=salt)
    return place.do(lambda: str(hasher.hash(normalise(password))))


def verify(password: str, password_hash: str | None, place: HashingPlace) -> bool:
    """Whether *password* fits a hash of ours. Without a hash (nobody there) it takes as long and says no."""
    if len(normalise(password)) > MAX_LENGTH:  # as it is counted when it is set
        password, password_hash = "", None
    if password_hash is None:
        place.do(_context.dummy_verify)
        return False
    return place.do(lambda: bool(_context.verify(normalise(password), password_hash)))


def is_right(password: str, account: Account | None, vault: Vault, place: HashingPlace) -> bool:
    """Whether *password* is the account's, however it is kept.

    A wrong one costs as many hashes for everybody as it has variants (``old_passwords``): for nobody, and for whoever
    has a password of ours, the others are made for the time that they take.
    """
    if account is not None and account.legacy_scheme is not None:
        return any(_fits_of_old(each, account, vault, place) for each in _variants(password))
    right = verify(password, account.password_hash if account else None, place)
    if not right:
        spend_other_variants(password, place)
    return right


def spend_other_variants(password: str, place: HashingPlace) -> None:
    """Take the time of a wrong password's other variants, once the first was compared with a hash of ours."""
    for _ in _variants(password)[1:]:
        place.do(_context.dummy_verify)


def _variants(password: str) -> tuple[bytes, ...]:
    return legacy_spellings.variants(password) if len(normalise(password)) <= MAX_LENGTH else (b"",)


def wrap(weak: str, scheme: str, place: HashingPlace) -> str:
    """argon2id of a weak hash of old. Where that can be read in several ways, all of them together take the time of one
    hash of a password: half of the memory, and passes by their number.
    """
    readings = len(legacy_hashes.inners(scheme, b"", ""))
    if readings == 1:
        return place.do(lambda: str(_context.hash(weak)))
    argon2 = _context.handler("argon2")
    cheaper = argon2.using(memory_cost=max(8, argon2.memory_cost // 2), time_cost=4 // readings)
    return place.do(lambda: str(cheaper.hash(weak)))


def _fits_of_old(password: bytes, account: Account, vault: Vault, place: HashingPlace) -> bool:
    """One variant: the hash is of the account's scheme itself, or argon2id of a weak one, or a weak one that waits for
    its wrapping and is compared as it is, in the time of an argon2id hash.
    """
    scheme, kept = account.legacy_scheme or "", account.password_hash or ""
    if not legacy_hashes.is_weak(scheme):
        return place.do(lambda: legacy_hashes.fits(password, kept))
    readings = legacy_hashes.inners(scheme, password, account.preferred_username)
    if account.legacy_hash is not None:
        place.do(_context.dummy_verify)
        weak = vault.open(account.legacy_hash).decode()
        return any(equal(each, weak) for each in readings)
    if _wrapped_at_full_cost(kept):
        readings = readings[:1]
    return place.do(lambda: any(_context.verify(each, kept) for each in readings))


def _wrapped_at_full_cost(wrapped: str) -> bool:
    """Whether it was wrapped before there were several readings: then the likeliest has to do."""
    return f"$m={FULL_MEMORY}," in wrapped


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made at another cost than today's."""
    return bool(_context.needs_update(password_hash))
