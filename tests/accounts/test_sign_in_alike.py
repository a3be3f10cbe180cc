"""``security.md`` 60: whoever fails to sign in costs the same work, so that no time can tell who has an account.

``security/test_enumeration.py`` measures the times themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from browsing import Browser
from flask import Flask
from sqlalchemy import event
from world import World

from idp.accounts import passwords
from idp.db import Database
from idp.models import AccountStatus

WRONG = "Wrong-Password-1"


@contextmanager
def _work(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every statement and every hash made meanwhile, in order; values left out."""
    found: list[str] = []

    def look(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        found.append(statement)

    in_its_turn = passwords._in_its_turn

    def hashing(act: Any) -> Any:
        found.append("hash")
        return in_its_turn(act)

    event.listen(database.engine, "before_cursor_execute", look)
    monkeypatch.setattr(passwords, "_in_its_turn", hashing)
    try:
        yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", look)
        monkeypatch.undo()


def test_d60_wrong_password_and_unknown_name_are_the_same_work(
    world: World, app: Flask, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = [*(world.operator(status=status).user_name for status in AccountStatus), "9999999999999"]
    browser, work, answers = Browser(app), [], []
    for user_name in tried:
        browser.open("/login")
        with _work(database, monkeypatch) as done:
            page = browser.press("login-submit", username=user_name, password=WRONG)
        work.append(done)
        text = page.text.replace(user_name, "")
        answers.append((page.status, re.sub(r'(name="csrf_token" value="|challenge&#34;: &#34;)[^"&]*', "", text)))
    assert work[0].count("hash") == 1
    assert all(done == work[0] for done in work)
    assert all(answer == answers[0] for answer in answers)
