"""The log: a line for each request, by its rule; no secret, no personal data, no forged line. And who reads it here."""

from __future__ import annotations

import json
import logging
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextvars import Context
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import insert, text
from sqlalchemy.exc import DataError, IntegrityError
from support.browsing import ORIGIN, Browser
from support.log_reading import faults, keep_out, read_file
from support.relying_party import RelyingParty
from support.world import PASSWORD, World

from idp import clock, logs
from idp.db import Database, transaction
from idp.errors import NotFound
from idp.models import UserName
from idp.outbox import Dispatcher, put
from idp.web import guard

Entries = Callable[[], list[dict[str, Any]]]


def _record(message: str, *values: object, error: BaseException | None = None, **extra: Any) -> logging.LogRecord:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("idp.test", logging.WARNING, __file__, 1, message, values, info)
    record.__dict__.update(extra)
    return record


def _raised(act: Callable[[], object]) -> BaseException:
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


@pytest.fixture
def entries(app: Flask) -> Iterator[Entries]:
    """What the application has logged so far, as a program would read it."""
    lines: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Keeping()
    handler.setFormatter(logs.JsonLines())
    logging.getLogger().addHandler(handler)
    yield lambda: [json.loads(line) for line in lines]
    logging.getLogger().removeHandler(handler)


def _requests(entries: Entries) -> list[dict[str, Any]]:
    return [entry for entry in entries() if entry["logger"] == "idp.requests"]


NASTY = ["\r\n{}", "\x1b[31m", "\u2028", "\u0085", "\x00", '"}', "ก"]


class TestLines:
    """Each entry is one line, whatever stands in it."""

    @pytest.mark.parametrize("nasty", NASTY)
    def test_json_line_cannot_be_forged(self, nasty: str) -> None:
        line = logs.JsonLines().format(_record("before %s after", nasty, error=ValueError(nasty)))
        assert len(line.splitlines()) == 1
        assert line.isascii()
        assert json.loads(line)["message"] == f"before {nasty} after"

    @pytest.mark.parametrize("nasty", NASTY)
    def test_text_line_cannot_be_forged(self, nasty: str) -> None:
        line = logs.TextLines().format(_record("before %s after", nasty))
        assert line.startswith("WARNING before ")
        assert line.isprintable()

    def test_members_stand_beside_the_message(self) -> None:
        record = _record("x", members={"status": 200, "route": None})
        entry = json.loads(Context().run(logs.JsonLines().format, record))  # outside any request of an earlier test
        assert (entry["status"], entry["route"], entry["message"]) == (200, None, "x")
        assert entry.keys() == {"time", "level", "logger", "message", "status", "route"}

    @pytest.mark.parametrize("formatter", [logs.JsonLines(), logs.TextLines()], ids=["json", "text"])
    def test_ids_are_told(self, formatter: logging.Formatter) -> None:
        reference, message = logs.request_id.set("0123456789abcdef"), logs.message_id.set("01MESSAGE")
        try:
            line = formatter.format(_record("x"))
        finally:
            logs.request_id.reset(reference)
            logs.message_id.reset(message)
        assert "0123456789abcdef" in line
        assert "01MESSAGE" in line

    def test_configured_twice_tells_once(self, capfd: pytest.CaptureFixture[str]) -> None:
        for _ in range(2):
            logs.configure("json")
        logging.getLogger("idp.test").warning("only once")
        assert capfd.readouterr().err.count("only once") == 1


TYPED = "nobody 0105500000011"


