"""Registration: type and number, what the register says of it, and the account that comes of it.

What the register said waits in a row on the server, so nobody can lock in data of their own. A second press of the
button finds the account that the first one made; two registrations of one number at once make one account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import letters, links, names
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.links import Purpose
from idp.accounts.numbers import BadNumber, NumberKind, normalise
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id, new_secret
from idp.db import Work, insert
from idp.i18n import lazy
from idp.mail import compose
from idp.models import Account, AccountStatus, EntityType, RegisteredData, Registration, UserName
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Found, NotFound, Record, Unavailable

#: How long somebody may take over the form.
LIFETIME = timedelta(hours=2)
#: Look-ups from one network within an hour: numbers are public, but nobody shall walk through all of them.
LOOKUPS, LOOKUPS_WITHIN = 60, timedelta(hours=1)
#: When the worker asks a register again that did not answer.
VERIFY_AFTER = timedelta(minutes=5)


@dataclass(frozen=True)
class Begun:
    """The form may open; ``id`` finds what is known."""

    id: str


@dataclass(frozen=True)
class Taken:
    """The number has an account already: one for each taxpayer. ``unconfirmed``: it only waits for its mail."""

    unconfirmed: bool


@dataclass(frozen=True)
class Unknown:
    """The register does not know the number."""


@dataclass(frozen=True)
class NotGoingConcern:
    """The register knows it, in a state that may not register; ``status`` is the register's word."""

    status: str


@dataclass(frozen=True)
class Registered:
    """There is an account now, and a mail on its way to ``email``."""

    account_id: str
    email: str


def begin(
    work: Work,
    registers: Registers,
    entity_type: EntityType,
    kind: NumberKind,
    typed: str,
    origin: Origin,
    at: datetime,
) -> Begun | Taken | Unknown | NotGoingConcern:
    """Look the number up. Raises ``BadNumber`` for what is none, ``TooManyAttempts`` when a network asks too much.

    The register is asked before anything is written.
    """
    number = number_of(entity_type, kind, typed)
    with work.reading() as session:
        limits.check(session, _lookups(origin), at, LOOKUPS)
        if taken := _taken(session, number):
            return taken
    answer: Answer | None = None
    if kind is NumberKind.TAX_ID and registers.has_register(entity_type):
        answer = registers.ask(entity_type, number, origin)
    named = ENTITY_TYPES[entity_type].register is not None
    if isinstance(answer, NotFound) and named:
        return Unknown()
    if isinstance(answer, Found) and not answer.record.going_concern:
        return NotGoingConcern(answer.record.status)
    session = work.writing()
    limits.count(session, _lookups(origin), at, LOOKUPS_WITHIN, LOOKUPS)
    return Begun(_keep(session, entity_type, kind, number, answer, at))


def _lookups(origin: Origin) -> str:
    return f"register:{origin.network}"


def number_of(entity_type: EntityType, kind: NumberKind, typed: str) -> str:
    """The number in its normal form. Raises ``BadNumber``."""
    row = ENTITY_TYPES[entity_type]
    if kind not in row.numbers:
        raise BadNumber(lazy("This kind of number is for the type “Other” only."))
    number = normalise(kind, typed)
    if kind is NumberKind.TAX_ID and number[0] not in row.first_digits:
        raise BadNumber(lazy("The number of a juristic person begins with 0. Please check number and type."))
    return number


def _taken(session: Session, number: str) -> Taken | None:
    status = session.scalar(select(Account.status).filter_by(tax_id=number, branch=""))
    return None if status is None else Taken(unconfirmed=status is AccountStatus.UNCONFIRMED)


def _keep(
    session: Session, entity_type: EntityType, kind: NumberKind, number: str, answer: Answer | None, at: datetime
) -> str:
    registration_id = new_secret()
    outcome = "none" if answer is None else {Found: "found", Unavailable: "unavailable"}.get(type(answer), "not_found")
    values = {
        "entity_type": entity_type,
        "number_kind": kind.value,
        "tax_id": number,
        "outcome": outcome,
        "record": answer.record.as_json() if isinstance(answer, Found) else None,
        "created_at": at,
        "expires_at": at + LIFETIME,
    }
    session.execute(plain_insert(Registration).values(id=registration_id, **values))
    return registration_id


@dataclass(frozen=True)
class Begin:
    """A registration under way, as the form needs it. ``record`` is locked in where the register gave one."""

    id: str
    entity_type: EntityType
    number_kind: NumberKind
    tax_id: str
    outcome: str
    record: Record | None
    account_id: str | None


def find(work: Work, registration_id: str, at: datetime) -> Begin | None:
    """The registration under way of that id; ``None`` when there is none or it has run out."""
    with work.reading() as session:
        row = session.get(Registration, registration_id)
    if row is None or row.expires_at <= at:
        return None
    known = Record.from_json(row.record) if row.record else None
    return Begin(row.id, row.entity_type, NumberKind(row.number_kind), row.tax_id, row.outcome, known, row.account_id)


