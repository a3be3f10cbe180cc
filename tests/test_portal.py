"""The home page: a tile for each system, in whose name one acts, what waits."""

from __future__ import annotations

import pytest
from support.browsing import Browser
from support.delegation_list import cells
from support.world import ENTRIES, World, client_entry

from idp.models import DelegationState, EntityType


def test_tiles_that_the_delegation_does_not_cover_are_shown_as_such(world: World, browser: Browser) -> None:
    agent = world.user("นางสาวตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)
    delegation_id = world.delegation(world.user("บริษัท ผู้มอบ จำกัด"), agent, systems=["e-license"])
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    links = {each.get("href") for each in browser.open("/").tree.iter("a")}
    assert "https://e-license.example.test/" in links
    assert "https://nsw.example.test/" not in links
    assert "https://webboard.example.test/" not in links
    page = browser.open("/?lang=en")
    assert page.words("tile-nsw") == "System nswThis power of attorney does not cover this system."
    assert page.words("tile-webboard") == "System webboardCan be used in your own name only."
    assert "name only" not in page.words("tile-e-license")


@pytest.mark.clients(*ENTRIES, client_entry("checked", identity="verified"))
def test_tile_says_that_the_system_asks_for_a_checked_identity(world: World, browser: Browser) -> None:
    user = world.user()
    browser.sign_in(user)
    home = browser.open("/")
    assert "ท่านยังยืนยันตัวตนไม่ถึงระดับที่ระบบนี้กำหนด" in home.words("tile-checked")
    assert home.find("tile-e-license").get("href")
    world.change(user, verified_by="officer")
    assert browser.open("/").find("tile-checked").get("href")


def test_delegation_that_waits_is_one_click_away(world: World, browser: Browser) -> None:
    agent = world.user("นางสาวตัวแทน ทดสอบ")
    world.delegation(world.user(), agent, state=DelegationState.WAITING)
    browser.sign_in(agent)
    waiting = browser.open("/").find("waiting").get("href")
    assert len(cells(browser.open(waiting))) == 1
    for each in ("given", "received"):
        assert browser.page.find(each).get("href") == f"/delegations/{each}"
