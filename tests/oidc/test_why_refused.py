"""What a client is told of a code or a refresh token that is worth nothing (RFC 6749 section 5.2), and what is logged.

The engineer of a system can tell a switch from a sign-out, an end from a mistake of their own; nobody learns anything
about a person.
"""

from __future__ import annotations

import logging
from typing import Any

import pytest
from support.browsing import Browser
from support.delegated_tokens import OFFLINE, Scene
from support.relying_party import RelyingParty
from support.world import GRANTED, PASSWORD, TOKEN_EXCHANGE, World, client_entry, write_clients

from idp.config import Settings

pytestmark = pytest.mark.clients(*GRANTED)

SWITCHED = "has ended: the user has switched to act in another name"
SIGNED_OUT = "has ended: the user has signed out"
RAN_OUT = "has ended: the login has run out"
ENDED = "has ended: the login was ended"
DELEGATION = "has ended: the power of attorney is not in force any more"
CREDENTIALS = "has ended: the user's password or second factor was changed"
IDENTITY = "has ended: user or grantor no longer reach the identity that this client asks for"
ENTRY = "has ended: the entry of this client in clients.yaml does not allow it any more"
USED = "has been used: what it led to is revoked"


def _told(response: Any) -> str:
    """The description of a refused grant, once it is one that may be sent and names nobody."""
    assert (response.status_code, response.headers["Cache-Control"]) == (400, "no-store")
    answer = response.get_json()
    assert answer.keys() == {"error", "error_description"}
    assert answer["error"] == "invalid_grant"
    description = answer["error_description"]
    assert all(0x20 <= ord(letter) <= 0x7E and letter not in '"\\' for letter in description)
    return str(description)


def _change_entry(scene: Scene, settings: Settings, **changes: Any) -> None:
    entries = tuple({**each, **changes} if each["client_id"] == "keeper" else each for each in GRANTED)
    write_clients(settings.clients_file, entries)
    scene.app.extensions["idp.clients"]._next_check = 0


def _end(scene: Scene, how: str, delegation_id: str, settings: Settings) -> None:
    if how == "signed out":
        scene.sign_out()
    elif how == "idle":
        scene.world.pass_time(minutes=61)
    elif how == "ended by a new password":
        other = Browser(scene.app)
        other.sign_in(scene.agent)
        other.open("/account/password")
        new = "Another-Password-2"
        other.press("password-submit", current_password=PASSWORD, password=new, password_confirm=new)
    elif how == "suspended":
        scene.world.change(scene.agent, status="suspended")
    elif how == "entry":
        _change_entry(scene, settings, two_factor="required")
    elif how == "refused by entry":
        _change_entry(scene, settings, acting_for="refused")
    elif how == "identity":
        _change_entry(scene, settings, identity="verified")
    else:
        scene.end(how, delegation_id)


OWN = [
    ("signed out", SIGNED_OUT),
    ("ended by a new password", ENDED),
    ("suspended", ENDED),
    ("entry", ENTRY),
    ("identity", IDENTITY),
]


