"""What an officer can do once, tried by many at one moment.

``docs/requirements/security.md``, rows 66 and 68, cases 15 and 28.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pyotp
import pytest
from sqlalchemy import func, select
from support.officers import Equipped, equipped
from support.world import World

from idp import clock
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.errors import TooManyAttempts
from idp.helpdesk import sessions
from idp.helpdesk.sign_in import accounts, second_step, set_up
from idp.helpdesk.sign_in.factors import Code
from idp.helpdesk.sign_in.set_up import Draft
from idp.models import AuditEvent, Officer, OfficerRole, OfficerSession
from idp.origin import HERE, Act, Origin

MANY = 8
Result = TypeVar("Result")


@pytest.fixture
def officer(database: Database, settings: Settings, world: World) -> Equipped:
    return equipped(database, settings)


def _at_once(attempt: Callable[[int], Result]) -> list[Result]:
    barrier = Barrier(MANY)

    def run(number: int) -> Result:
        barrier.wait(60)
        return attempt(number)

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(run, range(MANY)))


def test_code_signs_one_browser_in(database: Database, settings: Settings, officer: Equipped) -> None:
    with transaction(database) as work:
        session, act = work.writing(), Act(HERE, clock.now())
        secrets = [sessions.begin(session, officer.id, act) for _ in range(MANY)]
    code = officer.code()

    def attempt(number: int) -> str:
        origin = Origin(f"192.0.2.{number}", "", "")
        try:
            with transaction(database) as work:
                result = second_step.finish(work, secrets[number], Code(code), settings, origin)
        except TooManyAttempts:
            return "wait"
        return "in" if isinstance(result, str) else result.value

    assert Counter(_at_once(attempt))["in"] == 1
    with database.reader() as session:
        proven = select(func.count()).where(OfficerSession.proven_at.is_not(None))
        signed_in = select(func.count()).where(AuditEvent.event == "officer.signed_in")
        assert (session.scalar(proven), session.scalar(signed_in)) == (1, 1)


def test_set_up_link_sets_up_once(database: Database, settings: Settings, world: World) -> None:
    email = f"{new_id().lower()}@tisi.example"
    with transaction(database) as work:
        token = accounts.add(work.writing(), email, OfficerRole.OPERATOR, Act(HERE, clock.now()))
    drafts = [Draft(f"hash {number}", pyotp.random_base32(32)) for number in range(MANY)]

    def attempt(number: int) -> bool | None:
        code = pyotp.TOTP(drafts[number].totp_secret).at(clock.now())
        with transaction(database) as work:
            return set_up.with_app(work, token, drafts[number], code, settings, HERE)

    results = _at_once(attempt)
    assert Counter(results) == {True: 1, None: MANY - 1}
    with database.reader() as session:
        kept = session.scalars(select(Officer).filter_by(email=email)).one()
    assert kept.password_hash == drafts[results.index(True)].password_hash


def test_officer_who_is_disabled_at_that_moment_is_in_nowhere(
    database: Database, settings: Settings, officer: Equipped
) -> None:
    with transaction(database) as work:
        session, act = work.writing(), Act(HERE, clock.now())
        secrets = [sessions.begin(session, officer.id, act) for _ in range(MANY)]
    code = officer.code()

    def attempt(number: int) -> None:
        with transaction(database) as work:
            if number == 0:
                accounts.disable(work.writing(), officer.email, Act(HERE, clock.now()))
            else:
                second_step.finish(work, secrets[number], Code(code), settings, Origin(f"192.0.2.{number}", "", ""))

    _at_once(attempt)
    with database.reader() as session:
        assert all(each.ended_at is not None for each in session.scalars(select(OfficerSession)))
