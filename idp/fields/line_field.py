"""Form fields of one line: their constructors, their validator, and the filter for what a page displays again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wtforms import StringField
from wtforms.validators import StopValidation

from idp.fields import parse, web_address
from idp.fields.parse import ParseError
from idp.i18n import gettext, lazy


class LineValidator:
    """WTForms validator of one line. *rule* returns the normal form or raises ``ParseError``; *missing*: message for an
    empty required field, ``None`` for an optional one.

    Fields named in the form's ``skipped`` are not validated at all; those in ``not_required`` may stay empty.
    """

    def __init__(self, rule: Callable[[str], Any], missing: str | None = None) -> None:
        self.rule = rule
        self.missing = missing
        self.field_flags = {"required": True} if missing else {}

    def __call__(self, form: Any, field: Any) -> None:
        """Replace ``field.data`` by its normal form. Raises ``StopValidation``, without message where empty is fine."""
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
        except ParseError as error:
            raise StopValidation(gettext(error.message, **error.values)) from None


def displayable(value: Any) -> Any:
    """*value* as a page can display it: text stripped and without unwritable characters; anything else unchanged."""
    return parse.writable(value.replace("\t", " ")).strip() if isinstance(value, str) else value


def name(label: str, most: int = 300, missing: str | None = None, **render: Any) -> Any:
    """A field for a name, which others read in mails: it may contain no web address. Parameters as of ``line``."""
    return line(label, most, missing, lambda text: web_address.refuse(parse.line(text, most)), **render)


def line(
    label: str,
    most: int = 100,
    missing: str | None = None,
    rule: Callable[[str], Any] | None = None,
    kind: type[StringField] = StringField,
    **render: Any,
) -> Any:
    """A field of one line.

    *most*: its longest value in characters, unless *rule* validates it; *missing*: see ``LineValidator``; *kind*: the
    WTForms class; *render*: HTML attributes.
    """
    if rule is None:

        def rule(text: str) -> str:
            return parse.line(text, most)

    return kind(label, [LineValidator(rule, missing)], filters=[displayable], render_kw=render or None)
