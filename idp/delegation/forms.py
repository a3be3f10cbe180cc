"""The forms of this package's pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any

from wtforms import RadioField, SelectMultipleField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired, InputRequired, ValidationError

from idp.clients import Client
from idp.clock import BUDDHIST_AHEAD
from idp.delegation.terms import Terms
from idp.fields import parse, web_address
from idp.i18n import gettext, lazy, request_locale
from idp.models import DelegationScope
from idp.web.forms import Form

LONGEST_REASON = 500
_NO_REASON = lazy("Enter the reason.")
#: Invisible, though Unicode classes them as letters or symbols.
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
#: Field and message of each refusal of a grant; the message does not disclose why somebody cannot be an agent.
_UNKNOWN_AGENT = lazy("No operator with this number can be your agent. Please check the number.")
REFUSALS = {
    "oneself": ("agent_tax_id", lazy("This is your own number. Nobody can be their own agent.")),
    "unknown_agent": ("agent_tax_id", _UNKNOWN_AGENT),
    "grantor_reported": (
        "agent_tax_id",
        lazy("A government register reports a state of yours in which powers of attorney cannot be given."),
    ),
    "not_delegable": ("systems", lazy("One of these systems cannot be used by an agent. Please choose again.")),
    "no_systems": ("systems", lazy("Choose at least one system.")),
    "start_in_the_past": ("start", lazy("The first day must not lie in the past.")),
    "end_before_start": ("end", lazy("The last day must not be before the first day.")),
    "end_too_far": (
        "end",
        lazy("The last day would be in %(ce)s (B.E. %(be)s), more than 100 years from now. Please check the year."),
    ),
    "overlap": (
        "scope",
        lazy("This agent already has a power of attorney from you for one of these systems on one of these days."),
    ),
}


def _writable(text: str | None) -> str:
    return parse.writable(text or "").strip()[:100]


def _day(form: Any, field: Any) -> None:
    """Require a day if the period is a window, and parse it into a ``date``."""
    if form.period.data != "window":
        return
    if not field.data:
        raise ValidationError(lazy("Enter the day."))
    try:
        field.data = parse.calendar_day(field.data)
    except parse.ParseError as error:
        raise ValidationError(error.message) from None


class ActingForForm(Form):
    """``/acting-for``: the chosen delegation; an empty value means oneself."""

    delegation_id = StringField()


class GrantForm(Form):
    """``/delegations/given/new``: the agent and the terms."""

    agent_tax_id = StringField(
        lazy("Agent’s number"),
        [DataRequired(lazy("Enter the agent’s number."))],
        filters=[_writable],
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )
    scope = RadioField(
        lazy("Systems covered"),
        [InputRequired(lazy("Choose all systems, or some."))],
        choices=[SelectChoice("all", lazy("All")), SelectChoice("selected", lazy("Selected systems only"))],
    )
    systems = SelectMultipleField(lazy("Selected systems only"), validate_choice=False)
    period = RadioField(
        lazy("How long it lasts"),
        [InputRequired(lazy("Choose whether the power ends on a certain day."))],
        choices=[SelectChoice("forever", lazy("No end date")), SelectChoice("window", lazy("Between two dates"))],
    )
    start = StringField(lazy("First day"), [_day], filters=[_writable])
    end = StringField(lazy("Last day"), [_day], filters=[_writable])

    #: The fields of the page, in its order.
    FIELDS = ("agent_tax_id", "scope", "systems", "period", "start", "end")

    def __init__(self, clients: Sequence[Client]) -> None:
        """*clients*: those that accept delegated sessions."""
        super().__init__()
        locale = request_locale()
        self.systems.choices = [SelectChoice(each.client_id, each.name(locale)) for each in clients]

    def terms(self, today: date) -> Terms:
        """The terms in the form; a grant without window begins *today*. Only after ``validate``."""
        scope = DelegationScope(self.scope.data)
        client_ids = tuple(dict.fromkeys(self.systems.data or ())) if scope is DelegationScope.SELECTED else ()
        if self.period.data == "window":
            return Terms(scope, client_ids, self.start.data, self.end.data)
        return Terms(scope, client_ids, today, None)

    def refuse(self, reason: str) -> None:
        """Add the message of a refused grant to its field; *reason* is that of a ``terms.GrantRefused``."""
        field, message = REFUSALS[reason]
        if reason == "end_too_far":
            year = self.end.data.year
            message = gettext(message, ce=year, be=year + BUDDHIST_AHEAD)
        self[field].errors = [*self[field].errors, message]


class ReasonForm(Form):
    """``/delegations/<id>``, before cancelling."""

    reason = StringField(
        lazy("Reason for cancelling"),
        [DataRequired(_NO_REASON)],
        filters=[lambda text: parse.writable(" ".join((text or "").split()))],
        render_kw={"maxlength": LONGEST_REASON, "autocomplete": "off"},
    )

    def validate_reason(self, field: Any) -> None:
        """One line with visible text and without a web address."""
        try:
            field.data = web_address.refuse(parse.line(field.data, LONGEST_REASON))
        except parse.ParseError as error:
            raise ValidationError(gettext(error.message, **error.values)) from None
        if not any(
            unicodedata.category(character)[0] in "LNPS" and character not in _BLANK_LETTERS for character in field.data
        ):
            raise ValidationError(_NO_REASON)


class AnswerForm(Form):
    """``/delegations/<id>``, for the agent whose confirmation is awaited."""

    answer = RadioField(
        lazy("Confirmation status"),
        [InputRequired(lazy("Choose whether you confirm the power of attorney."))],
        choices=[SelectChoice("accept", lazy("Confirm")), SelectChoice("decline", lazy("Decline"))],
    )


class GrantorNumberForm(Form):
    """``/proofs/<code>``: the number to compare with the grantor's."""

    grantor_tax_id = StringField(
        lazy("Grantor’s number (13 digits)"),
        [DataRequired(lazy("Enter the grantor’s number."))],
        filters=[_writable],
        render_kw={"autocomplete": "off", "inputmode": "numeric", "maxlength": 40},
    )
