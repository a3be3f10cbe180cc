"""How often somebody may be wrong: one budget for an account, whatever they try, and one for a network.

Only failures count. Unknown names have a budget too, so that being told to wait says nothing about who has an account.
A browser in which the operator has signed in before has a budget of its own: strangers cannot keep the owner out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import devices, letters
from idp.accounts.visitor import Visitor
from idp.config import Settings
from idp.limits import Budget
from idp.mail import compose
from idp.models import Account
from idp.origin import Origin
from idp.outbox import Message

#: Failures that cost no delay.
FREE_OF_ACCOUNT = 5
#: The outbox kind of a word to the owner of an account that has to wait, and who hears it.
OWNER_WAITS, WORKER = "owner_waits", "accounts"


@dataclass(frozen=True)
class Tries:
    """Whose failures are counted where.

    ``account_id`` is ``None`` for a name that nobody has, ``own`` where no account is named. ``known``: a browser
    of the owner, which waits for nobody's failures but its own.
    """

    account_id: str | None
    own: Budget | None
    network: Budget
    known: bool = False

    @property
    def deciding(self) -> Sequence[Budget]:
        """Those that decide whether anything is looked at."""
        return [budget for budget in (self.own, None if self.known else self.network) if budget]


def of(session: Session, account_id: str | None, visitor: Visitor, name: str = "") -> Tries:
    """The tries of a browser at an account, or at a *name* that nobody has."""
    network = limits.of_network(visitor.origin.counted_as)
    device_id = devices.find(session, account_id, visitor.device)
    if device_id is not None:
        return Tries(account_id, Budget(f"device:{device_id}", FREE_OF_ACCOUNT), network, known=True)
    if account_id is not None:
        return of_account(account_id, visitor.origin)
    return Tries(None, Budget(f"name:{name}", FREE_OF_ACCOUNT), network)


def of_account(account_id: str, origin: Origin) -> Tries:
    """The tries of all browsers that are not known as the owner's."""
    budget = Budget(f"account:{account_id}", FREE_OF_ACCOUNT)
    return Tries(account_id, budget, limits.of_network(origin.counted_as))


def of_network(origin: Origin) -> Tries:
    """The tries of somebody who names no account."""
    return Tries(None, None, limits.of_network(origin.counted_as))


def hold_off(session: Session, tries: Tries, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while a budget is spent."""
    limits.hold_off(session, tries.deciding, at)


def hold_off_all(session: Session, tries: Tries, at: datetime) -> None:
    """The same, and who comes meanwhile waits for the end of this transaction, so that many at once are counted one
    by one. For names that nobody has too: whoever holds the account's row would not need it.
    """
    if tries.own:
        limits.take_turns(session, tries.own)
    hold_off(session, tries, at)


def fail(session: Session, tries: Tries, at: datetime) -> None:
    """Count a failure. When it is the first that costs a delay, the worker tells the owner, if there is one."""
    limits.fail(session, tries.network, at)
    if tries.own and limits.fail(session, tries.own, at) == limits.FIRST_DELAY:
        outbox.put(session, OWNER_WAITS, [(WORKER, {"account_id": tries.account_id})], at)


def forgive(session: Session, tries: Tries) -> None:
    """Somebody has proven who they are: the account starts anew. The network does not."""
    if tries.own:
        limits.forgive(session, tries.own)


class OwnerTold:
    """The outbox handler that mails the owner of an account whose sign-in is slowed down."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the message as delivered."""
        return partial(self._send, message.id, message.payload["account_id"])

    def _send(self, message_id: str, account_id: str | None, session: Session) -> None:
        account = session.get(Account, account_id) if account_id else None
        if account is not None:
            letter = letters.many_failures(account, self._settings)
            compose.send(session, self._settings, [(account.email, letter)], clock.now())
        outbox.forget(session, message_id)
