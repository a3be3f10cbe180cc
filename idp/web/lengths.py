"""Limits the length of every text in a request before it is validated.

Many validations take more than linear time. Forms have their own, smaller limits with messages at the field. Bodies as
a whole are limited by the server, JSON by ``strict_json``, the parameters of an authorization request by
``oidc.authorization.target``, whose error names them.
"""

from __future__ import annotations

from collections.abc import Iterable

from flask import Request

from idp.errors import TooLong

#: Characters of a field or parameter, and of its name.
MOST = 4_096
#: Characters of parameters with signed content: tokens, assertions, authenticator responses, recoverable forms.
MOST_SIGNED = 16_384
SIGNED = frozenset(
    {
        *("token", "refresh_token", "subject_token", "actor_token", "access_token"),
        *("client_assertion", "id_token_hint", "logout_token", "credential", "typed", "codes"),
    }
)
#: Characters of headers that are parsed. Cookies are only verified or hashed, never parsed.
HEADERS = {"Authorization": MOST_SIGNED + 256, "User-Agent": MOST, "Host": 512}


def check(request: Request) -> None:
    """Raises ``TooLong`` if a text in query, form or headers exceeds its limit."""
    for name, most in HEADERS.items():
        if len(request.headers.get(name, "")) > most:
            raise TooLong(name)
    _check_pairs(request.args.items(multi=True))
    _check_pairs(request.form.items(multi=True))


def _check_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    for name, value in pairs:
        if len(name) > MOST or len(value) > (MOST_SIGNED if name in SIGNED else MOST):
            raise TooLong(name[:40])
