"""Powers of attorney have a reference number for people."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def upgrade() -> None:
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reference", sa.String(), nullable=True))
    delegation = sa.table(
        "delegation",
        sa.column("id"),
        sa.column("granted_at", sa.DateTime(timezone=True)),
        sa.column("reference"),
    )
    connection, given = op.get_bind(), set()
    for delegation_id, granted_at in connection.execute(sa.select(delegation.c.id, delegation.c.granted_at)).all():
        while (reference := _reference(granted_at)) in given:
            pass
        given.add(reference)
        change = sa.update(delegation).where(delegation.c.id == delegation_id).values(reference=reference)
        connection.execute(change)
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.alter_column("reference", existing_type=sa.String(), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_delegation_reference"), ["reference"])


def downgrade() -> None:
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_delegation_reference"), type_="unique")
        batch_op.drop_column("reference")


def _reference(granted_at: datetime) -> str:
    """``idp.delegation.reference`` as it was: year in Thailand, eight characters, check character (ISO/IEC 7064)."""
    utc = granted_at.replace(tzinfo=None) - (granted_at.utcoffset() or timedelta(0))
    year = f"{(utc + timedelta(hours=7)).year:04d}"
    while True:
        body = "".join(secrets.choice(_ALPHABET) for _ in range(8))
        product = 36
        for sign in year + body:
            product = ((product + _SIGNS.index(sign)) % 36 or 36) * 2 % 37
        check = _SIGNS[(37 - product) % 36]
        if check in _ALPHABET:
            return f"{year}-{body}-{check}"
