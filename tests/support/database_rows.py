"""What stands in the database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from idp.db import Database
from idp.models import Account, Delegation, Login
from support.world import User


def counted(database: Database, table: Any, **values: Any) -> int:
    """The rows of a model's table, or those with these values."""
    with database.reader() as session:
        return session.scalar(select(func.count()).select_from(table).filter_by(**values)) or 0


def rows_of(database: Database, table: Any) -> list[Any]:
    """All rows of a model's table."""
    with database.reader() as session:
        return list(session.scalars(select(table)))


def account_of(database: Database, user: User) -> Account:
    """Somebody's account as it stands now."""
    with database.reader() as session:
        return session.get_one(Account, user.id)


def delegation_of(database: Database, delegation_id: str) -> Delegation:
    """A delegation as it stands now."""
    with database.reader() as session:
        return session.get_one(Delegation, delegation_id)


def logins_of(database: Database) -> dict[str, str | None]:
    """The ids of all logins, the oldest first, and what ended each."""
    with database.reader() as session:
        return {login.id: login.ended_by for login in session.scalars(select(Login).order_by(Login.id))}
