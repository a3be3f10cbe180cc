"""A user name that is another party's number makes way for that party: an import of old may have given it away.

Whoever loses it signs in with the own number from then on, and is told by mail. Imports refuse such names now.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from idp.accounts import usernames
from idp.accounts.locking import lock_account
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
    """Take the user name that *number* would be from an account of another number, if one has it."""
    name = usernames.normalise(number)
    holder = select(UserName.account_id).join(Account, Account.id == UserName.account_id)
    account_id = session.scalar(holder.where(UserName.name == name, Account.tax_id != number))
    if account_id is None:
        return
    account = lock_account(session, account_id)
    session.execute(delete(UserName).where(UserName.name == name, UserName.account_id == account_id))
    left = usernames.of(session, account_id) or _own(session, account, act.at)
    if account.preferred_username == name and left:
        change = update(Account).where(Account.id == account_id)
        session.execute(change.values(preferred_username=left[0], updated_at=act.at))
    record(session, Event.USER_NAME_MADE_WAY, act, account_id)
    mail = user_name_made_way(account, name, left[0] if left else "")
    compose.send(session, settings, [(account.email, mail)], act.at, kind=MailKind.CREDENTIALS)


def _own(session: Session, account: Account, at: datetime) -> list[str]:
    """Its own number as its name, with its branch where it is one; the head office's may be somebody else's by now."""
    name = usernames.normalise(f"{account.tax_id}-{account.branch}" if account.branch else account.tax_id)
    values = {"name": name, "account_id": account.id, "created_at": at}
    made = insert(session, UserName).values(values).on_conflict_do_nothing(index_elements=["name"])
    return list(session.scalars(made.returning(UserName.name)))


def user_name_made_way(account: Account, old: str, new: str) -> MailMessage:
    """Tells the owner that a user name, which is another party's number, signs in to the account no more."""
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
