"""An account's second factors: which there are, and checking a code, which uses it up.

The caller of ``spend`` locks the account's row first, so that a code sent in concurrent requests counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from idp.accounts.second_factor import credentials, recovery_codes, totp
from idp.crypto import Vault
from idp.models import Account, Passkey, RecoveryCode, TotpSecret


class Factor(Enum):
    """Which factor a code proved; the value goes into the audit record."""

    TOTP = "totp"
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True)
class Factors:
    """The factors of an account. ``codes_left``: unused recovery codes; ``passkeys``: how many."""

    totp: bool
    codes_left: int
    passkeys: int


def of(session: Session, account_id: str) -> Factors:
    """The second factors of an account."""
    unused_codes = select(func.count()).where(RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None))
    return Factors(
        totp=session.get(TotpSecret, account_id) is not None,
        codes_left=session.scalar(unused_codes) or 0,
        passkeys=session.scalar(select(func.count()).where(Passkey.account_id == account_id)) or 0,
    )


def spend(session: Session, vault: Vault, account_id: str, entered_code: str, at: datetime) -> Factor | None:
    """Check a code, of the authenticator app or a recovery code, and use it up. ``None`` when it is neither."""
    if _spend_totp(session, vault, account_id, entered_code, at):
        return Factor.TOTP
    code = recovery_codes.normalise(entered_code)
    if code is not None and _spend_recovery(session, account_id, code, at):
        return Factor.RECOVERY_CODE
    return None


def _spend_totp(session: Session, vault: Vault, account_id: str, code: str, at: datetime) -> bool:
    totp_secret = session.execute(select(TotpSecret).filter_by(account_id=account_id)).scalar_one_or_none()
    if totp_secret is None:
        return False
    step = totp.step_of(vault.open(totp_secret.sealed).decode(), code, at, totp_secret.last_step)
    if step is None:
        return False
    use = update(TotpSecret).where(TotpSecret.account_id == account_id, TotpSecret.last_step == totp_secret.last_step)
    return session.execute(use.values(last_step=step).returning(TotpSecret.account_id)).first() is not None


def _spend_recovery(session: Session, account_id: str, code: str, at: datetime) -> bool:
    code_hash = recovery_codes.code_hash(account_id, code)
    use = update(RecoveryCode).filter_by(code_hash=code_hash, used_at=None)
    return session.execute(use.values(used_at=at).returning(RecoveryCode.code_hash)).first() is not None


def turn_on(session: Session, vault: Vault, account_id: str, secret: str, step: int, at: datetime) -> list[str]:
    """Store the TOTP *secret*, whose code of time step *step* is used up. Returns new recovery codes, shown once."""
    values = {"account_id": account_id, "sealed": vault.seal(secret.encode()), "enabled_at": at, "last_step": step}
    session.execute(insert(TotpSecret).values(values))
    session.execute(update(Account).where(Account.id == account_id).values(two_factor=True, updated_at=at))
    return renew_codes(session, account_id, at)


def renew_codes(session: Session, account_id: str, at: datetime) -> list[str]:
    """Replace the account's recovery codes; returns the new set."""
    codes = recovery_codes.new_set()
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    hashes = (recovery_codes.code_hash(account_id, code.replace("-", "")) for code in codes)
    rows = [{"code_hash": code_hash, "account_id": account_id, "made_at": at} for code_hash in hashes]
    session.execute(insert(RecoveryCode), rows)
    return codes


def are_current(session: Session, account_id: str, codes: Sequence[str]) -> bool:
    """Whether *codes* are the account's current set, used or not."""
    hashes = [recovery_codes.code_hash(account_id, code.replace("-", "")) for code in codes]
    matches = select(func.count()).where(RecoveryCode.account_id == account_id, RecoveryCode.code_hash.in_(hashes))
    return bool(codes) and session.scalar(matches) == len(codes)


def turn_off(session: Session, account_id: str, at: datetime) -> None:
    """Delete the TOTP secret. With the last factor the recovery codes are deleted too."""
    session.execute(delete(TotpSecret).where(TotpSecret.account_id == account_id))
    settle(session, account_id, at, removed=True)


def forget_since(session: Session, account_id: str, since: datetime, at: datetime) -> None:
    """Delete every factor set up from *since* (UTC) on, after the owner has reported a foreign sign-in."""
    session.execute(delete(Passkey).where(Passkey.account_id == account_id, Passkey.created_at >= since))
    session.execute(delete(TotpSecret).where(TotpSecret.account_id == account_id, TotpSecret.enabled_at >= since))
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id, RecoveryCode.made_at >= since))
    settle(session, account_id, at, removed=True)


def remove_all(session: Session, account_id: str, at: datetime) -> None:
    """Delete every factor and recovery code of the account; offline access that began before *at* (UTC) ends."""
    session.execute(delete(Passkey).where(Passkey.account_id == account_id))
    session.execute(delete(TotpSecret).where(TotpSecret.account_id == account_id))
    settle(session, account_id, at, removed=True)


def settle(session: Session, account_id: str, at: datetime, *, removed: bool = False) -> None:
    """Update ``Account.two_factor`` from the factors that exist, and delete the recovery codes without any.

    *removed*: a factor was removed, so that offline access granted before now ends.
    """
    factors = of(session, account_id)
    has_factor = factors.totp or factors.passkeys > 0
    values = {"two_factor": has_factor, "updated_at": at} | (
        {"credentials_changed_at": credentials.changed_at(session, account_id, at)} if removed else {}
    )
    session.execute(update(Account).where(Account.id == account_id).values(values))
    if not has_factor:
        session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
