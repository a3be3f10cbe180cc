"""``idp keys``: what a person at a terminal sees of signing keys, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import select
from support.command_line import Done, idp, refused
from support.databases import SECRET_KEY

from idp import clock
from idp.config import Settings
from idp.db import Database
from idp.models import AuditEvent

MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00"


class Terminal:
    """A folder with settings, whose clock can be set."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self._url = folder, url

    def keys(self, *arguments: str) -> Done:
        """``idp keys …``."""
        named = {"database_url": self._url, "secret_key": SECRET_KEY, "clock_offset_file": "offset"}
        return idp(self.folder, "keys", *arguments, **named)

    def pass_hours(self, hours: int) -> None:
        """Set the clock on, from now."""
        (self.folder / "offset").write_text(str(hours * 3600))

    def states(self, alg: str = "ES256") -> dict[str, str]:
        """The state of each key of the algorithm, as it is listed."""
        lines = [line.split() for line in self.keys("list").stdout.splitlines()]
        return {line[0]: line[2] for line in lines if line[1] == alg}


@pytest.fixture
def terminal(tmp_path: Path, database_url: str) -> Terminal:
    """A terminal beside a fresh database that has keys."""
    return Terminal(tmp_path, database_url)


@pytest.fixture(autouse=True)
def _clock_as_before() -> None:
    """The command sets the clock of this process."""
    clock.use_offset_file(None)


def test_a_rotation_as_an_operator_sees_it(terminal: Terminal) -> None:
    ((first, _),) = terminal.states().items()
    done = terminal.keys("rotate", "--alg", "ES256")
    assert (done.returncode, done.stderr) == (0, "")
    second = done.stdout.split()[0]
    assert re.fullmatch(rf"{second}  ES256  is published, signs from {MOMENT}\n", done.stdout)
    listed = [line for line in terminal.keys("list").stdout.splitlines() if "ES256" in line]
    assert re.fullmatch(rf"{first}  ES256  signing    since {MOMENT}  until {MOMENT}", listed[0])
    assert re.fullmatch(rf"{second}  ES256  next       since {MOMENT}  until {MOMENT}", listed[1])
    (line,) = refused(terminal.keys("rotate", "--alg", "ES256"))
    assert re.fullmatch(rf"ES256: the next key {second} is published already, it signs from {MOMENT}", line)
    (line,) = refused(terminal.keys("retire", second))
    assert line == f"{second}: it is the next to sign; if it may be stolen, run: idp keys rotate --now"
    (line,) = refused(terminal.keys("retire", first))
    assert line.startswith(f"{first}: it is the one that signs; run: idp keys rotate")
    terminal.pass_hours(24)
    assert terminal.states() == {first: "verifying", second: "signing"}
    done = terminal.keys("retire", first)
    assert (done.returncode, done.stdout) == (0, f"{first}  ES256  retired: it has left /oauth2/jwks\n")
    assert terminal.states() == {first: "retired", second: "signing"}
    assert "already" in refused(terminal.keys("retire", first))[0]


def test_stolen_key_as_an_operator_sees_it(terminal: Terminal, database: Database) -> None:
    before = terminal.states("ES256")
    done = terminal.keys("rotate", "--now", "--alg", "ES256")
    assert (done.returncode, done.stderr) == (0, "")
    made, ended, told = done.stdout.splitlines()
    assert re.fullmatch(r"[0-9A-Z]{26}  ES256  signs", made)
    assert ended == f"{next(iter(before))}  ES256  ended: it has left /oauth2/jwks, and nothing that it signed counts"
    assert "300 seconds" in told
    assert terminal.states() == {ended[:26]: "ended", made[:26]: "signing"}
    assert list(terminal.states("PS256").values()) == ["signing"]
    assert "it was ended" in refused(terminal.keys("retire", ended[:26]))[0]
    with database.reader() as session:
        recorded = session.scalars(select(AuditEvent.event).where(AuditEvent.event.startswith("key.")))
        assert sorted(recorded) == ["key.ended", "key.signing"]


def test_each_algorithm_that_can_begin_does(terminal: Terminal) -> None:
    terminal.keys("rotate", "--alg", "PS256")
    done = terminal.keys("rotate")
    assert done.returncode == 1
    assert [line.split()[1] for line in done.stdout.splitlines()] == ["ES256", "RS256"]
    (line,) = done.stderr.splitlines()
    assert line.startswith("PS256: the next key ")


def test_what_cannot_be_asked_for(terminal: Terminal) -> None:
    assert refused(terminal.keys("retire", "nobody")) == [
        "there is no signing key of that name; idp keys list names them"
    ]
    for arguments in (("rotate", "--alg", "HS256"), ("retire",), ("rotate", "now")):
        assert terminal.keys(*arguments).returncode == 2


def test_nothing_private_is_shown(terminal: Terminal, database: Database) -> None:
    with database.engine.connect() as connection:
        private = connection.exec_driver_sql("SELECT private_key FROM signing_key").scalars().all()
    said = terminal.keys("list").stdout + terminal.keys("rotate", "--alg", "ES256").stdout
    assert all(text[10:40] not in said for text in private)


def test_schema_of_before_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/old.sqlite3"
    with Database(url) as database:
        database.migrate("0014")
    for arguments in (("list",), ("rotate",), ("rotate", "--now"), ("retire", "x")):
        (line,) = refused(Terminal(tmp_path, url).keys(*arguments))
        assert "idp db upgrade" in line


@pytest.mark.parametrize("value", ["-1", "soon", "3651", "0.5"])
def test_days_of_the_schedule_are_a_number(value: str, tmp_path: Path) -> None:
    (line,) = refused(idp(tmp_path, "settings", key_rotation_days=value))
    assert line.startswith("IDP_KEY_ROTATION_DAYS: ")


def test_schedule_is_among_the_settings(tmp_path: Path) -> None:
    assert Settings().key_rotation_days == 0
    done = idp(tmp_path, "settings", key_rotation_days="90")
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("IDP_KEY_ROTATION_DAYS")]
    assert line.split()[1] == "90"
