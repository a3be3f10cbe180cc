"""Identity proofing by the users themselves: the identity assurance level (``ial``) of natural persons.

The level follows from number and birth date and, where the agency has enabled it, the laser code on the back of the ID
card. Neither sets ``verified``, which only an officer does: both can be read off somebody else's card. Other entity
types have no ``ial``; no standard defines one.
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

#: ``ial`` by number and birth date, and with the card's laser code, on the Thai scale.
IAL_BIRTH, IAL_CARD = "1.1", "1.3"
#: Attempts for one account and from one network within an hour: far fewer than there are likely birth dates.
TRIES, TRIES_OF_NETWORK, TRIES_WITHIN = 5, 60, timedelta(hours=1)
#: Seconds that a request waits for the register, and for the check of the card.
PATIENCE = 22.0


class ProofingResult(Enum):
    """The evidence that was confirmed. ``NO_MATCH``: wrong birth date or unknown number, indistinguishable.

    ``BIRTH_ALONE``: the card's code was not confirmed; ``CARD_LATER``: the card check did not answer.
    """

    BIRTH = "birth"
    CARD = "card"
    BIRTH_ALONE = "birth_alone"
    CARD_LATER = "card_later"
    NO_MATCH = "no_match"
    UNAVAILABLE = "unavailable"


def is_offered(account: Account, registers: Registers) -> bool:
    """Whether the user can raise the account's ``ial``: a natural person with none, or whose card can be checked."""
    is_person = account.entity_type is EntityType.NATURAL_PERSON and account.number_kind == NumberKind.TAX_ID
    if not is_person or not registers.has_register(EntityType.NATURAL_PERSON):
        return False
    return account.ial is None or (account.ial == IAL_BIRTH and registers.checks_cards)


def verify(
    work: Work,
    registers: Registers,
    account: Account,
    birth_date: str,
    laser_code: str,
    settings: Settings,
    act: Act,
) -> ProofingResult:
    """Compare number and birth date with the civil register, check the card unless *laser_code* is empty, and store the
    level.

    *birth_date* is as ``Record.born``. The register is queried before anything is written; every attempt counts for the
    account and for the network. Raises ``TooManyAttempts``.
    """
    with work.reading() as session:
        for key, most in _counters(account, act.origin):
            limits.check(session, key, act.at, most)
    answer = registers.ask_within(PATIENCE, EntityType.NATURAL_PERSON, account.tax_id, act.origin)
    person = _matching_record(answer, birth_date)
    card_answer = _check_card(registers, person, account.tax_id, laser_code, act.origin) if person else None
    result = _result(answer, person, card_answer)
    session = work.writing()
    for key, most in _counters(account, act.origin):
        limits.count(session, key, act.at, TRIES_WITHIN, most)
    if person is not None and answer is not None:
        ial = IAL_CARD if result is ProofingResult.CARD else IAL_BIRTH
        _store(session, settings, account, person, answer, ial, act.at)
    record(session, Event.IDENTITY_SHOWN, act, account.id, outcome=result.value)
    return result


def _counters(account: Account, origin: Origin) -> tuple[tuple[str, int], ...]:
    network = (f"identity-network:{origin.counted_as}", TRIES_OF_NETWORK)
    return (f"identity-number:{account.tax_id}", TRIES), network


def _matching_record(answer: Answer | None, birth_date: str) -> Record | None:
    """The register's record if its birth date matches; ``None`` also for a person who has died."""
    person = answer.record if isinstance(answer, RecordFound) else None
    is_match = equal(birth_date, person.born if person else "")
    return person if person is not None and person.born and is_match and person.going_concern else None


def _check_card(registers: Registers, person: Record, number: str, code: str, origin: Origin) -> CardAnswer | None:
    if not code or not registers.checks_cards:
        return None
    card = Card(number, person.given_name or "", person.family_name or "", person.born, code)
    return registers.check_card_within(PATIENCE, card, origin)


def _result(answer: Answer | None, person: Record | None, card_answer: CardAnswer | None) -> ProofingResult:
    if answer is None or isinstance(answer, Unavailable):
        return ProofingResult.UNAVAILABLE
    if person is None:
        return ProofingResult.NO_MATCH
    if card_answer is None:
        return ProofingResult.BIRTH
    if card_answer is CardAnswer.CONFIRMED:
        return ProofingResult.CARD
    return ProofingResult.CARD_LATER if card_answer is CardAnswer.UNAVAILABLE else ProofingResult.BIRTH_ALONE


def _store(
    session: Session, settings: Settings, account: Account, person: Record, answer: Answer, ial: str, at: datetime
) -> None:
    """Store the level, never lower than before, the confirmed birth date, and the comparison with the register."""
    current = lock_account(session, account.id)
    values: dict[str, Any] = {"ial": max(ial, current.ial or ""), "updated_at": at}
    values["birth_or_registration_date"], values["birth_date"] = person.date, person.born_in or None
    session.execute(update(Account).where(Account.id == account.id).values(values))
    changes.store_answer(session, settings, lock_account(session, account.id), answer, at)
