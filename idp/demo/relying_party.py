"""A system that signs its operators in at the provider: the demonstration's systems, and the worked example.

All that a system must do to sign people in, know in whose name they act, and sign them out stands in this file, on
Authlib's client side and joserfc. It uses nothing of the provider's own code. Run it with
``python -m idp.demo.relying_party --config FILE``, where FILE is JSON::

    {"issuer": "https://sso.example.go.th", "systems": [{"client_id": "e-license", "client_secret": "…", "port": 8001,
     "url": "http://localhost:8001/", "redirect_uri": "http://localhost:8001/callback", "name": "e-License"}]}

At the provider register ``redirect_uri``, ``<url>/signed-out`` (after logout) and ``<url>/backchannel-logout``.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import secrets
import signal
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oidc.core.util import create_half_hash
from flask import Flask, Response, abort, g, redirect, render_template, request, send_from_directory
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import GuestProtocol, KeySet
from joserfc.jwt import ClaimsOption, JWTClaimsRegistry
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

log = logging.getLogger("relying_party")

#: Never let a token's header choose: "none", or HS256 with the public key as its secret, are the classic attacks.
ALGORITHMS = ("RS256", "ES256")
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
LEEWAY, TIMEOUT = 30, 5.0  # seconds: clocks that differ; the provider's time to answer
KEYS_MIN_AGE, KEYS_MAX_AGE = 10, 3600  # seconds: how often an unknown key may make us ask; when we ask anyway
LOGIN_LIFETIME, ATTEMPT_LIFETIME = 8 * 3600, 3600  # seconds
BANGKOK = timezone(timedelta(hours=7))
MONTHS = {
    "th": ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
COLORS = ("#123c7c", "#0b6b3a", "#6b2c86", "#8a3b12", "#0a6470", "#8c1d4f", "#5b5310")
FONTS = Path(__file__).parents[1] / "static" / "fonts"


class Refused(Exception):
    """The request leads nowhere. ``code`` chooses what the person is told; ``detail`` is for the log alone."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


