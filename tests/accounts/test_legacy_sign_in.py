"""Existing users keep their old user name and password, until the first sign-in.

``docs/requirements/product.md``, section 3.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.browsing import Browser, Page
from support.database_rows import counted
from support.legacy_files import HASHES, OLD_PASSWORD, STRONG, THAI_PASSWORD, WEAK, row, tax_id, write
from support.relying_party import RelyingParty
from support.world import PASSWORD, World

from idp import clock, worker
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPlace
from idp.accounts.legacy_import import run
from idp.accounts.legacy_import import wrapping as legacy_wrapping
from idp.accounts.legacy_import.wrapping import Wrapper
from idp.accounts.locking import lock_account
from idp.accounts.passwords import change
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Account, Login, UserName
from idp.origin import HERE, Act

Take = Callable[..., None]


@pytest.fixture
def take(world: World, database: Database, settings: Settings, tmp_path: Path) -> Take:
    """Imports rows, all of them good."""

    def take(*rows: dict[str, str]) -> None:
        file = write(tmp_path / "legacy.csv", rows)
        outcome = run.import_file(file, database, Vault(settings.secret_keys))
        assert outcome.accounts + outcome.names == len(rows)

    return take


def _account(database: Database, user_name: str) -> Account:
    with database.reader() as session:
        return session.scalars(select(Account).join(UserName).where(UserName.name == user_name)).one()


def _try(app: Flask, user_name: str, password: str) -> Page:
    browser = Browser(app)
    browser.open("/login")
    return browser.press("login-submit", follow=False, username=user_name, password=password)


def _wrap_all(database: Database, settings: Settings) -> None:
    wrapper = Wrapper(database, Vault(settings.secret_keys))
    while wrapper.round():
        pass


def _is_plain(account: Account, password: str) -> bool:
    """Whether nothing of old is left."""
    kept = account.password_hash or ""
    return (
        (account.legacy_hash, account.legacy_scheme) == (None, None)
        and not passwords.needs_rehash(kept)
        and passwords.verify(password, kept, admission.ALONE)
    )


class TestOldPassword:
    """Every scheme, before and after the worker has been there."""

    @pytest.mark.parametrize("wrapped", [False, True], ids=["as imported", "wrapped"])
    def test_every_scheme_signs_in_and_is_replaced(
        self, take: Take, app: Flask, database: Database, settings: Settings, wrapped: bool
    ) -> None:
        take(*(row(username=kind, password_hash=text) for kind, text in HASHES.items()))
        if wrapped:
            _wrap_all(database, settings)
        for done, kind in enumerate(HASHES):
            before = _account(database, kind.lower())
            assert before.legacy_scheme
            assert _try(app, kind, OLD_PASSWORD.lower()).status == 422
            assert vars_of(_account(database, kind.lower())) == vars_of(before)
            assert counted(database, Login) == 2 * done
            assert _try(app, kind.upper(), OLD_PASSWORD).status == 303
            after = _account(database, kind.lower())
            assert _is_plain(after, OLD_PASSWORD), kind
            assert (after.updated_at, after.email_verified_at) == (before.updated_at, None)
            assert _try(app, kind, OLD_PASSWORD).status == 303
            assert _account(database, kind.lower()).password_hash == after.password_hash

    @pytest.mark.parametrize("wrapped", [False, True], ids=["as imported", "wrapped"])
    def test_thai_password_signs_in_before_and_after(
        self, take: Take, app: Flask, database: Database, settings: Settings, wrapped: bool
    ) -> None:
        take(row(username="x", password_hash="666ccf9837f3eda3678693c69634bcef"))
        if wrapped:
            _wrap_all(database, settings)
        for _ in range(2):
            assert _try(app, "x", THAI_PASSWORD).status == 303
        assert _is_plain(_account(database, "x"), THAI_PASSWORD)

    def test_former_user_names_sign_in_with_the_surviving_password_only(self, take: Take, app: Flask) -> None:
        number = tax_id()
        take(
            row(tax_id=number, username="first", password_hash=WEAK["sha1"]),
            row(tax_id=number, username="second", source="nsw", password_hash="5f4dcc3b5aa765d61d8327deb882cf99"),
        )
        assert _try(app, "second", "password").status == 422
        assert _try(app, "second", OLD_PASSWORD).status == 303
        assert _try(app, "first", OLD_PASSWORD).status == 303
        assert _try(app, "first", "password").status == 422

    def test_import_that_is_run_again_brings_no_old_hash_back(
        self, take: Take, app: Flask, database: Database, settings: Settings, tmp_path: Path
    ) -> None:
        take(row(username="x", password_hash=WEAK["md5"]))
        assert _try(app, "x", OLD_PASSWORD).status == 303
        before = vars_of(_account(database, "x"))
        again = run.import_file(tmp_path / "legacy.csv", database, Vault(settings.secret_keys))
        assert (again.accounts, again.there) == (0, 1)
        assert vars_of(_account(database, "x")) == before

    @pytest.mark.parametrize("kind", ["bcrypt-2y", "md5"])
    def test_hash_itself_is_no_password(
        self, take: Take, app: Flask, database: Database, settings: Settings, kind: str
    ) -> None:
        take(row(username="x", password_hash=HASHES[kind]))
        assert _try(app, "x", HASHES[kind]).status == 422
        _wrap_all(database, settings)
        assert _try(app, "x", HASHES[kind]).status == 422

    @pytest.mark.parametrize("password", ["x" * 129, "x" * 1_000, "\0", OLD_PASSWORD + "\0"])
    @pytest.mark.parametrize("kind", ["bcrypt-2y", "sha512-crypt", "md5"])
    def test_odd_password_is_wrong(self, take: Take, app: Flask, kind: str, password: str) -> None:
        take(row(username="x", password_hash=HASHES[kind]))
        assert _try(app, "x", password).status == 422

    def test_systems_learn_that_the_address_is_not_confirmed(
        self, take: Take, app: Flask, world: World, database: Database
    ) -> None:
        take(row(username="x"))
        with transaction(database) as work:
            work.writing().execute(update(Account).values(completed_at=clock.now()))
        browser = Browser(app)
        browser.open("/login")
        browser.press("login-submit", username="x", password=OLD_PASSWORD)
        party = RelyingParty(app)
        claims = party.userinfo(party.token(party.code(browser)).json["access_token"]).json
        assert (claims["email"], claims["email_verified"]) == (_account(database, "x").email, False)


def vars_of(account: Account) -> dict[str, Any]:
    """The columns of an account."""
    return {column.key: getattr(account, column.key) for column in Account.__table__.columns}


class TestMeanwhile:
    """What happens to the account while its old password is hashed."""

    @pytest.mark.parametrize("kind", ["md5", "phpass-P"])
    def test_two_presses_of_the_button_are_both_let_in(
        self, take: Take, app: Flask, database: Database, kind: str
    ) -> None:
        take(row(username="x", password_hash=HASHES[kind]))
        with ThreadPoolExecutor(2) as pool:
            both = [pool.submit(_try, app, "x", OLD_PASSWORD) for _ in range(2)]
            assert [each.result(60).status for each in both] == [303, 303]
        assert _is_plain(_account(database, "x"), OLD_PASSWORD)

    def test_worker_that_wraps_stops_nobody(
        self, take: Take, app: Flask, database: Database, settings: Settings
    ) -> None:
        take(row(username="x", password_hash=WEAK["md5"]))

        def wrap() -> None:
            with transaction(database) as work:
                values = {"legacy_hash": None, "password_hash": passwords._context.hash(WEAK["md5"])}
                work.writing().execute(update(Account).values(values))

        assert self._while_hashing(app, wrap).status == 303
        assert _is_plain(_account(database, "x"), OLD_PASSWORD)

    @pytest.mark.parametrize("kind", ["md5", "phpass-P"])
    def test_new_password_shuts_the_old_one_out(
        self, take: Take, app: Flask, database: Database, settings: Settings, world: World, kind: str
    ) -> None:
        take(row(username="x", password_hash=HASHES[kind]))
        new = passwords.hash_password(PASSWORD, admission.ALONE)
        world.pass_time(seconds=1)

        def reset() -> None:
            with transaction(database) as work:
                session = work.writing()
                account = lock_account(session, _account(database, "x").id)
                change.replace(session, settings, account, new, "reset", Act(HERE, clock.now()))

        assert self._while_hashing(app, reset).status == 422
        assert counted(database, Login) == 0
        assert _is_plain(_account(database, "x"), PASSWORD)

    def _while_hashing(self, app: Flask, act: Callable[[], None]) -> Page:
        done = threading.Event()
        for _ in range(admission.AT_ONCE):
            admission._pool.threads.submit(done.wait, 30)
        with ThreadPoolExecutor(1) as pool:
            try:
                waiting = pool.submit(_try, app, "x", OLD_PASSWORD)
                with pytest.raises(TimeoutError):
                    waiting.result(0.5)
                act()
            finally:
                done.set()
            return waiting.result(60)


class TestWrapping:
    """Weak hashes become argon2id of the hash."""

    def test_worker_wraps_every_weak_hash_and_no_other(
        self, take: Take, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(legacy_wrapping, "AT_ONCE", 2)
        take(*(row(username=kind, password_hash=text) for kind, text in HASHES.items()))
        for _ in range(4):
            (wrapping,) = (each for each, _ in worker._background_jobs(settings, database) if each._name == "wrapping")
            wrapping.round()
            wrapping.close()
        for kind in HASHES:
            account = _account(database, kind.lower())
            assert account.legacy_hash is None
            assert account.legacy_scheme
            if kind in STRONG:
                assert account.password_hash == STRONG[kind]
            else:
                assert passwords.verify(WEAK[kind].lower().split(":")[0], account.password_hash, admission.ALONE)
                assert passwords.is_right(OLD_PASSWORD, account, Vault(settings.secret_keys), admission.ALONE)

    def test_what_cannot_be_opened_is_passed_over(
        self,
        take: Take,
        database: Database,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        monkeypatch.setattr(legacy_wrapping, "AT_ONCE", 1)
        take(*(row(username=str(each), password_hash=WEAK["md5"]) for each in range(3)))
        with transaction(database) as work:
            foreign = Vault(("another-key-of-thirty-two-letters-or-more",)).seal(b"x")
            names = update(Account).where(Account.preferred_username == "0")
            work.writing().execute(names.values(legacy_hash=foreign))
        wrapper = Wrapper(database, Vault(settings.secret_keys))
        assert [wrapper.round() for _ in range(5)] == [1, 1, 1, 0, 1]
        assert [_account(database, str(each)).legacy_hash is None for each in range(3)] == [False, True, True]
        assert "IDP_PREVIOUS_SECRET_KEYS" in caplog.text

    def test_password_that_was_changed_meanwhile_stays(
        self, take: Take, app: Flask, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        take(row(username="x", password_hash=WEAK["md5"]))
        wrap = passwords.wrap

        def after_a_sign_in(weak: str, scheme: str, place: HashingPlace) -> str:
            assert _try(app, "x", OLD_PASSWORD).status == 303
            return wrap(weak, scheme, place)

        monkeypatch.setattr(passwords, "wrap", after_a_sign_in)
        assert Wrapper(database, Vault(settings.secret_keys)).round() == 1
        assert _is_plain(_account(database, "x"), OLD_PASSWORD)
