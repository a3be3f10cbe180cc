"""Legacy accounts systems: what those never asked for is asked for once, at the first sign-in here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import confirmation_mails
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.locking import lock_account
from idp.accounts.registered_data.parts import REQUIRED_PARTS
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.models import Account, Provenance
from idp.origin import Act

#: When the worker asks a register about what was typed here.
VERIFY_AFTER = timedelta(minutes=5)
#: Addresses that an account without one may have mailed a link to, within an hour.
WITHIN, ADDRESSES = timedelta(hours=1), 5
_PERSON = ("contact_national_id", "contact_name", "contact_mobile")


def missing(account: Account) -> frozenset[str]:
    """What is still empty and has to be there, by the names of the fields of ``/register/details``."""
    kind = ENTITY_TYPES[account.entity_type]
    has: dict[str, Any] = {name: getattr(account, name) for name in ("name", *_PERSON)}
    has["email"] = account.email or account.unconfirmed_email
    if kind.is_person:
        has["name_title"] = account.name_title
    if kind.date_required:
        has["birth_or_registration_date"] = account.birth_or_registration_date or account.birth_date
    for part in REQUIRED_PARTS:
        has[f"registered_{part}"] = account.registered_address.get(part)
        has[f"contact_{part}"] = account.contact_address.get(part)
    has["accept_terms"] = account.terms_accepted_at
    return frozenset(name for name, value in has.items() if not value)


def settle(session: Session, account: Account, at: datetime) -> None:
    """Ask for nothing more where the register has filled the last gap."""
    if account.completed_at is None and not missing(lock_account(session, account.id)):
        session.execute(update(Account).where(Account.id == account.id).values(completed_at=at, updated_at=at))


def complete(work: Work, account: Account, columns: Mapping[str, Any], settings: Settings, act: Act) -> bool:
    """Take over what was filled in: *columns* of ``Account``; the terms count as accepted. A second press changes
    nothing. An address that was typed is mailed the link that confirms it.

    False when one of the columns has been filled meanwhile, by a register or in another browser. The record names
    the columns, not what is in them. Where the data was typed, the worker asks the register.
    """
    session = work.writing()
    current = lock_account(session, account.id)
    if current.completed_at is not None:
        return True
    if any(getattr(current, column) != getattr(account, column) for column in columns):
        return False
    values = {**columns, "completed_at": act.at, "updated_at": act.at}
    if current.terms_accepted_at is None:
        values["terms_accepted_at"] = act.at
    if _has_to_be_checked(current):
        values["verify_after"] = act.at + VERIFY_AFTER
    session.execute(update(Account).where(Account.id == account.id).values(values))
    record(session, Event.ACCOUNT_COMPLETED, act, account.id, fields=sorted(columns))
    if "unconfirmed_email" in columns:
        confirmation_mails.send(session, settings, lock_account(session, account.id), act.at)
    return True


def retype_address(work: Work, account: Account, address: str, settings: Settings, act: Act) -> bool:
    """Mail the link that confirms *address*, which is another one than before perhaps. False where one is confirmed by
    now. Raises ``TooManyAttempts``.
    """
    session = work.writing()
    limits.count(session, f"addresses:{account.id}", act.at, WITHIN, ADDRESSES)
    current = lock_account(session, account.id)
    if current.email is not None:
        return False
    if current.unconfirmed_email != address:
        change = update(Account).where(Account.id == account.id)
        session.execute(change.values(unconfirmed_email=address, updated_at=act.at))
        record(session, Event.CONTACT_CHANGED, act, account.id, fields=["unconfirmed_email"])
    confirmation_mails.send(session, settings, lock_account(session, account.id), act.at)
    return True


def _has_to_be_checked(account: Account) -> bool:
    has_register = ENTITY_TYPES[account.entity_type].register is not None and account.branch == ""
    waits = account.registered_data is Provenance.REGISTER or account.register_news is not None
    return has_register and account.number_kind == NumberKind.TAX_ID and not waits
