"""All that officers see of one account, read in one go: never a secret, a code, or a link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from idp.accounts import throttle, usernames
from idp.audit import Event, record
from idp.db import Work
from idp.errors import NotFound
from idp.helpdesk.accounts import history, mails, search
from idp.helpdesk.accounts.history import Entry
from idp.helpdesk.accounts.mails import MailEntry
from idp.models import (
    Account,
    ActingContext,
    Delegation,
    Login,
    Passkey,
    RecoveryCode,
    TotpSecret,
    Visit,
)
from idp.origin import Act

#: The most logins, delegations of each side, and systems on the page: the newest.
MOST = 20


@dataclass(frozen=True)
class Factor:
    """A factor of the account: ``kind`` is ``password``, ``totp``, ``passkey`` or ``recovery_codes``.

    ``since``: when it was set up, if that is known; ``last_used_at``: likewise; ``count``: of recovery codes, how many
    are left.
    """

    kind: str
    since: datetime | None
    last_used_at: datetime | None = None
    count: int = 1


@dataclass(frozen=True)
class VisitedSystem:
    """A client that the account has used, in whose name ever, and when last (UTC)."""

    client_id: str
    last_at: datetime


@dataclass(frozen=True)
class Overview:
    """One account. ``given`` and ``received``: delegations with the other party; ``locked_for``: seconds during which
    sign-ins are refused after failures; ``entries``: the history, the newest first.
    """

    account: Account
    user_names: Sequence[str]
    locked_for: int
    factors: Sequence[Factor]
    mails: Sequence[MailEntry]
    logins: Sequence[Login]
    systems: Sequence[VisitedSystem]
    given: Sequence[tuple[Delegation, Account]]
    received: Sequence[tuple[Delegation, Account]]
    entries: Sequence[Entry]


def open_account(work: Work, officer_id: str, account_id: str, act: Act) -> Overview:
    """Everything about the account, and the record that this officer opened it; it counts as a look-up.

    Raises ``NotFound``, and ``TooManyAttempts``.
    """
    with work.reading() as session:
        search.check_look_ups(session, officer_id, act.at)
        overview = read(session, account_id, act.at)
    search.count_look_up(work, officer_id, act.at)
    record(work.writing(), Event.ACCOUNT_OPENED, act, account_id, officer_id=officer_id)
    return overview


def read(session: Session, account_id: str, at: datetime) -> Overview:
    """Everything about the account at *at* (UTC). Raises ``NotFound``."""
    account = session.get(Account, account_id)
    if account is None:
        raise NotFound
    names = sorted({account.preferred_username, *usernames.of(session, account_id)})
    recent = select(Login).filter_by(account_id=account_id).order_by(Login.started_at.desc(), Login.id.desc())
    return Overview(
        account=account,
        user_names=names,
        locked_for=throttle.seconds_left(session, account_id, at),
        factors=_factors(session, account),
        mails=mails.to_account(session, account),
        logins=session.scalars(recent.limit(MOST)).all(),
        systems=_systems(session, account_id),
        given=_delegations(session, account_id, given=True),
        received=_delegations(session, account_id, given=False),
        entries=history.of_account(session, account_id),
    )


def _factors(session: Session, account: Account) -> list[Factor]:
    """Kind and age of each factor."""
    found = [Factor("password", account.credentials_changed_at)] if account.password_hash else []
    if (totp := session.get(TotpSecret, account.id)) is not None:
        found.append(Factor("totp", totp.enabled_at))
    passkeys = select(Passkey).filter_by(account_id=account.id).order_by(Passkey.created_at)
    found += [Factor("passkey", each.created_at, each.last_used_at) for each in session.scalars(passkeys)]
    codes = select(func.count(), func.min(RecoveryCode.made_at)).filter_by(account_id=account.id, used_at=None)
    count, made_at = session.execute(codes).one()
    return [*found, Factor("recovery_codes", made_at, count=count)] if count else found


def _systems(session: Session, account_id: str) -> list[VisitedSystem]:
    last_at = func.max(Visit.last_at)
    visits = (
        select(Visit.client_id, last_at)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id)
        .group_by(Visit.client_id)
        .order_by(last_at.desc())
    )
    return [VisitedSystem(*row) for row in session.execute(visits.limit(MOST))]


def _delegations(session: Session, account_id: str, *, given: bool) -> list[tuple[Delegation, Account]]:
    own_id, other_id = Delegation.grantor_id, Delegation.agent_id
    if not given:
        own_id, other_id = other_id, own_id
    rows = select(Delegation, Account).join(Account, Account.id == other_id).where(own_id == account_id)
    newest = rows.order_by(Delegation.granted_at.desc(), Delegation.id.desc()).limit(MOST)
    return [(delegation, party) for delegation, party in session.execute(newest)]
