"""What the systems were told has ended stays ended, though its cause is lifted while tokens of it are young."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import update
from support.delegated_tokens import Scene
from support.world import GRANTED

from idp import clock, worker
from idp.db import transaction
from idp.models import AccountStatus, Delegation

pytestmark = pytest.mark.clients(*GRANTED)


def _hold(scene: Scene, held: bool) -> None:
    with transaction(scene.world.database) as work:
        work.writing().execute(update(Delegation).values(held_at=clock.now() if held else None))


def _reported(who: str) -> Callable[[Scene, bool], None]:
    return lambda scene, on: scene.world.change(getattr(scene, who), going_concern=not on)


def _suspended(who: str) -> Callable[[Scene, bool], None]:
    status = {True: AccountStatus.SUSPENDED, False: AccountStatus.ACTIVE}
    return lambda scene, on: scene.world.change(getattr(scene, who), status=status[on])


CAUSES: dict[str, Callable[[Scene, bool], None]] = {
    "grantor suspended": _suspended("grantor"),
    "agent suspended": _suspended("agent"),
    "grantor reported": _reported("grantor"),
    "agent reported": _reported("agent"),
    "on hold": _hold,
}


@pytest.mark.parametrize("cause", CAUSES)
def test_tokens_never_live_again(scene: Scene, cause: str) -> None:
    scene.act()
    party = scene.party()
    answer = party.tokens(scene.browser)
    exchanged = party.exchange(answer["access_token"], "e-license").get_json()["access_token"]
    of_it = [answer["access_token"], answer["refresh_token"], exchanged]
    assert all(party.introspect(token)["active"] for token in of_it)
    CAUSES[cause](scene, True)
    worker.expire_delegations(scene.world.database)
    CAUSES[cause](scene, False)
    assert not any(party.introspect(token)["active"] for token in of_it)
    assert party.userinfo(answer["access_token"]).status_code == 401
    assert party.refresh(answer["refresh_token"]).get_json()["error"] == "invalid_grant"
    assert party.exchange(answer["access_token"], "e-license").status_code == 400


def test_access_token_of_a_context_that_was_switched_away_from_runs_out(scene: Scene) -> None:
    scene.act()
    party = scene.party()
    answer: dict[str, Any] = party.tokens(scene.browser)
    scene.browser.act_for("")
    assert party.userinfo(answer["access_token"]).status_code == 200
    assert not party.introspect(answer["refresh_token"])["active"]
