"""The client's own sessions, and the logout tokens that end them."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from idp.demo.client_side import LEEWAY, Attempt, ClientLogin, ResponseRefused

#: Seconds that an authentication may take.
ATTEMPT_LIFETIME = 3600


@dataclass
class Session:
    """The session of one browser. ``ended``: a logout token ended its login, and the user has not been told yet.

    ``fresh``: no page was shown since the sign-in. ``attempts``: by ``state``. ``form_token``: the CSRF token.
    ``draft``: the ``sub`` of the applicant, and the text typed before the login had to be renewed.
    """

    expires_at: float
    login: ClientLogin | None = None
    ended: bool = False
    fresh: bool = False
    attempts: dict[str, Attempt] = field(default_factory=dict)
    form_token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    draft: tuple[str, str] = ("", "")


class Sessions:
    """Sessions by the secret in the browser's cookie: in memory here, in your case in a database."""

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._notices: dict[tuple[str, str], float] = {}  # jti and sid of logout tokens, each with its expiry
        self._lock = threading.Lock()

    def get(self, cookie: str, now: float) -> Session | None:
        """The session with the secret *cookie*, unless it has expired at *now* (seconds since 1970)."""
        session = self._sessions.get(cookie)
        return session if session and session.expires_at > now else None

    def open(self, session: Session, now: float) -> str:
        """Store a new session; returns its cookie. Raises ``ResponseRefused`` when its logout token came earlier."""
        with self._lock:
            self._sessions = {key: each for key, each in self._sessions.items() if each.expires_at > now}
            if session.login and ("sid", session.login.claims["sid"]) in self._notices:
                raise ResponseRefused("sign_in_failed", "ended before it began")
            cookie = secrets.token_urlsafe(32)
            self._sessions[cookie] = session
            return cookie

    def drop(self, cookie: str) -> Session | None:
        """Delete the session of a browser; returns it."""
        with self._lock:
            return self._sessions.pop(cookie, None)

    def end(self, notice: Mapping[str, Any], now: float) -> None:
        """End the sessions that the logout token *notice* (its claims) names by ``sid``, by ``sub``, or by both.

        A repeated logout token changes nothing and is confirmed again, since our first response may have been lost.
        """
        with self._lock:
            self._notices = {key: until for key, until in self._notices.items() if until > now}
            if ("jti", notice["jti"]) in self._notices:
                return
            self._notices["jti", notice["jti"]] = notice["exp"] + LEEWAY
            if "sid" in notice:
                self._notices["sid", notice["sid"]] = now + ATTEMPT_LIFETIME
            criteria = {name: notice[name] for name in ("sid", "sub") if name in notice}
            for session in self._sessions.values():
                if session.login and criteria.items() <= session.login.claims.items():
                    session.login, session.ended = None, True
