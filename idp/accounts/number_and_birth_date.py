"""Number and birth date together: whoever enters both may see what a register knows of a person.

A wrong pair and an unknown number get the same answer and count alike as a failure: of the number, so that nobody tries
all days of a year, and of the network, so that nobody tries one day with all numbers (decision 22).
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from idp import limits
from idp.crypto import equal
from idp.fields import parse
from idp.fields.parse import ParseError
from idp.i18n import lazy
from idp.limits import Budget
from idp.models import Account, EntityType
from idp.origin import Origin
from idp.registers.records import Record

#: Failures without a delay: of one number, and from one network within an hour.
FREE_OF_NUMBER, FREE_OF_NETWORK = 5, 20
_PARTLY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-00)?", re.ASCII)


def parse_birth_date(text: str, today: date) -> str:
    """*text* as an ISO 8601 date of birth, as precise as the ID card: ``1970-05-12``, ``1970-05`` or ``1970``.

    A Buddhist year becomes one of the Common Era; ``00`` may stand for an unknown day or month. *today*: the date in
    Bangkok. Raises ``ParseError``.
    """
    match = _PARTLY.fullmatch(parse.arabic(text).strip().replace("-00-00", ""))
    if not match:
        return parse.day(text, today, of_birth=True).isoformat()
    year, month = int(match[1]), int(match[2] or 0)
    if month > 12 or (match[2] and not month):
        raise ParseError(lazy("There is no such day. Please check day, month and year."))
    first = parse.day(f"{year:04}-{month or 1:02}-01", today, of_birth=True)
    return f"{first.year}-{first.month:02}" if month else str(first.year)


def full_date(birth_date: str) -> date | None:
    """*birth_date* (as of ``parse_birth_date``) as a date; ``None`` where day or month are unknown."""
    return date.fromisoformat(birth_date) if len(birth_date) == 10 else None


def birth_date_of(account: Account) -> str:
    """The account's birth date in the form of ``parse_birth_date``; empty where it has none."""
    day = account.birth_or_registration_date
    return day.isoformat() if day else account.birth_date or ""


def matches(birth_date: str, record: Record) -> bool:
    """Whether *birth_date* (as of ``parse_birth_date``) is the one of the register's record."""
    return bool(record.born) and equal(birth_date, record.born)


def may_learn(account: Account, record: Record) -> bool:
    """Whether the user of *account* may see *record*: a natural person's only if the account has its birth date."""
    return account.entity_type is not EntityType.NATURAL_PERSON or matches(birth_date_of(account), record)


def budgets(number: str, origin: Origin) -> tuple[Budget, Budget]:
    """The throttles of wrong pairs: of the number (normalised), then of the network."""
    network = Budget(f"pairs-from:{origin.counted_as}", FREE_OF_NETWORK, timedelta(hours=1))
    return Budget(f"pairs:{number}", FREE_OF_NUMBER), network


def check_in_turn(session: Session, number_budget: Budget, network_budget: Budget, at: datetime) -> None:
    """Check both throttles one transaction after the other, so that parallel requests gain no attempts.

    Raises ``TooManyAttempts``.
    """
    limits.take_turns(session, number_budget)
    limits.check_failures(session, (number_budget, network_budget), at)


def count(session: Session, number_budget: Budget, network_budget: Budget, at: datetime, *, is_match: bool) -> None:
    """Count the outcome of an attempt. A match resets the throttle of the number, not that of the network."""
    if is_match:
        limits.reset(session, number_budget)
        return
    limits.fail(session, number_budget, at)
    limits.fail(session, network_budget, at)
