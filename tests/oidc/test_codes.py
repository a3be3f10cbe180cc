"""Authorization codes: sixty seconds, one client, one use; what a second use costs (RFC 9700 section 4.2.4)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select
from support.browsing import Browser
from support.database_rows import counted
from support.relying_party import RelyingParty
from support.world import World

from idp.db import Database, Work, transaction
from idp.models import AuditEvent, AuthorizationCode, TokenIssue
from idp.oidc import authorization_endpoint
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession


def _error(response: Any) -> tuple[int, str]:
    assert response.headers["Cache-Control"] == "no-store"
    assert response.mimetype == "application/json"
    description = response.get_json()["error_description"]
    assert all(0x20 <= ord(letter) <= 0x7E and letter not in '"\\' for letter in description)
    return response.status_code, response.get_json()["error"]


INVALID_GRANT = (400, "invalid_grant")


def test_code_lives_sixty_seconds(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    first, second = party.code(browser), party.code(browser)
    world.pass_time(seconds=58)
    assert party.token(first).status_code == 200
    world.pass_time(seconds=2)
    assert _error(party.token(second)) == INVALID_GRANT


def test_code_works_once_and_a_replay_kills_what_it_bought(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    code = party.code(browser)
    token = party.token(code).get_json()["access_token"]
    other = party.tokens(browser)["access_token"]
    assert party.userinfo(token).status_code == 200
    assert _error(party.token(code)) == INVALID_GRANT
    assert party.userinfo(token).status_code == 401
    assert party.userinfo(other).status_code == 200


def test_replay_after_expiry_is_noticed_too(app: Flask, database: Database, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    code = party.code(browser)
    token = party.token(code).get_json()["access_token"]
    world.pass_time(seconds=90)
    assert _error(party.token(code)) == INVALID_GRANT
    assert party.userinfo(token).status_code == 401
    with database.reader() as session:
        assert session.scalar(select(func.count()).where(AuditEvent.event == "code.replayed")) == 1


def test_another_client_can_neither_redeem_nor_spoil_it(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    code = party.code(browser)
    thief = RelyingParty(app, "nsw", verifier=party.verifier)
    assert _error(thief.token(code, redirect_uri=party.redirect_uri)) == INVALID_GRANT
    response = party.token(code)
    assert response.status_code == 200
    assert _error(thief.token(code, redirect_uri=party.redirect_uri)) == INVALID_GRANT
    assert party.userinfo(response.get_json()["access_token"]).status_code == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"redirect_uri": None},
        {"redirect_uri": "https://e-license.example.test/callback/"},
        {"code_verifier": None},
        {"code_verifier": ""},
        {"code_verifier": "wrong" * 10},
        {"code_verifier": "ไทย" * 20},
        {"code": "x" * 43},
        {"code": "x" * 4_096},
    ],
)
def test_what_the_code_is_bound_to(app: Flask, world: World, browser: Browser, changes: dict[str, Any]) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    assert _error(party.token(party.code(browser), **changes)) == INVALID_GRANT


@pytest.mark.parametrize("code", [None, ""])
def test_missing_code_is_an_invalid_request(app: Flask, code: str | None) -> None:
    assert _error(RelyingParty(app).token("", code=code)) == (400, "invalid_request")


def test_verifier_for_a_code_without_challenge_is_refused(app: Flask, world: World, browser: Browser) -> None:
    """PKCE downgrade (RFC 9700 section 4.8.2)."""
    browser.sign_in(world.user())
    party = RelyingParty(app, "no-pkce")
    code = party.code(browser, code_challenge=None, code_challenge_method=None)
    assert _error(party.token(code)) == INVALID_GRANT


def test_verifier_of_another_code_is_refused(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party, other = RelyingParty(app), RelyingParty(app)
    assert _error(party.token(party.code(browser), code_verifier=other.verifier)) == INVALID_GRANT


def test_code_dies_with_its_login(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    code = party.code(browser)
    browser.sign_out()
    assert _error(party.token(code)) == INVALID_GRANT


def test_code_dies_when_its_account_is_suspended(app: Flask, world: World, browser: Browser) -> None:
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app)
    code = party.code(browser)
    world.change(user, status="suspended")
    assert _error(party.token(code)) == INVALID_GRANT


def test_no_code_in_a_context_that_has_just_been_switched_away(
    app: Flask, database: Database, world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.sign_in(world.user())
    issue = authorization_endpoint.issue_code

    def after_a_switch(work: Work, request: Any, user_session: UserSession, act: Act) -> str | None:
        with transaction(database) as other:
            assert lifecycle.switch(other.writing(), user_session, None, act)
        return issue(work, request, user_session, act)

    monkeypatch.setattr(authorization_endpoint, "issue_code", after_a_switch)
    assert browser.open(RelyingParty(app).url()).location == "/acting-for" or browser.page.has("acting-for-submit")
    assert counted(database, AuthorizationCode) == 0


def test_parallel_redemptions_have_one_winner(app: Flask, database: Database, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    many = 20
    for _ in range(3):
        code = party.code(browser)
        start = Barrier(many)

        def redeem(_: int, code: str = code, start: Barrier = start) -> int:
            start.wait()
            return int(party.token(code).status_code)

        with ThreadPoolExecutor(many) as pool:
            results = list(pool.map(redeem, range(many)))
        assert sorted(results) == [200] + [400] * (many - 1)
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(TokenIssue)) == 3
        assert session.scalar(select(func.count()).where(AuthorizationCode.used_at.is_(None))) == 0


def test_codes_and_login_secrets_are_kept_hashed(
    app: Flask, database: Database, world: World, browser: Browser
) -> None:
    browser.sign_in(world.user())
    code = RelyingParty(app).code(browser)
    secret = browser.cookie("__Host-idp-login")
    assert secret
    with database.reader() as session:
        for table in database_tables():
            for row in session.execute(select(table)):
                assert code not in str(row)
                assert secret not in str(row)


def database_tables() -> list[Any]:
    """Every table of the project."""
    return list(AuthorizationCode.metadata.sorted_tables)