def register(
    work: Work,
    begun: Begin,
    details: Mapping[str, Any],
    password_hash: str,
    settings: Settings,
    origin: Origin,
    at: datetime,
) -> Registered | Taken:
    """Make the account, and mail the link that confirms its address. *details* are columns of ``Account``.

    What the register knows replaces what was typed. Hash the password before calling this.
    """
    session = work.writing()
    row = session.execute(select(Registration).filter_by(id=begun.id).with_for_update()).scalar_one()
    if row.account_id is not None:
        return Registered(row.account_id, session.scalars(select(Account.email).filter_by(id=row.account_id)).one())
    account = {**_blank(begun, at), **details, **locked(begun.record), "password_hash": password_hash}
    made = insert(session, Account).values(account).on_conflict_do_nothing(index_elements=["tax_id", "branch"])
    if session.execute(made.returning(Account.id)).first() is None:
        return _taken(session, begun.tax_id) or Taken(unconfirmed=False)
    user_name = {"name": account["preferred_username"], "account_id": account["id"], "created_at": at}
    session.execute(plain_insert(UserName).values(user_name))
    session.execute(update(Registration).where(Registration.id == begun.id).values(account_id=account["id"]))
    if begun.record is not None:
        remember(session, account["id"], begun.record, at)
    record(session, Event.ACCOUNT_REGISTERED, origin, at, account["id"], entity_type=begun.entity_type.value)
    send_link(session, settings, session.scalars(select(Account).filter_by(id=account["id"])).one(), at)
    return Registered(account["id"], account["email"])


def _blank(begun: Begin, at: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "entity_type": begun.entity_type,
        "number_kind": begun.number_kind.value,
        "tax_id": begun.tax_id,
        "branch": "",
        "status": AccountStatus.UNCONFIRMED,
        "going_concern": True,
        "preferred_username": names.normalise(begun.tax_id),
        "verified_by": "register" if begun.record else None,
        "verify_after": at + VERIFY_AFTER if begun.outcome == "unavailable" else None,
        "register_checked_at": at if begun.record else None,
        "two_factor": False,
        "created_at": at,
        "updated_at": at,
        "completed_at": at,
        "terms_accepted_at": at,
    }


def locked(known: Record | None) -> dict[str, Any]:
    """The columns that a register's record fills in, whatever was typed. An address is locked member by member."""
    if known is None:
        return {}
    columns = {
        "name": known.name,
        "name_title": known.title,
        "given_name": known.given_name,
        "family_name": known.family_name,
        "birth_or_registration_date": known.date,
        "register_status": known.status,
    }
    return {column: value for column, value in columns.items() if value is not None}


def remember(session: Session, account_id: str, known: Record, at: datetime) -> None:
    """Write registered data into the account's history."""
    values = {"account_id": account_id, "recorded_at": at, "source": known.source, "data": known.as_json()}
    session.execute(plain_insert(RegisteredData).values(id=new_id(), **values))


def send_link(session: Session, settings: Settings, account: Account, at: datetime) -> None:
    """Mail a link that confirms the account's address."""
    secret = links.make(session, account.id, account.email, Purpose.VERIFY_EMAIL, at)
    compose.send(session, settings, [(account.email, letters.verify_email(settings, account, secret))], at)


def confirm_email(work: Work, secret: str, origin: Origin, at: datetime) -> bool:
    """Take the link: the address is confirmed and the account may sign in. False when the link is no good."""
    session = work.writing()
    account = links.take(session, secret, Purpose.VERIFY_EMAIL, at)
    if account is None:
        return False
    change = update(Account).where(Account.id == account.id)
    session.execute(change.values(email_verified_at=at, updated_at=at))
    session.execute(change.where(Account.status == AccountStatus.UNCONFIRMED).values(status=AccountStatus.ACTIVE))
    record(session, Event.EMAIL_CONFIRMED, origin, at, account.id, link="mail")
    return True


#: Confirmation mails for one address within an hour.
RESENDS, RESENDS_WITHIN = 3, timedelta(hours=1)


def resend(work: Work, email: str, settings: Settings, origin: Origin, at: datetime) -> None:
    """Mail new links to the unconfirmed accounts of an address. The same happens, to the eye, for any address.

    Raises ``TooManyAttempts`` when an address or a network asks too often.
    """
    session = work.writing()
    limits.count(session, f"resend:{email.casefold()}", at, RESENDS_WITHIN, RESENDS)
    limits.count(session, f"resend:{origin.network}", at, RESENDS_WITHIN, LOOKUPS)
    waiting = select(Account).where(Account.email == email, Account.status == AccountStatus.UNCONFIRMED).limit(20)
    for account in session.scalars(waiting).all():
        send_link(session, settings, account, at)


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, registrations that were begun and left."""
    old = select(Registration.id).where(Registration.expires_at <= at).limit(500)
    session.execute(delete(Registration).where(Registration.id.in_(old)))
