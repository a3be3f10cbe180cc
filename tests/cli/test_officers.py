"""``idp officers``: what an administrator at a terminal sees, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import select
from support.command_line import Done, idp, refused
from support.databases import SECRET_KEY

from idp import clock
from idp.crypto import digest
from idp.db import Database
from idp.models import AuditEvent, OfficerLink

MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00"


class Terminal:
    """A folder with settings."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self._url = folder, url

    def officers(self, *arguments: str) -> Done:
        """``idp officers …``."""
        named = {"database_url": self._url, "secret_key": SECRET_KEY, "issuer": "https://sso.example.go.th"}
        return idp(self.folder, "officers", *arguments, **named)


@pytest.fixture
def terminal(tmp_path: Path, database: Database, database_url: str) -> Terminal:
    return Terminal(tmp_path, database_url)


@pytest.fixture(autouse=True)
def _clock_as_before() -> None:
    """The command sets the clock of this process."""
    clock.use_offset_file(None)


def test_officer_is_added_listed_and_disabled(terminal: Terminal, database: Database) -> None:
    done = terminal.officers("add", "Somchai@TISI.example", "--role", "supervisor")
    assert (done.returncode, done.stderr) == (0, "")
    link, words = done.stdout.splitlines()
    assert re.fullmatch(r"https://sso\.example\.go\.th/officer/set-up/[\w-]{43}", link)
    assert re.fullmatch(rf"The link works once, until {MOMENT}\.", words)
    with database.reader() as session:
        assert session.scalars(select(OfficerLink.secret_hash)).all() == [digest(link.rpartition("/")[2])]
    line = rf"somchai@tisi\.example  supervisor  invited       since {MOMENT}\n"
    assert re.fullmatch(line, terminal.officers("list").stdout)
    assert terminal.officers("disable", "somchai@tisi.example").stdout == "somchai@tisi.example  disabled\n"
    assert re.fullmatch(line.replace("invited ", "disabled"), terminal.officers("list").stdout)
    with database.reader() as session:
        events = session.scalars(select(AuditEvent.event).order_by(AuditEvent.id)).all()
        assert [each for each in events if each.startswith("officer")] == ["officer.added", "officer.disabled"]
        assert not any("somchai" in str(row.data) for row in session.scalars(select(AuditEvent)))


def test_what_cannot_be_is_refused_in_a_line(terminal: Terminal) -> None:
    (line,) = refused(terminal.officers("disable", "nobody@tisi.example"))
    assert line.startswith("nobody@tisi.example: no officer has this address")
    (line,) = refused(terminal.officers("add", "nobody", "--role", "viewer"))
    assert line.startswith("nobody: is no e-mail address")
    terminal.officers("add", "a@tisi.example", "--role", "viewer")
    terminal.officers("disable", "a@tisi.example")
    (line,) = refused(terminal.officers("disable", "a@tisi.example"))
    assert line == "a@tisi.example: is disabled already"


@pytest.mark.parametrize(
    "arguments", [("add", "a@tisi.example"), ("add", "a@tisi.example", "--role", "admin"), ("add",)]
)
def test_role_has_to_be_one_of_three(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    assert terminal.officers(*arguments).returncode == 2


def test_empty_list_is_empty(terminal: Terminal) -> None:
    done = terminal.officers("list")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
