"""Every address with its guards in a committed list, and what the guards do to whoever may not pass.

The matrix is made from the routes themselves, so a new route is in it from its first day.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import World
from werkzeug.routing import Rule

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.origin import HERE, Act
from idp.sessions.current import TOUCH_EVERY
from idp.sessions.guards import login_required, not_while_acting
from idp.web import guard, guards

LIST = Path(__file__).with_name("urls.txt")
GUARDS = {
    *("public", "fresh", "operations", "login", "not_while_acting", "read_while_acting", "client", "bearer", "officer"),
}


@dataclass(frozen=True)
class Route:
    """One address as a visitor meets it, its parameters filled with something that does not exist."""

    url: str
    methods: frozenset[str]
    guards: tuple[str, ...]
    csrf: bool
    api: bool


def _routes(app: Flask, *names: str) -> list[Route]:
    """All routes, or those with one of the guards *names*."""
    found = []
    for rule in app.url_map.iter_rules():
        view: Any = app.view_functions[rule.endpoint]
        methods = frozenset((rule.methods or set()) & {"GET", "POST", "PUT", "PATCH", "DELETE"})
        found.append(Route(_address(app, rule), methods, view.guards, view.csrf, view.api))
    return [route for route in found if not names or set(names) & set(route.guards)]


def _address(app: Flask, rule: Rule) -> str:
    values = {name: 1 if "Integer" in type(rule._converters[name]).__name__ else "none" for name in rule.arguments}
    return app.url_map.bind("localhost").build(rule.endpoint, values)


def _probe(app: Flask) -> None:
    """A route behind every guard of a person, so that the matrix has each of them whatever is built so far."""

    @app.route("/probe", methods=["GET", "POST"], endpoint="probe")
    @login_required
    @not_while_acting
    def probe() -> dict[str, bool]:
        return {"passed": True}


def _token(browser: Browser) -> str:
    """A form token that is good in *browser*."""
    page = browser.open("/login")
    button = "login-submit" if page.has("login-submit") else "acting-for-submit"
    if button == "acting-for-submit":
        browser.open("/acting-for")
    return browser.page.form(button)[1]["csrf_token"]


def test_every_address_stands_in_the_list_with_its_guards(app: Flask) -> None:
    lines = guards.table(app)
    if os.environ.get("UPDATE"):
        LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")
    listed = LIST.read_text(encoding="utf-8").splitlines()
    new = [f"  + {line}" for line in lines if line not in listed]
    gone = [f"  - {line}" for line in listed if line not in lines]
    assert not new + gone, (
        "the addresses are not those of urls.txt; if they are meant: UPDATE=1 pytest tests/architecture/test_urls.py\n"
        + "\n".join(new + gone)
    )
    assert lines == listed


def test_guards_are_known_and_stand_alone_where_nobody_is_asked(app: Flask) -> None:
    for route in _routes(app):
        assert set(route.guards) <= GUARDS, route
        assert not ({"public", "operations"} & set(route.guards) and len(route.guards) > 1), route


def test_application_does_not_start_with_a_route_without_guard(app: Flask) -> None:
    app.add_url_rule("/open", "open", lambda: "")
    with pytest.raises(LookupError, match="/open"):
        guards.table(app)


def test_only_what_machines_or_other_sites_post_goes_without_a_form_token(app: Flask) -> None:
    without = {route.url for route in _routes(app) if "POST" in route.methods and not route.csrf}
    machines = {"/oauth2/token", "/oauth2/userinfo", "/oauth2/introspect", "/oauth2/revoke", "/delegations/evaluate"}
    assert without == {"/oauth2/authorize", "/logout"} | machines


def test_login_guard_sends_a_visitor_to_the_sign_in_page(app: Flask) -> None:
    _probe(app)
    for route in _routes(app, "login"):
        for method in route.methods:
            browser = Browser(app)
            data = {} if method == "GET" else {"csrf_token": _token(browser)}
            page = browser._send(method, route.url, follow=False, data=data)
            assert (page.status, page.location) == (303, "/login"), (method, route)


def test_not_while_acting_guard_refuses_an_agent(app: Flask, world: World) -> None:
    _probe(app)
    agent = world.user()
    delegation = world.delegation(world.user(), agent)
    browser = Browser(app)
    browser.sign_in(agent)
    assert _statuses(browser, _routes(app, "not_while_acting")).isdisjoint({403})
    browser.act_for(delegation)
    assert _statuses(browser, _routes(app, "not_while_acting")) == {403}
    world.change(agent, going_concern=False)  # the delegation is dead, the context still its own
    assert _statuses(browser, _routes(app, "not_while_acting")) == {403}


def test_reading_is_allowed_while_acting_and_acts_are_refused(app: Flask, world: World) -> None:
    """Also once the delegation has ended and nothing else was chosen."""
    grantor, agent = world.user(), world.user()
    delegation = world.delegation(grantor, agent)
    browser = Browser(app)
    browser.sign_in(agent)
    browser.act_for(delegation)
    token = _token(browser)
    for ended in (False, True):
        if ended:
            with transaction(world.database) as work:
                lifecycle.cancel(work, delegation, grantor.id, "x", Act(HERE, clock.now()))
        for route in _routes(app, "read_while_acting"):
            assert browser.open(route.url, follow=False).status == 200, route
            assert browser.post(route.url, {"csrf_token": token}, follow=False).status == 403, route
        for route in _routes(app, "login"):
            if "GET" in route.methods and not {"not_while_acting", "fresh"} & set(route.guards):
                assert browser.open(route.url, follow=False).status != 403, route


def _statuses(browser: Browser, routes: list[Route]) -> set[int]:
    token = _token(browser)
    found = set()
    for route in routes:
        for method in route.methods:
            data = {} if method == "GET" else {"csrf_token": token}
            response = browser.client.open(route.url, method=method, base_url=ORIGIN, data=data)
            found.add(response.status_code)
    return found


def test_post_without_a_good_form_token_is_refused(app: Flask, world: World) -> None:
    _probe(app)
    visitor, user, stranger = Browser(app), Browser(app), Browser(app)
    user.sign_in(world.user())
    bad = ({}, {"csrf_token": ""}, {"csrf_token": "x"}, {"csrf_token": _token(stranger)})
    for route in _routes(app):
        for browser in (visitor, user) if "POST" in route.methods and route.csrf else ():
            for data in bad:
                assert browser.post(route.url, data, follow=False).status == 400, (route, data)


def test_client_and_bearer_guards_refuse_whoever_brings_nothing(app: Flask, world: World) -> None:
    browser = Browser(app)
    browser.sign_in(world.user())  # a browser's login is no proof here
    routes = _routes(app, "client", "bearer")
    assert routes
    for route in routes:
        for method in route.methods:
            response = browser.client.open(route.url, method=method, base_url=ORIGIN)
            assert response.status_code in (400, 401), (method, route)
            assert response.is_json, (method, route)
            assert "Location" not in response.headers


def test_another_host_name_is_answered_by_probes_alone(app: Flask) -> None:
    for route in _routes(app):
        for method in route.methods:
            response = app.test_client().open(route.url, method=method, base_url="https://evil.example")
            expected = "operations" in route.guards
            assert (response.status_code != 400) is expected, (method, route)
            assert "evil.example" not in response.text + str(response.headers)


@contextmanager
def _writes(database: Database) -> Iterator[list[str]]:
    """The tables that are written to meanwhile, in order."""
    found: list[str] = []

    def look(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        words = statement.split()
        if (verb := words[0].upper()) not in ("SELECT", "PRAGMA", "BEGIN"):
            found.append(words[2 if verb in ("INSERT", "DELETE") else 1].strip('"'))

    event.listen(database.engine, "before_cursor_execute", look)
    try:
        yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", look)


def test_getting_a_page_writes_nothing(app: Flask, database: Database, world: World) -> None:
    """Every GET route, for a visitor, for a user and for an agent."""
    _probe(app)
    visitor, user, agent = Browser(app), Browser(app), Browser(app)
    person = world.user()
    user.sign_in(person)
    agent.sign_in(person)
    agent.act_for(world.delegation(world.user(), person))
    # Readiness tries a write now and then, of which nothing is left: tests/test_readiness.py.
    gets = [route for route in _routes(app) if "GET" in route.methods and route.url != "/readyz"]
    assert len(gets) > 5
    for route in gets:
        for browser in (visitor, user, agent):
            with _writes(database) as tables:
                browser.open(route.url, follow=False)
                browser.client.head(route.url, base_url=ORIGIN, data={"act": "confirm", "confirm": "1"})
            assert not tables, (route, tables)


def test_writes_are_noticed(app: Flask, database: Database, world: World) -> None:
    with _writes(database) as tables:
        Browser(app).sign_in(world.user())
    assert {"login", "acting_context", "audit_event"} <= set(tables)


def test_first_visit_in_a_minute_notes_that_the_login_is_used(app: Flask, database: Database, world: World) -> None:
    browser = Browser(app)
    browser.sign_in(world.user())
    world.pass_time(seconds=(TOUCH_EVERY + timedelta(seconds=1)).total_seconds())
    for expected in (["login"], []):
        with _writes(database) as tables:
            browser.open("/", follow=False)
        assert tables == expected


def test_authorize_writes_what_it_answers_or_keeps_waiting(app: Flask, database: Database, world: World) -> None:
    """A client sends its people here by GET (OpenID Connect Core 3.1.2.1); nothing of theirs is changed by it."""
    browser, party = Browser(app), RelyingParty(app)
    with _writes(database) as tables:
        party.authorize(browser)
    assert set(tables) == {"authorization_request", "handoff_note", "limit_counter"}
    browser.sign_in(world.user())
    with _writes(database) as tables:
        RelyingParty(app).code(browser)
    assert set(tables) == {"authorization_code", "visit"}


def test_logout_by_get_needs_a_hint_of_this_login(app: Flask, database: Database, world: World) -> None:
    """RP-Initiated Logout 1.0 section 2."""
    browser, other, party = Browser(app), Browser(app), RelyingParty(app)
    user = world.user()
    browser.sign_in(user)
    other.sign_in(user)
    hint = party.tokens(browser)["id_token"]
    with _writes(database) as tables:
        other.open(f"/logout?id_token_hint={hint}")
    assert not tables
    with _writes(database) as tables:
        browser.open(f"/logout?id_token_hint={hint}")
    assert set(tables) == {"login", "acting_context", "outbox_message", "audit_event"}


def test_guard_keeps_what_the_one_below_it_said(app: Flask) -> None:
    """Guards are decorators: one more of them never takes a demand away."""

    @guard("login")
    @guard("public", csrf=False, api=True)
    def view() -> str:
        return ""

    assert view.guards == ("public", "login")  # type: ignore[attr-defined]
    assert (view.csrf, view.api) == (False, True)  # type: ignore[attr-defined]


def test_static_file_that_is_not_there_is_not_found(app: Flask) -> None:
    page = Browser(app).open("/static/none.css")
    assert page.status == 404
    assert page.headers["Cache-Control"] == "no-store"
