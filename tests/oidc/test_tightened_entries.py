"""An entry in ``clients.yaml`` that gives less than before: tokens of the time before count by the entry of today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World, write_clients

from idp.config import Settings

pytestmark = pytest.mark.clients(*GRANTED)

INACTIVE = {"active": False}
OFFLINE = {"scope": "openid profile email offline_access", "prompt": "consent"}


@dataclass
class Scene:
    """Somebody who is signed in, the system ``keeper``, and its entry."""

    app: Flask
    world: World
    browser: Browser
    user: User
    keeper: RelyingParty
    write: Callable[..., None]

    def change(self, client_id: str = "keeper", **changes: Any) -> None:
        """Let the entry say something else; ``None`` leaves a line out."""
        entries = [{**each, **changes} if each["client_id"] == client_id else each for each in GRANTED]
        self.write([{name: value for name, value in each.items() if value is not None} for each in entries])

    def delete(self, client_id: str) -> None:
        """Take the whole entry away."""
        self.write([each for each in GRANTED if each["client_id"] != client_id])

    def sign_out(self) -> None:
        """End the login."""
        self.browser.sign_out()


@pytest.fixture
def scene(app: Flask, world: World, browser: Browser, settings: Settings) -> Scene:
    """Everything as it was when the tokens were issued."""

    def write(entries: list[dict[str, Any]]) -> None:
        write_clients(settings.clients_file, tuple(entries))
        app.extensions["idp.clients"]._next_check = 0

    user = world.user()
    browser.sign_in(user)
    return Scene(app, world, browser, user, RelyingParty(app, "keeper"), write)


def _error(response: Any) -> tuple[int, str]:
    return response.status_code, response.get_json()["error"]


def test_without_refresh_tokens_those_that_there_are_are_worth_nothing(scene: Scene) -> None:
    answer = scene.keeper.tokens(scene.browser)
    scene.change(grant_types=["authorization_code"], scope="openid profile", offline_access_lifetime=None)
    assert _error(scene.keeper.refresh(answer["refresh_token"])) == (400, "unauthorized_client")
    assert scene.keeper.introspect(answer["refresh_token"]) == INACTIVE
    assert scene.keeper.introspect(answer["access_token"])["active"] is True, "the sign-in stands"
    scene.change()
    assert scene.keeper.refresh(answer["refresh_token"]).status_code == 200, "nobody has revoked anything"


def test_without_codes_what_they_led_to_is_worth_nothing(scene: Scene) -> None:
    answer, code = scene.keeper.tokens(scene.browser), scene.keeper.code(scene.browser)
    scene.change(grant_types=["client_credentials"], scope="openid profile", offline_access_lifetime=None)
    assert scene.keeper.userinfo(answer["access_token"]).status_code == 401
    assert scene.keeper.introspect(answer["access_token"]) == INACTIVE
    assert scene.keeper.introspect(answer["refresh_token"]) == INACTIVE
    assert _error(scene.keeper.refresh(answer["refresh_token"])) == (400, "unauthorized_client")
    assert _error(scene.keeper.token(code)) == (400, "unauthorized_client")


def test_without_exchange_and_tokens_of_its_own_those_are_worth_nothing(scene: Scene) -> None:
    subject, own = scene.keeper.tokens(scene.browser)["access_token"], scene.keeper.own_token().get_json()
    exchanged = scene.keeper.exchange(subject, "e-license").get_json()["access_token"]
    target = RelyingParty(scene.app)
    assert target.introspect(exchanged)["active"] is True
    scene.change(grant_types=["authorization_code", "refresh_token"])
    assert target.introspect(exchanged) == scene.keeper.introspect(exchanged) == INACTIVE
    assert _error(scene.keeper.exchange(subject, "e-license")) == (400, "unauthorized_client")
    assert scene.keeper.introspect(own["access_token"]) == INACTIVE
    headers = {"Authorization": f"Bearer {own['access_token']}"}
    asked = {"sub": scene.user.id, "acting_for": scene.user.id}
    client = scene.app.test_client()
    assert client.post("/delegations/evaluate", base_url=ORIGIN, headers=headers, json=asked).status_code == 401
    assert scene.keeper.userinfo(subject).status_code == 200


def test_scope_is_cut_to_the_entry_everywhere(scene: Scene) -> None:
    """Also what was asked for by name, in a code that was not redeemed yet, and in what is exchanged."""
    named = '{"userinfo": {"tax_id": null, "phone_number": null}}'
    answer = scene.keeper.tokens(scene.browser, scope="openid profile email", claims=named)
    told = scene.keeper.userinfo(answer["access_token"]).get_json()
    assert {"name", "email", "tax_id", "phone_number"} <= told.keys()
    exchanged = scene.keeper.exchange(answer["access_token"], "e-license").get_json()["access_token"]
    code = scene.keeper.code(scene.browser, scope="openid profile email", claims=named)
    scene.change(scope="openid email phone offline_access")
    late = scene.keeper.token(code).get_json()
    refreshed = scene.keeper.refresh(answer["refresh_token"]).get_json()
    for token in (answer["access_token"], late["access_token"], refreshed["access_token"]):
        assert scene.keeper.userinfo(token).get_json().keys() == {"sub", "email", "email_verified", "phone_number"}
    assert late["scope"] == refreshed["scope"] == "openid email"
    for token in (answer["access_token"], answer["refresh_token"], exchanged):
        assert scene.keeper.introspect(token)["scope"] == "openid email"
    again = scene.keeper.exchange(answer["access_token"], "e-license").get_json()
    assert again["scope"] == "openid email"
    assert _error(scene.keeper.exchange(answer["access_token"], "e-license", scope="profile")) == (400, "invalid_scope")


def test_scope_of_an_exchanged_token_is_cut_to_the_entry_of_its_system(scene: Scene) -> None:
    subject = scene.keeper.tokens(scene.browser, scope="openid profile email")["access_token"]
    exchanged = scene.keeper.exchange(subject, "e-license").get_json()["access_token"]
    scene.change("e-license", scope="openid email")
    assert RelyingParty(scene.app).introspect(exchanged)["scope"] == "openid email"
    assert scene.keeper.introspect(subject)["scope"] == "openid profile email"


def test_without_offline_access_nothing_outlasts_the_login(scene: Scene) -> None:
    """Neither the family nor an access token that it had led to."""
    answer, code = scene.keeper.tokens(scene.browser, **OFFLINE), scene.keeper.code(scene.browser, **OFFLINE)
    scene.change(scope="openid profile email")
    late = scene.keeper.token(code).get_json()
    assert late["scope"] == "openid profile email"
    assert scene.keeper.refresh(late["refresh_token"]).status_code == 200, "it was redeemed by the entry of today"
    scene.sign_out()
    for each in (answer, late):
        assert scene.keeper.userinfo(each["access_token"]).status_code == 401
        assert scene.keeper.introspect(each["refresh_token"]) == INACTIVE
        assert _error(scene.keeper.refresh(each["refresh_token"])) == (400, "invalid_grant")


def test_delegations_turned_off_end_what_was_issued_under_them(scene: Scene) -> None:
    own = scene.keeper.tokens(scene.browser, **OFFLINE)
    scene.browser.act_for(scene.world.delegation(scene.world.user(), scene.user))
    delegated, code = scene.keeper.tokens(scene.browser, **OFFLINE), scene.keeper.code(scene.browser)
    exchanged = scene.keeper.exchange(delegated["access_token"], "e-license").get_json()["access_token"]
    scene.change(acting_for="refused")
    assert scene.keeper.userinfo(delegated["access_token"]).status_code == 401
    for token in (delegated["access_token"], delegated["refresh_token"], exchanged):
        assert scene.keeper.introspect(token) == INACTIVE
    assert RelyingParty(scene.app).introspect(exchanged) == INACTIVE
    assert _error(scene.keeper.refresh(delegated["refresh_token"])) == (400, "invalid_grant")
    assert _error(scene.keeper.token(code)) == (400, "invalid_grant")
    assert scene.keeper.userinfo(own["access_token"]).status_code == 200


def test_delegations_turned_off_by_the_other_system_end_what_was_exchanged_for_it(scene: Scene) -> None:
    scene.browser.act_for(scene.world.delegation(scene.world.user(), scene.user))
    subject = scene.keeper.tokens(scene.browser)["access_token"]
    exchanged = scene.keeper.exchange(subject, "e-license").get_json()["access_token"]
    scene.change("e-license", acting_for="refused")
    assert RelyingParty(scene.app).introspect(exchanged) == INACTIVE
    assert scene.keeper.introspect(subject)["active"] is True


@pytest.mark.parametrize("changes", [{"acting_for": "required"}, {"two_factor": "required"}], ids=str)
def test_what_a_system_requires_now_counts_for_what_it_has_already(scene: Scene, changes: dict[str, str]) -> None:
    """Acting for another, or two factors: whoever signed in without has to come again."""
    answer, code = scene.keeper.tokens(scene.browser), scene.keeper.code(scene.browser)
    exchanged = scene.keeper.exchange(answer["access_token"], "e-license").get_json()["access_token"]
    scene.change("e-license", **changes)
    assert RelyingParty(scene.app).introspect(exchanged) == INACTIVE
    assert scene.keeper.introspect(answer["access_token"])["active"] is True
    scene.change(**changes)
    assert scene.keeper.userinfo(answer["access_token"]).status_code == 401
    assert scene.keeper.introspect(answer["access_token"]) == INACTIVE
    assert _error(scene.keeper.token(code)) == (400, "invalid_grant")
    assert _error(scene.keeper.refresh(answer["refresh_token"])) == (400, "invalid_grant")


def test_system_that_is_registered_no_more_has_nothing(scene: Scene) -> None:
    answer, code = scene.keeper.tokens(scene.browser, **OFFLINE), scene.keeper.code(scene.browser)
    exchanged = scene.keeper.exchange(answer["access_token"], "e-license").get_json()["access_token"]
    scene.delete("keeper")
    assert scene.keeper.userinfo(answer["access_token"]).status_code == 401
    assert scene.keeper.refresh(answer["refresh_token"]).status_code == 401
    assert scene.keeper.token(code).status_code == 401
    assert scene.keeper.ask("/oauth2/introspect", token=answer["access_token"]).status_code == 401
    assert RelyingParty(scene.app).introspect(exchanged) == INACTIVE


def test_nothing_was_exchanged_for_a_system_that_is_registered_no_more(scene: Scene) -> None:
    subject = scene.keeper.tokens(scene.browser)["access_token"]
    exchanged = scene.keeper.exchange(subject, "e-license").get_json()["access_token"]
    scene.delete("e-license")
    assert scene.keeper.introspect(exchanged) == INACTIVE
    assert _error(scene.keeper.exchange(subject, "e-license")) == (400, "invalid_target")
