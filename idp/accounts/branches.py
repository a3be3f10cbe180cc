"""A second account of a taxpayer, for a branch: made by an officer, named ``<number>-<branch>``, set up by its user."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from idp.accounts import set_up, unconfirmed, usernames
from idp.accounts.locking import lock_account
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id
from idp.errors import Refusal
from idp.fields.parse import ParseError, arabic
from idp.i18n import lazy
from idp.models import Account, AccountStatus, UserName
from idp.origin import Act

_HEAD_OFFICE, _BRANCH = re.compile("0*"), re.compile("[0-9A-Z]{1,20}")
#: What the branch has in common with the head office.
_SHARED = (
    *("entity_type", "number_kind", "tax_id", "name_title", "name", "given_name", "family_name", "locale"),
    *("birth_or_registration_date", "birth_date", "registered_data"),
    *("going_concern", "reported_at", "register_status", "cleared_status"),
)


class BranchTaken(Refusal):
    """The branch has an account already, or one that waits for its user."""


def parse_branch(text: str) -> str:
    """*text* as ``Account.branch``: digits and letters A to Z. Raises ``ParseError``, for the head office too."""
    branch = arabic(text).strip().upper()
    if not _BRANCH.fullmatch(branch):
        raise ParseError(lazy("Enter digits and letters A to Z, at most 20."))
    if _HEAD_OFFICE.fullmatch(branch):
        raise ParseError(lazy("This is the head office. Enter the number of the branch."))
    return branch


def is_free(session: Session, head: Account, branch: str) -> bool:
    """Whether the taxpayer of *head* has no account for *branch* (as of ``parse_branch``), nor one that waits."""
    user_name = usernames.normalise(f"{head.tax_id}-{branch}")
    if unconfirmed.holder_of(session, head.tax_id, branch) is not None or unconfirmed.of_name(session, user_name):
        return False
    return session.scalar(select(UserName.name).where(UserName.name == user_name)) is None


def add(session: Session, settings: Settings, head: Account, branch: str, email: str, act: Act) -> str:
    """Make the account of *branch* with the address *email*, which gets the invitation. Returns its id.

    It has name, date and number of *head*, which an officer has checked; its user fills in the rest. Until the link is
    used it is unconfirmed, as a registration is. Raises ``BranchTaken``.
    """
    user_name = usernames.normalise(f"{head.tax_id}-{branch}")
    unconfirmed.lock(session, user_name)
    if not is_free(session, head, branch):
        raise BranchTaken
    values: dict[str, Any] = {column: getattr(head, column) for column in _SHARED}
    values |= {"id": new_id(), "branch": branch, "preferred_username": user_name, "email": email}
    values |= {"status": AccountStatus.UNCONFIRMED, "two_factor": False, "created_at": act.at, "updated_at": act.at}
    values |= {"verified_by": "officer", "verified_at": act.at}
    session.execute(insert(Account).values(values))
    account_id = str(values["id"])
    upkeep.refresh(session, [account_id], act.at)
    record(session, Event.ACCOUNT_ADDED, act, account_id, entity_type=head.entity_type.value)
    set_up.invite(session, settings, lock_account(session, account_id), act.at)
    return account_id
