"""The printed proof of a delegation, and what whoever holds it may look up: state and dates, nothing else.

A proof is in both languages at once, since it is shown to people whom nobody could ask for theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import aliased

from idp import limits
from idp.clients import Clients
from idp.clock import bangkok_date
from idp.db import Work
from idp.delegation import between, words
from idp.delegation.between import Between
from idp.delegation.decide import OPEN
from idp.i18n import format_date, format_moment, gettext, lazy
from idp.models import Account, Delegation, DelegationState
from idp.origin import Origin

#: Made-up codes from one network. Real ones cost nothing: many telephones stand behind one address.
LOOKS, WITHIN = 60, timedelta(minutes=10)
#: How a code is spelt; anything else is none, and nothing is looked up for it.
_CODE = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Said:
    """A text in both languages."""

    th: str
    en: str

    @staticmethod
    def by(word: Callable[[str], str]) -> Said:
        """What *word* says in each language."""
        return Said(word("th"), word("en"))

    @staticmethod
    def text(message: str) -> Said:
        """A text of the catalogue."""
        return Said.by(partial(gettext, message))


@dataclass(frozen=True)
class Fact:
    """A label and what belongs to it."""

    label: Said
    value: Said


@dataclass(frozen=True)
class Look:
    """What a public look tells. ``paused``: it is in force and cannot be used at the moment; never why."""

    state: Said
    facts: list[Fact]
    paused: bool


def document(
    work: Work, delegation_id: str, viewer_id: str, systems: Clients, now: datetime
) -> tuple[Delegation, list[Fact]]:
    """A delegation and what its proof says of it, for its parties. Raises ``NotFound`` for everybody else.

    Before the agent has confirmed, the grantor is told no more of the agent than a masked name.
    """
    with work.reading() as session:
        seen = between.find(session, delegation_id, viewer_id, now)
    delegation = seen.delegation
    return delegation, [
        _fact(lazy("Number of the power of attorney"), lambda _locale: delegation.id),
        _fact(lazy("Status"), lambda locale: words.state_text(delegation, now, locale)),
        _fact(lazy("Grantor"), partial(_party, seen.grantor.name, seen.grantor, True)),
        _fact(lazy("Agent"), partial(_party, seen.agent_name, seen.agent, seen.knows_agent)),
        _fact(lazy("Systems granted"), lambda locale: words.systems_text(delegation, systems, locale)),
        _fact(lazy("Period"), partial(_period, delegation)),
        _fact(lazy("Granted"), partial(format_moment, delegation.granted_at)),
        *_moments(delegation, format_moment),
        _fact(lazy("Printed"), partial(format_moment, now)),
    ]


def look_up(work: Work, code: str, origin: Origin, now: datetime) -> Look | None:
    """What the holder of a proof is told, ``None`` for a code that there is not.

    Codes that there are not count for the network. Raises ``TooManyAttempts`` while it has tried too many.
    """
    if not _CODE.fullmatch(code):
        return None
    key = f"proof:{origin.counted_as}"
    grantor, agent = aliased(Account), aliased(Account)
    statement = (
        select(Delegation, grantor, agent)
        .join(grantor, grantor.id == Delegation.grantor_id)
        .join(agent, agent.id == Delegation.agent_id)
        .where(Delegation.proof_code.in_([code]))
    )
    with work.reading() as session:
        limits.check(session, key, now, LOOKS)
        row = session.execute(statement).first()
    if row is None:
        limits.count(work.writing(), key, now, WITHIN, LOOKS)
        return None
    return _standing(*row, now)


def _standing(delegation: Delegation, grantor: Account, agent: Account, now: datetime) -> Look:
    seen = Between(delegation, grantor, agent, is_grantor=False, at=now)
    facts = [
        _fact(lazy("Granted"), partial(_day, delegation.granted_at)),
        *_moments(delegation, _day),
        _fact(lazy("First day"), lambda locale: format_date(delegation.start, locale)),
        _fact(lazy("Last day"), lambda locale: _last_day(delegation, locale)),
        _fact(lazy("As of"), partial(format_moment, now)),
    ]
    return Look(Said.by(lambda locale: words.state_text(delegation, now, locale)), facts, seen.paused)


def _moments(delegation: Delegation, told: Callable[[datetime, str], str]) -> list[Fact]:
    """When it was answered and when it ended, as far as it was."""
    declined = delegation.state is DelegationState.DECLINED
    expired = delegation.state in OPEN  # its last day is told anyway
    known = [
        (lazy("Confirmed"), None if declined else delegation.answered_at),
        (lazy("Ended on"), None if expired else delegation.ended_at),
    ]
    return [_fact(label, partial(told, moment)) for label, moment in known if moment is not None]


def _last_day(delegation: Delegation, locale: str) -> str:
    return format_date(delegation.end, locale) if delegation.end else gettext("until cancelled", locale)


def _period(delegation: Delegation, locale: str) -> str:
    """As a document says it: also from which day on, where there is no last one."""
    if delegation.end is not None:
        return words.window_text(delegation, locale)
    return gettext("From %(start)s until cancelled", locale, start=format_date(delegation.start, locale))


def _day(moment: datetime, locale: str) -> str:
    return format_date(bangkok_date(moment), locale)


def _fact(label: str, value: Callable[[str], str]) -> Fact:
    return Fact(Said.text(label), Said.by(value))


def _party(name: str, account: Account, whole: bool, locale: str) -> str:
    return f"{name} · {words.number_text(account, locale, whole=whole)}"
