"""Replacing a password, and what a new password invalidates: the one place for every way to set one."""

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
    """Set a new password for *account*, whose row the caller has locked; *by*: how, as recorded (``reset``, ``owner``).

    Ends the account's sessions, except the one with the id *keep_login*, and its offline access; revokes its reset
    links and deletes a legacy hash; notifies the owner by mail. The second factors stay as they are.
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
