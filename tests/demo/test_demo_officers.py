"""The officers of the demonstration sign in as ``demo.json`` tells, also in one that an earlier version has made."""

from __future__ import annotations

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser

from idp import clock
from idp.config import Settings
from idp.db import Database
from idp.demo import officers
from idp.models import Officer, OfficerRole


@pytest.mark.parametrize("name", ["officer", "second_officer"])
def test_officer_signs_in(app: Flask, database: Database, settings: Settings, name: str) -> None:
    for _ in range(2):  # each start of the demonstration
        officers.catch_up(database, settings.secret_keys)
    told = officers.summary()[name]
    browser = Browser(app)
    browser.open("/officer")
    browser.press("login-submit", username=told["username"], password=told["password"])
    code = pyotp.TOTP(told["totp_secret"]).at(clock.now())
    assert browser.press("two-factor-submit", code=code).words("officer-name") == told["username"]


def test_one_is_a_supervisor_and_one_an_operator(database: Database, settings: Settings, hashing: None) -> None:
    officers.catch_up(database, settings.secret_keys)
    assert set(officers.summary()) == {"officer", "second_officer"}
    with database.reader() as session:
        roles = {each.email: each.role for each in session.scalars(select(Officer))}
    assert roles == {
        "officer@example.com": OfficerRole.SUPERVISOR,
        "second-officer@example.com": OfficerRole.OPERATOR,
    }
