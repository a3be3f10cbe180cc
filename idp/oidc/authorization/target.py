"""Where the response to an authorization request goes, and how: validated before any other parameter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from idp.clients import Client, Clients
from idp.i18n import lazy

Pairs = tuple[tuple[str, str], ...]

#: Longest value of a parameter, in characters; an ``id_token_hint`` is a token and may be four times as long.
MAX_LENGTH = 4_096
#: Longest request, all names and values together, in characters: it may have to be stored while the user is asked.
MAX_REQUEST = 16_384

NOT_REGISTERED = lazy(
    "It differs from every address that is registered for the system; they are compared byte for byte."
)

#: Characters that a form field does not preserve: browsers send any line break as CR LF, and HTML has no NUL.
_LOST_IN_A_FORM = re.compile("[\r\n\0]")


class ResponseMode(StrEnum):
    """In the query of the redirect URI, or posted to it as a form (OAuth 2.0 Form Post Response Mode)."""

    QUERY = "query"
    FORM_POST = "form_post"


class NotRedirectable(Exception):
    """Client or redirect URI is invalid: answered with a page, never with a redirect (RFC 6749 section 4.1.2.1).

    *parameter*: the one at fault. *problem*: for the log and the client's administrator. *client*: if it is registered.
    """

    def __init__(self, parameter: str, problem: str, client: Client | None = None) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter = parameter
        self.problem = problem
        self.client = client


def too_long(parameter: str, value: str) -> bool:
    """Whether *value* is longer than a *parameter* of that name may be."""
    return len(value) > (MAX_LENGTH * 4 if parameter == "id_token_hint" else MAX_LENGTH)


@dataclass(frozen=True)
class Target:
    """Client, redirect URI and response mode. ``state``: ``None`` if there is none that can be returned unchanged."""

    client: Client
    redirect_uri: str
    state: str | None
    response_mode: ResponseMode = ResponseMode.QUERY

    @property
    def leads_to(self) -> tuple[str, str]:
        """Where the response may lead a form: to the redirect URI and, from there, to the client's home page. Chromium
        checks a page's ``form-action`` against every redirect.
        """
        return self.redirect_uri, self.client.client_uri


class RedirectRefused(Exception):
    """An error response to the client: *error* is a code of RFC 6749 or OpenID Connect, *description* plain ASCII.
    *parameter*: the one at fault, for the log; empty unless the provider evaluates it.
    """

    def __init__(self, target: Target, error: str, description: str, parameter: str = "") -> None:
        super().__init__(error)
        self.target = target
        self.error = error
        self.description = description
        self.parameter = parameter


def find_target(pairs: Pairs, clients: Clients) -> Target:
    """The target of a request. The redirect URI must equal a registered one byte for byte (RFC 9700 section 4.1.3); for
    a public client on a loopback address the port may differ (RFC 8252 section 7.3).

    A ``response_mode`` that is unknown or repeated counts as ``query`` here; the checks refuse it, and their error
    response needs a target. Raises ``NotRedirectable``.
    """
    client_id = _single_value(pairs, "client_id")
    client = clients.get(client_id)
    if client is None:
        raise NotRedirectable("client_id", lazy("No system is registered under this client_id."))
    redirect_uri = _single_value(pairs, "redirect_uri", client)
    if not client.has_redirect_uri(redirect_uri):
        raise NotRedirectable("redirect_uri", NOT_REGISTERED, client)
    by_form = _values(pairs, "response_mode") == [ResponseMode.FORM_POST]
    mode = ResponseMode.FORM_POST if by_form else ResponseMode.QUERY
    return Target(client, redirect_uri, _state(pairs, mode), mode)


def comes_back_unchanged(state: str, mode: ResponseMode) -> bool:
    """Whether a response in *mode* returns *state* unchanged (RFC 6749 section 4.1.2)."""
    return mode is ResponseMode.QUERY or not _LOST_IN_A_FORM.search(state)


def _state(pairs: Pairs, mode: ResponseMode) -> str | None:
    states = _values(pairs, "state")
    if len(states) == 1 and len(states[0]) <= MAX_LENGTH and comes_back_unchanged(states[0], mode):
        return states[0]
    return None


def _values(pairs: Pairs, parameter: str) -> list[str]:
    return [value for name, value in pairs if name == parameter]


def _single_value(pairs: Pairs, parameter: str, client: Client | None = None) -> str:
    values = _values(pairs, parameter)
    if not values:
        raise NotRedirectable(parameter, lazy("The parameter is missing or empty."), client)
    if len(values) > 1:
        raise NotRedirectable(parameter, lazy("The parameter is given more than once."), client)
    return values[0]
