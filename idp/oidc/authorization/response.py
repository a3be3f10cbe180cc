"""The authorization response: in the query of the redirect URI, or posted to it as a form."""

from __future__ import annotations

from flask import make_response, render_template
from werkzeug.wrappers import Response

from idp.i18n import request_locale
from idp.oidc.authorization.target import ResponseMode, Target
from idp.oidc.redirect_uri import with_parameters
from idp.web import settings
from idp.web.headers import allow_form_target
from idp.web.pages import see_other


def answer(target: Target, **parameters: str) -> Response:
    """The response to the client: *parameters*, the client's ``state`` and our ``iss`` (RFC 9207)."""
    if target.state is not None:
        parameters["state"] = target.state
    parameters["iss"] = settings().issuer
    if target.response_mode is ResponseMode.FORM_POST:
        return _page(target, parameters)
    return see_other(with_parameters(target.redirect_uri, parameters))


def _page(target: Target, fields: dict[str, str]) -> Response:
    """The page of the form post response mode: its form is submitted by script, or by its button without JavaScript.

    It shows no user's name and no link to itself, since on a second visit its code would be used already.
    """
    allow_form_target(*target.leads_to)
    page = render_template(
        "oidc/form_post.html",
        system=target.client.name(request_locale()),
        action=target.redirect_uri,
        fields=fields,
        current=None,
        other_language=None,
    )
    return make_response(page)
