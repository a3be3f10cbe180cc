"""The code on the back of an ID card at the registration: what it brings, and what becomes of it."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.database_rows import rows_of
from support.letterbox import Letterbox, links_of
from support.log_reading import keep_out
from support.registration_by_hand import LAST, NUMBERS, PASSWORD, begin, record, with_register
from support.relying_party import RelyingParty
from support.world import World

from idp import clock
from idp.accounts.identity import card_check
from idp.config import Settings
from idp.db import Database
from idp.fields.parse import ParseError
from idp.models import Account, CardCheck, EntityType, Registration
from idp.registers.file import FileRegister
from idp.registers.http import RegisterTrouble
from idp.registers.lookup import Registers

NATURAL = EntityType.NATURAL_PERSON
CODE, WRONG = "JT1234567890", "JT1234567899"
keep_out("a laser code", CODE, WRONG)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register that knows the code."""
    return with_register(settings, record(NATURAL, laser_code=CODE), laser_check=True)


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A check that does not answer."""

    def nobody(*_: object) -> None:
        raise RegisterTrouble("no answer")

    monkeypatch.setattr(FileRegister, "check", nobody)
    return monkeypatch


def _check(database: Database, settings: Settings) -> None:
    card_check.check_due(database, Registers(settings, database), settings, clock.now())


def test_right_code_makes_1_3_and_nobody_verified(
    app: Flask, browser: Browser, database: Database, letterbox: Letterbox
) -> None:
    begin(browser, NATURAL, laser_code="jt1-2345678-90")
    browser.press("register-submit", **LAST)
    (account,) = rows_of(database, Account)
    assert (account.ial, account.verified_by) == ("1.3", None)
    assert rows_of(database, CardCheck) == []
    (link,) = links_of(letterbox.one(), "/verify-email/")
    browser.open(link)
    browser.press("verify-submit", password=PASSWORD)
    party = RelyingParty(app)
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert (claims["ial"], claims["verified"]) == ("1.3", False)


@pytest.mark.parametrize("code", [WRONG, "12", "JT12345678901"])
def test_wrong_code_is_said_and_may_be_left_out(code: str, browser: Browser, database: Database) -> None:
    page = begin(browser, NATURAL, laser_code=code)
    assert (page.status, page.has("laser_code-error")) == (422, True)
    assert rows_of(database, Registration) == []
    begin(browser, NATURAL, laser_code="")
    browser.press("register-submit", **LAST)
    assert rows_of(database, Account)[0].ial == "1.1"


def test_guesses_at_the_code_count_like_wrong_pairs(app: Flask) -> None:
    statuses = [begin(Browser(app), NATURAL, laser_code=WRONG).status for _ in range(7)]
    assert statuses == [422] * 6 + [429]


def test_code_is_not_checked_without_a_right_pair(app: Flask) -> None:
    pages = [begin(Browser(app), NATURAL, birth_date="2001-02-04", laser_code=code) for code in (CODE, WRONG)]
    assert not any(page.has("laser_code-error") for page in pages)


def test_field_is_there_where_the_setting_is_on(app: Flask, browser: Browser) -> None:
    assert browser.open("/register").has("laser_code")
    app.extensions["idp-registers"]._laser_check = False
    assert not browser.open("/register").has("laser_code")
    assert begin(browser, NATURAL, laser_code=WRONG).has("register-submit"), "what is not asked for does not count"


def test_no_answer_leaves_1_1_and_the_worker_asks_again_with_the_code_sealed(
    browser: Browser, database: Database, settings: Settings, world: World, away: Any
) -> None:
    begin(browser, NATURAL, laser_code=CODE)
    browser.press("register-submit", **LAST)
    (account,), (waits,) = rows_of(database, Account), rows_of(database, CardCheck)
    assert account.ial == "1.1"
    assert CODE not in waits.sealed_code
    assert [each.sealed_code for each in rows_of(database, Registration)] == [None]
    world.pass_time(minutes=16)
    _check(database, settings)
    assert rows_of(database, CardCheck), "still away"
    away.undo()
    world.pass_time(minutes=16)
    _check(database, settings)
    assert (rows_of(database, Account)[0].ial, rows_of(database, CardCheck)) == ("1.3", [])


def test_code_is_forgotten_when_it_is_wrong_or_after_a_day(
    browser: Browser, database: Database, settings: Settings, world: World, away: Any
) -> None:
    begin(browser, NATURAL, laser_code=WRONG)
    browser.press("register-submit", **LAST)
    world.pass_time(days=1, seconds=1)
    _check(database, settings)
    with database.writer() as session:
        assert card_check.sweep(session, clock.now()) == 1
        account = session.scalars(select(Account)).one()
        card_check.defer(session, account.id, card_check.seal(settings, WRONG), clock.now())
        session.commit()
    away.undo()
    world.pass_time(minutes=16)
    _check(database, settings)
    assert (rows_of(database, Account)[0].ial, rows_of(database, CardCheck)) == ("1.1", [])


@pytest.mark.parametrize("typed", ["JT1234567890", "jt1-2345678-90", " JT1 2345678 90 ", "ＪＴ๑๒๓๔๕๖๗๘๙๐"])
def test_code_in_its_kept_form(typed: str) -> None:
    assert card_check.normalise(typed) == CODE


@pytest.mark.parametrize("typed", ["", "1234567890", "JTT123456789", "JT12345678901"])
def test_what_is_no_code(typed: str) -> None:
    with pytest.raises(ParseError):
        card_check.normalise(typed)


def test_numbers_of_persons_are_unchanged(browser: Browser, database: Database) -> None:
    begin(browser, NATURAL, laser_code=CODE)
    browser.press("register-submit", **LAST)
    assert rows_of(database, Account)[0].tax_id == NUMBERS[NATURAL]
