"""User names in their normal form."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.fields.parse import arabic
from idp.models import UserName
from idp.spelling import unturned

_HYPHEN = "[-\u2010-\u2015\u2212]"
#: A taxpayer number, grouped as it is printed or not, and the branch behind it.
_NUMBER = re.compile(rf"((?:[0-9](?:\s|{_HYPHEN})*){{12}}[0-9])(?:\s*{_HYPHEN}\s*([0-9a-z]{{1,20}}))?")


def normalise(user_name: str) -> str:
    """How user names are kept and looked up: cleaned (``spelling``), Arabic digits, no blanks at the ends, case folded.
    Thirteen digits are a number however they are grouped, ``<number>-<branch>`` too.
    """
    folded = as_written(user_name)
    found = _NUMBER.fullmatch(folded)
    if found is None:
        return folded
    number = re.sub(r"[^0-9]", "", found[1])
    return f"{number}-{found[2]}" if found[2] else number


def as_written(user_name: str) -> str:
    """The same, with blanks and hyphens of a number left: an legacy account may be named so."""
    return unturned(arabic(user_name)).strip().casefold()


def spellings(user_name: str) -> tuple[str, str]:
    """What to look up, the first before the second. They may be the same."""
    return normalise(user_name), as_written(user_name)


def number_in(name: str) -> str | None:
    """The taxpayer number that a name in its normal form is, with a branch behind it or without."""
    found = _NUMBER.fullmatch(name)
    return found[1] if found and found[1].isdigit() else None


def of(session: Session, account_id: str) -> list[str]:
    """Every name that signs in to an account."""
    return list(session.scalars(select(UserName.name).where(UserName.account_id == account_id)))
