"""No account of a new installation, no way round a lost factor, nobody who sees or chooses what somebody else proves
themselves by, nothing installed that is not locked.

``docs/requirements/security.md``, rows 63, 71, 74 and 90.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pyotp
import pytest
from flask import Flask
from sqlalchemy import func, select
from support.browsing import PASSWORD, Browser
from support.world import World

from idp import cli, clock
from idp.config import Settings
from idp.db import Database
from idp.demo import people
from idp.models import Account, Base, RecoveryCode

ROOT = Path(__file__).parents[2]

#: What a new installation has of its own: its keys, and what the worker counts by. No account, login or factor.
OF_ITS_OWN = {"signing_key", "alembic_version"}


def test_new_installation_has_no_accounts(app: Flask, database: Database) -> None:
    """No default account, and no door that is open until somebody has come first."""
    with database.reader() as session:
        rows = {
            table.name: session.scalar(select(func.count()).select_from(table)) for table in Base.metadata.sorted_tables
        }
    assert {name for name, count in rows.items() if count} <= OF_ITS_OWN
    for person in people.ACCOUNTS:
        browser = Browser(app)
        browser.open("/login")
        page = browser.press("login-submit", username=person.tax_id, password=people.PASSWORD)
        assert page.has("login-submit"), "the demonstration's accounts are its own"


def test_no_secret_setting_has_a_default() -> None:
    secret = {each.name: each.default for each in fields(Settings) if each.metadata["secret"]}
    assert {name for name, default in secret.items() if default} == {"database_url"}
    assert secret["database_url"] == "sqlite:///var/idp.sqlite3"


def test_lost_factor_is_replaced_only_by_recovery_code_and_password(
    app: Flask, world: World, database: Database
) -> None:
    """Neither the password nor a code of before, nor a mailed link, takes the factor away."""
    user, owner = world.user(), Browser(app)
    owner.sign_in(user)
    key = owner.open("/account/two-factor").words("totp-secret").replace(" ", "")
    page = owner.press("two-factor-enable", code=pyotp.HOTP(key).at(int(clock.now().timestamp()) // 30))
    first, second = re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", page.words("recovery-codes"))[:2]

    def on() -> bool:
        with database.reader() as session:
            return session.get_one(Account, user.id).two_factor

    stranger = Browser(app)
    assert stranger.sign_in(user).has("two-factor-submit"), "the password is half of it"
    assert stranger.open("/account/two-factor").url.partition("?")[0].endswith("/login")
    assert stranger.open("/login/two-factor").status == 200
    assert stranger.sign_in(user).has("two-factor-submit")
    assert stranger.press("two-factor-submit", code=first).has("in-whose-name")
    for password, code in ((PASSWORD, first), (PASSWORD, ""), ("Wrong-Password-1", second), (PASSWORD, "000000")):
        stranger.open("/account/two-factor")
        assert stranger.press("two-factor-disable", password=password, code=code).status == 422
        assert on(), (password, code)
    stranger.open("/account/two-factor")
    stranger.press("two-factor-disable", password=PASSWORD, code=second)
    assert not on()
    with database.reader() as session:
        assert session.scalars(select(RecoveryCode)).all() == [], "what was saved for it is worth nothing any more"


def _commands(group: click.Group, above: str = "") -> Iterator[tuple[str, set[str]]]:
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _commands(command, f"{above}{name} ")
        else:
            yield f"{above}{name}", {str(each.name) for each in command.params}


def test_no_command_and_no_page_handles_another_accounts_credentials() -> None:
    """Whoever runs the service can have a link mailed to the owner, like anybody, and no more."""
    commands = dict(_commands(cli.main))
    assert {name: known for name, known in commands.items() if name.startswith("users")} == {
        "users import": {"file", "dry_run", "encoding", "without_password"},
    }
    words = re.compile("password|secret|code|factor|totp|passkey")
    assert {name for name, known in commands.items() if any(words.search(each) for each in {name, *known})} == {
        "users import",
        "clients secret",
    }
    routes = [line.split() for line in (ROOT / "tests/architecture/urls.txt").read_text().splitlines() if line.strip()]
    proofs = [route for _, route, *_ in routes if re.search("password|factor|passkey|recovery", route)]
    assert {route for route in proofs if "<" in route} == {
        "/reset-password/<token>",
        "/officer/set-up/<token>/passkey",  # an officer's own
        "/officer/accounts/<account_id>/second-factor",  # takes it away, a day and two mails later; sets none
    }, "each is about one's own account"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-runtime.lock"])
def test_every_dependency_is_locked_by_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    pinned = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert len(pinned) > 20
    assert [line[:60] for line in pinned if not re.match(r"[\w.\[\]-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []
    installs = {"requirements.lock": "Makefile", "requirements-runtime.lock": "Dockerfile"}[lock]
    lines = [line for line in (ROOT / installs).read_text(encoding="utf-8").splitlines() if f"-r {lock}" in line]
    assert lines
    assert all("--require-hashes" in line for line in lines)
