"""The mails to an account: what about, when, and whether they arrived. Their text and links are not kept to be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import outbox
from idp.i18n import lazy
from idp.mail.kinds import MailKind
from idp.models import Account, OutboxMessage

#: The most mails on the page: the newest.
MOST = 20

#: What a mail is about, for officers.
ABOUT: Mapping[str, str] = {
    MailKind.CONFIRMATION: lazy("Confirmation of the email address"),
    MailKind.REGISTRATION: lazy("Outcome of a registration"),
    MailKind.PASSWORD_RESET: lazy("Forgotten password"),
    MailKind.CLAIM: lazy("Somebody claims the number"),
    MailKind.HELP: lazy("Message to the help desk"),
    MailKind.DELEGATION_BY_OTHER: lazy("Power of attorney: act of the other party"),
    MailKind.DELEGATION_BY_ONESELF: lazy("Power of attorney: own act"),
    MailKind.DELEGATION_BY_CLOCK: lazy("Power of attorney: reminder or end"),
    MailKind.DELEGATION_HELD: lazy("Power of attorney on hold"),
    MailKind.SIGN_IN: lazy("Sign-in, or failed sign-ins"),
    MailKind.CREDENTIALS: lazy("Change of password, second factor or user name"),
    MailKind.DISOWNED: lazy("A sign-in was reported as foreign"),
    MailKind.HELP_DESK: lazy("Report to the help desk"),
    MailKind.OFFICER: lazy("Act of an officer"),
    MailKind.DIGEST: lazy("Summary of several messages"),
}
#: Of a mail that an earlier version sent.
_UNKNOWN = lazy("Message")


class MailState(StrEnum):
    """Where a mail stands."""

    SENT = "sent"
    """The mail server took it."""
    WAITING = "waiting"
    FAILED = "failed"
    """Given up; some are still tried now and then."""


@dataclass(frozen=True)
class MailEntry:
    """One mail; times in UTC. ``about``: a msgid. ``answer``: what the mail server said to the last attempt that
    failed, empty if nothing did. ``next_at``: when it is tried next, if ever.
    """

    about: str
    created_at: datetime
    state: MailState
    delivered_at: datetime | None
    attempts: int
    answer: str
    next_at: datetime | None


def to_account(session: Session, account: Account) -> list[MailEntry]:
    """The newest mails to the account's addresses; other accounts with the same address share them."""
    hashes = [outbox.address_hash(each) for each in (account.email, account.unconfirmed_email) if each]
    columns = (
        *(OutboxMessage.about, OutboxMessage.created_at, OutboxMessage.delivered_at, OutboxMessage.failed_at),
        *(OutboxMessage.attempts, OutboxMessage.answer, OutboxMessage.due_at),
    )
    newest = select(*columns).where(OutboxMessage.address_hash.in_(hashes)).order_by(OutboxMessage.created_at.desc())
    return [
        MailEntry(
            about=ABOUT.get(row.about, _UNKNOWN),
            created_at=row.created_at,
            state=_state(row.delivered_at, row.failed_at),
            delivered_at=row.delivered_at,
            attempts=row.attempts,
            answer=row.answer or "",
            next_at=row.due_at,
        )
        for row in session.execute(newest.limit(MOST))
    ]


def _state(delivered_at: datetime | None, failed_at: datetime | None) -> MailState:
    if delivered_at is not None:
        return MailState.SENT
    return MailState.WAITING if failed_at is None else MailState.FAILED
