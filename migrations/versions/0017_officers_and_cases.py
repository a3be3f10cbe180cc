"""Officers with their sessions, cases, acts and refusal codes; the words that accounts are found by; closed accounts.

Reports of wrong register data become cases. Back again, cases of the kinds that reports have stay, others go; a closed
account becomes a suspended one, and loses its number to the account that has it now.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_HELD = "status <> 'unconfirmed'"
_HELD_AND_OPEN = "status NOT IN ('unconfirmed', 'closed')"


def upgrade() -> None:
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspension_reason", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("cleared_status", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("words_made_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ended_by", sa.String(), nullable=True))
    op.execute("UPDATE account SET verified_at = updated_at WHERE verified_by IS NOT NULL")
    _number_index(_HELD_AND_OPEN)
    _officers()
    _cases()
    op.create_table(
        "refusal_code",
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("delegation_id", sa.String(), nullable=True),
        sa.Column("client_id", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_refusal_code_account_id")),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_refusal_code")),
    )
    op.create_index("ix_refusal_code_account_id", "refusal_code", ["account_id"])
    op.create_index("ix_refusal_code_expires_at", "refusal_code", ["expires_at"])
    _search()


def downgrade() -> None:
    op.drop_index("ix_outbox_message_address", table_name="outbox_message")
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        for column in ("answer", "address_hash", "about"):
            batch_op.drop_column(column)
    op.drop_table("search_word")
    for index in ("ix_account_unconfirmed", "ix_account_registered", "ix_account_without_words"):
        op.drop_index(index, table_name="account")
    op.drop_table("refusal_code")
    op.drop_table("officer_act")
    op.execute("DELETE FROM help_desk_case WHERE kind NOT IN ('claim', 'disputed', 'mismatch')")
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
    op.create_index("ix_data_report_account_id", "data_report", ["account_id"])
    op.create_index("ix_data_report_created_at", "data_report", ["created_at"])
    op.execute(
        "INSERT INTO data_report (id, account_id, kind, data, created_at, resolved_at)"
        " SELECT id, account_id, kind, data, created_at, closed_at FROM help_desk_case WHERE account_id IS NOT NULL"
    )
    op.drop_table("help_desk_case")
    for table in ("officer_session", "officer_link", "officer_passkey", "officer"):
        op.drop_table(table)
    op.execute(
        "UPDATE account SET tax_id = tax_id || '-closed-' || id, status = 'suspended', suspended_at = updated_at"
        " WHERE status = 'closed'"
    )
    _number_index(_HELD)
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_column("ended_by")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_column("words_made_at")
        batch_op.drop_column("cleared_status")
        batch_op.drop_column("verified_at")
        batch_op.drop_column("suspension_reason")


def _number_index(condition: str) -> None:
    op.drop_index("ix_account_number", table_name="account")
    where = sa.text(condition)
    options = {"sqlite_where": where, "postgresql_where": where}
    op.create_index("ix_account_number", "account", ["tax_id", "branch"], unique=True, **options)


def _officers() -> None:
    op.create_table(
        "officer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("sealed_totp", sa.String(), nullable=True),
        sa.Column("totp_last_step", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("email", name=op.f("uq_officer_email")),
    )
    op.create_table(
        "officer_passkey",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("credential_id", sa.String(), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_officer_passkey_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_officer_passkey_credential_id")),
    )
    op.create_index("ix_officer_passkey_officer_id", "officer_passkey", ["officer_id"])
    op.create_table(
        "officer_link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_officer_link_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_link")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_officer_link_secret_hash")),
    )
    op.create_index("ix_officer_link_officer_id", "officer_link", ["officer_id"])
    op.create_index("ix_officer_link_expires_at", "officer_link", ["expires_at"])
    op.create_table(
        "officer_session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proven_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.String(), nullable=True),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("user_agent", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_officer_session_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_session")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_officer_session_secret_hash")),
    )
    op.create_index("ix_officer_session_officer_id", "officer_session", ["officer_id"])
    op.create_index("ix_officer_session_expires_at", "officer_session", ["expires_at"])


def _cases() -> None:
    op.create_table(
        "help_desk_case",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", sa.String(), nullable=True),
        sa.Column("officer_id", sa.String(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_help_desk_case_account_id")),
        sa.ForeignKeyConstraint(["opened_by"], ["officer.id"], name=op.f("fk_help_desk_case_opened_by")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_help_desk_case_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_desk_case")),
    )
    op.create_index("ix_help_desk_case_account_id", "help_desk_case", ["account_id"])
    op.create_index("ix_help_desk_case_officer_id", "help_desk_case", ["officer_id"])
    waiting = sa.text("state <> 'closed'")
    op.create_index(
        "ix_help_desk_case_open",
        "help_desk_case",
        ["created_at"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.execute(
        "INSERT INTO help_desk_case (id, account_id, kind, state, data, created_at, closed_at)"
        " SELECT id, account_id, kind, CASE WHEN resolved_at IS NULL THEN 'open' ELSE 'closed' END, data, created_at,"
        " resolved_at FROM data_report"
    )
    op.drop_table("data_report")
    op.create_table(
        "officer_act",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("consented_by", sa.String(), nullable=True),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_hash", sa.String(), nullable=True),
        sa.Column("cancelled_by", sa.String(), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_officer_act_account_id")),
        sa.ForeignKeyConstraint(["case_id"], ["help_desk_case.id"], name=op.f("fk_officer_act_case_id")),
        sa.ForeignKeyConstraint(["proposed_by"], ["officer.id"], name=op.f("fk_officer_act_proposed_by")),
        sa.ForeignKeyConstraint(["consented_by"], ["officer.id"], name=op.f("fk_officer_act_consented_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_act")),
        sa.UniqueConstraint("cancel_hash", name=op.f("uq_officer_act_cancel_hash")),
    )
    op.create_index("ix_officer_act_account_id", "officer_act", ["account_id"])
    op.create_index("ix_officer_act_state", "officer_act", ["state"])
    by_clock = sa.text("state = 'awaiting_time'")
    op.create_index(
        "ix_officer_act_waiting", "officer_act", ["due_at"], sqlite_where=by_clock, postgresql_where=by_clock
    )


def _search() -> None:
    by_code_point = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    op.create_table(
        "search_word",
        sa.Column("word", by_code_point, nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_search_word_account_id")),
        sa.PrimaryKeyConstraint("word", "account_id", name=op.f("pk_search_word")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_word_account", "search_word", ["account_id", "word"])
    _partial_index("ix_account_without_words", "account", "id", "words_made_at IS NULL")
    op.create_index("ix_account_registered", "account", ["created_at"])
    _partial_index("ix_account_unconfirmed", "account", "created_at", "status = 'unconfirmed'")
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        for column in ("about", "address_hash", "answer"):
            batch_op.add_column(sa.Column(column, sa.String(), nullable=True))
    _partial_index("ix_outbox_message_address", "outbox_message", "address_hash", "address_hash IS NOT NULL")


def _partial_index(name: str, table: str, column: str, condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
