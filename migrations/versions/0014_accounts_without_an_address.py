"""Accounts of old systems may have no e-mail address, until their operator has typed and confirmed one.

Back again they have an empty one, which no mail can go to: what was typed and never confirmed is forgotten.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.alter_column("email", existing_type=sa.String(), nullable=True)
        batch_op.add_column(sa.Column("unconfirmed_email", sa.String(), nullable=True))
    op.create_index(op.f("ix_account_unconfirmed_email"), "account", ["unconfirmed_email"])
    op.execute("UPDATE account SET email = NULL WHERE email = ''")


def downgrade() -> None:
    op.execute("UPDATE account SET email = '' WHERE email IS NULL")
    op.drop_index(op.f("ix_account_unconfirmed_email"), table_name="account")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_column("unconfirmed_email")
        batch_op.alter_column("email", existing_type=sa.String(), nullable=False)
