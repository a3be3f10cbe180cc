"""How surely an account is its party's: what has been checked, and what a person can show themselves.

A number with its birth date, and where the agency has turned that on the code on the back of the ID card, make a
natural person's ``ial``. Neither makes ``verified``, which is an officer's word: both can be read off somebody else's
card. Others than natural persons have no ``ial``; no standard defines one.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import changes
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import equal
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.models import Account, EntityType
from idp.origin import Act, Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Card, CardAnswer, Record, RecordFound, Unavailable

#: A number with its birth date; the same with the card's laser code.
IAL_BIRTH, IAL_CARD = "1.1", "1.3"
#: Tries for one account and from one network within an hour: three birth dates a year of age would be many more.
TRIES, TRIES_OF_NETWORK, TRIES_WITHIN = 5, 60, timedelta(hours=1)
#: Seconds that somebody waits for the register, and for the check of the card.
PATIENCE = 22.0


class ProofingResult(Enum):
    """What came of it. ``NO_MATCH``: number and birth date are no pair, or there is no such number; alike.

    ``BIRTH_ALONE``: the card's code was not confirmed; ``CARD_LATER``: its check did not answer.
    """

    BIRTH = "birth"
    CARD = "card"
    BIRTH_ALONE = "birth_alone"
    CARD_LATER = "card_later"
    NO_MATCH = "no_match"
    UNAVAILABLE = "unavailable"


def asks_birth(account: Account, registers: Registers) -> bool:
    """Whether the person can show more with number and birth date: nobody has, or the card can be checked too."""
    a_person = account.entity_type is EntityType.NATURAL_PERSON and account.number_kind == NumberKind.TAX_ID
    if not a_person or not registers.has_register(EntityType.NATURAL_PERSON):
        return False
    return account.ial is None or (account.ial == IAL_BIRTH and registers.checks_cards)


def show(
    work: Work,
    registers: Registers,
    account: Account,
    born: str,
    laser_code: str,
    settings: Settings,
    act: Act,
) -> ProofingResult:
    """Compare number and birth date with the civil register, and the card where *laser_code* is given.

    *born* is as in ``Record.born``. The register is asked before anything is written; every try counts for the account
    and for the network. Raises ``TooManyAttempts``.
    """
    with work.reading() as session:
        for key, most in _counters(account, act.origin):
            limits.check(session, key, act.at, most)
    answer = registers.ask_within(PATIENCE, EntityType.NATURAL_PERSON, account.tax_id, act.origin)
    known = _matching(answer, born)
    said = _card(registers, known, account.tax_id, laser_code, act.origin) if known else None
    shown = _outcome(answer, known, said)
    session = work.writing()
    for key, most in _counters(account, act.origin):
        limits.count(session, key, act.at, TRIES_WITHIN, most)
    if known is not None and answer is not None:
        _keep(
            session, settings, account, known, answer, IAL_CARD if shown is ProofingResult.CARD else IAL_BIRTH, act.at
        )
    record(session, Event.IDENTITY_SHOWN, act, account.id, outcome=shown.value)
    return shown


def _counters(account: Account, origin: Origin) -> tuple[tuple[str, int], ...]:
    network = (f"identity-network:{origin.counted_as}", TRIES_OF_NETWORK)
    return (f"identity-number:{account.tax_id}", TRIES), network


def _matching(answer: Answer | None, born: str) -> Record | None:
    """The register's record, if that is the birth date; of somebody who has died nobody shows anything."""
    known = answer.record if isinstance(answer, RecordFound) else None
    right = equal(born, known.born if known else "")
    return known if known is not None and known.born and right and known.going_concern else None


def _card(registers: Registers, known: Record, number: str, code: str, origin: Origin) -> CardAnswer | None:
    if not code or not registers.checks_cards:
        return None
    card = Card(number, known.given_name or "", known.family_name or "", known.born, code)
    return registers.check_card_within(PATIENCE, card, origin)


def _outcome(answer: Answer | None, known: Record | None, said: CardAnswer | None) -> ProofingResult:
    if answer is None or isinstance(answer, Unavailable):
        return ProofingResult.UNAVAILABLE
    if known is None:
        return ProofingResult.NO_MATCH
    if said is None:
        return ProofingResult.BIRTH
    if said is CardAnswer.CONFIRMED:
        return ProofingResult.CARD
    return ProofingResult.CARD_LATER if said is CardAnswer.UNAVAILABLE else ProofingResult.BIRTH_ALONE


def _keep(
    session: Session, settings: Settings, account: Account, known: Record, answer: Answer, ial: str, at: datetime
) -> None:
    """The level, never lower than before; the birth date that was shown, and where the name comes from."""
    current = lock_account(session, account.id)
    values: dict[str, Any] = {"ial": max(ial, current.ial or ""), "updated_at": at}
    values["birth_or_registration_date"], values["birth_date"] = known.date, known.born_in or None
    session.execute(update(Account).where(Account.id == account.id).values(values))
    changes.note(session, settings, lock_account(session, account.id), answer, at)
