"""Hashing and verifying passwords: argon2id of the normalised password, or a legacy hash.

Hashing is slow on purpose: it is done outside transactions, with a place from ``admission``.
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
    """NFKC, so that the same password typed on another keyboard matches (NIST SP 800-63B-4, section 3.1.1.2)."""
    return compatible(password)


def hash_password(password: str, place: HashingPlace, salt: bytes | None = None) -> str:
    """The argon2id hash of *password* in PHC format, with a random salt or *salt*."""
    hasher = _context if salt is None else _context.handler("argon2").using(salt=salt)
    return place.do(lambda: str(hasher.hash(normalise(password))))


def verify(password: str, password_hash: str | None, place: HashingPlace) -> bool:
    """Whether *password* matches an argon2id hash. ``None`` (unknown account): False, after the same time."""
    if len(normalise(password)) > MAX_LENGTH:  # as the policy counts
        password, password_hash = "", None
    if password_hash is None:
        place.do(_context.dummy_verify)
        return False
    return place.do(lambda: bool(_context.verify(normalise(password), password_hash)))


def is_right(password: str, account: Account | None, vault: Vault, place: HashingPlace) -> bool:
    """Whether *password* is the account's, by its argon2id or legacy hash. *vault* decrypts weak hashes (``wrap``).

    A wrong password costs as many hashes as it has variants (``legacy_spellings``), also for unknown accounts and those
    without a legacy hash: no timing signal.
    """
    if account is not None and account.legacy_scheme is not None:
        return any(_matches_legacy(each, account, vault, place) for each in _variants(password))
    is_match = verify(password, account.password_hash if account else None, place)
    if not is_match:
        spend_other_variants(password, place)
    return is_match


def spend_other_variants(password: str, place: HashingPlace) -> None:
    """Take the time to verify the other variants of a wrong password, after the first was compared with argon2id."""
    for _ in _variants(password)[1:]:
        place.do(_context.dummy_verify)


def _variants(password: str) -> tuple[bytes, ...]:
    return legacy_spellings.variants(password) if len(normalise(password)) <= MAX_LENGTH else (b"",)


def wrap(weak: str, scheme: str, place: HashingPlace) -> str:
    """argon2id of the weak legacy hash *weak*. If it has several constructions (``legacy_hashes.inners``), verifying
    them all takes the time of one password hash: half of the memory, and fewer passes.
    """
    candidates = len(legacy_hashes.inners(scheme, b"", ""))
    if candidates == 1:
        return place.do(lambda: str(_context.hash(weak)))
    argon2 = _context.handler("argon2")
    cheaper = argon2.using(memory_cost=max(8, argon2.memory_cost // 2), time_cost=4 // candidates)
    return place.do(lambda: str(cheaper.hash(weak)))


def _matches_legacy(password: bytes, account: Account, vault: Vault, place: HashingPlace) -> bool:
    """Whether one variant matches the account's legacy hash: a strong one as it is, or argon2id of a weak one, or a
    weak one that is encrypted until the worker wraps it, compared in the time of an argon2id hash.
    """
    scheme, password_hash = account.legacy_scheme or "", account.password_hash or ""
    if not legacy_hashes.is_weak(scheme):
        return place.do(lambda: legacy_hashes.fits(password, password_hash))
    candidates = legacy_hashes.inners(scheme, password, account.preferred_username)
    if account.legacy_hash is not None:
        place.do(_context.dummy_verify)
        weak = vault.open(account.legacy_hash).decode()
        return any(equal(each, weak) for each in candidates)
    if _has_single_candidate(password_hash):
        candidates = candidates[:1]
    return place.do(lambda: any(_context.verify(each, password_hash) for each in candidates))


def _has_single_candidate(password_hash: str) -> bool:
    """Whether the hash was wrapped at full cost, by an earlier release: only the most likely candidate is tried."""
    return f"$m={FULL_MEMORY}," in password_hash


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash has another cost than new ones."""
    return bool(_context.needs_update(password_hash))
