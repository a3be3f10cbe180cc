"""The base class of every form: normalised input, messages in the page's language."""

from __future__ import annotations

from typing import Any

from flask import g
from flask_wtf import FlaskForm
from markupsafe import Markup, escape
from werkzeug.datastructures import MultiDict
from wtforms import HiddenField, PasswordField, StringField

from idp.i18n import catalogue, request_locale
from idp.spelling import clean


def attributes(**values: Any) -> Markup:
    """*values* as HTML attributes: a faster ``wtforms.widgets.html_params``, since a page has a dozen fields."""
    pairs = ((_attribute(name), value) for name, value in sorted(values.items()) if value is not False)
    return Markup(" ".join(name if value is True else f'{name}="{escape(value)}"' for name, value in pairs))


def _attribute(name: str) -> str:
    """The HTML attribute of a Python argument: without a final ``_``; ``data_x`` and ``aria_x`` with hyphens."""
    name = name.rstrip("_")
    return name.replace("_", "-") if name.startswith(("data_", "aria_")) else name


def _clean(text: Any) -> Any:
    return clean(text) if isinstance(text, str) else text


def typed_before() -> MultiDict[str, str] | None:
    """The recoverable form of this page: what was typed before a sign-in interrupted it, if the URL restores it."""
    formdata: MultiDict[str, str] | None = g.get("typed_before")
    return formdata


class Form(FlaskForm):
    """A form with messages from our own catalogues; the request boundary checks the CSRF token."""

    class Meta(FlaskForm.Meta):
        csrf = False

        def bind_field(self, form: Any, unbound_field: Any, options: dict[str, Any]) -> Any:
            """Normalise text input before any other filter; passwords and hidden fields stay as they are."""
            field = super().bind_field(form, unbound_field, options)
            if isinstance(field, StringField) and not isinstance(field, PasswordField | HiddenField):
                field.filters = [_clean, *field.filters]
            return field

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """The submitted form data, else that of the recoverable form."""
            data = super().wrap_formdata(form, formdata)
            return typed_before() if data is None and formdata is not None else data

        def render_field(self, field: Any, render_kw: dict[str, Any]) -> Any:
            """Render by the field's own widget, with our ``attributes``."""
            field.widget.html_params = attributes
            return super().render_field(field, render_kw)

        def get_translations(self, form: Any) -> Any:  # noqa: ARG002
            """Our own catalogue, since WTForms has no Thai one."""
            return catalogue(request_locale())
