"""Powers of attorney, from granting to their end. Terms never change after granting."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base


class DelegationScope(StrEnum):
    """Which systems a grant covers: every delegable one, later ones included, or those named."""

    ALL = "all"
    SELECTED = "selected"


class DelegationState(StrEnum):
    """How far a grant has come. ``expired`` is never stored: the clock decides it (``delegation.rules``)."""

    WAITING = "waiting"
    IN_FORCE = "in_force"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    RENOUNCED = "renounced"


class Delegation(Base):
    """One grant. ``start`` and ``end`` are whole days in Thailand, both included; no ``end``: until it is cancelled."""

    __tablename__ = "delegation"
    __table_args__ = (
        CheckConstraint("grantor_id <> agent_id", "not_to_oneself"),
        CheckConstraint('"end" IS NULL OR "end" >= start', "window"),
        CheckConstraint("state <> 'expired'", "expiry_is_derived"),
        Index(None, "agent_id", "state"),
        Index(None, "grantor_id", "agent_id"),
        Index(
            "ix_delegation_ending",
            "end",
            sqlite_where=text('ended_at IS NULL AND "end" IS NOT NULL'),
            postgresql_where=text('ended_at IS NULL AND "end" IS NOT NULL'),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    grantor_id: Mapped[str] = mapped_column(ForeignKey(Account.id))
    agent_id: Mapped[str] = mapped_column(ForeignKey(Account.id))
    scope: Mapped[DelegationScope]
    systems: Mapped[list[str]]
    """System ids, as granted; empty when the scope is all."""
    start: Mapped[date]
    end: Mapped[date | None]
    terms_hash: Mapped[str]
    state: Mapped[DelegationState]
    granted_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    """When it was ended; of a window that is over, its last midnight, written once both sides have been told."""
    cancel_reason: Mapped[str | None]
    reminded_at: Mapped[datetime | None]
    """When both sides were told that the last day is near."""
    held_at: Mapped[datetime | None]
    """Since when it has no effect, because an owner said of its grant or its confirmation that it was somebody else."""
    held_by: Mapped[str | None]
    """Whose account that was: ``grantor``, ``agent`` or ``both``. Each confirms it or ends it."""
    proof_code: Mapped[str] = mapped_column(unique=True)
    """Whoever has the printed proof can look up with it whether the grant stands, and for whom, masked."""
    reference: Mapped[str] = mapped_column(unique=True)
    """For people, on paper and in mails (``delegation.reference``); no secret."""
