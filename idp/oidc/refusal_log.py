"""The log line of a refused request: endpoint, client, error and reason.

Clients' developers learn little from an error response, so each has a log line. (An error page has its line from
``web.pages``.) Nothing in it is taken from the request: a ``client_id`` is logged only if it is registered, a parameter
by its name only, and the reason is one of the program's own texts. So it can contain no secret, no personal data and no
injected line.
"""

from __future__ import annotations

import logging

from idp.clients import Client

log = logging.getLogger(__name__)

#: The error of a request beyond a rate limit.
WAIT = "temporarily_unavailable"


def log_refusal(
    endpoint: str, client: Client | None, error: str, reason: str, *, parameter: str = "", grant_type: str = ""
) -> None:
    """Log that a request to *endpoint* (a word) was refused with the code *error*.

    *reason*: in English, without any value of the request. *client*: the registered client that the request names,
    authenticated or not. *parameter*: the name of the one at fault, if the endpoint evaluates it. *grant_type*: if it
    is supported.
    """
    fields = {
        "endpoint": endpoint,
        "client_id": client.client_id if client else "",
        "grant_type": grant_type,
        "error": error,
        "parameter": parameter,
    }
    members = {name: value for name, value in fields.items() if value}
    words = (client.client_id if client else "no known client", grant_type, error, parameter, reason)
    log.info("%s", ": ".join((f"{endpoint} refused", *filter(None, words))), extra={"members": members})
