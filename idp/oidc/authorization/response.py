"""The authorization response: back to the client, in the query of its own address or posted to it as a form."""

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
    """Back to the client with *parameters*, its own ``state`` and our ``iss`` (RFC 9207), and nothing else."""
    if target.state is not None:
        parameters["state"] = target.state
    parameters["iss"] = settings().issuer
    if target.response_mode is ResponseMode.FORM_POST:
        return _page(target, parameters)
    return see_other(with_parameters(target.redirect_uri, parameters))


def _page(target: Target, fields: dict[str, str]) -> Response:
    """A page whose form the browser posts to the client by itself, or by its button without JavaScript.

    It shows nobody's name and no link to itself: whoever comes back to it would find a code that has been used.
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
