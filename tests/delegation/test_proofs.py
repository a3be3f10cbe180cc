"""The printed proof, and the public page that its QR code leads to: whether a paper names the parties of its code."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.world import User, World

from idp import clock
from idp.accounts.second_factor.totp import qr_code
from idp.i18n import format_date
from idp.models import Delegation, DelegationState, LimitCounter


@pytest.fixture
def parties(world: World) -> tuple[User, User]:
    return world.user("บริษัท ผู้มอบ จำกัด"), world.user("นายตัวแทน ทดสอบ")


def _code(world: World, delegation_id: str) -> str:
    with world.database.reader() as session:
        return session.scalars(select(Delegation.proof_code).filter_by(id=delegation_id)).one()


def _reference(world: World, delegation_id: str) -> str:
    with world.database.reader() as session:
        return session.scalars(select(Delegation.reference).filter_by(id=delegation_id)).one()


def test_proof_shows_both_parties_terms_state_and_when_it_was_printed(
    app: Flask, world: World, parties: tuple[User, User]
) -> None:
    grantor, agent = parties
    today = clock.bangkok_date(clock.now())
    delegation_id = world.delegation(grantor, agent, systems=["e-license", "nsw"], end=today + timedelta(days=9))
    for viewer in parties:
        browser = Browser(app, "en")
        browser.sign_in(viewer)
        page = browser.open(f"/delegations/{delegation_id}/proof")
        words = page.words("proof")
        for party in parties:
            assert f"{party.name} · {party.tax_id}" in words
        for text in (
            delegation_id,
            _reference(world, delegation_id),
            "In force",
            "ดำเนินการตามรับมอบ",
            "System e-license, System nsw",
            "Printed",
        ):
            assert text in words, text
        for locale in ("th", "en"):
            assert words.count(format_date(today, locale)) >= 3, "from, granted, printed"
        assert page.has("proof-print")


def test_code_leads_to_the_page_of_the_issuer(app: Flask, world: World, parties: tuple[User, User]) -> None:
    delegation_id = world.delegation(*parties)
    browser = Browser(app)
    browser.sign_in(parties[0])
    page = browser.open(f"/delegations/{delegation_id}/proof")
    address = f"https://localhost/proofs/{_code(world, delegation_id)}"
    assert page.find("proof-address").get("href") == address
    drawn = re.search(r' d="([^"]+)"', qr_code(address))
    assert drawn
    assert drawn[1] in page.text
    assert Browser(app).open(address).status == 200, "for anybody"


@pytest.mark.parametrize("state", [DelegationState.WAITING, DelegationState.DECLINED, DelegationState.CANCELLED])
def test_grantor_learns_no_name_before_the_agent_has_confirmed(
    app: Flask, world: World, parties: tuple[User, User], state: DelegationState
) -> None:
    grantor, agent = parties
    answered_at = clock.now() if state is DelegationState.DECLINED else None
    delegation_id = world.delegation(grantor, agent, state=state, answered_at=answered_at)
    for viewer, told in ((grantor, False), (agent, True)):
        browser = Browser(app)
        browser.sign_in(viewer)
        words = browser.open(f"/delegations/{delegation_id}/proof").words("proof")
        assert (agent.name in words) is told
        assert agent.tax_id in words, "the grantor has typed it"


STATES = [
    ({}, "In force", "ดำเนินการตามรับมอบ"),
    ({"state": DelegationState.WAITING, "answered_at": None}, "Awaiting confirmation", "มอบอำนาจ (รอยืนยัน)"),
    ({"state": DelegationState.CANCELLED}, "Cancelled by grantor", "ยกเลิกการมอบอำนาจ"),
    ({"state": DelegationState.DECLINED}, "Declined", "ไม่ยืนยันการรับมอบ"),
    ({"state": DelegationState.RENOUNCED}, "Withdrawn by agent", "ผู้รับมอบถอนตัว"),
]


@pytest.mark.parametrize(("changes", "english", "thai"), STATES)
def test_public_page_tells_state_dates_reference_and_masked_names_and_nothing_else(
    app: Flask, world: World, parties: tuple[User, User], changes: dict[str, Any], english: str, thai: str
) -> None:
    if changes.get("state") not in (None, DelegationState.WAITING):
        changes = {**changes, "ended_at": clock.now(), "cancel_reason": "เหตุผลส่วนตัว"}
    delegation_id = world.delegation(*parties, systems=["e-license"], **changes)
    for locale in ("th", "en"):
        page = Browser(app, locale).open(f"/proofs/{_code(world, delegation_id)}")
        assert page.status == 200
        assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
        words = page.words("main")
        assert english in words
        assert thai in words
        assert format_date(clock.bangkok_date(clock.now()), locale) in words
        for shown in ("บริษัท ผู้ม*** จำกัด", "นา*** ทด***", _reference(world, delegation_id)):
            assert shown in words
        told = page.text.replace(page.url, "").replace(_code(world, delegation_id), "")
        for party in parties:
            for secret in (party.name, party.tax_id, party.id):
                assert secret not in told
        for secret in (delegation_id, "e-license", "เหตุผลส่วนตัว"):
            assert secret not in told


def test_public_page_follows_what_happens(app: Flask, world: World, parties: tuple[User, User]) -> None:
    today = clock.bangkok_date(clock.now())
    delegation_id = world.delegation(*parties, start=today + timedelta(days=1), end=today + timedelta(days=2))
    browser, address = Browser(app, "en"), f"/proofs/{_code(world, delegation_id)}"
    assert "In force (begins" in browser.open(address).words("state")
    world.pass_time(days=1)
    assert browser.open(address).words("state").startswith("In force ดำเนิน")
    assert "cannot be used" not in browser.page.words()
    plain = _told(browser.open(address))
    paused = []
    for party in parties:
        for changes in ({"status": "suspended"}, {"going_concern": False, "register_status": "พิทักษ์ทรัพย์"}):
            world.change(party, **changes)
            page = browser.open(address)
            assert page.words("state").startswith("In force ดำเนิน")
            assert "cannot be used at the moment" in page.words("main")
            paused.append(_told(page))
            world.change(party, status="active", going_concern=True)
    assert len(set(paused)) == 1, "why, and which of the two, is nobody's business"
    assert _told(browser.open(address)) == plain
    world.change(parties[0], status="suspended")
    world.pass_time(days=2)
    assert browser.open(address).words("state").startswith("Expired")
    assert "cannot be used" not in browser.page.words()


def _told(page: Page) -> str:
    """What the page says, but for the moment at which it was asked."""
    return re.sub(r"\d\d:\d\d( น\.)?", "", page.words("main"))


@pytest.mark.parametrize("code", ["none", "A" * 43, "A" * 42 + "%0A", "..%2Flogin", "ก" * 43, "A" * 5_000])
def test_unknown_code_is_a_plain_page_that_was_not_found(app: Flask, world: World, code: str) -> None:
    page = Browser(app).open(f"/proofs/{code}")
    assert page.status == 404


def test_made_up_codes_of_a_network_are_limited_and_real_ones_always_answered(
    app: Flask, world: World, parties: tuple[User, User]
) -> None:
    code = _code(world, world.delegation(*parties))
    browser = Browser(app)
    made_up = (f"/proofs/{number:043}" for number in range(100))
    assert [browser.open(next(made_up)).status for _ in range(61)] == [404] * 60 + [429]
    assert 0 < int(browser.page.headers["Retry-After"]) <= 600
    assert browser.open(f"/proofs/{code}").status == 200
    assert browser.press("proof-check-submit", grantor_tax_id=parties[0].tax_id).status == 200
    assert browser.open(next(made_up)).status == 429
    other = {"REMOTE_ADDR": "203.0.113.5"}
    assert Browser(app).open(next(made_up), environ_base=other).status == 404
    world.pass_time(minutes=10, seconds=1)
    assert browser.open(next(made_up)).status == 404


def _ask(browser: Browser, number: str) -> str:
    page = browser.press("proof-check-submit", grantor_tax_id=number)
    assert page.status == 200
    return page.words("proof-answer").split(".")[0]


def test_whoever_holds_a_proof_may_compare_the_grantors_number(app: Flask, world: World) -> None:
    grantor, agent = world.user("บริษัท ผู้มอบ จำกัด", tax_id="0105500000777"), world.user("นายตัวแทน ทดสอบ")
    browser = Browser(app, "en")
    browser.open(f"/proofs/{_code(world, world.delegation(grantor, agent))}")
    for typed in ("0105500000777", " 0-1055-00000-77-7 ", "๐๑๐๕๕๐๐๐๐๐๗๗๗"):
        assert _ask(browser, typed) == "Yes"
    for typed in ("0105500000778", agent.tax_id, "0105", "' --", "010550000077\u0000" * 3):
        assert _ask(browser, typed) == "No"
    for word in (grantor.name, grantor.tax_id, agent.name, agent.tax_id):
        assert word not in browser.page.text
    assert browser.press("proof-check-submit", grantor_tax_id=" ").status == 422


def test_numbers_are_compared_twenty_times_an_hour_and_the_answer_tells_nothing_after_that(
    app: Flask, world: World, parties: tuple[User, User]
) -> None:
    codes = [_code(world, world.delegation(*parties, systems=[each])) for each in ("nsw", "e-license", "app", "poster")]
    browser = Browser(app, "en")
    for place, code in enumerate(codes):
        browser.open(f"/proofs/{code}")
        for number in range(20 if place < 3 else 0):
            assert _ask(browser, f"9{number:012}") == "No"
        for number in (parties[0].tax_id, "1"):  # for this proof; of the fourth, for the network, which had its sixty
            assert browser.press("proof-check-submit", grantor_tax_id=number).status == 429
            assert browser.open(f"/proofs/{code}").status == 200
    world.pass_time(minutes=61)
    assert _ask(browser, parties[0].tax_id) == "Yes"


def test_what_is_no_code_costs_no_look(app: Flask, world: World) -> None:
    Browser(app).open("/proofs/none")
    with world.database.reader() as session:
        assert session.scalars(select(LimitCounter)).all() == []


def test_proof_without_a_last_day_says_from_when_and_for_how_long(
    app: Flask, world: World, parties: tuple[User, User]
) -> None:
    start = clock.bangkok_date(clock.now())
    delegation_id = world.delegation(*parties)
    browser = Browser(app)
    browser.sign_in(parties[0])
    words = browser.open(f"/delegations/{delegation_id}/proof").words("proof")
    assert f"ตั้งแต่วันที่ {format_date(start, 'th')} จนกว่าจะยกเลิก" in words
    assert f"From {format_date(start, 'en')} until cancelled" in words
