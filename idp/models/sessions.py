"""Logins, in whose name each acts, and which systems each has visited.

login 1—n acting context 1—n visit. A context's id is the ``sid`` that the systems are told; the secret in the
browser's cookie is another value, of which only the hash is kept.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base
from idp.models.delegation import Delegation


class Login(Base):
    """A browser in which a user has signed in, until it signs out, is ended or runs out."""

    __tablename__ = "login"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    started_at: Mapped[datetime]
    authenticated_at: Mapped[datetime]
    """When the operator last proved who they are: ``auth_time``."""
    amr: Mapped[list[str]] = mapped_column(JSON)
    """What it was proven with, in the words of RFC 8176: ``pwd``, ``otp``, ``hwk``, ``swk``, ``user``, ``mfa``."""
    last_seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    network: Mapped[str]
    user_agent: Mapped[str]


class ActingContext(Base):
    """A stretch of a login in one name: the user's own, or a grantor's under one delegation."""

    __tablename__ = "acting_context"
    __table_args__ = (
        Index(
            "uq_acting_context_open",
            "login_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index(None, "login_id"),
        Index(
            "ix_acting_context_acting",
            "delegation_id",
            sqlite_where=text("ended_at IS NULL AND delegation_id IS NOT NULL"),
            postgresql_where=text("ended_at IS NULL AND delegation_id IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    login_id: Mapped[str] = mapped_column(ForeignKey(Login.id))
    delegation_id: Mapped[str | None] = mapped_column(ForeignKey(Delegation.id), index=True)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    """What has ended it, in a word: ``switched``, ``login``, or what befell its delegation (``cancelled``,
    ``suspended`` …). Of the last the systems were told that it has ended: no token of it lives any more.
    """


class Visit(Base):
    """A system that was opened in an acting context, and when it learnt that the context had ended."""

    __tablename__ = "visit"
    __table_args__ = (UniqueConstraint("context_id", "client_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    context_id: Mapped[str] = mapped_column(ForeignKey(ActingContext.id))
    client_id: Mapped[str]
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    notified_at: Mapped[datetime | None]


class InteractionRecord(Base):
    """What a step leaves for the sign-in pages: why it sends the person there and where to come back to."""

    __tablename__ = "handoff_note"

    id: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None]
    """The login that a sign-in for this note began or renewed."""
    expires_at: Mapped[datetime] = mapped_column(index=True)
