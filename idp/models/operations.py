"""The record of security events, and what waits to be told to the outside world."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.base import Base


class AuditEvent(Base):
    """Who did what, when and from where; ids only, never personal data (``audit.py`` declares the events)."""

    __tablename__ = "audit_event"

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    event: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(index=True)
    data: Mapped[dict[str, Any]]
    network: Mapped[str]
    user_agent: Mapped[str]
    request_id: Mapped[str]


class OutboxMessage(Base):
    """Something the outside world must hear, written in the transaction that made it true."""

    __tablename__ = "outbox_message"
    __table_args__ = (
        Index(
            "ix_outbox_message_waiting",
            *("queue", "by_clock", "due_at"),
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
        Index(
            "ix_outbox_message_unheard",
            "created_at",
            sqlite_where=text("due_at IS NOT NULL AND failed_at IS NULL"),
            postgresql_where=text("due_at IS NOT NULL AND failed_at IS NULL"),
        ),
        Index(
            "ix_outbox_message_delivered",
            "delivered_at",
            sqlite_where=text("delivered_at IS NOT NULL"),
            postgresql_where=text("delivered_at IS NOT NULL"),
        ),
        Index(
            "ix_outbox_message_failed",
            "failed_at",
            sqlite_where=text("failed_at IS NOT NULL"),
            postgresql_where=text("failed_at IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    receiver: Mapped[str]
    queue: Mapped[str]
    """Where it waits: each system has a queue, the mails have one, the worker's own work has one."""
    by_clock: Mapped[bool] = mapped_column(default=False)
    """Time alone brought it about: whatever somebody did comes before it."""
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    """When to try (again); empty once delivered, or where no further try would help."""
    attempts: Mapped[int] = mapped_column(default=0)
    failing: Mapped[bool] = mapped_column(default=False)
    """The last try failed, and the next one waits."""
    delivered_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    """When it was given up; what may yet be heard is tried now and then all the same."""


class OutboxCircuit(Base):
    """A queue whose last delivery failed: how often in a row, and when the next try may be. Gone with an answer."""

    __tablename__ = "outbox_circuit"

    queue: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    retry_at: Mapped[datetime]


class RegisterAnswer(Base):
    """What a government register said of a number: kept for a day, so that it is not asked again and again."""

    __tablename__ = "register_answer"

    register: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    record: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    expires_at: Mapped[datetime] = mapped_column(index=True)


class LimitCounter(Base):
    """How often something happened lately under one key; gone when it has run out."""

    __tablename__ = "limit_counter"

    key: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
