"""The parties of a grant: every kind of user can be either, and what an unchecked name may be used for."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser
from support.granting import all_delegations, fill_in
from support.letterbox import Letterbox, text_of
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import DelegationState, EntityType, Provenance
from idp.origin import HERE, Act

#: Every kind of user, and the numbers that are no taxpayer numbers.
PARTIES: dict[str, dict[str, Any]] = {
    **{kind.value: {"entity_type": kind} for kind in EntityType},
    "passport": {"entity_type": EntityType.OTHER, "number_kind": "passport", "tax_id": "AB1234567"},
    "foreign": {"entity_type": EntityType.OTHER, "number_kind": "foreign_registration", "tax_id": "HRB 12-345/B"},
}


def _made(world: World, name: str, party: str) -> tuple[User, str]:
    user = world.user(name, **PARTIES[party])
    return user, PARTIES[party].get("tax_id", user.tax_id)


@pytest.mark.parametrize("party", PARTIES)
@pytest.mark.parametrize("is_grantor", [True, False], ids=["grantor", "agent"])
def test_every_kind_can_grant_and_be_granted_to(
    app: Flask, database: Database, world: World, browser: Browser, party: str, is_grantor: bool
) -> None:
    one, number = _made(world, "ผู้ประกอบการหนึ่ง ตัวอย่าง", party)
    other = world.user("บริษัท อีกฝ่าย จำกัด")
    grantor, agent = (one, other) if is_grantor else (other, one)
    browser.sign_in(grantor)
    page = fill_in(browser, other.tax_id if is_grantor else number.lower())
    assert number in page.words("summary")
    page = browser.press("grant-submit")
    (made,) = all_delegations(database)
    assert (made.grantor_id, made.agent_id) == (grantor.id, agent.id)
    assert number in page.words("main")
    agents = Browser(app)
    agents.sign_in(agent)
    agents.open(f"/delegations/{made.id}")
    agents.press("answer-submit", answer="accept")
    assert number in agents.page.words("summary")
    agents.press("answer-submit")
    side = "given" if is_grantor else "received"
    for each, place, seen in (
        (agents, f"/delegations/{made.id}", number),
        (browser, f"/delegations/{made.id}/proof", number),
        (agents, "/delegations/received", grantor.tax_id if side == "received" else number),
        (agents, "/acting-for", number),
    ):
        assert seen in each.open(place).words("main"), place
    agents.act_for(made.id)
    assert grantor.name in agents.open("/").words("in-whose-name")


LURE = "Win a prize at evil.example/pay call 1234"


@pytest.mark.parametrize(
    ("party", "number", "end"),
    [
        *(("group_of_persons", "{}", "cancelled"), ("government_body", "{}", "declined"), ("other", "{}", "")),
        *(("passport", "AB12***", ""), ("lure", "EVIL***", "cancelled")),
    ],
)
def test_unchecked_name_stands_in_no_mail_to_a_stranger(
    app: Flask, world: World, letterbox: Letterbox, party: str, number: str, end: str
) -> None:
    lure = {"entity_type": EntityType.OTHER, "number_kind": "foreign_registration", "tax_id": "EVIL.EXAMPLE/PAY"}
    grantor = world.user(
        LURE, registered_data=Provenance.TYPED, email="grantor@example.com", **PARTIES.get(party, lure)
    )
    agent = world.user("Example Trading Ltd.", email="agent@example.com", locale="en")
    browser = Browser(app, "en")
    browser.sign_in(grantor)
    fill_in(browser, agent)
    delegation_id = browser.press("grant-submit").url.rpartition("/")[2]
    with transaction(world.database) as work:
        if end == "cancelled":
            lifecycle.cancel(work, delegation_id, grantor.id, LURE, Act(HERE, clock.now()))
        elif end == "declined":
            lifecycle.decline(work, delegation_id, agent.id, Act(HERE, clock.now()))
    mails = [mail for mail in letterbox.fetch() if str(mail["To"]).startswith("agent@")]
    assert len(mails) == (2 if end else 1)
    for mail in mails:
        html = mail.get_body(("html",))
        assert html is not None
        for text in (text_of(mail), html.get_content()):
            for word in ("prize", "evil.example", "EVIL.", "1234"):
                assert word not in text
            assert number.format(grantor.tax_id) in text
            assert "has not been checked" in text
    agents = Browser(app, "en")
    agents.sign_in(agent)
    page = agents.open(f"/delegations/{delegation_id}")
    assert LURE in page.words("main")
    assert "not checked yet" in page.words("main")
    assert not any("evil" in (each.get("href") or "") for each in page.tree.iter("a"))


@pytest.mark.parametrize(("checked", "state"), [("register", "waiting"), ("officer", "waiting"), ("", "in_force")])
def test_checked_name_or_that_of_somebody_known_stands_in_the_mail(
    app: Flask, world: World, letterbox: Letterbox, checked: str, state: str
) -> None:
    source = Provenance.REGISTER if checked == "register" else Provenance.TYPED
    officer = "officer" if checked == "officer" else None
    grantor = world.user("บริษัท ผู้มอบ จำกัด", registered_data=source, verified_by=officer, email="grantor@example.com")
    agent = world.user("Example Trading Ltd.", email="agent@example.com", locale="en")
    waiting: dict[str, Any] = {"answered_at": None} if state == "waiting" else {}
    delegation_id = world.delegation(grantor, agent, state=DelegationState(state), **waiting)
    with transaction(world.database) as work:
        lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
    (mail,) = [mail for mail in letterbox.fetch() if str(mail["To"]).startswith("agent@")]
    assert grantor.name in text_of(mail)
    assert "has not been checked" not in text_of(mail)
    agents = Browser(app, "en")
    agents.sign_in(agent)
    assert ("not checked yet" in agents.open(f"/delegations/{delegation_id}").words("main")) is (not checked)
