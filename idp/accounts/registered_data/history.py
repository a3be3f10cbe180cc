"""The append-only history of registered data: what a register said or an account had, with the time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp.crypto import new_id
from idp.models import Account, RegisteredData
from idp.registers.records import GOING_CONCERN, Record

#: Source of the data that an account had before its user confirmed a change.
ACCOUNT = "account"


def remember(session: Session, account_id: str, record: Record, at: datetime) -> None:
    """Append *record* to the history of an account."""
    values = {"account_id": account_id, "recorded_at": at, "source": record.source, "data": record.as_json()}
    session.execute(insert(RegisteredData).values(id=new_id(), **values))


def as_record(account: Account) -> Record:
    """The registered data of the account in the form of a register's record."""
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
