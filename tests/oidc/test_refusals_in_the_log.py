"""Every refused request has its line in the log: of which system, by which error, and why. Never a value of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from support.assertions import TYPE, assertion, ec_key, public
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, SECRET, World, client_entry, write_clients
from test_authorization_errors import ERRORS

from idp import logs
from idp.config import Settings
from idp.oidc.authorization import pending

pytestmark = pytest.mark.clients(*GRANTED)

Entry = dict[str, Any]
#: What an entry of a refusal may have besides time, level, logger, message and the request's id.
NAMED = {"endpoint", "client_id", "grant_type", "error", "parameter"}
#: Longer than any of ours.
LONGEST = 300


@pytest.fixture
def lines(app: Flask) -> Iterator[Callable[[], list[Entry]]]:
    """What is logged since the last look, of refusals alone, as an installation would write it."""
    kept: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(logs.JsonLines().format(record))

    def look() -> list[Entry]:
        entries = [json.loads(line) for line in kept]
        kept.clear()
        return [entry for entry in entries if entry["logger"] in ("idp.oidc.refusal_log", "idp.web.pages")]

    handler = Keeping()
    logging.getLogger().addHandler(handler)
    yield look
    logging.getLogger().removeHandler(handler)


Lines = Callable[[], list[Entry]]


def _one(lines: Lines, **expected: str | None) -> Entry:
    """The one refusal since the last look, which has these members; ``None``: it has none of that name."""
    (entry,) = lines()
    assert {name: entry.get(name) for name in expected} == expected, entry
    assert len(entry["message"]) < LONGEST
    assert entry["message"].isprintable()
    assert entry.keys() - {"time", "level", "logger", "message", "request_id"} <= NAMED
    for name in ("client_id", "parameter"):
        assert entry.get(name, "") in entry["message"], "the text format has no members"
    return entry


def _parameter(changes: dict[str, Any]) -> str:
    """The one at fault in a row of ``ERRORS``."""
    if changes in ({"code_challenge_method": None}, {"code_challenge_method": "plain"}):
        return "code_challenge_method"
    return next(iter(changes))


def test_what_goes_back_to_the_client_is_told_here_too(app: Flask, browser: Browser, lines: Lines) -> None:
    party = RelyingParty(app)
    for changes, error in ERRORS:
        party.authorize(browser, **changes)
        parameter = None if error == "login_required" else _parameter(changes)  # that is no fault of a parameter
        told = json.dumps(_one(lines, client_id="e-license", error=error, parameter=parameter))
        assert "https://" not in told
        for value in (party.state, party.nonce, *(each for each in changes.values() if each and len(each) > 5)):
            assert value not in told


def test_what_is_a_page_names_parameter_and_system(app: Flask, browser: Browser, lines: Lines) -> None:
    odd = ("nobody", None, '\n{"level":"error"}\x1b[31m', "e-license" * 500)
    for name in odd:
        assert RelyingParty(app).authorize(browser, client_id=name).status == 400
        entry = _one(lines, client_id=None, error="invalid_request", parameter="client_id")
        assert name is None or name not in entry["message"]
    for address in ("https://elsewhere.test/someone", None):
        assert RelyingParty(app).authorize(browser, redirect_uri=address).status == 400
        entry = _one(lines, client_id="e-license", error="invalid_request", parameter="redirect_uri")
        assert "elsewhere" not in entry["message"]


def test_name_that_nobody_knows_is_not_quoted(app: Flask, browser: Browser, lines: Lines) -> None:
    """Of a parameter that is given twice or has a NUL the name is the client's choice as much as the value."""
    given = list(RelyingParty(app).request().items())
    for name in ("ลับ", "x\ny", "secret" * 99):
        for more in ([(name, "1"), (name, "2")], [(name, "a\0")]):
            browser.open(f"/oauth2/authorize?{urlencode([*given, *more])}", follow=False)
            entry = _one(lines, client_id="e-license", error="invalid_request", parameter=None)
            assert name not in entry["message"]
    browser.open(f"/oauth2/authorize?{urlencode([*given, ('nonce', '2')])}", follow=False)
    _one(lines, parameter="nonce")


