"""What every act is: whether it is possible, what it does, and the mails that say so."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from idp.config import Settings
from idp.errors import Refusal
from idp.helpdesk.policy import Action
from idp.mail.compose import MailSource
from idp.models import Account, Officer
from idp.origin import Act

#: Mails, each with its address; ``None`` of an account without one, which gets none.
Mails = Sequence[tuple[str | None, MailSource]]


class ActImpossible(Refusal):
    """The act cannot be done as things are. ``message``: a msgid that says why, to the officer."""

    status = 409

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Proposal:
    """What an officer asks for. ``id``: that of the future act, so that it is done once; ``reason``: 1 to 1,000
    characters; ``data``: the act's own fields; ``case_id``: the case that it is for, if any.
    """

    id: str
    account_id: str
    reason: str
    data: Mapping[str, Any]
    case_id: str | None = None


@dataclass(frozen=True)
class ActContext:
    """What an act is judged and done by. ``account`` is locked wherever something is changed; ``officer`` proposed the
    act; ``data`` are its own fields.
    """

    session: Session
    settings: Settings
    account: Account
    officer: Officer
    reason: str
    data: Mapping[str, Any]
    act: Act


class ActKind(ABC):
    """One kind of act. ``title`` is a msgid: what the officer is about to do, as a heading and in mails' subjects."""

    action: Action
    title: str
    waits: timedelta | None = None
    """How long it waits before the clock does it; ``None``: it is done at once."""
    shows_reason = False
    """Whether the operator reads the reason."""

    def check_account(self, context: ActContext) -> None:  # noqa: B027  (most acts have no such condition)
        """Raise ``ActImpossible`` if it cannot be done to the account, whatever the act's own fields say. Asked before
        the form is shown, too.
        """

    def check(self, context: ActContext) -> None:  # noqa: B027
        """Raise ``ActImpossible`` if it cannot be done. Asked before the summary, and again before it is done."""

    @abstractmethod
    def effects(self, context: ActContext) -> Sequence[str]:
        """What will happen, in msgids for the summary. That the operator is mailed is said by the page itself."""

    def names(self, context: ActContext) -> frozenset[str]:
        """The names by which ``IDP_SECOND_OFFICER_ACTS`` may list it."""
        return frozenset({self.action.value})

    def subject(self, data: Mapping[str, Any]) -> str:
        """What of an account the act is about: only one act of a kind waits for each."""
        return ""

    def has_cancel_link(self, context: ActContext) -> bool:
        """Whether the mails at the start of the waiting period have a link that cancels the act."""
        return True

    def tells(self, context: ActContext) -> bool:
        """Whether the operator is told of it, by mail and in the account's history."""
        return True

    @abstractmethod
    def perform(self, context: ActContext) -> Mails:
        """Do it, in the caller's transaction, and return the mails that say so. What can stand in its way is for
        ``check``: a refusal raised here would come too late.
        """

    def addresses(self, account: Account, data: Mapping[str, Any]) -> Sequence[str | None]:
        """Who is told of the waiting period: when it starts, and when it ends without the act."""
        return [account.email]

    def announce(self, context: ActContext, cancel_link: str) -> Mails:
        """The mails at the start of the waiting period. *cancel_link*: an address, or empty where no link cancels."""
        return ()
