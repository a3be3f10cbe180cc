"""``prompt``, ``max_age``, hints and languages, in a browser (OpenID Connect Core 3.1.2.1)."""

from __future__ import annotations

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import World


def test_prompt_none_answers_at_once_with_the_same_authentication(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    first = party.claims(party.tokens(browser)["id_token"])
    world.pass_time(seconds=30)
    second = party.claims(party.tokens(browser, prompt="none")["id_token"])
    assert (first["sub"], first["auth_time"], first["sid"]) == (second["sub"], second["auth_time"], second["sid"])


@pytest.mark.parametrize("changes", [{"prompt": "login"}, {"max_age": "1"}, {"max_age": "0"}])
def test_signing_in_again_is_really_asked(app: Flask, world: World, browser: Browser, changes: dict[str, str]) -> None:
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app)
    first = party.claims(party.tokens(browser)["id_token"])
    secret = browser.cookie("__Host-idp-login")
    world.pass_time(seconds=5)
    page = party.authorize(browser, **changes)
    assert page.has("login-submit")
    world.pass_time(seconds=5)
    answer = answer_of(browser.sign_in(user))
    second = party.claims(party.token(answer["code"]).get_json()["id_token"])
    assert second["auth_time"] >= first["auth_time"] + 10
    assert second["sid"] == first["sid"]
    assert browser.cookie("__Host-idp-login") != secret


def test_going_back_without_signing_in_again_does_not_help(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    world.pass_time(seconds=5)
    party = RelyingParty(app)
    party.authorize(browser, prompt="login")
    note = browser.page.url
    resume = browser.open(note).url
    assert browser.page.has("login-submit")
    assert resume == note


def test_max_age_that_is_kept_needs_nothing(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    first = party.claims(party.tokens(browser, max_age="15000")["id_token"])
    world.pass_time(seconds=60)
    second = party.claims(party.tokens(browser, max_age="10000")["id_token"])
    assert first["auth_time"] == second["auth_time"]


def test_id_token_hint_of_this_login(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    token = party.tokens(browser)["id_token"]
    world.pass_time(hours=0.5)
    assert party.code(browser, prompt="none", id_token_hint=token)


def test_id_token_hint_of_somebody_else(app: Flask, world: World, browser: Browser) -> None:
    first, second = world.user(), world.user()
    browser.sign_in(first)
    party = RelyingParty(app)
    token = party.tokens(browser)["id_token"]
    other = Browser(app)
    other.sign_in(second)
    assert answer_of(party.authorize(other, prompt="none", id_token_hint=token))["error"] == "login_required"
    page = party.authorize(other, id_token_hint=token)
    assert page.has("login-submit")
    answer = answer_of(other.sign_in(first))
    assert party.claims(party.token(answer["code"]).get_json()["id_token"])["sub"] == first.id


def test_id_token_hint_of_another_client_is_refused(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    token = RelyingParty(app, "nsw").tokens(browser)["id_token"]
    assert answer_of(RelyingParty(app).authorize(browser, id_token_hint=token))["error"] == "invalid_request"


def test_access_token_is_no_hint(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    token = RelyingParty(app).tokens(browser)["access_token"]
    assert answer_of(RelyingParty(app).authorize(browser, id_token_hint=token))["error"] == "invalid_request"


def test_login_hint_fills_the_user_name_in(app: Flask, browser: Browser) -> None:
    page = RelyingParty(app).authorize(browser, login_hint='0105500000011"><script>')
    assert page.find("username").get("value") == '0105500000011"><script>'


@pytest.mark.parametrize(("tags", "lang"), [("en", "en"), ("fr-CA en-GB th", "en"), ("se", "th"), ("TH", "th")])
def test_ui_locales_choose_the_language(app: Flask, browser: Browser, tags: str, lang: str) -> None:
    assert RelyingParty(app).authorize(browser, ui_locales=tags).tree.get("lang") == lang


def test_what_the_person_chose_wins_over_ui_locales(app: Flask, browser: Browser) -> None:
    page = RelyingParty(app).authorize(browser, ui_locales="en")
    page = browser.open(page.find("language").get("href"))
    assert page.tree.get("lang") == "th"
    assert browser.open(page.url.split("&lang")[0]).tree.get("lang") == "th"


def test_cancel_answers_access_denied(app: Flask, browser: Browser) -> None:
    party = RelyingParty(app)
    party.authorize(browser)
    answer = answer_of(browser.press("login-cancel"))
    assert answer["error"] == "access_denied"
    assert answer["state"] == party.state
    assert answer["iss"] == ORIGIN


def test_two_tabs_do_not_mix(app: Flask, world: World, browser: Browser) -> None:
    user = world.user()
    first, second = RelyingParty(app), RelyingParty(app, "nsw")
    tab = first.authorize(browser)
    second.authorize(browser)
    answer_two = answer_of(browser.sign_in(user))
    answer_one = answer_of(browser.open(tab.url))
    assert second.token(answer_two["code"]).status_code == 200
    assert first.token(answer_one["code"]).status_code == 200


def test_sign_in_page_lets_its_form_lead_to_the_system(app: Flask, browser: Browser) -> None:
    page = RelyingParty(app).authorize(browser)
    assert "form-action 'self' https://e-license.example.test;" in page.headers["Content-Security-Policy"]
    assert "form-action 'self';" in browser.open("/login").headers["Content-Security-Policy"]
