"""Which grants a client has: what of an entry in ``clients.yaml`` must fit together for it.

Refresh tokens come of codes, ``offline_access`` is a matter of refresh tokens, and what a client does in its own name
needs a client that can prove itself. Who takes tokens from others has to name them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

Fields = Mapping[str, object]
Found = tuple[tuple[str | int, ...], str, str]
"""Where in the entry, what is wrong, what to do."""

_LIFETIME = "offline_access_lifetime"
TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_FOR_CONFIDENTIAL = ("client_credentials", TOKEN_EXCHANGE)


def faults(fields: Fields) -> Iterator[Found]:
    """All that does not fit in the entry with these ``fields``, as they are written."""
    for rule in _RULES:
        yield from rule(fields)


def _grants(fields: Fields) -> tuple[object, ...]:
    value = fields.get("grant_types", ("authorization_code",))
    return value if isinstance(value, tuple) else ()


def _refresh_follows_code(fields: Fields) -> Iterator[Found]:
    if "refresh_token" in _grants(fields) and "authorization_code" not in _grants(fields):
        problem = "refresh_token stands without authorization_code, which every refresh token begins with"
        yield ("grant_types",), problem, "add authorization_code, or remove refresh_token"


def _offline_fits(fields: Fields) -> Iterator[Found]:
    scope = fields.get("scope", "")
    offline = isinstance(scope, str) and "offline_access" in scope.split()
    refreshes = "refresh_token" in _grants(fields)
    if offline and not refreshes:
        problem = "scope: offline_access is about refresh tokens, and grant_types does not list refresh_token"
        yield ("scope",), problem, "add refresh_token to grant_types, or remove offline_access"
    if _LIFETIME in fields and not refreshes:
        problem = f"{_LIFETIME} is about refresh tokens, and grant_types does not list refresh_token"
        yield (_LIFETIME,), problem, "add refresh_token to grant_types, or remove the line"
    if offline and refreshes and _LIFETIME not in fields:
        problem = f"scope: offline_access needs {_LIFETIME}: how long a refresh token lasts"
        yield ("scope",), problem, f"add {_LIFETIME}: 2592000 (seconds: 30 days)"


def _public_has_no_name_of_its_own(fields: Fields) -> Iterator[Found]:
    if fields.get("token_endpoint_auth_method") != "none":
        return
    for grant in _FOR_CONFIDENTIAL:
        if grant in _grants(fields):
            problem = f"{grant} is not for a client without a secret or a key"
            yield ("grant_types",), problem, "remove it, or let the client prove itself"


def _callers_fit(fields: Fields) -> Iterator[Found]:
    callers = fields.get("callers", ())
    if not isinstance(callers, tuple) or not callers:
        return
    if fields.get("token_endpoint_auth_method") == "none":
        problem = "callers is not for a client without a secret or a key: it takes no tokens from others"
        yield ("callers",), problem, "remove it, or let the client prove itself"
    for index, caller in enumerate(callers):
        if caller == fields.get("client_id"):
            yield ("callers", index), "callers: the system itself stands here", "name the systems that call it"


_RULES: tuple[Callable[[Fields], Iterator[Found]], ...] = (
    _refresh_follows_code,
    _offline_fits,
    _public_has_no_name_of_its_own,
    _callers_fit,
)
