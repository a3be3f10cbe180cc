"""Officers' accounts: added, listed and disabled at the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.crypto import new_id
from idp.errors import Unusable
from idp.fields import email_address
from idp.helpdesk import sessions
from idp.helpdesk.sign_in import links
from idp.models import Officer, OfficerPasskey, OfficerRole
from idp.origin import Act


class OfficerState(StrEnum):
    """Where an officer's account stands."""

    ACTIVE = "active"
    INVITED = "invited"
    """The set-up link waits."""
    LINK_EXPIRED = "link expired"
    DISABLED = "disabled"


@dataclass(frozen=True)
class ListedOfficer:
    """An officer as ``idp officers list`` shows it; ``since`` is when the state began (UTC)."""

    email: str
    role: OfficerRole
    state: OfficerState
    since: datetime


def normalise(email: str) -> str:
    """The address in lower case without surrounding blanks: the user name of an officer."""
    return email.strip().lower()


def add(session: Session, email: str, role: OfficerRole, act: Act) -> str:
    """Make an officer's account, or set one that is disabled up anew, with the same id. Returns the secret of the
    set-up link.

    Raises ``Unusable`` for an address that is none, or that an enabled officer has. Whoever has not used the link yet
    gets a new one, which revokes it.
    """
    email = normalise(email)
    if not email_address.is_plausible(email):
        raise Unusable(f"{email}: is no e-mail address such as name@example.go.th")
    officer = _find(session, email)
    if officer is None:
        officer_id = new_id()
        values = {"id": officer_id, "email": email, "role": role, "totp_last_step": 0, "created_at": act.at}
        session.execute(insert(Officer).values(values))
    elif officer.disabled_at is None and officer.set_up_at is not None:
        raise Unusable(f"{email}: is an officer already ({officer.role.value}); disable them first, then add them anew")
    else:
        officer_id = officer.id
        _forget(session, officer_id, role, act.at)
    record(session, Event.OFFICER_ADDED, act, officer_id=officer_id, role=role.value)
    return links.make(session, officer_id, act.at)


def _forget(session: Session, officer_id: str, role: OfficerRole, at: datetime) -> None:
    """Forget password and factors, and enable the account with *role*."""
    sessions.end_all(session, officer_id, "added", at)
    session.execute(delete(OfficerPasskey).where(OfficerPasskey.officer_id == officer_id))
    empty = {"password_hash": None, "sealed_totp": None, "set_up_at": None, "disabled_at": None}
    session.execute(update(Officer).where(Officer.id == officer_id).values(**empty, role=role))


def disable(session: Session, email: str, act: Act) -> None:
    """Disable an officer: every session ends at once, set-up links too. Raises ``Unusable`` when there is none enabled
    with that address.
    """
    email = normalise(email)
    officer = _find(session, email)
    if officer is None:
        raise Unusable(f"{email}: no officer has this address; see: idp officers list")
    if officer.disabled_at is not None:
        raise Unusable(f"{email}: is disabled already")
    session.execute(update(Officer).where(Officer.id == officer.id).values(disabled_at=act.at))
    sessions.end_all(session, officer.id, "disabled", act.at)
    links.revoke(session, officer.id, act.at)
    record(session, Event.OFFICER_DISABLED, act, officer_id=officer.id)


def all_of(session: Session, at: datetime) -> Sequence[ListedOfficer]:
    """Every officer, by address, with the state at *at* (UTC)."""
    officers = session.scalars(select(Officer).order_by(Officer.email)).all()
    return [ListedOfficer(each.email, each.role, *_state(session, each, at)) for each in officers]


def _state(session: Session, officer: Officer, at: datetime) -> tuple[OfficerState, datetime]:
    if officer.disabled_at is not None:
        return OfficerState.DISABLED, officer.disabled_at
    if officer.set_up_at is not None:
        return OfficerState.ACTIVE, officer.set_up_at
    made_at = links.waiting_since(session, officer.id, at)
    return (OfficerState.INVITED, made_at) if made_at else (OfficerState.LINK_EXPIRED, officer.created_at)


def lock_officer(session: Session, officer_id: str) -> Officer | None:
    """Lock the officer's row until the transaction ends, and return the officer as it is now, if enabled and set up."""
    query = select(Officer).where(Officer.id == officer_id).with_for_update(key_share=True)
    officer = session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    return officer if officer is not None and is_usable(officer) else None


def is_usable(officer: Officer) -> bool:
    """Whether the officer may sign in: set up and not disabled."""
    return officer.set_up_at is not None and officer.disabled_at is None


def _find(session: Session, email: str) -> Officer | None:
    query = select(Officer).where(Officer.email == email).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one_or_none()
