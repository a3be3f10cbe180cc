"""Suspend an account, restore it, or end its sign-ins."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete

from idp.accounts import suspension
from idp.delegation import lifecycle as delegations
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import DelegationState, SignInAttempt
from idp.oidc.token import family_revocation
from idp.sessions import lifecycle

#: The name of ``IDP_SECOND_OFFICER_ACTS`` for suspending an account with powers of attorney in force.
WITH_DELEGATIONS = "suspend_with_delegations"


class Suspend(ActKind):
    """The operator reads the reason in the mail and after the right password."""

    action = Action.SUSPEND
    title = lazy("Suspend the account")
    shows_reason = True

    def names(self, context: ActContext) -> frozenset[str]:
        """Under another name too while a power of attorney, given or received, is in force."""
        found = delegations.open_delegations_of(context.session, context.account.id, context.act.at)
        in_force = any(each.state is DelegationState.IN_FORCE for each in found)
        return super().names(context) | ({WITH_DELEGATIONS} if in_force else frozenset())

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("Every sign-in ends at once, and nobody can sign in. The systems are told."),
            lazy("Systems that may go on without a sign-in cannot any more, also after the suspension."),
            lazy("Powers of attorney, given and received, have no effect until the account is restored."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Suspend it. Refresh tokens come before sessions: a refresh locks them in this order too."""
        session, account = context.session, context.account
        family_revocation.revoke_of_party(session, account.id, "suspended", context.act)
        suspension.suspend(session, account, context.reason, context.act)
        return mails.to_operator(context, self)


class Restore(ActKind):
    """What the suspension ended stays ended."""

    action = Action.RESTORE
    title = lazy("End the suspension")

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The operator can sign in again, with the same password."),
            lazy("Powers of attorney have effect again. Sign-ins that were ended do not come back."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Restore it."""
        suspension.restore(context.session, context.account, context.act)
        return mails.to_operator(context, self)


class EndLogins(ActKind):
    """Every session, and every sign-in that waits for its second factor."""

    action = Action.END_LOGINS
    title = lazy("End all sign-ins")

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("Every browser is signed out at once. The systems are told."),
            lazy("Password, second factor and systems that may go on without a sign-in stay as they are."),
        )

    def perform(self, context: ActContext) -> Mails:
        """End them."""
        session, account = context.session, context.account
        lifecycle.end_logins(session, account.id, "officer", context.act)
        session.execute(delete(SignInAttempt).where(SignInAttempt.account_id == account.id))
        return mails.to_operator(context, self)
