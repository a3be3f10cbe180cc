"""Refresh tokens, tokens without a login or for another system, printed proofs and reminders of delegations."""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "refresh_token",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("family_id", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("context_id", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("requested_claims", sa.JSON(), nullable=True),
        sa.Column("authenticated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("acr", sa.String(), nullable=False),
        sa.Column("amr", sa.JSON(), nullable=False),
        sa.Column("offline", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["context_id"], ["acting_context.id"], name=op.f("fk_refresh_token_context_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refresh_token")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_refresh_token_secret_hash")),
    )
    with op.batch_alter_table("refresh_token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_refresh_token_context_id"), ["context_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_refresh_token_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_refresh_token_family_id"), ["family_id"], unique=False)
        batch_op.create_index(
            "ix_refresh_token_outlasting",
            ["family_id"],
            unique=False,
            sqlite_where=sa.text("offline IS 1 AND revoked_at IS NULL"),
            postgresql_where=sa.text("offline IS true AND revoked_at IS NULL"),
        )

    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("credentials_changed_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("proof_code", sa.String(), nullable=True))
    connection, delegation = op.get_bind(), sa.table("delegation", sa.column("id"), sa.column("proof_code"))
    for (delegation_id,) in connection.execute(sa.select(delegation.c.id)).all():
        code = {"proof_code": secrets.token_urlsafe(32)}
        connection.execute(sa.update(delegation).where(delegation.c.id == delegation_id).values(code))
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.alter_column("proof_code", existing_type=sa.String(), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_delegation_proof_code"), ["proof_code"])
        batch_op.create_index(
            "ix_delegation_ending",
            ["end"],
            unique=False,
            sqlite_where=sa.text('ended_at IS NULL AND "end" IS NOT NULL'),
            postgresql_where=sa.text('ended_at IS NULL AND "end" IS NOT NULL'),
        )

    with op.batch_alter_table("acting_context", schema=None) as batch_op:
        batch_op.create_index(
            "ix_acting_context_acting",
            ["delegation_id"],
            unique=False,
            sqlite_where=sa.text("ended_at IS NULL AND delegation_id IS NOT NULL"),
            postgresql_where=sa.text("ended_at IS NULL AND delegation_id IS NOT NULL"),
        )

    with op.batch_alter_table("token_issue", schema=None) as batch_op:
        batch_op.add_column(sa.Column("parent_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("audience", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("offline_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.alter_column("context_id", existing_type=sa.VARCHAR(), nullable=True)


def downgrade() -> None:
    # Without these columns a token that hung on another's, or on none, would pass for one of its own.
    op.execute("DELETE FROM token_issue WHERE context_id IS NULL OR parent_id IS NOT NULL OR audience IS NOT NULL")
    with op.batch_alter_table("token_issue", schema=None) as batch_op:
        batch_op.alter_column("context_id", existing_type=sa.VARCHAR(), nullable=False)
        batch_op.drop_column("offline_since")
        batch_op.drop_column("audience")
        batch_op.drop_column("parent_id")

    with op.batch_alter_table("acting_context", schema=None) as batch_op:
        batch_op.drop_index("ix_acting_context_acting")

    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_index("ix_delegation_ending")
        batch_op.drop_constraint(batch_op.f("uq_delegation_proof_code"), type_="unique")
        batch_op.drop_column("proof_code")
        batch_op.drop_column("reminded_at")

    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_column("credentials_changed_at")

    with op.batch_alter_table("refresh_token", schema=None) as batch_op:
        batch_op.drop_index("ix_refresh_token_outlasting")
        batch_op.drop_index(batch_op.f("ix_refresh_token_family_id"))
        batch_op.drop_index(batch_op.f("ix_refresh_token_expires_at"))
        batch_op.drop_index(batch_op.f("ix_refresh_token_context_id"))

    op.drop_table("refresh_token")
