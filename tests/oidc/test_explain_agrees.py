"""``idp explain`` says what the endpoint does: both are asked the same, and whatever the one answers the other told."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.browsing import ORIGIN, Browser, Page
from support.relying_party import RelyingParty, answer_of
from support.world import World
from test_authorization_errors import ERRORS, WRONG_ADDRESSES

from idp import clients, clock
from idp.oidc import explain
from idp.oidc.explain import Explanation, ProviderState
from idp.oidc.server import protocol

Pairs = list[tuple[str, str]]

#: Values for each parameter, good and bad; ``None`` leaves it out.
VALUES: dict[str, list[str | None]] = {
    "client_id": ["e-license", "e-license", "no-pkce", "narrow", "webboard", "nobody", "", None],
    "redirect_uri": ["own", "own", "own", "own/", "https://e-license.example.test/callback", "", None],
    "response_type": ["code", "code", "code", "token", "code token", "", None],
    "response_mode": [None, None, "query", "form_post", "fragment", ""],
    "scope": ["openid", "openid email email", "openid  nothing", "profile", "", None],
    "state": ["s", "s", "", None, "x\ny", "x" * 5000],
    "nonce": [None, "n", "n\0", "n" * 4097],
    "code_challenge": ["E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"] * 3 + ["short", None],
    "code_challenge_method": ["S256", "S256", "S256", "plain", None],
    "prompt": [None, None, "none", "login", "none login", "select_account", "consent", "dance", ""],
    "max_age": [None, None, "0", "3600", "-1", "๑", "1e3"],
    "id_token_hint": [None, None, None, None, "garbage", "eyJhbGciOiJub25lIn0.e30."],
    "claims": [
        None,
        None,
        "{}",
        '{"userinfo": {"name": null}}',
        "[]",
        "{",
        '{"id_token": {"acr": {"essential": true}}}',
        '{"id_token": {"acr": {"essential": true, "value": "urn:idp:acr:two-factor"}}}',
    ],
    "acr_values": [None, None, "1 2", "urn:idp:acr:two-factor", "urn:idp:acr:two-factor urn:idp:acr:password"],
    "ui_locales": [None, "en", "th"],
    "lang": [None, None, None, "en"],
    "request": [None, None, None, None, "x"],
    "unknown": [None, None, "1"],
}


@pytest.fixture
def explained(app: Flask) -> Callable[[str], Explanation]:
    """What is explained with the same clients, keys and time."""
    configured = app.settings  # type: ignore[attr-defined]
    with app.app_context():
        keys = protocol().keys
    provider = ProviderState(configured.issuer, clients.load(configured.clients_file, os.environ), keys)
    return lambda url: explain.explain(url, provider, clock.now())


def _outcome(page: Page) -> str:
    """The parameter that a page names, the error that the client gets, or what else happens."""
    if page.status == 400:
        return f"page {page.words('parameter')}"
    if page.status == 200 and page.has("form-post"):
        return _posted(page)
    location = page.location or ""
    if location.startswith("/login/two-factor"):
        return "second factor"
    if location.startswith("/login"):
        return "sign-in"
    if location.startswith("/acting-for"):
        return "choose"
    answer = answer_of(page)
    return f"error {answer['error']}" if "error" in answer else "code"


def _posted(page: Page) -> str:
    fields = {each.get("name"): each.get("value") for each in page.tree.iter("input")}
    return f"error {fields['error']}" if "error" in fields else "code"


def _told(explanation: Explanation, who: str) -> str:
    """The same, from the lines."""
    if explanation.outcome in ("client_id", "redirect_uri"):
        return f"page {explanation.outcome}"
    if explanation.outcome:
        return f"error {explanation.outcome}"
    (line,) = [line for line in explanation.findings if line.startswith(f"{who}: ")]
    words = line.removeprefix(f"{who}: ")
    if words.startswith("no page; the system gets the error "):
        return f"error {words.partition('gets the error ')[2].partition(':')[0]}"
    if words.startswith("the sign-in page"):
        return "sign-in"
    if words.startswith("the page for the second factor"):
        return "second factor"
    return "choose" if words.startswith(("the page that asks", "a page that explains")) else "code"


def _agree(browser: Browser, pairs: Pairs, explained: Callable[[str], Explanation], who: str) -> str:
    url = f"{ORIGIN}/oauth2/authorize?{urlencode(pairs)}"
    explanation = explained(url)
    outcome = _outcome(browser.open(url, follow=False))
    assert _told(explanation, who) == outcome, (pairs, explanation)
    assert bool(explanation.reasons) == (explanation.outcome is not None)
    return outcome


NOBODY, SOMEBODY = "nobody signed in", "signed in a minute ago, acting for oneself"


@pytest.mark.parametrize("address", WRONG_ADDRESSES)
def test_wrong_address_is_explained_as_it_is_answered(
    app: Flask, explained: Callable[[str], Explanation], address: str
) -> None:
    pairs = list(RelyingParty(app).request(redirect_uri=address).items())
    assert _agree(Browser(app), pairs, explained, NOBODY) == "page redirect_uri"


@pytest.mark.parametrize(("changes", "error"), ERRORS)
def test_wrong_request_is_explained_as_it_is_answered(
    app: Flask, explained: Callable[[str], Explanation], changes: dict[str, Any], error: str
) -> None:
    pairs = list(RelyingParty(app).request(**changes).items())
    assert _agree(Browser(app), pairs, explained, NOBODY) == f"error {error}"


def test_any_request_is_explained_as_it_is_answered(
    app: Flask, world: World, explained: Callable[[str], Explanation]
) -> None:
    """Mixed at random, some parameters twice, asked by nobody and by somebody who is signed in."""
    somebody = Browser(app)
    somebody.sign_in(world.user())
    world.pass_time(minutes=1)
    seen = set()

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def agree(data: st.DataObject) -> None:
        client_id = data.draw(st.sampled_from(VALUES["client_id"]))
        own = f"https://{client_id}.example.test/callback"
        pairs = [] if client_id is None else [("client_id", client_id)]
        changed = data.draw(st.sets(st.sampled_from(sorted(VALUES.keys() - {"client_id"})), max_size=3))
        for name in VALUES.keys() - {"client_id"}:
            value = data.draw(st.sampled_from(VALUES[name])) if name in changed else VALUES[name][0]
            if value is not None:
                pairs.append((name, value.replace("own", own) if name == "redirect_uri" else value))
        if pairs and data.draw(st.integers(0, 9)) == 0:
            pairs.append(data.draw(st.sampled_from(pairs)))
        for browser, who in ((Browser(app), NOBODY), (somebody, SOMEBODY)):
            seen.add(_agree(browser, pairs, explained, who).partition(" ")[0])

    agree()
    assert seen >= {"page", "error", "sign-in", "code"}


def test_two_factors_wanted(app: Flask, world: World, explained: Callable[[str], Explanation]) -> None:
    browser = Browser(app)
    browser.sign_in(world.user())
    pairs = list(RelyingParty(app).request(acr_values="urn:idp:acr:two-factor").items())
    assert _agree(browser, pairs, explained, SOMEBODY) == "second factor"


SIGN_OUT: dict[str, list[str | None]] = {
    "client_id": [None, None, "e-license", "e-license", "nsw", "nobody", ""],
    "post_logout_redirect_uri": [
        None,
        "https://e-license.example.test/",
        "https://nsw.example.test/",
        "https://x.test/",
    ],
    "id_token_hint": [None, None, "own", "own", "garbage", "eyJhbGciOiJub25lIn0.e30."],
    "state": [None, "s", "", "x" * 5000, "a\0b"],
    "logout_hint": [None, None, "x"],
    "redirect_uri": [None, None, "https://e-license.example.test/"],
}


def test_any_request_to_sign_out(app: Flask, world: World, explained: Callable[[str], Explanation]) -> None:
    """Mixed at random: the page's parameter, or where it leads and whether it asks first. Never what signs out."""
    browser, nobody = Browser(app), Browser(app)
    browser.sign_in(world.user())
    hint = str(RelyingParty(app).tokens(browser)["id_token"])
    browser = Browser(app)
    browser.sign_in(world.user())  # another's hint: asked first
    seen = set()

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SIGN_OUT.items()}))
    def agree(drawn: dict[str, str | None]) -> None:
        given_values = {name: hint if value == "own" else value for name, value in drawn.items() if value is not None}
        url = f"{ORIGIN}/logout?{urlencode(given_values)}"
        explanation = explained(url)
        page = browser.open(url, follow=False)
        assert bool(explanation.reasons) == (page.status == 400)
        if page.status == 400:
            assert explanation.outcome == page.words("parameter")
            seen.add(f"page {explanation.outcome}")
            return
        assert page.has("logout-confirm")
        (line,) = [each for each in explanation.findings if each.startswith("nobody signed in: ")]
        location = nobody.open(url, follow=False).location
        assert line.removeprefix("nobody signed in: ").startswith("stays here" if location is None else "goes to")
        assert location is None or location.partition("?")[0] in line
        seen.add("goes" if location else "stays")

    agree()
    assert seen >= {"goes", "stays", "page client_id", "page post_logout_redirect_uri", "page id_token_hint"}
