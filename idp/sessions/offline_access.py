"""Offline access (OpenID Connect Core section 11): consent to it, its withdrawal, and the refresh token families that
outlast their user session, for each client and each party for whom the user acts.

The user consents on a page, and sees it listed with their sessions. Withdrawing the consent revokes the families. A new
password, or the removal of a second factor, ends it too: consent given before then is no longer valid.
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
from idp.statements import Statement

#: Families with offline access of an account; beyond that the oldest are revoked.
MOST = 100
_LOCK_FAMILY = Statement(select(RefreshToken.id).where(RefreshToken.id == bindparam("family_id")).with_for_update())


@dataclass(frozen=True)
class OfflineGrant:
    """The user's consent to offline access of one client. Times in UTC.

    ``acting_under``: the delegation's id; empty if the user acts for themselves, then ``grantor`` (a name) is ``None``.
    ``until``: when its last refresh token expires; ``None`` while it has none.
    """

    client_id: str
    acting_under: str
    grantor: str | None
    given_at: datetime
    until: datetime | None


def acting_under(user_session: UserSession) -> str:
    """The id of the delegation that the session acts under; empty if the user acts for themselves."""
    return user_session.delegation.id if user_session.delegation else ""


def is_allowed(session: Session, user_session: UserSession, client_id: str) -> bool:
    """Whether the user has consented to offline access of the client, for the party for whom they act now."""
    key = {"account_id": user_session.account.id, "client_id": client_id, "acting_under": acting_under(user_session)}
    given_at = session.scalar(select(Consent.given_at).filter_by(**key))
    return given_at is not None and user_session.offline_is_active(given_at)


def allow(work: Work, user_session: UserSession, client_id: str, act: Act) -> None:
    """Store the user's consent to offline access of the client, for the party for whom they act now."""
    session, under = work.writing(), acting_under(user_session)
    consent = insert(session, Consent).values(
        account_id=user_session.account.id, client_id=client_id, acting_under=under, given_at=act.at
    )
    renewal = {"given_at": consent.excluded.given_at}
    session.execute(consent.on_conflict_do_update(index_elements=list(Consent.__table__.primary_key), set_=renewal))
    fields = {"client_id": client_id, "delegation_id": under or None}
    record(session, Event.CONSENT_GIVEN, act, user_session.account.id, **fields)


def grants(session: Session, account: Account, at: datetime) -> list[OfflineGrant]:
    """The consents of *account* that are valid and not withdrawn, the newest first. *at*: now (UTC)."""
    expiries = (
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
    until = {(row.client_id, row.under or ""): row.until for row in session.execute(expiries)}
    grantor = select(Account.name).join(Delegation, Delegation.grantor_id == Account.id)
    grantor_name = grantor.where(Delegation.id == Consent.acting_under).scalar_subquery()
    consents = select(Consent, grantor_name).where(Consent.account_id == account.id).order_by(Consent.given_at.desc())
    if account.credentials_changed_at is not None:
        consents = consents.where(Consent.given_at > account.credentials_changed_at)
    return [
        OfflineGrant(
            consent.client_id,
            consent.acting_under,
            name,
            consent.given_at,
            until.get((consent.client_id, consent.acting_under)),
        )
        for consent, name in session.execute(consents)
    ]


def withdraw(work: Work, account_id: str, client_id: str, under: str, act: Act) -> bool:
    """Withdraw the consent: revokes the client's refresh tokens and its codes not yet redeemed, and notifies it.

    *under*: as ``OfflineGrant.acting_under``. False if there was no consent.
    """
    session = work.writing()
    key = {"account_id": account_id, "client_id": client_id, "acting_under": under}
    deletion = delete(Consent).where(*(getattr(Consent, name) == value for name, value in key.items()))
    if session.execute(deletion.returning(Consent.client_id)).first() is None:
        return False
    contexts = select(ActingContext.id).join(Login, Login.id == ActingContext.login_id)
    contexts = contexts.where(Login.account_id == account_id, func.coalesce(ActingContext.delegation_id, "") == under)
    codes = update(AuthorizationCode).where(
        AuthorizationCode.client_id == client_id,
        AuthorizationCode.context_id.in_(contexts),
        AuthorizationCode.used_at.is_(None),
    )
    session.execute(codes.values(used_at=act.at).execution_options(synchronize_session=False))
    families = select(RefreshToken.family_id, RefreshToken.context_id).where(
        RefreshToken.client_id == client_id,
        RefreshToken.context_id.in_(contexts),
        RefreshToken.offline.is_(True),
        RefreshToken.revoked_at.is_(None),
    )
    rows = session.execute(families.distinct().order_by(RefreshToken.family_id)).all()
    for row in rows:
        revoke_family(session, row.family_id, act.at)
        audit_fields = {"client_id": client_id, "family_id": row.family_id, "by": "consent_withdrawn"}
        record(session, Event.FAMILY_REVOKED, act, account_id, **audit_fields)
    notices.queue_for_families(session, sorted({(row.context_id, client_id) for row in rows}), act.at)
    fields = {"client_id": client_id, "delegation_id": under or None}
    record(session, Event.CONSENT_WITHDRAWN, act, account_id, **fields)
    return True


def revoke_oldest(session: Session, account_id: str, act: Act) -> None:
    """Revoke the account's oldest families with offline access beyond ``MOST``, and notify their clients."""
    families = (
        select(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id)
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.revoked_at.is_(None))
        .where(RefreshToken.expires_at > act.at)
        .group_by(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id)
        .order_by(func.max(RefreshToken.began_at).desc(), RefreshToken.family_id)
    )
    rows = sorted(session.execute(families.offset(MOST).limit(MOST)).all())
    for family_id, client_id, _ in rows:
        revoke_family(session, family_id, act.at)
        fields = {"client_id": client_id, "family_id": family_id, "by": "too_many"}
        record(session, Event.FAMILY_REVOKED, act, account_id, **fields)
    notices.queue_for_families(session, sorted({(context_id, client_id) for _, client_id, context_id in rows}), act.at)


def lock_family(session: Session, family_id: str) -> None:
    """Lock the family until the transaction ends, by the row of its first token, which has the family's id."""
    _LOCK_FAMILY.first(session, family_id=family_id)


def revoke_family(session: Session, family_id: str, at: datetime) -> bool:
    """Revoke all that was issued from one code: its refresh tokens, and its access tokens with the tokens that they
    were exchanged for (RFC 6749 section 10.5; RFC 9700 section 4.14.2).

    False if nothing was left to revoke.
    """
    lock_family(session, family_id)
    revocations = 0
    for table, family in ((RefreshToken, RefreshToken.family_id), (TokenIssue, TokenIssue.code_id)):
        revocation = update(table).where(family == family_id, table.revoked_at.is_(None)).values(revoked_at=at)
        result = session.execute(revocation.execution_options(synchronize_session=False))
        revocations += result.rowcount  # type: ignore[attr-defined]
    return revocations > 0
