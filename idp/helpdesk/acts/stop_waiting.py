"""What officers do to an act that waits: end its waiting period early, or cancel it. Own field: ``act_id``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from idp.helpdesk.acts import mails, waiting
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import Account, ActState, OfficerAct


def addresses(account: Account, row: OfficerAct) -> Sequence[str | None]:
    """Who was told of the act *row*: the account's address, and the new one of a change."""
    return [account.email, row.data.get("email")]


class Shorten(ActKind):
    """The waiting period of a change of address, or of a reset of the second factor, ends at once."""

    action = Action.SHORTEN
    title = lazy("End the waiting period early")

    def check_account(self, context: ActContext) -> None:
        """Something waits for its time."""
        if not any(map(_awaits_time, waiting.of_account(context.session, context.account.id))):
            raise ActImpossible(lazy("Nothing of this account waits for its time."))

    def check(self, context: ActContext) -> None:
        """The chosen act still does, and its time has not come."""
        row = waiting.find(context)
        if row is None or not _awaits_time(row) or row.due_at is None or row.due_at <= context.act.at:
            raise ActImpossible(lazy("This act is not waiting any more."))

    def subject(self, data: Mapping[str, Any]) -> str:
        """The act."""
        return str(data.get("act_id"))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The act is done at once. The links that cancel it no longer work."),
            lazy("Every address that was told of the waiting period is told that it was ended early."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Let its time come now: the clock does the rest, within seconds."""
        row = waiting.get(context)
        row.due_at = context.act.at
        return [(address, mails.done(context, self, address)) for address in addresses(context.account, row)]


class Cancel(ActKind):
    """An act that waits is not done."""

    action = Action.CANCEL
    title = lazy("Cancel an act that waits")

    def check_account(self, context: ActContext) -> None:
        """Something waits."""
        if not waiting.of_account(context.session, context.account.id):
            raise ActImpossible(lazy("Nothing of this account waits."))

    def check(self, context: ActContext) -> None:
        """The chosen act still does."""
        row = waiting.find(context)
        if row is None or (row.due_at is not None and row.due_at <= context.act.at):
            raise ActImpossible(lazy("This act is not waiting any more."))

    def subject(self, data: Mapping[str, Any]) -> str:
        """The act."""
        return str(data.get("act_id"))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (lazy("The act is not done. It can be proposed anew."),)

    def tells(self, context: ActContext) -> bool:
        """Only of what the operator was told before."""
        row = waiting.find(context)
        return row is not None and _awaits_time(row)

    def perform(self, context: ActContext) -> Mails:
        """Cancel it."""
        row, is_known = waiting.get(context), self.tells(context)
        waiting.cancel(context.session, row, context.officer.id, context.act)
        if not is_known:
            return ()
        return [(address, mails.done(context, self, address)) for address in addresses(context.account, row)]


def _awaits_time(row: OfficerAct) -> bool:
    return row.state is ActState.AWAITING_TIME
