"""A system that signs its users in at the provider: the demonstration's systems, and the worked example.

All that a system must do to sign people in, know in whose name they act, and sign them out stands here, in
``client_side.py`` (the protocol) and ``sessions.py`` (browsers and notices); what it does for them then, in
``applications.py``. It uses nothing of the provider's own code. Run it with
``python -m idp.demo.relying_party --config FILE``, where FILE is JSON::

    {"issuer": "https://sso.example.go.th", "systems": [{"client_id": "e-license", "client_secret": "…", "port": 8001,
     "url": "http://localhost:8001/", "redirect_uri": "http://localhost:8001/callback", "name": "e-License"}]}

With ``"applications": FILE`` a system takes applications and keeps them in that SQLite file.
At the provider register ``redirect_uri``, ``<url>/signed-out`` (after logout) and ``<url>/backchannel-logout``.
"""

from __future__ import annotations

import argparse
import hmac
import json
import logging
import os
import secrets
import signal
import threading
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from flask import Flask, Response, abort, g, make_response, redirect, render_template, request, send_from_directory
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

from idp.demo.applications import Applications, LicenceApplication
from idp.demo.client_side import (
    ASK_AGAIN,
    BANGKOK,
    Attempt,
    ClientLogin,
    ProviderMetadata,
    ResponseRefused,
    SystemConfig,
)
from idp.demo.sessions import ATTEMPT_LIFETIME, Session, Sessions

log = logging.getLogger("relying_party")

