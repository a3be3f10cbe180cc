"""What operators read of officers' acts, and what no act may ask an officer for."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from flask import Flask
from support.acting_officers import REASON, acts_of, do, let_clock_work, page_of
from support.browsing import Browser
from support.letterbox import Letterbox, links_of
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import clock
from idp.accounts.officer_acts import ANNOUNCEMENTS, REASON_IS_READ, SENTENCES
from idp.config import OFFICERS_ACTS, Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.acts.views.acts import PAGES
from idp.helpdesk.policy import Action
from idp.models import ActState, OfficerAct, OfficerRole

NEW = "new.address@example.com"
#: What officers do without an act of the frame.
OTHERS = {Action.SEE, Action.SHOW_NUMBER, Action.WORK_ON_CASES, Action.CONSENT}


@pytest.fixture
def user(world: World) -> User:
    """An operator."""
    return world.user()


@pytest.fixture
def operator(app: Flask, world: World, database: Database) -> Browser:
    """The browser of an officer who may act."""
    return sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))


def test_every_act_has_words_for_its_operator_and_a_page() -> None:
    assert {kind.action.value for kind in KINDS.values()} <= set(SENTENCES)
    assert {kind.action.value for kind in KINDS.values() if kind.waits} == set(ANNOUNCEMENTS)
    assert {kind.action.value for kind in KINDS.values() if kind.shows_reason} == REASON_IS_READ
    assert {page.action for page in PAGES} == set(KINDS)


def test_setting_knows_every_act() -> None:
    assert {action.value for action in set(Action) - OTHERS} | {"suspend_with_delegations", "none"} == OFFICERS_ACTS


def test_no_act_takes_a_password_code_or_secret() -> None:
    """By the fields of every act's form."""
    with_secrets = re.compile("password|secret|code|totp|passkey|token|pin")
    for page in PAGES:
        names = {name for name in dir(page.form) if hasattr(getattr(page.form, name), "field_class")}
        assert "reason" in names
        assert [name for name in names if with_secrets.search(name)] == []


def test_operator_sees_what_was_done_and_what_is_announced(
    operator: Browser,
    browser: Browser,
    user: User,
    database: Database,
    settings: Settings,
    world: World,
    letterbox: Letterbox,
) -> None:
    do(operator, page_of(user))
    do(operator, page_of(user, "email"), email=NEW)
    browser.client.set_cookie("lang", "en", domain="localhost")
    browser.sign_in(user)
    assert browser.open("/account").has("officer-acts")
    text = browser.open("/account/officers").words("officer-acts")
    assert "unlocked" in text
    assert "change of the email address was asked for" in text
    assert "Waits until" in text
    assert REASON not in text
    link = next(link for mail in letterbox.fetch() for link in links_of(mail, "/cancel-change/"))
    browser.open(link)
    browser.press("cancel-submit")
    text = browser.open("/account/officers").words("officer-acts")
    assert "Not done" in text
    assert "Waits until" not in text


def test_what_waits_for_a_second_officer_is_not_shown(browser: Browser, user: User, database: Database) -> None:
    """Nor one that was cancelled or refused before the operator heard of it; nor is another account's."""
    officer_id = new_officer(database)
    for state in (ActState.AWAITING_OFFICER, ActState.REFUSED, ActState.CANCELLED):
        _add(database, user, officer_id, state)
    browser.sign_in(user)
    assert not browser.open("/account/officers").has("officer-acts")
    _add(database, user, officer_id, ActState.DONE)
    assert browser.open("/account/officers").has("officer-acts")


def _add(database: Database, user: User, officer_id: str, state: ActState) -> None:
    now = clock.now()
    done = now + timedelta(seconds=1) if state is ActState.DONE else None
    values = {"id": new_id(), "account_id": user.id, "kind": "unlock", "state": state, "data": {}, "reason": "x"}
    row = OfficerAct(**values, proposed_by=officer_id, proposed_at=now, finished_at=done)
    with transaction(database) as work:
        work.writing().add(row)


def test_pages_speak_english_and_thai(operator: Browser, user: User, database: Database, settings: Settings) -> None:
    """Every page of the acts in both languages; the inspector looks at each."""
    do(operator, page_of(user, "email"), email=NEW)
    act_id = acts_of(database, user)[0].id
    for lang in ("en", "th"):
        for address in ("/officer/acts", f"/officer/acts/{act_id}", page_of(user), page_of(user, "cancel")):
            assert operator.open(f"{address}?lang={lang}").status == 200
    assert operator.open("/officer/acts/none").status == 404
    assert operator.open(page_of(user).replace(user.id, "none")).status == 404
    let_clock_work(database, settings)


def test_account_page_shows_what_waits_and_only_what_is_possible(
    operator: Browser, user: User, database: Database, world: World
) -> None:
    address = f"/officer/accounts/{user.id}"
    page = operator.open(address)
    assert (page.has("act-change_email"), page.has("act-unlock"), page.has("waiting")) == (True, True, False)
    assert not any(page.has(f"act-{each}") for each in ("cancel", "shorten", "reset_second_factor"))
    do(operator, page_of(user, "email"), email=NEW)
    page = operator.open(address)
    assert page.has(f"waiting-{acts_of(database, user)[0].id}")
    assert (page.has("act-change_email"), page.has("act-cancel")) == (False, True)
