"""Outbox messages: putting them into a queue in the transaction of their cause, and what handlers get of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from idp.crypto import digest, new_id
from idp.models import OutboxMessage


class DeliveryFailed(Exception):
    """An attempt failed. ``answer``: what the receiver said, for officers, never for a log; empty if nothing did."""

    def __init__(self, message: str, answer: str = "") -> None:
        super().__init__(message)
        self.answer = answer


class GiveUp(DeliveryFailed):
    """Raised by a handler: no further attempt will help."""


class Lane(StrEnum):
    """Which threads deliver: those for the clients, for the mail server, or for the worker's own tasks."""

    SYSTEM = "system"
    MAIL = "mail"
    WORK = "work"


def queue_of(lane: Lane, receiver: str) -> str:
    """The queue of a message: one for each client (*receiver*), one for all mail, one for the worker's tasks."""
    return f"{lane.value} {receiver}" if lane is Lane.SYSTEM else lane.value


def lane_of(queue: str) -> Lane:
    """The lane that a queue belongs to."""
    return Lane(queue.partition(" ")[0])


@dataclass(frozen=True)
class Message:
    """One claimed message. ``id`` is the same at every attempt; ``receiver``: client id, mail address or handler.

    ``by_clock``: a scheduled job caused it, so that messages caused by users go first.
    """

    id: str
    kind: str
    receiver: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime
    by_clock: bool = False


#: Delivers one message outside any transaction; the function it returns, if any, runs in the one that records success.
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
    about: str | None = None,
) -> None:
    """Add *messages* (receiver and payload) of one *kind* in the caller's transaction, due at once or at *due_at*
    (UTC). *about*: a keyword that officers see; of mails, which are then found by their address.
    """
    values = {"kind": kind, "created_at": at, "due_at": due_at or at, "attempts": 0, "by_clock": by_clock}
    rows = [
        {
            "id": new_id(),
            "receiver": receiver,
            "queue": queue_of(lane, receiver),
            "payload": payload,
            "about": about,
            "address_hash": address_hash(receiver) if lane is Lane.MAIL else None,
            **values,
        }
        for receiver, payload in messages
    ]
    if rows:
        session.connection().execute(_INSERT, rows)


def address_hash(address: str) -> str:
    """By what a mail to *address* is found, also once it is delivered and the address erased."""
    return digest(address.casefold())


def forget(session: Session, message_id: str) -> None:
    """Erase payload and receiver of a delivered message, and what the receiver answered before."""
    erased: dict[str, Any] = {"payload": {}, "receiver": "", "answer": None}
    session.execute(update(OutboxMessage).where(OutboxMessage.id == message_id).values(erased))
