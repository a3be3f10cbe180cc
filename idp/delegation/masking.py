"""Masked names: recognisable for somebody who knows the party, useless to learn who has a number.

A grantor sees the agent's full name and address only once the agent has confirmed: otherwise a grant would disclose
anybody's.
"""

from __future__ import annotations

import unicodedata

from idp.accounts.entity_types import TITLES
from idp.models import Account, Delegation, DelegationState, EntityType

#: Replaces the rest of a word, whatever its length.
REST = "***"
#: How many characters of a masked number are shown.
FIRST_DIGITS_SHOWN = 4
#: Words of a legal form, which are not masked.
_LEGAL_FORMS = frozenset(
    {"บริษัท", "จำกัด", "(มหาชน)", "ห้างหุ้นส่วน", "ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วนสามัญนิติบุคคล", "สามัญ", "นิติบุคคล", "คณะบุคคล"}
)


def has_confirmed(delegation: Delegation) -> bool:
    """Whether the agent has ever confirmed."""
    return delegation.answered_at is not None and delegation.state is not DelegationState.DECLINED


def name_of_agent(delegation: Delegation, agent: Account) -> str:
    """The agent's name, as far as the grantor may see it."""
    return agent.name if has_confirmed(delegation) else masked_name(agent)


def masked_name(account: Account) -> str:
    """The legal form, and the first letters of each other word: ``บริษัท ตัว*** จำกัด``. Without a person's title,
    which would disclose sex and marital status.
    """
    if account.given_name:
        parts = (account.given_name, *(account.family_name or "").split())
        return " ".join(_mask(part) for part in parts)
    if account.entity_type is EntityType.NATURAL_PERSON:
        return " ".join(_mask(word) for word in _without_title(account).split())
    return " ".join(word if word in _LEGAL_FORMS else _mask(word) for word in account.name.split())


def _without_title(account: Account) -> str:
    """A person's name without the title that it may begin with."""
    titles = sorted({*TITLES, account.name_title or ""}, key=len, reverse=True)
    prefix = next(title for title in titles if account.name.startswith(title))
    return account.name.removeprefix(prefix).strip() or account.name


def _mask(word: str) -> str:
    """The first two letters with their combining marks, of a short word one or none, and ``REST``."""
    letters: list[str] = []
    for character in word:
        if letters and unicodedata.category(character) in ("Mn", "Mc"):
            letters[-1] += character
        else:
            letters.append(character)
    visible = 2 if len(letters) > 3 else 1 if len(letters) > 1 else 0
    return "".join(letters[:visible]) + REST
