"""Alembic's environment: works on the connection that ``idp.db`` hands over.

Migrations stand on their own: the project's column types are written down as the plain types beneath them.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Enum

from idp.models import Base
from idp.models.base import Moment


def plain_type(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """The source text of a column's type, where it is one of the project's own."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String({item.length})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=plain_type,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