def test_steps_that_refuse(app: Flask, world: World, browser: Browser, lines: Lines) -> None:
    """``prompt=none``, Cancel, and pages that lead no further."""
    user = world.user()
    party = RelyingParty(app)
    party.authorize(browser)
    assert lines() == []
    browser.press("login-cancel")
    _one(lines, client_id="e-license", error="access_denied")
    browser.sign_in(user)
    party.code(browser)
    assert lines() == [], "what is granted is none"
    agents = RelyingParty(app, "agents-only")
    agents.authorize(browser, prompt="none")
    _one(lines, client_id="agents-only", error="interaction_required")
    agents.authorize(browser)
    assert "agents only" in _one(lines, client_id="agents-only", error="access_denied")["message"]
    browser.act_for(world.delegation(world.user(), user))
    RelyingParty(app, "webboard").authorize(browser)
    assert "nobody who acts for another" in _one(lines, client_id="webboard", error="access_denied")["message"]


def test_request_that_is_over_or_has_to_wait(
    app: Flask, browser: Browser, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert browser.open("/oauth2/authorize?resume=a-secret-id").status == 400
    assert "a-secret-id" not in _one(lines)["message"]
    monkeypatch.setattr(pending, "MOST_OF_NETWORK", 0)
    assert RelyingParty(app).authorize(browser).status == 429
    assert "429" in _one(lines, client_id="e-license")["message"]
    assert browser.post("/oauth2/authorize", RelyingParty(app).request(), follow=False).status == 429
    _one(lines, client_id="e-license")
    assert browser.post("/logout", {"client_id": "e-license"}, follow=False).status == 429
    _one(lines, client_id="e-license")


TOKEN: list[tuple[str, str, dict[str, str | None], str | None, str, str]] = [
    ("e-license", "basic", {"code": "x"}, "authorization_code", "invalid_grant", "The code is not valid"),
    ("e-license", "basic", {"code": None}, "authorization_code", "invalid_request", "code is missing"),
    ("e-license", "basic", {"grant_type": None}, None, "invalid_request", "grant_type is missing"),
    ("e-license", "basic", {"grant_type": "ลับ\nx"}, None, "unsupported_grant_type", "not one on offer"),
    ("e-license", "basic", {"grant_type": "refresh_token"}, "refresh_token", "unauthorized_client", "no refresh"),
    ("keeper", "basic", {"grant_type": "refresh_token", "refresh_token": "a.b"}, "refresh_token", "invalid_grant", ""),
    ("keeper", "basic", {"grant_type": "client_credentials", "scope": "x"}, "client_credentials", "invalid_scope", ""),
    ("mobile", "post", {"code": "x"}, "authorization_code", "invalid_client", "client_secret_post is not its method"),
    ("e-license", "none", {"code": "x"}, "authorization_code", "invalid_client", "none is not its method"),
    ("e-license", "basic", {"client_id": "nsw"}, "authorization_code", "invalid_request", "Two client_id"),
    ("e-license", "basic", {"client_secret": SECRET}, "authorization_code", "invalid_request", "Two ways"),
]


def test_refused_token_request(app: Flask, lines: Lines) -> None:
    for client_id, auth, changes, grant_type, error, reason in TOKEN:
        party = RelyingParty(app, client_id, auth=auth)
        assert party.token("x", **changes).get_json()["error"] == error
        named = changes.get("client_id") or client_id
        entry = _one(lines, endpoint="token", client_id=named, grant_type=grant_type, error=error)
        assert reason in entry["message"]


def test_refused_client_is_logged_if_it_is_registered(app: Flask, lines: Lines) -> None:
    """Who did not prove itself: named if it is registered, for nobody is helped by a line without it."""
    guessing = RelyingParty(app, secret="wrong-secret-of-somebody")
    for _ in range(6):
        assert guessing.token("x").status_code == 401
        assert "wrong secret" in _one(lines, client_id="e-license", error="invalid_client")["message"]
    assert guessing.token("x").status_code == 429
    first, second = lines()
    assert (first["client_id"], first["error"]) == ("e-license", "temporarily_unavailable")
    assert "429" in second["message"]
    for name in ("nobody-here", "\n{}\x1b[31m", "x" * 3_000):
        RelyingParty(app, name, auth="post").token("x")
        assert name not in _one(lines, client_id=None, error="invalid_client")["message"]
    text = assertion("e-license")
    form = {"grant_type": "authorization_code", "client_assertion": text, "client_assertion_type": TYPE}
    app.test_client().post("/oauth2/token", base_url=ORIGIN, data=form)
    assert text[:20] not in _one(lines, client_id=None, error="invalid_client")["message"]


def test_header_of_an_assertion_is_not_quoted(app: Flask, settings: Settings, lines: Lines) -> None:
    """Anybody may write one in the name of a client, before any signature is looked at."""
    method = {"token_endpoint_auth_method": "private_key_jwt", "client_secret_hash": None, "jwks": public(ec_key())}
    write_clients(settings.clients_file, (client_entry("signed", **method),))
    app.extensions["idp.clients"]._next_check = 0
    for kid in ("somebody@example.com", "\n{}\x1b[31m", "x" * 3_000):
        text = assertion("signed", header={"kid": kid})
        form = {"grant_type": "authorization_code", "client_assertion": text, "client_assertion_type": TYPE}
        app.test_client().post("/oauth2/token", base_url=ORIGIN, data=form)
        message = _one(lines, client_id="signed", error="invalid_client")["message"]
        assert "no key for ES256" in message
        assert kid[:9] not in message
        assert repr(kid)[1:9] not in message


def test_refused_question_about_a_token(app: Flask, lines: Lines) -> None:
    for path, endpoint in (("introspect", "introspection"), ("revoke", "revocation")):
        RelyingParty(app).ask(f"/oauth2/{path}")
        _one(lines, endpoint=endpoint, client_id="e-license", error="invalid_request", grant_type=None)
        RelyingParty(app, secret="wrong").ask(f"/oauth2/{path}", token="x")
        _one(lines, endpoint=endpoint, client_id="e-license", error="invalid_client")


def test_refused_sign_out(browser: Browser, lines: Lines) -> None:
    ours = {"client_id": "e-license"}
    for values, client_id, parameter in (
        ({"client_id": "nobody"}, None, "client_id"),
        (ours | {"post_logout_redirect_uri": "https://x.test/"}, "e-license", "post_logout_redirect_uri"),
        (ours | {"id_token_hint": "eyJ"}, "e-license", "id_token_hint"),
        (ours | {"state": "x" * 5_000}, "e-license", "state"),
    ):
        for ask in (
            lambda given: browser.open(f"/logout?{urlencode(given)}"),
            lambda given: browser.post("/logout", given),
        ):
            assert ask(values).status == 400
            entry = _one(lines, client_id=client_id, error="invalid_request", parameter=parameter)
            assert not any(value in entry["message"] for value in values.values() if value != client_id)


def test_refused_access_token(app: Flask, world: World, browser: Browser, lines: Lines) -> None:
    """At userinfo and at evaluate: why it is worth nothing, and whose it was."""
    browser.sign_in(world.user())
    party = RelyingParty(app)
    held = party.tokens(browser)["access_token"]
    ask = app.test_client()
    ask.get("/oauth2/userinfo", base_url=ORIGIN)
    _one(lines, endpoint="userinfo", client_id=None)
    party.userinfo("never.was.one")
    assert "never" not in _one(lines, endpoint="userinfo", client_id=None, error="invalid_token")["message"]
    ask.post("/delegations/evaluate", base_url=ORIGIN, headers={"Authorization": f"Bearer {held}"})
    _one(lines, endpoint="delegations", client_id="e-license", error="insufficient_scope")
    party.ask("/oauth2/revoke", token=held)
    party.userinfo(held)
    _one(lines, endpoint="userinfo", client_id="e-license", error="invalid_token")
    own = RelyingParty(app, "keeper").own_token().get_json()["access_token"]
    ask.post("/delegations/evaluate", base_url=ORIGIN, headers={"Authorization": f"Bearer {own}"}, json=["x"])
    _one(lines, endpoint="delegations", client_id="keeper", error="invalid_request")
