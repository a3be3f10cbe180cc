"""Wrong authorization requests: a page for a wrong client or address, everything else back to the client."""

from __future__ import annotations

import itertools
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from support.browsing import ORIGIN, Browser, Page
from support.relying_party import RelyingParty, answer_of, posted_answer_of, posted_to
from support.world import World

from idp.db import Database
from idp.models import AuthorizationCode, StoredAuthorizationRequest

#: What is read before anything is stored is no matter of the database.

REGISTERED = "https://e-license.example.test/callback"

WRONG_ADDRESSES = [
    "https://e-license.example.test/callbacK",
    "https://e-license.example.test/callback/",
    "https://e-license.example.test/callback?",
    "https://e-license.example.test/callback#",
    "https://e-license.example.test/callback#x",
    "https://e-license.example.test/callback?x=1",
    "https://e-license.example.test/call%62ack",
    "https://e-license.example.test/./callback",
    "https://e-license.example.test/x/../callback",
    "https://e-license.example.test//callback",
    "https://e-license.example.test:443/callback",
    "https://E-license.example.test/callback",
    "https://e-license.example.test./callback",
    "https://user@e-license.example.test/callback",
    "https://e-license.example.test@evil.test/callback",
    "http://e-license.example.test/callback",
    "HTTPS://e-license.example.test/callback",
    "https://e-license.example.test\\@evil.test/callback",
    "https://e-license.example.test/callback\n",
    " https://e-license.example.test/callback",
    "//e-license.example.test/callback",
    "/callback",
    "javascript:alert(1)",
    "data:text/html,x",
    "https://nsw.example.test/callback",
]


@pytest.mark.parametrize("address", WRONG_ADDRESSES)
def test_address_that_is_not_registered_is_never_redirected_to(app: Flask, browser: Browser, address: str) -> None:
    page = RelyingParty(app).authorize(browser, redirect_uri=address)
    assert page.status == 400
    assert page.location is None
    assert page.words("parameter") == "redirect_uri"


@pytest.mark.parametrize("locale", ["th", "en"])
@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"redirect_uri": None}, "redirect_uri"),
        ({"redirect_uri": ""}, "redirect_uri"),
        ({"client_id": None}, "client_id"),
        ({"client_id": ""}, "client_id"),
        ({"client_id": "nobody"}, "client_id"),
        ({"client_id": "E-LICENSE"}, "client_id"),
        ({"client_id": "x" * 100_000}, "client_id"),
    ],
)
def test_page_names_the_parameter(app: Flask, locale: str, changes: dict[str, Any], parameter: str) -> None:
    browser = Browser(app, locale)
    page = RelyingParty(app).authorize(browser, **changes)
    assert page.status == 400
    assert page.words("parameter") == parameter
    assert page.words("reference")


@pytest.mark.parametrize("twice", ["client_id", "redirect_uri"])
def test_client_or_address_given_twice_is_a_page(app: Flask, browser: Browser, twice: str) -> None:
    parameters = list(RelyingParty(app).request().items())
    page = browser.open(f"/oauth2/authorize?{urlencode([*parameters, (twice, dict(parameters)[twice])])}")
    assert (page.status, page.words("parameter")) == (400, twice)


ERRORS = [
    ({"response_type": None}, "invalid_request"),
    ({"response_type": "token"}, "unsupported_response_type"),
    ({"response_type": "id_token"}, "unsupported_response_type"),
    ({"response_type": "code id_token"}, "unsupported_response_type"),
    ({"response_type": "code token"}, "unsupported_response_type"),
    ({"response_mode": "fragment"}, "invalid_request"),
    ({"scope": None}, "invalid_scope"),
    ({"scope": "profile"}, "invalid_scope"),
    ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
    ({"code_challenge_method": None}, "invalid_request"),
    ({"code_challenge_method": "plain"}, "invalid_request"),
    ({"code_challenge": None}, "invalid_request"),
    ({"code_challenge": "short"}, "invalid_request"),
    ({"prompt": "none login"}, "invalid_request"),
    ({"prompt": "dance"}, "invalid_request"),
    ({"max_age": "-1"}, "invalid_request"),
    ({"max_age": "soon"}, "invalid_request"),
    ({"max_age": "๑"}, "invalid_request"),
    ({"request": "eyJhbGciOiJub25lIn0.e30."}, "request_not_supported"),
    ({"request_uri": "https://evil.test/"}, "request_uri_not_supported"),
    ({"registration": "{}"}, "registration_not_supported"),
    ({"id_token_hint": "garbage"}, "invalid_request"),
    ({"id_token_hint": "eyJhbGciOiJub25lIn0.e30."}, "invalid_request"),
    ({"nonce": "x" * 5000}, "invalid_request"),
    ({"nonce": "x\0y"}, "invalid_request"),
    ({"login_hint": "x" * 100_000}, "invalid_request"),
    ({"claims": "{"}, "invalid_request"),
    ({"claims": '{"id_token": {"acr": {"essential": true, "value": "x"}}}'}, "unmet_authentication_requirements"),
    ({"prompt": "none"}, "login_required"),
]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(("changes", "error"), ERRORS)
def test_other_errors_go_back_to_the_client(
    app: Flask, database: Database, browser: Browser, method: str, changes: dict[str, Any], error: str
) -> None:
    party = RelyingParty(app)
    answer = answer_of(_asked(browser, method, party.request(**changes)))
    assert browser.page.status == 303
    assert (browser.page.location or "").startswith(f"{REGISTERED}?")
    assert answer["error"] == error
    assert answer["state"] == party.state
    assert answer["iss"] == ORIGIN
    assert answer.keys() == {"error", "error_description", "state", "iss"}
    assert all(0x20 <= ord(letter) <= 0x7E and letter not in '"\\' for letter in answer["error_description"])
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(AuthorizationCode)) == 0


