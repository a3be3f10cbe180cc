"""Silence is kept, and an authentication that is asked for is a new one (OpenID Connect Core 3.1.2.1, 3.1.2.6).

``docs/requirements/security.md``, rows 14 and 15.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import func, select
from support.attacks.full_size import size
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import PASSWORD, User, World

from idp.db import Database
from idp.models import InteractionRecord, StoredAuthorizationRequest

ERRORS = {"login_required", "interaction_required", "consent_required", "account_selection_required"}
CLIENTS = ("e-license", "webboard", "agents-only")


def _nobody(world: World, browser: Browser) -> User:
    return world.user()


def _somebody(world: World, browser: Browser) -> User:
    browser.sign_in(user := world.user())
    return user


def _who_has_left(world: World, browser: Browser) -> User:
    user = _somebody(world, browser)
    world.pass_time(minutes=61)
    return user


def _who_is_suspended(world: World, browser: Browser) -> User:
    user = _somebody(world, browser)
    world.change(user, status="suspended")
    return user


def _agent(world: World, browser: Browser) -> User:
    user = _somebody(world, browser)
    browser.act_for(world.delegation(world.user(), user))
    return user


def _agent_for_another_system(world: World, browser: Browser) -> User:
    user = _somebody(world, browser)
    browser.act_for(world.delegation(world.user(), user, systems=["nsw"]))
    return user


def _agent_whose_grantor_is_gone(world: World, browser: Browser) -> User:
    user, grantor = _somebody(world, browser), world.user()
    browser.act_for(world.delegation(grantor, user))
    world.change(grantor, status="suspended")
    return user


SITUATIONS: tuple[Callable[[World, Browser], User], ...] = (
    _nobody,
    _somebody,
    _who_has_left,
    _who_is_suspended,
    _agent,
    _agent_for_another_system,
    _agent_whose_grantor_is_gone,
)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_prompt_none_never_shows_a_page(
    app: Flask, database: Database, world: World, situation: Callable[[World, Browser], User]
) -> None:
    """Whatever the state of the login and whatever else is asked: an answer at once, and nothing left waiting."""
    stranger, browser = Browser(app), Browser(app)
    stranger.sign_in(world.user())
    hints = {client_id: _hint(stranger, app, client_id) for client_id in ("e-license", "webboard")}
    situation(world, browser)
    more = ({}, {"max_age": "0"}, {"max_age": "1"}, {"ui_locales": "en"}, {"login_hint": "x"}, {"acr_values": "x"})
    for client_id, changes, hinted in itertools.product(CLIENTS, more, (False, True)):
        if hinted and client_id in hints:
            changes = {**changes, "id_token_hint": hints[client_id]}
        world.pass_time(seconds=2)
        page = RelyingParty(app, client_id).authorize(browser, prompt="none", **changes)
        assert page.status == 303, (client_id, changes)
        answer = answer_of(page)
        assert ("code" in answer) != ("error" in answer)
        assert answer.get("error", "login_required") in ERRORS, answer
        assert not (hinted and client_id in hints and "code" in answer), "the hint was somebody else's"
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(StoredAuthorizationRequest)) == 0
        assert session.scalar(select(func.count()).select_from(InteractionRecord)) == 0


def _hint(browser: Browser, app: Flask, client_id: str) -> str:
    return str(RelyingParty(app, client_id).tokens(browser)["id_token"])


def test_prompt_none_with_other_values_is_refused(app: Flask, world: World) -> None:
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    for other in ("login", "consent", "select_account"):
        for prompt in (f"none {other}", f"{other} none", f"none  {other}", f"{other} none {other}"):
            assert answer_of(party.authorize(browser, prompt=prompt))["error"] == "invalid_request", prompt


def test_old_authentication_does_not_satisfy_prompt_login_or_max_age(app: Flask, world: World) -> None:
    """However often the page is left and come back to, by whichever way, without the password there is no code."""
    user = world.user()
    for changes in ({"prompt": "login"}, {"max_age": "0"}, {"prompt": "login select_account"}, {"max_age": "30"}):
        browser, party = Browser(app), RelyingParty(app)
        browser.sign_in(user)
        world.pass_time(seconds=40)
        page = party.authorize(browser, **changes)
        note = page.url
        resume = browser.press("login-cancel", follow=False).location or ""
        resume = resume.split("&cancel")[0]
        for address in (note, resume, "/login", "/", f"{resume}&resume=x", f"{resume}&prompt=none", note)[: size(4, 7)]:
            page = browser.open(address)
            assert "code=" not in (page.location or ""), (changes, address)
        assert browser.open(resume).has("login-submit"), changes
        page = browser.sign_in(user)
        page = browser.act_for("") if page.has("acting-for-submit") else page
        begun = party.claims(party.token(answer_of(page)["code"]).get_json()["id_token"])
        assert begun["iat"] - begun["auth_time"] < 30, "the proof is the one that was just given"


def test_reauthentication_counts_only_for_its_own_request_and_browser(app: Flask, world: World) -> None:
    """A request that somebody else left waiting before is no way round the password at an unlocked computer."""
    for changes in ({"prompt": "login"}, {"max_age": "0"}):
        attacker, victim, party = Browser(app), Browser(app), RelyingParty(app)
        note = party.authorize(attacker, **changes).url
        resume = (attacker.press("login-cancel", follow=False).location or "").split("&cancel")[0]
        world.pass_time(seconds=2)
        victim.sign_in(world.user())
        assert victim.open(resume).has("login-submit"), "signed in since, but not for this"
        attacker.open(note)
        attacker.press("login-submit", follow=False, username=world.user().user_name, password=PASSWORD)
        assert victim.open(resume).has("login-submit"), "signed in for this, but by somebody else"
