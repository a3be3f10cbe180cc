"""Acting for another: the switch, what the systems are told, and the pages where the delegation does not fit."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import ActingContext, AuditEvent, EntityType, OutboxMessage
from idp.origin import HERE, Act
from idp.sessions.notices import LOGOUT_NOTICE


@pytest.fixture
def agent(world: World) -> User:
    return world.user("นางสาวตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)


def _notices(database: Database) -> list[dict[str, Any]]:
    with database.reader() as session:
        return [
            {**row.payload, "client_id": row.receiver}
            for row in session.scalars(select(OutboxMessage).filter_by(kind=LOGOUT_NOTICE).order_by(OutboxMessage.id))
        ]


def test_claim_says_for_whom_one_acts(app: Flask, world: World, browser: Browser, agent: User, grantor: User) -> None:
    today = clock.bangkok_date(clock.now())
    end = today + timedelta(days=30)
    delegation_id = world.delegation(grantor, agent, systems=["e-license", "query"], end=end)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app)
    answer = party.tokens(browser)
    expected = {
        "iss": ORIGIN,
        "sub": grantor.id,
        "sub_type": "juristic_person",
        "delegation_id": delegation_id,
        "scope": "selected",
        "systems": ["e-license", "query"],
        "validity": {"start": today.isoformat(), "end": end.isoformat()},
    }
    id_token, access_token = party.claims(answer["id_token"]), party.claims(answer["access_token"])
    assert access_token["acting_for"] == expected
    who = {"name": grantor.name, "tax_id": grantor.tax_id, "entity_type": "juristic_person"}
    assert id_token["acting_for"] == {**expected, **who, "verified": False, "registered_data": "register"}
    assert id_token["sub"] == access_token["sub"] == agent.id
    assert "act" not in id_token
    userinfo = party.userinfo(answer["access_token"]).get_json()
    assert userinfo["sub"] == agent.id
    assert userinfo["name"] == agent.name
    assert {name: userinfo["acting_for"][name] for name in expected} == expected
    assert userinfo["acting_for"]["name"] == grantor.name
    assert userinfo["acting_for"]["tax_id"] == grantor.tax_id
    assert userinfo["acting_for"]["email"].startswith("operator")
    assert userinfo["acting_for"]["phone_number"] == "+66812345678"
    assert userinfo["acting_for"]["address"]["country"] == "TH"


def test_grantors_identity_goes_out_by_scope(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app)
    thin = {"iss", "sub", "sub_type", "delegation_id", "scope", "validity"}
    named, checked = {"name"}, {"tax_id", "entity_type", "verified", "registered_data"}
    for scope, more in (
        ("openid", set()),
        ("openid profile", named),
        ("openid entity", checked),
        ("openid email phone address", set()),
        ("openid profile email phone address entity", named | checked),
    ):
        answer = party.tokens(browser, scope=scope)
        userinfo = party.userinfo(answer["access_token"]).get_json()["acting_for"]
        assert party.claims(answer["id_token"])["acting_for"].keys() == thin | more
        assert party.claims(answer["access_token"])["acting_for"].keys() == thin
        assert thin | more <= userinfo.keys()
        for word, its_own in (("email", "email_verified"), ("phone", "phone_number"), ("address", "address")):
            assert (its_own in userinfo) == (word in scope)


def test_selected_systems_are_those_that_accept_delegation_now(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent, systems=["webboard", "nsw", "e-license", "gone"])
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app)
    claim = party.claims(party.tokens(browser)["id_token"])["acting_for"]
    assert (claim["scope"], claim["systems"]) == ("selected", ["e-license", "nsw"])
    assert "end" not in claim["validity"]


def test_claim_is_absent_when_acting_for_oneself(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    world.delegation(grantor, agent)
    browser.sign_in(agent)
    party = RelyingParty(app)
    answer = party.tokens(browser)
    assert "acting_for" not in party.claims(answer["id_token"])
    assert "acting_for" not in party.claims(answer["access_token"])


def test_switch_gives_a_new_sid_and_tells_the_systems_of_the_old_one(
    app: Flask, database: Database, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    party, other = RelyingParty(app), RelyingParty(app, "nsw")
    before = party.claims(party.tokens(browser)["id_token"])
    other.tokens(browser)
    browser.act_for(delegation_id)
    assert sorted(notice["client_id"] for notice in _notices(database)) == ["e-license", "nsw"]
    assert {notice["sid"] for notice in _notices(database)} == {before["sid"]}
    during = party.claims(party.tokens(browser)["id_token"])
    browser.act_for("")
    after = party.claims(party.tokens(browser)["id_token"])
    assert len({before["sid"], during["sid"], after["sid"]}) == 3
    assert "acting_for" not in after
    assert before["auth_time"] == after["auth_time"]
    assert len(_notices(database)) == 3


def test_choosing_what_one_does_already_changes_nothing(
    app: Flask, database: Database, world: World, browser: Browser, agent: User
) -> None:
    browser.sign_in(agent)
    party = RelyingParty(app)
    before = party.claims(party.tokens(browser)["id_token"])
    browser.act_for("")
    assert party.claims(party.tokens(browser)["id_token"])["sid"] == before["sid"]
    assert _notices(database) == []


def test_token_ends_with_the_last_day(app: Flask, world: World, browser: Browser, agent: User, grantor: User) -> None:
    today = clock.bangkok_date(clock.now())
    end = clock.end_of_bangkok_day(today)
    delegation_id = world.delegation(grantor, agent, end=today)
    world.pass_time(seconds=(end - clock.now()).total_seconds() - 100)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app)
    answer = party.tokens(browser)
    assert answer["expires_in"] <= 100
    assert party.claims(answer["id_token"])["exp"] == party.claims(answer["access_token"])["exp"] == end.timestamp()
    world.pass_time(seconds=101)
    assert party.userinfo(answer["access_token"]).status_code == 401


@pytest.mark.parametrize(
    "end",
    ["cancelled", "renounced", "expired", "grantor_suspended", "grantor_out_of_business", "agent_out_of_business"],
)
def test_end_of_a_delegation_ends_its_tokens_codes_and_context(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User, end: str
) -> None:
    today = clock.bangkok_date(clock.now())
    delegation_id = world.delegation(grantor, agent, end=today)
    until_midnight = clock.end_of_bangkok_day(today) - clock.now()
    world.pass_time(seconds=until_midnight.total_seconds() - 30)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    party = RelyingParty(app)
    token = party.tokens(browser)["access_token"]
    code = party.code(browser)
    _end(world, end, delegation_id, grantor, agent)
    assert party.userinfo(token).status_code == 401
    assert party.token(code).get_json()["error"] == "invalid_grant"
    answer = answer_of(party.authorize(browser, prompt="none"))
    assert answer["error"] == "account_selection_required"
    page = party.authorize(browser)
    assert page.has("acting-for-submit")
    assert not page.has(f"delegation_id-{delegation_id}")
    answer = answer_of(browser.act_for(""))
    assert "acting_for" not in party.claims(party.token(answer["code"]).get_json()["id_token"])


def _end(world: World, end: str, delegation_id: str, grantor: User, agent: User) -> None:
    if end == "cancelled":
        with transaction(world.database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
    elif end == "renounced":
        with transaction(world.database) as work:
            lifecycle.renounce(work, delegation_id, agent.id, Act(HERE, clock.now()))
    elif end == "expired":
        world.pass_time(seconds=31)
    elif end == "grantor_suspended":
        world.change(grantor, status="suspended")
    else:
        world.change(grantor if end.startswith("grantor") else agent, going_concern=False)


def test_ending_one_tells_every_system_that_holds_its_context(
    app: Flask, database: Database, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    party = RelyingParty(app)
    party.tokens(browser)
    browser.act_for(delegation_id)
    acting = [RelyingParty(app), RelyingParty(app, "nsw")]
    sids = {each.claims(each.tokens(browser)["id_token"])["sid"] for each in acting}
    _end(world, "cancelled", delegation_id, grantor, agent)
    told = _notices(database)[1:]
    assert sorted(notice["client_id"] for notice in told) == ["e-license", "nsw"]
    assert {notice["sid"] for notice in told} == sids


def test_hint_of_the_old_principal_never_changes_it_silently(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    party = RelyingParty(app)
    token = party.tokens(browser)["id_token"]
    browser.act_for(delegation_id)
    answer = answer_of(party.authorize(browser, prompt="none", id_token_hint=token))
    assert answer["error"] == "account_selection_required"
    assert party.authorize(browser, id_token_hint=token).has("acting-for-submit")


def test_code_of_the_old_context_is_refused_after_a_switch(
    app: Flask, world: World, browser: Browser, agent: User, grantor: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    party = RelyingParty(app)
    code, token = party.code(browser), party.tokens(browser)["access_token"]
    browser.act_for(delegation_id)
    assert party.token(code).get_json()["error"] == "invalid_grant"
    assert "acting_for" not in party.userinfo(token).get_json()


@pytest.mark.parametrize("language", ["th", "en"])
def test_thirty_switches_a_minute_and_no_more(
    database: Database, world: World, browser: Browser, agent: User, grantor: User, language: str
) -> None:
    """Each is a notice to every system that was opened. What is too much changes nothing; another login may switch."""
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    for place in range(30):
        browser.act_for("" if place % 2 else delegation_id)
    said = {"th": "โปรดรอสักครู่", "en": "Please wait a little"}[language]
    address, values = browser.open(f"/acting-for?lang={language}").form("acting-for-submit")
    page = browser.post(address, {**values, "delegation_id": delegation_id})
    assert page.status == 429
    assert said in page.text
    assert 0 < int(page.headers["Retry-After"]) <= 60
    with database.reader() as session:
        switched = session.scalars(select(AuditEvent).filter_by(event="acting.switched")).all()
        (context,) = session.scalars(select(ActingContext).where(ActingContext.ended_at.is_(None)))
    assert len(switched) == 30
    assert context.delegation_id is None
    world.pass_time(minutes=1)
    browser.act_for(delegation_id)
