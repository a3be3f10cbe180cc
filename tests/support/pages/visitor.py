"""Somebody with a browser at the demonstration, who can be sent to any page: for the tests of looks and the pictures.

with running_demo(folder) as demo, visited(demo, chromium) as place:
    with place.visitor("th", "agent") as visitor:
        visitor.open("/acting-for")
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import yaml
from flask import Flask
from playwright.sync_api import Browser, Page, Route
from sqlalchemy import select
from werkzeug.exceptions import Forbidden, TooManyRequests

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.errors import Busy
from idp.models import Account, AccountStatus
from idp.origin import HERE, Act
from idp.web import guard
from support.demonstration import Demo
from support.registration_by_hand import write_register
from support.relying_party import s256
from support.world import PASSWORD, World

DESKTOP = {"width": 1280, "height": 820}
#: A system for agents alone, and one that nobody may open for another: what no system of the demonstration asks for.
EIGHTH = {
    "client_id": "agents-only",
    "client_name": {"th": "ระบบสำหรับตัวแทน", "en": "Agents’ service"},
    "client_uri": "http://localhost/",
    "redirect_uris": ["http://localhost/callback"],
    "token_endpoint_auth_method": "none",
    "scope": "openid",
    "acting_for": "required",
}


def _raises(make: Callable[[], Exception]) -> Callable[[], Any]:
    @guard("public")
    def view() -> Any:
        raise make()

    return view


@dataclass
class Place:
    """A running demonstration, seen from the test: its pages, its database, and what cannot be had by asking."""

    demo: Demo
    chromium: Browser
    pages: dict[str, Page] = field(default_factory=dict)
    logins: dict[str, list[Any]] = field(default_factory=dict)

    @cached_property
    def settings(self) -> Settings:
        """The demonstration's own settings."""
        var = self.demo.home / "var/demo"
        return Settings(
            issuer=self.demo.issuer,
            database_url=self.demo.database_url,
            secret_key=(var / "secret_key").read_text(encoding="ascii"),
            clients_file=var / "clients.yaml",
            clock_offset_file=var / "clock_offset",
            branding_file=var / "branding.yaml",
        )

    @cached_property
    def database(self) -> Database:
        """Its database."""
        return Database(self.settings.database_url)

    @cached_property
    def world(self) -> World:
        """Makes users and delegations in it."""
        return World(self.database, self.settings)

    @cached_property
    def faulty(self) -> Flask:
        """The same program with views that fail as the real ones can, at ``/fails/<status>``."""
        app = create_app(self.settings, self.database)
        app.config["PROPAGATE_EXCEPTIONS"] = False
        failures: dict[int, Callable[[], Exception]] = {
            403: Forbidden,
            429: lambda: TooManyRequests(retry_after=300),
            500: lambda: RuntimeError("as nobody expected"),
            503: lambda: Busy(20),
        }
        for status, make in failures.items():
            app.add_url_rule(f"/fails/{status}", f"fails-{status}", _raises(make))
        return app

    def account_id(self, account: dict[str, Any]) -> str:
        """The id of one of the demonstration's accounts."""
        with self.database.reader() as session:
            return session.scalars(select(Account.id).where(Account.preferred_username == account["username"])).one()

    def add_eighth_system(self) -> None:
        """Register ``EIGHTH``; a changed client file is taken up within a second."""
        file = self.settings.clients_file
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        if EIGHTH not in content["systems"]:
            content["systems"].append(EIGHTH)
            draft = file.with_suffix(".draft")
            draft.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
            draft.replace(file)
            time.sleep(1.1)

    @property
    def _register(self) -> Path:
        return self.demo.home / "var/demo/register.yaml"

    def add_to_register(self, record: dict[str, Any]) -> None:
        """Let the demonstration's register know one more."""
        records = yaml.safe_load(self._register.read_text(encoding="utf-8"))
        if record not in records:
            write_register(self._register, *records, record)

    @contextmanager
    def without_register(self) -> Iterator[None]:
        """As long as this lasts the register does not answer."""
        away = self._register.rename(self._register.with_suffix(".away"))
        try:
            yield
        finally:
            away.rename(self._register)

    @contextmanager
    def visitor(self, locale: str, who: str = "nobody") -> Iterator[Visitor]:
        """A browser with fresh cookies. *who*: ``nobody``, ``agent``, ``acting`` (the agent, for a company), ``alone``
        (a body that holds no power of attorney). Each signs in once; after that the browser starts signed in.
        """
        if who != "nobody" and who not in self.logins:
            with self.visitor(locale) as first:
                first.sign_in("government_body" if who == "alone" else "natural_person")
                if who == "acting":
                    first.act_for(first.delegation())
                self.logins[who] = [each for each in first.page.context.cookies() if each["name"] == "idp-login"]
        page = self._page(locale)
        page.goto("about:blank")
        page.context.clear_cookies()
        page.context.add_cookies([{"name": "lang", "value": locale, "url": self.demo.issuer}])
        page.context.add_cookies(self.logins.get(who, []))
        page.set_viewport_size(DESKTOP)
        page.emulate_media(color_scheme="light", reduced_motion="no-preference", forced_colors="none")
        try:
            yield Visitor(self, page, locale)
        finally:
            page.unroute_all(behavior="ignoreErrors")

    def _page(self, locale: str) -> Page:
        """One window for each language: a new one would cost more than most visits."""
        if locale not in self.pages:
            context = self.chromium.new_context(viewport=DESKTOP)
            context.set_default_timeout(60_000)
            context.route(f"{self.demo.issuer}/fails/*", lambda route: self._fail(route, locale))
            self.pages[locale] = context.new_page()
        return self.pages[locale]

    def _fail(self, route: Route, locale: str) -> None:
        browser = self.faulty.test_client()
        browser.set_cookie("lang", locale)
        answer = browser.get(urlsplit(route.request.url).path, base_url=self.demo.issuer)
        route.fulfill(status=answer.status_code, headers=dict(answer.headers), body=answer.get_data(as_text=True))


