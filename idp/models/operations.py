"""The record of security events, and what waits to be told to the outside world."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
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
    __table_args__ = (Index(None, "due_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    receiver: Mapped[str]
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    """When to try (again); empty once delivered or given up."""
    attempts: Mapped[int] = mapped_column(default=0)
    delivered_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
