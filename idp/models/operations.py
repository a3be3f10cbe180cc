"""Audit records, the outbox, cached register answers, and rate limit counters."""

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
    """A message for the outside world, or work for the worker, stored in the transaction that caused it."""

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
        Index(
            "ix_outbox_message_address",
            "address_hash",
            sqlite_where=text("address_hash IS NOT NULL"),
            postgresql_where=text("address_hash IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    receiver: Mapped[str]
    queue: Mapped[str]
    """The queue: one for each client, one for the mails, one for the worker's own work."""
    by_clock: Mapped[bool] = mapped_column(default=False)
    """A scheduled job caused it: messages that users caused are delivered first."""
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    """When to try next; ``None`` once delivered, or if no further attempt would help."""
    attempts: Mapped[int] = mapped_column(default=0)
    failing: Mapped[bool] = mapped_column(default=False)
    """The last attempt failed, and the next one is due later."""
    delivered_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    """When it was given up; a message that is still of use is nevertheless tried now and then."""
    about: Mapped[str | None]
    """Of a mail: its kind (``mail.kinds``)."""
    address_hash: Mapped[str | None]
    """Of a mail: digest of its address in lower case, which outlasts the delivery."""
    answer: Mapped[str | None]
    """What the receiver last answered to an attempt that failed; ``None`` also if nothing answered."""


class OutboxCircuit(Base):
    """The open circuit breaker of a queue: consecutive failures, and when to try next. Deleted after a success."""

    __tablename__ = "outbox_circuit"

    queue: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    retry_at: Mapped[datetime]


class RegisterAnswer(Base):
    """A government register's answer about a number, cached for a day."""

    __tablename__ = "register_answer"

    register: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    record: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    expires_at: Mapped[datetime] = mapped_column(index=True)


class LimitCounter(Base):
    """The counter of a rate limit; deleted when it has expired."""

    __tablename__ = "limit_counter"

    key: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
