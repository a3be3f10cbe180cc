"""The chooser: what can be chosen, where "act under this power of attorney" leads, and what pages say afterwards."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlencode, urlsplit

import pytest
from flask import Flask
from sqlalchemy import event
from support.browsing import Browser, Page
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

from idp import clock, worker
from idp.db import Database
from idp.delegation import acting
from idp.delegation.views import acting_for
from idp.models import Account, DelegationState, EntityType


@pytest.fixture
def agent(world: World) -> User:
    return world.user("นางสาวตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)


def test_page_when_the_delegation_does_not_cover_the_system(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    narrow = world.delegation(grantor, agent, systems=["e-license"])
    wide = world.delegation(world.user("บริษัท อีกแห่ง จำกัด"), agent, systems=["nsw"])
    browser.sign_in(agent)
    browser.act_for(narrow)
    party = RelyingParty(app, "nsw")
    page = party.authorize(browser)
    assert page.has("delegation_id-")
    assert page.has(f"delegation_id-{wide}")
    assert not page.has(f"delegation_id-{narrow}")
    assert answer_of(browser.press("acting-for-cancel"))["error"] == "access_denied"
    party.authorize(browser)
    answer = answer_of(browser.act_for(wide))
    claims = party.claims(party.token(answer["code"]).get_json()["id_token"])
    assert claims["acting_for"]["delegation_id"] == wide


def test_page_when_the_system_refuses_delegated_sessions(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app, "webboard")
    assert answer_of(party.authorize(browser, prompt="none"))["error"] == "interaction_required"
    page = party.authorize(browser)
    assert page.has("delegation_id-")
    assert not page.has(f"delegation_id-{delegation_id}")
    answer = answer_of(browser.act_for(""))
    assert "acting_for" not in party.claims(party.token(answer["code"]).get_json()["id_token"])


def test_system_that_requires_a_delegation(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    browser.sign_in(agent)
    party = RelyingParty(app, "agents-only")
    assert answer_of(party.authorize(browser, prompt="none"))["error"] == "interaction_required"
    page = party.authorize(browser)
    assert not page.has("acting-for-submit")
    assert answer_of(browser.press("acting-for-cancel"))["error"] == "access_denied"
    delegation_id = world.delegation(grantor, agent)
    assert answer_of(party.authorize(browser, prompt="none"))["error"] == "account_selection_required"
    page = party.authorize(browser)
    assert not page.has("delegation_id-")
    answer = answer_of(browser.act_for(delegation_id))
    assert party.claims(party.token(answer["code"]).get_json()["id_token"])["acting_for"]["sub"] == grantor.id


def test_select_account_shows_the_chooser(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    party = RelyingParty(app)
    page = party.authorize(browser, prompt="select_account")
    assert page.find("delegation_id-").get("checked") is not None
    answer = answer_of(browser.act_for(delegation_id))
    claims = party.claims(party.token(answer["code"]).get_json()["id_token"])
    assert claims["acting_for"]["delegation_id"] == delegation_id


@pytest.mark.parametrize("state", [state for state in DelegationState if state is not DelegationState.EXPIRED])
def test_only_live_delegations_of_ones_own_can_be_chosen(
    world: World, browser: Browser, agent: User, grantor: User, state: DelegationState
) -> None:
    mine = world.delegation(grantor, agent, state=state)
    of_another = world.delegation(grantor, world.user(), state=state)
    browser.sign_in(agent)
    page = browser.open("/acting-for")
    assert page.has(f"delegation_id-{mine}") is (state is DelegationState.IN_FORCE)
    assert not page.has(f"delegation_id-{of_another}")
    for forged in (of_another, "dlg_01NOTHING", "null", mine if state is not DelegationState.IN_FORCE else "x"):
        browser.open("/acting-for")
        assert browser.act_for(forged).status == 422
    assert "acting" not in browser.open("/").find("in-whose-name").get("class", "").split()


def test_band_and_title_say_in_whose_name(world: World, browser: Browser, agent: User, grantor: User) -> None:
    end = clock.bangkok_date(clock.now()) + timedelta(days=3)
    delegation_id = world.delegation(grantor, agent, systems=["e-license"], end=end)
    page = browser.sign_in(agent)
    assert page.tree.find("head/title").text.startswith(agent.name)
    page = browser.act_for(delegation_id)
    assert page.tree.find("head/title").text.startswith(grantor.name)
    band = page.words("in-whose-name")
    assert grantor.name in band
    assert agent.name in band
    assert f"{end.day} " in band


def test_sign_in_starts_as_oneself(world: World, browser: Browser, agent: User, grantor: User) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    browser.sign_out()
    page = browser.sign_in(agent)
    assert page.tree.find("head/title").text.startswith(agent.name)


def _marked(page: Page) -> list[str]:
    radios = [each for each in page.tree.iter("input") if each.get("name") == "delegation_id"]
    return [each.get("value") for each in radios if each.get("checked") is not None]


def test_links_of_a_delegation_lead_to_it_ready_to_be_chosen(world: World, browser: Browser, agent: User) -> None:
    ids = [world.delegation(world.user(f"บริษัท {each} จำกัด"), agent) for each in "กข"]
    browser.sign_in(agent)
    assert _marked(browser.open("/acting-for")) == [""], "oneself, unless something is asked for"
    for each in ids:
        for page, link in ((f"/delegations/{each}", "act"), ("/delegations/received", f"act-{each}")):
            address = browser.open(page).find(link).get("href")
            assert _marked(browser.open(address)) == [each]
    page = browser.press("acting-for-submit", delegation_id=ids[1])
    assert "บริษัท ข จำกัด" in page.words("in-whose-name")
    assert _marked(browser.open("/acting-for")) == [ids[1]], "what one does now"
    assert _marked(browser.open(f"/acting-for?delegation_id={ids[0]}")) == [ids[0]]
    assert _marked(browser.open("/acting-for?delegation_id=")) == [""]


def test_what_cannot_be_chosen_marks_nothing(world: World, browser: Browser, agent: User) -> None:
    mine = world.delegation(world.user(), agent)
    ended = world.delegation(world.user(), agent, state=DelegationState.CANCELLED)
    anothers = world.delegation(world.user(), world.user())
    browser.sign_in(agent)
    browser.act_for(mine)
    for unknown in (ended, anothers, "dlg_01NOTHING", "ก", "9" * 500):
        page = browser.open("/acting-for", query_string={"delegation_id": unknown})
        assert page.status == 200
        assert _marked(page) == []
        assert not page.has("error")
    page = browser.press("acting-for-submit")
    assert page.status == 422, "nothing is chosen silently"


def test_system_that_waits_is_opened_afterwards(world: World, browser: Browser, agent: User) -> None:
    delegation_id = world.delegation(world.user(), agent)
    browser.sign_in(agent)
    page = RelyingParty(browser.client.application).authorize(browser, prompt="select_account")
    page = browser.open(f"{page.url}&delegation_id={delegation_id}")
    assert _marked(page) == [delegation_id]
    assert "code" in answer_of(browser.act_for(delegation_id))


@pytest.mark.parametrize("ends", ["suspended", "reported", "after the clock"])
def test_what_cannot_be_used_at_the_moment_is_not_said_to_have_ended(
    world: World, browser: Browser, agent: User, grantor: User, ends: str
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    world.change(grantor, **({"going_concern": False} if ends == "reported" else {"status": "suspended"}))
    if ends == "after the clock":
        worker.expire_delegations(world.database)
    home = browser.open("/?lang=en")
    assert "has ended." not in home.words()
    assert "The power of attorney has ended" not in home.words()
    assert "cannot be used at the moment" in home.words("main")
    if ends == "after the clock":
        assert "Please choose who you act for first." in home.words("tile-nsw")
    else:
        assert "cannot be used at the moment" in home.words("in-whose-name")
        assert "cannot be used at the moment" in home.words("tile-nsw")


def test_what_has_ended_is_said_to_have_ended(world: World, browser: Browser, agent: User, grantor: User) -> None:
    today = clock.bangkok_date(clock.now())
    delegation_id = world.delegation(grantor, agent, end=today)
    world.pass_time(seconds=(clock.end_of_bangkok_day(today) - clock.now()).total_seconds() - 60)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    world.pass_time(seconds=61)
    page = browser.open("/?lang=en")
    assert "The power of attorney has ended" in page.words("in-whose-name")
    assert "has ended." in page.words("main")
    assert "at the moment" not in page.words("main").partition("Waiting")[0]


class TestMany:
    """A search box where there are more grantors than fit on a page."""

    @pytest.fixture
    def ids(self, world: World, agent: User, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
        monkeypatch.setattr(acting_for, "MOST_SHOWN", 2)
        names = ("บริษัท ก จำกัด", "บริษัท ข จำกัด", "บริษัท ค น้ําใส จำกัด", "Ace Ltd.")
        return {name: world.delegation(world.user(name.replace("ํา", "ำ")), agent) for name in names}

    def test_found_by_name_or_number_and_chosen(
        self, world: World, browser: Browser, agent: User, ids: dict[str, str]
    ) -> None:
        last = world.user("บริษัท สุดท้าย จำกัด", tax_id="0105500000999")
        ids[last.name] = world.delegation(last, agent)
        browser.sign_in(agent)
        browser.open("/acting-for?note=x")
        assert len(_offered(browser.page)) == 3, "oneself and the first two"
        assert "5" in browser.page.words("found")
        for query, found in (
            *(("น้ําใส", "บริษัท ค น้ําใส จำกัด"), ("ACE ltd", "Ace Ltd."), ("0-1055-00000-99-9", last.name)),
            *(("๐๑๐๕๕๐๐๐๐๐๙๙๙", last.name), ("สุด\u200bท้าย 999", last.name)),
        ):
            browser.open("/acting-for?note=x")
            address, values = browser.page.form("search-submit")
            page = browser.open(f"{urlsplit(address).path}?{urlencode({**values, 'q': query})}")
            assert _offered(page) == ["", ids[found]], query
            assert "note=x" in page.url, "what waits is kept"
        assert browser.act_for(ids[last.name]).status == 200
        assert last.name in browser.open("/").words("in-whose-name")
        page = browser.open("/acting-for?q=nobody")
        assert _offered(page) == ["", ids[last.name]], "what one does now stays"
        assert _marked(page) == [ids[last.name]]

    def test_few_need_no_search(self, world: World, browser: Browser, agent: User, ids: dict[str, str]) -> None:
        browser.sign_in(agent)
        assert browser.open("/acting-for").has("q")
        acting_for.MOST_SHOWN = len(ids)  # put back by the fixture
        assert not browser.open("/acting-for?q=nobody").has("q")
        assert len(_offered(browser.page)) == len(ids) + 1


def test_windows_that_are_over_are_not_even_loaded(database: Database, world: World, agent: User) -> None:
    today = clock.bangkok_date(clock.now())
    over = {"start": today - timedelta(days=9), "end": today - timedelta(days=1)}
    world.delegation(world.user(), agent, **over)
    last_day = world.delegation(world.user(), agent, end=today)
    loaded: list[str] = []
    with database.reader() as session:
        account = session.get_one(Account, agent.id)
        event.listen(session, "loaded_as_persistent", lambda _, it: loaded.append(it.id))
        found = acting.choices(session, account, clock.now(), None, most=20)
        assert [each.delegation.id for each in found.first] == [last_day]
    assert [each for each in loaded if each.startswith("dlg_")] == [last_day]


def _offered(page: Page) -> list[str]:
    return [each.get("value") or "" for each in page.tree.iter("input") if each.get("name") == "delegation_id"]
