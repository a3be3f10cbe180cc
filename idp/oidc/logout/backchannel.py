"""Back-channel logout: the logout token that notifies a client of the end of an acting context, and its delivery.

OpenID Connect Back-Channel Logout 1.0 sections 2.4 and 2.5. One notice for each client, sent from the outbox by the
worker.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp import clock
from idp.clients import Client, ClientRegistry
from idp.models import Visit
from idp.oidc.claims import timestamp
from idp.oidc.keys.ring import LOGOUT_TOKEN, KeyRing
from idp.outbox import Message
from idp.outgoing import Caller

EVENT = "http://schemas.openid.net/event/backchannel-logout"
LIFETIME = timedelta(minutes=2)


class NotConfirmed(Exception):
    """The client responded with another status than 200 or 204 (section 2.8)."""


class LogoutNotifier:
    """The outbox handler for logout notices."""

    def __init__(self, issuer: str, keys: KeyRing, clients: ClientRegistry, caller: Caller) -> None:
        self._issuer = issuer
        self._keys = keys
        self._clients = clients
        self._caller = caller

    def __call__(self, message: Message) -> Callable[[Session], None] | None:
        """Notify one client; none that is no longer registered, or has no ``backchannel_logout_uri``.

        Returns what the outbox runs in its transaction to store the confirmation. Raises ``NotConfirmed`` and what
        ``Caller`` raises; the outbox then retries.
        """
        notice = message.payload
        client = self._clients.current().get(message.receiver)
        if client is None or client.backchannel_logout_uri is None:
            return None
        now = clock.now()
        token = logout_token(self._keys, self._issuer, client, message, now)
        status = self._caller.post_form(client.backchannel_logout_uri, {"logout_token": token})
        if status not in (200, 204):
            raise NotConfirmed(f"{client.client_id} answered {status}")
        return lambda session: _confirm(session, notice["visit_id"], now)


def logout_token(keys: KeyRing, issuer: str, client: Client, message: Message, at: datetime) -> str:
    """The signed logout token for one notice, issued at *at* (UTC): a new one for each attempt, always with the same
    ``jti``. Signed by the algorithm of the client's ID tokens, the only one that it has to accept (section 2.6).
    """
    notice = message.payload
    return keys.sign(
        {
            "iss": issuer,
            "aud": client.client_id,
            "sub": notice["sub"],
            "sid": notice["sid"],
            "iat": timestamp(at),
            "exp": timestamp(at + LIFETIME),
            "jti": message.id,
            "events": {EVENT: {}},
        },
        LOGOUT_TOKEN,
        client.id_token_signed_response_alg,
    )


def _confirm(session: Session, visit_id: str, at: datetime) -> None:
    session.execute(update(Visit).where(Visit.id == visit_id).values(notified_at=at))
