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
from idp.accounts import browsers, letters, links
from idp.accounts.links import Purpose
from idp.config import Settings
from idp.mail import compose
from idp.models import Account, Login
from idp.outbox import Message

#: The outbox kind of a sign-in that the owner has to hear of, and who hears it.
NEW_BROWSER, WORKER = "new_browser", "accounts"


def tell(session: Session, login_id: str, at: datetime) -> None:
    """Let the owner be mailed about a login that has begun at *at*."""
    outbox.put(session, NEW_BROWSER, [(WORKER, {"login_id": login_id})], at)


class NewBrowserTold:
    """The outbox handler that mails the owner a link to end what was not theirs."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the message as delivered."""
        return partial(self._send, message)

    def _send(self, message: Message, session: Session) -> None:
        outbox.forget(session, message.id)
        whose = select(Login, Account).join(Account, Account.id == Login.account_id)
        found = session.execute(whose.where(Login.id == message.payload["login_id"])).first()
        if found is None or found.Login.ended_by == "not_me":  # the owner has answered another mail meanwhile
            return
        login, account = found
        since = message.created_at  # the link counts from the sign-in: what was set up since is taken back with it
        secret = links.make(session, account.id, account.email, Purpose.NOT_ME, since)
        browser = browsers.in_words(login.user_agent)
        letter = letters.new_device(self._settings, account, secret, browser, login.network, since)
        compose.send(session, self._settings, [(account.email, letter)], clock.now())
