"""Since when an account is suspended, and since when a register reports its party as no going concern.

Of those that are so today the record of events says when a register reported it, and when a suspension ended what acted
under the account. Where it tells nothing, the account's last change has to do.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_LAST = "SELECT max(event.at) FROM audit_event AS event WHERE event.account_id = account.id AND "
_SUSPENDED = _LAST + "event.event = 'acting.ended' AND CAST(event.data AS TEXT) LIKE '%\"suspended\"%'"
_REPORTED = _LAST + "event.event = 'register.state_changed'"


def upgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(f"UPDATE account SET suspended_at = COALESCE(({_SUSPENDED}), updated_at) WHERE status = 'suspended'")
    op.execute(f"UPDATE account SET reported_at = COALESCE(({_REPORTED}), updated_at) WHERE NOT going_concern")


def downgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_column("reported_at")
        batch_op.drop_column("suspended_at")
