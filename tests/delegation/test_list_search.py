"""The lists of powers of attorney: searched by the other party's name and number."""

from __future__ import annotations

import pytest
from support.browsing import Browser
from support.delegation_list import parties
from support.world import User, World

from idp.models import DelegationState


@pytest.fixture
def agent(world: World) -> User:
    return world.user("นางสาวตัวแทน ทดสอบ")


class TestSearch:
    @pytest.fixture
    def agent(self, world: World, agent: User) -> User:
        """With three grantors."""
        names = ("บริษัท กล้วยน้ำว้า จำกัด", "Example Trading 100% Ltd.", "นายเอก ใจดี")
        for name in names:
            world.delegation(world.user(name), agent)
        return agent

    QUERIES: tuple[tuple[str, list[str]], ...] = (
        ("กล้วย", ["บริษัท กล้วยน้ำว้า จำกัด"]),
        ("กล้วยนํ้าว้า", ["บริษัท กล้วยน้ำว้า จำกัด"]),
        ("จำกัด กล้วย", ["บริษัท กล้วยน้ำว้า จำกัด"]),
        ("EXAMPLE trad", ["Example Trading 100% Ltd."]),
        ("100%", ["Example Trading 100% Ltd."]),
        ("%", ["Example Trading 100% Ltd."]),
        ("_", []),
        ("' OR 1=1 --", []),
    )

    def test_search_by_name_finds_parties(self, world: World, browser: Browser, agent: User) -> None:
        browser.sign_in(agent)
        for query, found in self.QUERIES:
            page = browser.open("/delegations/received", query_string={"q": query})
            names = [party.rpartition(" ")[0] for party in parties(page)] if page.has("delegations") else []
            assert names == found, query
            assert page.find("q").get("value") == query

    def test_by_number_with_thai_digits_and_hyphens(self, world: World, browser: Browser, agent: User) -> None:
        grantor = world.user("บริษัท เลขไทย จำกัด", tax_id="0105500000991")
        world.delegation(grantor, agent)
        browser.sign_in(agent)
        for query in ("0105500000991", "550000099", "๐๑๐๕๕๐๐๐๐๐๙๙๑", "0-1055-00000-99-1"):
            page = browser.open("/delegations/received", query_string={"q": query})
            assert parties(page) == [f"{grantor.name} 0105500000991"]

    def test_agents_name_is_neither_shown_nor_found_before_they_confirm(self, world: World, browser: Browser) -> None:
        grantor, agent = world.user(), world.user("บริษัท ลับเฉพาะ จำกัด")
        world.delegation(grantor, agent, state=DelegationState.WAITING, answered_at=None)
        world.delegation(grantor, agent, state=DelegationState.DECLINED)
        browser.sign_in(grantor)
        assert set(parties(browser.open("/delegations/given"))) == {f"บริษัท ลับ*** จำกัด {agent.tax_id}"}
        assert not browser.open("/delegations/given?q=เฉพาะ").has("delegations")
        assert len(parties(browser.open(f"/delegations/given?q={agent.tax_id}"))) == 2
        world.delegation(grantor, agent)
        assert parties(browser.open("/delegations/given?q=เฉพาะ")) == [f"{agent.name} {agent.tax_id}"]
