"""Refusal codes: six digits on a page that refuses something. Its user reads them out to an officer, who sees why.

A code works for ten minutes, at ``/officer/why`` only. It is stored as a keyed hash, since six digits are soon guessed.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.config import Settings
from idp.crypto import Undecipherable, Vault, derive
from idp.db import insert
from idp.i18n import format_moment
from idp.models import RefusalCode

LIFETIME, DIGITS = timedelta(minutes=10), 6
#: Codes of one account at once; a new one takes the place of the oldest.
OF_ACCOUNT = 5
#: How many random codes are tried until one is free: more than enough until most are in use.
_TRIES = 20


class RefusalReason(StrEnum):
    """What a page refused, as the code keeps it."""

    NOT_COVERED = "not_covered"
    REFUSED_BY_CLIENT = "refused_by_client"
    REQUIRED = "required"
    """The client can be used only in the name of another."""
    REQUIRED_NONE = "required_none"
    """The same, and there is no delegation for it."""
    ENDED = "ended"
    """The delegation has ended or cannot be used now, or no acting party was chosen."""
    UNPROVEN = "unproven"
    """The client requires a higher identity assurance than user or grantor has."""
    SUSPENDED = "suspended"
    UNCONFIRMED = "unconfirmed"
    OWN_NAME_ONLY = "own_name_only"
    """A page that can be used in one's own name only, opened while acting for another."""


@dataclass(frozen=True)
class Refused:
    """Who was refused what: *account_id* signed in, under *delegation_id* (``None``: in their own name), by the client
    *client_id* (``None``: by a page of the provider).
    """

    account_id: str
    reason: RefusalReason
    delegation_id: str | None = None
    client_id: str | None = None


@dataclass(frozen=True)
class ShownCode:
    """A code as its page shows it, and the end of its ten minutes (UTC)."""

    code: str
    expires_at: datetime

    @property
    def until(self) -> str:
        """The end as a page shows it, in the request's locale: day and time in Thailand."""
        return format_moment(self.expires_at)


def make(session: Session, settings: Settings, refused: Refused, at: datetime) -> ShownCode | None:
    """A new code for what was refused at *at* (UTC); ``None`` in the unlikely case that no free one was found."""
    _make_room(session, refused.account_id)
    expires_at = at + LIFETIME
    values = {
        "account_id": refused.account_id,
        "delegation_id": refused.delegation_id,
        "client_id": refused.client_id,
        "reason": refused.reason.value,
        "made_at": at,
        "expires_at": expires_at,
    }
    for _ in range(_TRIES):
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
        statement = insert(session, RefusalCode).values(code_hash=_hashes(code, settings)[0], **values)
        statement = statement.on_conflict_do_update(
            index_elements=["code_hash"], set_=values, where=RefusalCode.expires_at <= at
        )
        if session.execute(statement.returning(RefusalCode.code_hash)).first() is not None:
            return ShownCode(code, expires_at)
    return None


def find(session: Session, settings: Settings, code: str, at: datetime) -> RefusalCode | None:
    """What was refused to whoever reads out *code* at *at* (UTC); ``None`` for an unknown or expired one."""
    found = select(RefusalCode).where(
        RefusalCode.code_hash.in_(_hashes(code, settings)),
        RefusalCode.expires_at > at,
        RefusalCode.made_at <= at + APART,
    )
    return session.scalars(found.limit(1)).first()


def seal(shown: ShownCode | None, settings: Settings) -> str:
    """*shown*, encrypted, to be kept until its page is shown; empty for ``None``."""
    if shown is None:
        return ""
    return Vault(settings.secret_keys).seal(f"{shown.code} {shown.expires_at.isoformat()}".encode())


def unseal(sealed: str, settings: Settings, at: datetime) -> ShownCode | None:
    """The code in *sealed* (of ``seal``) while it works at *at* (UTC); ``None`` afterwards, and for anything else."""
    try:
        code, _, moment = Vault(settings.secret_keys).open(sealed).decode("ascii").partition(" ")
        shown = ShownCode(code, datetime.fromisoformat(moment))
    except (Undecipherable, ValueError):
        return None
    return shown if shown.expires_at > at else None


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of the codes that expired by *at* (UTC). Returns how many."""
    return db.sweep(session, RefusalCode, RefusalCode.expires_at <= at)


def _hashes(code: str, settings: Settings) -> list[str]:
    """The hash of *code* under each secret key of the installation, the current one first."""
    return [derive(key, f"refusal code: {code}").hex() for key in settings.secret_keys]


def _make_room(session: Session, account_id: str) -> None:
    """Delete the oldest codes of the account, so that there is room for one more."""
    newest_first = (RefusalCode.made_at.desc(), RefusalCode.code_hash)
    beyond = select(RefusalCode.code_hash).filter_by(account_id=account_id).order_by(*newest_first)
    hashes = session.scalars(beyond.offset(OF_ACCOUNT - 1)).all()
    if hashes:
        gone = delete(RefusalCode).where(RefusalCode.code_hash.in_(hashes))
        session.execute(gone.execution_options(synchronize_session=False))
