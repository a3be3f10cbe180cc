"""A relying party: the demonstration's clients, and the worked example.

All that a client needs to sign users in, know in whose name they act, and sign them out is here, in ``client_side.py``
(the protocol) and in ``sessions.py`` (sessions and logout tokens); its business is in ``applications.py``, its language
in ``texts.py``. It uses nothing of the provider's own code. Run it with
``python -m idp.demo.relying_party --config FILE``, where FILE is JSON::

    {"issuer": "https://sso.example.go.th", "systems": [{"client_id": "e-license", "client_secret": "…", "port": 8001,
     "url": "http://localhost:8001/", "redirect_uri": "http://localhost:8001/callback", "name": "e-License"}]}

With ``"applications": FILE`` a client accepts applications and stores them in that SQLite file.
At the provider register ``redirect_uri``, ``<url>/signed-out`` (after logout) and ``<url>/backchannel-logout``.
"""

from __future__ import annotations

import argparse
import hmac
import json
import logging
import secrets
import signal
import threading
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from flask import Flask, Response, abort, g, make_response, redirect, render_template, request, send_from_directory
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

from idp.demo.applications import Applications, LicenceApplication
from idp.demo.client_side import (
    ASK_AGAIN,
    Attempt,
    ClientLogin,
    ProviderMetadata,
    ResponseRefused,
    SystemConfig,
    load,
)
from idp.demo.sessions import ATTEMPT_LIFETIME, Session, Sessions
from idp.demo.texts import day, language, moment, say

log = logging.getLogger("relying_party")

FONTS = Path(__file__).parents[1] / "static" / "fonts"


