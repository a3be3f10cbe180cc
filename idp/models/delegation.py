"""Delegations (powers of attorney), from granting to their end. Their terms never change after granting."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base


class DelegationScope(StrEnum):
    """Which clients a delegation covers: all delegable ones, including later ones, or a selection."""

    ALL = "all"
    SELECTED = "selected"


class DelegationState(StrEnum):
    """The state of a delegation. ``expired`` is never stored but derived from the date (``delegation.rules``)."""

    WAITING = "waiting"
    IN_FORCE = "in_force"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    RENOUNCED = "renounced"


class Delegation(Base):
    """``start`` and ``end``: whole days in Thailand, both included; without ``end`` it lasts until it is cancelled."""

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
    """Ids of the selected clients, as granted; empty if the scope is ``all``."""
    start: Mapped[date]
    end: Mapped[date | None]
    terms_hash: Mapped[str]
    state: Mapped[DelegationState]
    granted_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    """When it was ended; if it expired, the midnight after its last day, set once both parties have been notified."""
    cancel_reason: Mapped[str | None]
    ended_by: Mapped[str | None]
    """``officer`` for one that is ``cancelled`` because an officer ended it."""
    reminded_at: Mapped[datetime | None]
    """When both parties were reminded that the last day is near."""
    held_at: Mapped[datetime | None]
    """Since when it is on hold, because a party reported that somebody else had granted or confirmed it."""
    held_by: Mapped[str | None]
    """Which party reported it: ``grantor``, ``agent`` or ``both``. Each has to confirm the delegation or end it."""
    proof_code: Mapped[str] = mapped_column(unique=True)
    """With it, the reader of a printed proof looks up whether the delegation is in force, and the masked parties."""
    reference: Mapped[str] = mapped_column(unique=True)
    """The reference number for people, on paper and in mails (``delegation.reference``); no secret."""
