"""The printed proof of a delegation, and its public look-up: reference number, state, dates and both names, masked.
That is enough to check that a paper names the right parties, and too little to learn who they are.

Both are in Thai and English at once, since the provider does not know the language of who reads them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from idp import limits
from idp.clients import Clients
from idp.clock import bangkok_date
from idp.crypto import equal
from idp.db import Work
from idp.delegation import detail, display
from idp.delegation.detail import DelegationView
from idp.delegation.rules import OPEN
from idp.fields import parse
from idp.i18n import format_date, format_moment, gettext, lazy
from idp.models import Account, Delegation, DelegationState
from idp.origin import Act

#: Look-ups of unknown codes from one network; existing codes are not limited, since many phones share one address.
LOOKS, WITHIN = 60, timedelta(minutes=10)
#: Comparisons within an hour, for one proof and from one network, whatever the result, so that no number is guessed.
COMPARE_WITHIN, FOR_PROOF, FROM_NETWORK = timedelta(hours=1), 20, 60
#: The form of a code; anything else is not looked up.
_CODE = re.compile(r"[A-Za-z0-9_-]{43}")
_Grantor, _Agent = aliased(Account), aliased(Account)
_BY_CODE = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(Delegation.proof_code.in_([bindparam("code")]))
)


@dataclass(frozen=True)
class BilingualText:
    """A text in both languages."""

    th: str
    en: str

    @staticmethod
    def by_locale(text_in: Callable[[str], str]) -> BilingualText:
        """The results of *text_in* for each locale."""
        return BilingualText(text_in("th"), text_in("en"))

    @staticmethod
    def text(message: str) -> BilingualText:
        """The translations of a msgid."""
        return BilingualText.by_locale(partial(gettext, message))


@dataclass(frozen=True)
class Fact:
    """A label with its value."""

    label: BilingualText
    value: BilingualText


@dataclass(frozen=True)
class ProofResult:
    """The result of a public look-up. ``paused``: in force but not usable at present; the reason is never disclosed."""

    state: BilingualText
    facts: list[Fact]
    paused: bool


def document(
    work: Work, delegation_id: str, viewer_id: str, clients: Clients, now: datetime
) -> tuple[Delegation, list[Fact]]:
    """A delegation and the facts on its printed proof. Raises ``NotFound`` if *viewer_id* is not a party to it.

    Before the agent has confirmed, the grantor sees only the agent's masked name.
    """
    with work.reading() as session:
        view = detail.find(session, delegation_id, viewer_id, now)
    delegation = view.delegation
    return delegation, [
        _fact(lazy("Reference number"), lambda _locale: delegation.reference),
        _fact(lazy("Number of the power of attorney"), lambda _locale: delegation.id),
        _fact(lazy("Status"), lambda locale: display.state_text(delegation, now, locale)),
        _fact(lazy("Grantor"), partial(_party, view.grantor.name, view.grantor, True)),
        _fact(lazy("Agent"), partial(_party, view.agent_name, view.agent, view.knows_agent)),
        _fact(lazy("Systems granted"), lambda locale: display.systems_text(delegation, clients, locale)),
        _fact(lazy("Period"), partial(_period, delegation)),
        _fact(lazy("Granted"), partial(format_moment, delegation.granted_at)),
        *_moments(delegation, format_moment),
        _fact(lazy("Printed"), partial(format_moment, now)),
    ]


def look_up(work: Work, code: str, act: Act) -> ProofResult | None:
    """The public facts for the *code* of a proof; ``None`` for an unknown code.

    Unknown codes are counted for the network; raises ``TooManyAttempts`` beyond ``LOOKS``.
    """
    records = _find(work, code)
    if records is not None:
        return _result(*records, act.at)
    if _CODE.fullmatch(code):
        limits.count(work.writing(), f"proof:{act.origin.counted_as}", act.at, WITHIN, LOOKS)
    return None


def compare(work: Work, code: str, number: str, act: Act) -> bool | None:
    """Whether *number*, as typed, is the grantor's; ``None`` for an unknown code.

    Raises ``TooManyAttempts`` beyond ``FOR_PROOF`` or ``FROM_NETWORK``; every comparison counts.
    """
    records = _find(work, code)
    if records is None:
        return None
    for key, most in ((f"proof-number:{act.origin.counted_as}", FROM_NETWORK), (f"proof-number:{code}", FOR_PROOF)):
        limits.count(work.writing(), key, act.at, COMPARE_WITHIN, most)
    return equal(_normalize(number), _normalize(records[1].tax_id))


def _find(work: Work, code: str) -> tuple[Delegation, Account, Account] | None:
    """The delegation of a code, its grantor and its agent."""
    if not _CODE.fullmatch(code):
        return None
    with work.reading() as session:
        row = session.execute(_BY_CODE, {"code": code}).first()
    return None if row is None else (row[0], row[1], row[2])


def _normalize(number: str) -> str:
    return "".join(sign for sign in parse.arabic(number).upper() if sign.isalnum())


def _result(delegation: Delegation, grantor: Account, agent: Account, now: datetime) -> ProofResult:
    view = DelegationView(delegation, grantor, agent, is_grantor=False, at=now)
    facts = [
        _fact(lazy("Reference number"), lambda _locale: delegation.reference),
        _fact(lazy("Grantor"), partial(display.masked_text, grantor)),
        _fact(lazy("Agent"), partial(display.masked_text, agent)),
        _fact(lazy("Granted"), partial(_day, delegation.granted_at)),
        *_moments(delegation, _day),
        _fact(lazy("First day"), lambda locale: format_date(delegation.start, locale)),
        _fact(lazy("Last day"), lambda locale: _last_day(delegation, locale)),
        _fact(lazy("As of"), partial(format_moment, now)),
    ]
    return ProofResult(
        BilingualText.by_locale(lambda locale: display.state_text(delegation, now, locale)), facts, view.paused
    )


def _moments(delegation: Delegation, format_: Callable[[datetime, str], str]) -> list[Fact]:
    """When it was confirmed and when it was ended, if it was."""
    declined = delegation.state is DelegationState.DECLINED
    expired = delegation.state in OPEN  # the last day is among the facts anyway
    moments = [
        (lazy("Confirmed"), None if declined else delegation.answered_at),
        (lazy("Ended on"), None if expired else delegation.ended_at),
    ]
    return [_fact(label, partial(format_, moment)) for label, moment in moments if moment is not None]


def _last_day(delegation: Delegation, locale: str) -> str:
    return format_date(delegation.end, locale) if delegation.end else gettext("until cancelled", locale)


def _period(delegation: Delegation, locale: str) -> str:
    """The window; without a last day it still names the first, as a document should."""
    if delegation.end is not None:
        return display.window_text(delegation, locale)
    return gettext("From %(start)s until cancelled", locale, start=format_date(delegation.start, locale))


def _day(moment: datetime, locale: str) -> str:
    return format_date(bangkok_date(moment), locale)


def _fact(label: str, value: Callable[[str], str]) -> Fact:
    return Fact(BilingualText.text(label), BilingualText.by_locale(value))


def _party(name: str, account: Account, whole: bool, locale: str) -> str:
    return f"{name} · {display.number_text(account, locale, whole=whole)}"