class TestExceptions:
    """Kind and place are told; words only where they cannot quote what somebody typed."""

    def test_words_of_others_are_left_out(self) -> None:
        error = _raised(lambda: int(TYPED))
        assert TYPED in str(error), "else this test shows nothing"
        line = logs.JsonLines().format(_record("x", error=error))
        assert TYPED not in line
        assert "ValueError" in line
        assert f"{Path(__file__).name}:" in line

    def test_value_in_what_led_to_it_is_left_out_too(self) -> None:
        def act() -> None:
            try:
                {}[TYPED]
            except KeyError as error:
                raise NotFound("nothing there") from error

        told = "\n".join(logs.error_lines(_raised(act)))
        assert TYPED not in told
        assert told.index("KeyError") < told.index("which led to") < told.index("idp.errors.NotFound: nothing there")

    @pytest.mark.parametrize(
        ("act", "words"),
        [
            (lambda: open("/no/such/file"), "No such file"),  # noqa: PTH123, SIM115
            (lambda: None.nothing, "'NoneType' object has no attribute 'nothing'"),  # type: ignore[attr-defined]
        ],
    )
    def test_words_of_system_and_language_stay(self, act: Callable[[], object], words: str) -> None:
        assert words in logs.safe_message(_raised(act))

    def test_database_does_not_quote_what_it_refuses(self, database: Database, world: World) -> None:
        user = world.user()

        def twice() -> None:
            with transaction(database) as work:
                values = {"name": user.user_name, "account_id": user.id, "created_at": clock.now()}
                work.writing().execute(insert(UserName).values(**values))

        error = _raised(twice)
        assert isinstance(error, IntegrityError)
        for formatter in (logs.JsonLines(), logs.TextLines()):
            line = formatter.format(_record("x", error=error))
            assert user.user_name not in line
            assert "user_name" in line, "the table is told"

    def test_database_does_not_quote_what_it_cannot_read(self, database: Database) -> None:
        def cast() -> None:
            with database.reader() as session:
                session.execute(text("SELECT CAST(:given AS integer)"), {"given": TYPED})

        error = _raised(cast)
        assert isinstance(error, DataError)
        assert TYPED in str(error), "else this test shows nothing"
        line = logs.JsonLines().format(_record("x", error=error))
        assert TYPED not in line
        assert "22P02" in line


class TestRequests:
    """One line for each request that is answered."""

    def test_request_is_logged_with_its_members(self, browser: Browser, entries: Entries) -> None:
        browser.open("/login?lang=en&x=secret-of-somebody")
        (entry,) = _requests(entries)
        assert entry.keys() == {
            *("time", "level", "logger", "message", "request_id", "method", "route", "status", "milliseconds"),
        }
        assert (entry["method"], entry["route"], entry["status"]) == ("GET", "/login", 200)
        assert (entry["level"], len(entry["request_id"])) == ("info", 16)
        assert isinstance(entry["milliseconds"], float)
        assert "secret-of-somebody" not in json.dumps(entry)

    def test_rule_stands_for_the_address(self, app: Flask, entries: Entries) -> None:
        @app.get("/secret/<token>")
        @guard("public")
        def secret(token: str) -> str:
            return ""

        app.test_client().get("/secret/one-time", base_url=ORIGIN)
        (entry,) = _requests(entries)
        assert entry["route"] == "/secret/<token>"
        assert "one-time" not in json.dumps(entry)

    def test_what_nobody_serves_has_no_route(self, browser: Browser, entries: Entries) -> None:
        browser.open("/reset-password-typo/a-token")
        (entry,) = _requests(entries)
        assert (entry["route"], entry["status"]) == (None, 404)
        assert "a-token" not in json.dumps(entries())

    def test_method_is_one_of_a_few(self, app: Flask, entries: Entries) -> None:
        app.test_client().open("/login", method="SECRET", base_url=ORIGIN)
        assert _requests(entries)[0]["method"] == "other"

    def test_probes_and_files_are_passed_over(self, app: Flask, browser: Browser, entries: Entries) -> None:
        for address in ("/healthz", "/readyz", "/static/site.css"):
            with app.test_client().get(address, base_url=ORIGIN) as response:
                assert response.status_code == 200
        assert _requests(entries) == []

    @pytest.mark.parametrize("raises", [RuntimeError("oops"), KeyError("somebody")])
    def test_failure_has_its_line_with_the_reference_of_the_page(
        self, app: Flask, entries: Entries, raises: Exception
    ) -> None:
        @app.get("/fails")
        @guard("public")
        def fails() -> str:
            raise raises

        app.config["PROPAGATE_EXCEPTIONS"] = False
        page = Browser(app).open("/fails")
        (entry,) = _requests(entries)
        assert (entry["status"], entry["request_id"]) == (500, page.words("reference"))

    def test_each_has_an_id_of_its_own(self, browser: Browser, entries: Entries) -> None:
        for _ in range(3):
            browser.open("/login")
        assert len({entry["request_id"] for entry in _requests(entries)}) == 3

    def test_client_is_named_once_it_is_known(
        self, app: Flask, world: World, browser: Browser, entries: Entries
    ) -> None:
        party = RelyingParty(app)
        party.authorize(browser, client_id="nobody")
        party.authorize(browser, redirect_uri="https://elsewhere.test/")
        party.authorize(browser, scope="none")
        party.authorize(browser)
        browser.sign_in(world.user())
        party.token("no-code")
        party.token("no-code", headers={"Authorization": "Basic bm9ib2R5Ong="})
        named = [
            (entry["route"], entry.get("client_id"))
            for entry in _requests(entries)
            if entry["route"].startswith("/oauth2/")
        ]
        assert named == [
            ("/oauth2/authorize", None),
            ("/oauth2/authorize", "e-license"),
            ("/oauth2/authorize", "e-license"),
            ("/oauth2/authorize", "e-license"),
            ("/oauth2/authorize", "e-license"),  # resumed
            ("/oauth2/token", "e-license"),
            ("/oauth2/token", None),
        ]


