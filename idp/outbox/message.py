"""One message, from the act that causes it: what it says, to whom, and in which queue it waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from idp.crypto import new_id
from idp.models import OutboxMessage


class GiveUp(Exception):
    """Raised by a handler: no further try will help."""


class Lane(StrEnum):
    """Who delivers: hands for the systems, for the mail server, and for what the worker does by itself."""

    SYSTEM = "system"
    MAIL = "mail"
    WORK = "work"


def queue_of(lane: Lane, receiver: str) -> str:
    """The queue of a message: one for each system, one for all mails, one for the work."""
    return f"{lane.value} {receiver}" if lane is Lane.SYSTEM else lane.value


def lane_of(queue: str) -> Lane:
    """The lane that a queue belongs to."""
    return Lane(queue.partition(" ")[0])


@dataclass(frozen=True)
class Message:
    """One claimed message. ``id`` stays the same over all tries; ``receiver`` is who must hear it.

    ``by_clock``: time alone brought it about, so whatever somebody did comes before it.
    """

    id: str
    kind: str
    receiver: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime
    by_clock: bool = False


#: Delivers one message, outside any transaction; what it returns (or ``None``) runs in the one that marks success.
Handler = Callable[[Message], Callable[[Session], None] | None]

_INSERT = insert(OutboxMessage)


def put(
    session: Session,
    kind: str,
    messages: Sequence[tuple[str, dict[str, Any]]],
    at: datetime,
    lane: Lane = Lane.WORK,
    *,
    by_clock: bool = False,
    due_at: datetime | None = None,
) -> None:
    """Add messages of one *kind*, each for a receiver, in the caller's transaction, due at once or at *due_at*."""
    shared = {"kind": kind, "created_at": at, "due_at": due_at or at, "attempts": 0, "by_clock": by_clock}
    rows = [
        {"id": new_id(), "receiver": receiver, "queue": queue_of(lane, receiver), "payload": payload, **shared}
        for receiver, payload in messages
    ]
    if rows:
        session.connection().execute(_INSERT, rows)


def forget(session: Session, message_id: str) -> None:
    """Keep no longer what a delivered message said, and to whom."""
    session.execute(update(OutboxMessage).where(OutboxMessage.id == message_id).values(payload={}, receiver=""))
