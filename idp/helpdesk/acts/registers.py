"""Take over what a register says, or clear its report that a party is no going concern."""

from __future__ import annotations

from collections.abc import Sequence

from idp.accounts.registered_data import changes, going_concern
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.registers.records import Record


class Merge(ActKind):
    """Data: ``record``, the register's as JSON, as the summary showed it; missing where there is none."""

    action = Action.MERGE
    title = lazy("Take over the register’s data")

    def check_account(self, context: ActContext) -> None:
        """There has to be a record, and a difference."""
        if "record" not in context.data:
            raise ActImpossible(lazy("The register does not know the number, or does not answer now."))
        if not changes.seen(context.account, Record.from_json(context.data["record"])):
            raise ActImpossible(lazy("The account has just what the register says."))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("The account gets the register’s data. The old data stays in the history."),
            lazy("The operator is no longer asked about these differences."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Take it over."""
        record = Record.from_json(context.data["record"])
        changes.merge(context.session, context.account, record, context.act)
        return mails.to_operator(context, self)


class ClearReport(ActKind):
    """The register keeps its word; it has no effect here."""

    action = Action.CLEAR_REPORT
    title = lazy("Clear the register’s report")

    def check_account(self, context: ActContext) -> None:
        """There has to be a report."""
        if context.account.going_concern:
            raise ActImpossible(lazy("No register reports anything that suspends powers of attorney."))

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        return (
            lazy("Powers of attorney of every account with this number have effect again."),
            lazy("If the register reports another state later, that counts again."),
        )

    def perform(self, context: ActContext) -> Mails:
        """Clear it."""
        going_concern.clear_report(context.session, context.account, context.act)
        return mails.to_operator(context, self)
