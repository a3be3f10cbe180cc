"""Offline access: the systems that a user lets go on without a login, in one name each, and what they got by it.

It is allowed on a page, remembered, and shown with the logins. Withdrawing it ends what was got by it. Setting a new
password, and taking a factor away, ends it too: what was allowed before then does not count any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.db import Work, insert
from idp.models import Account, ActingContext, AuthorizationCode, Consent, Delegation, Login, RefreshToken, TokenIssue
from idp.origin import Act
from idp.sessions import notices
from idp.sessions.session import UserSession

#: Families of an account that go on without a login; the oldest end.
MOST = 100
_FAMILY = select(RefreshToken.id).where(RefreshToken.id == bindparam("family_id")).with_for_update()


@dataclass(frozen=True)
class OfflineGrant:
    """A system that may go on without a login. ``acting_under``: the delegation's id, empty for one's own name, whose
    ``grantor`` is ``None``. ``until``: when the last of what it has runs out; ``None`` while it has nothing.
    """

    client_id: str
    acting_under: str
    grantor: str | None
    given_at: datetime
    until: datetime | None


def acting_under(user_session: UserSession) -> str:
    """The id of the delegation that the login acts under; empty for one's own name."""
    return user_session.delegation.id if user_session.delegation else ""


def is_allowed(session: Session, user_session: UserSession, client_id: str) -> bool:
    """Whether the user lets the system go on without a login, in the name in which they act now."""
    key = {"account_id": user_session.account.id, "client_id": client_id, "acting_under": acting_under(user_session)}
    given_at = session.scalar(select(Consent.given_at).filter_by(**key))
    return given_at is not None and user_session.offline_is_active(given_at)


def allow(work: Work, user_session: UserSession, client_id: str, act: Act) -> None:
    """Let the system go on without a login, in the name in which the user acts now."""
    session, under = work.writing(), acting_under(user_session)
    consent = insert(session, Consent).values(
        account_id=user_session.account.id, client_id=client_id, acting_under=under, given_at=act.at
    )
    again = {"given_at": consent.excluded.given_at}
    session.execute(consent.on_conflict_do_update(index_elements=list(Consent.__table__.primary_key), set_=again))
    fields = {"client_id": client_id, "delegation_id": under or None}
    record(session, Event.CONSENT_GIVEN, act, user_session.account.id, **fields)


def grants(session: Session, account: Account, at: datetime) -> list[OfflineGrant]:
    """What *account* has allowed and not withdrawn, the newest first."""
    lasting = (
        select(
            RefreshToken.client_id,
            ActingContext.delegation_id.label("under"),
            func.max(RefreshToken.expires_at).label("until"),
        )
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account.id, RefreshToken.offline.is_(True))
        .where(RefreshToken.revoked_at.is_(None), RefreshToken.expires_at > at)
        .group_by(RefreshToken.client_id, ActingContext.delegation_id)
    )
    until = {(row.client_id, row.under or ""): row.until for row in session.execute(lasting)}
    grantor = select(Account.name).join(Delegation, Delegation.grantor_id == Account.id)
    fields = grantor.where(Delegation.id == Consent.acting_under).scalar_subquery()
    mine = select(Consent, fields).where(Consent.account_id == account.id).order_by(Consent.given_at.desc())
    if account.credentials_changed_at is not None:
        mine = mine.where(Consent.given_at > account.credentials_changed_at)
    return [
        OfflineGrant(
            consent.client_id,
            consent.acting_under,
            name,
            consent.given_at,
            until.get((consent.client_id, consent.acting_under)),
        )
        for consent, name in session.execute(mine)
    ]


def withdraw(work: Work, account_id: str, client_id: str, under: str, act: Act) -> bool:
    """End what the system was allowed in one name: its refresh tokens, and codes not redeemed yet; it is told.

    *under*: as ``Grant.acting_under``. False when nothing was allowed.
    """
    session = work.writing()
    key = {"account_id": account_id, "client_id": client_id, "acting_under": under}
    gone = delete(Consent).where(*(getattr(Consent, name) == value for name, value in key.items()))
    if session.execute(gone.returning(Consent.client_id)).first() is None:
        return False
    theirs = select(ActingContext.id).join(Login, Login.id == ActingContext.login_id)
    theirs = theirs.where(Login.account_id == account_id, func.coalesce(ActingContext.delegation_id, "") == under)
    codes = update(AuthorizationCode).where(
        AuthorizationCode.client_id == client_id,
        AuthorizationCode.context_id.in_(theirs),
        AuthorizationCode.used_at.is_(None),
    )
    session.execute(codes.values(used_at=act.at).execution_options(synchronize_session=False))
    families = select(RefreshToken.family_id, RefreshToken.context_id).where(
        RefreshToken.client_id == client_id,
        RefreshToken.context_id.in_(theirs),
        RefreshToken.offline.is_(True),
        RefreshToken.revoked_at.is_(None),
    )
    ended = session.execute(families.distinct().order_by(RefreshToken.family_id)).all()
    for family in ended:
        revoke_family(session, family.family_id, act.at)
        done = {"client_id": client_id, "family_id": family.family_id, "by": "consent_withdrawn"}
        record(session, Event.FAMILY_REVOKED, act, account_id, **done)
    notices.of_families(session, sorted({(family.context_id, client_id) for family in ended}), act.at)
    fields = {"client_id": client_id, "delegation_id": under or None}
    record(session, Event.CONSENT_WITHDRAWN, act, account_id, **fields)
    return True


def end_beyond(session: Session, account_id: str, act: Act) -> None:
    """An account has so many families that go on without a login; the oldest beyond that end, and are told."""
    theirs = (
        select(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id)
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.revoked_at.is_(None))
        .where(RefreshToken.expires_at > act.at)
        .group_by(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id)
        .order_by(func.max(RefreshToken.began_at).desc(), RefreshToken.family_id)
    )
    ended = sorted(session.execute(theirs.offset(MOST).limit(MOST)).all())
    for family_id, client_id, _ in ended:
        revoke_family(session, family_id, act.at)
        fields = {"client_id": client_id, "family_id": family_id, "by": "too_many"}
        record(session, Event.FAMILY_REVOKED, act, account_id, **fields)
    notices.of_families(session, sorted({(context_id, client_id) for _, client_id, context_id in ended}), act.at)


def lock_family(session: Session, family_id: str) -> None:
    """Keep the family as it is until the transaction ends: it has the id of its first token, whose row is locked."""
    session.connection().execute(_FAMILY, {"family_id": family_id})


def revoke_family(session: Session, family_id: str, at: datetime) -> bool:
    """End what the code of that id led to: its refresh tokens, its access tokens, and what those were exchanged for.

    False when there was nothing left to end.
    """
    lock_family(session, family_id)
    ended = 0
    for table, family in ((RefreshToken, RefreshToken.family_id), (TokenIssue, TokenIssue.code_id)):
        open_ones = update(table).where(family == family_id, table.revoked_at.is_(None)).values(revoked_at=at)
        ended += session.execute(open_ones.execution_options(synchronize_session=False)).rowcount  # type: ignore[attr-defined]
    return ended > 0
