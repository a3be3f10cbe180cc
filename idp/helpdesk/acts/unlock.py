"""Unlock: the failures that delay signing in to an account are forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from idp.accounts import throttle
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy


class Unlock(ActKind):
    """Forgets the failures of account, user names and known devices; those of networks stay."""

    action = Action.UNLOCK
    title = lazy("Unlock the account")

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("Wrong passwords and codes that were counted for this account are forgotten."),
            lazy("Password and second factor stay as they are."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Forget them."""
        throttle.forgive(context.session, context.account.id)
        return mails.to_operator(context, self)
