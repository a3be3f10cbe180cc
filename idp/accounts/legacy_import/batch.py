"""Rows of legacy accounts against the database: which become accounts or user names, which are there, which may not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts.legacy_import.plan import Role
from idp.accounts.legacy_import.rows import FIRST_SOURCE, Row, RowNote
from idp.crypto import Vault, new_id
from idp.models import Account, AccountStatus, UserName


class _Holder(NamedTuple):
    """The account that has a row's number."""

    id: str
    source: str | None


@dataclass
class SortedOut:
    """What becomes of a batch: rows of the tables, what to count, refused lines and why, notes on new accounts."""

    accounts: list[dict[str, Any]] = field(default_factory=list)
    names: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    refusals: list[tuple[int, str]] = field(default_factory=list)
    notes: list[tuple[int, RowNote]] = field(default_factory=list)


class _RowRefused(ValueError):
    """Why a row is refused for what the database holds."""


def sort_out(session: Session, batch: list[tuple[Row, Role]], vault: Vault) -> SortedOut:
    """Compare the rows of a batch with what the database holds; nothing is written. *vault* seals weak hashes."""
    holders = _holders(session, [row for row, _ in batch])
    owners = _owners(session, [row for row, _ in batch])
    into, now = SortedOut(), clock.now()
    for row, role in batch:
        holder = holders.get((row.party.tax_id, row.party.branch))
        try:
            done = _judge(row, role, holder, owners.get(row.user_name))
        except _RowRefused as why:
            into.refusals.append((row.line, str(why)))
            continue
        into.counts[done] += 1
        account_id = holder.id if holder else new_id()
        if done == "accounts":
            into.accounts.append(_account(account_id, row, vault, now))
            into.counts["without_mobile"] += row.mobile is None
            into.counts["without_date"] += row.created_at is None
            into.counts["without_password"] += row.password is None
            into.notes += [(row.line, interaction) for interaction in row.notes]
        if done != "there":
            into.names.append({"name": row.user_name, "account_id": account_id, "created_at": now})
            owners[row.user_name] = account_id
    return into


def _account(account_id: str, row: Row, vault: Vault, now: datetime) -> dict[str, Any]:
    """The columns of a new account. A weak hash goes in sealed; the worker wraps it."""
    old = row.password
    weak = old is not None and old.weak
    return {
        "id": account_id,
        "entity_type": row.entity_type,
        "number_kind": row.number_kind.value,
        "tax_id": row.party.tax_id,
        "branch": row.party.branch,
        "status": AccountStatus.ACTIVE,
        "password_hash": old.text if old and not weak else None,
        "legacy_hash": vault.seal(old.text.encode()) if old and weak else None,
        "legacy_scheme": old.scheme if old else None,
        "legacy_source": row.party.source,
        "preferred_username": row.user_name,
        "name": row.name,
        "contact_mobile": row.mobile,
        "email": row.email,
        "created_at": row.created_at or now,
        "updated_at": now,
    }


def _holders(session: Session, rows: Iterable[Row]) -> dict[tuple[str, str], _Holder]:
    """The accounts that have the rows' numbers; a registration that waits for its confirmation has none."""
    columns = (Account.tax_id, Account.branch, Account.id, Account.legacy_source)
    numbered = Account.tax_id.in_({row.party.tax_id for row in rows})
    found = session.execute(select(*columns).where(numbered, Account.status != AccountStatus.UNCONFIRMED))
    return {(tax_id, branch): _Holder(account_id, source) for tax_id, branch, account_id, source in found}


def _owners(session: Session, rows: Iterable[Row]) -> dict[str, str]:
    """The accounts that have the rows' user names; not what registrations of the time before have written."""
    named = UserName.name.in_({row.user_name for row in rows})
    owned = select(UserName.name, UserName.account_id).join(Account, Account.id == UserName.account_id)
    found = session.execute(owned.where(named, Account.status != AccountStatus.UNCONFIRMED))
    return dict(found.all())


def _judge(row: Row, role: Role, holder: _Holder | None, owner: str | None) -> str:
    """What is done with a row: ``accounts``, ``names`` or ``there``. Raises ``_Refused``.

    *holder* has the row's number, *owner* its user name. Names that belong to an e-License account's number sign in
    to it, whenever it was imported.
    """
    first = row.party.source == FIRST_SOURCE
    if holder is not None and holder.source is not None and owner == holder.id:
        return "there"
    if holder is not None and holder.source is None:
        raise _RowRefused("tax_id: this number has an account already, which was not imported")
    if holder is not None and (first or holder.source != FIRST_SOURCE):
        raise _RowRefused(f"tax_id: this number has an account already, imported from {holder.source}")
    if holder is None and role is Role.ORPHAN:
        raise _RowRefused("tax_id: more than one row has this number, and none of them is of e-License")
    if owner is not None:
        raise _RowRefused("username: another account has it")
    return "names" if holder is not None or role is Role.NAME else "accounts"
