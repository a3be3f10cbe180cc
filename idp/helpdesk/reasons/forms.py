"""The form of ``/officer/why``."""

from __future__ import annotations

from typing import Any

from idp.fields import parse
from idp.fields.line_field import line
from idp.i18n import lazy
from idp.refusal_codes import DIGITS
from idp.web.forms import Form


def _code(text: str) -> str:
    """Six digits, in whatever groups they were typed. Raises ``ParseError``."""
    digits = "".join(parse.arabic(text).replace("-", "").split())
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdigit()):
        raise parse.ParseError(lazy("The code has six digits."))
    return digits


class CodeForm(Form):
    """The code that the caller reads out."""

    code = line(
        lazy("Code"),
        missing=lazy("Enter the code."),
        rule=_code,
        inputmode="numeric",
        autocomplete="off",
        autofocus=True,
    )

    def __init__(self) -> None:
        super().__init__()
        self.skipped: set[str] = set()
        self.not_required: set[str] = set()

    def wrong(self, message: Any) -> None:
        """Mark the code as wrong, with a *message* in the page's language."""
        self.code.errors = [message]
