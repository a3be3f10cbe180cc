"""Delegations in words, in the reader's language."""

from __future__ import annotations

from datetime import date

from idp.clients import Clients
from idp.i18n import format_date, gettext, request_locale
from idp.models import Delegation, DelegationScope


def systems_text(delegation: Delegation, systems: Clients) -> str:
    """``ทุกระบบ``, or the names of the systems; an id whose system is registered no more stands for itself."""
    if delegation.scope is DelegationScope.ALL:
        return gettext("All systems")
    locale = request_locale()
    clients = ((system, systems.get(system)) for system in delegation.systems)
    return ", ".join(client.name(locale) if client else system for system, client in clients)


def window_text(delegation: Delegation) -> str:
    """``ตลอดเวลา``, or from day to day."""
    if delegation.end is None:
        return gettext("Always")
    return gettext("From %(start)s to %(end)s", start=format_date(delegation.start), end=format_date(delegation.end))


def until_text(end: date | None) -> str | None:
    """The last day, or nothing for a grant without limit."""
    return format_date(end) if end else None
