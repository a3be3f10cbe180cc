"""Who has checked an identity, and where name and date come from, are two things; and how sure it is (``ial``).

Until now ``verified_by`` was both: ``register`` meant that a register's answer agreed with the data. A register knows
a number, not who typed it, so that becomes ``registered_data``, and such an account counts as not checked by anybody.
What an officer checked stays so; where its name and date came from was never written down, so these count as typed
until a register is seen to agree. ``ial`` stays empty: nobody who has an account by now was asked for the birth date
as a proof, only as a field of the form that a register filled in.

Only columns are added: no row moves, no login ends. Back again, ``register`` is what an account has that nobody has
checked and whose data is a register's; ``officer`` stays. The older schema has no place for the rest.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ACCOUNT = sa.table("account", sa.column("verified_by", sa.String()), sa.column("registered_data", sa.String()))
_CHECKER, _SOURCE = _ACCOUNT.c.verified_by, _ACCOUNT.c.registered_data


def upgrade() -> None:
    # Plain ALTER TABLE on SQLite too: copying the table would let go of every row that refers to an account.
    op.add_column("account", sa.Column("registered_data", sa.String(32), nullable=False, server_default="typed"))
    op.add_column("account", sa.Column("ial", sa.String(), nullable=True))
    op.execute(sa.update(_ACCOUNT).where(_CHECKER == "register").values(registered_data="register", verified_by=None))


def downgrade() -> None:
    of_register = sa.and_(_SOURCE == "register", _CHECKER.is_(None))
    op.execute(sa.update(_ACCOUNT).where(of_register).values(verified_by="register"))
    op.drop_column("account", "ial")
    op.drop_column("account", "registered_data")
