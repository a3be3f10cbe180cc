"""Delegations in words, in the reader's language or in the one that is asked for."""

from __future__ import annotations

from datetime import date, datetime

from idp.accounts.entity_types import ENTITY_TYPES
from idp.clients import Clients
from idp.clock import BANGKOK, bangkok_date
from idp.delegation.masking import NUMBER_SHOWN, REST, masked_name
from idp.delegation.rules import state_at
from idp.fields.party_number import NumberKind
from idp.i18n import format_date, gettext, lazy, request_locale
from idp.models import Account, Delegation, DelegationScope, DelegationState

STATES = {
    DelegationState.WAITING: lazy("Awaiting confirmation"),
    DelegationState.IN_FORCE: lazy("In force"),
    DelegationState.DECLINED: lazy("Declined"),
    DelegationState.CANCELLED: lazy("Cancelled by grantor"),
    DelegationState.EXPIRED: lazy("Expired"),
    DelegationState.RENOUNCED: lazy("Withdrawn by agent"),
}


def state_text(delegation: Delegation, now: datetime, locale: str | None = None) -> str:
    """The state at *now*; of a grant in force that has not begun, also when it does."""
    state = state_at(delegation.state, delegation.end, now)
    if state is DelegationState.IN_FORCE and bangkok_date(now) < delegation.start:
        return gettext("In force (begins %(day)s)", locale, day=format_date(delegation.start, locale))
    return gettext(STATES[state], locale)


def systems_text(delegation: Delegation, systems: Clients, locale: str | None = None) -> str:
    """``ทุกระบบ``, or the names of the systems; an id whose system is registered no more stands for itself."""
    if delegation.scope is DelegationScope.ALL:
        return gettext("All systems", locale)
    language = locale or request_locale()
    clients = ((system, systems.get(system)) for system in delegation.systems)
    return ", ".join(client.name(language) if client else system for system, client in clients)


def window_text(delegation: Delegation, locale: str | None = None) -> str:
    """``ตลอดเวลา``, or from day to day."""
    if delegation.end is None:
        return gettext("Always", locale)
    start, end = format_date(delegation.start, locale), format_date(delegation.end, locale)
    return gettext("From %(start)s to %(end)s", locale, start=start, end=end)


def name_text(account: Account, locale: str | None = None) -> str:
    """The name; of a branch with the branch, since all of a company have the same."""
    return of_branch(account.name, account, locale)


def masked_text(account: Account, locale: str | None = None) -> str:
    """The masked name; of a branch with the branch."""
    return of_branch(masked_name(account), account, locale)


def of_branch(name: str, account: Account, locale: str | None) -> str:
    """A *name* by which the account may be called, and the branch if it is one."""
    if not account.branch:
        return name
    return gettext("%(name)s, branch %(branch)s", locale, name=name, branch=account.branch)


def unchecked_text(account: Account, locale: str | None = None) -> str:
    """Somebody whose name nobody has checked, without a word of their own choosing: what they are, and the number."""
    kind, number = kind_text(account, locale), plain_number(account, locale)
    return gettext("Operator (%(kind)s), number %(number)s", locale, kind=kind, number=number)


def kind_text(account: Account, locale: str | None = None) -> str:
    """What kind of user it is."""
    return gettext(ENTITY_TYPES[account.entity_type].label, locale)


def plain_number(account: Account, locale: str | None = None) -> str:
    """The number; of one that is no taxpayer number only the beginning: with it, an address or a word can be spelt."""
    if account.number_kind == NumberKind.TAX_ID:
        return number_text(account, locale)
    signs = "".join(sign for sign in account.tax_id if sign.isalnum())
    return numbered(f"{signs[:NUMBER_SHOWN]}{REST}", account.branch, locale)


def number_text(account: Account, locale: str | None = None, *, whole: bool = True) -> str:
    """The number that names a user; of a branch with the branch.

    Not *whole*: for somebody who may have found the branch by a user name, and does not know the number.
    """
    masked = account.branch and not whole
    return numbered(f"{account.tax_id[:NUMBER_SHOWN]}{REST}" if masked else account.tax_id, account.branch, locale)


def numbered(number: str, branch: str, locale: str | None = None) -> str:
    """A number, and the branch if it is one."""
    return gettext("%(number)s, branch %(branch)s", locale, number=number, branch=branch) if branch else number


def exact_text(moment: datetime, locale: str | None = None) -> str:
    """``5 มิ.ย. 2565 เวลา 03:09:17``: day and time of an answer."""
    there = moment.astimezone(BANGKOK)
    day = format_date(there.date(), locale)
    return gettext("%(day)s at %(clock)s", locale, day=day, clock=f"{there:%H:%M:%S}")


def until_text(end: date | None) -> str | None:
    """The last day, or nothing for a grant without limit."""
    return format_date(end) if end else None
