"""``sessions.lifecycle``: each way a session starts, changes and ends, and that nobody else's is touched by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlalchemy.orm import Session
from support.database_rows import rows_of
from support.world import User, World

from idp import clock
from idp.crypto import digest, new_id, new_secret
from idp.db import Database, transaction
from idp.models import ActingContext, AuditEvent, Login, OutboxMessage, RefreshToken
from idp.oidc.token.codes import record_visit
from idp.origin import HERE, Act
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession, find_by_cookie

PASSWORD = Proof(password=True)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
Rows = dict[str, dict[str, Any]]


@pytest.mark.parametrize(
    ("proof", "amr"),
    [
        (PASSWORD, ["pwd"]),
        (Proof(otp=True), ["otp"]),
        (Proof(password=True, otp=True), ["mfa", "otp", "pwd"]),
        (Proof(password=True, recovery=True), ["mfa", "otp", "pwd"]),
        (Proof(passkey="swk"), ["swk"]),
        (Proof(passkey="hwk", verified=True), ["hwk", "mfa", "user"]),
        (Proof(password=True, passkey="hwk"), ["hwk", "mfa", "pwd"]),
        (Proof(verified=True), ["user"]),
    ],
)
def test_two_factors_are_a_password_and_another_or_a_passkey_that_asked_for_a_pin(proof: Proof, amr: list[str]) -> None:
    assert proof.amr == amr
    assert proof.two_factor == ("mfa" in amr)


@dataclass
class Sessions:
    """Two users: one has two sessions, the other one. ``secrets``: of the cookies, by name."""

    world: World
    database: Database
    at: datetime
    owner: User
    other: User
    ids: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)

    @property
    def act(self) -> Act:
        return Act(HERE, self.at)

    def do(self, verb: Callable[..., Any], *values: Any, **options: Any) -> Any:
        """Call *verb* in a transaction of its own."""
        with transaction(self.database) as work:
            return verb(work.writing(), *values, **options)

    def start(self, name: str, user: User, seconds: int = 3600, later: int = 0) -> str:
        act = Act(HERE, self.at + timedelta(seconds=later))
        self.ids[name], self.secrets[name] = self.do(lifecycle.start, user.id, PASSWORD, act, seconds)
        return self.ids[name]

    def found(self, name: str) -> UserSession:
        """The session as a request finds it."""
        found = find_by_cookie(self.database, digest(self.secrets[name]))
        assert found is not None
        return found

    def sid(self, name: str) -> str:
        context = self.found(name).context
        assert context is not None
        return context.id

    def act_for(self, name: str, delegation_id: str | None) -> str:
        """Switch; the new ``sid``."""
        sid = self.do(lifecycle.switch, self.found(name), delegation_id, self.act)
        assert sid
        return str(sid)

    def rows(self) -> Rows:
        """Every session and every acting context as it stands."""
        every = [*rows_of(self.database, Login), *rows_of(self.database, ActingContext)]
        return {each.id: {name.key: getattr(each, name.key) for name in each.__table__.columns} for each in every}

    def changed(self, before: Rows) -> set[str]:
        """The ids of rows that are not as they were, or new."""
        return {each for each, row in self.rows().items() if before.get(each) != row}

    def told(self) -> list[tuple[str, bool]]:
        """Which clients are sent a notice, and whether time alone was the cause."""
        notices = sorted(rows_of(self.database, OutboxMessage), key=lambda each: str(each.queue))
        return [(each.queue.removeprefix("system "), each.by_clock) for each in notices if each.kind == "logout_notice"]


@pytest.fixture
def sessions(world: World, database: Database) -> Sessions:
    made = Sessions(world, database, clock.now(), world.user(), world.user())
    made.start("desk", made.owner)
    made.start("phone", made.owner)
    made.start("theirs", made.other)
    return made


def _renew(session: Session, found: UserSession, act: Act) -> str | None:
    return lifecycle.renew(session, found, Proof(password=True, otp=True), act, 7200)


def _step_up(session: Session, found: UserSession, act: Act) -> str | None:
    return lifecycle.step_up(session, found, Proof(otp=True), act)


def _change_secret(session: Session, found: UserSession, act: Act) -> str | None:
    return lifecycle.change_secret(session, found.login.id, act.at)


class TestChanges:
    @pytest.mark.parametrize("change", [_renew, _step_up, _change_secret])
    def test_new_secret_is_for_this_session_alone(self, sessions: Sessions, change: Callable[..., str | None]) -> None:
        found, before = sessions.found("desk"), sessions.rows()
        secret = sessions.do(change, found, Act(HERE, sessions.at + SECOND))
        assert secret
        assert sessions.changed(before) == {found.login.id}
        sessions.secrets["desk"] = secret
        assert sessions.found("desk").login.last_seen_at == sessions.at + SECOND
        assert sessions.found("desk").two_factor == (change is not _change_secret)

    @pytest.mark.parametrize("change", [_renew, _step_up, _change_secret])
    def test_session_that_has_ended_meanwhile_gets_none(
        self, sessions: Sessions, change: Callable[..., str | None]
    ) -> None:
        found = sessions.found("desk")
        sessions.do(lifecycle.end_login, found.login.id, "user", sessions.act)
        before, audited = sessions.rows(), len(rows_of(sessions.database, AuditEvent))
        assert sessions.do(change, found, sessions.act) is None
        assert sessions.changed(before) == set()
        assert len(rows_of(sessions.database, AuditEvent)) == audited

    def test_use_is_noted_for_this_session_alone(self, sessions: Sessions) -> None:
        before = sessions.rows()
        sessions.do(lifecycle.touch, sessions.ids["desk"], sessions.at + HOUR)
        assert sessions.changed(before) == {sessions.ids["desk"]}
        assert sessions.found("desk").login.last_seen_at == sessions.at + HOUR

    def test_one_is_open_until_it_is_ended(self, sessions: Sessions) -> None:
        found, phone = sessions.found("desk"), sessions.found("phone")
        assert sessions.do(lifecycle.is_open, found)
        sessions.do(lifecycle.end_login, found.login.id, "user", sessions.act)
        assert not sessions.do(lifecycle.is_open, found)
        assert sessions.do(lifecycle.is_open, phone)


class TestSwitch:
    def test_one_context_ends_and_another_begins(self, sessions: Sessions) -> None:
        delegation_id = sessions.world.delegation(sessions.other, sessions.owner)
        before, old = sessions.rows(), sessions.sid("desk")
        sid = sessions.act_for("desk", delegation_id)
        assert sessions.changed(before) == {old, sid}
        rows = sessions.rows()
        assert (rows[old]["ended_at"], rows[old]["ended_by"]) == (sessions.at, "switched")
        assert (rows[sid]["ended_at"], rows[sid]["delegation_id"]) == (None, delegation_id)

    def test_whoever_was_slower_changes_nothing(self, sessions: Sessions) -> None:
        late = sessions.found("desk")
        sessions.act_for("desk", None)
        before = sessions.rows()
        assert sessions.do(lifecycle.switch, late, None, sessions.act) is None
        assert sessions.changed(before) == set()

    def test_no_context_begins_in_a_session_that_has_ended(self, sessions: Sessions) -> None:
        """Not even where there was none, since its delegation had ended."""
        sessions.do(lifecycle.end_contexts_of, [self._delegated(sessions)], "cancelled", sessions.act)
        chooses = sessions.found("desk")
        assert chooses.context is None
        sessions.do(lifecycle.end_login, chooses.login.id, "user", sessions.act)
        before = sessions.rows()
        assert sessions.do(lifecycle.switch, chooses, None, sessions.act) is None
        assert sessions.changed(before) == set()

    def _delegated(self, sessions: Sessions) -> str:
        delegation_id = sessions.world.delegation(sessions.other, sessions.owner)
        sessions.act_for("desk", delegation_id)
        return delegation_id


class TestEnds:
    def test_one(self, sessions: Sessions) -> None:
        desk, sid, before = sessions.ids["desk"], sessions.sid("desk"), sessions.rows()
        assert sessions.do(lifecycle.end_login, desk, "user", sessions.act)
        assert sessions.changed(before) == {desk, sid}
        rows = sessions.rows()
        assert (rows[desk]["ended_by"], rows[sid]["ended_by"]) == ("user", "login")
        later = Act(HERE, sessions.at + SECOND)
        assert not sessions.do(lifecycle.end_login, desk, "officer", later)
        assert sessions.rows() == rows

    @pytest.mark.parametrize("kept", ["phone", ""])
    def test_all_of_an_account_but_one(self, sessions: Sessions, kept: str) -> None:
        ended_before = sessions.start("tablet", sessions.owner)
        sessions.do(lifecycle.end_login, ended_before, "user", sessions.act)
        expected = {sessions.ids["desk"], sessions.sid("desk")}
        if not kept:
            expected |= {sessions.ids["phone"], sessions.sid("phone")}
        before = sessions.rows()
        keep = sessions.ids.get(kept, "")
        number = sessions.do(lifecycle.end_logins, sessions.owner.id, "password_changed", sessions.act, keep=keep)
        assert number == len(expected) / 2
        assert sessions.changed(before) == expected
        ended = [each for each in rows_of(sessions.database, AuditEvent) if each.event == "login.ended"][1:]
        assert {each.data["login_id"] for each in ended} == expected & set(sessions.ids.values())

    def test_those_whose_time_is_over(self, sessions: Sessions) -> None:
        over = sessions.start("short", sessions.owner, seconds=60)
        sid = sessions.sid("short")
        ended_before = sessions.start("shorter", sessions.other, seconds=59)
        sessions.do(lifecycle.end_login, ended_before, "user", sessions.act)
        before = sessions.rows()
        assert sessions.do(lifecycle.end_expired, sessions.at + 59 * SECOND) == 0
        assert sessions.changed(before) == set()
        sessions.do(record_visit, sid, "nsw", sessions.at)
        assert sessions.do(lifecycle.end_expired, sessions.at + 60 * SECOND) == 1
        assert sessions.changed(before) == {over, sid}
        assert sessions.rows()[over]["ended_by"] == "expired"
        assert sessions.told() == [("nsw", True)]

    def test_least_recently_used_beyond_fifty(self, sessions: Sessions) -> None:
        tablet = sessions.start("tablet", sessions.owner)
        sessions.do(lifecycle.end_login, tablet, "user", sessions.act)
        for number in range(48):
            sessions.start(f"one more {number}", sessions.owner, later=number + 1)
        before = sessions.rows()
        sessions.do(lifecycle.touch, sessions.ids["desk"], sessions.at + HOUR)
        sid = sessions.sid("phone")
        new = sessions.start("newest", sessions.owner, later=3599)
        expected = {sessions.ids["desk"], sessions.ids["phone"], sid, new, sessions.sid("newest")}
        assert sessions.changed(before) == expected
        assert sessions.rows()[sessions.ids["phone"]]["ended_by"] == "too_many"


class TestContextsOfDelegations:
    @pytest.fixture
    def delegated(self, sessions: Sessions) -> dict[str, tuple[str, str]]:
        """Delegations, each with the ``sid`` of a context under it in which a client was visited."""
        third = sessions.world.user()
        made = {}
        for name in ("desk", "phone", "theirs"):
            agent = sessions.other if name == "theirs" else sessions.owner
            delegation_id = sessions.world.delegation(third, agent)
            sid = sessions.act_for(name, delegation_id)
            sessions.do(record_visit, sid, "nsw" if name == "desk" else "e-license", sessions.at)
            made[name] = delegation_id, sid
        return made

    @pytest.mark.parametrize("wait", [True, False])
    @pytest.mark.parametrize("by", ["cancelled", "expired"])
    def test_open_ones_end_and_their_clients_are_told(
        self, sessions: Sessions, delegated: dict[str, tuple[str, str]], by: str, wait: bool
    ) -> None:
        delegation_id, sid = delegated["desk"]
        before, act = sessions.rows(), Act(HERE, sessions.at + SECOND)
        assert sessions.do(lifecycle.end_contexts_of, [delegation_id], by, act, wait=wait) == [sid]
        assert sessions.changed(before) == {sid}
        assert sessions.told() == [("nsw", by == "expired")]
        (event,) = [each for each in rows_of(sessions.database, AuditEvent) if each.event == "acting.ended"]
        told = {"login_id": sessions.ids["desk"], "context_id": sid, "delegation_id": delegation_id, "by": by}
        assert (event.account_id, event.data) == (sessions.owner.id, told)
        assert sessions.do(lifecycle.end_contexts_of, [delegation_id], by, act, wait=wait) == []

    @pytest.mark.parametrize("by", ["cancelled", "expired"])
    def test_offline_access_up_to_the_end_is_told_once_more(
        self, sessions: Sessions, delegated: dict[str, tuple[str, str]], by: str
    ) -> None:
        """A delegation's last day is over before the scheduled job ends it."""
        delegation_id, sid = delegated["desk"]
        self._offline(sessions, sid, sessions.at + HOUR)
        sessions.do(lifecycle.end_login, sessions.ids["desk"], "user", sessions.act)
        with transaction(sessions.database) as work:
            work.writing().execute(update(OutboxMessage).values(kind="told before"))
        job = Act(HERE, sessions.at + HOUR + SECOND)
        sessions.do(lifecycle.end_for_good, delegation_id, by, job)
        assert sessions.told() == [], "the tokens were over"
        sessions.do(lifecycle.end_for_good, delegation_id, by, job, ended_at=sessions.at + HOUR)
        assert sessions.told() == [("nsw", by == "expired")]

    def _offline(self, sessions: Sessions, sid: str, until: datetime) -> None:
        family = new_id()
        values = {"id": family, "family_id": family, "secret_hash": new_secret(), "client_id": "nsw", "context_id": sid}
        values |= {"scope": "openid offline_access", "authenticated_at": sessions.at, "began_at": sessions.at}
        values |= {"issued_at": sessions.at, "expires_at": until, "acr": "", "amr": ["pwd"], "offline": True}
        with transaction(sessions.database) as work:
            work.writing().execute(insert(RefreshToken).values(**values, requested_claims=None))
