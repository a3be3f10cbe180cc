"""What one account may have, whoever has its right password: beyond that the oldest go (``docs/security.md``)."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import insert, select
from support.browsing import Browser
from support.database_rows import counted
from support.relying_party import RelyingParty
from support.world import GRANTED, World, password_hash, write_clients

from idp import clock
from idp.accounts.devices import known_devices
from idp.accounts.second_factor import passkeys
from idp.accounts.sign_in import pending
from idp.app import create_app
from idp.config import Settings
from idp.crypto import digest, new_id
from idp.db import Database, transaction
from idp.models import AuditEvent, KnownDevice, RefreshToken, SignInAttempt

OFFLINE = {"scope": "openid offline_access", "prompt": "consent"}


def test_fifty_known_browsers(world: World, database: Database) -> None:
    user, other = world.user(), world.user()
    with transaction(database) as work:
        session, now = work.writing(), clock.now()
        known_devices.remember(session, other.id, "another", now)
        for number in range(51):
            known_devices.remember(session, user.id, f"{number}", now + timedelta(seconds=number))
        known_devices.remember(session, user.id, "1", now + timedelta(seconds=60))
        known_devices.remember(session, user.id, "51", now + timedelta(seconds=61))
    with database.reader() as session:
        known = set(session.scalars(select(KnownDevice.secret_hash).filter_by(account_id=user.id)))
        assert known == {digest(str(number)) for number in (1, *range(3, 52))}
        assert known_devices.find(session, other.id, "another")


def test_hundred_sign_ins_that_wait_for_a_code(world: World, database: Database) -> None:
    user = world.user()
    with transaction(database) as work:
        session, now = work.writing(), clock.now()
        secrets = [pending.begin(session, user.id, "x", now + timedelta(milliseconds=number)) for number in range(102)]
    assert counted(database, SignInAttempt) == 100
    with database.reader() as session:
        kept = set(session.scalars(select(SignInAttempt.secret_hash)))
    assert kept == {digest(secret) for secret in secrets[2:]}


def test_sign_in_waits_for_its_code_until_ten_minutes_are_over(world: World, database: Database) -> None:
    user, at = world.user(), clock.now()
    over = at + timedelta(minutes=10)
    with transaction(database) as work:
        session = work.writing()
        secret = pending.begin(session, user.id, password_hash(), at)
        before = over - timedelta(microseconds=1)
        assert pending.find(session, secret, before) is not None
        assert pending.sweep(session, before) == 0
        assert pending.find(session, secret, over) is None
        assert pending.sweep(session, over) == 1


def test_an_account_has_twenty_passkeys_at_most() -> None:
    assert passkeys.MOST == 20


def test_hundred_families_that_go_on_without_a_login(world: World, settings: Settings, database: Database) -> None:
    write_clients(settings.clients_file, GRANTED)
    app = create_app(settings, database)
    user, browser = world.user(), Browser(app)
    browser.sign_in(user)
    keeper = RelyingParty(app, "keeper")
    first = keeper.tokens(browser, **OFFLINE)["refresh_token"]
    with transaction(database) as work:
        session = work.writing()
        row = session.execute(select(RefreshToken.__table__)).mappings().one()
        for number in range(1, 100):
            new = {"id": new_id(), "secret_hash": f"{number}", "family_id": f"family{number}"}
            later = {"began_at": row["began_at"] + timedelta(milliseconds=number)}
            session.execute(insert(RefreshToken).values({**row, **new, **later}))
    world.pass_time(seconds=5)
    assert keeper.ask("/oauth2/token", grant_type="refresh_token", refresh_token=first).status_code == 200
    last = keeper.tokens(browser, **OFFLINE)["refresh_token"]
    with database.reader() as session:
        left = select(RefreshToken.family_id).where(RefreshToken.revoked_at.is_(None)).distinct()
        assert len(session.scalars(left).all()) == 100
        revoked = session.scalars(select(AuditEvent).filter_by(event="token.family_revoked")).one()
        assert revoked.data["by"] == "too_many"
    assert keeper.ask("/oauth2/token", grant_type="refresh_token", refresh_token=first).status_code == 400
    assert keeper.ask("/oauth2/token", grant_type="refresh_token", refresh_token=last).status_code == 200
