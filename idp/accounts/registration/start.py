"""The first step of a registration: type and number, for persons the birth date, and a register's answer about them.

The answer is stored in a row on the server, so nobody can pass their own data off as the register's. That a number has
an account is told on the page only where a register has confirmed the number, a person's with its birth date; otherwise
only a mail tells it (decision 22: no account enumeration).
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

#: How long the form may be filled in.
LIFETIME = timedelta(hours=2)
#: Lookups from one network within an hour. Numbers are public, but nobody may enumerate all of them; data of persons is
#: not public, so their limit is lower.
LOOKUPS, LOOKUPS_OF_PERSONS, LOOKUPS_WITHIN = 300, 60, timedelta(hours=1)
#: Seconds that a request waits for a register: as long as its three tries take. The number of waiting requests is
#: limited, or a slow register would occupy every thread of the server.
PATIENCE = 22.0
#: Seconds that a request waits for the check of a card; after that the worker checks it.
PATIENCE_FOR_CARD = 8.0


@dataclass(frozen=True, repr=False)
class NumberQuery:
    """The entries of the first form: ``number`` as entered, ``birth_date`` (persons only) as of ``parse_birth_date``,
    ``laser_code`` in its normal form or empty.
    """

    entity_type: EntityType
    kind: NumberKind
    number: str
    birth_date: str = ""
    laser_code: str = ""


@dataclass(frozen=True)
class Started:
    """The registration has started; ``id`` is the secret by which ``create.find`` returns it."""

    id: str


@dataclass(frozen=True)
class Taken:
    """The number has an account already: one for each taxpayer. ``id``: the secret with which it can be claimed."""

    id: str


@dataclass(frozen=True)
class Crowded:
    """The maximum of registrations of the number wait for their confirmation."""


@dataclass(frozen=True)
class Unknown:
    """The register does not know the number, or has another birth date."""


@dataclass(frozen=True)
class NotGoingConcern:
    """The party may not register because of its ``status``, in the register's words."""

    status: str


@dataclass(frozen=True)
class BadCard:
    """The laser code is wrong, or the card is no longer valid."""

    answer: CardAnswer


Result = Started | Taken | Crowded | Unknown | NotGoingConcern | BadCard


def begin(work: Work, registers: Registers, query: NumberQuery, settings: Settings, act: Act) -> Result:
    """Look the number up and store the registration that has started.

    The register is queried before anything is written. Every lookup counts, whatever its result. Raises ``BadNumber``
    for an invalid number, ``TooManyAttempts`` after too many lookups from a network or too many wrong pairs of number
    and birth date.
    """
    kind = ENTITY_TYPES[query.entity_type]
    number = number_of(query.entity_type, query.kind, query.number)
    key = f"register:{'person' if kind.is_person else 'other'}:{act.origin.counted_as}"
    most = LOOKUPS_OF_PERSONS if kind.is_person else LOOKUPS
    attempts = number_and_birth_date.budgets(number, act.origin)
    with work.reading() as session:
        limits.check(session, key, act.at, most)
        if kind.is_person:
            limits.check_failures(session, attempts, act.at)
    answer = _query_register(registers, query, number, act.origin)
    card_answer = _check_card(registers, query, number, answer, act.origin)
    session = work.writing()
    limits.count(session, key, act.at, LOOKUPS_WITHIN, most)
    if kind.is_person:
        number_and_birth_date.check_in_turn(session, *attempts, act.at)
        if not isinstance(answer, Unavailable):
            wrong_card = card_answer in (CardAnswer.NO_MATCH, CardAnswer.NOT_VALID)
            number_and_birth_date.count(
                session, *attempts, act.at, is_match=isinstance(answer, RecordFound) and not wrong_card
            )
    if isinstance(answer, RecordNotFound) and kind.register is not None:
        return Unknown()
    if isinstance(answer, RecordFound) and (obstacle := _obstacle(session, query, number, answer, act.at)):
        return obstacle
    if card_answer in (CardAnswer.NO_MATCH, CardAnswer.NOT_VALID):
        return BadCard(card_answer)
    return Started(_store(session, query, number, answer, card_answer, settings, act.at))


def number_of(entity_type: EntityType, kind: NumberKind, text: str) -> str:
    """*text* in the normal form of numbers. Raises ``BadNumber`` where it does not fit *kind* and *entity_type*."""
    row = ENTITY_TYPES[entity_type]
    if kind not in row.numbers:
        raise BadNumber(lazy("This kind of number is for the type “Other” only."))
    number = normalise(kind, text)
    if kind is NumberKind.TAX_ID and not re.match(row.starts, number):
        raise BadNumber(row.wrong_start)
    return number


