"""User names: normal form, lookup spellings, and those of an account."""

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
    """The form in which user names are stored and looked up: cleaned (``idp.spelling``), Arabic digits, stripped, case
    folded; a taxpayer number, alone or as ``<number>-<branch>``, without the separators of its digits.
    """
    folded = as_written(user_name)
    match = _NUMBER.fullmatch(folded)
    if match is None:
        return folded
    number = re.sub(r"[^0-9]", "", match[1])
    return f"{number}-{match[2]}" if match[2] else number


def as_written(user_name: str) -> str:
    """As ``normalise``, but with the blanks and hyphens in a number: a legacy account may have such a user name."""
    return unturned(arabic(user_name)).strip().casefold()


def spellings(user_name: str) -> tuple[str, str]:
    """The spellings to look up, in order of precedence. They may be equal."""
    return normalise(user_name), as_written(user_name)


def number_in(name: str) -> str | None:
    """The taxpayer number in a user name (normalised), with or without a branch; ``None`` for any other name."""
    match = _NUMBER.fullmatch(name)
    return match[1] if match and match[1].isdigit() else None


def of(session: Session, account_id: str) -> list[str]:
    """The user names that sign in to an account."""
    return list(session.scalars(select(UserName.name).where(UserName.account_id == account_id)))
