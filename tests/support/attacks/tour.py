"""A tour of the whole provider, and a recorder of every answer on the way.

``tour`` makes a visitor, a user and an agent do everything that can be done, right and wrong; then every route
is called by every method that it has, so a route of tomorrow is on the tour from its first day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.datastructures import Headers

from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import World

#: What stands for a value in the rule of a route.
PLACE = re.compile("<[^>]+>")
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@dataclass(frozen=True)
class Answer:
    """One answer on its way out of the application."""

    method: str
    path: str
    status: int
    headers: Headers

    @property
    def html(self) -> bool:
        """Whether it is a page."""
        return self.headers.get("Content-Type", "").startswith("text/html")


@dataclass
class Tour:
    """What was answered, and the secrets that were met: codes, tokens, cookies, by what they are."""

    app: Flask
    answers: list[Answer] = field(default_factory=list)
    secrets: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        inner = self.app.wsgi_app

        def recorded(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
                path = environ["PATH_INFO"]
                self.answers.append(Answer(environ["REQUEST_METHOD"], path, int(status[:3]), Headers(headers)))
                return start_response(status, headers, *more)

            return inner(environ, start)

        self.app.wsgi_app = recorded  # type: ignore[method-assign]

    def secret(self, what: str, value: str | None) -> str:
        """Remember a secret; returns it."""
        assert value, what
        self.secrets.append((what, value))
        return value

    def walk(self, world: World) -> None:
        """Everything."""
        agent, grantor = world.user(), world.user("บริษัท ผู้มอบ จำกัด")
        delegation = world.delegation(grantor, agent)
        browser, stranger = Browser(self.app), Browser(self.app)
        self._sign_in(browser, agent)
        self._code_flow(browser, "e-license")
        browser.open("/")
        browser.act_for(delegation)
        browser.open("/acting-for")
        browser.press("acting-for-submit", delegation_id="dlg_unknown")
        self._code_flow(browser, "nsw")
        RelyingParty(self.app, "webboard").authorize(browser)
        browser.press("login-cancel") if browser.page.has("login-cancel") else None
        for who in (stranger, browser):
            list(self._every_route(who))
        self._delegations(grantor, delegation)
        self._sign_out(browser)

    def _sign_in(self, browser: Browser, user: Any) -> None:
        party = RelyingParty(self.app)
        party.authorize(browser)
        browser.press("login-submit", username=user.user_name, password="Wrong-Password-1")
        browser.press("login-submit", username="", password="")
        browser.sign_in(user)
        self.secret("code", answer_of(browser.page)["code"])
        self.secret("login cookie", browser.cookie("__Host-idp-login"))
        party.authorize(Browser(self.app))
        party.authorize(browser, prompt="login")
        browser.sign_in(user)
        self.secret("login cookie", browser.cookie("__Host-idp-login"))

    def _code_flow(self, browser: Browser, client_id: str) -> None:
        party = RelyingParty(self.app, client_id)
        browser.post("/oauth2/authorize", party.request())
        code = self.secret("code", party.code(browser))
        self.secret("verifier", party.verifier)
        party.token("unknown")
        party.token(code, code_verifier="wrong")
        answer = party.token(code).get_json()
        for kind in ("access_token", "id_token"):
            self.secret(kind, answer[kind])
        party.userinfo(answer["access_token"])
        self.app.test_client().post("/oauth2/userinfo", base_url=ORIGIN, data={"access_token": answer["access_token"]})
        party.token(code)
        party.userinfo(answer["access_token"])
        party.authorize(browser, prompt="none", id_token_hint=answer["id_token"])
        party.authorize(browser, redirect_uri="https://evil.example/")
        party.authorize(browser, scope="none")
        for mode in ("form_post", "fragment"):
            party.authorize(browser, response_mode=mode)

    def _delegations(self, grantor: Any, delegation: str) -> None:
        """What the grantor sees of one, how it is proven on paper, and how it ends."""
        browser, one = Browser(self.app), f"/delegations/{delegation}"
        browser.sign_in(grantor)
        for path in ("given", "given/activity", "given/activity.csv", "received", "given/new"):
            browser.open(f"/delegations/{path}")
        proof = browser.open(f"{one}/proof").words("proof-address")
        Browser(self.app).open(urlsplit(proof).path)
        for path in (one, f"{one}/activity", f"{one}/activity.csv"):
            browser.open(path)
        browser.open(one)
        browser.press("cancel-submit", reason="")
        browser.press("cancel-submit", reason="เลิกจ้าง")
        browser.press("cancel-submit")

    def _sign_out(self, browser: Browser) -> None:
        party = RelyingParty(self.app)
        if browser.open("/acting-for").has("acting-for-submit"):
            browser.press("acting-for-submit", delegation_id="")
        hint = self.secret("id_token", party.tokens(browser)["id_token"])
        browser.open("/logout")
        browser.post("/logout", {"state": "x"})
        browser.open(f"/logout?id_token_hint={hint}x")
        browser.post("/logout", {"client_id": "e-license", "post_logout_redirect_uri": "https://evil.example/"})
        browser.open("/logout?client_id=e-license&post_logout_redirect_uri=https://e-license.example.test/")
        browser.press("logout-confirm")
        browser.open("/logout")

    def _every_route(self, browser: Browser) -> Iterator[Answer]:
        page = browser.open("/login")
        if not page.has("login-submit"):
            page = browser.open("/acting-for")
        button = "login-submit" if page.has("login-submit") else "acting-for-submit"
        token = page.form(button)[1]["csrf_token"]
        paths = sorted({PLACE.sub("unknown", rule.rule) for rule in self.app.url_map.iter_rules()})
        for path in (*paths, "/static/none.css", "/static/style.css", "/nowhere"):
            for method in METHODS:
                if path == "/logout":
                    continue  # it has a part of its own, and would end this one
                for data in ({}, {"csrf_token": token}) if method == "POST" else ({},):
                    browser.client.open(path, method=method, base_url=ORIGIN, data=data)
                    yield self.answers[-1]
