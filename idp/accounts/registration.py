"""Registration: type and number, what the register says of it, and the account that comes of it.

What the register said waits in a row on the server, so nobody can lock in data of their own. A second press of the
button finds the account that the first one made; two registrations of one number at once make one account.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import confirmation_mail, details, history, names
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.numbers import BadNumber, NumberKind, normalise
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id, new_secret
from idp.db import Work, insert
from idp.errors import AlreadyDone
from idp.i18n import lazy
from idp.models import Account, AccountStatus, EntityType, Registration, UserName
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Found, NotFound, Record, Unavailable

#: How long somebody may take over the form.
LIFETIME = timedelta(hours=2)
#: Look-ups from one network within an hour. Numbers are public, but nobody shall walk through all of them; what is
#: said of a person is not, so those are fewer.
LOOKUPS, LOOKUPS_OF_PERSONS, LOOKUPS_WITHIN = 300, 60, timedelta(hours=1)
#: Registrations that may be mailed to one address within an hour: nobody's letter box shall be filled.
MAILS = 20
#: Seconds that somebody waits for a register: as long as its three tries take. When many wait already nobody else
#: does, or a slow register would hold every thread of the server.
PATIENCE = 22.0
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

    The register is asked before anything is written. Every look-up counts, whatever comes of it.
    """
    number = number_of(entity_type, kind, typed)
    key = f"register:{'person' if ENTITY_TYPES[entity_type].is_person else 'other'}:{origin.counted_as}"
    most = LOOKUPS_OF_PERSONS if ENTITY_TYPES[entity_type].is_person else LOOKUPS
    with work.reading() as session:
        limits.check(session, key, at, most)
        taken = _taken(session, number)
    answer: Answer | None = None
    if taken is None and kind is NumberKind.TAX_ID and registers.has_register(entity_type):
        answer = registers.ask_within(PATIENCE, entity_type, number, origin) or Unavailable("no answer in time")
    session = work.writing()
    limits.count(session, key, at, LOOKUPS_WITHIN, most)
    if taken is not None:
        return taken
    if isinstance(answer, NotFound) and ENTITY_TYPES[entity_type].register is not None:
        return Unknown()
    if isinstance(answer, Found) and not answer.record.going_concern:
        return NotGoingConcern(answer.record.status)
    return Begun(_keep(session, entity_type, kind, number, answer, at))


def number_of(entity_type: EntityType, kind: NumberKind, typed: str) -> str:
    """The number in its normal form. Raises ``BadNumber``."""
    row = ENTITY_TYPES[entity_type]
    if kind not in row.numbers:
        raise BadNumber(lazy("This kind of number is for the type “Other” only."))
    number = normalise(kind, typed)
    if kind is NumberKind.TAX_ID and not re.match(row.starts, number):
        raise BadNumber(row.wrong_start)
    return number


def _taken(session: Session, number: str) -> Taken | None:
    """Whether the number, or the user name that it would be, has an account."""
    named = select(UserName.account_id).where(UserName.name == names.normalise(number))
    head_office = (Account.tax_id == number) & (Account.branch == "")
    status = session.scalar(select(Account.status).where(or_(head_office, Account.id.in_(named))).limit(1))
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


def mailed_to(work: Work, begun: Begin) -> str | None:
    """The address that the mail of a finished registration went to; ``None`` while it is not finished."""
    with work.reading() as session:
        return session.scalar(select(Account.email).where(Account.id == begun.account_id))


def register(
    work: Work,
    begun: Begin,
    columns: Mapping[str, Any],
    password_hash: str,
    settings: Settings,
    origin: Origin,
    at: datetime,
) -> Registered | Taken:
    """Make the account, and mail the link that confirms its address. *columns* are those of ``Account``.

    What the register knows replaces what was typed. Hash the password before calling this. Raises ``AlreadyDone``
    when the registration ran out or somebody else took the user name at this very moment, ``TooManyAttempts`` when
    an address has been mailed too often.
    """
    session = work.writing()
    row = session.execute(select(Registration).filter_by(id=begun.id).with_for_update()).scalar_one_or_none()
    if row is None:
        raise AlreadyDone
    if row.account_id is not None:
        return Registered(row.account_id, session.scalars(select(Account.email).filter_by(id=row.account_id)).one())
    if taken := _taken(session, begun.tax_id):
        return taken
    limits.count(session, f"registered:{columns['email']}", at, LOOKUPS_WITHIN, MAILS)
    values = {**_blank(begun, at), **columns, **_locked(begun, columns), "password_hash": password_hash}
    made = insert(session, Account).values(values).on_conflict_do_nothing(index_elements=["tax_id", "branch"])
    if session.execute(made.returning(Account.id)).first() is None:
        return _taken(session, begun.tax_id) or Taken(unconfirmed=False)
    _name(session, values["preferred_username"], values["id"], at)
    session.execute(update(Registration).where(Registration.id == begun.id).values(account_id=values["id"]))
    if begun.record is not None:
        history.remember(session, values["id"], begun.record, at)
    record(session, Event.ACCOUNT_REGISTERED, origin, at, values["id"], entity_type=begun.entity_type.value)
    account = session.scalars(select(Account).filter_by(id=values["id"])).one()
    confirmation_mail.send(session, settings, account, at)
    return Registered(account.id, account.email)


def _name(session: Session, user_name: str, account_id: str, at: datetime) -> None:
    name = {"name": user_name, "account_id": account_id, "created_at": at}
    made = insert(session, UserName).values(name).on_conflict_do_nothing(index_elements=["name"])
    if session.execute(made.returning(UserName.name)).first() is None:
        raise AlreadyDone


def _locked(begun: Begin, columns: Mapping[str, Any]) -> dict[str, Any]:
    """What the register says, over what was typed; of the address member by member."""
    if begun.record is None:
        return {}
    address = {**columns.get("registered_address", {}), **details.known_address(begun.record)}
    return {**details.locked(ENTITY_TYPES[begun.entity_type], begun.record), "registered_address": address}


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
        "two_factor": False,
        "created_at": at,
        "updated_at": at,
        "completed_at": at,
        "terms_accepted_at": at,
    }


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, registrations that were begun and left."""
    old = select(Registration.id).where(Registration.expires_at <= at).limit(500)
    session.execute(delete(Registration).where(Registration.id.in_(old)))
