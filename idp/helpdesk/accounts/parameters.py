"""A search as the parameters of its address: it can be kept, sent on and gone back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from idp.fields import parse
from idp.fields.parse import ParseError
from idp.helpdesk.accounts.search import LONGEST, AccountQuery


@dataclass(frozen=True)
class Asked:
    """What was asked: ``day_text`` as typed; ``fault``: why it cannot be read, as a ``ParseError``."""

    query: AccountQuery
    day_text: str
    fault: ParseError | None = None


def read(parameters: Mapping[str, str], today: date) -> Asked:
    """The search in a URL's parameters ``q``, ``day`` and ``unconfirmed``; *today* in Thailand."""
    text = " ".join(parse.writable(parameters.get("q", "")[:LONGEST]).split())
    day_text = parse.writable(parameters.get("day", "")[:LONGEST]).strip()
    unconfirmed = parameters.get("unconfirmed") == "1"
    try:
        day = parse.day(day_text, today) if day_text else None
    except ParseError as fault:
        return Asked(AccountQuery(text, None, unconfirmed), day_text, fault)
    return Asked(AccountQuery(text, day, unconfirmed), day_text)
