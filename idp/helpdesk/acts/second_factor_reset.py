"""Reset of the second factor of an operator who cannot sign in: done by the clock after 24 hours, unless cancelled.

Every factor and recovery code is deleted and every login ends; nobody sees or sets one (OWASP ASVS 6.4.6).
"""

from __future__ import annotations

from collections.abc import Sequence

from idp.accounts.second_factor import factors
from idp.audit import Event, record
from idp.helpdesk.acts import mails, waiting
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.acts.waiting import WAITS
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.sessions import lifecycle


class SecondFactorReset(ActKind):
    """Own fields: after two cancels ``document_kind`` and ``document_date``."""

    action = Action.RESET_SECOND_FACTOR
    title = lazy("Reset the second factor")
    waits = WAITS

    def check_account(self, context: ActContext) -> None:
        """There is a factor, and an address that can be told of it; after a cancel only supervisors decide."""
        if not context.account.two_factor:
            raise ActImpossible(lazy("The account has no second factor."))
        if context.account.email is None:
            raise ActImpossible(lazy("The account has no email address, so nobody could be told."))
        waiting.check_cancels(context, self.action)

    def check(self, context: ActContext) -> None:
        """Documents after two cancels."""
        waiting.check_documents(context, self.action)

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("After 24 hours the authenticator app, passkeys and recovery codes of the account are deleted."),
            lazy("Until then the operator can cancel it by the link in the email.")
            if self.has_cancel_link(context)
            else lazy("No link cancels it: this was cancelled twice, so only documents count."),
            lazy("Every login ends then. The password stays: with it alone the operator can sign in again."),
        )

    def has_cancel_link(self, context: ActContext) -> bool:
        """Not after two cancels."""
        return not waiting.only_documents_count(context, self.action)

    def announce(self, context: ActContext, cancel_link: str) -> Mails:
        """To the account's address."""
        return mails.announced(context, self, cancel_link)

    def perform(self, context: ActContext) -> Mails:
        """Delete every factor, and end every login and offline access."""
        session, account, act = context.session, context.account, context.act
        existing = factors.of(session, account.id)
        factors.remove_all(session, account.id, act.at)
        for factor, is_there in (("totp", existing.totp), ("passkey", existing.passkeys > 0)):
            if is_there:
                record(session, Event.FACTOR_DISABLED, act, account.id, factor=factor)
        lifecycle.end_logins(session, account.id, "officer", act)
        return mails.to_operator(context, self)