@dataclass(frozen=True)
class SystemConfig:
    """One registered client. ``issuer`` is compared byte for byte, so it has no slash at its end."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    url: str
    port: int
    name: str
    color: str = COLORS[0]
    scope: str = "openid profile email phone address entity"
    clock_offset_file: Path | None = None

    def now(self) -> float:
        """Seconds since 1970. The demonstration moves its clock by the seconds in a file; yours is ``time.time()``."""
        try:
            return time.time() + float(self.clock_offset_file.read_text() if self.clock_offset_file else 0)
        except (OSError, ValueError):
            return time.time()


@dataclass(frozen=True)
class Attempt:
    """A sign-in under way. ``nonce`` ties the ID token to it, ``verifier`` the code (PKCE, RFC 7636).

    ``silent``: the provider was asked to show nobody anything, only to say whether somebody is still signed in there.
    """

    language: str
    silent: bool = False
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))


@dataclass(frozen=True)
class Login:
    """Who signed in, and for whom they act. ``userinfo["sub"]`` is who signed in, never the grantor."""

    claims: dict[str, Any]
    userinfo: dict[str, Any]
    id_token: str
    expires_at: float

    @property
    def applicant(self) -> dict[str, Any]:
        """In whose name everything here is done: the grantor, or oneself. File applications under this ``sub``."""
        return dict(self.userinfo.get("acting_for", self.userinfo))


class Provider:
    """The provider as this system sees it. Asked on first use, since it may start later than we do."""

    def __init__(self, config: SystemConfig) -> None:
        self._config = config
        self._metadata: dict[str, Any] = {}
        self._keys, self._keys_at, self._lock = KeySet([]), float("-inf"), threading.Lock()

    def metadata(self) -> dict[str, Any]:
        """The discovery document. One that names another issuer is not believed (Discovery 1.0 section 4.3)."""
        if not self._metadata:
            found = self._fetch(f"{self._config.issuer}/.well-known/openid-configuration")
            if found.get("issuer") != self._config.issuer:
                raise Refused("unavailable", "discovery names another issuer")
            self._metadata = found
        return self._metadata

    def authorization_url(self, state: str, attempt: Attempt, **more: str) -> str:
        """Where the browser goes to sign in: authorization code flow with PKCE S256."""
        endpoint, more = self.metadata()["authorization_endpoint"], {"ui_locales": attempt.language, **more}
        with self._client() as client:
            made = client.create_authorization_url(endpoint, state, attempt.verifier, nonce=attempt.nonce, **more)
            return str(made[0])

    def redeem(self, code: str, attempt: Attempt) -> Login:
        """Exchange the code, check the ID token, ask userinfo. Raises ``Refused`` whatever is wrong with them."""
        metadata = self.metadata()
        try:
            with self._client() as client:
                tokens = client.fetch_token(metadata["token_endpoint"], code=code, code_verifier=attempt.verifier)
                claims = self.id_token(tokens["id_token"], tokens["access_token"], attempt.nonce)
                userinfo = client.get(metadata["userinfo_endpoint"]).raise_for_status().json()
            if _parties(userinfo) != _parties(claims):  # tokens may have been swapped (Core 5.3.4)
                raise Refused("sign_in_failed", "userinfo speaks of somebody else than the ID token")
            return Login(claims, userinfo, tokens["id_token"], self._login_ends(claims))
        except (OAuthError, httpx2.HTTPError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise Refused("sign_in_failed", repr(error)) from error

    def id_token(self, token: str, access_token: str, nonce: str) -> dict[str, Any]:
        """The claims of an ID token (Core 3.1.3.7): ours, of this attempt, and made together with this access token."""
        half = create_half_hash(access_token, "RS256").decode()  # both algorithms hash with SHA-256
        needed = ClaimsOption(essential=True)
        same_nonce, same_hash = ClaimsOption(essential=True, value=nonce), ClaimsOption(essential=True, value=half)
        claims = self._verify(token, "JWT", sub=needed, sid=needed, nonce=same_nonce, at_hash=same_hash)
        if "acting_for" in claims and self._config.client_id not in claims["acting_for"]["systems"]:
            raise Refused("sign_in_failed", "the power of attorney does not cover this system")
        return claims

    def logout_token(self, token: str) -> dict[str, Any]:
        """The claims of a logout token (Back-Channel Logout 1.0 section 2.6). Raises ``Refused``."""
        claims = self._verify(token, "logout+jwt", jti=ClaimsOption(essential=True))
        events = claims.get("events")
        if not isinstance(events, dict) or not isinstance(events.get(LOGOUT_EVENT), dict):
            raise Refused("invalid_request", "not a logout event")
        named = [claims[name] for name in ("sid", "sub") if name in claims]
        if "nonce" in claims or not named or not all(isinstance(name, str) for name in named):
            raise Refused("invalid_request", "it has a nonce as ID tokens do, or names nobody")
        return claims

    def _verify(self, token: str, typ: str, **expected: ClaimsOption) -> dict[str, Any]:
        """What the provider signed for us, as *typ* (a logout token is no ID token, nor the reverse), and in time."""
        needed, issuer = ClaimsOption(essential=True), ClaimsOption(essential=True, value=self._config.issuer)
        expected |= {"iss": issuer, "aud": needed, "exp": needed, "iat": needed}
        try:
            decoded = jwt.decode(token, self._key_set, algorithms=ALGORITHMS)
            JWTClaimsRegistry(int(self._config.now()), LEEWAY, **expected).validate(decoded.claims)
        except (JoseError, LookupError, TypeError, ValueError) as error:
            raise Refused("invalid_request", repr(error)) from error
        ours = (self._config.client_id, [self._config.client_id])  # nor for others besides us
        if decoded.header.get("typ", "JWT") != typ or decoded.claims["aud"] not in ours:
            raise Refused("invalid_request", "meant for another use or another system")
        return decoded.claims

    def _key_set(self, token: GuestProtocol) -> KeySet:
        """The provider's keys; joserfc takes that of the token's ``kid``. An unknown one may be new: ask, not often."""
        kid = token.headers().get("kid")
        with self._lock:
            age = time.monotonic() - self._keys_at
            if age > KEYS_MAX_AGE or (age > KEYS_MIN_AGE and kid not in [key.kid for key in self._keys]):
                self._keys_at = time.monotonic()
                self._keys = KeySet.import_key_set({"keys": self._fetch(self.metadata()["jwks_uri"])["keys"]})
            if kid not in [key.kid for key in self._keys]:
                raise Refused("invalid_request", "unknown key")
            return self._keys

    def _login_ends(self, claims: dict[str, Any]) -> float:
        """When our own login ends, at the latest with the power of attorney: a lost notice must not extend a right."""
        limit = self._config.now() + LOGIN_LIFETIME
        last_day = claims.get("acting_for", {}).get("validity", {}).get("end")
        if last_day is None:
            return limit
        midnight = datetime.combine(date.fromisoformat(last_day), datetime.min.time(), BANGKOK)
        return min(limit, (midnight + timedelta(days=1)).timestamp())

    def _client(self) -> OAuth2Client:
        """A new one for each use: it holds the tokens. Without leeway, since a token may live less than a minute."""
        return OAuth2Client(
            self._config.client_id,
            self._config.client_secret,
            token_endpoint_auth_method="client_secret_basic",
            code_challenge_method="S256",
            scope=self._config.scope,
            redirect_uri=self._config.redirect_uri,
            leeway=0,
            **_http(),
        )

    def _fetch(self, address: str) -> dict[str, Any]:
        try:
            with httpx2.Client(**_http()) as client:
                return dict(client.get(address).raise_for_status().json())
        except (httpx2.HTTPError, ValueError, TypeError) as error:
            raise Refused("unavailable", repr(error)) from error


@cache
def _http() -> dict[str, Any]:
    """One TLS context for all clients: making one takes a tenth of a second. No proxy; redirects are not followed."""
    return {"timeout": TIMEOUT, "trust_env": False, "verify": ssl.create_default_context()}


def _parties(claims: Mapping[str, Any]) -> tuple[Any, ...]:
    """Who signed in, for whom they act, by which power of attorney."""
    acting_for = claims.get("acting_for", {})
    return claims["sub"], acting_for.get("sub"), acting_for.get("delegation_id")


@dataclass
class Session:
    """What we know of one browser. ``ended``: its login was ended from outside, and nobody has told the person yet.

    ``fresh``: it signed in a moment ago and has not seen a page since.
    """

    expires_at: float
    login: Login | None = None
    ended: bool = False
    fresh: bool = False
    attempts: dict[str, Attempt] = field(default_factory=dict)


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
        """Keep a new session; the cookie for it. Raises ``Refused`` when the notice that it ended has come already."""
        with self._lock:
            self._sessions = {key: each for key, each in self._sessions.items() if each.expires_at > now}
            if session.login and ("sid", session.login.claims["sid"]) in self._heard:
                raise Refused("sign_in_failed", "ended before it began")
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


class System:
    """The pages of one system."""

    def __init__(self, config: SystemConfig) -> None:
        self.config = config
        self.provider = Provider(config)
        self.sessions = Sessions()
        self.cookie_name = f"{config.client_id}-demo"  # cookies ignore ports: each system has a name of its own

    def home(self) -> AnyResponse | str:
        """The application form of whoever is signed in; else sign-in starts at once.

        Whoever comes from another site, from the provider's tiles above all, is signed in anew: it costs no question,
        and the form never shows a name that the person has just changed. A login that was ended from outside may have
        made room for another: the provider is asked silently, and only if there is none the person is told.
        """
        session = self.session()
        if session and session.login and session.login.expires_at > self.config.now():
            arrives = request.headers.get("Sec-Fetch-Site") in ("same-site", "cross-site")
            if arrives and not session.fresh:
                return self.start()
            session.fresh = False
            pretty = json.dumps(session.login.claims, ensure_ascii=False, indent=2)
            return render_template("home.html", login=session.login, claims=pretty)
        if session and session.ended:
            session.ended = False
            return self.start(silent=True)
        return self.start()

    def change(self) -> AnyResponse:
        """Let the person choose at the provider in whose name to act; a new sign-in comes back."""
        return self.start(prompt="select_account")

    def start(self, silent: bool = False, **more: str) -> AnyResponse:
        """Send the browser to the provider. The attempt stays here, in this browser's session, until it comes back."""
        state, attempt, now = secrets.token_urlsafe(32), Attempt(language(), silent), self.config.now()
        if silent:
            more["prompt"] = "none"
        response = redirect(self.provider.authorization_url(state, attempt, **more))
        session = self.session()
        if session is None:
            session = Session(now + ATTEMPT_LIFETIME)
            self.set_cookie(response, self.sessions.open(session, now))
        session.expires_at = max(session.expires_at, now + ATTEMPT_LIFETIME)
        session.attempts[state] = attempt
        return response

    def callback(self) -> AnyResponse:
        """The answer. ``state`` must be of this very browser: else an attacker could sign a victim in as the attacker.

        ``iss`` must be our provider, in errors too (RFC 9207): with several providers answers could be mixed up.
        """
        session, now = self.session(), self.config.now()
        attempt = session.attempts.pop(request.args.get("state", ""), None) if session else None
        if attempt is None:
            raise Refused("invalid_state")
        g.language = attempt.language
        if request.args.get("iss") != self.config.issuer:
            raise Refused("sign_in_failed", "the answer came from another provider")
        if "error" in request.args and attempt.silent:
            return redirect(self.address("signed-out"))
        if "error" in request.args:
            raise Refused(request.args["error"], "the provider's answer")
        login = self.provider.redeem(request.args.get("code", ""), attempt)
        response = redirect(self.address(""))
        # A new cookie at each sign-in: one that somebody planted before it opens nothing afterwards.
        self.set_cookie(response, self.sessions.open(Session(login.expires_at, login, fresh=True), now))
        self.sessions.drop(self.cookie())
        return response

    def sign_out(self) -> AnyResponse:
        """Sign out here, then at the provider, which tells the other systems (RP-Initiated Logout 1.0)."""
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            abort(403)  # a form on somebody else's page
        session = self.sessions.drop(self.cookie())
        if session is None or session.login is None:
            return redirect(self.address("signed-out"), 303)
        asked = {
            "id_token_hint": session.login.id_token,
            "post_logout_redirect_uri": self.config.url.rstrip("/") + "/signed-out",
            "state": language(),  # comes back with the browser; the address itself must stay as it is registered
            "ui_locales": language(),
        }
        return redirect(f"{self.provider.metadata()['end_session_endpoint']}?{urlencode(asked)}", 303)

    def signed_out(self) -> str:
        """Where the browser ends up after a sign-out here or anywhere else."""
        return render_template("signed_out.html")

    def backchannel_logout(self) -> tuple[dict[str, str], int]:
        """The provider, not a browser, tells that a login has ended: 200, or 400 and why (section 2.8)."""
        try:
            notice = self.provider.logout_token(request.form.get("logout_token", ""))
            self.sessions.end(notice, self.config.now())
        except Refused as refusal:
            log.warning("%s: logout notice refused: %s", self.config.client_id, refusal)
            return {"error": refusal.code}, 400
        return {}, 200

    def refused(self, refusal: Refused) -> tuple[str, int]:
        """The page for a sign-in that failed. It starts no new one by itself: that could go round for ever."""
        log.warning("%s: %s", self.config.client_id, refusal)
        return render_template("refused.html", code=refusal.code), 503 if refusal.code == "unavailable" else 400

    def headers(self, response: Response) -> Response:
        """Nothing from elsewhere, no script, no frame; forms lead here and, by redirect, to the provider's sign-out."""
        provider = "{0.scheme}://{0.netloc}".format(urlsplit(self.config.issuer))
        response.headers["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'self'; font-src 'self'; "
            f"form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'none'"
        )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"  # the callback's address has the code in it
        if request.endpoint not in ("static", "font"):
            response.headers["Cache-Control"] = "no-store"
        return response

    def accent(self) -> Response:
        """The colour that tells the systems apart; a file of its own, since inline styles are off."""
        return Response(f":root {{ --accent: {self.config.color} }}", mimetype="text/css")

    def cookie(self) -> str:
        """The secret that this browser holds, or nothing."""
        return request.cookies.get(self.cookie_name, "")

    def session(self) -> Session | None:
        """This browser's session."""
        return self.sessions.get(self.cookie(), self.config.now())

    def set_cookie(self, response: AnyResponse, value: str) -> None:
        """Lax, not Strict: the browser must send it when it comes back from the provider."""
        secure = self.config.url.startswith("https:")
        response.set_cookie(self.cookie_name, value, httponly=True, samesite="Lax", secure=secure)

    def address(self, path: str) -> str:
        """A page of this system in the person's language; from the configuration, never from the request's Host."""
        return f"{self.config.url.rstrip('/')}/{path}{'?lang=en' if language() == 'en' else ''}"


