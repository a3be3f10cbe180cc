"""``id_token_claims`` of an entry: claims that ID tokens have too, for software that does not ask userinfo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World, write_clients

from idp.config import Settings

PROTOCOL = {*("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "sid")}
#: RFC 9068, and what stands in ours.
ACCESS = {*("iss", "sub", "aud", "exp", "iat", "jti", "client_id", "scope", "auth_time", "acr", "amr", "sid")}
WANTED = ["name", "email", "phone_number", "address", "tax_id"]


def _entries(**changes: Any) -> tuple[dict[str, Any], ...]:
    return tuple({**entry, **changes} if entry["client_id"] == "keeper" else entry for entry in GRANTED)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The client *keeper* wants some claims in the ID token."""
    return replace(settings, clients_file=write_clients(settings.clients_file, _entries(id_token_claims=WANTED)))


def test_id_token_has_them_too(keeper: RelyingParty, browser: Browser, user: User) -> None:
    """Userinfo has them as before, the access token never."""
    answer = keeper.tokens(browser)
    told = keeper.claims(answer["id_token"])
    assert told.keys() == PROTOCOL | set(WANTED)
    assert (told["name"], told["tax_id"], told["sub"]) == (user.name, user.tax_id, user.id)
    assert told["phone_number"] == "+66812345678"
    userinfo = keeper.userinfo(answer["access_token"]).get_json()
    assert {name: told[name] for name in WANTED} == {name: userinfo[name] for name in WANTED}
    assert keeper.claims(answer["access_token"]).keys() == ACCESS


def test_only_those_of_the_scope_that_was_granted(keeper: RelyingParty, browser: Browser) -> None:
    for scope, more in (("openid", set()), ("openid email", {"email"}), ("openid profile", {"name"})):
        assert keeper.claims(keeper.tokens(browser, scope=scope)["id_token"]).keys() == PROTOCOL | more
    by_name = '{"id_token": {"birthdate": null, "locale": null}}'
    told = keeper.claims(keeper.tokens(browser, scope="openid email", claims=by_name)["id_token"])
    assert told.keys() == PROTOCOL | {"email", "locale"}


def test_a_refresh_follows_the_entry_of_today(
    app: Flask, keeper: RelyingParty, browser: Browser, settings: Settings
) -> None:
    token = keeper.tokens(browser)["refresh_token"]
    for wanted in (WANTED, ["email"], []):
        write_clients(settings.clients_file, _entries(id_token_claims=wanted))
        app.extensions["idp.clients"]._next_check = 0
        told = keeper.claims(keeper.refresh(token).get_json()["id_token"])
        assert told.keys() == PROTOCOL - {"nonce"} | set(wanted)


def test_no_entry_adds_to_acting_for(keeper: RelyingParty, browser: Browser, world: World, user: User) -> None:
    """``acting_for`` is reserved: of the grantor the ID token tells what it tells every client."""
    grantor = world.user("บริษัท ผู้มอบ จำกัด")
    browser.act_for(world.delegation(grantor, user))
    told = keeper.claims(keeper.tokens(browser)["id_token"])
    assert (told["name"], told["acting_for"]["name"]) == (user.name, grantor.name)
    assert told.keys() == PROTOCOL | set(WANTED) | {"acting_for"}
    thin = {"iss", "sub", "sub_type", "delegation_id", "scope", "validity"}
    assert told["acting_for"].keys() == thin | {"name", "tax_id", "entity_type", "verified", "registered_data"}
