"""The history of registered data: what a register said or an account held, with the day, never changed afterwards."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp.crypto import new_id
from idp.models import Account, RegisteredData
from idp.registers.records import GOING_CONCERN, Record

#: The source of what an account held before somebody confirmed a change of it.
ACCOUNT = "account"


def remember(session: Session, account_id: str, known: Record, at: datetime) -> None:
    """Write registered data into the account's history."""
    values = {"account_id": account_id, "recorded_at": at, "source": known.source, "data": known.as_json()}
    session.execute(insert(RegisteredData).values(id=new_id(), **values))


def held(account: Account) -> Record:
    """The registered data that the account holds, in the shape of a register's."""
    return Record(
        tax_id=account.tax_id,
        entity_type=account.entity_type,
        name=account.name,
        source=ACCOUNT,
        title=account.name_title,
        given_name=account.given_name,
        family_name=account.family_name,
        date=account.birth_or_registration_date,
        status=account.register_status or GOING_CONCERN,
        going_concern=account.going_concern,
        address=dict(account.registered_address),
    )
