"""A name that somebody who knows the number may recognise, and nobody else can learn.

A grantor sees the agent's whole name and address once the agent has confirmed, or a grant would tell them of anybody.
"""

from __future__ import annotations

import unicodedata

from idp.accounts.entity_types import TITLES
from idp.models import Account, Delegation, DelegationState, EntityType

#: What stands for the rest of a word, however long it is.
REST = "***"
#: How much of a number is shown to whom it is hidden from.
NUMBER_SHOWN = 4
#: Words that say what kind of user it is, not which.
_KINDS = frozenset(
    {"บริษัท", "จำกัด", "(มหาชน)", "ห้างหุ้นส่วน", "ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วนสามัญนิติบุคคล", "สามัญ", "นิติบุคคล", "คณะบุคคล"}
)


def has_confirmed(delegation: Delegation) -> bool:
    """Whether the agent has ever said yes."""
    return delegation.answered_at is not None and delegation.state is not DelegationState.DECLINED


def name_of_agent(delegation: Delegation, agent: Account) -> str:
    """The agent's name, as far as the grantor may see it."""
    return agent.name if has_confirmed(delegation) else masked_name(agent)


def masked_name(account: Account) -> str:
    """The legal form, and of each other word its first letters: ``บริษัท ตัว*** จำกัด``; of a person no title, which
    would tell a stranger their sex and whether they are married.
    """
    if account.given_name:
        parts = (account.given_name, *(account.family_name or "").split())
        return " ".join(_masked(part) for part in parts)
    if account.entity_type is EntityType.NATURAL_PERSON:
        return " ".join(_masked(word) for word in _untitled(account).split())
    return " ".join(word if word in _KINDS else _masked(word) for word in account.name.split())


def _untitled(account: Account) -> str:
    """A person's name without the title that it may begin with."""
    titles = sorted({*TITLES, account.name_title or ""}, key=len, reverse=True)
    begins = next(title for title in titles if account.name.startswith(title))
    return account.name.removeprefix(begins).strip() or account.name


def _masked(word: str) -> str:
    """Two letters with their marks, of a short word one or none."""
    letters: list[str] = []
    for sign in word:
        if letters and unicodedata.category(sign) in ("Mn", "Mc"):
            letters[-1] += sign
        else:
            letters.append(sign)
    visible = 2 if len(letters) > 3 else 1 if len(letters) > 1 else 0
    return "".join(letters[:visible]) + REST
