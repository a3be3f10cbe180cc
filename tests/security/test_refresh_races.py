"""Cancel against refresh at one moment, over two worker processes: no token after the end.

``docs/requirements/acting-for.md``, row 38.
The families are put into the database as they stand after a code, so that two hundred of them cost little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select
from support.attacks.full_size import size
from support.attacks.racing import Request, Starters, basic, posted, starters
from support.serving_process import Provider
from support.world import User

from idp import clock
from idp.crypto import digest, new_id, new_secret
from idp.db import transaction
from idp.delegation import lifecycle
from idp.models import ActingContext, Login, RefreshToken, TokenIssue
from idp.origin import HERE, Act

AT_ONCE = 25
ROUNDS = size(2, 80)


@dataclass(frozen=True)
class Family:
    """A refresh token that was issued while acting under a delegation."""

    delegation_id: str
    context_id: str
    token: str


@pytest.fixture(scope="module")
def many(provider: Provider) -> Iterator[Starters]:
    """The connections."""
    with starters(provider, AT_ONCE) as waiting:
        yield waiting


def _family(provider: Provider, grantor: User, agent: User, kind: int) -> Family:
    """Bound to its login, beyond it, or beyond one that has ended, by *kind*."""
    delegation_id = provider.world.delegation(grantor, agent)
    now, later = clock.now(), clock.now() + timedelta(hours=1)
    ended, token, login_id, code_id = now if kind == 2 else None, new_secret(), new_id(), new_id()
    login: dict[str, Any] = {
        "id": login_id,
        "secret_hash": digest(new_secret()),
        "account_id": agent.id,
        "amr": ["pwd"],
    }
    login |= {"started_at": now, "authenticated_at": now, "last_seen_at": now, "expires_at": later}
    login |= {"ended_at": ended, "network": "", "user_agent": ""}
    context = {"id": new_secret(), "login_id": login_id, "delegation_id": delegation_id, "started_at": now}
    kept: dict[str, Any] = {"id": code_id, "family_id": code_id, "client_id": "keeper"}
    kept |= {"context_id": context["id"], "secret_hash": digest(token), "scope": "openid offline_access"}
    kept |= {"acr": "urn:idp:acr:password", "amr": ["pwd"], "offline": kind > 0, "expires_at": later}
    kept |= {"authenticated_at": now, "began_at": now, "issued_at": now}
    with transaction(provider.world.database) as work:
        session = work.writing()
        session.execute(insert(Login).values(login))
        session.execute(insert(ActingContext).values({**context, "ended_at": ended}))
        session.execute(insert(RefreshToken).values(kept))
    return Family(delegation_id, context["id"], token)


def _refresh(family: Family) -> Request:
    return posted("/oauth2/token", {"grant_type": "refresh_token", "refresh_token": family.token}, basic("keeper"))


def test_cancel_against_refresh_leaves_no_token_alive(provider: Provider, many: Starters) -> None:
    """What was refreshed before it is dead with it, what comes after it gets nothing, and nothing was issued unseen."""
    grantor, agent = provider.world.user(), provider.world.user()
    for _ in range(ROUNDS):
        families = [_family(provider, grantor, agent, place % 3) for place in range(AT_ONCE)]

        def cancel(family: Family) -> None:
            with transaction(provider.world.database) as work:
                lifecycle.cancel(work, family.delegation_id, grantor.id, "x", Act(HERE, clock.now()))

        with ThreadPoolExecutor(4) as grantors:
            cancelled = [grantors.submit(cancel, family) for family in families]
            answers = many.at_once(lambda place: _refresh(families[place]))  # noqa: B023
        assert [each.exception() for each in cancelled] == [None] * AT_ONCE
        assert set(Counter(answer.status for answer in answers)) <= {200, 400}
        for family, answer in zip(families, answers, strict=True):
            with provider.database.reader() as session:
                issued = session.scalar(select(func.count()).where(TokenIssue.context_id == family.context_id))
            assert issued == (1 if answer.status == 200 else 0)
            if answer.status == 200:
                headers = {"Authorization": f"Bearer {answer.json['access_token']}"}
                assert provider.get("/oauth2/userinfo", headers=headers).status_code == 401
            else:
                assert answer.json["error"] == "invalid_grant"
        late = many.at_once(lambda place: _refresh(families[place]))  # noqa: B023
        assert {(answer.status, answer.json["error"]) for answer in late} == {(400, "invalid_grant")}
