"""What registration, mail links, registers and imported accounts keep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "limit_counter",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_limit_counter")),
    )
    with op.batch_alter_table("limit_counter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_limit_counter_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "register_answer",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("record", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("register", "number", name=op.f("pk_register_answer")),
    )
    with op.batch_alter_table("register_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_register_answer_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "data_report",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_data_report_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_report")),
    )
    with op.batch_alter_table("data_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_data_report_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_data_report_created_at"), ["created_at"], unique=False)

    op.create_table(
        "mail_link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_mail_link_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_link")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_mail_link_secret_hash")),
    )
    with op.batch_alter_table("mail_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mail_link_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mail_link_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "registration",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entity_type", sa.String(32), nullable=False),
        sa.Column("number_kind", sa.String(), nullable=False),
        sa.Column("tax_id", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("record", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("account_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_registration_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registration_expires_at"), ["expires_at"], unique=False)

    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("verify_after", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("register_checked_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("register_news", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("register_disputed", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("legacy_hash", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("legacy_scheme", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("legacy_source", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("terms_accepted_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_account_verify_after"), ["verify_after"], unique=False)
        batch_op.create_index(batch_op.f("ix_account_status"), ["status"], unique=False)
        batch_op.create_index(
            "ix_account_unwrapped",
            ["id"],
            unique=False,
            sqlite_where=sa.text("legacy_hash IS NOT NULL"),
            postgresql_where=sa.text("legacy_hash IS NOT NULL"),
        )
    op.execute("UPDATE account SET completed_at = created_at")


def downgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_account_unwrapped",
            sqlite_where=sa.text("legacy_hash IS NOT NULL"),
            postgresql_where=sa.text("legacy_hash IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_account_status"))
        batch_op.drop_index(batch_op.f("ix_account_verify_after"))
        batch_op.drop_column("terms_accepted_at")
        batch_op.drop_column("completed_at")
        batch_op.drop_column("legacy_source")
        batch_op.drop_column("legacy_scheme")
        batch_op.drop_column("legacy_hash")
        batch_op.drop_column("register_disputed")
        batch_op.drop_column("register_news")
        batch_op.drop_column("register_checked_at")
        batch_op.drop_column("verify_after")

    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_registration_expires_at"))

    op.drop_table("registration")
    with op.batch_alter_table("mail_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mail_link_expires_at"))
        batch_op.drop_index(batch_op.f("ix_mail_link_account_id"))

    op.drop_table("mail_link")
    with op.batch_alter_table("data_report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_data_report_created_at"))
        batch_op.drop_index(batch_op.f("ix_data_report_account_id"))

    op.drop_table("data_report")
    with op.batch_alter_table("register_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_register_answer_expires_at"))

    op.drop_table("register_answer")
    with op.batch_alter_table("limit_counter", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_limit_counter_expires_at"))

    op.drop_table("limit_counter")
