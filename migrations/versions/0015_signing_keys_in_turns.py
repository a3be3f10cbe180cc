"""Signing keys take turns: from when one signs, and whether it was ended as one that may be stolen.

Every key of before signs since it was made. Back again, keys that were ended go for good, since the program below would
believe what they sign; so do those that have not signed yet, which it would sign with at once. Whichever has been
replaced is retired there: still published, no longer signing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_NEWER = "other.alg = signing_key.alg AND other.generation > signing_key.generation"
_OLDER = "other.alg = signing_key.alg AND other.generation < signing_key.generation"


def upgrade() -> None:
    with op.batch_alter_table("signing_key", schema=None) as batch_op:
        batch_op.add_column(sa.Column("signs_from", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("recorded_state", sa.String(), nullable=True))
    op.execute("UPDATE signing_key SET signs_from = created_at")
    op.execute("UPDATE signing_key SET recorded_state = CASE WHEN retired_at IS NULL THEN 'signing' ELSE 'retired' END")
    with op.batch_alter_table("signing_key", schema=None) as batch_op:
        batch_op.alter_column("signs_from", existing_type=sa.DateTime(timezone=True), nullable=False)
        batch_op.alter_column("recorded_state", existing_type=sa.String(), nullable=False)


def downgrade() -> None:
    op.execute("DELETE FROM signing_key WHERE ended_at IS NOT NULL")
    op.execute(
        "DELETE FROM signing_key WHERE signs_from > CURRENT_TIMESTAMP AND retired_at IS NULL AND EXISTS ("
        f"SELECT 1 FROM signing_key AS other WHERE {_OLDER} AND other.retired_at IS NULL)"
    )
    op.execute(
        "UPDATE signing_key SET retired_at = ("
        f"SELECT min(other.signs_from) FROM signing_key AS other WHERE {_NEWER} AND other.retired_at IS NULL)"
        " WHERE retired_at IS NULL"
    )
    with op.batch_alter_table("signing_key", schema=None) as batch_op:
        for column_name in ("recorded_state", "ended_at", "signs_from"):
            batch_op.drop_column(column_name)
