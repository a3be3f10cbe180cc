"""The mail about a sign-in on a device that is new to the account: put into the outbox with the sign-in, which does not
wait for it, and written by the worker. ``not_me`` and ``vouching`` take the owner's answer.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock, outbox
from idp.accounts import mail_links
from idp.accounts.devices import user_agent
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.sign_in import mails
from idp.mail import compose
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.models import Account, Login
from idp.origin import Act
from idp.outbox import Message

#: The outbox kind of a sign-in on a new device, and its destination.
NEW_BROWSER, WORKER = "new_browser", "accounts"


def notify(
    session: Session,
    account: Account,
    login_id: str,
    act: Act,
    signed_in_at: datetime | None = None,
) -> None:
    """Queue a mail to the account's current address about a sign-in from the origin of *act*; nothing without one.

    *signed_in_at*: when it was (UTC), if not just now. Network and browser come from *act*, since those recorded with
    the session *login_id* may be older: it continues when its user signs in again.
    """
    if account.email is None:
        return
    where = {"email": account.email, "network": act.origin.network, "user_agent": act.origin.user_agent}
    when = (signed_in_at or act.at).isoformat()
    payload = {"account_id": account.id, "login_id": login_id, "when": when, **where}
    outbox.put(session, NEW_BROWSER, [(WORKER, payload)], act.at)


class NewDeviceMailHandler(MailHandler):
    """Mails the owner links to confirm the sign-in or to report it as foreign."""

    def write(self, session: Session, message: Message) -> None:
        """Mail the address that the account had at the sign-in."""
        payload = message.payload
        login_id, address = payload["login_id"], payload["email"]
        account = session.get(Account, payload["account_id"])
        ended_by = session.scalar(select(Login.ended_by).filter_by(id=login_id))
        if account is None or ended_by == "not_me":  # the owner has reported it by another mail meanwhile
            return
        # The link dates from the sign-in: what was set up since then is undone with it.
        secret = mail_links.make(session, account.id, address, LinkPurpose.NOT_ME, message.created_at, login_id)
        browser, when = user_agent.in_words(payload["user_agent"]), datetime.fromisoformat(payload["when"])
        mail = mails.new_device(self.settings, account, secret, browser, payload["network"], when)
        compose.send(session, self.settings, [(address, mail)], clock.now(), kind=MailKind.SIGN_IN)
