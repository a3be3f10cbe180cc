"""Whoever fails to sign in costs the same work, so that no time can tell who has an account.

``docs/requirements/security.md``, row 60.

``security/test_enumeration.py`` measures the times themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from support.browsing import Browser
from support.world import PASSWORD, World

from idp.accounts import unconfirmed
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPool, HashingPurpose
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database
from idp.models import AccountStatus

WRONG = "Wrong-Password-1"


@contextmanager
def _work(database: Database) -> Iterator[list[str]]:
    """Every statement and every hash made meanwhile, in order; values left out."""
    found: list[str] = []

    def look(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        found.append(statement)

    do = admission.HashingPool.do

    def counted(pool: HashingPool, purpose: HashingPurpose, network: str, act: Any) -> Any:
        found.append("hash")
        return do(pool, purpose, network, act)

    event.listen(database.engine, "before_cursor_execute", look)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(HashingPool, "do", counted)
            yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", look)


@pytest.mark.parametrize(("typed", "hashes"), [(WRONG, 1), ("ไม่ใช่-Ab1", 3), ('it\'s <a> & "b" 1', 4)])
def test_number_of_password_hashes_depends_on_the_input_alone(
    world: World,
    app: Flask,
    settings: Settings,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    hashes: int,
) -> None:
    """Not on the name, nor on how the account's password is kept: ours, of old, wrapped or not, none at all. Nor on
    whether, or how many, registrations wait for the name.
    """
    sealed = Vault(["k" * 32]).seal(b"x" * 32)
    monkeypatch.setattr(Vault, "open", lambda *_: b"x" * 32)
    kept: list[dict[str, Any]] = [
        {},
        {"password_hash": None},
        {"legacy_scheme": "phpass", "password_hash": "$P$5saltsaltSe7sAg65MQKXBz4SArWVr0"},
        {"legacy_scheme": "md5", "password_hash": None, "legacy_hash": sealed},
        {"legacy_scheme": "md5:abc", "password_hash": passwords.wrap("x" * 32, "md5:abc", admission.ALONE)},
        {"legacy_scheme": "sha1", "password_hash": passwords.wrap("x" * 40, "sha1", admission.ALONE)},
    ]
    for waits_for in ("8888888888881", *2 * ["8888888888882"]):
        world.user(
            status=AccountStatus.UNCONFIRMED,
            email_verified_at=None,
            preferred_username=waits_for,
            password_hash=unconfirmed.hash_of(PASSWORD, waits_for, settings, admission.ALONE),
        )
    browser, unnamed = Browser(app), ["8888888888881", "8888888888882", "9999999999999"]
    for user_name in [*(world.user(**each).user_name for each in kept), *unnamed]:
        browser.open("/login")
        with _work(database) as done:
            assert browser.press("login-submit", username=user_name, password=typed).status == 422
        assert done.count("hash") == hashes, user_name


def test_wrong_password_and_unknown_user_name_cost_the_same_work(world: World, app: Flask, database: Database) -> None:
    tried = [*(world.user(status=status).user_name for status in AccountStatus), "9999999999999"]
    browser, work, answers = Browser(app), [], []
    for user_name in tried:
        browser.open("/login")
        with _work(database) as done:
            page = browser.press("login-submit", username=user_name, password=WRONG)
        work.append(done)
        text = page.text.replace(user_name, "")
        answers.append((page.status, re.sub(r'(name="csrf_token" value="|challenge&#34;: &#34;)[^"&]*', "", text)))
    assert work[0].count("hash") == 1
    assert all(done == work[0] for done in work)
    assert all(answer == answers[0] for answer in answers)
