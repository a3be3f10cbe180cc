"""The browsers that a system knows, and the notices that end their logins."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from idp.demo.client_side import LEEWAY, Attempt, ClientLogin, ResponseRefused

#: Seconds that a sign-in may take.
ATTEMPT_LIFETIME = 3600


@dataclass
class Session:
    """What we know of one browser. ``ended``: its login was ended from outside, and nobody has told the person yet.

    ``fresh``: it signed in a moment ago and has not seen a page since. ``form_token`` proves that a form is ours.
    ``draft``: what was typed, and for which applicant, while the login had to be renewed.
    """

    expires_at: float
    login: ClientLogin | None = None
    ended: bool = False
    fresh: bool = False
    attempts: dict[str, Attempt] = field(default_factory=dict)
    form_token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    draft: tuple[str, str] = ("", "")


class Sessions:
    """Sessions by the secret in the browser's cookie. Memory serves the demonstration; yours are in your database."""

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._heard: dict[tuple[str, str], float] = {}  # ids of notices and of ended logins: when to forget them
        self._lock = threading.Lock()

    def get(self, cookie: str, now: float) -> Session | None:
        """The live session of a browser."""
        session = self._sessions.get(cookie)
        return session if session and session.expires_at > now else None

    def open(self, session: Session, now: float) -> str:
        """Keep a new session; the cookie for it. Raises ``ResponseRefused`` when the notice that it ended has come
        already.
        """
        with self._lock:
            self._sessions = {key: each for key, each in self._sessions.items() if each.expires_at > now}
            if session.login and ("sid", session.login.claims["sid"]) in self._heard:
                raise ResponseRefused("sign_in_failed", "ended before it began")
            cookie = secrets.token_urlsafe(32)
            self._sessions[cookie] = session
            return cookie

    def drop(self, cookie: str) -> Session | None:
        """Forget a browser's session; what it was."""
        with self._lock:
            return self._sessions.pop(cookie, None)

    def end(self, notice: Mapping[str, Any], now: float) -> None:
        """End the logins that a logout token names by ``sid``, by ``sub``, or by both.

        A notice that was here before changes nothing and is confirmed once more: our first answer may have been lost.
        """
        with self._lock:
            self._heard = {key: until for key, until in self._heard.items() if until > now}
            if ("jti", notice["jti"]) in self._heard:
                return
            self._heard["jti", notice["jti"]] = notice["exp"] + LEEWAY
            if "sid" in notice:
                self._heard["sid", notice["sid"]] = now + ATTEMPT_LIFETIME
            named = {name: notice[name] for name in ("sid", "sub") if name in notice}
            for session in self._sessions.values():
                if session.login and named.items() <= session.login.claims.items():
                    session.login, session.ended = None, True
