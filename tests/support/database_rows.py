"""How many rows a table has."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from idp.db import Database


def counted(database: Database, table: Any) -> int:
    """All rows of a model's table."""
    with database.reader() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0
