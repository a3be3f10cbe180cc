"""The browser at the door, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from idp.origin import Origin
from idp.sessions.session import UserSession


@dataclass(frozen=True)
class Visitor:
    """The login it had, if any, run out or not; the secret by which it is known (``devices``), or an empty text; the
    language that was chosen in it, if one was.
    """

    user_session: UserSession | None
    device: str
    origin: Origin
    locale: str | None = None
