"""Revocation (RFC 7009): a client gives back tokens of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, World

from idp.db import Database
from idp.models import AuditEvent

pytestmark = pytest.mark.clients(*GRANTED)


@pytest.fixture
def keeper(app: Flask, world: World, browser: Browser) -> RelyingParty:
    """A system with every grant, and somebody who is signed in."""
    browser.sign_in(world.user())
    return RelyingParty(app, "keeper")


def _revoke(party: RelyingParty, token: str, **more: str) -> Any:
    return party.ask("/oauth2/revoke", token=token, **more)


def test_access_token_alone_goes(keeper: RelyingParty, browser: Browser, database: Database) -> None:
    """Section 2.1. The refresh token beside it stays."""
    answer = keeper.tokens(browser)
    response = _revoke(keeper, answer["access_token"])
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    assert keeper.userinfo(answer["access_token"]).status_code == 401
    assert keeper.refresh(answer["refresh_token"]).status_code == 200
    with database.reader() as session:
        (event,) = session.scalars(select(AuditEvent).filter_by(event="token.revoked"))
    assert event.data == {"client_id": "keeper", "token_id": keeper.claims(answer["access_token"])["jti"]}


def test_refresh_token_takes_its_family_along(keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.1; what another code led to is another family."""
    first, other = keeper.tokens(browser), keeper.tokens(browser)
    second = keeper.refresh(first["refresh_token"]).get_json()
    assert _revoke(keeper, first["refresh_token"]).status_code == 200
    for token in (first["access_token"], second["access_token"]):
        assert keeper.userinfo(token).status_code == 401
    assert keeper.refresh(first["refresh_token"]).get_json()["error"] == "invalid_grant"
    assert keeper.userinfo(other["access_token"]).status_code == 200
    assert keeper.refresh(other["refresh_token"]).status_code == 200


def test_public_client_gives_back_its_own(app: Flask, keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.1: a replaced token ends the family as well."""
    mobile = RelyingParty(app, "mobile", auth="none")
    first = mobile.tokens(browser)["refresh_token"]
    second = mobile.refresh(first).get_json()["refresh_token"]
    assert _revoke(mobile, first).status_code == 200
    assert mobile.refresh(second).get_json()["error"] == "invalid_grant"


def test_unknown_token_is_as_good_as_gone(keeper: RelyingParty, browser: Browser, world: World) -> None:
    """Section 2.2: the client wanted it to be worth nothing, and so it is."""
    answer = keeper.tokens(browser)
    for token in ("x", "a.b.c", answer["access_token"][:-4] + "AAAA", "ไทย", "x" * 16_384):
        assert _revoke(keeper, token).status_code == 200
    for _ in range(2):
        for kind in ("access_token", "refresh_token"):
            assert _revoke(keeper, answer[kind]).status_code == 200
    world.pass_time(hours=2)
    assert _revoke(keeper, answer["access_token"]).status_code == 200


def test_hint_is_a_hint_only(keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.1: a wrong one hides nothing."""
    for hint in ("access_token", "refresh_token", "nonsense"):
        answer = keeper.tokens(browser)
        assert _revoke(keeper, answer["access_token"], token_type_hint=hint).status_code == 200
        assert keeper.userinfo(answer["access_token"]).status_code == 401
        assert _revoke(keeper, answer["refresh_token"], token_type_hint=hint).status_code == 200
        assert keeper.refresh(answer["refresh_token"]).status_code == 400


def test_token_of_another_client_stays(app: Flask, keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.1: refused, and the client is told."""
    answer, other = keeper.tokens(browser), RelyingParty(app)
    for kind in ("access_token", "refresh_token"):
        response = _revoke(other, answer[kind])
        assert (response.status_code, response.get_json()["error"]) == (400, "invalid_grant")
    assert keeper.userinfo(answer["access_token"]).status_code == 200
    assert keeper.refresh(answer["refresh_token"]).status_code == 200


def test_id_token_cannot_be_taken_back(keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.2.1."""
    response = _revoke(keeper, keeper.tokens(browser)["id_token"])
    assert (response.status_code, response.get_json()["error"]) == (400, "unsupported_token_type")


def test_client_has_to_prove_itself(keeper: RelyingParty, browser: Browser) -> None:
    """Section 2.1."""
    answer = keeper.tokens(browser)
    stranger = replace(keeper, secret="wrong-secret-of-forty-three-characters-long")
    for caller in (stranger, replace(keeper, auth="none")):
        assert _revoke(caller, answer["refresh_token"]).status_code == 401
    assert keeper.ask("/oauth2/revoke").get_json()["error"] == "invalid_request"
    assert keeper.refresh(answer["refresh_token"]).status_code == 200


def test_revocation_that_was_not_stored_is_an_error(keeper: RelyingParty, browser: Browser, database: Database) -> None:
    """Fosite GHSA-7mqr-2v3q-v2wm: 200 only for what is stored."""
    answer = keeper.tokens(browser)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE audit_event RENAME TO audit_event_away")
        connection.commit()
    try:
        for kind in ("access_token", "refresh_token"):
            assert _revoke(keeper, answer[kind]).status_code >= 500
    finally:
        with database.engine.connect() as connection:
            connection.exec_driver_sql("ALTER TABLE audit_event_away RENAME TO audit_event")
            connection.commit()
    assert keeper.userinfo(answer["access_token"]).status_code == 200
    assert keeper.refresh(answer["refresh_token"]).status_code == 200
