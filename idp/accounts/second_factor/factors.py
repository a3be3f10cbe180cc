"""A user's second factor: which there is, and the code that proves it, spent where it is looked at.

Whoever calls ``spend`` locks the account's row, so that of a code sent a hundred times at once one counts.
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
    """What proved the second factor; the value is its word in the record."""

    TOTP = "totp"
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True)
class Factors:
    """What a user has. ``codes_left``: recovery codes that have not been used."""

    totp: bool
    codes_left: int
    passkeys: int


def of(session: Session, account_id: str) -> Factors:
    """The second factors of an account."""
    open_codes = select(func.count()).where(RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None))
    return Factors(
        totp=session.get(TotpSecret, account_id) is not None,
        codes_left=session.scalar(open_codes) or 0,
        passkeys=session.scalar(select(func.count()).where(Passkey.account_id == account_id)) or 0,
    )


def spend(session: Session, vault: Vault, account_id: str, typed: str, at: datetime) -> Factor | None:
    """Look at a typed code, of the app or a recovery code; it counts once. ``None`` when it is neither."""
    if _spend_totp(session, vault, account_id, typed, at):
        return Factor.TOTP
    code = recovery_codes.normalise(typed)
    if code is not None and _spend_recovery(session, account_id, code, at):
        return Factor.RECOVERY_CODE
    return None


def _spend_totp(session: Session, vault: Vault, account_id: str, typed: str, at: datetime) -> bool:
    kept = session.execute(select(TotpSecret).filter_by(account_id=account_id)).scalar_one_or_none()
    if kept is None:
        return False
    step = totp.step_of(vault.open(kept.sealed).decode(), typed, at, kept.last_step)
    if step is None:
        return False
    use = update(TotpSecret).where(TotpSecret.account_id == account_id, TotpSecret.last_step == kept.last_step)
    return session.execute(use.values(last_step=step).returning(TotpSecret.account_id)).first() is not None


def _spend_recovery(session: Session, account_id: str, code: str, at: datetime) -> bool:
    hashed = recovery_codes.code_hash(account_id, code)
    use = update(RecoveryCode).filter_by(code_hash=hashed, used_at=None)
    return session.execute(use.values(used_at=at).returning(RecoveryCode.code_hash)).first() is not None


def turn_on(session: Session, vault: Vault, account_id: str, secret: str, step: int, at: datetime) -> list[str]:
    """Put *secret* into force, its code of *step* used already. Returns the new recovery codes, to be shown once."""
    values = {"account_id": account_id, "sealed": vault.seal(secret.encode()), "enabled_at": at, "last_step": step}
    session.execute(insert(TotpSecret).values(values))
    session.execute(update(Account).where(Account.id == account_id).values(two_factor=True, updated_at=at))
    return renew_codes(session, account_id, at)


def renew_codes(session: Session, account_id: str, at: datetime) -> list[str]:
    """A new set of recovery codes; the old one is worth nothing from now on."""
    codes = recovery_codes.new_set()
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    hashes = (recovery_codes.code_hash(account_id, code.replace("-", "")) for code in codes)
    rows = [{"code_hash": hashed, "account_id": account_id, "made_at": at} for hashed in hashes]
    session.execute(insert(RecoveryCode), rows)
    return codes


def are_current(session: Session, account_id: str, codes: Sequence[str]) -> bool:
    """Whether these are the account's set of today, used or not."""
    hashes = [recovery_codes.code_hash(account_id, code.replace("-", "")) for code in codes]
    there = select(func.count()).where(RecoveryCode.account_id == account_id, RecoveryCode.code_hash.in_(hashes))
    return bool(codes) and session.scalar(there) == len(codes)


def turn_off(session: Session, account_id: str, at: datetime) -> None:
    """Take the app's secret out of force. Recovery codes go with the last factor."""
    session.execute(delete(TotpSecret).where(TotpSecret.account_id == account_id))
    settle(session, account_id, at, taken_away=True)


def forget_since(session: Session, account_id: str, since: datetime, at: datetime) -> None:
    """Take away every factor that was set up from *since* on: the owner says that it was somebody else."""
    session.execute(delete(Passkey).where(Passkey.account_id == account_id, Passkey.created_at >= since))
    session.execute(delete(TotpSecret).where(TotpSecret.account_id == account_id, TotpSecret.enabled_at >= since))
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id, RecoveryCode.made_at >= since))
    settle(session, account_id, at, taken_away=True)


def settle(session: Session, account_id: str, at: datetime, *, taken_away: bool = False) -> None:
    """Bring what the account says of its second factor in line with what there is. *taken_away*: there is one less, and
    what systems were given for beyond the login ends with it.
    """
    factors = of(session, account_id)
    still = factors.totp or factors.passkeys > 0
    values = {"two_factor": still, "updated_at": at} | (
        {"credentials_changed_at": credentials.changed_at(session, account_id, at)} if taken_away else {}
    )
    session.execute(update(Account).where(Account.id == account_id).values(values))
    if not still:
        session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
