"""What the register says of an account now, beside what the account says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.registered_data import differences, parts
from idp.accounts.registered_data.differences import ADDRESS_LABELS
from idp.fields import thai_address
from idp.fields.party_number import NumberKind
from idp.i18n import format_date, lazy
from idp.models import Account
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Record, RecordFound, RecordNotFound

#: Seconds that the page waits for a register.
PATIENCE = 3.0
_NAME = lazy("Registered name")
_ADDRESS = lazy("Registered address")
_STATE = lazy("State in the register")


class RegisterReply(StrEnum):
    """Whether there is something to compare with."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    UNAVAILABLE = "unavailable"
    NONE = "none"
    """No register has parties of this type."""


@dataclass(frozen=True)
class ComparedRow:
    """One fact. ``label``: a msgid; ``ours`` and ``theirs``: texts, perhaps empty; ``differs``: in what counts."""

    label: str
    ours: str
    theirs: str
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """The registered data of an account; ``theirs`` of each row is empty unless ``reply`` is ``FOUND``."""

    reply: RegisterReply
    rows: Sequence[ComparedRow]


def ask(registers: Registers, account: Account, origin: Origin) -> Answer | None:
    """The register's answer, of the last day at most; ``None`` if there is no register or it does not answer in time.

    Call outside any transaction: it may wait.
    """
    if not _has_register(registers, account):
        return None
    return registers.ask_within(PATIENCE, account.entity_type, account.tax_id, origin)


def compare(registers: Registers, account: Account, answer: Answer | None) -> Comparison:
    """The account's data beside the register's *answer*."""
    if isinstance(answer, RecordFound):
        return Comparison(RegisterReply.FOUND, _rows(account, answer.record))
    rows = _rows(account, None)
    if isinstance(answer, RecordNotFound):
        return Comparison(RegisterReply.NOT_FOUND, rows)
    reply = RegisterReply.UNAVAILABLE if _has_register(registers, account) else RegisterReply.NONE
    return Comparison(reply, rows)


def _has_register(registers: Registers, account: Account) -> bool:
    is_tax_id = account.number_kind == NumberKind.TAX_ID
    kind = ENTITY_TYPES[account.entity_type]
    return is_tax_id and kind.register is not None and registers.has_register(account.entity_type)


def _rows(account: Account, record: Record | None) -> list[ComparedRow]:
    date_label = ENTITY_TYPES[account.entity_type].date_label
    labels = {each.label for each in differences.compare(account, record)} if record else set()
    return [
        ComparedRow(_NAME, account.name, _name(record), _NAME in labels),
        ComparedRow(
            date_label,
            _day(number_and_birth_date.birth_date_of(account)),
            _day(record.born if record else ""),
            date_label in labels,
        ),
        ComparedRow(
            _ADDRESS,
            _one_line(thai_address.text(account.registered_address)),
            _one_line(thai_address.text(parts.register_address(record))),
            not labels.isdisjoint(ADDRESS_LABELS.values()),
        ),
        ComparedRow(
            _STATE,
            account.register_status or "",
            record.status if record else "",
            record is not None and not record.going_concern,
        ),
    ]


def _name(record: Record | None) -> str:
    if record is None:
        return ""
    title = record.title or ""
    return record.name if record.name.startswith(title) else f"{title}{record.name}"


def _day(text: str) -> str:
    """A complete day in the words of the page; one without day or month, and none, as they are."""
    try:
        return format_date(date.fromisoformat(text))
    except ValueError:
        return text


def _one_line(text: str) -> str:
    return " ".join(text.split())
