"""What a system is told of an identity, and systems that ask for one that somebody has checked: every door alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import GRANTED, TOKEN_EXCHANGE, User, World, client_entry, write_clients

from idp.config import Settings
from idp.models import EntityType

ALL = ["authorization_code", "refresh_token", "client_credentials", TOKEN_EXCHANGE]
NATURAL = EntityType.NATURAL_PERSON
CHECKED = {"verified_by": "officer"}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """``checked`` asks that an officer has checked who it is, ``cards`` that a person's card was."""
    asking = (
        client_entry("checked", identity="verified", grant_types=ALL, callers=["keeper"]),
        client_entry("cards", minimum_ial="1.3", grant_types=ALL),
    )
    return replace(settings, clients_file=write_clients(settings.clients_file, (*GRANTED, *asking)))


@dataclass
class Scene:
    """Somebody who is signed in, and the systems that ask."""

    app: Flask
    world: World
    browser: Browser

    def signed_in(self, **columns: Any) -> User:
        """A user like that, in the browser."""
        user = self.world.user(**columns)
        self.browser.sign_in(user)
        return user

    def party(self, client_id: str) -> RelyingParty:
        """A system."""
        return RelyingParty(self.app, client_id)

    def lets_in(self, client_id: str) -> bool:
        """Whether a system gets a code with nobody looking."""
        answer = answer_of(self.party(client_id).authorize(self.browser, prompt="none"))
        assert answer.get("error", "interaction_required") == "interaction_required", answer
        return "code" in answer


@pytest.fixture
def scene(app: Flask, world: World, browser: Browser) -> Scene:
    return Scene(app, world, browser)


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({}, {"registered_data": "register", "verified": False}),
        ({"registered_data": "typed"}, {"registered_data": "typed", "verified": False}),
        (CHECKED, {"registered_data": "register", "verified": True, "verified_by": "officer"}),
        ({"entity_type": NATURAL}, {"registered_data": "register", "verified": False}),
        ({"entity_type": NATURAL, "ial": "1.1"}, {"registered_data": "register", "verified": False, "ial": "1.1"}),
        ({"ial": "1.3"}, {"registered_data": "register", "verified": False}),
    ],
    ids=["company", "typed", "checked", "person", "person with a level", "no level but a person's"],
)
def test_claims_say_who_checked_and_where_data_comes_from(
    scene: Scene, columns: dict[str, Any], told: dict[str, Any]
) -> None:
    names = ("registered_data", "verified", "verified_by", "ial")
    grantor = scene.world.user(**columns)
    agent = scene.signed_in(**columns)
    party = scene.party("e-license")
    claims = party.userinfo(party.tokens(scene.browser)["access_token"]).get_json()
    assert {name: claims[name] for name in names if name in claims} == told
    scene.browser.act_for(scene.world.delegation(grantor, agent))
    nested = party.userinfo(party.tokens(scene.browser)["access_token"]).get_json()["acting_for"]
    assert {name: nested[name] for name in names if name in nested} == told
    narrow = party.userinfo(party.tokens(scene.browser, scope="openid profile")["access_token"]).get_json()
    assert not set(names) & {*narrow, *narrow["acting_for"]}


def test_discovery_announces_the_claims(scene: Scene) -> None:
    document = scene.app.test_client().get("/.well-known/openid-configuration").get_json()
    assert {"registered_data", "verified", "verified_by", "ial"} <= set(document["claims_supported"])


@pytest.mark.parametrize(
    ("client_id", "columns", "expected"),
    [
        ("checked", {}, False),
        ("checked", CHECKED, True),
        ("checked", {"entity_type": NATURAL, "ial": "1.3"}, False),
        ("cards", {"entity_type": NATURAL}, False),
        ("cards", {"entity_type": NATURAL, "ial": "1.1"}, False),
        ("cards", {"entity_type": NATURAL, "ial": "1.3"}, True),
        ("cards", {"entity_type": NATURAL, "ial": "2.1"}, True),
        ("cards", {"entity_type": NATURAL, **CHECKED}, False),
        ("cards", {}, True),
    ],
)
def test_only_whoever_reaches_it_gets_in(scene: Scene, client_id: str, columns: dict[str, Any], expected: bool) -> None:
    scene.signed_in(**columns)
    assert scene.lets_in(client_id) is expected
    assert scene.lets_in("e-license") is True


@pytest.mark.parametrize("language", ["th", "en"])
def test_with_a_user_a_page_says_how_and_leads_back_without_a_sign_in(scene: Scene, language: str) -> None:
    scene.signed_in()
    party = scene.party("checked")
    page = party.authorize(scene.browser, ui_locales=language)
    assert page.url.partition("?")[0].endswith("/login/identity")
    words = page.words("main")
    assert ("ต้องยืนยันตัวตนก่อน" if language == "th" else "Your identity has to be checked first") in words
    assert page.find("identity").get("href") == "/account/identity"
    answer = answer_of(scene.browser.press("identity-back"))
    assert (answer["error"], answer["state"]) == ("access_denied", party.state)


