"""Registrations of one number wait side by side; birth dates not known whole; codes of ID cards that wait for a check.

Until now an account that nobody had confirmed held its number and its user name. Both belong to confirmed accounts
only: the user names of those that wait stay written, and count for nothing until they are confirmed.

Back again, of several that wait for one number the oldest stays, or none where the number has an account; the others
go with all that hangs on them, as they would have after thirty days.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_WAITING = "status = 'unconfirmed'"
_HOLDING = "status <> 'unconfirmed'"
#: Tables whose rows hang on an account that waits.
_OF_ACCOUNT = ("user_name", "mail_link", "registered_data", "data_report", "registration")


def upgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("birth_date", sa.String(), nullable=True))
        batch_op.drop_constraint("uq_account_tax_id_branch", type_="unique")
    op.create_index(
        "ix_account_number",
        "account",
        ["tax_id", "branch"],
        unique=True,
        sqlite_where=sa.text(_HOLDING),
        postgresql_where=sa.text(_HOLDING),
    )
    op.create_index("ix_account_tax_id", "account", ["tax_id"])
    op.create_index(
        "ix_account_waiting",
        "account",
        ["preferred_username"],
        sqlite_where=sa.text(_WAITING),
        postgresql_where=sa.text(_WAITING),
    )

    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.add_column(sa.Column("born", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("ial", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("sealed_code", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("email", sa.String(), nullable=True))
    op.execute(
        "UPDATE registration SET email = (SELECT email FROM account WHERE account.id = registration.account_id)"
        " WHERE account_id IS NOT NULL"
    )

    op.create_table(
        "card_check",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("sealed_code", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_card_check_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_card_check")),
    )
    op.create_index(op.f("ix_card_check_due_at"), "card_check", ["due_at"])
    op.create_index(op.f("ix_card_check_expires_at"), "card_check", ["expires_at"])


def downgrade() -> None:
    op.drop_table("card_check")
    too_many = f"""
        SELECT account.id FROM account WHERE {_WAITING} AND EXISTS (
            SELECT 1 FROM account AS other WHERE other.tax_id = account.tax_id AND other.branch = account.branch
            AND other.id <> account.id AND (other.status <> 'unconfirmed' OR other.id < account.id))
        AND NOT EXISTS (
            SELECT 1 FROM delegation WHERE delegation.grantor_id = account.id OR delegation.agent_id = account.id)
    """
    going = [row[0] for row in op.get_bind().execute(sa.text(too_many.replace("WHERE status", "WHERE account.status")))]
    for table in (*_OF_ACCOUNT, "account"):
        column = sa.column("id" if table == "account" else "account_id")
        for start in range(0, len(going), 500):
            op.execute(sa.delete(sa.table(table, column)).where(column.in_(going[start : start + 500])))
    op.execute(
        "INSERT INTO user_name (name, account_id, created_at)"
        f" SELECT preferred_username, id, created_at FROM account WHERE {_WAITING}"
        " AND preferred_username NOT IN (SELECT name FROM user_name)"
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        for column_name in ("email", "sealed_code", "ial", "born"):
            batch_op.drop_column(column_name)
    op.execute("DELETE FROM registration WHERE outcome = 'taken'")
    op.drop_index("ix_account_waiting", table_name="account")
    op.drop_index("ix_account_tax_id", table_name="account")
    op.drop_index("ix_account_number", table_name="account")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.create_unique_constraint("uq_account_tax_id_branch", ["tax_id", "branch"])
        batch_op.drop_column("birth_date")