def test_lines_about_a_message_carry_its_id(database: Database, entries: Entries) -> None:
    def refuse(message: object) -> None:
        raise NotFound("nobody there")

    with transaction(database) as work:
        put(work.writing(), "notice", [("somebody", {})], clock.now())
    courier = Dispatcher(database, {"notice": refuse})
    (future,) = courier.drain()
    future.result()
    courier.close()
    told = [entry for entry in entries() if entry["logger"] == "idp.outbox.dispatcher"]
    assert len(told) == 1
    assert told[0]["message_id"] in told[0]["message"]


def _line(message: str, **members: object) -> str:
    return json.dumps({"logger": "idp.test", "message": message, **members})


TOKEN = f"eyJ{secrets.token_urlsafe(20)}"
PLANTED = {
    "no JSON": "Traceback (most recent call last):",
    "a token": _line(f"verified {TOKEN}.e30.x"),
    "a secret": _line(f"the code Az9{secrets.token_urlsafe(30)}"),
    "a password": _line(f"signing in with {PASSWORD}"),
    "a client secret": _line("refused client-secret-of-forty-three-characters-long"),
    "a taxpayer": _line("no account 0994999999991"),
    "an e-mail": _line("sent to somebody@example.com"),
    "a telephone": _line("calls 089-765-4321"),
    "Thai": _line("ถนนพระรามที่ 6"),
    "a request without id": _line("GET /", logger="idp.requests"),
}


class TestReading:
    """``log_reading`` sees what no log may hold."""

    @pytest.mark.parametrize("kind", PLANTED)
    def test_planted_line_is_found(self, kind: str) -> None:
        good = _line("GET /login 200", logger="idp.requests", request_id="0123456789abcdef")
        found = faults([good, PLANTED[kind], good])
        assert len(found) == 1
        assert kind.removeprefix("no ").removeprefix("an ").removeprefix("a ") in found[0]

    def test_percent_encoding_and_escapes_hide_nothing(self) -> None:
        assert faults([_line("GET /x?mail=somebody%40example.com")])
        assert faults([_line("x", exception="\u0e01")])

    def test_value_that_was_to_be_kept_out(self) -> None:
        assert not faults([_line("met Somebody Known Ltd.")])
        keep_out("personal data", "Somebody Known")
        assert faults([_line("met Somebody Known Ltd.")])

    def test_ordinary_lines_are_let_through(self) -> None:
        assert not faults(
            [
                _line("GET / 200 1.2 ms", request_id="1234567890123abc"),
                _line("outbox: logout_notice 01JDEXAMPLE0123456789ABCDE failed at try 3: e-license answered 500"),
                _line("schema 0003", time="2026-11-22T22:51:44+0700"),
            ]
        )

    def test_text_log_is_read_for_faults(self) -> None:
        assert not faults(["INFO GET /login 200 1.2 ms [0123456789abcdef]", "some words"], "text")
        assert faults(["INFO GET /login 200 1.2 ms"], "text")
        assert faults(["INFO sent to somebody@example.com"], "text")

    def test_log_of_a_process_is_judged(self, tmp_path: Path) -> None:
        log = tmp_path / "log.txt"
        log.write_text(_line("all is well") + "\n")
        read_file(log)
        log.write_text(_line("all is well") + "\n" + PLANTED["a secret"] + "\n")
        with pytest.raises(AssertionError, match="a secret"):
            read_file(log)

    def test_test_that_logs_a_secret_fails(self, tmp_path: Path) -> None:
        (tmp_path / "test_planted.py").write_text(
            "import logging\n"
            "from support.log_reading import log_is_read\n"
            "def test_good():\n    logging.getLogger('idp').error('all is well')\n"
            "def test_bad():\n    logging.getLogger('idp').error('sent to %s', 'somebody@example.com')\n"
        )
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
        done = subprocess.run(
            command,
            env={"PYTHONPATH": str(Path(__file__).parent), "PATH": "/usr/bin:/bin"},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 1
        assert "2 passed, 1 error" in done.stdout, done.stdout
        assert "ERROR test_planted.py::test_bad" in done.stdout
        assert "an e-mail address" in done.stdout
