"""Number and birth date together: who gives both may learn what a register knows of a person.

A wrong pair and a number that the register does not know are the same to whoever asks, and count alike: for the number,
so that nobody tries all days of a year, and for the network, so that nobody tries one day with all numbers.
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

#: Wrong pairs that cost no delay: of one number, and from one network within an hour.
FREE_OF_NUMBER, FREE_OF_NETWORK = 5, 20
_PARTLY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-00)?", re.ASCII)


def born(text: str, today: date) -> str:
    """A birth date as it stands on a card: ``1970-05-12``, or ``1970-05`` or ``1970`` where day or month are missing.

    A Buddhist year becomes one of the Common Era; ``00`` stands for what is missing. Raises ``Unfit``.
    """
    found = _PARTLY.fullmatch(parse.arabic(text).strip().replace("-00-00", ""))
    if not found:
        return parse.day(text, today, of_birth=True).isoformat()
    year, month = int(found[1]), int(found[2] or 0)
    if month > 12 or (found[2] and not month):
        raise ParseError(lazy("There is no such day. Please check day, month and year."))
    first = parse.day(f"{year:04}-{month or 1:02}-01", today, of_birth=True)
    return f"{first.year}-{first.month:02}" if month else str(first.year)


def whole(given: str) -> date | None:
    """The day, if *given* (see ``born``) names one."""
    return date.fromisoformat(given) if len(given) == 10 else None


def of_account(account: Account) -> str:
    """The birth date that the person of an account has given; empty where none was."""
    day = account.birth_or_registration_date
    return day.isoformat() if day else account.birth_date or ""


def fits(given: str, known: Record) -> bool:
    """Whether a register's record has that birth date."""
    return bool(known.born) and equal(given, known.born)


def may_learn(account: Account, known: Record) -> bool:
    """Whether the user of *account* may be shown *known*: of a person only with number and birth date."""
    return account.entity_type is not EntityType.NATURAL_PERSON or fits(of_account(account), known)


def budgets(number: str, origin: Origin) -> tuple[Budget, Budget]:
    """Of wrong pairs: the number's, then the network's."""
    network = Budget(f"pairs-from:{origin.counted_as}", FREE_OF_NETWORK, timedelta(hours=1))
    return Budget(f"pairs:{number}", FREE_OF_NUMBER), network


def check_in_turn(session: Session, of_number: Budget, of_network: Budget, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while too many were wrong; of many sent at once no more are told than that."""
    limits.take_turns(session, of_number)
    limits.check_failures(session, (of_number, of_network), at)


def count(session: Session, of_number: Budget, of_network: Budget, at: datetime, *, right: bool) -> None:
    """Note how it went. A right pair lets the number start anew, the network not."""
    if right:
        limits.reset(session, of_number)
        return
    limits.fail(session, of_number, at)
    limits.fail(session, of_network, at)
