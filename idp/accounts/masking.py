"""Masked personal data for pages and mails before the e-mail address of an account is confirmed.

Whoever knows number and birth date may recognise the person but learns next to nothing: the title, the first letter of
each name, and of the address the province. The full record stays on the server and goes into the account.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from idp.models import Account, EntityType

#: Replaces the hidden rest, whatever its length.
REST = "•••"
#: How many of the last digits of a number a mail to an unconfirmed address shows.
LAST_DIGITS_SHOWN = 4


def name(title: str, name_without_title: str) -> str:
    """A masked name: ``นายส••• ท•••``."""
    return title + " ".join(_first_letter(word) + REST for word in name_without_title.split())


def address(members: Mapping[str, str]) -> dict[str, str]:
    """The *members* of an address, all but the province masked."""
    return {part: value if part == "province" else REST for part, value in members.items()}


def number(account: Account) -> str:
    """The account's number, masked unless it is a juristic person's, which is public."""
    if account.entity_type is EntityType.JURISTIC_PERSON:
        return account.tax_id
    return REST + account.tax_id[-LAST_DIGITS_SHOWN:]


def _first_letter(word: str) -> str:
    """The first letter with its combining marks."""
    end = 1
    while end < len(word) and unicodedata.category(word[end]) in ("Mn", "Mc"):
        end += 1
    return word[:end]
