"""The base of every form: built-in messages in the page's language."""

from __future__ import annotations

from typing import Any

from flask_wtf import FlaskForm

from idp.i18n import catalogue, request_locale


class Form(FlaskForm):
    """A form whose messages come from the project's own catalogues; the request boundary checks the CSRF token."""

    class Meta(FlaskForm.Meta):
        csrf = False

        def get_translations(self, form: Any) -> Any:  # noqa: ARG002
            """WTForms ships no Thai texts; ours has them."""
            return catalogue(request_locale())
