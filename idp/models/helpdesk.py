"""The help desk: officers and their sessions, cases, acts, refusal codes, and the words that accounts are found by."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base


class OfficerRole(StrEnum):
    """What an officer may do: look, act, or decide too (``helpdesk.policy``)."""

    VIEWER = "viewer"
    OPERATOR = "operator"
    SUPERVISOR = "supervisor"


class CaseKind(StrEnum):
    """What a case is about."""

    CLAIM = "claim"
    """Somebody else claims the number of an account."""
    DISPUTED = "disputed"
    """The user disputes what the register says."""
    MISMATCH = "mismatch"
    """Register and account differ, as the provider noticed; the user is not shown how."""
    UNVERIFIED = "unverified"
    """An account of a type without a register is to be checked."""
    MAIL_GIVEN_UP = "mail_given_up"
    """A mail to the account could not be delivered."""
    HELP = "help"
    """Somebody asked for help by the form."""
    CHANGE_CANCELLED = "change_cancelled"
    """A change of e-mail address, or a reset of the second factor, was cancelled by its link."""


class CaseState(StrEnum):
    """Whether an officer has a case, or it is closed."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class ActState(StrEnum):
    """Where an act of an officer stands."""

    AWAITING_OFFICER = "awaiting_officer"
    """A second officer has to consent."""
    AWAITING_TIME = "awaiting_time"
    """It is done by the clock at ``due_at``, unless it is cancelled."""
    DONE = "done"
    REFUSED = "refused"
    """The second officer refused, or it was no longer possible when it was due."""
    CANCELLED = "cancelled"
    """By the link in a mail, or by an officer."""


class Officer(Base):
    """An officer's account: never an operator's, never a party of a delegation."""

    __tablename__ = "officer"

    id: Mapped[str] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    """In lower case; the user name that the officer signs in with."""
    role: Mapped[OfficerRole]
    password_hash: Mapped[str | None]
    """argon2id; ``None`` until the set-up link was used."""
    sealed_totp: Mapped[str | None]
    """The TOTP secret (RFC 6238), encrypted; ``None`` for an officer with passkeys alone."""
    totp_last_step: Mapped[int] = mapped_column(BigInteger, default=0)
    """The latest time step whose code was used (RFC 6238 section 5.2)."""
    created_at: Mapped[datetime]
    set_up_at: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]


class OfficerPasskey(Base):
    """A WebAuthn credential of an officer; ``public_key`` is COSE, both it and ``credential_id`` base64url."""

    __tablename__ = "officer_passkey"

    id: Mapped[str] = mapped_column(primary_key=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey(Officer.id), index=True)
    credential_id: Mapped[str] = mapped_column(unique=True)
    public_key: Mapped[str]
    sign_count: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]


class OfficerLink(Base):
    """A set-up link of an officer, usable once; its secret is stored as a hash."""

    __tablename__ = "officer_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey(Officer.id), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]


class OfficerSession(Base):
    """A browser of an officer: after the password, and signed in once the second factor is proven too."""

    __tablename__ = "officer_session"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey(Officer.id), index=True)
    started_at: Mapped[datetime]
    proven_at: Mapped[datetime | None]
    """When the second factor was last proven; ``None`` until it was for the first time."""
    last_seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    network: Mapped[str]
    user_agent: Mapped[str]


class Case(Base):
    """Something that officers are to look at."""

    __tablename__ = "help_desk_case"
    __table_args__ = (
        Index(
            "ix_help_desk_case_open",
            "created_at",
            sqlite_where=text("state <> 'closed'"),
            postgresql_where=text("state <> 'closed'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey(Account.id), index=True)
    """The account that it is about; ``None`` if whoever asked for help named none."""
    kind: Mapped[CaseKind]
    state: Mapped[CaseState] = mapped_column(default=CaseState.OPEN)
    data: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    opened_by: Mapped[str | None] = mapped_column(ForeignKey(Officer.id))
    """The officer who opened it; ``None`` for one that a user or the provider opened."""
    officer_id: Mapped[str | None] = mapped_column(ForeignKey(Officer.id), index=True)
    """Who has it, or closed it."""
    taken_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    reason: Mapped[str | None]
    """Why it was closed."""


class OfficerAct(Base):
    """What an officer did, or proposed to do, to an account. It stays as long as the account does."""

    __tablename__ = "officer_act"
    __table_args__ = (
        Index(
            "ix_officer_act_waiting",
            "due_at",
            sqlite_where=text("state = 'awaiting_time'"),
            postgresql_where=text("state = 'awaiting_time'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey(Case.id))
    kind: Mapped[str]
    """What (``helpdesk.policy.Action``)."""
    state: Mapped[ActState] = mapped_column(index=True)
    data: Mapped[dict[str, Any]]
    """The act's own fields; no secret."""
    reason: Mapped[str]
    proposed_by: Mapped[str] = mapped_column(ForeignKey(Officer.id))
    proposed_at: Mapped[datetime]
    consented_by: Mapped[str | None] = mapped_column(ForeignKey(Officer.id))
    """The second officer, who consented or refused."""
    consented_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    cancel_hash: Mapped[str | None] = mapped_column(unique=True)
    """Hash of the secret in the links that cancel it."""
    cancelled_by: Mapped[str | None]
    """Who cancelled it: the id of an officer, or ``link``."""
    finished_at: Mapped[datetime | None]


class RefusalCode(Base):
    """A code of six digits on a page that refused something, by which an officer sees why; valid for ten minutes."""

    __tablename__ = "refusal_code"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    delegation_id: Mapped[str | None]
    client_id: Mapped[str | None]
    reason: Mapped[str]
    """The keyword of the refusal at that time."""
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class SearchWord(Base):
    """A normalised word that an account is found by: of its names, its user names, its address, its number."""

    __tablename__ = "search_word"
    __table_args__ = (Index("ix_search_word_account", "account_id", "word"), {"sqlite_with_rowid": False})

    word: Mapped[str] = mapped_column(
        String().with_variant(String(collation="C"), "postgresql"),
        primary_key=True,
    )
    """In the order of code points on both databases, so that a beginning is a range."""
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