def create_relying_party(config: SystemConfig) -> Flask:
    """One system as a Flask application."""
    app, system = Flask(__name__), System(config)
    app.config["MAX_CONTENT_LENGTH"] = 65_536
    app.add_url_rule("/", "home", system.home)
    app.add_url_rule("/change", "change", system.change)
    app.add_url_rule("/callback", "callback", system.callback)
    app.add_url_rule("/sign-out", "sign_out", system.sign_out, methods=["POST"])
    app.add_url_rule("/signed-out", "signed_out", system.signed_out)
    app.add_url_rule("/backchannel-logout", "backchannel_logout", system.backchannel_logout, methods=["POST"])
    app.add_url_rule("/fonts/<name>", "font", lambda name: send_from_directory(FONTS, name))
    app.add_url_rule("/accent.css", "accent", system.accent)
    app.register_error_handler(Refused, system.refused)
    app.after_request(system.headers)
    app.jinja_env.globals.update(system=config, language=language, say=say, day=day, address=system.address)
    return app


def language() -> str:
    """Thai unless English is asked for; the provider gives back in ``state`` what we sent at the sign-out."""
    asked = g.get("language") or request.args.get("lang") or request.args.get("state")
    return "en" if asked == "en" else "th"


def say(thai: str, english: str) -> str:
    """A text in the language of the page."""
    return english if language() == "en" else thai


