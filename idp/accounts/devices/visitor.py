"""The browser that sends a request, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from idp.origin import Origin
from idp.sessions.session import UserSession


@dataclass(frozen=True)
class Visitor:
    """``user_session``: the session of its cookie, expired or not, if any; ``device``: the secret of the known device,
    or an empty text; ``origin``: network and user agent; ``locale``: the language chosen in the browser, if any.
    """

    user_session: UserSession | None
    device: str
    origin: Origin
    locale: str | None = None
