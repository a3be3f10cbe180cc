"""The mail about a sign-in from a browser that the account was never used in: noted with the sign-in, which does not
wait for it, and written by the worker. ``not_me`` takes the owner's answer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock, outbox
from idp.accounts import mail_links
from idp.accounts.devices import user_agent
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.sign_in import mails
from idp.config import Settings
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, Login
from idp.origin import Act
from idp.outbox import Message

#: The outbox kind of a sign-in that the owner has to hear of, and who hears it.
NEW_BROWSER, WORKER = "new_browser", "accounts"


def tell(
    session: Session,
    account: Account,
    login_id: str,
    act: Act,
    signed_in_at: datetime | None = None,
) -> None:
    """Let the owner be mailed, at today's address, about a sign-in from the origin of *act*, at *signed_in_at* if not
    just now. Without an address nobody is. What the login itself says of network and browser may be older: it continues
    when its user signs in anew.
    """
    if account.email is None:
        return
    seen = {"email": account.email, "network": act.origin.network, "user_agent": act.origin.user_agent}
    when = (signed_in_at or act.at).isoformat()
    payload = {"account_id": account.id, "login_id": login_id, "when": when, **seen}
    outbox.put(session, NEW_BROWSER, [(WORKER, payload)], act.at)


class NewDeviceMailHandler:
    """The outbox handler that mails the owner a link to end what was not theirs."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the message as delivered."""
        return partial(self._send, message)

    def _send(self, message: Message, session: Session) -> None:
        seen = message.payload
        outbox.forget(session, message.id)
        login_id, address = seen["login_id"], seen["email"]
        account = session.get(Account, seen["account_id"])
        ended_by = session.scalar(select(Login.ended_by).filter_by(id=login_id))
        if account is None or ended_by == "not_me":  # the owner has answered another mail meanwhile
            return
        # The link counts from the sign-in: what was set up since is taken back with it.
        secret = mail_links.make(session, account.id, address, LinkPurpose.NOT_ME, message.created_at, login_id)
        browser, when = user_agent.in_words(seen["user_agent"]), datetime.fromisoformat(seen["when"])
        mail = mails.new_device(self._settings, account, secret, browser, seen["network"], when)
        compose.send(session, self._settings, [(address, mail)], clock.now(), kind=MailKind.SIGN_IN)
