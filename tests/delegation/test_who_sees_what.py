"""What the two parties read of each other: little before the agent's yes, the whole while it runs, a record afterwards
(``docs/decisions/0015``).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.letterbox import Letterbox, text_of
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import Delegation, DelegationState
from idp.origin import HERE, Act

NUMBER, BRANCH = "0105500000777", "00042"
STREET, HOUSE = "ถนนของผู้มอบ", "77/7 ของผู้รับมอบ"
WAITING = {"state": DelegationState.WAITING, "answered_at": None}


@pytest.fixture
def grantor(world: World) -> User:
    return world.user("บริษัท ผู้มอบ จำกัด", email="grantor@example.com", registered_address={"road": STREET})


@pytest.fixture
def branch(world: World) -> User:
    """An agent whose number its user name does not tell."""
    made = world.user(
        "บริษัท สาขาลับเฉพาะ จำกัด",
        tax_id=NUMBER,
        branch=BRANCH,
        email="branch@example.com",
        registered_address={"house_no": HOUSE},
    )
    return User(made.id, made.user_name, made.name, NUMBER)


class TestBranchFoundByItsUserName:
    """Who knows a user name alone learns a masked name, four digits and the branch until the agent has said yes."""

    def test_every_page_and_mail_before_the_yes(
        self, database: Database, letterbox: Letterbox, browser: Browser, grantor: User, branch: User
    ) -> None:
        browser.sign_in(grantor)
        browser.open("/delegations/given/new")
        told = [browser.press("agent-lookup", agent_tax_id=branch.user_name, scope="all", period="forever")]
        told.append(browser.press("grant-submit", scope="all", period="forever"))
        assert f"0105*** สาขา {BRANCH}" in browser.page.words("summary")
        told.append(browser.press("grant-submit"))
        with database.reader() as session:
            delegation_id = session.scalars(select(Delegation.id)).one()
        told += [browser.open(f"/delegations/{each}") for each in (delegation_id, f"{delegation_id}/proof", "given")]
        for page in told[2:]:
            assert f"0105*** สาขา {BRANCH}" in page.words("main")
        told += [browser.open(f"/delegations/{each}/activity.csv") for each in ("given", delegation_id)]
        browser.open(f"/delegations/{delegation_id}")
        told.append(browser.press("cancel-submit", reason="เลิก"))
        assert f"0105*** สาขา {BRANCH}" in browser.page.words("summary")
        told += [browser.press("cancel-submit"), browser.open("/delegations/given")]
        for page in told:
            assert page.status == 200
            _told_little(page.text, page.url)
        mails = {str(mail["To"]).partition("@")[0]: text_of(mail) for mail in letterbox.fetch()}
        assert f"0105*** สาขา {BRANCH}" in mails["grantor"]
        _told_little(mails["grantor"], "mail")
        assert NUMBER in mails["branch"], "one's own is no secret"

    def test_all_of_it_after_the_yes(
        self, world: World, letterbox: Letterbox, browser: Browser, grantor: User, branch: User
    ) -> None:
        delegation_id = world.delegation(grantor, branch, **WAITING)
        with transaction(world.database) as work:
            lifecycle.accept(work, delegation_id, branch.id, Act(HERE, clock.now()))
        browser.sign_in(grantor)
        for address in (f"/delegations/{delegation_id}", f"/delegations/{delegation_id}/proof", "/delegations/given"):
            words = browser.open(address).words("main")
            assert f"{NUMBER} สาขา {BRANCH}" in words
            assert branch.name in words
        mails = {str(mail["To"]).partition("@")[0]: text_of(mail) for mail in letterbox.fetch()}
        assert f"{NUMBER} สาขา {BRANCH}" in mails["grantor"]

    def test_search_does_not_tell_it_either(self, world: World, browser: Browser, grantor: User, branch: User) -> None:
        delegation_id = world.delegation(grantor, branch, **WAITING)
        browser.sign_in(grantor)
        asked = {NUMBER: False, NUMBER[:5]: False, NUMBER[-3:]: False, "0105***": True, f"0105*** สาขา {BRANCH}": True}
        for query, found in {**asked, BRANCH: True, "branch": True, "ลับเฉพาะ": False}.items():
            page = browser.open("/delegations/given", query_string={"q": query})
            assert page.has(f"row-{delegation_id}") is found, query
        with transaction(world.database) as work:
            lifecycle.accept(work, delegation_id, branch.id, Act(HERE, clock.now()))
        for query in (NUMBER, f"{NUMBER} สาขา {BRANCH}", f"{NUMBER}, branch {BRANCH}", "ลับเฉพาะ"):
            assert browser.open("/delegations/given", query_string={"q": query}).has(f"row-{delegation_id}"), query


def _told_little(text: str, where: str) -> None:
    for secret in (NUMBER, NUMBER[4:], "ลับเฉพาะ", HOUSE, "branch@example.com"):
        assert secret not in text, (secret, where)


FINAL: list[dict[str, Any]] = [
    {"state": DelegationState.DECLINED},
    {"state": DelegationState.CANCELLED},
    {"state": DelegationState.RENOUNCED},
    {"days": 1},
]


def test_addresses_while_it_waits_or_runs(app: Flask, world: World, grantor: User, branch: User) -> None:
    running, waiting = world.delegation(grantor, branch), world.delegation(grantor, branch, **WAITING)
    for viewer, delegation_id, seen in (
        (grantor, running, (STREET, HOUSE)),
        (branch, running, (STREET, HOUSE)),
        (branch, waiting, (STREET, HOUSE)),
        (grantor, waiting, (STREET,)),
    ):
        browser = Browser(app)
        browser.sign_in(viewer)
        words = browser.open(f"/delegations/{delegation_id}").words("main")
        assert tuple(each for each in (STREET, HOUSE) if each in words) == seen


@pytest.mark.parametrize("how", FINAL, ids=["declined", "cancelled", "renounced", "expired"])
def test_what_is_over_shows_name_and_number_and_no_present_data(
    app: Flask, world: World, grantor: User, branch: User, how: dict[str, Any]
) -> None:
    state, today = how.get("state"), clock.bangkok_date(clock.now())
    changes = {"state": state, "ended_at": clock.now()} if state else {"end": today}
    delegation_id = world.delegation(grantor, branch, **changes)
    world.pass_time(days=how.get("days", 0))
    for viewer in (grantor, branch):
        browser = Browser(app)
        browser.sign_in(viewer)
        page = browser.open(f"/delegations/{delegation_id}")
        words = page.words("main")
        assert grantor.name in words
        assert grantor.tax_id in words
        known = viewer is branch or state is not DelegationState.DECLINED
        assert (NUMBER in words, branch.name in words) == (known, known)
        for fresh in (STREET, HOUSE, "024306800", "0812345678", "@example.com"):
            assert fresh not in words


def test_band_names_the_branch_in_whose_name_one_acts(
    world: World, browser: Browser, grantor: User, branch: User
) -> None:
    delegation_id = world.delegation(branch, grantor, end=clock.bangkok_date(clock.now()) + timedelta(days=3))
    browser.sign_in(grantor)
    assert "สาขา" not in browser.page.words("in-whose-name")
    page = browser.act_for(delegation_id)
    assert f"{branch.name} สาขา {BRANCH}" in page.words("in-whose-name")
    assert f"{branch.name}, branch {BRANCH}" in browser.open("/?lang=en").words("in-whose-name")
    assert page.tree.find("head/title").text.startswith(f"{branch.name} สาขา {BRANCH}")