def _query_register(registers: Registers, query: NumberQuery, number: str, origin: Origin) -> Answer | None:
    """The register's answer; ``None`` where no register serves the type. A person's record with another birth date is
    reported as not found. For persons the cache is bypassed, so that timing does not tell of an earlier lookup.
    """
    if query.kind is not NumberKind.TAX_ID or not registers.has_register(query.entity_type):
        return None
    is_person = ENTITY_TYPES[query.entity_type].is_person
    ask_register = registers.ask_anew_within if is_person else registers.ask_within
    answer = ask_register(PATIENCE, query.entity_type, number, origin) or Unavailable("no answer in time")
    if (
        is_person
        and isinstance(answer, RecordFound)
        and not number_and_birth_date.matches(query.birth_date, answer.record)
    ):
        return RecordNotFound()
    return answer


def _check_card(
    registers: Registers, query: NumberQuery, number: str, answer: Answer | None, origin: Origin
) -> CardAnswer | None:
    """The answer of the card check; ``None`` without a code, or where number and birth date do not match."""
    if not query.laser_code or not registers.checks_cards or not isinstance(answer, RecordFound):
        return None
    card = card_of(number, answer.record, query.laser_code)
    return registers.check_card_within(PATIENCE_FOR_CARD, card, origin)


def card_of(number: str, record: Record, laser_code: str) -> Card:
    """The card to check, with the name in the register's record."""
    columns = parts.register_columns(ENTITY_TYPES[EntityType.NATURAL_PERSON], record)
    given_name, family_name = columns.get("given_name") or "", columns.get("family_name") or ""
    return Card(number, given_name, family_name, record.born, laser_code)


def _obstacle(
    session: Session, query: NumberQuery, number: str, answer: RecordFound, at: datetime
) -> Taken | Crowded | NotGoingConcern | None:
    if unconfirmed.holder_of(session, number) is not None:
        return Taken(allow_claim(session, query.entity_type, query.kind.value, number, at, LIFETIME))
    if not answer.record.going_concern:
        return NotGoingConcern(answer.record.status)
    pending = unconfirmed.of_name(session, usernames.normalise(number))
    return Crowded() if unconfirmed.is_crowded(pending, at) else None


def allow_claim(
    session: Session, entity_type: EntityType, kind: str, number: str, at: datetime, lifetime: timedelta
) -> str:
    """Store that the number of an account may be claimed (``number_claims``) for *lifetime*. Returns the secret for it.

    *kind*: a value of ``NumberKind``.
    """
    taken_id = new_secret()
    values = {"entity_type": entity_type, "number_kind": kind, "tax_id": number, "outcome": "taken"}
    session.execute(insert(Registration).values(id=taken_id, **values, created_at=at, expires_at=at + lifetime))
    return taken_id


def _store(
    session: Session,
    query: NumberQuery,
    number: str,
    answer: Answer | None,
    card_answer: CardAnswer | None,
    settings: Settings,
    at: datetime,
) -> str:
    registration_id = new_secret()
    outcome = (
        "none" if answer is None else {RecordFound: "found", Unavailable: "unavailable"}.get(type(answer), "not_found")
    )
    is_deferred = card_answer is CardAnswer.UNAVAILABLE
    values = {
        "entity_type": query.entity_type,
        "number_kind": query.kind.value,
        "tax_id": number,
        "outcome": outcome,
        "record": answer.record.as_json() if isinstance(answer, RecordFound) else None,
        "born": query.birth_date or None,
        "ial": _ial(query, answer, card_answer),
        "sealed_code": card_check.seal(settings, query.laser_code) if is_deferred else None,
        "created_at": at,
        "expires_at": at + LIFETIME,
    }
    session.execute(insert(Registration).values(id=registration_id, **values))
    return registration_id


def _ial(query: NumberQuery, answer: Answer | None, card_answer: CardAnswer | None) -> str | None:
    """The identity assurance level of a person whose pair matches, on the Thai scale; ``None`` for anybody else."""
    if not ENTITY_TYPES[query.entity_type].is_person or not isinstance(answer, RecordFound):
        return None
    return "1.3" if card_answer is CardAnswer.CONFIRMED else "1.1"
