"""Word of a delegation's course for both its parties: noted with the act itself, written and mailed by the worker."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from functools import partial

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from idp import clock, outbox
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.delegation import letters
from idp.mail import compose
from idp.models import Account, Delegation
from idp.outbox import Message

#: The outbox kind of a piece of news, and who hears it.
DELEGATION_NEWS, WORKER = "delegation_news", "delegation"

_Grantor, _Agent = aliased(Account), aliased(Account)
#: Made at the import, as in ``between``: mails are written by several threads.
_PARTIES = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(Delegation.id == bindparam("delegation_id"))
)


class News(StrEnum):
    """What has happened. ``ending``: the last day is a week away."""

    GRANTED = "granted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    RENOUNCED = "renounced"
    EXPIRED = "expired"
    ENDING = "ending"


def tell(session: Session, delegation_id: str, news: News, at: datetime) -> None:
    """Let both parties be mailed, each in their own language."""
    payload = {"delegation_id": delegation_id, "news": news.value}
    outbox.put(session, DELEGATION_NEWS, [(WORKER, payload)], at)


class Teller:
    """The outbox handler for news."""

    def __init__(self, settings: Settings, registry: ClientRegistry) -> None:
        self._settings = settings
        self._registry = registry

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the news as told, so that nobody is told twice."""
        return partial(self._send, message)

    def _send(self, message: Message, session: Session) -> None:
        which = {"delegation_id": message.payload["delegation_id"]}
        delegation, grantor, agent = session.execute(_PARTIES, which).one()
        course = letters.Course(delegation, grantor, agent, self._registry.current(), self._settings.issuer)
        news = message.payload["news"]
        mails = [(grantor.email, letters.to_grantor(news, course)), (agent.email, letters.to_agent(news, course))]
        compose.send(session, self._settings, mails, clock.now())
        outbox.forget(session, message.id)