class System:
    """The views of one client."""

    def __init__(self, config: SystemConfig) -> None:
        self.config = config
        self.provider = ProviderMetadata(config)
        self.sessions = Sessions()
        self.applications = Applications(Path(config.applications)) if config.applications else None
        self.cookie_name = f"{config.client_id}-demo"  # cookies ignore ports: each system has a name of its own

    def home(self) -> AnyResponse | str:
        """The application form of the signed-in user; else an authentication request.

        A user from another site (above all from the provider's home page) is authenticated again, which needs no input:
        the form never shows outdated names. After a logout token there may be another session at the provider, so
        ``prompt=none`` is tried before the user is told of the logout.
        """
        session = self.session()
        login = self.current(session)
        if session and login:
            arrives = request.headers.get("Sec-Fetch-Site") in ("same-site", "cross-site")
            if arrives and not session.fresh:
                return self.start()
            session.fresh = False
            return self.form(session, login)
        if session and session.ended:
            session.ended = False
            return self.start(silent=True)
        return self.start()

    def form(self, session: Session, login: ClientLogin) -> str:
        """The page of the signed-in user."""
        claims = json.dumps(login.claims, ensure_ascii=False, indent=2)
        (applicant_sub, product), session.draft = session.draft, ("", "")
        return render_template(
            "home.html",
            login=login,
            claims=claims,
            applications=self.visible_applications(login),
            takes_applications=self.applications is not None,
            form_token=session.form_token,
            sid=login.sid,
            draft=product if applicant_sub == login.applicant["sub"] else "",
        )

    def visible_applications(self, login: ClientLogin) -> list[LicenceApplication]:
        """The applications that the user may see in this acting context."""
        if self.applications is None:
            return []
        return self.applications.visible_to(login.userinfo["sub"], login.applicant["sub"])

    def apply(self) -> AnyResponse:
        """File an application in the applicant's name, if the acting context is still valid.

        The form has the ``sid`` that it was made under: after a switch nothing is filed. Userinfo tells that a
        delegation has ended, but not that the user has switched: after a minute an authentication request with
        ``prompt=none`` is sent, and ``callback`` files the application if the ``sid`` is the same. If only the access
        token had expired, the form is shown again as it was; if the delegation has ended, nobody is signed in.
        """
        session, login = self.session(), self.live(self.session())
        if login is not None and request.form.get("sid", login.sid) != login.sid:
            raise ResponseRefused("acting_changed")
        form_token = request.form.get("form_token", "")
        if session is None or not hmac.compare_digest(form_token.encode(), session.form_token.encode()):
            abort(403)  # CSRF
        product = request.form.get("product", "").strip()[:200]
        if login is None or self.applications is None or not product:
            return redirect(self.address(""), 303)
        confirmed_login = self.provider.refresh_userinfo(login)
        if confirmed_login is None:
            session.login, session.ended, session.draft = None, True, (login.applicant["sub"], product)
            return redirect(self.address(""), 303)
        session.login = confirmed_login
        if self.config.now() - login.signed_at > ASK_AGAIN:
            return self.start(silent=True, filing=(login.sid, product))
        return self.file(confirmed_login, product)

    def file(self, login: ClientLogin, product: str) -> AnyResponse:
        """Store the application, and redirect to its page."""
        assert self.applications is not None
        number = self.applications.file(product, login.applicant, login.userinfo, self.config.now())
        return redirect(self.address(f"applications/{number}"), 303)

    def application(self, number: int) -> AnyResponse | str:
        """The page of one application; one that the user may not see looks like one that does not exist."""
        login = self.current(self.session())
        if login is None:
            return redirect(self.address(""))
        application = next((each for each in self.visible_applications(login) if each.number == number), None)
        if application is None:
            raise ResponseRefused("not_found")
        return render_template("application.html", login=login, application=application)

    def change(self) -> AnyResponse:
        """Let the user choose the acting party at the provider; the response is a new authentication."""
        return self.start(prompt="select_account")

    def start(self, silent: bool = False, filing: tuple[str, str] | None = None, **more: str) -> AnyResponse:
        """Send an authentication request, with the parameters *more*; its attempt is stored in the browser's session.

        *silent*, *filing*: see ``Attempt``.
        """
        state, attempt, now = secrets.token_urlsafe(32), Attempt(language(), silent, filing), self.config.now()
        if silent:
            more["prompt"] = "none"
        response = redirect(self.provider.authorization_url(state, attempt, **more), 303 if filing else 302)
        session = self.session()
        if session is None:
            session = Session(now + ATTEMPT_LIFETIME)
            self.set_cookie(response, self.sessions.open(session, now))
        session.expires_at = max(session.expires_at, now + ATTEMPT_LIFETIME)
        session.attempts[state] = attempt
        return response

    def callback(self) -> AnyResponse:
        """The authentication response. ``state`` must belong to this browser (login CSRF, RFC 6749 section 10.12), and
        ``iss`` must be our provider, in errors too (mix-up attack, RFC 9207).
        """
        session, now = self.session(), self.config.now()
        attempt = session.attempts.pop(request.args.get("state", ""), None) if session else None
        if attempt is None:
            raise ResponseRefused("invalid_state")
        g.language = attempt.language
        if request.args.get("iss") != self.config.issuer:
            raise ResponseRefused("sign_in_failed", "the answer came from another provider")
        if "error" in request.args and attempt.silent:
            return redirect(self.address("signed-out"))
        if "error" in request.args:
            raise ResponseRefused(request.args["error"], "the provider's answer")
        login = self.provider.redeem(request.args.get("code", ""), attempt)
        draft = session.draft if session else ("", "")
        # A new cookie at each sign-in, against session fixation.
        cookie = self.sessions.open(Session(login.expires_at, login, fresh=True, draft=draft), now)
        response = self.after_sign_in(login, attempt)
        self.set_cookie(response, cookie)
        self.sessions.drop(self.cookie())
        return response

    def after_sign_in(self, login: ClientLogin, attempt: Attempt) -> AnyResponse:
        """Redirect to the home page, or file the pending application if the acting context is still the same."""
        if attempt.filing is None:
            return redirect(self.address(""))
        sid, product = attempt.filing
        if login.sid != sid:
            return make_response(self.error_page(ResponseRefused("acting_changed")))
        return self.file(login, product)

    def sign_out(self) -> AnyResponse:
        """Sign out here, then at the provider, which notifies the other clients (RP-Initiated Logout 1.0)."""
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            abort(403)  # CSRF
        session = self.sessions.drop(self.cookie())
        if session is None or session.login is None:
            return redirect(self.address("signed-out"), 303)
        parameters = {
            "id_token_hint": session.login.id_token,
            "post_logout_redirect_uri": self.config.url.rstrip("/") + "/signed-out",
            "state": language(),  # returned to the redirect URI, which itself must be exactly as registered
            "ui_locales": language(),
        }
        return redirect(f"{self.provider.metadata()['end_session_endpoint']}?{urlencode(parameters)}", 303)

    def signed_out(self) -> str:
        """The page after a logout, here or elsewhere (``post_logout_redirect_uri``)."""
        return render_template("signed_out.html")

    def backchannel_logout(self) -> tuple[dict[str, str], int]:
        """Accept a logout token from the provider: 200, or 400 with the error (Back-Channel Logout 1.0 section 2.8)."""
        try:
            notice = self.provider.logout_token(request.form.get("logout_token", ""))
            self.sessions.end(notice, self.config.now())
        except ResponseRefused as refusal:
            log.warning("%s: logout notice refused: %s", self.config.client_id, refusal)
            return {"error": refusal.code}, 400
        return {}, 200

    def error_page(self, refusal: ResponseRefused) -> tuple[str, int]:
        """The page for *refusal*. It does not retry the authentication by itself, which might loop for ever."""
        log.warning("%s: %s", self.config.client_id, refusal)
        status = {"unavailable": 503, "not_found": 404, "acting_changed": 409}.get(refusal.code, 400)
        return render_template("refused.html", code=refusal.code), status

    def headers(self, response: Response) -> Response:
        """Add security headers: own resources only, no scripts or frames; forms lead here and to the provider."""
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
        """The client's colour as a style sheet, since the policy forbids inline styles."""
        return Response(f":root {{ --accent: {self.config.color} }}", mimetype="text/css")

    def cookie(self) -> str:
        """The session cookie of this browser, or empty."""
        return request.cookies.get(self.cookie_name, "")

    def session(self) -> Session | None:
        """This browser's session."""
        return self.sessions.get(self.cookie(), self.config.now())

    def live(self, session: Session | None) -> ClientLogin | None:
        """The login of *session*, unless it has expired; a pending attempt extends the session, not the login."""
        login = session.login if session else None
        return login if login and login.expires_at > self.config.now() else None

    def current(self, session: Session | None) -> ClientLogin | None:
        """The login of *session* for a page that shows claims: updated by userinfo after ``ASK_AGAIN`` seconds."""
        login = self.live(session)
        if session is None or login is None or self.config.now() - login.confirmed_at <= ASK_AGAIN:
            return login
        session.login = self.provider.refresh_userinfo(login)
        session.ended = session.login is None
        return session.login

    def set_cookie(self, response: AnyResponse, value: str) -> None:
        """Set the session cookie; ``Lax``, not ``Strict``, since it is needed at the redirect from the provider."""
        secure = self.config.url.startswith("https:")
        response.set_cookie(self.cookie_name, value, httponly=True, samesite="Lax", secure=secure)

    def address(self, path: str) -> str:
        """The URL of a page in the user's language; built from the configuration, never from the ``Host`` header."""
        return f"{self.config.url.rstrip('/')}/{path}{'?lang=en' if language() == 'en' else ''}"


