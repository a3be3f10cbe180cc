"""The addresses of the lists: what was chosen goes along from page to page, and nonsense is no fault of ours."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from support.browsing import ORIGIN, Browser, Page
from support.world import User, World

from idp import clock
from idp.delegation import listing
from idp.delegation.listing import Column, ListQuery, Side
from idp.models import DelegationState


@pytest.fixture
def agent(world: World) -> User:
    return world.user("นางสาวตัวแทน ทดสอบ")


def _parameters(page: Page, element_id: str) -> dict[str, str]:
    query = urlsplit(page.find(element_id).get("href")).query
    return {name: value for name, (value,) in parse_qs(query).items()}


def test_search_filter_order_and_size_survive_every_link(world: World, browser: Browser, agent: User) -> None:
    for _ in range(31):
        world.delegation(world.user("บริษัท ผู้มอบ จำกัด"), agent)
    browser.sign_in(agent)
    chosen = {"q": "ผู้มอบ", "state": "in_force", "sort": "-party"}
    page = browser.open("/delegations/received", query_string={**chosen, "page": "2"})
    assert _parameters(page, "page-previous") == chosen
    assert _parameters(page, "page-next") == {**chosen, "page": "3"}
    assert _parameters(page, "page-last") == {**chosen, "page": "4"}
    assert _parameters(page, "sort-party") == {**chosen, "sort": "party"}, "turned round, from the first page"
    assert _parameters(page, "language") == {**chosen, "page": "2", "lang": "en"}
    address, values = page.form("search-submit")
    assert {name: values[name] for name in chosen} == chosen
    page = browser.open(address, query_string={**values, "rows": "25"})
    assert page.find("page-next") is not None
    assert _parameters(page, "page-next") == {**chosen, "rows": "25", "page": "2"}
    page = browser.open(page.find("page-next").get("href"))
    assert len(page.find("delegations").find("tbody").findall("tr")) == 31 - 25


def test_grants_without_end_are_the_longest_whichever_way(world: World, agent: User) -> None:
    today = clock.bangkok_date(clock.now())
    ends = [today + timedelta(days=9), None, today + timedelta(days=2), None]
    for end in ends:
        world.delegation(world.user(), agent, end=end)
    expected = [ends[2], ends[0], None, None]
    with world.database.reader() as session:
        for descending in (False, True):
            asked = ListQuery(sort=Column.PERIOD, descending=descending)
            found = listing.find(session, Side.RECEIVED, agent.id, asked, clock.now())
            assert [delegation.end for delegation, _ in found.rows] == expected[:: -1 if descending else 1]


def test_branch_is_found_as_it_is_shown(world: World, browser: Browser, agent: User) -> None:
    number, name = "0105500000888", "บริษัท หลายสาขา จำกัด"
    office = world.delegation(world.user(name, tax_id=number), agent)
    branches = [world.delegation(world.user(name, tax_id=number, branch=each), agent) for each in ("00001", "00012")]
    browser.sign_in(agent)
    for query, found in (
        (number, {office, *branches}),
        (f"{number} สาขา 00012", {branches[1]}),
        (f"{number}, branch 00001", {branches[0]}),
        ("สาขา ๐๐๐๐๑", {branches[0]}),
        ("Branch", set(branches)),
        ("0-1055-00000-88-8", {office, *branches}),
        (",", set()),
        ("***", set()),
    ):
        page = browser.open("/delegations/received", query_string={"q": query})
        assert {each for each in (office, *branches) if page.has(f"row-{each}")} == found, query


PARAMETERS = ("q", "state", "sort", "rows", "page", "lang", "note", "delegation_id", "typed", "again", "next", "%00")
NONSENSE = ("", "%00", "a%00b", "%FF%FE", "-1", "0", "9" * 40, "1e9", "%E0%B9%93", "%ED%A0%80", "a&{}=b", "%0D%0AX:1")


def test_nonsense_in_any_parameter_is_no_fault_of_ours(world: World, browser: Browser, agent: User) -> None:
    delegation_id = world.delegation(world.user(), agent, state=DelegationState.WAITING, answered_at=None)
    browser.sign_in(agent)
    paths = (
        *("/delegations/received", "/delegations/given/activity", "/delegations/received/activity.csv", "/acting-for"),
        *("/delegations/given/new", f"/delegations/{delegation_id}", f"/delegations/{delegation_id}/proof", "/login"),
    )
    for place, value in enumerate(NONSENSE):
        each_in_turn = [paths[place % len(paths)], "/delegations/received"]
        for path in each_in_turn:
            _is_no_fault(browser, f"{path}?{'&'.join(f'{name}={value.format(name)}' for name in PARAMETERS)}")
    for name in PARAMETERS[:-1]:  # one that has a NUL in it is refused before the others are looked at
        _is_no_fault(browser, f"/delegations/received?{name}={'9' * 40}&{name}=%FF-1")
    for path in ("/delegations/%00", "/delegations/a%00b/activity", "/delegations/%FF/proof", "/proofs/%00"):
        _is_no_fault(browser, path)


def _is_no_fault(browser: Browser, address: str) -> None:
    page = browser.open(ORIGIN + address, follow=False)
    assert page.status in (200, 303, 400, 404), address
    if page.status == 200 and page.headers["Content-Type"].startswith("text/html"):
        link = page.find("language").get("href")
        assert browser.open(link, follow=False).status in (200, 303, 400), link


def test_signed_out_nonsense_is_no_fault_either(browser: Browser, world: World, agent: User) -> None:
    """The address that is asked for is kept until the sign-in, as it is."""
    for value in NONSENSE:
        address = (
            f"/delegations/received?page={value.format('page')}&lang={value.format('lang')}&next=%2F%2Fevil.example"
        )
        assert browser.open(ORIGIN + address).has("login-submit")
        page = browser.sign_in(agent)
        assert page.status in (200, 400), value
        assert page.url.startswith(f"{ORIGIN}/delegations/received")
        browser.client.delete_cookie("__Host-idp-login", domain="localhost")
