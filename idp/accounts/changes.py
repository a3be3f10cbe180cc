"""Registered data that has changed: compared at sign-in with the register, confirmed or disputed by the operator.

A register is asked at most once a day for an account and never holds up a sign-in for longer than a second; a late
answer waits for the next sign-in. Whether a party is a going concern needs nobody's confirmation: it counts at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from idp.accounts import letters, places
from idp.accounts.numbers import NumberKind
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import digest, new_id
from idp.db import Work
from idp.i18n import gettext, lazy
from idp.mail import compose
from idp.models import Account, DataReport, RegisteredData
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Found, Record

#: Seconds that a sign-in waits for a register.
PATIENCE = 1.0
ASK_EVERY = timedelta(days=1)

NOT_KNOWN = lazy("The register does not know the number")

#: Members of an address in the words of the page.
ADDRESS_LABELS = {
    "house_no": lazy("House number"),
    "building": lazy("Building or village"),
    "soi": lazy("Alley (soi)"),
    "moo": lazy("Village number (moo)"),
    "road": lazy("Road"),
    "subdistrict": lazy("Sub-district"),
    "district": lazy("District"),
    "province": lazy("Province"),
    "postcode": lazy("Postcode"),
}


@dataclass(frozen=True)
class Difference:
    """One thing that the register says otherwise. ``label`` is a msgid; a missing value is empty."""

    label: str
    ours: str
    theirs: str


def look_up(registers: Registers, account: Account, origin: Origin, at: datetime) -> Answer | None:
    """What the register says of *account*, if it is asked today and answers in time. Call outside any transaction."""
    if account.number_kind != NumberKind.TAX_ID or not registers.has_register(account.entity_type):
        return None
    if account.register_checked_at is not None and at - account.register_checked_at < ASK_EVERY:
        return registers.kept(account.entity_type, account.tax_id)
    return registers.ask_within(PATIENCE, account.entity_type, account.tax_id, origin)


def note(session: Session, account: Account, answer: Answer | None, at: datetime) -> None:
    """Write down what a look-up gave: gaps are filled, differences wait for the operator."""
    due = account.register_checked_at is None or at - account.register_checked_at >= ASK_EVERY
    values: dict[str, Any] = {"register_checked_at": at} if due else {}
    if isinstance(answer, Found):
        known = answer.record
        values |= {"going_concern": known.going_concern, "register_status": known.status, **_gaps(account, known)}
        values["register_news"] = news(account, known)
        if account.verified_by is None and values["register_news"] is None:
            values["verified_by"] = "register"
    changed = {name: value for name, value in values.items() if getattr(account, name) != value}
    if changed:
        session.execute(update(Account).where(Account.id == account.id).values(changed))


def _gaps(account: Account, known: Record) -> dict[str, Any]:
    """What the account lacks and the register knows."""
    says = {
        "name": known.name,
        "name_title": known.title,
        "given_name": known.given_name,
        "family_name": known.family_name,
        "birth_or_registration_date": known.date,
        "registered_address": None if account.branch else known.address,
    }
    return {column: value for column, value in says.items() if value and not getattr(account, column)}


def news(account: Account, known: Record) -> dict[str, Any] | None:
    """What *known* says otherwise than the account, for ``Account.register_news``; ``None`` where they agree.

    A gap is no difference, and what the operator has called wrong is not news again.
    """
    found: dict[str, Any] = {}
    if account.name and _folded(known.name) != _folded(account.name):
        found["name"] = known.name
    address = None if account.branch else _moved(account.registered_address, known.address)
    if address is not None:
        found["registered_address"] = address
    if not found or account.register_disputed == _fingerprint(found):
        return None
    return {**found, "source": known.source}


def _moved(ours: dict[str, Any], theirs: dict[str, str]) -> dict[str, Any] | None:
    """The new address where it differs in a member that the register gives; with a postcode of its own."""
    if not ours or all(_folded(ours.get(part, "")) == _folded(value) for part, value in theirs.items()):
        return None
    moved = dict(theirs)
    if "postcode" not in moved:
        area = [str(moved.get(part, "")) for part in ("subdistrict", "district", "province")]
        codes = places.postcodes(*area)
        if ours.get("postcode") in codes or len(codes) == 1:
            moved["postcode"] = ours["postcode"] if ours.get("postcode") in codes else codes[0]
    return moved


def _folded(text: object) -> str:
    return " ".join(str(text or "").split()).casefold()


def _fingerprint(found: dict[str, Any]) -> str:
    said = {name: value for name, value in found.items() if name != "source"}
    return digest(json.dumps(said, sort_keys=True, ensure_ascii=False))


def differences(account: Account) -> list[Difference]:
    """What waits for the operator, one line each."""
    return list(_differences(account, account.register_news or {}))


def compared(account: Account, known: Record) -> list[Difference]:
    """Where *known* says otherwise than the account, one line each."""
    return list(_differences(account, news(account, known) or {}))


def _differences(account: Account, found: dict[str, Any]) -> Iterator[Difference]:
    if "name" in found:
        yield Difference(lazy("Registered name"), account.name, found["name"])
    if "registered_address" in found:
        ours, theirs = account.registered_address, found["registered_address"]
        for part, label in ADDRESS_LABELS.items():
            if _folded(ours.get(part)) != _folded(theirs.get(part)):
                yield Difference(label, str(ours.get(part, "")), str(theirs.get(part, "")))


def confirm(work: Work, account: Account, origin: Origin, at: datetime) -> None:
    """Take the register's data over; the old stays in the history. A second press changes nothing."""
    session = work.writing()
    found = _waiting(session, account)
    if found is None:
        return
    source = found.pop("source")
    old = {name: getattr(account, name) for name in found}
    history = {"account_id": account.id, "recorded_at": at, "source": "account", "data": old}
    session.execute(insert(RegisteredData).values(id=new_id(), **history))
    session.execute(
        update(Account)
        .where(Account.id == account.id)
        .values(**found, register_news=None, register_disputed=None, verified_by="register", updated_at=at)
    )
    record(session, Event.REGISTER_CHANGE_CONFIRMED, origin, at, account.id, register=source)


