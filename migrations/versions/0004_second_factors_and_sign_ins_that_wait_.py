"""Second factors, sign-ins that wait for them, known browsers; what a login was proven with, in one column."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


_NAMES = ("password", "otp", "passkey")
_COMBINATIONS = [factors for count in range(4) for factors in itertools.combinations(_NAMES, count)]


def _words(factors: Sequence[str]) -> list[str]:
    """What a login was proven with, in the words of RFC 8176: of a passkey nobody wrote down whether it is synced."""
    words = [word for name, word in (("password", "pwd"), ("otp", "otp"), ("passkey", "swk")) if name in factors]
    return [*words, "mfa"] if len(words) > 1 else words


def upgrade() -> None:
    op.create_table(
        "known_device",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_known_device_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_device")),
        sa.UniqueConstraint("secret_hash", "account_id", name=op.f("uq_known_device_secret_hash_account_id")),
    )
    with op.batch_alter_table("known_device", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_known_device_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_known_device_last_at"), ["last_at"], unique=False)

    op.create_table(
        "passkey",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("credential_id", sa.String(), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("synced", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_passkey_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_passkey_credential_id")),
    )
    with op.batch_alter_table("passkey", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_passkey_account_id"), ["account_id"], unique=False)

    op.create_table(
        "recovery_code",
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_recovery_code_account_id")),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_recovery_code")),
    )
    with op.batch_alter_table("recovery_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recovery_code_account_id"), ["account_id"], unique=False)

    op.create_table(
        "sign_in_attempt",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("password_fingerprint", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_sign_in_attempt_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_attempt")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_sign_in_attempt_secret_hash")),
    )
    with op.batch_alter_table("sign_in_attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_attempt_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_attempt_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "totp_secret",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("enabled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_step", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_totp_secret_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_totp_secret")),
    )
    with op.batch_alter_table("login", schema=None) as batch_op:
        batch_op.add_column(sa.Column("amr", sa.JSON(), nullable=False, server_default="[]"))
    login = sa.table("login", *map(sa.column, ("password_at", "otp_at", "passkey_at")), sa.column("amr", sa.JSON))
    for factors in _COMBINATIONS:
        proven = [login.c[f"{name}_at"].is_not(None) == (name in factors) for name in _NAMES]
        op.execute(sa.update(login).where(*proven).values(amr=_words(factors)))
    with op.batch_alter_table("login", schema=None) as batch_op:
        batch_op.drop_column("password_at")
        batch_op.drop_column("passkey_at")
        batch_op.drop_column("otp_at")
    with op.batch_alter_table("login", schema=None) as batch_op:
        batch_op.alter_column("amr", server_default=None)  # it was for the logins that were there already


def downgrade() -> None:
    with op.batch_alter_table("login", schema=None) as batch_op:
        batch_op.add_column(sa.Column("otp_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("passkey_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("password_at", sa.DateTime(timezone=True), nullable=True))
    amr = sa.cast(sa.column("amr"), sa.Text)
    login = sa.table("login", *map(sa.column, ("authenticated_at", "password_at", "otp_at", "passkey_at")))
    for column, words in (("password_at", ("pwd",)), ("otp_at", ("otp",)), ("passkey_at", ("hwk", "swk"))):
        said = sa.or_(*(amr.contains(f'"{word}"') for word in words))
        op.execute(sa.update(login).where(said).values({column: login.c.authenticated_at}))
    with op.batch_alter_table("login", schema=None) as batch_op:
        batch_op.drop_column("amr")
    # The factors go with their tables; an account that says it has some could not sign in when they are back.
    op.execute("UPDATE account SET two_factor = false WHERE two_factor")

    op.drop_table("totp_secret")
    with op.batch_alter_table("sign_in_attempt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_attempt_expires_at"))
        batch_op.drop_index(batch_op.f("ix_sign_in_attempt_account_id"))

    op.drop_table("sign_in_attempt")
    with op.batch_alter_table("recovery_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recovery_code_account_id"))

    op.drop_table("recovery_code")
    with op.batch_alter_table("passkey", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_passkey_account_id"))

    op.drop_table("passkey")
    with op.batch_alter_table("known_device", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_known_device_last_at"))
        batch_op.drop_index(batch_op.f("ix_known_device_account_id"))

    op.drop_table("known_device")
