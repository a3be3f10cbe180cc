"""A password is replaced: what goes with it, whoever does it and however they proved that they may."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.passwords import mails
from idp.accounts.second_factor import credentials
from idp.audit import Event, record
from idp.config import Settings
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account
from idp.origin import Act
from idp.sessions import lifecycle


def replace(
    session: Session,
    settings: Settings,
    account: Account,
    password_hash: str,
    by: str,
    act: Act,
    *,
    keep_login: str = "",
) -> None:
    """Give the held *account* a new password; *by* says how in a word (``reset``, ``owner``).

    Its logins end, save the one with the id *keep_login*; open reset links and what was left of a password of old
    are worth nothing from now on, and so is what systems were given beyond the login; the owner is told by mail. The
    second factor stays as it is.
    """
    values = {"password_hash": password_hash, "legacy_hash": None, "legacy_scheme": None, "updated_at": act.at}
    values["credentials_changed_at"] = credentials.changed_at(session, account.id, act.at)
    session.execute(update(Account).where(Account.id == account.id).values(values))
    mail_links.revoke(session, account.id, LinkPurpose.RESET_PASSWORD, act.at)
    lifecycle.end_logins(session, account.id, "password_changed", act, keep=keep_login)
    record(session, Event.PASSWORD_CHANGED, act, account.id, by=by)
    with_link = keep_login and account.email is not None
    not_me = (
        mail_links.make(session, account.id, account.email or "", LinkPurpose.NOT_ME, act.at) if with_link else None
    )
    mail = mails.password_changed(settings, account, not_me)
    compose.send(session, settings, [(account.email, mail)], act.at, kind=MailKind.CREDENTIALS)
