"""The forms of acts: the reason, and each act's own fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wtforms import EmailField, RadioField, TextAreaField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired, InputRequired, ValidationError

from idp import clock
from idp.db import Work
from idp.fields import email_address, parse
from idp.fields.line_field import line
from idp.helpdesk.acts import waiting
from idp.helpdesk.acts.kind import ActContext
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.policy import Action
from idp.i18n import format_moment, gettext, lazy
from idp.models import ActState, OfficerAct
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.web.forms import Form

#: Characters of a reason.
LONGEST_REASON = 1000


def _one_line(text: str | None) -> str:
    return parse.writable(" ".join((text or "").split()))


def _document_date(text: str) -> str:
    return parse.day(text, clock.bangkok_date(clock.now())).isoformat()


class ActForm(Form):
    """An act without fields of its own; other acts add theirs, before the reason, in a class below this one."""

    #: For fields of ``fields.line_field``: none is skipped, and what has a message is required.
    skipped: frozenset[str] = frozenset()
    not_required: frozenset[str] = frozenset()

    reason = TextAreaField(
        lazy("Reason"),
        [DataRequired(lazy("Enter the reason."))],
        filters=[_one_line],
        render_kw={"rows": 3, "maxlength": LONGEST_REASON},
    )

    def validate_reason(self, field: Any) -> None:
        """One line of at most 1,000 characters."""
        try:
            field.data = parse.line(field.data, LONGEST_REASON)
        except parse.ParseError as error:
            raise ValidationError(gettext(error.message, **error.values)) from None

    def look_up(self, work: Work, registers: Registers, account_id: str, origin: Origin) -> None:
        """Ask a register, before any transaction of the request, for a form that shows its answer."""

    def prepare(self, context: ActContext) -> None:
        """Fill in what the fields offer for the account of *context*, before the form is shown or validated; delete
        fields that do not concern it.
        """

    def own_fields(self) -> list[Any]:
        """The fields beside the reason, in their order."""
        return [field for field in self if field.name != "reason"]

    def own_data(self) -> dict[str, Any]:
        """Their values, as JSON. Only after ``validate``."""
        return {field.name: field.data for field in self.own_fields()}

    def shown(self) -> Sequence[tuple[str, str]]:
        """Labels (msgids) and values of the own fields, for the summary."""
        return [(field.label.text, str(field.data)) for field in self.own_fields()]


class DocumentsForm(ActForm):
    """The documents that were seen: asked for where only documents count. Never a copy, just what was seen."""

    document_kind = line(
        lazy("Documents that you have seen"), missing=lazy("Enter which documents you have seen."), most=200
    )
    document_date = line(
        lazy("Date of the documents"), missing=lazy("Enter the date of the documents."), rule=_document_date
    )

    #: What the form is about.
    ACTION = Action.RESET_SECOND_FACTOR

    def prepare(self, context: ActContext) -> None:
        """Ask for documents after two cancels only; show those of an act that has some."""
        if not (context.data.get("document_kind") or waiting.only_documents_count(context, self.ACTION)):
            del self.document_kind, self.document_date


class EmailForm(DocumentsForm):
    """``/officer/accounts/<id>/email``: the new address."""

    email = line(
        lazy("New email address"),
        missing=lazy("Enter the email address."),
        rule=email_address.validate,
        kind=EmailField,
        autocomplete="off",
        autocapitalize="none",
        spellcheck="false",
    )
    ACTION = Action.CHANGE_EMAIL


class WaitingActForm(ActForm):
    """The pages that cancel an act, or end its waiting period: which one."""

    act_id = RadioField(lazy("Act"), [InputRequired(lazy("Choose an act."))], choices=[])

    #: The states of the acts to choose from.
    STATES: tuple[ActState, ...] = waiting.WAITING

    def prepare(self, context: ActContext) -> None:
        """Offer the waiting acts."""
        rows = waiting.of_account(context.session, context.account.id)
        self.act_id.choices = [SelectChoice(row.id, self._words(row)) for row in rows if row.state in self.STATES]

    def _words(self, row: OfficerAct) -> str:
        title = gettext(KINDS[Action(row.kind)].title)
        if row.due_at is None:
            return gettext("%(act)s (waits for a second officer)", act=title)
        return gettext("%(act)s (due %(moment)s)", act=title, moment=format_moment(row.due_at))

    def shown(self) -> Sequence[tuple[str, str]]:
        """The act in words, not its id."""
        labels = {choice.value: choice.label for choice in self.act_id.iter_choices()}
        return [(self.act_id.label.text, str(labels.get(self.act_id.data, "–")))]


class ShortenForm(WaitingActForm):
    """Only acts that wait for their time."""

    STATES = (ActState.AWAITING_TIME,)
