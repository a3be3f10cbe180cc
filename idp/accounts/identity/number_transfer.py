"""A claimed number passes to the claimant: an account of its own, set up by a mailed link. Of the closed account it has
the number and the user names, nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from idp import db
from idp.accounts import displaced_usernames, number_and_birth_date, set_up, unconfirmed, usernames
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity.officer_check import OFFICER
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import parts
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id
from idp.fields.party_number import NumberKind
from idp.models import Account, AccountStatus, UserName
from idp.origin import Act

#: When the worker compares the new account with a register.
VERIFY_AFTER = timedelta(minutes=5)
#: What the register says of the number.
_OF_NUMBER = (
    *("entity_type", "number_kind", "tax_id", "branch"),
    *("going_concern", "reported_at", "register_status", "cleared_status"),
)


def transfer(
    session: Session,
    settings: Settings,
    closed: Account,
    user_names: Sequence[str],
    claim_data: Mapping[str, str],
    name: str,
    act: Act,
) -> str:
    """Make the claimant's account of the number of *closed*, and mail its set-up link. Returns its id.

    *closed* has been closed in this transaction, *user_names* are those it had. *claim_data*: as of
    ``number_claims.claim``. *name*: the registered name, by the documents that the officer saw; a person's with the
    title.
    """
    user_name = usernames.normalise(f"{closed.tax_id}-{closed.branch}" if closed.branch else closed.tax_id)
    unconfirmed.lock(session, user_name)
    for waiting in unconfirmed.of_name(session, user_name):
        unconfirmed.end(session, settings, waiting, "taken", act.at)
    if unconfirmed.is_taxpayers(closed.tax_id) and not closed.branch:
        displaced_usernames.make_way(session, settings, closed.tax_id, act)
    values = _columns(settings, closed, claim_data, name, act) | {"preferred_username": user_name}
    session.execute(insert(Account).values(values))
    account_id = str(values["id"])
    names = _add_user_names(session, account_id, {user_name, *user_names}, act)
    if user_name not in names:
        first = update(Account).where(Account.id == account_id)
        session.execute(first.values(preferred_username=names[0]))
    upkeep.refresh(session, [account_id], act.at)
    record(session, Event.ACCOUNT_ADDED, act, account_id, entity_type=closed.entity_type.value)
    set_up.invite(session, settings, lock_account(session, account_id), act.at)
    return account_id


def _add_user_names(session: Session, account_id: str, names: Collection[str], act: Act) -> list[str]:
    """Add the user names, but for the number where an imported branch of the party signs in with it. Returns those
    added, in order.
    """
    rows = [{"name": each, "account_id": account_id, "created_at": act.at} for each in sorted(names)]
    insertion = db.insert(session, UserName).values(rows).on_conflict_do_nothing(index_elements=["name"])
    return sorted(session.scalars(insertion.returning(UserName.name)))


def _columns(settings: Settings, closed: Account, claim_data: Mapping[str, str], name: str, act: Act) -> dict[str, Any]:
    kind = ENTITY_TYPES[closed.entity_type]
    title = max((each for each in kind.titles if name.startswith(each)), key=len, default="")
    values: dict[str, Any] = {column: getattr(closed, column) for column in _OF_NUMBER}
    values |= {**parts.name_columns(kind, title, name), "name_title": title or None}
    if birth_date := claim_data.get("birth_date"):
        day = number_and_birth_date.full_date(birth_date)
        values |= {"birth_or_registration_date": day, "birth_date": None if day else birth_date}
    elif not kind.is_person:
        values["birth_or_registration_date"] = closed.birth_or_registration_date
    has_register = kind.register is not None and closed.number_kind == NumberKind.TAX_ID and not closed.branch
    return values | {
        "id": new_id(),
        "status": AccountStatus.ACTIVE,
        "email": claim_data["email"],
        "contact_mobile": claim_data.get("contact_mobile"),
        "locale": settings.default_locale,
        "verified_by": OFFICER,
        "verified_at": act.at,
        "verify_after": act.at + VERIFY_AFTER if has_register else None,
        "two_factor": False,
        "created_at": act.at,
        "updated_at": act.at,
    }
