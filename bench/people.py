"""Operators for a measured database: as many as wanted, all with one password, each with a user name of its own."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import insert

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, EntityType, Provenance, UserName

PASSWORD = "Right-Password-1"
_AT_ONCE = 5_000


def settle(url: str, accounts: int) -> list[str]:
    """Write *accounts* active companies into the database at *url*. Returns their user names."""
    database = Database(url)
    password_hash = passwords.hash_password(PASSWORD, admission.ALONE)
    rows = [_company(number, password_hash) for number in range(1, accounts + 1)]
    names = [{"name": row["tax_id"], "account_id": row["id"], "created_at": row["created_at"]} for row in rows]
    for first in range(0, accounts, _AT_ONCE):
        with transaction(database) as work:
            session = work.writing()
            session.execute(insert(Account), rows[first : first + _AT_ONCE])
            session.execute(insert(UserName), names[first : first + _AT_ONCE])
    database.dispose()
    return [name["name"] for name in names]


def _company(number: int, password_hash: str) -> dict[str, Any]:
    tax_id, now = f"{number:013d}", clock.now()
    return {
        "id": new_id(),
        "entity_type": EntityType.JURISTIC_PERSON,
        "tax_id": tax_id,
        "status": AccountStatus.ACTIVE,
        "registered_data": Provenance.REGISTER,
        "password_hash": password_hash,
        "preferred_username": tax_id,
        "name": f"บริษัท ทดสอบ {number} จำกัด",
        "birth_or_registration_date": date(2001, 2, 3),
        "contact_address": {"house_no": "9", "province": "กรุงเทพมหานคร", "postcode": "10400"},
        "contact_phone": "024306800",
        "contact_mobile": "0812345678",
        "email": f"operator{number}@example.com",
        "email_verified_at": now,
        "created_at": now,
        "completed_at": now,
        "register_checked_at": now,
        "updated_at": now,
    }
