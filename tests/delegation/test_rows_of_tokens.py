"""Where the claim appears, and what happens when the delegation does not fit, row by row.

``docs/requirements/acting-for.md``, sections 2 and 4.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.browsing import Page
from support.delegated_tokens import OFFLINE, Scene
from support.relying_party import answer_of
from support.world import GRANTED

from idp import clock
from idp.models import EntityType

pytestmark = pytest.mark.clients(*GRANTED)

ESSENTIAL = '{"id_token": {"acting_for": {"essential": true}}}'


class TestWhereItAppears:
    """ID token, JWT access token, userinfo, introspection: the same members, one by one; of the grantor's identity a
    little in the ID token, and all in userinfo, by scope.
    """

    def test_same_members_everywhere(self, scene: Scene) -> None:
        """Also in refreshed and in exchanged tokens."""
        today = clock.bangkok_date(clock.now())
        delegation_id = scene.act(systems=["keeper", "e-license"], end=today + timedelta(days=9))
        party = scene.party()
        answer = party.tokens(scene.browser)
        again = party.refresh(answer["refresh_token"]).get_json()
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        said = party.claims(answer["access_token"])["acting_for"]
        assert said.keys() == {"iss", "sub", "sub_type", "delegation_id", "scope", "systems", "validity"}
        assert (said["sub"], said["delegation_id"]) == (scene.grantor.id, delegation_id)
        assert said["validity"] == {"start": today.isoformat(), "end": (today + timedelta(days=9)).isoformat()}
        for token in (again["access_token"], exchanged):
            assert party.claims(token)["acting_for"] == said
        for token in (answer["access_token"], answer["refresh_token"], again["access_token"], exchanged):
            assert party.introspect(token)["acting_for"] == said
        told = party.userinfo(again["access_token"]).get_json()["acting_for"]
        for richer in (told, *(party.claims(each["id_token"])["acting_for"] for each in (answer, again))):
            assert {name: richer[name] for name in said} == said
            assert (richer["name"], richer["tax_id"]) == (scene.grantor.name, scene.grantor.tax_id)
        assert told["email"], "by scope, in userinfo alone"

    def test_a_power_for_all_systems_lists_none(self, scene: Scene) -> None:
        """Whoever is told is covered; which other systems there are is none of its business."""
        scene.act()
        party = scene.party()
        answer = party.tokens(scene.browser)
        again = party.refresh(answer["refresh_token"]).get_json()
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        told = [party.userinfo(again["access_token"]).get_json()]
        told += [party.claims(each[kind]) for each in (answer, again) for kind in ("id_token", "access_token")]
        told += [party.claims(exchanged), scene.party("e-license").introspect(exchanged)]
        told += [party.introspect(token) for token in (answer["refresh_token"], again["access_token"])]
        for each in told:
            assert each["acting_for"]["scope"] == "all"
            assert "systems" not in each["acting_for"]
            assert "webboard" not in str(each)
            assert "nsw" not in str(each)

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

    def test_sub_type_is_the_grantors(self, scene: Scene) -> None:
        party, told = scene.party(), []
        for entity_type in EntityType:
            grantor = scene.world.user(entity_type=entity_type)
            scene.browser.act_for(scene.world.delegation(grantor, scene.agent))
            told.append(party.claims(party.tokens(scene.browser)["id_token"])["acting_for"]["sub_type"])
        assert told == [each.value for each in EntityType]
        assert set(told) == {"juristic_person", "natural_person", "group_of_persons", "government_body", "other"}

    @pytest.mark.parametrize("offline", [False, True])
    def test_no_token_outlives_the_last_day(self, scene: Scene, offline: bool) -> None:
        """``exp`` of every token, refreshed and exchanged ones too, and the refresh token itself."""
        today = clock.bangkok_date(clock.now())
        midnight = clock.end_of_bangkok_day(today)
        scene.world.pass_time(seconds=(midnight - clock.now()).total_seconds() - 100)
        scene.sign_in_anew()
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

    def test_sid_differs_for_each_acting_context_and_stays_over_a_refresh(self, scene: Scene) -> None:
        party = scene.party()
        before = party.tokens(scene.browser)
        scene.act()
        during = party.tokens(scene.browser)
        again = party.refresh(during["refresh_token"]).get_json()
        sids = [party.claims(each["id_token"])["sid"] for each in (before, during, again)]
        assert sids[0] != sids[1] == sids[2]

    def test_no_act_in_the_id_token_but_after_an_exchange(self, scene: Scene) -> None:
        scene.act()
        party = scene.party()
        answer = party.tokens(scene.browser)
        exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        assert "act" not in party.claims(answer["id_token"])
        assert "act" not in party.claims(answer["access_token"])
        assert party.claims(exchanged)["act"] == {"sub": "keeper"}

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

    def test_covers_the_client(self, scene: Scene) -> None:
        scene.act(systems=["keeper"])
        party = scene.party()
        assert "code" in answer_of(party.authorize(scene.browser))
        assert "code" in scene.silently(party)

    def test_does_not_cover_it_and_acting_as_oneself_or_another_would_do(self, scene: Scene) -> None:
        scene.act(systems=["keeper"])
        party = scene.party("e-license")
        assert scene.silently(party)["error"] == "account_selection_required"
        page = party.authorize(scene.browser)
        assert page.has("delegation_id-")
        assert page.has("acting-for-cancel")
        answer = answer_of(scene.browser.act_for(""))
        assert "acting_for" not in party.claims(party.token(answer["code"]).get_json()["id_token"])

    def test_client_refuses_delegated_sessions(self, scene: Scene) -> None:
        scene.act()
        party = scene.party("webboard")
        assert scene.silently(party)["error"] == "interaction_required"
        page = party.authorize(scene.browser)
        assert page.has("delegation_id-")
        assert page.has("acting-for-cancel")
        assert not _offered(page)

    @pytest.mark.parametrize("now", ["oneself", "one that does not fit"])
    @pytest.mark.parametrize("by", ["entry", "claims"])
    def test_client_requires_one_and_another_would_fit(self, scene: Scene, now: str, by: str) -> None:
        wanted = scene.world.delegation(scene.world.user(), scene.agent)
        if now != "oneself":
            scene.act(systems=["nsw"])
        party = scene.party("agents-only" if by == "entry" else "e-license")
        asked = {} if by == "entry" else {"claims": ESSENTIAL}
        assert scene.silently(party, **asked)["error"] == "account_selection_required"
        assert _offered(party.authorize(scene.browser, **asked)) == [wanted]

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

    def test_hint_names_another_acting_context(self, scene: Scene) -> None:
        party = scene.party()
        own = party.tokens(scene.browser)["id_token"]
        delegation_id = scene.act()
        assert scene.silently(party, id_token_hint=own)["error"] == "account_selection_required"
        assert _offered(party.authorize(scene.browser, id_token_hint=own)) == [delegation_id]
        delegated = party.tokens(scene.browser)["id_token"]
        assert "code" in scene.silently(party, id_token_hint=delegated)
        for other in ("", scene.world.delegation(scene.world.user(), scene.agent)):
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


def _offered(page: Page) -> list[str]:
    """The delegations that the chooser offers."""
    values = [each.get("value") or "" for each in page.tree.iter("input") if each.get("name") == "delegation_id"]
    return [value for value in values if value]
