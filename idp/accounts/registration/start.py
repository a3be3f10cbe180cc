"""The first step of a registration: type and number, of persons the birth date, and what a register says of them.

What the register said waits in a row on the server, so nobody can lock in data of their own. That a number is taken is
told only where a register has confirmed it, of a person with its birth date; else a mail tells it (decision 22).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import number_and_birth_date, unconfirmed, usernames
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity import card_check
from idp.accounts.registered_data import parts
from idp.config import Settings
from idp.crypto import new_secret
from idp.db import Work
from idp.fields.party_number import BadNumber, NumberKind, normalise
from idp.i18n import lazy
from idp.models import EntityType, Registration
from idp.origin import Act, Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Card, CardAnswer, Record, RecordFound, RecordNotFound, Unavailable

#: How long somebody may take over the form.
LIFETIME = timedelta(hours=2)
#: Look-ups from one network within an hour. Numbers are public, but nobody shall walk through all of them; what is
#: said of a person is not, so those are fewer.
LOOKUPS, LOOKUPS_OF_PERSONS, LOOKUPS_WITHIN = 300, 60, timedelta(hours=1)
#: Seconds that somebody waits for a register: as long as its three tries take. When many wait already nobody else
#: does, or a slow register would hold every thread of the server.
PATIENCE = 22.0
#: Seconds that somebody waits for the check of a card; the worker tries again.
PATIENCE_FOR_CARD = 8.0


@dataclass(frozen=True, repr=False)
class NumberQuery:
    """What was typed: ``born`` as in ``pairs.born``, of persons alone; ``laser_code`` in its normal form or empty."""

    entity_type: EntityType
    kind: NumberKind
    number: str
    born: str = ""
    laser_code: str = ""


@dataclass(frozen=True)
class Started:
    """The form may open; ``id`` finds what is known."""

    id: str


@dataclass(frozen=True)
class Taken:
    """The number has an account already: one for each taxpayer. ``id`` finds it for who says that it is theirs."""

    id: str


@dataclass(frozen=True)
class Crowded:
    """As many registrations of the number wait for their confirmation as may."""


@dataclass(frozen=True)
class Unknown:
    """The register does not know the number, or not with that birth date."""


@dataclass(frozen=True)
class NotGoingConcern:
    """The register knows it, in a state that may not register; ``status`` is the register's word."""

    status: str


@dataclass(frozen=True)
class BadCard:
    """The code on the card was checked and is not right, or the card is not valid any more."""

    answer: CardAnswer


Result = Started | Taken | Crowded | Unknown | NotGoingConcern | BadCard


def begin(work: Work, registers: Registers, asked: NumberQuery, settings: Settings, act: Act) -> Result:
    """Look the number up. Raises ``BadNumber`` for what is none, ``TooManyAttempts`` when a network asks too much or
    too many pairs of number and birth date were wrong.

    The register is asked before anything is written. Every look-up counts, whatever comes of it.
    """
    kind = ENTITY_TYPES[asked.entity_type]
    number = number_of(asked.entity_type, asked.kind, asked.number)
    key = f"register:{'person' if kind.is_person else 'other'}:{act.origin.counted_as}"
    most = LOOKUPS_OF_PERSONS if kind.is_person else LOOKUPS
    attempts = number_and_birth_date.budgets(number, act.origin)
    with work.reading() as session:
        limits.check(session, key, act.at, most)
        if kind.is_person:
            limits.check_failures(session, attempts, act.at)
    answer = _ask(registers, asked, number, act.origin)
    checked = _check_card(registers, asked, number, answer, act.origin)
    session = work.writing()
    limits.count(session, key, act.at, LOOKUPS_WITHIN, most)
    if kind.is_person:
        number_and_birth_date.check_in_turn(session, *attempts, act.at)
        if not isinstance(answer, Unavailable):
            wrong_card = checked in (CardAnswer.NO_MATCH, CardAnswer.NOT_VALID)
            number_and_birth_date.count(
                session, *attempts, act.at, is_match=isinstance(answer, RecordFound) and not wrong_card
            )
    if isinstance(answer, RecordNotFound) and kind.register is not None:
        return Unknown()
    if isinstance(answer, RecordFound) and (in_the_way := _in_the_way(session, asked, number, answer, act.at)):
        return in_the_way
    if checked in (CardAnswer.NO_MATCH, CardAnswer.NOT_VALID):
        return BadCard(checked)
    return Started(_keep(session, asked, number, answer, checked, settings, act.at))


