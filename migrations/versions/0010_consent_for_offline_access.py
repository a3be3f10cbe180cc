"""Consent for offline access, and in which login the acting party was chosen for a waiting request."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consent",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("acting_under", sa.String(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_consent_account_id")),
        sa.PrimaryKeyConstraint("account_id", "client_id", "acting_under", name=op.f("pk_consent")),
    )
    op.add_column("authorization_request", sa.Column("chosen_in", sa.String(), nullable=True))
    # What systems hold already goes on, and shows where it can be ended.
    op.execute(
        "INSERT INTO consent (account_id, client_id, acting_under, given_at)"
        " SELECT login.account_id, token.client_id, coalesce(context.delegation_id, ''), max(token.began_at)"
        " FROM refresh_token AS token JOIN acting_context AS context ON context.id = token.context_id"
        " JOIN login ON login.id = context.login_id WHERE token.offline AND token.revoked_at IS NULL"
        " GROUP BY login.account_id, token.client_id, coalesce(context.delegation_id, '')"
    )


def downgrade() -> None:
    op.drop_column("authorization_request", "chosen_in")
    op.drop_table("consent")
