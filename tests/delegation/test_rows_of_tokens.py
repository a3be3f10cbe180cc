"""``acting_for.md``, row by row: where the claim appears, and what happens when the delegation does not fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from browsing import Browser, Page
from flask import Flask
from relying import RelyingParty, answer_of
from sqlalchemy import select
from sqlalchemy.orm import Session
from world import GRANTED, Operator, World, write_clients

from idp import clock, worker
from idp.config import Settings
from idp.db import transaction
from idp.delegation import lifecycle
from idp.models import EntityType, OutboxMessage, Visit
from idp.origin import HERE

once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
OFFLINE = {"scope": "openid profile offline_access", "prompt": "consent"}
ESSENTIAL = '{"id_token": {"acting_for": {"essential": true}}}'


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Systems with every grant."""
    return replace(settings, clients_file=write_clients(settings.clients_file, GRANTED))


@dataclass
class Scene:
    """An agent who is signed in, and a grantor."""

    app: Flask
    world: World
    browser: Browser
    agent: Operator
    grantor: Operator

    def act(self, **changes: Any) -> str:
        """Let the agent act for the grantor. The delegation's id."""
        delegation_id = self.world.delegation(self.grantor, self.agent, **changes)
        self.browser.act_for(delegation_id)
        return delegation_id

    def party(self, client_id: str = "keeper") -> RelyingParty:
        """A system."""
        return RelyingParty(self.app, client_id)

    def silently(self, party: RelyingParty, **more: str) -> dict[str, str]:
        """What ``prompt=none`` is answered with."""
        return answer_of(party.authorize(self.browser, prompt="none", **more))

    def end(self, how: str, delegation_id: str) -> None:
        """Let the delegation end, or what it stands on."""
        with transaction(self.world.database) as work:
            if how == "cancelled":
                lifecycle.cancel(work, delegation_id, self.grantor.id, "x", HERE)
            elif how == "renounced":
                lifecycle.renounce(work, delegation_id, self.agent.id, HERE)
        if how == "expired":
            self.world.pass_time(days=1)
        elif how == "agent suspended":
            self.world.change(self.agent, status="suspended")
        elif how == "grantor suspended":
            self.world.change(self.grantor, status="suspended")
        elif how == "out of business":
            self.world.change(self.grantor, going_concern=False)
        elif how == "switched":
            self.browser.act_for("")


