"""A registration whose confirmation never came: the mail is sent again, or to the right address."""

from __future__ import annotations

from collections.abc import Sequence

from idp.accounts.registration import correction
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy


class ResendConfirmation(ActKind):
    """The mail itself tells the user; there is no other."""

    action = Action.RESEND_CONFIRMATION
    title = lazy("Send the confirmation again")

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The link is emailed again, to the address of the registration."),
            lazy("Links that were sent before no longer work."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Send it."""
        correction.resend(context.session, context.settings, context.account, context.act)
        return ()


class CorrectAddress(ActKind):
    """Data: ``email``. Nothing is sent to the old address, which may be a stranger's."""

    action = Action.CORRECT_ADDRESS
    title = lazy("Correct the email address")

    def check(self, context: ActContext) -> None:
        """The address has to be another one."""
        if context.data["email"] == context.account.email:
            raise ActImpossible(lazy("This is the address that the registration has already."))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The registration gets the new address, and the link is emailed there."),
            lazy("Links that went to the old address no longer work. Nothing else is sent there."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Correct it, and send the link."""
        correction.correct_address(
            context.session, context.settings, context.account, context.data["email"], context.act
        )
        return ()
