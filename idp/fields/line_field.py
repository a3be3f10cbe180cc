"""Fields of one line: what each takes, what it is asked for with, and what a page shows of it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wtforms import StringField
from wtforms.validators import StopValidation

from idp.fields import parse, web_address
from idp.fields.parse import ParseError
from idp.i18n import gettext, lazy


class LineValidator:
    """Validator of one line: *rule* gives the form in which it is kept; *missing* is said where it is required.

    The form's ``skipped`` fields ask for nothing, its ``not_required`` ones may stay empty.
    """

    def __init__(self, rule: Callable[[str], Any], missing: str | None = None) -> None:
        self.rule = rule
        self.missing = missing
        self.field_flags = {"required": True} if missing else {}

    def __call__(self, form: Any, field: Any) -> None:
        """Raises ``StopValidation``, with words unless it is simply empty and may be."""
        if field.name in form.skipped:
            raise StopValidation
        if not all(parse.is_writable(raw.replace("\t", " ")) for raw in field.raw_data or ()):
            raise StopValidation(gettext(lazy("Characters that cannot be kept were taken out. Please check the text.")))
        if not field.raw_data or not field.data:
            field.data = ""
            missing = None if field.name in form.not_required else self.missing
            raise StopValidation(gettext(missing)) if missing else StopValidation
        try:
            field.data = self.rule(field.data)
        except ParseError as unfit:
            raise StopValidation(gettext(unfit.message, **unfit.values)) from None


def shown(value: Any) -> Any:
    """What a page can show of what was typed."""
    return parse.writable(value.replace("\t", " ")).strip() if isinstance(value, str) else value


def name(label: str, most: int = 300, missing: str | None = None, **render: Any) -> Any:
    """A field for what somebody is called, which others read in mails: no address of the web may stand in it."""
    return line(label, most, missing, lambda text: web_address.refuse(parse.line(text, most)), **render)


def line(
    label: str,
    most: int = 100,
    missing: str | None = None,
    rule: Callable[[str], Any] | None = None,
    kind: type[StringField] = StringField,
    **render: Any,
) -> Any:
    """A field of at most *most* characters, unless a *rule* of its own says what it takes; *render*: its attributes."""
    if rule is None:

        def rule(text: str) -> str:
            return parse.line(text, most)

    return kind(label, [LineValidator(rule, missing)], filters=[shown], render_kw=render or None)