@pytest.fixture
def scene(app: Flask, world: World, browser: Browser) -> Scene:
    """Nobody acts for anybody yet."""
    agent = world.operator("นางสาวตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)
    browser.sign_in(agent)
    return Scene(app, world, browser, agent, world.operator("บริษัท ผู้มอบ จำกัด"))


class TestWhereItAppears:
    """ID token, JWT access token, userinfo, introspection: the same members, one by one."""

    def test_same_members_everywhere(self, scene: Scene) -> None:
        """Also in refreshed and in exchanged tokens."""
        today = clock.bangkok_date(clock.now())
        delegation_id = scene.act(systems=["keeper", "e-license"], end=today + timedelta(days=9))
        party = scene.party()
        answer = party.tokens(scene.browser)
        again = party.refresh(answer["refresh_token"]).get_json()
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        said = party.claims(answer["id_token"])["acting_for"]
        assert (said["sub"], said["delegation_id"]) == (scene.grantor.id, delegation_id)
        assert said["validity"] == {"start": today.isoformat(), "end": (today + timedelta(days=9)).isoformat()}
        for token in (answer["access_token"], again["id_token"], again["access_token"], exchanged):
            assert party.claims(token)["acting_for"] == said
        for token in (answer["access_token"], answer["refresh_token"], again["access_token"], exchanged):
            assert party.introspect(token)["acting_for"] == said
        told = party.userinfo(again["access_token"]).get_json()["acting_for"]
        assert {name: told[name] for name in said} == said
        assert told["name"] == scene.grantor.name, "by scope, in userinfo alone"

    @once
    def test_absent_everywhere_when_acting_for_oneself(self, scene: Scene) -> None:
        scene.world.delegation(scene.grantor, scene.agent)
        party = scene.party()
        answer = party.tokens(scene.browser)
        again = party.refresh(answer["refresh_token"]).get_json()
        for token in (again["id_token"], again["access_token"]):
            assert "acting_for" not in party.claims(token)
        for token in (answer["access_token"], answer["refresh_token"]):
            assert "acting_for" not in party.introspect(token)
        assert "acting_for" not in party.userinfo(again["access_token"]).get_json()

    @once
    def test_sub_type_is_the_grantors(self, scene: Scene) -> None:
        party, told = scene.party(), []
        for entity_type in EntityType:
            grantor = scene.world.operator(entity_type=entity_type)
            scene.browser.act_for(scene.world.delegation(grantor, scene.agent))
            told.append(party.claims(party.tokens(scene.browser)["id_token"])["acting_for"]["sub_type"])
        assert told == [each.value for each in EntityType]
        assert set(told) == {"juristic_person", "natural_person", "group_of_persons", "government_body", "other"}

    @once
    @pytest.mark.parametrize("offline", [False, True])
    def test_no_token_outlives_the_last_day(self, scene: Scene, offline: bool) -> None:
        """``exp`` of every token, refreshed and exchanged ones too, and the refresh token itself."""
        today = clock.bangkok_date(clock.now())
        midnight = clock.end_of_bangkok_day(today)
        scene.world.pass_time(seconds=(midnight - clock.now()).total_seconds() - 100)
        scene.browser.sign_in(scene.agent)
        scene.act(end=today, start=today)
        party = scene.party()
        answer = party.tokens(scene.browser, **(OFFLINE if offline else {}))
        again = party.refresh(answer["refresh_token"]).get_json()
        exchanged = party.exchange(again["access_token"], "e-license").get_json()["access_token"]
        ends = [party.claims(token)["exp"] for token in (again["id_token"], again["access_token"], exchanged)]
        assert set(ends) == {midnight.timestamp()}
        if offline:
            assert party.introspect(answer["refresh_token"])["exp"] == midnight.timestamp()
        scene.world.pass_time(seconds=101)
        assert party.introspect(answer["refresh_token"]) == {"active": False}
        assert party.refresh(answer["refresh_token"]).get_json()["error"] == "invalid_grant"

    @once
    def test_sid_differs_for_each_acting_context_and_stays_over_a_refresh(self, scene: Scene) -> None:
        party = scene.party()
        before = party.tokens(scene.browser)
        scene.act()
        during = party.tokens(scene.browser)
        again = party.refresh(during["refresh_token"]).get_json()
        sids = [party.claims(each["id_token"])["sid"] for each in (before, during, again)]
        assert sids[0] != sids[1] == sids[2]

    @once
    def test_no_act_in_the_id_token_but_after_an_exchange(self, scene: Scene) -> None:
        scene.act()
        party = scene.party()
        answer = party.tokens(scene.browser)
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        assert "act" not in party.claims(answer["id_token"])
        assert "act" not in party.claims(answer["access_token"])
        assert party.claims(exchanged)["act"] == {"sub": "keeper"}

    @once
    def test_userinfo_and_introspection_speak_of_the_tokens_own_context(self, scene: Scene) -> None:
        """Not of what the browser does now."""
        party = scene.party()
        own = party.tokens(scene.browser)["access_token"]
        scene.act()
        delegated = party.tokens(scene.browser)["access_token"]
        scene.browser.act_for("")
        assert "acting_for" not in party.introspect(own)
        assert party.introspect(delegated)["acting_for"]["sub"] == scene.grantor.id
        assert party.userinfo(delegated).get_json()["acting_for"]["sub"] == scene.grantor.id

    @once
    @pytest.mark.parametrize(
        "how", ["cancelled", "renounced", "expired", "agent suspended", "grantor suspended", "out of business"]
    )
    def test_once_it_has_ended_every_token_is_dead(self, scene: Scene, how: str) -> None:
        """401 ``invalid_token`` at userinfo, ``{"active": false}`` and nothing else at introspection."""
        delegation_id = scene.act(end=clock.bangkok_date(clock.now()))
        party, target = scene.party(), scene.party("e-license")
        answer = party.tokens(scene.browser)
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        scene.end(how, delegation_id)
        response = party.userinfo(answer["access_token"])
        assert response.status_code == 401
        assert 'error="invalid_token"' in response.headers["WWW-Authenticate"]
        for kind in ("access_token", "refresh_token"):
            assert party.introspect(answer[kind]) == {"active": False}
        assert target.introspect(exchanged) == {"active": False}


class TestWhenItDoesNotFit:
    """One test a row of the table; both columns, with a user and with ``prompt=none``."""

    @once
    def test_covers_the_client(self, scene: Scene) -> None:
        scene.act(systems=["keeper"])
        party = scene.party()
        assert "code" in answer_of(party.authorize(scene.browser))
        assert "code" in scene.silently(party)

    @once
    def test_does_not_cover_it_and_acting_as_oneself_or_another_would_do(self, scene: Scene) -> None:
        scene.act(systems=["keeper"])
        party = scene.party("e-license")
        assert scene.silently(party)["error"] == "account_selection_required"
        page = party.authorize(scene.browser)
        assert page.has("delegation_id-")
        assert page.has("acting-for-cancel")
        answer = answer_of(scene.browser.act_for(""))
        assert "acting_for" not in party.claims(party.token(answer["code"]).get_json()["id_token"])

    @once
    def test_client_refuses_delegated_sessions(self, scene: Scene) -> None:
        scene.act()
        party = scene.party("webboard")
        assert scene.silently(party)["error"] == "interaction_required"
        page = party.authorize(scene.browser)
        assert page.has("delegation_id-")
        assert page.has("acting-for-cancel")
        assert not _offered(page)

    @once
    @pytest.mark.parametrize("now", ["oneself", "one that does not fit"])
    @pytest.mark.parametrize("by", ["entry", "claims"])
    def test_client_requires_one_and_another_would_fit(self, scene: Scene, now: str, by: str) -> None:
        wanted = scene.world.delegation(scene.world.operator(), scene.agent)
        if now != "oneself":
            scene.act(systems=["nsw"])
        party = scene.party("agents-only" if by == "entry" else "e-license")
        asked = {} if by == "entry" else {"claims": ESSENTIAL}
        assert scene.silently(party, **asked)["error"] == "account_selection_required"
        assert _offered(party.authorize(scene.browser, **asked)) == [wanted]

    @once
    @pytest.mark.parametrize(("by", "now"), [("entry", "oneself"), ("claims", "one that does not fit")])
    def test_client_requires_one_and_there_is_none_that_fits(self, scene: Scene, by: str, now: str) -> None:
        delegation_id = scene.world.delegation(scene.grantor, scene.agent, systems=["nsw"])
        if now != "oneself":
            scene.browser.act_for(delegation_id)
        party = scene.party("agents-only" if by == "entry" else "e-license")
        asked = {} if by == "entry" else {"claims": ESSENTIAL}
        assert scene.silently(party, **asked)["error"] == "interaction_required"
        assert not party.authorize(scene.browser, **asked).has("acting-for-submit")
        assert answer_of(scene.browser.press("acting-for-cancel"))["error"] == "access_denied"

    def test_it_ended_while_signed_in(self, scene: Scene) -> None:
        scene.end("cancelled", scene.act())
        party = scene.party()
        assert scene.silently(party)["error"] == "account_selection_required"
        assert party.authorize(scene.browser).has("acting-for-submit")

    @once
    def test_hint_names_another_acting_context(self, scene: Scene) -> None:
        party = scene.party()
        own = party.tokens(scene.browser)["id_token"]
        delegation_id = scene.act()
        assert scene.silently(party, id_token_hint=own)["error"] == "account_selection_required"
        assert _offered(party.authorize(scene.browser, id_token_hint=own)) == [delegation_id]
        delegated = party.tokens(scene.browser)["id_token"]
        assert "code" in scene.silently(party, id_token_hint=delegated)
        for other in ("", scene.world.delegation(scene.world.operator(), scene.agent)):
            scene.browser.open("/acting-for")
            scene.browser.act_for(other)
            assert scene.silently(party, id_token_hint=delegated)["error"] == "account_selection_required"
            assert party.authorize(scene.browser, id_token_hint=delegated).has("acting-for-submit")

    @pytest.mark.parametrize("how", ["cancelled", "switched", "grantor suspended"])
    def test_code_redeemed_after_it_ended(self, scene: Scene, how: str) -> None:
        delegation_id = scene.act()
        party = scene.party()
        code = party.code(scene.browser)
        scene.end(how, delegation_id)
        response = party.token(code)
        assert (response.status_code, response.get_json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    "how", ["cancelled", "renounced", "expired", "agent suspended", "grantor suspended", "out of business", "switched"]
)
def test_refresh_used_after_it_ended(scene: Scene, how: str) -> None:
    """``invalid_grant``, and the whole token family is revoked: also where what it stood on comes back."""
    delegation_id = scene.act(end=clock.bangkok_date(clock.now()))
    party = scene.party()
    families = [party.tokens(scene.browser), party.tokens(scene.browser, **OFFLINE)]
    scene.end(how, delegation_id)
    for answer in families:
        assert party.introspect(answer["refresh_token"]) == {"active": False}
        for _ in range(2):
            response = party.refresh(answer["refresh_token"])
            assert (response.status_code, response.get_json()["error"]) == (400, "invalid_grant")
    scene.world.change(scene.grantor, status="active", going_concern=True)
    scene.world.change(scene.agent, status="active")
    for answer in families:
        assert party.userinfo(answer["access_token"]).status_code == 401
        assert party.refresh(answer["refresh_token"]).get_json()["error"] == "invalid_grant"


@once
def test_offline_family_acts_on_after_the_login_until_the_delegation_ends(scene: Scene) -> None:
    """It does not need its login; it does need the delegation, and that nobody switched away from it."""
    delegation_id = scene.act()
    party = scene.party()
    token = party.tokens(scene.browser, **OFFLINE)["refresh_token"]
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    scene.world.pass_time(days=3)
    again = party.refresh(token).get_json()
    assert party.claims(again["access_token"])["acting_for"]["delegation_id"] == delegation_id
    scene.end("cancelled", delegation_id)
    assert party.userinfo(again["access_token"]).status_code == 401
    assert party.refresh(token).get_json()["error"] == "invalid_grant"


@once
def test_exchange_tells_the_other_system_when_the_context_ends(scene: Scene) -> None:
    """Whoever got the context by an exchange gets its logout notice too."""
    delegation_id = scene.act()
    party = scene.party()
    answer = party.tokens(scene.browser)
    party.exchange(answer["access_token"], "nsw")
    scene.end("cancelled", delegation_id)
    with scene.world.database.reader() as session:
        told = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice")).all()
    sid = party.claims(answer["id_token"])["sid"]
    assert sorted(each.receiver for each in told if each.payload["sid"] == sid) == ["keeper", "nsw"]


def _offered(page: Page) -> list[str]:
    """The delegations that the chooser offers."""
    values = [each.get("value") or "" for each in page.tree.iter("input") if each.get("name") == "delegation_id"]
    return [value for value in values if value]


@once
def test_system_that_goes_on_without_a_login_hears_of_the_end(scene: Scene) -> None:
    """Point 5: every system that holds the context, also after the login; the grantor sees it before and after."""
    delegation_id = scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    scene.world.pass_time(days=2)
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    grantor = Browser(scene.app)
    grantor.sign_in(scene.grantor)
    grantor.open(f"/delegations/{delegation_id}")
    assert "ระบบ keeper" in grantor.press("cancel-submit", reason="สิ้นสุดโครงการ").words("offline")
    with scene.world.database.reader() as session:
        before = len(_notices(session, sid))
    grantor.press("cancel-submit")
    with scene.world.database.reader() as session:
        assert len(_notices(session, sid)) == before + 1
    assert "ระบบ keeper" in grantor.page.words("main")
    assert keeper.refresh(tokens["refresh_token"]).status_code == 400


@once
@pytest.mark.parametrize("how", ["switched", "password changed", "signed out"])
def test_page_before_cancelling_names_the_systems_that_really_go_on(scene: Scene, how: str) -> None:
    delegation_id = scene.act()
    keeper = scene.party()
    token = keeper.tokens(scene.browser, **OFFLINE)["refresh_token"]
    if how == "signed out":
        scene.browser.open("/logout")
        scene.browser.press("logout-confirm")
    elif how == "password changed":
        scene.world.pass_time(seconds=1)
        scene.world.change(scene.agent, credentials_changed_at=clock.now())
    scene.end(how, delegation_id)
    grantor = Browser(scene.app)
    grantor.sign_in(scene.grantor)
    grantor.open(f"/delegations/{delegation_id}")
    page = grantor.press("cancel-submit", reason="x")
    assert page.has("offline") is (how == "signed out")
    assert (keeper.refresh(token).status_code == 200) is page.has("offline"), "as the token itself"


@once
@pytest.mark.parametrize("how", ["cancelled", "renounced", "expired"])
def test_system_with_nothing_but_an_offline_token_is_told_once(scene: Scene, how: str) -> None:
    """It was told when the login ended; of the end of the delegation it is told again, with the same ``sid``."""
    delegation_id = scene.act(end=clock.bangkok_date(clock.now()))
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    scene.end(how, delegation_id)
    for _ in range(2):
        worker.end_what_is_over(scene.world.database)
    with scene.world.database.reader() as session:
        assert [each.receiver for each in _notices(session, sid)] == ["keeper"] * 2
    scene.world.change(scene.grantor, status="suspended")
    worker.end_what_is_over(scene.world.database)
    with scene.world.database.reader() as session:
        assert len(_notices(session, sid)) == 2


@pytest.mark.parametrize(("who", "change"), [("grantor", "suspended"), ("agent", "suspended"), ("agent", "reported")])
def test_system_with_nothing_but_an_offline_token_hears_of_a_suspension(scene: Scene, who: str, change: str) -> None:
    """Point 5: either side. What had not been used meanwhile does not come back with the account either."""
    scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    party = getattr(scene, who)
    bad, good = ({"status": "suspended"}, {"status": "active"})
    if change == "reported":
        bad, good = {"going_concern": False}, {"going_concern": True}
    scene.world.change(party, **bad)
    for _ in range(2):
        worker.end_what_is_over(scene.world.database)
    with scene.world.database.reader() as session:
        assert [each.receiver for each in _notices(session, sid)] == ["keeper"] * 2, "at the sign-out, and now"
    scene.world.change(party, **good)
    assert keeper.refresh(tokens["refresh_token"]).get_json()["error"] == "invalid_grant"
    worker.end_what_is_over(scene.world.database)
    with scene.world.database.reader() as session:
        assert len(_notices(session, sid)) == 2


@once
def test_system_that_got_a_token_by_exchange_after_the_login_hears_of_the_end(scene: Scene) -> None:
    """Points 5 and 6: it holds the context too, and its use stands in the record."""
    delegation_id = scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    scene.world.pass_time(minutes=1)
    token = keeper.refresh(tokens["refresh_token"]).get_json()["access_token"]
    assert keeper.exchange(token, "nsw").status_code == 200
    scene.end("cancelled", delegation_id)
    with scene.world.database.reader() as session:
        assert sorted(each.receiver for each in _notices(session, sid)) == ["keeper", "keeper", "nsw"]


@once
def test_refresh_shows_in_the_record_of_who_acted_when(scene: Scene) -> None:
    """Point 6: a system that goes on without a login acts too."""
    scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    scene.browser.open("/logout")
    scene.browser.press("logout-confirm")
    scene.world.pass_time(days=3)
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    with scene.world.database.reader() as session:
        (visit,) = session.scalars(select(Visit).filter_by(client_id="keeper"))
    assert visit.last_at - visit.first_at >= timedelta(days=3)


def _notices(session: Session, sid: str) -> list[OutboxMessage]:
    kept = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice"))
    return [message for message in kept if message.payload["sid"] == sid]
