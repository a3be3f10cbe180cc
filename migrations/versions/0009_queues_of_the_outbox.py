"""Queues of the outbox, systems that do not answer, and what has ended an acting context."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_WAITS, _UNHEARD = "due_at IS NOT NULL", "due_at IS NOT NULL AND failed_at IS NULL"
_DELIVERED, _FAILED = "delivered_at IS NOT NULL", "failed_at IS NOT NULL"
_INDEXES = (
    ("ix_outbox_message_waiting", ["queue", "by_clock", "due_at"], _WAITS),
    ("ix_outbox_message_unheard", ["created_at"], _UNHEARD),
    ("ix_outbox_message_delivered", ["delivered_at"], _DELIVERED),
    ("ix_outbox_message_failed", ["failed_at"], _FAILED),
)


def upgrade() -> None:
    op.create_table(
        "outbox_circuit",
        sa.Column("queue", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("queue", name=op.f("pk_outbox_circuit")),
    )
    with op.batch_alter_table("acting_context", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ended_by", sa.String(), nullable=True))

    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("queue", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("by_clock", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("failing", sa.Boolean(), nullable=True))
        batch_op.drop_index("ix_outbox_message_due_at")
    message = sa.table("outbox_message", *map(sa.column, ("kind", "receiver", "queue", "by_clock", "failing")))
    queue = sa.case(
        (message.c.kind == "logout_notice", sa.literal("system ") + message.c.receiver),
        (message.c.kind == "mail", "mail"),
        else_="work",
    )
    op.execute(sa.update(message).values(queue=queue, by_clock=sa.false(), failing=sa.false()))
    # What had been given up for its age is tried again, now and then; what no try would help had one try.
    op.execute(
        "UPDATE outbox_message SET due_at = failed_at "
        "WHERE failed_at IS NOT NULL AND delivered_at IS NULL AND kind = 'logout_notice'"
    )
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        batch_op.alter_column("queue", existing_type=sa.String(), nullable=False)
        batch_op.alter_column("by_clock", existing_type=sa.Boolean(), nullable=False)
        batch_op.alter_column("failing", existing_type=sa.Boolean(), nullable=False)
        for name, columns, where in _INDEXES:
            condition = sa.text(where)
            batch_op.create_index(name, columns, unique=False, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        for name, _, _ in _INDEXES:
            batch_op.drop_index(name)
        batch_op.drop_column("failing")
        batch_op.drop_column("by_clock")
        batch_op.drop_column("queue")
        batch_op.create_index("ix_outbox_message_due_at", ["due_at"], unique=False)
    op.execute("UPDATE outbox_message SET due_at = NULL WHERE failed_at IS NOT NULL")  # given up is given up there

    with op.batch_alter_table("acting_context", schema=None) as batch_op:
        batch_op.drop_column("ended_by")

    op.drop_table("outbox_circuit")
