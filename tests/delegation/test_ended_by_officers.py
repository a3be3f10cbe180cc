"""A power of attorney that an officer ends: as final as a cancelled one, and both parties read who it was and why."""

from __future__ import annotations

import pytest
from support.browsing import Browser
from support.database_rows import delegation_of
from support.delegated_tokens import OFFLINE, Scene, notices
from support.letterbox import Letterbox, text_of
from support.world import GRANTED, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.errors import NotFound
from idp.models import DelegationState
from idp.origin import HERE, Act

REASON = "ผู้มอบอำนาจล้มละลาย"


def _end(database: Database, delegation_id: str) -> None:
    with transaction(database) as work:
        lifecycle.end_by_officer(work.writing(), delegation_id, REASON, Act(HERE, clock.now()))


@pytest.mark.clients(*GRANTED)
def test_everything_under_it_ends_and_systems_are_told(scene: Scene) -> None:
    delegation_id = scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    _end(scene.world.database, delegation_id)
    assert keeper.userinfo(tokens["access_token"]).status_code == 401
    assert keeper.refresh(tokens["refresh_token"]).get_json()["error"] == "invalid_grant"
    with scene.world.database.reader() as session:
        assert notices(session, keeper.claims(tokens["id_token"])["sid"])


@pytest.mark.parametrize("state", [DelegationState.WAITING, DelegationState.IN_FORCE])
def test_both_parties_read_who_and_why(
    scene: Scene, world: World, database: Database, letterbox: Letterbox, state: DelegationState
) -> None:
    answered_at = clock.now() if state is DelegationState.IN_FORCE else None
    delegation_id = world.delegation(scene.grantor, scene.agent, state=state, answered_at=answered_at)
    letterbox.fetch()
    _end(database, delegation_id)
    delegation = delegation_of(database, delegation_id)
    assert (delegation.state, delegation.ended_by) == (DelegationState.CANCELLED, "officer")
    mails = letterbox.fetch()
    assert len(mails) == 2
    assert all("เจ้าหน้าที่" in text_of(mail) for mail in mails)
    assert sum(REASON in text_of(mail) for mail in mails) == (2 if answered_at else 1), "the agent once confirmed"
    browser = Browser(scene.app)
    browser.sign_in(scene.grantor)
    page = browser.open(f"/delegations/{delegation_id}")
    assert "ยุติโดยเจ้าหน้าที่" in page.words("main")
    assert REASON in page.words("main")
    assert "ยุติโดยเจ้าหน้าที่" in browser.open("/delegations/given").words("main")


def test_what_has_ended_cannot_be_ended(scene: Scene, world: World, database: Database) -> None:
    ended = world.delegation(scene.grantor, scene.agent, state=DelegationState.RENOUNCED, ended_at=clock.now())
    with pytest.raises(NotFound):
        _end(database, ended)
    assert delegation_of(database, ended).ended_by is None


def test_open_ones_of_a_party(scene: Scene, world: World, database: Database) -> None:
    given = world.delegation(scene.grantor, scene.agent)
    received = world.delegation(scene.agent, scene.grantor, state=DelegationState.WAITING, answered_at=None)
    world.delegation(scene.grantor, world.user(), state=DelegationState.DECLINED, ended_at=clock.now())
    world.delegation(world.user(), scene.agent)
    with database.reader() as session:
        found = lifecycle.open_delegations_of(session, scene.grantor.id, clock.now())
    assert [each.id for each in found] == sorted([given, received])
