"""The forms of acts: the reason, and each act's own fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wtforms import TextAreaField
from wtforms.validators import DataRequired, ValidationError

from idp.db import Work
from idp.fields import parse
from idp.helpdesk.acts.kind import ActContext
from idp.i18n import gettext, lazy
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.web.forms import Form

#: Characters of a reason.
LONGEST_REASON = 1000


def _one_line(text: str | None) -> str:
    return parse.writable(" ".join((text or "").split()))


class ActForm(Form):
    """An act without fields of its own; other acts add theirs, before the reason, in a class below this one."""

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
        """Fill in what the fields offer for the account of *context*, before the form is shown or validated."""

    def own_fields(self) -> list[Any]:
        """The fields beside the reason, in their order."""
        return [field for field in self if field.name != "reason"]

    def own_data(self) -> dict[str, Any]:
        """Their values, as JSON. Only after ``validate``."""
        return {field.name: field.data for field in self.own_fields()}

    def shown(self) -> Sequence[tuple[str, str]]:
        """Labels (msgids) and values of the own fields, for the summary."""
        return [(field.label.text, str(field.data)) for field in self.own_fields()]
