"""Closing an account for good: another party has its number and user names from then on.

The row stays, so that its ``sub`` is never used again (OpenID Connect Core, section 5.7), with its history. Nothing
signs in to it any more, and no mailed link works.
"""

from __future__ import annotations

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from idp.accounts import usernames
from idp.accounts.mail_links import LinkPurpose, revoke
from idp.accounts.search_words import upkeep
from idp.accounts.second_factor import credentials
from idp.audit import Event, record
from idp.models import (
    Account,
    AccountStatus,
    CardCheck,
    Consent,
    KnownDevice,
    Passkey,
    RecoveryCode,
    SignInAttempt,
    TotpSecret,
    UserName,
    status_columns,
)
from idp.origin import Act
from idp.sessions import lifecycle

#: Whatever signs in, or remembers that somebody did.
_CREDENTIALS = (UserName, Passkey, TotpSecret, RecoveryCode, SignInAttempt, KnownDevice, CardCheck, Consent)


def close(session: Session, account: Account, act: Act) -> list[str]:
    """Close *account*, whose row the caller has locked, and end its sessions. Returns the user names that it had.

    Delegations are ended before, and offline access is revoked, by the caller: both are above this package.
    """
    names = usernames.of(session, account.id)
    lifecycle.end_logins(session, account.id, "closed", act)
    for purpose in LinkPurpose:
        revoke(session, account.id, purpose, act.at)
    for table in _CREDENTIALS:
        session.execute(delete(table).where(table.account_id == account.id))
    nothing_left = {"password_hash": None, "legacy_hash": None, "legacy_scheme": None, "two_factor": False}
    values = {**status_columns(AccountStatus.CLOSED, act.at), **nothing_left, "updated_at": act.at}
    values |= {"credentials_changed_at": credentials.changed_at(session, account.id, act.at)}
    values |= {"verify_after": None, "register_news": None, "verified_by": None, "verified_at": None}
    session.execute(update(Account).where(Account.id == account.id).values(values))
    upkeep.refresh(session, [account.id], act.at)
    record(session, Event.ACCOUNT_CLOSED, act, account.id)
    return names