@contextmanager
def visited(demo: Demo, chromium: Browser) -> Iterator[Place]:
    """A place to send visitors to; afterwards the demonstration has its own systems again."""
    place = Place(demo, chromium)
    clock.use_offset_file(place.settings.clock_offset_file)
    systems = place.settings.clients_file.read_text(encoding="utf-8")
    try:
        yield place
    finally:
        for page in place.pages.values():
            page.context.close()
        place.settings.clients_file.write_text(systems, encoding="utf-8")
        clock.use_offset_file(None)
        place.database.dispose()


@dataclass
class Visitor:
    """One browser window, and the steps that people take in it."""

    place: Place
    page: Page
    locale: str

    @property
    def demo(self) -> Demo:
        """What the demonstration tells of itself."""
        return self.place.demo

    def open(self, path: str) -> None:
        """A page of the provider."""
        self.page.goto(f"{self.demo.issuer}{path}")

    def open_system(self, client_id: str, path: str = "") -> None:
        """A page of one of the demonstration's systems."""
        self.page.goto(f"{self.demo.client(client_id)['url']}{path}?lang={self.locale}")

    def ask(self, client_id: str, **changes: str) -> None:
        """An authorization request of a system, with *changes*."""
        client = EIGHTH if client_id == EIGHTH["client_id"] else self.demo.client(client_id)
        address = client["redirect_uris"][0] if client is EIGHTH else client["redirect_uri"]
        parameters = {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": address,
            "scope": "openid",
            "code_challenge": s256("verifier"),
            "code_challenge_method": "S256",
            **changes,
        }
        self.open(f"/oauth2/authorize?{urlencode(parameters)}")

    def send(self, method: str, path: str, body: str = "") -> None:
        """A request that no link makes."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        address = f"{self.demo.issuer}{path}"
        self.page.route(address, lambda route: route.continue_(method=method, post_data=body, headers=headers), times=1)
        self.page.goto(address)

    def fill_in(self, username: str, password: str) -> None:
        """The sign-in page that is shown."""
        self.page.fill("#username", username)
        self.page.fill("#password", password)
        self.page.click("#login-submit")

    def sign_in(self, entity_type: str) -> dict[str, Any]:
        """As an account of the demonstration, at the sign-in page that is shown or at ``/login``."""
        if not self.page.locator("#login-submit").count():
            self.open("/login")
        account = self.demo.account(entity_type)
        self.fill_in(account["username"], account["password"])
        return account

    def refused(self, status: AccountStatus) -> None:
        """Somebody whose account may not sign in tries to."""
        user = self.place.world.user(status=status)
        self.open("/login")
        self.fill_in(user.user_name, PASSWORD)

    def delegation(self) -> str:
        """What the agent holds for two systems."""
        agent = self.demo.account("natural_person")
        return str(self.demo.delegation(agent, systems=["e-license", "qr-code"])["delegation_id"])

    def act_for(self, delegation_id: str) -> None:
        """Choose at the chooser."""
        self.open("/acting-for")
        self.page.check(f"#delegation_id-{delegation_id}")
        self.page.click("#acting-for-submit")

    def act_for_somebody_who_cancels(self) -> None:
        """Sign in as the agent, act for a grantor, and lose the power of attorney meanwhile."""
        agent = self.sign_in("natural_person")
        world, database = self.place.world, self.place.database
        grantor = world.user("บริษัท ยกเลิกตัวอย่าง จำกัด")
        user = grantor.__class__(self.place.account_id(agent), "", "", "")
        delegation_id = world.delegation(grantor, user)
        self.act_for(delegation_id)
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "", Act(HERE, clock.now()))
        world.change(grantor, status=AccountStatus.SUSPENDED)

    def id_token(self, client_id: str) -> str:
        """The ID token that a system holds of this login. It shows it when it asks for the sign-out: one is signed out
        then.
        """
        self.open_system(client_id)
        with self.page.expect_request(lambda request: "id_token_hint" in request.url) as request_info:
            self.page.click("#sign-out")
        return parse_qs(urlsplit(request_info.value.url).query)["id_token_hint"][0]
