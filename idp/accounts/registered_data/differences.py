"""What a register says otherwise than an account: gaps that it fills, differences that somebody has to look at.

``Account.register_news`` holds differences as columns of ``Account``, with the ``source`` that they come from and
whether the date is the same there (``same_date``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import ENTITY_TYPES, TITLES
from idp.accounts.registered_data import parts
from idp.crypto import digest
from idp.fields import parse, thai_places
from idp.i18n import lazy
from idp.models import Account, Provenance
from idp.registers.records import ADDRESS_PARTS, Record

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
#: Members of ``Account.register_news`` that are no columns: the register, and whether the date is the same.
_NO_COLUMNS = ("source", "same_date")
#: Without these a register's address is a piece of one, which replaces nothing.
_WHOLE = ("house_no", "subdistrict", "district", "province")


@dataclass(frozen=True)
class Difference:
    """One thing that the register says otherwise. ``label`` is a msgid; a missing value is empty."""

    label: str
    ours: str
    theirs: str


def gaps(account: Account, known: Record) -> dict[str, Any]:
    """The columns that the account lacks and the register knows."""
    says: dict[str, Any] = {
        "birth_or_registration_date": known.date,
        "registered_address": None if account.branch else parts.known_address(known),
    }
    if not account.name or _same_name(account, known):
        says |= _named(account, known)
    found = {column: value for column, value in says.items() if value and not getattr(account, column)}
    if "name_title" in found:
        found["name"] = says["name"]
    return found


def news(account: Account, known: Record) -> dict[str, Any] | None:
    """What *known* says otherwise, for ``Account.register_news``; ``None`` where there is nothing to look at.

    A gap is no difference, and what the user has called wrong is not news again.
    """
    found = _otherwise(account, known)
    if not found or account.register_disputed == fingerprint(found):
        return None
    return {**found, "source": known.source, "same_date": _same_date(account, known)}


def provenance(account: Account, known: Record) -> Provenance:
    """Whether name and date are the register's, gaps filled: ``Account.registered_data`` after *known* was seen."""
    same = (not account.name or _same_name(account, known)) and _same_date(account, known)
    return Provenance.REGISTER if same else Provenance.TYPED


def _same_date(account: Account, known: Record) -> bool:
    """Whether the date is the register's; one that the register does not tell was never seen there."""
    return account.birth_or_registration_date in (None, known.date)


def fingerprint(found: Mapping[str, Any] | None) -> str:
    """Tells whether differences are the same ones again, whichever register they come from."""
    said = {name: value for name, value in (found or {}).items() if name not in _NO_COLUMNS}
    return digest(json.dumps(said, sort_keys=True, ensure_ascii=False))


def waiting(account: Account) -> list[Difference]:
    """The news that wait for the user, one line each."""
    return list(lines(account, account.register_news or {}))


def compared(account: Account, known: Record) -> list[Difference]:
    """Everything in which *known* says otherwise, one line each, also what the user has disputed."""
    found = list(lines(account, _otherwise(account, known)))
    kind = ENTITY_TYPES[account.entity_type]
    ours, theirs = number_and_birth_date.of_account(account), known.born
    if ours and ours != theirs and (theirs or kind.is_person):  # a person's has to be in the register
        found.append(Difference(kind.date_label, ours, theirs))
    return found


def lines(account: Account, found: Mapping[str, Any]) -> Iterator[Difference]:
    """Differences in the words of the page."""
    if "name" in found:
        yield Difference(lazy("Registered name"), account.name, found["name"])
    if "registered_address" in found:
        ours, theirs = account.registered_address, found["registered_address"]
        for part, label in ADDRESS_LABELS.items():
            if _folded(ours.get(part)) != _folded(theirs.get(part)):
                yield Difference(label, str(ours.get(part, "")), str(theirs.get(part, "")))


def _otherwise(account: Account, known: Record) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if account.name and not _same_name(account, known):
        found |= _named(account, known)
    address = None if account.branch else _moved(account.registered_address, known.address)
    return found if address is None else {**found, "registered_address": address}


def _named(account: Account, known: Record) -> dict[str, Any]:
    """The columns of a register's name. A person's begins with the title, which not every register tells."""
    if not ENTITY_TYPES[account.entity_type].is_person:
        return {"name": known.name}
    title = known.title or account.name_title or ""
    bare = known.name.removeprefix(known.title or "").strip()
    given, family = parts.parts_of_name(bare, "")
    return {
        "name": f"{title}{bare}",
        "name_title": title or None,
        "given_name": known.given_name or given,
        "family_name": known.family_name or family or None,
    }


def _same_name(account: Account, known: Record) -> bool:
    """Whether it is the same name; a title that only one side knows makes no other one."""
    if _folded(account.name) == _folded(known.name):
        return True
    if not ENTITY_TYPES[account.entity_type].is_person or (account.name_title and known.title):
        return False
    return not _forms(account.name, account.name_title).isdisjoint(_forms(known.name, known.title))


def _forms(name: str, title: str | None) -> set[str]:
    """A person's name with and without its title; legacy systems wrote one in front and told nobody."""
    titles = [title] if title else TITLES
    return {_folded(name), *(_folded(name.removeprefix(each)) for each in titles if name.startswith(each))}


def _moved(ours: Mapping[str, Any], theirs: Mapping[str, str]) -> dict[str, Any] | None:
    """The new address where it differs in a member that the register gives; with a postcode of its own.

    A position on the map goes with the old address.
    """
    if not ours or not all(theirs.get(part) for part in _WHOLE):
        return None
    if all(_folded(ours.get(part)) == _folded(value) for part, value in theirs.items()):
        return None
    moved: dict[str, Any] = {part: theirs[part] for part in ADDRESS_PARTS if theirs.get(part)}
    if "postcode" not in moved:
        codes = thai_places.postcodes(*(moved[part] for part in ("subdistrict", "district", "province")))
        if ours.get("postcode") in codes or len(codes) == 1:
            moved["postcode"] = ours["postcode"] if ours.get("postcode") in codes else codes[0]
    return moved


def _folded(text: object) -> str:
    """A text as people compare it: blanks, capitals, ways to write a Thai letter or digit count for nothing."""
    return " ".join(parse.arabic(str(text or "")).split()).casefold()
