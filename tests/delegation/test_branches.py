"""Head office and branches of one taxpayer are agents of their own: every list and mail says which, and whoever cancels
one is told of the others.
"""

from __future__ import annotations

from datetime import timedelta

from support.browsing import Browser
from support.letterbox import Letterbox, text_of
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import DelegationState
from idp.origin import HERE, Act

NUMBER, NAME = "0105500000777", "บริษัท หลายสาขา จำกัด"
WAITING = {"state": DelegationState.WAITING, "answered_at": None}


def _agent(world: World, branch: str, name: str = NAME) -> User:
    made = world.user(name, tax_id=NUMBER, branch=branch, email=f"agent{branch}@example.com")
    return User(made.id, made.user_name, made.name, NUMBER)


def _summary_of_cancelling(browser: Browser, delegation_id: str) -> str:
    browser.open(f"/delegations/{delegation_id}")
    page = browser.press("cancel-submit", reason="สิ้นสุดสัญญา")
    return page.words("staying") if page.has("staying") else ""


def test_whoever_cancels_is_told_what_stays_with_the_same_taxpayer(
    world: World, browser: Browser, grantor: User
) -> None:
    today = clock.bangkok_date(clock.now())
    office, one, two = _agent(world, ""), _agent(world, "00001"), _agent(world, "00002")
    of_office = world.delegation(grantor, office, systems=["e-license"])
    stay = {
        "office": (of_office, NUMBER),
        "branch": (world.delegation(grantor, one), "สาขา 00001"),
        "later": (world.delegation(grantor, office, systems=["nsw"], start=today + timedelta(days=3)), "System nsw"),
        "waiting": (world.delegation(grantor, office, systems=["app"], **WAITING), "รอยืนยัน"),
    }
    gone = [
        world.delegation(grantor, two, state=DelegationState.CANCELLED, ended_at=clock.now()),
        world.delegation(grantor, two, start=today - timedelta(days=9), end=today - timedelta(days=1)),
        world.delegation(grantor, world.user("บริษัท อื่น จำกัด")),
        world.delegation(world.user(), two),
    ]
    browser.sign_in(grantor)
    for cancelled, _ in stay.values():
        words = _summary_of_cancelling(browser, cancelled)
        linked = {link.get("href") for link in browser.page.find("staying").iter("a")}
        assert linked == {f"/delegations/{other}" for other, _ in stay.values() if other != cancelled}
        assert not linked & {f"/delegations/{each}" for each in gone}
        assert NAME in words
    words = _summary_of_cancelling(browser, of_office)
    assert "สาขา 00001" in words
    browser.press("cancel-submit")
    browser.open("/delegations/given")
    assert "สาขา 00001" in browser.page.words(f"row-{stay['branch'][0]}")


def test_summary_tells_nobody_whose_branch_it_is_before_the_branch_has_confirmed(
    world: World, browser: Browser, grantor: User
) -> None:
    """A branch is found by a user name, which says nothing of the taxpayer."""
    of_office = world.delegation(grantor, _agent(world, ""))
    of_branch = world.delegation(grantor, _agent(world, "00001"), **WAITING)
    browser.sign_in(grantor)
    assert _summary_of_cancelling(browser, of_office) == ""
    assert _summary_of_cancelling(browser, of_branch) == ""


def test_mails_name_the_branch(database: Database, world: World, letterbox: Letterbox, grantor: User) -> None:
    for branch in ("", "00001"):
        agent = _agent(world, branch)
        delegation_id = world.delegation(grantor, agent, **WAITING)
        with transaction(database) as work:
            lifecycle.accept(work, delegation_id, agent.id, Act(HERE, clock.now()))
        told = next(text_of(mail) for mail in letterbox.fetch() if "agent" not in mail["To"])
        (sentence,) = (line for line in told.splitlines() if line.startswith(NAME))
        assert ("สาขา 00001" in sentence) is bool(branch)