def day(text: str | None) -> str:
    """``2022-06-05`` as ``5 มิ.ย. 2565`` (Buddhist era) or ``5 Jun 2022``; what is no whole date stays as it is."""
    try:
        known = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return f"{known.day} {MONTHS[language()][known.month - 1]} {known.year + (0 if language() == 'en' else 543)}"


def load(file: Path) -> list[SystemConfig]:
    """The systems in a configuration file."""
    told = json.loads(file.read_text(encoding="utf-8"))
    offset = os.environ.get("IDP_CLOCK_OFFSET_FILE")
    shared = {"issuer": told["issuer"], "clock_offset_file": Path(offset) if offset else None}
    return [
        SystemConfig(**{"color": COLORS[number % len(COLORS)], **shared, **system})
        for number, system in enumerate(told["systems"])
    ]


def main() -> None:
    """Run the systems of ``--config``, each on its own port of 127.0.0.1, until SIGTERM."""
    parser = argparse.ArgumentParser(prog="python -m idp.demo.relying_party")
    parser.add_argument("--config", type=Path, required=True)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # its lines would show every code and id_token_hint
    for config in load(parser.parse_args().config):
        server = make_server("127.0.0.1", config.port, create_relying_party(config), threaded=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
    stop.wait()


if __name__ == "__main__":
    main()
