"""A second account of a taxpayer, for a branch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from idp.accounts import branches
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy


class AddBranch(ActKind):
    """Data: ``branch`` (as of ``branches.parse_branch``) and ``email``, where the invitation goes."""

    action = Action.ADD_BRANCH
    title = lazy("Make an account for a branch")

    def subject(self, data: Mapping[str, Any]) -> str:
        """The branch."""
        return str(data.get("branch"))

    def check_account(self, context: ActContext) -> None:
        """It has to be the head office's."""
        if context.account.branch:
            raise ActImpossible(lazy("This is the account of a branch. Open the account of the head office."))

    def check(self, context: ActContext) -> None:
        """The branch has to have none."""
        if not branches.is_free(context.session, context.account, context.data["branch"]):
            raise ActImpossible(lazy("This branch has an account already, or one that waits for its user."))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("An account is made with the number and the branch as user name, marked as checked by an officer."),
            lazy("A link to set its password is emailed to the address. It works once, within 24 hours."),
            lazy("Its user fills in address and contact at the first sign-in."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Make it."""
        branch, email = context.data["branch"], context.data["email"]
        branches.add(context.session, context.settings, context.account, branch, email, context.act)
        return mails.to_operator(context, self)
