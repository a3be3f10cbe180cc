"""User sessions, their acting contexts, the clients visited in each, and interactions.

A user session is stored as a ``Login``, so its id is ``login_id`` everywhere. It has 1—n acting contexts, each with 1—n
visits. A context's id is the ``sid`` that the clients get; the secret in the browser's cookie is another value, of
which only the hash is stored.
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
    """A user session: one signed-in browser, until the user signs out, or the session is ended or expires."""

    __tablename__ = "login"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    started_at: Mapped[datetime]
    authenticated_at: Mapped[datetime]
    """When the user last authenticated: ``auth_time`` (OpenID Connect Core 2)."""
    amr: Mapped[list[str]] = mapped_column(JSON)
    """How the user authenticated (RFC 8176 section 2): ``pwd``, ``otp``, ``hwk``, ``swk``, ``user``, ``mfa``."""
    last_seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    network: Mapped[str]
    user_agent: Mapped[str]


class ActingContext(Base):
    """A part of a user session with one acting party: the user themselves, or a grantor under one delegation."""

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
    """Why it ended: ``switched``, ``login`` (with the user session), or what happened to its delegation (``cancelled``,
    ``suspended`` …). In the last case the clients were notified, and none of its tokens is valid any more.
    """


class Visit(Base):
    """A client that was opened in an acting context, and when it was notified that the context had ended."""

    __tablename__ = "visit"
    __table_args__ = (UniqueConstraint("context_id", "client_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    context_id: Mapped[str] = mapped_column(ForeignKey(ActingContext.id))
    client_id: Mapped[str]
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    notified_at: Mapped[datetime | None]


class InteractionRecord(Base):
    """An interaction (``sessions.interactions``): why the user was sent to a page, and where to return to."""

    __tablename__ = "handoff_note"

    id: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None]
    """The user session in which the user completed the interaction."""
    expires_at: Mapped[datetime] = mapped_column(index=True)
