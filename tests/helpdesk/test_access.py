"""Every page below ``/officer``, for every role, for users and for nobody: made from the routes themselves.

A new page stands in ``officer_pages.txt`` with its action, or fails here (UPDATE=1 writes the list).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update
from support.browsing import Browser, Page
from support.officers import form_token, new_officer, sign_in
from support.world import World
from werkzeug.routing import Rule

from idp import clock
from idp.db import Database, transaction
from idp.helpdesk.policy import Action
from idp.helpdesk.sessions import FRESH
from idp.models import OfficerRole, OfficerSession

LIST = Path(__file__).with_name("officer_pages.txt")
#: What each role may do at all; the policy's own table is tested in full beside this file.
VIEWER = {"see"}
SUPERVISOR = {"shorten", "decide_claim", "end_delegation", "clear_report"}


def _may(role: OfficerRole, action: Action) -> bool:
    if role is OfficerRole.VIEWER:
        return action.value in VIEWER
    return role is OfficerRole.SUPERVISOR or action.value not in SUPERVISOR


def _rules(app: Flask) -> list[Rule]:
    return [rule for rule in app.url_map.iter_rules() if rule.rule == "/officer" or rule.rule.startswith("/officer/")]


def _methods(rule: Rule) -> list[str]:
    return sorted((rule.methods or set()) & {"GET", "POST", "PUT", "PATCH", "DELETE"})


def _action(app: Flask, rule: Rule) -> Action | None:
    """What the page is for; ``None`` for one that is open to everybody."""
    view: Any = app.view_functions[rule.endpoint]
    if view.guards == ("public",):
        return None
    assert view.guards == ("officer",), rule
    action = view.action
    assert isinstance(action, Action)
    return action


def _address(app: Flask, rule: Rule) -> str:
    values = {name: 1 if "Integer" in type(rule._converters[name]).__name__ else "none" for name in rule.arguments}
    return app.url_map.bind("localhost").build(rule.endpoint, values, method=_methods(rule)[0])


def _send(browser: Browser, method: str, address: str, token: str) -> Page:
    if method == "GET":
        return browser.open(address, follow=False)
    return browser.post(address, {"csrf_token": token}, follow=False)


def _guarded(app: Flask) -> list[tuple[Rule, Action]]:
    return [(rule, action) for rule in _rules(app) if (action := _action(app, rule))]


def test_every_page_stands_in_the_list_with_its_action(app: Flask) -> None:
    lines = sorted(
        f"{','.join(_methods(rule)):9} {rule.rule:50} {_action(app, rule) or 'public'}" for rule in _rules(app)
    )
    if os.environ.get("UPDATE"):
        LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == LIST.read_text(encoding="utf-8").splitlines()


def test_pages_open_to_everybody_are_those_of_signing_in(app: Flask) -> None:
    public = {rule.rule for rule in _rules(app) if _action(app, rule) is None}
    assert public == {
        "/officer/login",
        "/officer/login/passkey",
        "/officer/set-up/<token>",
        "/officer/set-up/<token>/passkey",
        "/officer/sign-out",
    }


def test_nobody_and_users_are_led_to_the_sign_in(app: Flask, world: World) -> None:
    nobody, user, agent = Browser(app), Browser(app), Browser(app)
    person = world.user()
    user.sign_in(person)
    agent.sign_in(person)
    agent.act_for(world.delegation(world.user(), person))
    for browser in (nobody, user, agent):
        token = browser.open("/officer/login").form("login-submit")[1]["csrf_token"]
        for rule, _ in _guarded(app):
            for method in _methods(rule):
                page = _send(browser, method, _address(app, rule), token)
                assert (page.status, page.location) == (303, "/officer/login"), (method, rule)


@pytest.mark.parametrize("role", OfficerRole)
def test_role_decides(app: Flask, database: Database, role: OfficerRole) -> None:
    officer_id = new_officer(database, role)
    for rule, action in _guarded(app):
        for method in _methods(rule):
            browser = sign_in(app, database, officer_id)  # for each, since some end it
            page = _send(browser, method, _address(app, rule), form_token(browser))
            assert (page.status != 403) is _may(role, action), (method, rule)
            assert page.status < 500, (method, rule)
            assert page.location != "/officer/login", (method, rule)


def test_every_act_needs_a_fresh_second_factor(app: Flask, database: Database) -> None:
    officer_id = new_officer(database)
    for rule, action in _guarded(app):
        for method in _methods(rule) if action is not Action.SEE else ():
            browser = sign_in(app, database, officer_id)
            token = form_token(browser)
            with transaction(database) as work:
                old = update(OfficerSession).where(OfficerSession.proven_at > clock.now() - FRESH)
                work.writing().execute(old.values(proven_at=clock.now() - FRESH))
            page = _send(browser, method, _address(app, rule), token)
            assert (page.status, page.location) == (303, "/officer/confirm"), (method, rule)
