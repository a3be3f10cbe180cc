"""What a register knows of a person, as far as a page may show it before the mail is confirmed.

Whoever has number and birth date may recognise it, and learns next to nothing: the title, the first letter of each
name, of the address the province. The whole record stays on the server and goes into the account.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from idp.models import Account, EntityType

#: What stands for the rest, however long it is.
REST = "•••"
#: How much is left of the number that a mail names to an address that nobody has confirmed.
NUMBER_SHOWN = 4


def name(title: str, bare: str) -> str:
    """``นายส••• ท•••``: *bare* is the name without the title."""
    return title + " ".join(_first_letter(word) + REST for word in bare.split())


def address(whole: Mapping[str, str]) -> dict[str, str]:
    """The same members; only the province can be read."""
    return {part: value if part == "province" else REST for part, value in whole.items()}


def number(account: Account) -> str:
    """The number of a registration in mails and pages that anybody may see; a company's is public."""
    if account.entity_type is EntityType.JURISTIC_PERSON:
        return account.tax_id
    return REST + account.tax_id[-NUMBER_SHOWN:]


def _first_letter(word: str) -> str:
    """With the marks that belong to it."""
    end = 1
    while end < len(word) and unicodedata.category(word[end]) in ("Mn", "Mc"):
        end += 1
    return word[:end]