def number_of(entity_type: EntityType, kind: NumberKind, typed: str) -> str:
    """The number in its normal form. Raises ``BadNumber``."""
    row = ENTITY_TYPES[entity_type]
    if kind not in row.numbers:
        raise BadNumber(lazy("This kind of number is for the type “Other” only."))
    number = normalise(kind, typed)
    if kind is NumberKind.TAX_ID and not re.match(row.starts, number):
        raise BadNumber(row.wrong_start)
    return number


def _ask(registers: Registers, asked: NumberQuery, number: str, origin: Origin) -> Answer | None:
    """What the register says, to who may hear it; ``None`` where none is asked. Of a person it is asked each time, so
    that no time tells whether anybody has asked about the number lately.
    """
    if asked.kind is not NumberKind.TAX_ID or not registers.has_register(asked.entity_type):
        return None
    is_person = ENTITY_TYPES[asked.entity_type].is_person
    ask = registers.ask_anew_within if is_person else registers.ask_within
    answer = ask(PATIENCE, asked.entity_type, number, origin) or Unavailable("no answer in time")
    if is_person and isinstance(answer, RecordFound) and not number_and_birth_date.matches(asked.born, answer.record):
        return RecordNotFound()
    return answer


def _check_card(
    registers: Registers, asked: NumberQuery, number: str, answer: Answer | None, origin: Origin
) -> CardAnswer | None:
    """What the check of the card says; ``None`` where none is asked for, since there is no code or no right pair."""
    if not asked.laser_code or not registers.checks_cards or not isinstance(answer, RecordFound):
        return None
    card = card_of(number, answer.record, asked.laser_code)
    return registers.check_card_within(PATIENCE_FOR_CARD, card, origin)


def card_of(number: str, known: Record, laser_code: str) -> Card:
    """The card to be checked: the name from the register."""
    columns = parts.register_columns(ENTITY_TYPES[EntityType.NATURAL_PERSON], known)
    given, family = columns.get("given_name") or "", columns.get("family_name") or ""
    return Card(number, given, family, known.born, laser_code)


def _in_the_way(
    session: Session, asked: NumberQuery, number: str, answer: RecordFound, at: datetime
) -> Taken | Crowded | NotGoingConcern | None:
    if unconfirmed.taken(session, number) is not None:
        return Taken(keep_taken(session, asked.entity_type, asked.kind.value, number, at, LIFETIME))
    if not answer.record.going_concern:
        return NotGoingConcern(answer.record.status)
    waits = unconfirmed.of_name(session, usernames.normalise(number))
    return Crowded() if unconfirmed.is_crowded(waits, at) else None


def keep_taken(
    session: Session, entity_type: EntityType, kind: str, number: str, at: datetime, lifetime: timedelta
) -> str:
    """Keep that somebody may say that a number is theirs. Returns the secret that finds it."""
    taken_id = new_secret()
    values = {"entity_type": entity_type, "number_kind": kind, "tax_id": number, "outcome": "taken"}
    session.execute(insert(Registration).values(id=taken_id, **values, created_at=at, expires_at=at + lifetime))
    return taken_id


def _keep(
    session: Session,
    asked: NumberQuery,
    number: str,
    answer: Answer | None,
    checked: CardAnswer | None,
    settings: Settings,
    at: datetime,
) -> str:
    registration_id = new_secret()
    outcome = (
        "none" if answer is None else {RecordFound: "found", Unavailable: "unavailable"}.get(type(answer), "not_found")
    )
    waits = checked is CardAnswer.UNAVAILABLE
    values = {
        "entity_type": asked.entity_type,
        "number_kind": asked.kind.value,
        "tax_id": number,
        "outcome": outcome,
        "record": answer.record.as_json() if isinstance(answer, RecordFound) else None,
        "born": asked.born or None,
        "ial": _level(asked, answer, checked),
        "sealed_code": card_check.seal(settings, asked.laser_code) if waits else None,
        "created_at": at,
        "expires_at": at + LIFETIME,
    }
    session.execute(insert(Registration).values(id=registration_id, **values))
    return registration_id


def _level(asked: NumberQuery, answer: Answer | None, checked: CardAnswer | None) -> str | None:
    """Of a person whose pair was right, by the Thai scale of identity assurance."""
    if not ENTITY_TYPES[asked.entity_type].is_person or not isinstance(answer, RecordFound):
        return None
    return "1.3" if checked is CardAnswer.CONFIRMED else "1.1"