def test_same_errors_go_back_by_form_when_asked(app: Flask, browser: Browser) -> None:
    """OAuth 2.0 Form Post Response Mode 1.0: however early they are found; none of them in the address."""
    party = RelyingParty(app)
    for (changes, error), method in itertools.product(ERRORS, ("GET", "POST")):
        if "response_mode" not in changes:
            answer = posted_answer_of(_asked(browser, method, party.request(response_mode="form_post", **changes)))
            assert posted_to(browser.page) == REGISTERED
            assert answer.keys() == {"error", "error_description", "state", "iss"}, changes
            assert (answer["error"], answer["state"], answer["iss"]) == (error, party.state, ORIGIN), changes


def _asked(browser: Browser, method: str, request: dict[str, str]) -> Page:
    if method == "GET":
        return browser.open(f"/oauth2/authorize?{urlencode(request)}")
    return browser.post("/oauth2/authorize", request)


@pytest.mark.parametrize("twice", ["scope", "nonce", "prompt", "code_challenge", "response_type", "unheard_of"])
def test_repeated_parameter_is_an_invalid_request(app: Flask, browser: Browser, twice: str) -> None:
    """RFC 6749 section 3.1."""
    party = RelyingParty(app)
    parameters = [*party.request(prompt="none", unheard_of="1").items(), (twice, "x")]
    answer = answer_of(browser.open(f"/oauth2/authorize?{urlencode(parameters)}"))
    assert (answer["error"], answer["state"]) == ("invalid_request", party.state)


def test_repeated_state_is_not_echoed(app: Flask, browser: Browser) -> None:
    parameters = [*RelyingParty(app).request().items(), ("state", "other")]
    answer = answer_of(browser.open(f"/oauth2/authorize?{urlencode(parameters)}"))
    assert answer["error"] == "invalid_request"
    assert "state" not in answer


def test_unknown_parameter_is_passed_over(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    assert RelyingParty(app).code(browser, extra="foobar", display="popup", claims_locales="se", acr_values="1 2")


def test_request_without_challenge_for_a_client_that_cannot(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app, "no-pkce")
    code = party.code(browser, code_challenge=None, code_challenge_method=None)
    assert party.token(code, code_verifier=None).status_code == 200


def test_refused_request_leaves_no_row(app: Flask, database: Database, browser: Browser) -> None:
    RelyingParty(app).authorize(browser, scope="none")
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(StoredAuthorizationRequest)) == 0


def test_answered_request_cannot_be_resumed(app: Flask, world: World, browser: Browser) -> None:
    party = RelyingParty(app)
    party.authorize(browser)
    note = browser.page.url
    browser.sign_in(world.user(), follow=False)
    resume = browser.page.location or ""
    assert "code" in answer_of(browser.open(resume))
    page = browser.open(resume)
    assert page.status == 400
    assert not page.has("parameter")
    assert browser.open(note).status == 400, "signed in already: on to what waited, which is over"


def test_waiting_request_runs_out_after_two_hours(app: Flask, world: World, browser: Browser) -> None:
    RelyingParty(app).authorize(browser)
    user = world.user()
    world.pass_time(minutes=121)
    page = browser.sign_in(user)
    assert page.has("in-whose-name")  # the note is gone: the home page, not a dead end
    assert page.status == 200


def test_any_changed_byte_of_an_address_is_refused(app: Flask) -> None:
    client = app.test_client()
    party = RelyingParty(app)

    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        place=st.integers(0, len(REGISTERED)),
        change=st.sampled_from(["replace", "insert", "delete"]),
        letter=st.characters(codec="utf-8"),
    )
    def changed(place: int, change: str, letter: str) -> None:
        rest = REGISTERED[place + (change != "insert") :]
        address = REGISTERED[:place] + ("" if change == "delete" else letter) + rest
        if address == REGISTERED:
            return
        response = client.get("/oauth2/authorize", base_url=ORIGIN, query_string=party.request(redirect_uri=address))
        assert response.status_code == 400
        assert "Location" not in response.headers

    changed()
