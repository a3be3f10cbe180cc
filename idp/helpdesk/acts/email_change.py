"""Change of an account's e-mail address: done by the clock after 24 hours, unless it is cancelled.

The address is key identity data: whoever has it can set a new password. Therefore the old address and the new one are
both told, and either can cancel. The new one counts as unconfirmed until its link is used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import update

from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.search_words import upkeep
from idp.helpdesk.acts import mails, waiting
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.acts.waiting import WAITS
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import Account


class EmailChange(ActKind):
    """Own fields: ``email``, normalised; after two cancels also ``document_kind`` and ``document_date``."""

    action = Action.CHANGE_EMAIL
    title = lazy("Change the email address")
    waits = WAITS

    def check_account(self, context: ActContext) -> None:
        """After a cancel only supervisors decide."""
        waiting.check_cancels(context, self.action)

    def check(self, context: ActContext) -> None:
        """Another address than now, and documents after two cancels."""
        if context.data["email"] == context.account.email:
            raise ActImpossible(lazy("The account has this address already."))
        waiting.check_documents(context, self.action)

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The old and the new address are told at once."),
            lazy("The address changes after 24 hours."),
            lazy("Until then either address can cancel it by the link in its email.")
            if self.has_cancel_link(context)
            else lazy("No link cancels it: this was cancelled twice, so only documents count."),
            lazy("The new address counts as unconfirmed until the operator opens the link that is emailed there."),
        )

    def has_cancel_link(self, context: ActContext) -> bool:
        """Not after two cancels."""
        return not waiting.only_documents_count(context, self.action)

    def addresses(self, account: Account, data: Mapping[str, Any]) -> Sequence[str | None]:
        """The old address and the new one."""
        return [account.email, data["email"]]

    def announce(self, context: ActContext, cancel_link: str) -> Mails:
        """To both addresses."""
        return mails.announced(context, self, cancel_link)

    def perform(self, context: ActContext) -> Mails:
        """Set the address; links that were mailed to the old one no longer work."""
        account, new, at = context.account, context.data["email"], context.act.at
        messages = [(account.email, mails.done(context, self))]
        values = {"email": new, "unconfirmed_email": None, "email_verified_at": None, "updated_at": at}
        context.session.execute(update(Account).where(Account.id == account.id).values(values))
        upkeep.refresh(context.session, [account.id], at)
        secret = mail_links.make(context.session, account.id, new, LinkPurpose.VERIFY_EMAIL, at)
        return [*messages, (new, mails.confirm_new_address(context, secret))]
