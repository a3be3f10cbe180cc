"""Delegations on hold, passkeys in doubt after a reset, and the sign-in that a mail told of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

#: Added and dropped in place: no table is made anew, so nothing that refers to one is in the way.
_COLUMNS = (
    ("delegation", "held_at", sa.DateTime(timezone=True)),
    ("delegation", "held_by", sa.String()),
    ("passkey", "doubted_at", sa.DateTime(timezone=True)),
    ("passkey", "kept_from", sa.DateTime(timezone=True)),
    ("mail_link", "login_id", sa.String()),
)


def upgrade() -> None:
    for table, name, kind in _COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=True))


def downgrade() -> None:
    for table, name, _ in reversed(_COLUMNS):
        op.drop_column(table, name)
