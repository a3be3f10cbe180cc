"""Any number of made-up accounts whose names, addresses and days are as unevenly spread as real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import insert, text

from idp.accounts.search_words import words
from idp.crypto import new_id
from idp.db import Database
from idp.models import Account, AccountStatus, EntityType, SearchWord

_GIVEN = ("สม", "วิ", "พร", "ศรี", "ชัย", "ธน", "กิตติ", "ณัฐ", "อร", "จันทร์", "มา", "สุ", "ปรี", "นภา", "ดวง", "เพ็ญ")
_SECOND = ("ชาย", "ศักดิ์", "พล", "ทิพย์", "วรรณ", "รัตน์", "พงษ์", "ลักษณ์", "ภัทร", "ดี", "นี", "ดา", "พร", "สิทธิ์", "กร", "ยา")
_FAMILY = ("ทอง", "ใจ", "บุญ", "แสง", "วงศ์", "ศิริ", "สุข", "เจริญ", "ประ", "รัก", "แก้ว", "เพชร", "อินทร์", "คำ", "นาค", "มณี")
_TRADES = ("การช่าง", "อุตสาหกรรม", "เทรดดิ้ง", "พลาสติก", "การไฟฟ้า", "ค้าไม้", "อาหาร", "ยนต์", "เคมี", "เหล็ก")
_PROVIDERS = ("gmail.com", "gmail.com", "gmail.com", "hotmail.com", "yahoo.co.th")
#: Accounts in one statement.
_AT_ONCE = 2_000


def fill(database: Database, number: int, newest: datetime, seed: int = 1) -> None:
    """Insert *number* accounts with their words. *newest*: when the last of them was registered, the others before;
    half of them at once (an import).
    """
    made = _accounts(random.Random(seed), number, newest)
    while accounts := list(islice(made, _AT_ONCE)):
        found_by = [
            {"word": word, "account_id": account["id"]}
            for account in accounts
            for word in words.of_account({name: account.get(name) for name in words.FOUND_BY}, ())
        ]
        with database.engine.begin() as connection:
            connection.execute(insert(Account), accounts)
            connection.execute(insert(SearchWord), found_by)
    with database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))


def _accounts(dice: random.Random, number: int, newest: datetime) -> Iterator[dict[str, Any]]:
    for position in range(number):
        name = f"{_skewed(dice, _GIVEN)}{_skewed(dice, _SECOND)} {_skewed(dice, _FAMILY)}{dice.choice(_SECOND)}"
        is_person = dice.random() < 0.6
        company = f"บริษัท {_skewed(dice, _FAMILY)}{dice.choice(_GIVEN)}{dice.choice(_TRADES)} {position % 997} จำกัด"
        tax_id = f"{'3' if is_person else '0'}{position:012d}"
        is_imported, at_once = dice.random() < 0.5, newest - timedelta(days=400)
        yield {
            "id": new_id(),
            "entity_type": EntityType.NATURAL_PERSON if is_person else EntityType.JURISTIC_PERSON,
            "tax_id": tax_id,
            "status": AccountStatus.UNCONFIRMED if dice.random() < 0.01 else AccountStatus.ACTIVE,
            "preferred_username": tax_id,
            "name": f"นาย{name}" if is_person else company,
            "contact_name": name,
            "email": f"user{dice.randrange(10 * number)}@{dice.choice(_PROVIDERS)}",
            "created_at": at_once if is_imported else newest - timedelta(minutes=dice.randrange(600_000)),
            "updated_at": newest,
            "words_made_at": newest,
        }


def _skewed(dice: random.Random, parts: tuple[str, ...]) -> str:
    """One of *parts*, the first ones far more often."""
    return parts[min(int(dice.expovariate(0.35)), len(parts) - 1)]
