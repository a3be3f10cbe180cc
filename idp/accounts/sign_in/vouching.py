"""Which sign-ins an owner has vouched for: “this was me”. What was done since the first other one may be an intruder's.

Kept in the record of events, which nothing takes away: logins are forgotten in time, and whoever signs in often could
have the one that matters forgotten. A word counts for the sign-ins that had been when it was given:

- ``mail``: the button in the mail about the sign-in was pressed;
- ``browser``: it was in a browser known for thirty days, with a second factor;
- ``factor``: pressed in that very login, which a second factor that is older than it had opened;
- ``login``: pressed in another login, which counts as far as that one is vouched for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import mail_links
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.sign_in import new_device
from idp.audit import Event, record
from idp.db import Work
from idp.errors import TooManyAttempts
from idp.models import AuditEvent, Login, Passkey, TotpSecret
from idp.origin import Act, Origin
from idp.sessions.session import UserSession

#: How long a browser has to be known, so that a second factor in it says who it is.
KNOWN_FOR = timedelta(days=30)
#: Mails in an hour that ask an owner whether it was they.
ASKED, WITHIN = 3, timedelta(hours=1)

_EVENTS = (Event.LOGIN_STARTED.label, Event.LOGIN_ELSEWHERE.label, Event.LOGIN_VOUCHED.label)


class Vouched(Enum):
    """What became of a press of the button at ``/account/sessions``."""

    DONE = "done"
    MAILED = "mailed"
    """The login that it was pressed in is not vouched for itself: the owner is asked by mail."""
    TOO_OFTEN = "too_often"
    NO_ADDRESS = "no_address"
    """The same, and there is no confirmed address to ask at."""


@dataclass(frozen=True)
class _Word:
    """One “this was me”, for what a login had been by *until*."""

    login_id: str
    by: str
    from_login: str | None
    until: datetime


def by_mail(work: Work, secret: str, act: Act) -> bool:
    """The button of the mail about a sign-in. The link stays good: the owner may think again. False when it is no good,
    or of no sign-in.
    """
    session = work.writing()
    told = mail_links.told_of(session, secret, LinkPurpose.NOT_ME, act.at)
    if told is None or told.login_id is None:
        return False
    _keep(session, told.account_id, told.login_id, "mail", told.made_at, act)
    return True


def of_browser(session: Session, account_id: str, login_id: str, act: Act) -> None:
    """A sign-in with a second factor, in a browser known for so long."""
    _keep(session, account_id, login_id, "browser", act.at, act)


def from_page(work: Work, user_session: UserSession, login_id: str, act: Act) -> Vouched | None:
    """The button of one login, pressed in the login *user_session*. ``None`` when it is not theirs."""
    session, account_id = work.writing(), user_session.account.id
    account = lock_account(session, account_id)
    login = session.scalar(select(Login).filter_by(id=login_id, account_id=account_id))
    if login is None:
        return None
    here = login_id == user_session.login.id
    if not here and user_session.login.id in vouched(session, account_id):
        _keep(session, account_id, login_id, "login", act.at, act, from_login=user_session.login.id)
        return Vouched.DONE
    if here and _opened_by_older_factor(session, user_session):
        _keep(session, account_id, login_id, "factor", act.at, act)
        return Vouched.DONE
    if account.email is None:
        return Vouched.NO_ADDRESS
    try:
        limits.count(session, f"was-it-you:{account_id}", act.at, WITHIN, ASKED)
    except TooManyAttempts:
        return Vouched.TOO_OFTEN
    seen = Origin(login.network, login.user_agent, act.origin.request_id)
    new_device.tell(session, account, login_id, Act(seen, act.at), login.started_at)
    return Vouched.MAILED


def vouched(session: Session, account_id: str) -> set[str]:
    """The logins of an account that are vouched for whole."""
    sign_ins, words = _history(session, account_id)
    return {login_id for login_id, _ in sign_ins} - {login_id for login_id, _ in _unvouched(sign_ins, words)}


def first_unvouched(session: Session, account_id: str) -> datetime | None:
    """When the account was first signed in to by somebody whom the owner has not vouched for."""
    return min((at for _, at in _unvouched(*_history(session, account_id))), default=None)


def _keep(
    session: Session,
    account_id: str,
    login_id: str,
    by: str,
    until: datetime,
    act: Act,
    from_login: str | None = None,
) -> None:
    said = {"login_id": login_id, "by": by, "from_login": from_login, "until": until.isoformat()}
    record(session, Event.LOGIN_VOUCHED, act, account_id, **said)


def _opened_by_older_factor(session: Session, user_session: UserSession) -> bool:
    """Whether the login was begun with a second factor that had been there before it."""
    if not user_session.two_factor:
        return False
    made = union_all(
        select(TotpSecret.enabled_at.label("made")).where(TotpSecret.account_id == user_session.account.id),
        select(Passkey.created_at.label("made")).where(Passkey.account_id == user_session.account.id),
    ).subquery()
    oldest = session.scalar(select(func.min(made.c.made)))
    return oldest is not None and oldest < user_session.login.started_at


def _history(session: Session, account_id: str) -> tuple[list[tuple[str, datetime]], list[_Word]]:
    """The sign-ins of an account, the first of each login and those from a browser that was new, and the words."""
    rows = session.execute(
        select(AuditEvent.at, AuditEvent.event, AuditEvent.data)
        .where(AuditEvent.account_id == account_id, AuditEvent.event.in_(_EVENTS))
        .order_by(AuditEvent.at, AuditEvent.id)
    ).all()
    words = [_word(row.data) for row in rows if row.event == Event.LOGIN_VOUCHED.label]
    sign_ins: list[tuple[str, datetime]] = []
    pending: set[str] = set()
    for row in rows:
        login_id = row.data["login_id"]
        elsewhere = row.event == Event.LOGIN_ELSEWHERE.label
        if elsewhere or (row.event == Event.LOGIN_STARTED.label and login_id not in pending):
            sign_ins.append((login_id, row.at))
        pending.add(login_id)
    return sign_ins, words


def _word(data: Mapping[str, Any]) -> _Word:
    return _Word(data["login_id"], data["by"], data["from_login"], datetime.fromisoformat(data["until"]))


def _unvouched(sign_ins: Iterable[tuple[str, datetime]], words: Iterable[_Word]) -> list[tuple[str, datetime]]:
    """The sign-ins that no word counts for. A word said in a login counts once that login is vouched for whole."""
    open_still, waiting = list(sign_ins), [word for word in words if word.by == "login"]
    counting = [word for word in words if word.by != "login"]
    while counting:
        open_still = [
            each
            for each in open_still
            if not any(word.login_id == each[0] and each[1] <= word.until for word in counting)
        ]
        in_doubt = {login_id for login_id, _ in open_still}
        counting = [word for word in waiting if word.from_login not in in_doubt and word.from_login != word.login_id]
        waiting = [word for word in waiting if word not in counting]
    return open_still
