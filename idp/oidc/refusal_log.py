"""What the log says of a request that is refused: at which endpoint, whose, by which error, and why.

Who connects a system sees little of a refusal that goes back to it; here each has a line. (One that is a page has its
line there, ``web.pages``.) What stands in it is ours: a ``client_id`` is named only if it is registered, a parameter by
its name, and the reason is one of the program's own texts. No value of the request is quoted, so that nothing of it can
be a secret, a person's, or a line of its own.
"""

from __future__ import annotations

import logging

from idp.clients import Client

log = logging.getLogger(__name__)

#: The error of whoever has to wait.
WAIT = "temporarily_unavailable"


def note(
    endpoint: str, client: Client | None, error: str, reason: str, *, parameter: str = "", grant_type: str = ""
) -> None:
    """Log that a request to *endpoint* (a word) was refused by *error*, for a *reason* in English that quotes nothing.

    *client*: whom the request names, if that is registered, proven or not. *parameter*: the name of the one at fault,
    if it is one that the endpoint looks at. *grant_type*: one of those on offer.
    """
    named = {
        "endpoint": endpoint,
        "client_id": client.client_id if client else "",
        "grant_type": grant_type,
        "error": error,
        "parameter": parameter,
    }
    members = {name: value for name, value in named.items() if value}
    words = (client.client_id if client else "no known client", grant_type, error, parameter, reason)
    log.info("%s", ": ".join((f"{endpoint} refused", *filter(None, words))), extra={"members": members})