MONTHS = {
    "th": ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
COLORS = ("#123c7c", "#0b6b3a", "#6b2c86", "#8a3b12", "#0a6470", "#8c1d4f", "#5b5310")
FONTS = Path(__file__).parents[1] / "static" / "fonts"


class System:
    """The pages of one system."""

    def __init__(self, config: SystemConfig) -> None:
        self.config = config
        self.provider = ProviderMetadata(config)
        self.sessions = Sessions()
        self.applications = Applications(Path(config.applications)) if config.applications else None
        self.cookie_name = f"{config.client_id}-demo"  # cookies ignore ports: each system has a name of its own

    def home(self) -> AnyResponse | str:
        """The application form of whoever is signed in; else sign-in starts at once.

        Whoever comes from another site, from the provider's tiles above all, is signed in anew: it costs no question,
        and the form never shows a name that the person has just changed. A login that was ended from outside may have
        made room for another: the provider is asked silently, and only if there is none the person is told.
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
        """The page of whoever is signed in."""
        pretty = json.dumps(login.claims, ensure_ascii=False, indent=2)
        (meant_for, typed), session.draft = session.draft, ("", "")
        return render_template(
            "home.html",
            login=login,
            claims=pretty,
            applications=self.seen(login),
            takes_applications=self.applications is not None,
            form_token=session.form_token,
            sid=login.sid,
            draft=typed if meant_for == login.applicant["sub"] else "",
        )

    def seen(self, login: ClientLogin) -> list[LicenceApplication]:
        """The applications that this login may see."""
        if self.applications is None:
            return []
        return self.applications.seen_by(login.userinfo["sub"], login.applicant["sub"])

    def apply(self) -> AnyResponse:
        """File an application in the applicant's name, if the provider still lets this login act.

        The form says under which ``sid`` it was made: after a switch nothing is filed, in neither name. Userinfo knows
        of an end, but not that the person acts in another name meanwhile: after a minute the provider is asked silently
        for a new sign-in, and ``callback`` files what is still under the same ``sid``. Where only the access token was
        too old, the form comes back as it was; where the power of attorney has ended, nobody is signed in any more.
        """
        session, login = self.session(), self.live(self.session())
        if login is not None and request.form.get("sid", login.sid) != login.sid:
            raise ResponseRefused("acting_changed")
        given = request.form.get("form_token", "")
        if session is None or not hmac.compare_digest(given.encode(), session.form_token.encode()):
            abort(403)  # a form on somebody else's page
        product = request.form.get("product", "").strip()[:200]
        if login is None or self.applications is None or not product:
            return redirect(self.address(""), 303)
        asked = self.provider.asked_again(login)
        if asked is None:
            session.login, session.ended, session.draft = None, True, (login.applicant["sub"], product)
            return redirect(self.address(""), 303)
        session.login = asked
        if self.config.now() - login.signed_at > ASK_AGAIN:
            return self.start(silent=True, filing=(login.sid, product))
        return self.file(asked, product)

    def file(self, login: ClientLogin, product: str) -> AnyResponse:
        """Keep the application, and show it."""
        assert self.applications is not None
        number = self.applications.file(product, login.applicant, login.userinfo, self.config.now())
        return redirect(self.address(f"applications/{number}"), 303)

    def application(self, number: int) -> AnyResponse | str:
        """One application; one that this login may not see looks like one that does not exist."""
        login = self.current(self.session())
        if login is None:
            return redirect(self.address(""))
        found = next((each for each in self.seen(login) if each.number == number), None)
        if found is None:
            raise ResponseRefused("not_found")
        return render_template("application.html", login=login, application=found)

    def change(self) -> AnyResponse:
        """Let the person choose at the provider in whose name to act; a new sign-in comes back."""
        return self.start(prompt="select_account")

    def start(self, silent: bool = False, filing: tuple[str, str] | None = None, **more: str) -> AnyResponse:
        """Send the browser to the provider. The attempt stays here, in this browser's session, until it comes back."""
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
        """The answer. ``state`` must be of this very browser: else an attacker could sign a victim in as the attacker.

        ``iss`` must be our provider, in errors too (RFC 9207): with several providers answers could be mixed up.
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
        # A new cookie at each sign-in: one that somebody planted before it opens nothing afterwards.
        cookie = self.sessions.open(Session(login.expires_at, login, fresh=True, draft=draft), now)
        response = self.after_sign_in(login, attempt)
        self.set_cookie(response, cookie)
        self.sessions.drop(self.cookie())
        return response

    def after_sign_in(self, login: ClientLogin, attempt: Attempt) -> AnyResponse:
        """The home page; or what waited to be filed, unless the person acts in another name by now."""
        if attempt.filing is None:
            return redirect(self.address(""))
        sid, product = attempt.filing
        if login.sid != sid:
            return make_response(self.refused(ResponseRefused("acting_changed")))
        return self.file(login, product)

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
        except ResponseRefused as refusal:
            log.warning("%s: logout notice refused: %s", self.config.client_id, refusal)
            return {"error": refusal.code}, 400
        return {}, 200

    def refused(self, refusal: ResponseRefused) -> tuple[str, int]:
        """The page for a sign-in that failed. It starts no new one by itself: that could go round for ever."""
        log.warning("%s: %s", self.config.client_id, refusal)
        status = {"unavailable": 503, "not_found": 404, "acting_changed": 409}.get(refusal.code, 400)
        return render_template("refused.html", code=refusal.code), status

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

    def live(self, session: Session | None) -> ClientLogin | None:
        """Its login, if that counts still: a sign-in that was only begun keeps the session, not the login."""
        login = session.login if session else None
        return login if login and login.expires_at > self.config.now() else None

    def current(self, session: Session | None) -> ClientLogin | None:
        """The same, for a page that shows what the provider told: asked again when that was more than a minute ago."""
        login = self.live(session)
        if session is None or login is None or self.config.now() - login.asked_at <= ASK_AGAIN:
            return login
        session.login = self.provider.asked_again(login)
        session.ended = session.login is None
        return session.login

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
    app.add_url_rule("/applications", "apply", system.apply, methods=["POST"])
    app.add_url_rule("/applications/<int:number>", "application", system.application)
    app.add_url_rule("/fonts/<name>", "font", lambda name: send_from_directory(FONTS, name))
    app.add_url_rule("/accent.css", "accent", system.accent)
    app.register_error_handler(ResponseRefused, system.refused)
    app.after_request(system.headers)
    app.jinja_env.globals.update(system=config, language=language, say=say, day=day, moment=moment)
    app.jinja_env.globals.update(address=system.address)
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


def moment(seconds: float) -> str:
    """A moment of Thailand's clock: ``5 มิ.ย. 2565, 03:07 น.`` or ``5 Jun 2022, 03:07``."""
    there = datetime.fromtimestamp(seconds, BANGKOK)
    return f"{day(there.date().isoformat())}, {there:%H:%M}{say(' น.', '')}"


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
