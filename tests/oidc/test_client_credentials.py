"""Client credentials (RFC 6749 section 4.4): a system's token for itself, and what it opens."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World

from idp import clock
from idp.crypto import digest
from idp.db import Database
from idp.models import DelegationState, LimitCounter

pytestmark = pytest.mark.clients(*GRANTED)


@pytest.fixture
def keeper(app: Flask) -> RelyingParty:
    """A system with every grant."""
    return RelyingParty(app, "keeper")


class TestToken:
    """Sections 4.4.2 and 4.4.3."""

    def test_it_speaks_of_the_client_alone(self, keeper: RelyingParty) -> None:
        response = keeper.own_token()
        assert response.headers["Cache-Control"] == "no-store"
        answer = response.get_json()
        assert answer.keys() == {"token_type", "access_token", "expires_in"}
        claims = keeper.claims(answer["access_token"])
        assert claims.keys() == {"iss", "sub", "aud", "iat", "exp", "jti", "client_id"}
        assert (claims["sub"], claims["client_id"], claims["aud"]) == ("keeper", "keeper", ORIGIN)
        assert keeper.introspect(answer["access_token"]) == {**claims, "active": True, "token_type": "Bearer"}

    def test_it_is_no_good_at_userinfo(self, keeper: RelyingParty) -> None:
        response = keeper.userinfo(keeper.own_token().get_json()["access_token"])
        assert response.status_code == 403
        assert 'error="insufficient_scope"' in response.headers["WWW-Authenticate"]

    def test_no_scope_is_for_a_client_itself(self, keeper: RelyingParty) -> None:
        for scope in ("openid", "profile email", "offline_access", "anything"):
            response = keeper.own_token(scope=scope)
            assert (response.status_code, response.get_json()["error"]) == (400, "invalid_scope")

    def test_only_for_a_client_whose_entry_lists_it(self, app: Flask) -> None:
        for party in (RelyingParty(app), RelyingParty(app, "mobile", auth="none")):
            response = party.own_token()
            assert (response.status_code, response.get_json()["error"]) == (400, "unauthorized_client")
        assert RelyingParty(app, "keeper", auth="none").own_token().status_code == 401

    def test_it_can_be_revoked(self, keeper: RelyingParty) -> None:
        token = keeper.own_token().get_json()["access_token"]
        assert keeper.ask("/oauth2/revoke", token=token).status_code == 200
        assert keeper.introspect(token) == {"active": False}


def _evaluate(party: RelyingParty, token: str | None = None, **body: Any) -> Any:
    token = token or party.own_token().get_json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    return party.app.test_client().post("/delegations/evaluate", base_url=ORIGIN, headers=headers, json=body)


class TestEvaluate:
    """``POST /delegations/evaluate``: may this user act for that grantor here?

    ``docs/requirements/contract.md``, section 5.
    """

    @pytest.fixture
    def agent(self, world: World) -> User:
        return world.user()

    @pytest.fixture
    def grantor(self, world: World) -> User:
        return world.user()

    def test_it_tells_the_decision_and_nothing_else(
        self, keeper: RelyingParty, world: World, agent: User, grantor: User
    ) -> None:
        token = keeper.own_token().get_json()["access_token"]
        asked = {"sub": agent.id, "acting_for": grantor.id}
        assert _evaluate(keeper, token, **asked).get_json() == {"decision": False}
        world.delegation(grantor, agent, systems=["keeper"])
        response = _evaluate(keeper, token, **asked)
        assert (response.status_code, response.get_json()) == (200, {"decision": True})
        assert response.headers["Cache-Control"] == "no-store"
        assert _evaluate(keeper, token, sub=grantor.id, acting_for=agent.id).get_json() == {"decision": False}
        world.change(grantor, going_concern=False)
        assert _evaluate(keeper, token, **asked).get_json() == {"decision": False}

    def test_it_asks_the_one_rule(self, keeper: RelyingParty, world: World, agent: User, grantor: User) -> None:
        token = keeper.own_token().get_json()["access_token"]
        today = clock.bangkok_date(clock.now())
        for changes in (
            {"state": DelegationState.WAITING},
            {"state": DelegationState.CANCELLED},
            {"systems": ["e-license"]},
            {"start": today + timedelta(days=1)},
            {"start": today - timedelta(days=3), "end": today - timedelta(days=1)},
        ):
            world.delegation(grantor, agent, **changes)
            assert _evaluate(keeper, token, sub=agent.id, acting_for=grantor.id).get_json() == {"decision": False}
        world.delegation(grantor, agent)
        assert _evaluate(keeper, token, sub=agent.id, acting_for=grantor.id).get_json() == {"decision": True}

    def test_unknown_ids_are_no(self, keeper: RelyingParty, agent: User) -> None:
        token = keeper.own_token().get_json()["access_token"]
        for unknown in ("", "x", "ไทย", "01JD000000000000000000000", "'; --", "y" * 9000, "y\0", "\ud800", agent.id):
            for body in ({"sub": agent.id, "acting_for": unknown}, {"sub": unknown, "acting_for": agent.id}):
                response = _evaluate(keeper, token, **body)
                assert (response.status_code, response.get_json()) == (200, {"decision": False}), unknown[:9]

    def test_only_json_of_the_two_ids_is_read(self, keeper: RelyingParty) -> None:
        token = keeper.own_token().get_json()["access_token"]
        for body in ({}, {"sub": "x"}, {"sub": "x", "acting_for": None}, {"sub": 1, "acting_for": "x"}):
            assert _evaluate(keeper, token, **body).status_code == 400
        assert _evaluate(keeper, token, sub="x", acting_for="y", more="z").status_code == 400
        client, headers = keeper.app.test_client(), {"Authorization": f"Bearer {token}"}
        for kind, data, status in (
            ("text/plain", '{"sub":"x","acting_for":"y"}', 415),
            ("application/x-www-form-urlencoded", "sub=x&acting_for=y", 415),
            ("application/json", "{", 400),
            ("application/json", "[" * 100_000, 400),
            ("application/json", b"\xff", 400),
            ("application/json", "[]", 400),
            ("application/json; charset=utf-8", '{"sub":"x","acting_for":"y"}', 200),
        ):
            response = client.post(
                "/delegations/evaluate", base_url=ORIGIN, headers=headers, data=data, content_type=kind
            )
            assert (response.status_code, response.is_json) == (status, True), kind

    def test_only_a_client_with_a_token_of_its_own_is_answered(
        self, app: Flask, keeper: RelyingParty, world: World, browser: Browser, agent: User
    ) -> None:
        browser.sign_in(agent)
        of_user = keeper.tokens(browser)["access_token"]
        assert _evaluate(keeper, of_user, sub="x", acting_for="y").status_code == 403
        assert _evaluate(keeper, "x", sub="x", acting_for="y").status_code == 401
        client = app.test_client()
        response = client.post("/delegations/evaluate", base_url=ORIGIN, json={"sub": "x", "acting_for": "y"})
        assert response.status_code == 401
        assert response.headers["WWW-Authenticate"].startswith("Bearer")
        own = keeper.own_token().get_json()["access_token"]
        form = {"access_token": own, "sub": "x", "acting_for": "y"}
        assert client.post("/delegations/evaluate", base_url=ORIGIN, data=form).status_code == 401

    def test_nobody_tries_all_accounts(self, keeper: RelyingParty, world: World, database: Database) -> None:
        token = keeper.own_token().get_json()["access_token"]
        statuses = [_evaluate(keeper, token, sub="x", acting_for="y").status_code for _ in range(2)]
        with database.writer() as session:
            session.execute(update(LimitCounter).filter_by(key=digest("evaluate:keeper"), count=2).values(count=599))
            session.commit()
        statuses += [_evaluate(keeper, token, sub="x", acting_for="y").status_code for _ in range(2)]
        assert statuses == [200, 200, 200, 429], "six hundred a minute"
        world.pass_time(seconds=61)
        assert _evaluate(keeper, token, sub="x", acting_for="y").status_code == 200