def create_relying_party(config: SystemConfig) -> Flask:
    """One client as a Flask application."""
    app, system = Flask(__name__), System(config)
    app.config["MAX_CONTENT_LENGTH"] = 65_536
    app.add_url_rule("/", "home", system.home)
    app.add_url_rule("/change", "change", system.change)
    app.add_url_rule("/callback", "callback", system.callback)
    app.add_url_rule("/sign-out", "sign_out", system.sign_out, methods=["POST"])
    app.add_url_rule("/signed-out", "signed_out", system.signed_out)
    app.add_url_rule("/backchannel-logout", "backchannel_logout", system.backchannel_logout, methods=["POST"])
    app.add_url_rule("/applications", "apply", system.apply, methods=["POST"])
    app.add_url_rule("/applications/<int:number>", "application", system.application)
    app.add_url_rule("/fonts/<name>", "font", lambda name: send_from_directory(FONTS, name))
    app.add_url_rule("/accent.css", "accent", system.accent)
    app.register_error_handler(ResponseRefused, system.error_page)
    app.after_request(system.headers)
    app.jinja_env.globals.update(system=config, language=language, say=say, day=day, moment=moment)
    app.jinja_env.globals.update(address=system.address)
    return app


def main() -> None:
    """Run the clients of ``--config``, each on its own port of 127.0.0.1, until SIGTERM or SIGINT."""
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