def dispute(work: Work, account: Account, settings: Settings, origin: Origin, at: datetime) -> None:
    """Go on with the old data; the help desk is told what the register says. A second press changes nothing."""
    session = work.writing()
    found = _waiting(session, account)
    if found is None:
        return
    told = list(_differences(account, found))
    source = found.pop("source")
    session.execute(
        update(Account)
        .where(Account.id == account.id)
        .values(register_news=None, register_disputed=_fingerprint(found), updated_at=at)
    )
    report(session, settings, account, "disputed", told, at)
    record(session, Event.REGISTER_CHANGE_DISPUTED, origin, at, account.id, register=source)


def _waiting(session: Session, account: Account) -> dict[str, Any] | None:
    """The news that wait, if they still are what the page showed; nobody else can take them meanwhile."""
    session.execute(update(Account).where(Account.id == account.id).values(updated_at=Account.updated_at))
    current = session.get(Account, account.id, populate_existing=True)
    if current is None or current.register_news is None or current.register_news != account.register_news:
        return None
    return dict(current.register_news)


def report(
    session: Session, settings: Settings, account: Account, kind: str, told: list[Difference], at: datetime
) -> None:
    """Record for the officers that register and account disagree (*kind*: ``mismatch``, ``disputed``), and mail it."""
    data = {"differences": [vars(each) for each in told]}
    values = {"account_id": account.id, "kind": kind, "data": data, "created_at": at}
    session.execute(insert(DataReport).values(id=new_id(), **values))
    if settings.help_desk_email:
        lines = [(gettext(each.label, locale="th"), each.ours, each.theirs) for each in told]
        letter = letters.data_reported(account, kind, lines)
        compose.send(session, settings, [(settings.help_desk_email, letter)], at)
