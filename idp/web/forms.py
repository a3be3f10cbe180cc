"""The base of every form: built-in messages in the page's language."""

from __future__ import annotations

from typing import Any

from flask import g
from flask_wtf import FlaskForm
from markupsafe import Markup, escape
from werkzeug.datastructures import MultiDict
from wtforms import HiddenField, PasswordField, StringField

from idp.i18n import catalogue, request_locale
from idp.spelling import clean


def attributes(**given: Any) -> Markup:
    """What WTForms' ``html_params`` gives, in a fraction of the time: a page has a dozen fields."""
    named = ((_attribute(name), value) for name, value in sorted(given.items()) if value is not False)
    return Markup(" ".join(name if value is True else f'{name}="{escape(value)}"' for name, value in named))


def _attribute(name: str) -> str:
    """A word that Python keeps for itself ends in ``_`` here; ``data_x`` and ``aria_x`` are written with hyphens."""
    name = name.rstrip("_")
    return name.replace("_", "-") if name.startswith(("data_", "aria_")) else name


def _cleaned(text: Any) -> Any:
    return clean(text) if isinstance(text, str) else text


def typed_before() -> MultiDict[str, str] | None:
    """What was typed into the page at hand before a sign-in that had to come first, if its address brings it back."""
    found: MultiDict[str, str] | None = g.get("typed_before")
    return found


class Form(FlaskForm):
    """A form whose messages come from the project's own catalogues; the request boundary checks the CSRF token."""

    class Meta(FlaskForm.Meta):
        csrf = False

        def bind_field(self, form: Any, unbound_field: Any, options: dict[str, Any]) -> Any:
            """What people type is cleaned before anything looks at it; passwords stay as they are."""
            field = super().bind_field(form, unbound_field, options)
            if isinstance(field, StringField) and not isinstance(field, PasswordField | HiddenField):
                field.filters = [_cleaned, *field.filters]
            return field

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """What was sent, else what was typed before."""
            sent = super().wrap_formdata(form, formdata)
            return typed_before() if sent is None and formdata is not None else sent

        def render_field(self, field: Any, render_kw: dict[str, Any]) -> Any:
            """By the field's own widget; ours puts the attributes together."""
            field.widget.html_params = attributes
            return super().render_field(field, render_kw)

        def get_translations(self, form: Any) -> Any:  # noqa: ARG002
            """WTForms ships no Thai texts; ours has them."""
            return catalogue(request_locale())
