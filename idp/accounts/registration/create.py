"""The second step of a registration: from the stored first step to an account whose e-mail address is unconfirmed.

Submitting the form again returns the result of the first time. Several registrations of one number may wait side by
side for their confirmation (``unconfirmed``; decision 23).
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
from idp.accounts.registration.start import Crowded, Taken, allow_claim
from idp.accounts.search_words import upkeep
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

#: Registrations with one e-mail address within an hour: nobody's mailbox may be flooded.
MAILS, MAILS_WITHIN = 20, timedelta(hours=1)
#: How long the link to claim the number works, in the mail that says that it has an account.
CLAIM_FOR = timedelta(days=1)
#: When the worker queries a register again that did not answer.
VERIFY_AFTER = timedelta(minutes=5)


@dataclass(frozen=True)
class Sent:
    """A mail is on its way to ``email``: to confirm the address, or to say why nothing was registered."""

    email: str


@dataclass(frozen=True)
class PendingRegistration:
    """A registration between its two steps.

    ``outcome``: of the register lookup (``found``, ``not_found``, ``unavailable``, ``none``), or ``taken`` for a number
    to be claimed; ``record``: the register's, which the user cannot change; ``birth_date``: a person's, as of
    ``parse_birth_date``, or empty; ``email``: the address of the mail, once the second step is done.
    """

    id: str
    entity_type: EntityType
    number_kind: NumberKind
    tax_id: str
    outcome: str
    record: Record | None
    birth_date: str
    email: str | None


def find(work: Work, registration_id: str, at: datetime) -> PendingRegistration | None:
    """The registration with that secret id; ``None`` for an unknown or expired one."""
    with work.reading() as session:
        row = session.get(Registration, registration_id)
    if row is None or row.expires_at <= at:
        return None
    data = Record.from_json(row.record) if row.record else None
    kind = NumberKind(row.number_kind)
    return PendingRegistration(row.id, row.entity_type, kind, row.tax_id, row.outcome, data, row.born or "", row.email)


def create_account(
    work: Work,
    pending: PendingRegistration,
    columns: Mapping[str, Any],
    password_hash: str,
    settings: Settings,
    act: Act,
) -> Sent | Taken | Crowded:
    """Create the unconfirmed account, and mail the link that confirms its address.

    *columns*: of ``Account``, by the form; the register's data replaces them. *password_hash*: by
    ``unconfirmed.hash_of``, computed outside the transaction. That the number has an account or too many registrations
    is returned only where a register has confirmed the number; otherwise the result is that of a free number and a mail
    tells (no account enumeration). Raises ``AlreadyDone`` when the registration has expired, ``TooManyAttempts`` after
    too many mails to the address.
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
    obstacle = _obstacle(session, settings, pending, act.at)
    if obstacle is not None and pending.outcome == "found":
        return obstacle
    finish = update(Registration).where(Registration.id == pending.id)
    if obstacle is not None:
        claim_id = obstacle.id if isinstance(obstacle, Taken) else None
        mail = confirmation_mails.not_registered(settings, pending.tax_id, columns["locale"], claim_id)
        compose.send(session, settings, [(email, mail)], act.at, kind=MailKind.REGISTRATION)
        session.execute(finish.values(email=email, sealed_code=None))
        return Sent(email)
    account = _insert_account(session, row, pending, columns, password_hash, act.at)
    session.execute(finish.values(account_id=account.id, email=email, sealed_code=None))
    record(session, Event.ACCOUNT_REGISTERED, act, account.id, entity_type=pending.entity_type.value)
    confirmation_mails.send(session, settings, account, act.at)
    return Sent(email)


def _obstacle(
    session: Session, settings: Settings, pending: PendingRegistration, at: datetime
) -> Taken | Crowded | None:
    if unconfirmed.holder_of(session, pending.tax_id) is not None:
        kind, lifetime = pending.number_kind.value, CLAIM_FOR
        return Taken(allow_claim(session, pending.entity_type, kind, pending.tax_id, at, lifetime))
    return None if unconfirmed.make_room(session, settings, usernames.normalise(pending.tax_id), at) else Crowded()


def _insert_account(
    session: Session,
    row: Registration,
    pending: PendingRegistration,
    columns: Mapping[str, Any],
    password_hash: str,
    at: datetime,
) -> Account:
    values = {
        **_initial_columns(pending, at),
        **columns,
        **_fixed_columns(pending, columns),
        "password_hash": password_hash,
        "ial": row.ial,
    }
    values["registered_data"] = _provenance(pending, values)
    session.execute(insert(Account).values(values))
    upkeep.refresh(session, [values["id"]], at)
    if pending.record is not None:
        history.remember(session, values["id"], pending.record, at)
    if row.sealed_code is not None:
        card_check.defer(session, values["id"], row.sealed_code, at)
    return session.scalars(select(Account).filter_by(id=values["id"])).one()


def _fixed_columns(pending: PendingRegistration, columns: Mapping[str, Any]) -> dict[str, Any]:
    """Columns that the form cannot change: the register's data, an address by its members, and the birth date."""
    birth_columns: dict[str, Any] = {}
    if pending.birth_date:
        day = number_and_birth_date.full_date(pending.birth_date)
        birth_columns = {"birth_or_registration_date": day, "birth_date": None if day else pending.birth_date}
    if pending.record is None:
        return birth_columns
    address = {**columns.get("registered_address", {}), **parts.register_address(pending.record)}
    register_columns = parts.register_columns(ENTITY_TYPES[pending.entity_type], pending.record)
    return {**birth_columns, **register_columns, "registered_address": address}


def _provenance(pending: PendingRegistration, values: Mapping[str, Any]) -> Provenance:
    """``REGISTER`` where there is a record and the date is the record's or empty."""
    same = pending.record is not None and values.get("birth_or_registration_date") in (None, pending.record.date)
    return Provenance.REGISTER if same else Provenance.TYPED


def _initial_columns(pending: PendingRegistration, at: datetime) -> dict[str, Any]:
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
    """Delete a batch of expired registrations. Returns how many."""
    return db.sweep(session, Registration, Registration.expires_at <= at)