@pytest.mark.parametrize(("how", "why"), [*OWN, ("idle", RAN_OUT)])
def test_refresh_token_of_ones_own(
    scene: Scene, settings: Settings, how: str, why: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Said again however often it comes; the log says it too, and neither token nor person."""
    token = scene.party().tokens(scene.browser)["refresh_token"]
    _end(scene, how, "", settings)
    caplog.clear()
    with caplog.at_level(logging.INFO, "idp.oidc.refusal_log"):
        for _ in range(2):
            assert _told(scene.party().refresh(token)) == f"The refresh token {why}."
    lines = [record.getMessage() for record in caplog.records if record.name == "idp.oidc.refusal_log"]
    assert lines == [f"token refused: keeper: refresh_token: invalid_grant: The refresh token {why}."] * 2


@pytest.mark.parametrize(("how", "why"), [OWN[0], OWN[-1]])
def test_code_of_ones_own(scene: Scene, settings: Settings, how: str, why: str) -> None:
    party = scene.party()
    code = party.code(scene.browser)
    _end(scene, how, "", settings)
    assert _told(party.token(code)) == f"The code {why}."


@pytest.mark.parametrize(
    ("how", "why", "offline"),
    [
        ("switched", SWITCHED, False),
        *((how, DELEGATION, False) for how in ("cancelled", "renounced", "grantor suspended", "out of business")),
        ("refused by entry", ENTRY, False),
        ("switched", SWITCHED, True),
        ("cancelled", DELEGATION, True),
    ],
)
def test_under_a_power_of_attorney(scene: Scene, settings: Settings, how: str, why: str, offline: bool) -> None:
    """Which side ended it, whether it is on hold, and what a register reports stays here.

    ``docs/requirements/acting-for.md``, row 8.
    """
    delegation_id = scene.act()
    party = scene.party()
    token = party.tokens(scene.browser, **(OFFLINE if offline else {}))["refresh_token"]
    code = party.code(scene.browser)
    _end(scene, how, delegation_id, settings)
    assert _told(party.token(code)) == f"The code {why}."
    for _ in range(2):
        assert _told(party.refresh(token)) == f"The refresh token {why}."


def test_beyond_the_login(scene: Scene, settings: Settings) -> None:
    party = scene.party()
    token = party.tokens(scene.browser, **OFFLINE)["refresh_token"]
    scene.world.pass_time(days=31)
    assert _told(party.refresh(token)) == "The refresh token has expired."
    scene.browser.sign_in(scene.agent)
    token = party.tokens(scene.browser, **OFFLINE)["refresh_token"]
    _end(scene, "ended by a new password", "", settings)
    assert _told(party.refresh(token)) == f"The refresh token {CREDENTIALS}."


def test_what_the_client_itself_has_done(scene: Scene, world: World) -> None:
    party, mobile = scene.party(), RelyingParty(scene.app, "mobile", auth="none")
    token = party.tokens(scene.browser)["refresh_token"]
    unknown = "is not valid: it is unknown, or was issued to another client"
    assert _told(mobile.refresh(token)) == _told(mobile.refresh("x" * 43)) == f"The refresh token {unknown}."
    assert _told(mobile.token(party.code(scene.browser))) == _told(mobile.token("x")) == f"The code {unknown}."
    party.ask("/oauth2/revoke", token=token)
    assert _told(party.refresh(token)) == "The refresh token has been revoked."
    stale = mobile.tokens(scene.browser)["refresh_token"]
    mobile.refresh(stale)
    world.pass_time(seconds=11)
    for _ in range(2):
        assert _told(mobile.refresh(stale)) == f"The refresh token {USED}."
    code = party.code(scene.browser)
    party.token(code)
    assert _told(party.token(code)) == f"The code {USED}."
    code = party.code(scene.browser)
    world.pass_time(seconds=61)
    assert _told(party.token(code)) == "The code has expired."


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"redirect_uri": None}, "The redirect_uri is not that of the authorization request."),
        (
            {"redirect_uri": "https://keeper.example.test/"},
            "The redirect_uri is not that of the authorization request.",
        ),
        ({"code_verifier": None}, "The code_verifier is missing: the authorization request had a code_challenge."),
        (
            {"code_verifier": "x" * 43},
            "The code_verifier does not fit the code_challenge of the authorization request.",
        ),
    ],
)
def test_what_does_not_fit_a_code(scene: Scene, changes: dict[str, Any], told: str) -> None:
    """The code stays good for whoever sends it rightly."""
    party = scene.party()
    code = party.code(scene.browser)
    assert _told(party.token(code, **changes)) == told
    assert party.token(code).status_code == 200


def test_verifier_nobody_expects(scene: Scene) -> None:
    party = scene.party("no-pkce")
    code = party.code(scene.browser, code_challenge=None, code_challenge_method=None)
    assert _told(party.token(code)) == "The authorization request had no code_challenge, so no code_verifier fits."


@pytest.mark.parametrize(
    ("how", "why", "dead"),
    [("signed out", SIGNED_OUT, True), ("cancelled", DELEGATION, True), ("switched", SWITCHED, False)],
)
def test_holder_of_an_access_token_is_told_why_it_ended(
    scene: Scene, settings: Settings, how: str, why: str, dead: bool
) -> None:
    """Whoever holds one is told at userinfo, its own client at an exchange, and nobody by introspection (RFC 7662)."""
    rival = client_entry("rival", grant_types=["authorization_code", TOKEN_EXCHANGE])
    write_clients(settings.clients_file, (*GRANTED, rival))
    scene.app.extensions["idp.clients"]._next_check = 0
    delegation_id = scene.act()
    party, other = scene.party(), scene.party("rival")
    token = party.tokens(scene.browser)["access_token"]
    _end(scene, how, delegation_id, settings)
    refused = party.exchange(token, "e-license").get_json()
    assert refused == {"error": "invalid_request", "error_description": f"The subject_token {why}."}
    told = other.exchange(token, "nsw").get_json()["error_description"]
    assert told == f"The subject_token {'is not valid' if dead else 'was not issued to this client'}."
    answer = party.userinfo(token)
    assert answer.status_code == (401 if dead else 200), "after a switch access tokens run out"
    if dead:
        assert answer.get_json() == {"error": "invalid_token", "error_description": f"The access token {why}."}
        assert f'error_description="The access token {why}."' in answer.headers["WWW-Authenticate"]
        assert party.introspect(token) == {"active": False}


def test_access_token_that_ran_out_or_was_given_back(scene: Scene) -> None:
    party = scene.party()
    first, second = (party.tokens(scene.browser)["access_token"] for _ in range(2))
    party.ask("/oauth2/revoke", token=first)
    assert party.userinfo(first).get_json()["error_description"] == "The access token has been revoked."
    scene.world.pass_time(seconds=600)
    assert party.userinfo(second).get_json()["error_description"] == "The access token has expired."
    assert party.userinfo("x").get_json()["error_description"] == "The access token is not valid here."
