"""What continues under a delegation after the login has ended: offline refresh tokens, and what was got for them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from support.browsing import Browser
from support.delegated_tokens import OFFLINE, Scene, notices
from support.world import GRANTED

from idp import clock, worker
from idp.db import transaction
from idp.models import OutboxMessage, RefreshToken, Visit
from idp.oidc.token import families, family_revocation
from idp.oidc.token.codes import record_visit
from idp.sessions import offline_access

pytestmark = pytest.mark.clients(*GRANTED)


def test_offline_family_acts_on_after_the_login_until_the_delegation_ends(scene: Scene) -> None:
    """It does not need its login; it does need the delegation, and that nobody switched away from it."""
    delegation_id = scene.act()
    party = scene.party()
    token = party.tokens(scene.browser, **OFFLINE)["refresh_token"]
    scene.sign_out()
    scene.world.pass_time(days=3)
    again = party.refresh(token).get_json()
    assert party.claims(again["access_token"])["acting_for"]["delegation_id"] == delegation_id
    scene.end("cancelled", delegation_id)
    assert party.userinfo(again["access_token"]).status_code == 401
    assert party.refresh(token).get_json()["error"] == "invalid_grant"


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


def test_system_that_goes_on_without_a_login_hears_of_the_end(scene: Scene) -> None:
    """Every system that holds the context, also after the login; the grantor sees it before and after."""
    delegation_id = scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.sign_out()
    scene.world.pass_time(days=2)
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    grantor = Browser(scene.app)
    grantor.sign_in(scene.grantor)
    grantor.open(f"/delegations/{delegation_id}")
    assert "ระบบ keeper" in grantor.press("cancel-submit", reason="สิ้นสุดโครงการ").words("offline")
    with scene.world.database.reader() as session:
        before = len(notices(session, sid))
    grantor.press("cancel-submit")
    with scene.world.database.reader() as session:
        assert len(notices(session, sid)) == before + 1
    assert "ระบบ keeper" in grantor.page.words("main")
    assert keeper.refresh(tokens["refresh_token"]).status_code == 400


@pytest.mark.parametrize("how", ["switched", "password changed", "signed out"])
def test_page_before_cancelling_names_the_systems_that_really_go_on(scene: Scene, how: str) -> None:
    delegation_id = scene.act()
    keeper = scene.party()
    token = keeper.tokens(scene.browser, **OFFLINE)["refresh_token"]
    if how == "signed out":
        scene.sign_out()
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


@pytest.mark.parametrize("how", ["cancelled", "renounced", "expired"])
def test_system_with_nothing_but_an_offline_token_is_told_once(scene: Scene, how: str) -> None:
    """It was told when the login ended; of the end of the delegation it is told again, with the same ``sid``."""
    delegation_id = scene.act(end=clock.bangkok_date(clock.now()))
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.sign_out()
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    scene.end(how, delegation_id)
    for _ in range(2):
        worker.expire_delegations(scene.world.database)
    with scene.world.database.reader() as session:
        assert [each.receiver for each in notices(session, sid)] == ["keeper"] * 2
    scene.world.change(scene.grantor, status="suspended")
    worker.expire_delegations(scene.world.database)
    with scene.world.database.reader() as session:
        assert len(notices(session, sid)) == 2


@pytest.mark.parametrize(("who", "change"), [("grantor", "suspended"), ("agent", "suspended"), ("agent", "reported")])
def test_system_with_nothing_but_an_offline_token_hears_of_a_suspension(scene: Scene, who: str, change: str) -> None:
    """Either side. What had not been used meanwhile does not come back with the account either."""
    scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.sign_out()
    party = getattr(scene, who)
    bad, good = ({"status": "suspended"}, {"status": "active"})
    if change == "reported":
        bad, good = {"going_concern": False}, {"going_concern": True}
    scene.world.change(party, **bad)
    for _ in range(2):
        worker.expire_delegations(scene.world.database)
    with scene.world.database.reader() as session:
        assert [each.receiver for each in notices(session, sid)] == ["keeper"] * 2, "at the sign-out, and now"
    scene.world.change(party, **good)
    assert keeper.refresh(tokens["refresh_token"]).get_json()["error"] == "invalid_grant"
    worker.expire_delegations(scene.world.database)
    with scene.world.database.reader() as session:
        assert len(notices(session, sid)) == 2


@pytest.mark.parametrize("how", ["cancelled", "grantor suspended"])
def test_system_that_got_a_token_by_exchange_after_the_login_hears_of_the_end(scene: Scene, how: str) -> None:
    """Points 5 and 6: it holds the context too, and its use stands in the record."""
    delegation_id = scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    scene.sign_out()
    scene.world.pass_time(minutes=1)
    token = keeper.refresh(tokens["refresh_token"]).get_json()["access_token"]
    assert keeper.exchange(token, "nsw").status_code == 200
    scene.end(how, delegation_id)
    worker.expire_delegations(scene.world.database)
    with scene.world.database.reader() as session:
        assert sorted(each.receiver for each in notices(session, sid)) == ["keeper", "keeper", "nsw"]


def test_worker_and_a_refresh_do_not_wait_for_one_another(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two families of one context; the refresh of the second comes when the first has been revoked."""
    scene.act()
    keeper = scene.party()
    for _ in range(2):
        keeper.tokens(scene.browser, **OFFLINE)
    scene.sign_out()
    database, now = scene.world.database, clock.now()
    with database.reader() as session:
        first, second = session.scalars(select(RefreshToken).order_by(RefreshToken.family_id))
    scene.world.change(scene.agent, status="suspended")
    held, revoked, revoke = threading.Event(), threading.Event(), offline_access.revoke_family

    def revoke_and_tell(session: Session, family_id: str, at: datetime) -> bool:
        if family_id == second.family_id:
            revoked.set()
        return revoke(session, family_id, at)

    def refresh() -> None:
        with transaction(database) as work:
            session = work.writing()
            families.lock(session, second)
            held.set()
            assert revoked.wait(60)
            record_visit(session, second.context_id, "keeper", now)

    monkeypatch.setattr(offline_access, "revoke_family", revoke_and_tell)
    with ThreadPoolExecutor(1) as other:
        refreshed = other.submit(refresh)
        assert held.wait(60)
        with transaction(database) as work:
            assert family_revocation.revoke_under_delegations(work, clock.now()) == 2
        refreshed.result(60)
    assert first.context_id == second.context_id


def test_refresh_shows_in_the_record_of_who_acted_when(scene: Scene) -> None:
    """A system that continues without a login acts too."""
    scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    scene.sign_out()
    scene.world.pass_time(days=3)
    assert keeper.refresh(tokens["refresh_token"]).status_code == 200
    with scene.world.database.reader() as session:
        (visit,) = session.scalars(select(Visit).filter_by(client_id="keeper"))
    assert visit.last_at - visit.first_at >= timedelta(days=3)
