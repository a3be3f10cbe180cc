"""One limit on the length of every text that comes in, before any rule looks at it.

Many rules take longer than in proportion to the length: of what cannot be anything but an attack they see nothing.
Forms tell their own, smaller limits beside the field. Bodies as a whole are limited by the server, JSON by
``strict_json``, the parameters of an authorization request by ``oidc.authorization.target``, which names them.
"""

from __future__ import annotations

from collections.abc import Iterable

from flask import Request

from idp.errors import TooLong

#: Characters of a field, of a parameter and of a name of either.
MOST = 4_096
#: Characters of what carries a signed document: tokens, assertions, what an authenticator says, a form's own notes.
MOST_SIGNED = 16_384
SIGNED = frozenset(
    {
        *("token", "refresh_token", "subject_token", "actor_token", "access_token"),
        *("client_assertion", "id_token_hint", "logout_token", "credential", "typed", "codes"),
    }
)
#: Characters of headers that rules look at. Cookies are compared with what was signed or hashed, never taken apart.
HEADERS = {"Authorization": MOST_SIGNED + 256, "User-Agent": MOST, "Host": 512}


def check(request: Request) -> None:
    """Raises ``TooLong`` for a text beyond its limit in query, form or headers."""
    for name, most in HEADERS.items():
        if len(request.headers.get(name, "")) > most:
            raise TooLong(name)
    _check_pairs(request.args.items(multi=True))
    _check_pairs(request.form.items(multi=True))


def _check_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    for name, value in pairs:
        if len(name) > MOST or len(value) > (MOST_SIGNED if name in SIGNED else MOST):
            raise TooLong(name[:40])
