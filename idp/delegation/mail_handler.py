"""Word of a delegation's course for both its parties: noted with the act itself, written and mailed by the worker."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from idp import clock, outbox
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.delegation import mails as letters
from idp.mail import compose
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
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
    """What has happened. ``ending``: the last day is a week away. ``held…``: that party's account was used."""

    GRANTED = "granted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    RENOUNCED = "renounced"
    EXPIRED = "expired"
    ENDING = "ending"
    HELD_BY_GRANTOR = "held_by_grantor"
    HELD_BY_AGENT = "held_by_agent"
    KEPT = "kept"


_BY_CLOCK = (News.EXPIRED, News.ENDING)
_BY_GRANTOR = (News.GRANTED, News.CANCELLED)
_BY_AGENT = (News.ACCEPTED, News.DECLINED, News.RENOUNCED)


def kind_of(news: News, reader: str) -> MailKind:
    """What the mail of *news* is to the *reader*, ``grantor`` or ``agent``: one's own doing or the other's."""
    if news in _BY_CLOCK:
        return MailKind.DELEGATION_BY_CLOCK
    if news not in (*_BY_GRANTOR, *_BY_AGENT):
        return MailKind.DELEGATION_HELD
    doer = "grantor" if news in _BY_GRANTOR else "agent"
    return MailKind.DELEGATION_BY_ONESELF if reader == doer else MailKind.DELEGATION_BY_OTHER


def notify(session: Session, delegation_id: str, news: News, at: datetime) -> None:
    """Let both parties be mailed, each in their own language."""
    payload = {"delegation_id": delegation_id, "news": news.value}
    outbox.put(session, DELEGATION_NEWS, [(WORKER, payload)], at, by_clock=news in _BY_CLOCK)


class DelegationMailHandler(MailHandler):
    """Mails both parties of a delegation, each in their own language."""

    def __init__(self, settings: Settings, registry: ClientRegistry) -> None:
        super().__init__(settings)
        self._registry = registry

    def write(self, session: Session, message: Message) -> None:
        """Mail the news of *payload*."""
        parties = {"delegation_id": message.payload["delegation_id"]}
        delegation, grantor, agent = session.execute(_PARTIES, parties).one()
        course = letters.Course(delegation, grantor, agent, self._registry.current(), self.settings.issuer)
        news = message.payload["news"]
        both = [(grantor.email, letters.to_grantor(news, course)), (agent.email, letters.to_agent(news, course))]
        for party, mail in zip(("grantor", "agent"), both, strict=True):
            kind = kind_of(News(news), party)
            compose.send(session, self.settings, [mail], clock.now(), kind=kind, by_clock=message.by_clock)
