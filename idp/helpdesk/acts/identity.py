"""Check who the user of an account is, or refuse to say so."""

from __future__ import annotations

from collections.abc import Sequence

from idp.accounts.identity import officer_check
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy


class Verify(ActKind):
    """Data: ``document`` (its kind), ``document_date`` (ISO), ``seen`` (how); never a copy, nor a number."""

    action = Action.VERIFY
    title = lazy("Confirm the identity")

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The account counts as checked by an officer, in every system that asks."),
            lazy("What was seen is kept in words. No copy of the document is kept."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Verify it."""
        officer_check.verify(context.session, context.account, context.act)
        return mails.to_operator(context, self)


class RefuseVerification(ActKind):
    """Also takes back what an officer confirmed before."""

    action = Action.REFUSE_VERIFICATION
    title = lazy("Refuse to confirm the identity")
    shows_reason = True

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The account counts as not checked, also if an officer had confirmed it before."),
            lazy("Systems that need a checked identity refuse it from now on."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Refuse it."""
        officer_check.refuse(context.session, context.account, context.act)
        return mails.to_operator(context, self)
