"""A batch of rows compared with the database: which become accounts or user names, exist already, or are refused."""

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
from idp.models import HOLDS_NO_NUMBER, Account, AccountStatus, UserName


class _Holder(NamedTuple):
    """The account that has a row's number."""

    id: str
    source: str | None


@dataclass
class BatchOutcome:
    """Rows to insert into ``Account`` and ``UserName``, counts, refused lines with reasons, notes on new accounts."""

    accounts: list[dict[str, Any]] = field(default_factory=list)
    names: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    refusals: list[tuple[int, str]] = field(default_factory=list)
    notes: list[tuple[int, RowNote]] = field(default_factory=list)


class _RowRefused(ValueError):
    """The reason why the contents of the database do not allow a row."""


def classify(session: Session, batch: list[tuple[Row, Role]], vault: Vault) -> BatchOutcome:
    """Compare the rows of a batch with the database, without writing. *vault* encrypts weak hashes."""
    holders = _holders(session, [row for row, _ in batch])
    owners = _owners(session, [row for row, _ in batch])
    outcome, now = BatchOutcome(), clock.now()
    for row, role in batch:
        holder = holders.get((row.party.tax_id, row.party.branch))
        try:
            decision = _decide(row, role, holder, owners.get(row.user_name))
        except _RowRefused as refusal:
            outcome.refusals.append((row.line, str(refusal)))
            continue
        outcome.counts[decision] += 1
        account_id = holder.id if holder else new_id()
        if decision == "accounts":
            outcome.accounts.append(_account(account_id, row, vault, now))
            outcome.counts["without_mobile"] += row.mobile is None
            outcome.counts["without_date"] += row.created_at is None
            outcome.counts["without_password"] += row.password is None
            outcome.notes += [(row.line, note) for note in row.notes]
        if decision != "there":
            outcome.names.append({"name": row.user_name, "account_id": account_id, "created_at": now})
            owners[row.user_name] = account_id
    return outcome


def _account(account_id: str, row: Row, vault: Vault, now: datetime) -> dict[str, Any]:
    """The columns of a new account. A weak hash is stored encrypted until the worker wraps it (``wrapping``)."""
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
    """The accounts that have the rows' numbers, by number and branch; unconfirmed and closed ones do not count."""
    columns = (Account.tax_id, Account.branch, Account.id, Account.legacy_source)
    by_number = Account.tax_id.in_({row.party.tax_id for row in rows})
    accounts = session.execute(select(*columns).where(by_number, Account.status.not_in(HOLDS_NO_NUMBER)))
    return {(tax_id, branch): _Holder(account_id, source) for tax_id, branch, account_id, source in accounts}


def _owners(session: Session, rows: Iterable[Row]) -> dict[str, str]:
    """The ids of accounts that have the rows' user names, by user name; unconfirmed and closed ones do not count."""
    by_name = UserName.name.in_({row.user_name for row in rows})
    owners = select(UserName.name, UserName.account_id).join(Account, Account.id == UserName.account_id)
    pairs = session.execute(owners.where(by_name, Account.status.not_in(HOLDS_NO_NUMBER)))
    return dict(pairs.all())


def _decide(row: Row, role: Role, holder: _Holder | None, owner: str | None) -> str:
    """What a row becomes, as the name of its count: ``accounts``, ``names`` or ``there``. Raises ``_RowRefused``.

    *holder*: the account that has the row's number, *owner*: the id of the one that has its user name. Further user
    names of an e-License account's number sign in to it, whenever it was imported.
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
