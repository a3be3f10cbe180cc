"""User names that are another party's taxpayer number make way when that party registers.

Early imports accepted such user names; imports refuse them now. The account that loses one signs in with its own number
from then on, and its user gets a mail.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from idp.accounts import usernames
from idp.accounts.locking import lock_account
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.db import insert
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import Account, UserName
from idp.origin import Act


def make_way(session: Session, settings: Settings, number: str, act: Act) -> None:
    """Remove the user name that *number* (normalised) would be from another party's account, if one has it."""
    name = usernames.normalise(number)
    owner = select(UserName.account_id).join(Account, Account.id == UserName.account_id)
    account_id = session.scalar(owner.where(UserName.name == name, Account.tax_id != number))
    if account_id is None:
        return
    account = lock_account(session, account_id)
    session.execute(delete(UserName).where(UserName.name == name, UserName.account_id == account_id))
    remaining = usernames.of(session, account_id) or _add_own_number(session, account, act.at)
    if account.preferred_username == name and remaining:
        change = update(Account).where(Account.id == account_id)
        session.execute(change.values(preferred_username=remaining[0], updated_at=act.at))
    upkeep.refresh(session, [account_id], act.at)
    record(session, Event.USER_NAME_MADE_WAY, act, account_id)
    mail = user_name_made_way(account, name, remaining[0] if remaining else "")
    compose.send(session, settings, [(account.email, mail)], act.at, kind=MailKind.CREDENTIALS)


def _add_own_number(session: Session, account: Account, at: datetime) -> list[str]:
    """Add the account's own number (and branch) as a user name. Returns it, or nothing where another account has it."""
    name = usernames.normalise(f"{account.tax_id}-{account.branch}" if account.branch else account.tax_id)
    values = {"name": name, "account_id": account.id, "created_at": at}
    insertion = insert(session, UserName).values(values).on_conflict_do_nothing(index_elements=["name"])
    return list(session.scalars(insertion.returning(UserName.name)))


def user_name_made_way(account: Account, old: str, new: str) -> MailMessage:
    """Mail to the user: the user name *old*, a number of another party, no longer signs in, *new* (if any) does."""
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=_("Your user name has changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "The user name %(old)s is the taxpayer identification number of another party, who has registered now. "
                "It does not sign in to your account any more.",
                old=old,
            ),
            _("Please sign in with the user name %(new)s from now on. Your password stays as it is.", new=new)
            if new
            else _("Please contact the help desk for another user name."),
        ),
    )