def test_whoever_has_been_checked_meanwhile_goes_on(scene: Scene) -> None:
    user = scene.signed_in()
    page = scene.party("checked").authorize(scene.browser)
    again = page.find("identity-again").get("href")
    assert scene.browser.open(again).has("identity-back"), "not yet"
    scene.world.change(user, verified_by="officer")
    assert "code" in answer_of(scene.browser.open(again))


def test_user_and_grantor_both_have_to_reach_it(scene: Scene) -> None:
    checked, other = scene.world.user(**CHECKED), scene.world.user("บริษัท ไม่มีใครตรวจ จำกัด")
    agent = scene.signed_in(**CHECKED)
    scene.browser.act_for(scene.world.delegation(checked, agent))
    assert scene.lets_in("checked") is True
    scene.browser.act_for(scene.world.delegation(other, agent))
    assert scene.lets_in("checked") is False
    page = scene.party("checked").authorize(scene.browser)
    assert other.name in page.words("identity-asked")
    page = scene.browser.open(page.find("identity-choose").get("href"))
    assert other.name not in page.words("delegation_id"), "offered is what would do"
    assert "code" in answer_of(scene.browser.press("acting-for-submit", delegation_id=""))
    scene.browser.act_for(scene.world.delegation(checked, agent, systems=["checked"], scope="selected"))
    scene.world.change(agent, verified_by=None)
    assert scene.lets_in("checked") is False, "a grantor lends nobody an identity"


def test_when_it_ceases_nothing_goes_on(scene: Scene) -> None:
    user = scene.signed_in(**CHECKED)
    party, keeper = scene.party("checked"), scene.party("keeper")
    tokens, code, subject = party.tokens(scene.browser), party.code(scene.browser), keeper.tokens(scene.browser)
    exchanged = keeper.exchange(subject["access_token"], "checked").get_json()["access_token"]
    assert party.introspect(exchanged)["active"] is True
    scene.world.change(user, verified_by=None)
    assert party.token(code).get_json()["error"] == "invalid_grant"
    assert party.userinfo(tokens["access_token"]).status_code == 401
    assert party.introspect(tokens["access_token"]) == party.introspect(exchanged) == {"active": False}
    assert keeper.exchange(subject["access_token"], "checked").get_json()["error"] == "invalid_target"
    assert party.refresh(tokens["refresh_token"]).get_json()["error"] == "invalid_grant"
    assert keeper.userinfo(subject["access_token"]).status_code == 200, "other systems ask for nothing"


def test_evaluate_asks_for_both_identities(scene: Scene) -> None:
    grantor, agent = scene.world.user(**CHECKED), scene.world.user(**CHECKED)
    scene.world.delegation(grantor, agent)

    def decision(client_id: str) -> bool:
        token = scene.party(client_id).own_token().get_json()["access_token"]
        asked = {"sub": agent.id, "acting_for": grantor.id}
        headers = {"Authorization": f"Bearer {token}"}
        return bool(
            scene.app.test_client().post("/delegations/evaluate", json=asked, headers=headers).get_json()["decision"]
        )

    assert decision("checked") is True
    for party in (grantor, agent):
        scene.world.change(party, verified_by=None)
        assert (decision("checked"), decision("keeper")) == (False, True)
        scene.world.change(party, verified_by="officer")


def test_page_without_a_request_that_waits_leads_home(scene: Scene) -> None:
    scene.signed_in()
    assert scene.browser.open("/login/identity").url.endswith(".test/") or scene.browser.open("/").has("identity")
    assert scene.browser.open("/login/identity?note=unknown").has("identity")


class TestCallers:
    """Only whom an entry lists may exchange tokens for its system."""

    def test_who_is_not_listed_gets_no_token(self, scene: Scene) -> None:
        scene.signed_in()
        subject = scene.party("keeper").tokens(scene.browser)["access_token"]
        answer = scene.party("keeper").exchange(subject, "cards")
        assert (answer.status_code, answer.get_json()["error"]) == (400, "invalid_target")
        assert scene.party("keeper").exchange(subject, "e-license").status_code == 200

    def test_whom_the_entry_lists_no_more_has_nothing_left(self, scene: Scene, settings: Settings) -> None:
        scene.signed_in()
        keeper, target = scene.party("keeper"), scene.party("e-license")
        token = keeper.exchange(keeper.tokens(scene.browser)["access_token"], "e-license").get_json()["access_token"]
        assert target.introspect(token)["active"] is True
        entries = [{**each, "callers": []} if each["client_id"] == "e-license" else each for each in GRANTED]
        write_clients(settings.clients_file, tuple(entries))
        scene.app.extensions["idp.clients"]._next_check = 0
        assert target.introspect(token) == {"active": False}
