"""Which sign-ins the owner has vouched for: “this was me”. What came after the first other one may be an intruder's.

Stored as audit records, which are never deleted: sessions are, and whoever signs in often could push out the one that
matters. A confirmation covers the sign-ins of a session up to the moment that it is for, and is given in one of four
ways (``by``):

- ``mail``: by the button in the mail about the sign-in;
- ``browser``: by signing in on a device known for thirty days, with a second factor;
- ``factor``: on the page, in that very session, which a second factor older than it had opened;
- ``login``: on the page, in another session; it counts while that session is vouched for itself.
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

#: How long a device has to be known, so that a sign-in there with a second factor vouches for itself.
KNOWN_FOR = timedelta(days=30)
#: Mails in an hour that ask an owner to vouch for a sign-in.
MOST_MAILS, WITHIN = 3, timedelta(hours=1)

_EVENTS = (Event.LOGIN_STARTED.label, Event.LOGIN_ELSEWHERE.label, Event.LOGIN_VOUCHED.label)


class VouchResult(Enum):
    """The result of “this was me” at ``/account/sessions``."""

    DONE = "done"
    MAILED = "mailed"
    """The current session is not vouched for itself: the owner is asked by mail."""
    TOO_OFTEN = "too_often"
    NO_ADDRESS = "no_address"
    """The current session is not vouched for itself, and there is no confirmed address to ask at."""


@dataclass(frozen=True)
class _Confirmation:
    """One “this was me”, for the sign-ins of session *login_id* up to *until*."""

    login_id: str
    by: str
    from_login: str | None
    until: datetime


def vouch_by_mail(work: Work, secret: str, act: Act) -> bool:
    """Vouch for the sign-in that the mail with the link *secret* was about. The link stays valid, so that the owner may
    still report the sign-in. False when the link is used, expired, unknown, or not about a sign-in.
    """
    session = work.writing()
    link = mail_links.details_of(session, secret, LinkPurpose.NOT_ME, act.at)
    if link is None or link.login_id is None:
        return False
    _record(session, link.account_id, link.login_id, "mail", link.created_at, act)
    return True


def vouch_by_device(session: Session, account_id: str, login_id: str, act: Act) -> None:
    """Vouch for a sign-in with a second factor, on a device known for ``KNOWN_FOR``."""
    _record(session, account_id, login_id, "browser", act.at, act)


def vouch_on_page(work: Work, user_session: UserSession, login_id: str, act: Act) -> VouchResult | None:
    """Vouch for session *login_id*, from within *user_session*. ``None`` when it is another account's."""
    session, account_id = work.writing(), user_session.account.id
    account = lock_account(session, account_id)
    login = session.scalar(select(Login).filter_by(id=login_id, account_id=account_id))
    if login is None:
        return None
    is_current = login_id == user_session.login.id
    if not is_current and user_session.login.id in vouched_sessions(session, account_id):
        _record(session, account_id, login_id, "login", act.at, act, from_login=user_session.login.id)
        return VouchResult.DONE
    if is_current and _opened_by_older_factor(session, user_session):
        _record(session, account_id, login_id, "factor", act.at, act)
        return VouchResult.DONE
    if account.email is None:
        return VouchResult.NO_ADDRESS
    try:
        limits.count(session, f"was-it-you:{account_id}", act.at, WITHIN, MOST_MAILS)
    except TooManyAttempts:
        return VouchResult.TOO_OFTEN
    session_origin = Origin(login.network, login.user_agent, act.origin.request_id)
    new_device.notify(session, account, login_id, Act(session_origin, act.at), login.started_at)
    return VouchResult.MAILED


def vouched_sessions(session: Session, account_id: str) -> set[str]:
    """The ids of the account's sessions of which every sign-in is vouched for."""
    sign_ins, confirmations = _history(session, account_id)
    return {login_id for login_id, _ in sign_ins} - {login_id for login_id, _ in _unvouched(sign_ins, confirmations)}


def first_unvouched(session: Session, account_id: str) -> datetime | None:
    """When the account's first sign-in happened (UTC) that the owner has not vouched for; ``None`` if there is none."""
    return min((at for _, at in _unvouched(*_history(session, account_id))), default=None)


def _record(
    session: Session,
    account_id: str,
    login_id: str,
    by: str,
    until: datetime,
    act: Act,
    from_login: str | None = None,
) -> None:
    fields = {"login_id": login_id, "by": by, "from_login": from_login, "until": until.isoformat()}
    record(session, Event.LOGIN_VOUCHED, act, account_id, **fields)


def _opened_by_older_factor(session: Session, user_session: UserSession) -> bool:
    """Whether the session was opened with a second factor that had been set up before it."""
    if not user_session.two_factor:
        return False
    factor_times = union_all(
        select(TotpSecret.enabled_at.label("set_up_at")).where(TotpSecret.account_id == user_session.account.id),
        select(Passkey.created_at.label("set_up_at")).where(Passkey.account_id == user_session.account.id),
    ).subquery()
    oldest = session.scalar(select(func.min(factor_times.c.set_up_at)))
    return oldest is not None and oldest < user_session.login.started_at


def _history(session: Session, account_id: str) -> tuple[list[tuple[str, datetime]], list[_Confirmation]]:
    """The account's sign-ins as session id and moment (the first of each session, and those on a new device), and the
    owner's confirmations.
    """
    rows = session.execute(
        select(AuditEvent.at, AuditEvent.event, AuditEvent.data)
        .where(AuditEvent.account_id == account_id, AuditEvent.event.in_(_EVENTS))
        .order_by(AuditEvent.at, AuditEvent.id)
    ).all()
    confirmations = [_confirmation(row.data) for row in rows if row.event == Event.LOGIN_VOUCHED.label]
    sign_ins: list[tuple[str, datetime]] = []
    login_ids: set[str] = set()
    for row in rows:
        login_id = row.data["login_id"]
        on_new_device = row.event == Event.LOGIN_ELSEWHERE.label
        if on_new_device or (row.event == Event.LOGIN_STARTED.label and login_id not in login_ids):
            sign_ins.append((login_id, row.at))
        login_ids.add(login_id)
    return sign_ins, confirmations


def _confirmation(data: Mapping[str, Any]) -> _Confirmation:
    return _Confirmation(data["login_id"], data["by"], data["from_login"], datetime.fromisoformat(data["until"]))


def _unvouched(
    sign_ins: Iterable[tuple[str, datetime]], confirmations: Iterable[_Confirmation]
) -> list[tuple[str, datetime]]:
    """The sign-ins that no valid confirmation covers. One given in another session is valid once every sign-in of that
    session is covered.
    """
    remaining, dependent = list(sign_ins), [each for each in confirmations if each.by == "login"]
    valid = [each for each in confirmations if each.by != "login"]
    while valid:
        remaining = [
            sign_in
            for sign_in in remaining
            if not any(each.login_id == sign_in[0] and sign_in[1] <= each.until for each in valid)
        ]
        in_doubt = {login_id for login_id, _ in remaining}
        valid = [each for each in dependent if each.from_login not in in_doubt and each.from_login != each.login_id]
        dependent = [each for each in dependent if each not in valid]
    return remaining
