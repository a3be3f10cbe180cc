"""End a power of attorney of which a register reports a party as dead or out of business.

Such a state normally ends an agency (Civil and Commercial Code, section 826; ``docs/requirements/acting-for.md``, row
42).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from idp.delegation import lifecycle
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import Account, Delegation

_NONE_REPORTED = lazy("No register reports a party of a power of attorney of this account.")


def reported(context: ActContext) -> list[Delegation]:
    """The account's open delegations, given and received, of which a register reports a party."""
    session, account = context.session, context.account
    found = lifecycle.open_delegations_of(session, account.id, context.act.at)
    return [each for each in found if not all(_is_going(context, id_) for id_ in (each.grantor_id, each.agent_id))]


def _is_going(context: ActContext, account_id: str) -> bool:
    return context.session.get_one(Account, account_id).going_concern


class EndDelegation(ActKind):
    """Data: ``delegation_id``. Both parties get the mail about the power of attorney, with the reason."""

    action = Action.END_DELEGATION
    title = lazy("End a power of attorney")
    shows_reason = True

    def subject(self, data: Mapping[str, Any]) -> str:
        """The power of attorney."""
        return str(data.get("delegation_id", ""))

    def check_account(self, context: ActContext) -> None:
        """There has to be an open one with a reported party."""
        if not reported(context):
            raise ActImpossible(_NONE_REPORTED)

    def check(self, context: ActContext) -> None:
        """It has to be open, and a party reported."""
        delegation_id = context.data.get("delegation_id")
        if not any(each.id == delegation_id for each in reported(context)):
            raise ActImpossible(_NONE_REPORTED)

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The power of attorney ends for good, in every system. The systems are told."),
            lazy("Both parties are told by email, and read the reason."),
        )

    def perform(self, context: ActContext) -> Mails:
        """End it."""
        lifecycle.end_by_officer(context.session, context.data["delegation_id"], context.reason, context.act)
        return ()
