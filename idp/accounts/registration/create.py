"""Registration: what was begun with type and number, and the account that comes of it and waits for its mail.

A second press of the button finds the account that the first one made. Registrations of one number wait side by side
(``unconfirmed``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from idp import db, limits
from idp.accounts import confirmation_mails, number_and_birth_date, unconfirmed, usernames
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity import card_check
from idp.accounts.registered_data import history, parts
from idp.accounts.registration.start import Crowded, Taken, keep_taken
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Work
from idp.errors import AlreadyDone
from idp.fields.party_number import NumberKind
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, AccountStatus, EntityType, Provenance, Registration
from idp.origin import Act
from idp.registers.records import Record

#: Registrations that may be mailed to one address within an hour: nobody's letter box shall be filled.
MAILS, MAILS_WITHIN = 20, timedelta(hours=1)
#: How long the link works in the mail that says that a number is taken.
CLAIM_FOR = timedelta(days=1)
#: When the worker asks a register again that did not answer.
VERIFY_AFTER = timedelta(minutes=5)


@dataclass(frozen=True)
class Sent:
    """A mail is on its way to ``email``: to confirm the address, or to say what is in the way."""

    email: str


@dataclass(frozen=True)
class PendingRegistration:
    """A registration under way, as the form needs it. ``record`` is locked in where the register gave one.

    ``born``: a person's birth date as it was given with the number. ``email``: where the mail went, once it is
    finished.
    """

    id: str
    entity_type: EntityType
    number_kind: NumberKind
    tax_id: str
    outcome: str
    record: Record | None
    born: str
    email: str | None


def find(work: Work, registration_id: str, at: datetime) -> PendingRegistration | None:
    """The registration under way of that id; ``None`` when there is none or it has run out."""
    with work.reading() as session:
        row = session.get(Registration, registration_id)
    if row is None or row.expires_at <= at:
        return None
    known = Record.from_json(row.record) if row.record else None
    kind = NumberKind(row.number_kind)
    return PendingRegistration(row.id, row.entity_type, kind, row.tax_id, row.outcome, known, row.born or "", row.email)


def create_account(
    work: Work,
    pending: PendingRegistration,
    columns: Mapping[str, Any],
    password_hash: str,
    settings: Settings,
    act: Act,
) -> Sent | Taken | Crowded:
    """Make the account that waits, and mail the link that confirms its address. *columns* are those of ``Account``.

    What the register knows replaces what was typed. Hash the password by ``unconfirmed.hash_of`` before calling this.
    A number that is taken is told here where a register has confirmed it, else by mail alone, with the same answer as
    for one that is free. Raises ``AlreadyDone`` when the registration ran out, ``TooManyAttempts`` when an address has
    been mailed too often.
    """
    session, email = work.writing(), columns["email"]
    row = session.execute(select(Registration).filter_by(id=pending.id).with_for_update()).scalar_one_or_none()
    if row is None:
        raise AlreadyDone
    if row.email is not None:
        return Sent(row.email)
    limits.count(session, f"registered:{email}", act.at, MAILS_WITHIN, MAILS)
    user_name = usernames.normalise(pending.tax_id)
    unconfirmed.lock(session, user_name)
    in_the_way = _in_the_way(session, settings, pending, act.at)
    if in_the_way is not None and pending.outcome == "found":
        return in_the_way
    done = update(Registration).where(Registration.id == pending.id)
    if in_the_way is not None:
        claim_id = in_the_way.id if isinstance(in_the_way, Taken) else None
        mail = confirmation_mails.not_registered(settings, pending.tax_id, columns["locale"], claim_id)
        compose.send(session, settings, [(email, mail)], act.at, kind=MailKind.REGISTRATION)
        session.execute(done.values(email=email, sealed_code=None))
        return Sent(email)
    account = _make(session, row, pending, columns, password_hash, act.at)
    session.execute(done.values(account_id=account.id, email=email, sealed_code=None))
    record(session, Event.ACCOUNT_REGISTERED, act, account.id, entity_type=pending.entity_type.value)
    confirmation_mails.send(session, settings, account, act.at)
    return Sent(email)


def _in_the_way(
    session: Session, settings: Settings, pending: PendingRegistration, at: datetime
) -> Taken | Crowded | None:
    if unconfirmed.taken(session, pending.tax_id) is not None:
        kind, lifetime = pending.number_kind.value, CLAIM_FOR
        return Taken(keep_taken(session, pending.entity_type, kind, pending.tax_id, at, lifetime))
    return None if unconfirmed.make_room(session, settings, usernames.normalise(pending.tax_id), at) else Crowded()


def _make(
    session: Session,
    row: Registration,
    pending: PendingRegistration,
    columns: Mapping[str, Any],
    password_hash: str,
    at: datetime,
) -> Account:
    values = {
        **_blank(pending, at),
        **columns,
        **_locked(pending, columns),
        "password_hash": password_hash,
        "ial": row.ial,
    }
    values["registered_data"] = _provenance(pending, values)
    session.execute(insert(Account).values(values))
    if pending.record is not None:
        history.remember(session, values["id"], pending.record, at)
    if row.sealed_code is not None:
        card_check.wait(session, values["id"], row.sealed_code, at)
    return session.scalars(select(Account).filter_by(id=values["id"])).one()


def _locked(pending: PendingRegistration, columns: Mapping[str, Any]) -> dict[str, Any]:
    """What the register says and the birth date that was given, over what was typed; of the address by members."""
    fixed: dict[str, Any] = {}
    if pending.born:
        day = number_and_birth_date.full_date(pending.born)
        fixed = {"birth_or_registration_date": day, "birth_date": None if day else pending.born}
    if pending.record is None:
        return fixed
    address = {**columns.get("registered_address", {}), **parts.register_address(pending.record)}
    known = parts.register_columns(ENTITY_TYPES[pending.entity_type], pending.record)
    return {**fixed, **known, "registered_address": address}


def _provenance(pending: PendingRegistration, values: Mapping[str, Any]) -> Provenance:
    """The name is the register's where there is a record; a date that the record lacks was typed."""
    known = pending.record is not None and values.get("birth_or_registration_date") in (None, pending.record.date)
    return Provenance.REGISTER if known else Provenance.TYPED


def _blank(pending: PendingRegistration, at: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "entity_type": pending.entity_type,
        "number_kind": pending.number_kind.value,
        "tax_id": pending.tax_id,
        "branch": "",
        "status": AccountStatus.UNCONFIRMED,
        "going_concern": True,
        "preferred_username": usernames.normalise(pending.tax_id),
        "verify_after": at + VERIFY_AFTER if pending.outcome == "unavailable" else None,
        "two_factor": False,
        "created_at": at,
        "updated_at": at,
        "completed_at": at,
        "terms_accepted_at": at,
    }


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, registrations that were begun and left. Returns how many."""
    return db.sweep(session, Registration, Registration.expires_at <= at)
