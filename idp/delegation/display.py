"""Delegations and accounts as texts; a *locale* of ``None`` means that of the current request."""

from __future__ import annotations

from datetime import date, datetime

from idp.accounts.entity_types import ENTITY_TYPES
from idp.clients import Clients
from idp.clock import BANGKOK, bangkok_date
from idp.delegation.masking import FIRST_DIGITS_SHOWN, REST, masked_name
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
    """The state at *now*; of a delegation in force before its first day also that day."""
    if begins_text(delegation, now, locale):
        return gettext("In force (begins %(day)s)", locale, day=format_date(delegation.start, locale))
    return state_name(delegation, now, locale)


def state_name(delegation: Delegation, now: datetime, locale: str | None = None) -> str:
    """The state at *now*, without any day."""
    if delegation.ended_by is not None:
        return gettext("Ended by an officer", locale)
    return gettext(STATES[state_at(delegation.state, delegation.end, now)], locale)


def begins_text(delegation: Delegation, now: datetime, locale: str | None = None) -> str:
    """The first day of a delegation in force that has not begun at *now*; empty for any other."""
    state = state_at(delegation.state, delegation.end, now)
    if state is not DelegationState.IN_FORCE or bangkok_date(now) >= delegation.start:
        return ""
    return gettext("begins %(day)s", locale, day=format_date(delegation.start, locale))


def systems_text(delegation: Delegation, clients: Clients, locale: str | None = None) -> str:
    """``ทุกระบบ`` (all systems), or the names of the clients; the id of a client that is no longer registered."""
    if delegation.scope is DelegationScope.ALL:
        return gettext("All systems", locale)
    language = locale or request_locale()
    by_id = ((client_id, clients.get(client_id)) for client_id in delegation.systems)
    return ", ".join(client.name(language) if client else client_id for client_id, client in by_id)


def window_text(delegation: Delegation, locale: str | None = None) -> str:
    """``ตลอดเวลา`` (always), or the first and last day."""
    if delegation.end is None:
        return gettext("Always", locale)
    start, end = format_date(delegation.start, locale), format_date(delegation.end, locale)
    return gettext("From %(start)s to %(end)s", locale, start=start, end=end)


def period_text(delegation: Delegation, locale: str | None = None) -> str:
    """``ตลอดไป`` (no end date), or the first and last day: as ``window_text``, outside lists."""
    return gettext("No end date", locale) if delegation.end is None else window_text(delegation, locale)


def name_text(account: Account, locale: str | None = None) -> str:
    """The name; of a branch with its number, since all branches of a company have the same name."""
    return with_branch(account.name, account, locale)


def masked_text(account: Account, locale: str | None = None) -> str:
    """The masked name; of a branch with its number."""
    return with_branch(masked_name(account), account, locale)


def with_branch(name: str, account: Account, locale: str | None) -> str:
    """*name* (the account's, as far as it may be shown), with the branch number if the account is a branch."""
    if not account.branch:
        return name
    return gettext("%(name)s, branch %(branch)s", locale, name=name, branch=account.branch)


def unchecked_text(account: Account, locale: str | None = None) -> str:
    """An account whose name is not verified, without any text that its user chose: entity type and number."""
    kind, number = kind_text(account, locale), plain_number(account, locale)
    return gettext("Operator (%(kind)s), number %(number)s", locale, kind=kind, number=number)


def kind_text(account: Account, locale: str | None = None) -> str:
    """The entity type in words."""
    return gettext(ENTITY_TYPES[account.entity_type].label, locale)


def plain_number(account: Account, locale: str | None = None) -> str:
    """The number; masked if it is no taxpayer number, since the user can choose it freely, even as a web address."""
    if account.number_kind == NumberKind.TAX_ID:
        return number_text(account, locale)
    characters = "".join(character for character in account.tax_id if character.isalnum())
    return numbered(f"{characters[:FIRST_DIGITS_SHOWN]}{REST}", account.branch, locale)


def number_text(account: Account, locale: str | None = None, *, whole: bool = True) -> str:
    """The number of an account; of a branch with the branch number.

    Not *whole*: masked for a branch, for readers who may have found it by its user name and do not know the number.
    """
    masked = account.branch and not whole
    return numbered(
        f"{account.tax_id[:FIRST_DIGITS_SHOWN]}{REST}" if masked else account.tax_id, account.branch, locale
    )


def numbered(number: str, branch: str, locale: str | None = None) -> str:
    """*number*, with the branch number unless *branch* is empty (the head office)."""
    return gettext("%(number)s, branch %(branch)s", locale, number=number, branch=branch) if branch else number


def exact_text(moment: datetime, locale: str | None = None) -> str:
    """Day and time to the second, in Thai time: ``5 มิ.ย. 2565 เวลา 03:09:17``."""
    thai_time = moment.astimezone(BANGKOK)
    day = format_date(thai_time.date(), locale)
    return gettext("%(day)s at %(clock)s", locale, day=day, clock=f"{thai_time:%H:%M:%S}")


def until_text(end: date | None) -> str | None:
    """The last day; ``None`` for a delegation without end date."""
    return format_date(end) if end else None
