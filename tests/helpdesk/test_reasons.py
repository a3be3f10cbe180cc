"""``/officer/why``: the code that a caller reads out, and what the rules say now, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser, Page
from support.database_rows import counted, rows_of
from support.officers import new_officer, sign_in
from support.world import ENTRIES, User, World, client_entry, write_clients

from idp import clock, refusal_codes
from idp.config import Settings
from idp.db import Database, transaction
from idp.delegation.rules import Decision
from idp.helpdesk.reasons import wording
from idp.helpdesk.reasons.look_up import EXPLAIN
from idp.models import AccountStatus, AuditEvent, DelegationState, EntityType, OfficerAct, OfficerRole
from idp.refusal_codes import RefusalReason, Refused

OPEN = "Nothing stands in the way now"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """``checked`` asks that an officer has checked who it is, ``sure`` for a second factor."""
    asking = (
        client_entry("checked", identity="verified"),
        client_entry("cards", minimum_ial="1.3"),
        client_entry("sure", two_factor="required"),
    )
    return replace(settings, clients_file=write_clients(settings.clients_file, (*ENTRIES, *asking)))


@pytest.fixture
def officer_id(database: Database, world: World) -> str:
    """Anybody at the help desk may look."""
    return new_officer(database, OfficerRole.VIEWER)


@pytest.fixture
def officer(app: Flask, database: Database, officer_id: str) -> Browser:
    """The same, signed in."""
    browser = sign_in(app, database, officer_id)
    browser.client.set_cookie("lang", "en", domain="localhost")
    return browser


@pytest.fixture
def code(database: Database, settings: Settings) -> Any:
    """Makes the code of a page that refuses."""

    def make(user: User, reason: RefusalReason, delegation_id: str | None = None, client_id: str | None = None) -> str:
        refused = Refused(user.id, reason, delegation_id, client_id)
        with transaction(database) as work:
            shown = refusal_codes.make(work.writing(), settings, refused, clock.now())
        assert shown is not None
        return shown.code

    return make


def _look_up(officer: Browser, code: str) -> Page:
    officer.open("/officer/why")
    return officer.press("why-submit", code=code)


def test_officer_sees_what_the_rules_say_now_and_it_stands_in_the_history(
    officer: Browser, officer_id: str, code: Any, database: Database, world: World
) -> None:
    grantor, agent = world.user("บริษัท <b>ผู้มอบ</b> จำกัด"), world.user("นายตัวแทน ทดสอบ")
    delegation_id = world.delegation(grantor, agent, systems=["e-license"])
    digits = code(agent, RefusalReason.NOT_COVERED, delegation_id, "nsw")
    page = _look_up(officer, f" {digits[:3]} {digits[3:]} ")
    assert page.status == 200
    assert "does not cover this system" in page.words("verdict")
    assert "does not cover the system" in page.words("then")
    words = page.words("main")
    assert all(text in words for text in (grantor.name, agent.name, "System nsw", "System e-license", "No end date"))
    assert words.count("stands in the way") == 1
    (act,) = rows_of(database, OfficerAct)
    assert (act.account_id, act.kind, act.state, act.proposed_by) == (agent.id, EXPLAIN, "done", officer_id)
    (event,) = [each for each in rows_of(database, AuditEvent) if each.event == "refusal.explained"]
    assert (event.account_id, event.data) == (agent.id, {"officer_id": officer_id, "act_id": act.id})
    assert digits not in str(act.data)


def test_user_reads_that_an_officer_looked(officer: Browser, code: Any, world: World, app: Flask) -> None:
    user, browser = world.user(), Browser(app, "en")
    assert _look_up(officer, code(user, RefusalReason.UNPROVEN, None, "checked")).status == 200
    browser.sign_in(user)
    assert "looked at what the rules say of you" in browser.open("/account/officers").words("main")
    assert "looked at the reasons of a refusal" in officer.open(f"/officer/accounts/{user.id}").words("main")


def test_page_asks_the_rules_anew(officer: Browser, code: Any, world: World, app: Flask, database: Database) -> None:
    user = world.user()
    page = _look_up(officer, code(user, RefusalReason.UNPROVEN, None, "checked"))
    assert "checked further than the user’s" in page.words("verdict")
    world.change(user, verified_by="officer")
    assert OPEN in officer.open(page.url).words("verdict")
    assert counted(database, OfficerAct) == 1


CASES: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None, str | None, str]] = {
    "not begun": ({}, {}, {"start": timedelta(days=2)}, "e-license", "has not come yet"),
    "over": ({}, {}, {"end": timedelta(days=-1)}, "e-license", "last day of the power of attorney is over"),
    "waiting": ({}, {}, {"state": DelegationState.WAITING}, None, "not confirmed the power of attorney yet"),
    "cancelled": ({}, {}, {"state": DelegationState.CANCELLED}, "nsw", "grantor has cancelled"),
    "on hold": ({}, {}, {"held_at": timedelta(0)}, "nsw", "on hold"),
    "grantor suspended": ({}, {"status": AccountStatus.SUSPENDED}, {}, "nsw", "suspended or closed"),
    "grantor dissolved": ({}, {"going_concern": False}, {}, "nsw", "out of business"),
    "grantor unchecked": ({"verified_by": "officer"}, {}, {}, "checked", "further than the grantor’s"),
    "own name only": ({}, {}, {}, "webboard", "takes nobody who acts for another"),
    "agents only": ({}, {}, None, "agents-only", "holds no grant that fits"),
    "suspended": ({"status": AccountStatus.SUSPENDED}, {}, None, None, "account is suspended"),
    "closed": ({"status": AccountStatus.CLOSED}, {}, None, "nsw", "closed for good"),
    "unconfirmed": ({"status": AccountStatus.UNCONFIRMED}, {}, None, None, "not confirmed yet"),
    "fields missing": ({"completed_at": None}, {}, None, "nsw", "fill in missing fields"),
    "second factor": ({}, {}, None, "sure", "second factor"),
    "card": ({"entity_type": EntityType.NATURAL_PERSON, "ial": "1.1"}, {}, None, "cards", "further than the user’s"),
    "system gone": ({}, {}, None, "gone", "no longer registered"),
    "nothing": ({}, {}, {}, "nsw", OPEN),
}


@pytest.mark.parametrize("name", CASES)
def test_verdict_is_that_of_the_rules(name: str, officer: Browser, code: Any, world: World, settings: Settings) -> None:
    user_columns, grantor_columns, delegation_columns, client_id, verdict = CASES[name]
    user, delegation_id = world.user(**user_columns), None
    if delegation_columns is not None:
        now, today = clock.now(), clock.bangkok_date(clock.now())
        columns = {
            key: (now if key == "held_at" else today + value) if isinstance(value, timedelta) else value
            for key, value in delegation_columns.items()
        }
        if "end" in columns:
            columns["start"] = today - timedelta(days=9)
        delegation_id = world.delegation(world.user(**grantor_columns), user, **columns)
    page = _look_up(officer, code(user, RefusalReason.NOT_COVERED, delegation_id, client_id))
    assert verdict in page.words("verdict"), page.words("main")
    assert (OPEN in page.words("verdict")) is (name == "nothing")


def test_user_who_has_not_chosen_since_the_end_is_told_apart(officer: Browser, code: Any, world: World) -> None:
    page = _look_up(officer, code(world.user(), RefusalReason.ENDED, None, "nsw"))
    assert "choose anew" in page.words("verdict")
    page = _look_up(officer, code(world.user(), RefusalReason.OWN_NAME_ONLY))
    assert "own name only" in page.words("verdict")


def test_every_decision_and_reason_has_its_words() -> None:
    assert set(wording.DECISIONS) == set(Decision)
    assert set(wording.THEN) == set(RefusalReason)
    assert set(wording.ACCOUNT_STATES) == set(AccountStatus)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "12 34 5", "½½½½½½"])
def test_what_is_no_code_is_told(typed: str, officer: Browser, database: Database) -> None:
    page = _look_up(officer, typed)
    assert (page.status, page.has("code-error")) == (422, True)
    assert counted(database, OfficerAct) == 0


def test_thai_digits_are_read(officer: Browser, code: Any, world: World) -> None:
    digits = code(world.user(), RefusalReason.SUSPENDED).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    assert _look_up(officer, digits).has("verdict")


def test_code_is_over_after_ten_minutes(officer: Browser, code: Any, world: World, database: Database) -> None:
    digits = code(world.user(), RefusalReason.SUSPENDED)
    world.pass_time(minutes=10, seconds=1)
    page = _look_up(officer, digits)
    assert (page.status, page.has("code-error")) == (422, True)
    assert counted(database, OfficerAct) == 0


def test_guessing_is_slowed_down(officer: Browser, code: Any, world: World, app: Flask, database: Database) -> None:
    digits = code(world.user(), RefusalReason.SUSPENDED)
    wrong = f"{(int(digits) + 1) % 10**6:06d}"
    statuses = [_look_up(officer, wrong).status for _ in range(12)]
    assert statuses == [*[422] * 11, 429]
    assert _look_up(officer, digits).status == 429, "the right one too"
    assert counted(database, OfficerAct) == 0
    other = sign_in(app, database, new_officer(database))
    assert _look_up(other, digits).has("verdict"), "another officer does not pay for it"


def test_explanations_of_one_officer_are_limited(officer: Browser, code: Any, world: World, database: Database) -> None:
    digits = code(world.user(), RefusalReason.SUSPENDED)
    address, form = officer.open("/officer/why").form("why-submit")
    statuses = [officer.post(address, {**form, "code": digits}, follow=False).status for _ in range(61)]
    assert statuses == [*[303] * 60, 429]
    assert counted(database, OfficerAct) == 60


def test_page_is_for_the_officer_who_opened_it_for_an_hour(
    officer: Browser, code: Any, world: World, app: Flask, database: Database
) -> None:
    page = _look_up(officer, code(world.user(), RefusalReason.SUSPENDED))
    other = sign_in(app, database, new_officer(database))
    assert other.open(page.url).url.endswith("/officer/why")
    assert officer.open("/officer/why/none").url.endswith("/officer/why")
    for _ in range(6):
        world.pass_time(minutes=9, seconds=50)
        assert officer.open(page.url).url == page.url
    world.pass_time(minutes=2)
    assert officer.open(page.url).url.endswith("/officer/why")


def test_numbers_of_persons_are_masked(officer: Browser, code: Any, world: World) -> None:
    person = world.user("นายสมชาย ใจดี", entity_type=EntityType.NATURAL_PERSON)
    page = _look_up(officer, code(person, RefusalReason.SUSPENDED))
    assert person.tax_id not in page.text
    assert person.tax_id[-4:] in page.words("main")
    assert person.name in page.words("main")


@pytest.mark.parametrize("locale", ["th", "en"])
def test_page_is_in_both_languages(locale: str, officer: Browser, code: Any, world: World) -> None:
    officer.client.set_cookie("lang", locale, domain="localhost")
    page = _look_up(officer, code(world.user(), RefusalReason.UNPROVEN, None, "checked"))
    assert {"th": "ผลตามหลักเกณฑ์", "en": "What the rules say"}[locale] in page.words("main")
