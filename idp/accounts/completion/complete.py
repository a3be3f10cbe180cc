"""Completing a legacy account: which data it lacks, and storing it once the user has entered it."""

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
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.models import Account, Provenance
from idp.origin import Act

#: When the worker verifies the completed account with a register.
VERIFY_AFTER = timedelta(minutes=5)
#: Confirmation links that an account without an e-mail address may have sent, within an hour.
WITHIN, ADDRESSES = timedelta(hours=1), 5
_PERSON = ("contact_national_id", "contact_name", "contact_mobile")


def missing(account: Account) -> frozenset[str]:
    """The required fields that are empty in *account*, by their names on the form ``/register/details``."""
    kind = ENTITY_TYPES[account.entity_type]
    values: dict[str, Any] = {name: getattr(account, name) for name in ("name", *_PERSON)}
    values["email"] = account.email or account.unconfirmed_email
    if kind.is_person:
        values["name_title"] = account.name_title
    if kind.date_required:
        values["birth_or_registration_date"] = account.birth_or_registration_date or account.birth_date
    for part in REQUIRED_PARTS:
        values[f"registered_{part}"] = account.registered_address.get(part)
        values[f"contact_{part}"] = account.contact_address.get(part)
    values["accept_terms"] = account.terms_accepted_at
    return frozenset(name for name, value in values.items() if not value)


def settle(session: Session, account: Account, at: datetime) -> None:
    """Mark the account as complete at *at* where the register has filled its last gap."""
    if account.completed_at is None and not missing(lock_account(session, account.id)):
        session.execute(update(Account).where(Account.id == account.id).values(completed_at=at, updated_at=at))


def complete(work: Work, account: Account, columns: Mapping[str, Any], settings: Settings, act: Act) -> bool:
    """Store *columns* of ``Account``, complete the account and record that the terms are accepted. Idempotent.

    A new e-mail address is sent a confirmation link; data that no register has confirmed is verified by the worker. The
    audit record names the columns without their values. False when one of the columns has changed meanwhile, by a
    register or in another browser; then nothing is stored.
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
    if _needs_verification(current):
        values["verify_after"] = act.at + VERIFY_AFTER
    session.execute(update(Account).where(Account.id == account.id).values(values))
    upkeep.refresh(session, [account.id], act.at)
    record(session, Event.ACCOUNT_COMPLETED, act, account.id, fields=sorted(columns))
    if "unconfirmed_email" in columns:
        confirmation_mails.send(session, settings, lock_account(session, account.id), act.at)
    return True


def set_unconfirmed_email(work: Work, account: Account, address: str, settings: Settings, act: Act) -> bool:
    """Store *address* as the unconfirmed e-mail address and mail it a confirmation link.

    False where the account has a confirmed address by now. Raises ``TooManyAttempts``.
    """
    session = work.writing()
    limits.count(session, f"addresses:{account.id}", act.at, WITHIN, ADDRESSES)
    current = lock_account(session, account.id)
    if current.email is not None:
        return False
    if current.unconfirmed_email != address:
        change = update(Account).where(Account.id == account.id)
        session.execute(change.values(unconfirmed_email=address, updated_at=act.at))
        upkeep.refresh(session, [account.id], act.at)
        record(session, Event.CONTACT_CHANGED, act, account.id, fields=["unconfirmed_email"])
    confirmation_mails.send(session, settings, lock_account(session, account.id), act.at)
    return True


def _needs_verification(account: Account) -> bool:
    has_register = ENTITY_TYPES[account.entity_type].register is not None and account.branch == ""
    is_compared = account.registered_data is Provenance.REGISTER or account.register_news is not None
    return has_register and account.number_kind == NumberKind.TAX_ID and not is_compared
