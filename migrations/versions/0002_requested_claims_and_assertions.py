"""Claims asked for by name, and client assertions that count once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "client_assertion",
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("jti_hash", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("client_id", "jti_hash", name=op.f("pk_client_assertion")),
    )
    with op.batch_alter_table("client_assertion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_assertion_expires_at"), ["expires_at"], unique=False)

    with op.batch_alter_table("authorization_code", schema=None) as batch_op:
        batch_op.add_column(sa.Column("requested_claims", sa.JSON(), nullable=True))
        batch_op.create_index("ix_authorization_code_challenge", ["client_id", "code_challenge"], unique=False)
        batch_op.create_index("ix_authorization_code_nonce", ["client_id", "nonce"], unique=False)

    with op.batch_alter_table("token_issue", schema=None) as batch_op:
        batch_op.add_column(sa.Column("requested_claims", sa.JSON(), nullable=True))

    with op.batch_alter_table("authorization_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("login_id", sa.String(), nullable=True))

    with op.batch_alter_table("handoff_note", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answered_by", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("handoff_note", schema=None) as batch_op:
        batch_op.drop_column("answered_by")

    with op.batch_alter_table("authorization_request", schema=None) as batch_op:
        batch_op.drop_column("login_id")

    with op.batch_alter_table("token_issue", schema=None) as batch_op:
        batch_op.drop_column("requested_claims")

    with op.batch_alter_table("authorization_code", schema=None) as batch_op:
        batch_op.drop_index("ix_authorization_code_nonce")
        batch_op.drop_index("ix_authorization_code_challenge")
        batch_op.drop_column("requested_claims")

    with op.batch_alter_table("client_assertion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_client_assertion_expires_at"))

    op.drop_table("client_assertion")
