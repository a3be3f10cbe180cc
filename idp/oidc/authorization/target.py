"""Where the answer to an authorization request goes, and how: found right before anything else is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from idp.clients import Client, Clients
from idp.i18n import lazy

Pairs = tuple[tuple[str, str], ...]

#: A parameter may be this long, in characters; a hint is a token and may be longer.
MAX_LENGTH = 4_096
#: All names and values of a request together: it may have to be kept while a person takes their time.
MAX_REQUEST = 16_384

NOT_REGISTERED = lazy(
    "It differs from every address that is registered for the system; they are compared byte for byte."
)

#: What a form field does not carry unchanged: browsers send every line break as CR LF, and HTML knows no NUL.
_LOST_IN_A_FORM = re.compile("[\r\n\0]")


class ResponseMode(StrEnum):
    """How the answer travels: in the address's query, or posted as a form (OAuth 2.0 Form Post Response Mode)."""

    QUERY = "query"
    FORM_POST = "form_post"


class NotRedirectable(Exception):
    """Client or address is wrong: a page that names the *parameter*, never a redirect. *problem* is for the log and
    for the system's administrator.
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
    """Client, address and way of the answer. ``state``: ``None`` if there is none that can come back unchanged."""

    client: Client
    redirect_uri: str
    state: str | None
    response_mode: ResponseMode = ResponseMode.QUERY

    @property
    def leads_to(self) -> tuple[str, str]:
        """Where a form may end up by way of the answer: the address, or the system's home to which that sends on.
        Chromium holds a page's ``form-action`` against every redirect.
        """
        return self.redirect_uri, self.client.client_uri


class RedirectRefused(Exception):
    """An error that goes back to the client: *error* of RFC 6749 or OpenID Connect, *description* in plain ASCII. The
    log also names the *parameter* at fault, if the provider knows it.
    """

    def __init__(self, target: Target, error: str, description: str, parameter: str = "") -> None:
        super().__init__(error)
        self.target = target
        self.error = error
        self.description = description
        self.parameter = parameter


def find_target(pairs: Pairs, clients: Clients) -> Target:
    """The target of a request. The address is compared byte for byte with the registered ones (RFC 9700 section 4.1.3);
    of a public client on loopback the port may be another one.

    A ``response_mode`` that is unknown or repeated counts as ``query`` here and is refused by the checks, so that
    their errors have a way back. Raises ``NotRedirectable``.
    """
    client_id = _one(pairs, "client_id")
    client = clients.get(client_id)
    if client is None:
        raise NotRedirectable("client_id", lazy("No system is registered under this client_id."))
    redirect_uri = _one(pairs, "redirect_uri", client)
    if not client.has_redirect_uri(redirect_uri):
        raise NotRedirectable("redirect_uri", NOT_REGISTERED, client)
    by_form = _values(pairs, "response_mode") == [ResponseMode.FORM_POST]
    mode = ResponseMode.FORM_POST if by_form else ResponseMode.QUERY
    return Target(client, redirect_uri, _state(pairs, mode), mode)


def comes_back_unchanged(state: str, mode: ResponseMode) -> bool:
    """Whether an answer by *mode* can hold *state* as it is."""
    return mode is ResponseMode.QUERY or not _LOST_IN_A_FORM.search(state)


def _state(pairs: Pairs, mode: ResponseMode) -> str | None:
    states = _values(pairs, "state")
    if len(states) == 1 and len(states[0]) <= MAX_LENGTH and comes_back_unchanged(states[0], mode):
        return states[0]
    return None


def _values(pairs: Pairs, parameter: str) -> list[str]:
    return [value for name, value in pairs if name == parameter]


def _one(pairs: Pairs, parameter: str, client: Client | None = None) -> str:
    found = _values(pairs, parameter)
    if not found:
        raise NotRedirectable(parameter, lazy("The parameter is missing or empty."), client)
    if len(found) > 1:
        raise NotRedirectable(parameter, lazy("The parameter is given more than once."), client)
    return found[0]
