"""Signing keys change hands while somebody is signed in: what is published, what counts, and for how long."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from joserfc import jws
from joserfc.jwk import OctKey
from sqlalchemy import event, select, update
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, World

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import AuditEvent, SigningKey
from idp.oidc.keys import rotation
from idp.oidc.keys.records import records
from idp.oidc.keys.ring import ACCESS_TOKEN, ID_TOKEN, BadToken, KeyRing
from idp.oidc.keys.rotation import RotationRefused
from idp.oidc.keys.states import statuses

pytestmark = pytest.mark.clients(*GRANTED)

ALG = ["ES256"]  # a key of it is made in no time; the lines of the others are alike
_OCT = OctKey.generate_key(256)
CLAIMS = {"iss": ORIGIN, "sub": "somebody", "aud": "nsw"}


@pytest.fixture
def other(app: Flask, settings: Settings, database: Database, world: World) -> Flask:
    """Another process of the installation, as far as keys go: it has read them before anything changed."""
    return create_app(settings, database)


def _begin(database: Database, vault: Vault) -> str:
    ((made,), refusals) = rotation.begin(database, vault, ALG, clock.now(), "command")
    assert refusals == []
    return made.kid


def _states(database: Database, alg: str = "ES256") -> list[str]:
    with database.reader() as session:
        return [each.state.value for each in statuses(records(session), clock.now()) if each.key.alg == alg]


def _published(app: Flask) -> list[str]:
    keys = app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]
    return [key["kid"] for key in keys if key["alg"] == "ES256"]


def _kid(token: str) -> str:
    return str(jws.extract_compact(token.encode()).headers()["kid"])


def _events(database: Database) -> list[tuple[str, dict[str, Any]]]:
    with database.reader() as session:
        found = session.execute(
            select(AuditEvent.event, AuditEvent.data).where(AuditEvent.event.startswith("key.")).order_by(AuditEvent.id)
        )
        return [(row.event, row.data) for row in found]


def _takes_hint(app: Flask, browser: Browser, hint: str) -> bool:
    location = RelyingParty(app, "nsw").authorize(browser, id_token_hint=hint).location or ""
    assert ("code=" in location) != ("error=invalid_request" in location)
    return "code=" in location


class TestSchedule:
    """Published for 24 hours, then it signs; the one before stays published for an hour; hints stay good."""

    def test_one_turn_from_end_to_end(
        self, app: Flask, other: Flask, world: World, browser: Browser, database: Database, vault: Vault
    ) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app, "nsw")
        hint = party.tokens(browser)["id_token"]
        first, second = _kid(hint), _begin(database, vault)
        world.pass_time(hours=23, minutes=59)
        assert _published(app) == _published(other) == [first, second]
        browser.sign_in(world.user())
        assert _kid(party.tokens(browser)["id_token"]) == first
        world.pass_time(minutes=1)
        tokens = party.tokens(browser)
        assert {_kid(tokens["id_token"]), _kid(tokens["access_token"])} == {second}
        assert _published(app) == _published(other) == [second, first]
        assert RelyingParty(other, "nsw").userinfo(tokens["access_token"]).status_code == 200
        world.pass_time(minutes=59)
        assert _published(other) == [second, first]
        world.pass_time(minutes=2)
        assert _published(app) == _published(other) == [second]
        browser.sign_in(world.user())
        assert not any(_takes_hint(each, browser, "x.y.z") for each in (app, other))
        page = browser.open(f"/logout?id_token_hint={hint}")
        assert page.has("logout-confirm"), "a good hint, of another login"

    def test_retired_key_is_believed_in_hints_alone(self, world: World, database: Database, vault: Vault) -> None:
        ring = KeyRing(database, vault)
        hint, token = ring.sign(CLAIMS, ID_TOKEN), ring.sign(CLAIMS, ACCESS_TOKEN)
        _begin(database, vault)
        world.pass_time(hours=25, minutes=1)
        assert ring.verify_hint(hint) == CLAIMS
        with pytest.raises(BadToken):
            ring.verify(token, ACCESS_TOKEN)
        world.pass_time(days=399)
        rotation.keep_up(database, vault, 0, clock.now())
        assert ring.verify_hint(hint) == CLAIMS
        world.pass_time(days=1)
        rotation.keep_up(database, vault, 0, clock.now())
        with pytest.raises(BadToken):
            ring.verify_hint(hint)
        assert _states(database) == ["signing"]

    def test_published_keys_may_be_kept_for_five_minutes(self, app: Flask) -> None:
        response = app.test_client().get("/oauth2/jwks", base_url=ORIGIN)
        assert response.headers["Cache-Control"] == "public, max-age=300"

    def test_worker_begins_a_day_before_and_writes_down_what_the_clock_does(
        self, world: World, database: Database, vault: Vault
    ) -> None:
        first = KeyRing(database, vault).published()

        def round_after(**much: float) -> list[str]:
            world.pass_time(**much)
            rotation.keep_up(database, vault, 90, clock.now())
            return _states(database)

        with transaction(database) as work:
            work.writing().execute(update(SigningKey).values(signs_from=clock.now(), created_at=clock.now()))
        assert round_after(days=88, hours=23) == ["signing"]
        assert round_after(hours=1) == ["signing", "next"]
        assert round_after(hours=12) == ["signing", "next"]
        assert round_after(hours=12) == ["verifying", "signing"]
        assert round_after(hours=1) == ["retired", "signing"]
        told = [(name, data["by"]) for name, data in _events(database) if data["alg"] == "ES256"]
        by_clock = [("key.verifying", "clock"), ("key.signing", "clock"), ("key.retired", "clock")]
        assert told == [("key.published", "schedule"), *by_clock]
        assert {data["kid"] for name, data in _events(database) if name == "key.retired"} == set(first)

    def test_late_worker_makes_it_late_and_no_shorter(self, world: World, database: Database, vault: Vault) -> None:
        world.pass_time(days=500)
        assert _states(database) == ["signing"]
        rotation.keep_up(database, vault, 90, clock.now())
        world.pass_time(hours=23)
        assert _states(database) == ["signing", "next"]
        world.pass_time(days=300)  # and nobody works
        assert _states(database) == ["retired", "signing"]

    def test_without_a_schedule_nothing_begins(self, world: World, database: Database, vault: Vault) -> None:
        world.pass_time(days=3_000)
        rotation.keep_up(database, vault, 0, clock.now())
        assert _states(database) == ["signing"]


class TestStolen:
    """``idp keys rotate --now``: from the moment of the commit, at every process."""

    def test_nothing_that_it_signed_counts_any_more(
        self, app: Flask, other: Flask, world: World, browser: Browser, database: Database, vault: Vault
    ) -> None:
        browser.sign_in(world.user())
        keeper = RelyingParty(app, "keeper")
        access = keeper.tokens(browser)["access_token"]
        hint = RelyingParty(app, "nsw").tokens(browser)["id_token"]
        assert RelyingParty(other).userinfo(access).status_code == 200
        assert _takes_hint(other, browser, hint)
        following = _begin(database, vault)
        (made,) = rotation.replace(database, vault, ALG, clock.now())
        assert set(made.ended) == {_kid(hint), following}
        for each in (other, app):  # neither has read the keys again
            party = RelyingParty(each, "keeper")
            assert party.userinfo(access).status_code == 401
            assert party.introspect(access) == {"active": False}
            assert party.exchange(access, "e-license").get_json()["error"] == "invalid_request"
            assert not _takes_hint(each, browser, hint)
        assert browser.open(f"/logout?id_token_hint={hint}").words("parameter") == "id_token_hint"
        world.pass_time(seconds=1)
        assert _published(app) == _published(other) == [made.kid]
        tokens = RelyingParty(other, "nsw").tokens(browser)
        assert _kid(tokens["id_token"]) == _kid(tokens["access_token"]) == made.kid
        assert RelyingParty(app).userinfo(tokens["access_token"]).status_code == 200
        world.pass_time(days=30)
        browser.sign_in(world.user())
        assert not _takes_hint(app, browser, hint)

    def test_it_is_recorded_and_told(self, database: Database, vault: Vault, caplog: pytest.LogCaptureFixture) -> None:
        (made,) = rotation.replace(database, vault, ALG, clock.now())
        events = {(name, data["kid"]) for name, data in _events(database)}  # of one moment, in no order
        assert events == {("key.signing", made.kid), ("key.ended", made.ended[0])}
        for _ in range(2):  # once, however many workers look
            rotation.keep_up(database, vault, 0, clock.now())
        (told,) = [each.getMessage() for each in caplog.records if each.levelname == "WARNING"]
        assert made.ended[0] in told
        assert "300 seconds" in told
        assert len(_events(database)) == 2

    def test_other_process_signs_with_the_new_one_within_a_second(
        self, world: World, database: Database, vault: Vault
    ) -> None:
        ring = KeyRing(database, vault)
        (made,) = rotation.replace(database, vault, ALG, clock.now())
        world.pass_time(seconds=1)
        assert _kid(ring.sign(CLAIMS, ID_TOKEN)) == made.kid


class TestAtOnce:
    """Of several that change keys at once one does."""

    @pytest.mark.parametrize("now", [False, True])
    def test_one_of_two_rotations_changes_keys(self, now: bool, database: Database, vault: Vault) -> None:
        start, at = Barrier(2), clock.now()

        def rotate(_: int) -> bool:
            start.wait()
            if not now:
                return bool(rotation.begin(database, vault, ALG, at, "command")[0])
            try:
                return bool(rotation.replace(database, vault, ALG, at))
            except RotationRefused:
                return False

        with ThreadPoolExecutor(2) as pool:
            done = list(pool.map(rotate, range(2)))
        found = _states(database)
        assert found.count("signing") == 1
        if now:  # or one after the other, each on its own
            assert len(found) == 1 + sum(done)
            assert found.count("ended") == sum(done)
        else:
            assert sorted(done) == [False, True]
            assert found == ["signing", "next"]

    def test_second_rotation_waits_for_the_first(self, database: Database, vault: Vault) -> None:
        kid = _begin(database, vault)
        (made, (why,)) = rotation.begin(database, vault, ALG, clock.now(), "command")
        assert made == []
        assert f"ES256: the next key {kid} is published already" in why

    @pytest.mark.parametrize(("hours", "why"), [(0, "the one that signs"), (24, ""), (26, "already"), (-1, "the next")])
    def test_only_what_no_longer_signs_is_taken_out(
        self, hours: int, why: str, world: World, database: Database, vault: Vault
    ) -> None:
        ring = KeyRing(database, vault)
        hint, kid = ring.sign(CLAIMS, ID_TOKEN), _kid(ring.sign(CLAIMS, ID_TOKEN))
        following = _begin(database, vault)
        world.pass_time(hours=max(0, hours))
        if not why:
            rotation.retire(database, kid, clock.now())
            ring.load()
            assert kid not in ring.published()
            assert ring.verify_hint(hint) == CLAIMS
        else:
            with pytest.raises(RotationRefused, match=why):
                rotation.retire(database, following if hours < 0 else kid, clock.now())


class TestClock:
    """A clock that jumps leaves nobody without a key, and what was planned by it waits for no longer than a day."""

    def test_forth_and_back(self, world: World, database: Database, vault: Vault) -> None:
        ring, kinds = KeyRing(database, vault), []
        tokens = [ring.sign(CLAIMS, ID_TOKEN)]
        for jump in (100, -100, 200, 1, -201, 2, 1):
            world.pass_time(days=jump)
            rotation.keep_up(database, vault, 90, clock.now())
            tokens.append(ring.sign(CLAIMS, ID_TOKEN))
            assert all(ring.verify_hint(each) == CLAIMS for each in tokens)
            assert ring.verify(tokens[-1], ID_TOKEN) == CLAIMS
            kinds.append(_states(database))
        assert all(each.count("signing") == 1 for each in kinds)
        with database.reader() as session:
            planned = max(session.scalars(select(SigningKey.signs_from)))
        assert planned <= clock.now() + timedelta(hours=24, minutes=1)


class TestReading:
    """No stampede: however many ask, the keys are read now and then, and for an unknown one at most as often."""

    def test_key_of_another_process_is_known_at_once(self, database: Database, vault: Vault) -> None:
        one, two = KeyRing(database, vault), KeyRing(database, vault)
        rotation.replace(database, vault, ALG, clock.now())
        one.load()
        assert two.verify(one.sign(CLAIMS, ID_TOKEN), ID_TOKEN) == CLAIMS

    def test_tokens_of_made_up_keys_cost_few_readings(self, database: Database, vault: Vault) -> None:
        ring = KeyRing(database, vault)
        made_up = [
            jws.serialize_compact({"alg": "HS256", "kid": f"01M8J{number:021}"}, b"x", _OCT) for number in range(64)
        ]
        reads: list[str] = []
        event.listen(database.engine, "before_cursor_execute", lambda *call: reads.append(call[2]))
        begun = time.monotonic()
        with ThreadPoolExecutor(32) as pool:
            assert not any(pool.map(lambda token: _passes(ring, token), made_up))
        assert 0 < len(reads) <= 2 + (time.monotonic() - begun) / 0.02, "a reading for all that wait"
        del reads[:]
        for kid in ("x", "../key", "a" * 26, "0" * 27):
            token = jws.serialize_compact({"alg": "HS256", "kid": kid}, b"x", _OCT)
            assert not _passes(ring, token)
        assert len(reads) <= 1, "what is no id of a key is looked up nowhere"

    def test_without_the_database_what_was_read_goes_on(self, world: World, database: Database, vault: Vault) -> None:
        ring, second = KeyRing(database, vault), _begin(database, vault)
        ring.load()
        token = ring.sign(CLAIMS, ID_TOKEN)
        with transaction(database) as work:
            work.writing().connection().exec_driver_sql("ALTER TABLE signing_key RENAME TO gone")
        world.pass_time(hours=24)
        assert ring.verify(token, ID_TOKEN) == CLAIMS
        assert _kid(ring.sign(CLAIMS, ID_TOKEN)) == second


def _passes(ring: KeyRing, token: str) -> bool:
    try:
        ring.verify(token, ID_TOKEN)
    except BadToken:
        return False
    return True
