"""Queues and writes the mails about a delegation: queued in the transaction of the act, written by the worker."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from idp import clock, outbox
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.delegation import mails
from idp.mail import compose
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.models import Account, Delegation
from idp.outbox import Message

#: The outbox kind of a piece of news, and the receiver of the message.
DELEGATION_NEWS, WORKER = "delegation_news", "delegation"

_Grantor, _Agent = aliased(Account), aliased(Account)
#: Built at import time, as in ``detail``: several threads write mails.
_PARTIES = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(Delegation.id == bindparam("delegation_id"))
)


class News(StrEnum):
    """What has happened. ``ENDING``: the last day is at most a week away. ``HELD_BY_…``: on hold, since somebody else
    may have used that party's account. ``RELEASED``: no longer on hold. Values are stored in the outbox.
    """

    GRANTED = "granted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    RENOUNCED = "renounced"
    EXPIRED = "expired"
    ENDING = "ending"
    HELD_BY_GRANTOR = "held_by_grantor"
    HELD_BY_AGENT = "held_by_agent"
    RELEASED = "kept"
    ENDED_BY_OFFICER = "ended_by_officer"


_BY_TIME = (News.EXPIRED, News.ENDING)
_BY_GRANTOR = (News.GRANTED, News.CANCELLED)
_BY_AGENT = (News.ACCEPTED, News.DECLINED, News.RENOUNCED)


def kind_of(news: News, reader: str) -> MailKind:
    """The kind of the mail about *news* to *reader*, ``grantor`` or ``agent``: about their own act or the other's."""
    if news in _BY_TIME:
        return MailKind.DELEGATION_BY_CLOCK
    if news is News.ENDED_BY_OFFICER:
        return MailKind.OFFICER
    if news not in (*_BY_GRANTOR, *_BY_AGENT):
        return MailKind.DELEGATION_HELD
    actor = "grantor" if news in _BY_GRANTOR else "agent"
    return MailKind.DELEGATION_BY_ONESELF if reader == actor else MailKind.DELEGATION_BY_OTHER


def notify(session: Session, delegation_id: str, news: News, at: datetime) -> None:
    """Queue the mails about *news* to both parties."""
    payload = {"delegation_id": delegation_id, "news": news.value}
    outbox.put(session, DELEGATION_NEWS, [(WORKER, payload)], at, by_clock=news in _BY_TIME)


class DelegationMailHandler(MailHandler):
    """Mails both parties of a delegation, each in their own language."""

    def __init__(self, settings: Settings, registry: ClientRegistry) -> None:
        super().__init__(settings)
        self._registry = registry

    def write(self, session: Session, message: Message) -> None:
        """Write and queue the mails about the news in *message*."""
        by_id = {"delegation_id": message.payload["delegation_id"]}
        delegation, grantor, agent = session.execute(_PARTIES, by_id).one()
        parties = mails.DelegationParties(delegation, grantor, agent, self._registry.current(), self.settings.issuer)
        news = message.payload["news"]
        both = [(grantor.email, mails.to_grantor(news, parties)), (agent.email, mails.to_agent(news, parties))]
        for reader, mail in zip(("grantor", "agent"), both, strict=True):
            kind = kind_of(News(news), reader)
            compose.send(session, self.settings, [mail], clock.now(), kind=kind, by_clock=message.by_clock)
