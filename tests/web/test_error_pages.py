"""Error pages: a plain sentence, what to do, and a reference number that stands in the log beside the reason."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError
from support.browsing import Browser, Page
from support.relying_party import RelyingParty
from support.world import World
from werkzeug.exceptions import Forbidden, TooManyRequests

from idp import logs
from idp.errors import Busy, NotWhileActing
from idp.sessions.guards import login_required
from idp.web import guard

Way = Callable[[Flask, Browser], Page]


def _fails(make: Callable[[], Exception]) -> Way:
    def way(app: Flask, browser: Browser) -> Page:
        @guard("public")
        def view() -> Any:
            raise make()

        app.config["PROPAGATE_EXCEPTIONS"] = False
        app.add_url_rule("/fails", "fails", view)
        return browser.open("/fails?code=not-for-the-log")

    return way


def _wrong_address(app: Flask, browser: Browser) -> Page:
    return RelyingParty(app).authorize(browser, redirect_uri="https://elsewhere.example/")


def _wrong_logout(app: Flask, browser: Browser) -> Page:
    return browser.open("/logout?client_id=nobody")


def _away() -> Exception:
    return OperationalError("SELECT 1", {}, Exception("away"))


#: How to get there, the status, what the page says in Thai and in English, and the reason in the log, if there is more
#: to tell than the line of the request does.
ERRORS: dict[str, tuple[Way, int, str, str, str | None]] = {
    "wrong address": (
        _wrong_address,
        400,
        "โปรดกลับไปที่ระบบนั้น",
        "Please go back to the system",
        "GET /oauth2/authorize 400: redirect_uri: It differs from every address",
    ),
    "wrong sign-out": (
        _wrong_logout,
        400,
        "โปรดกลับไปที่ระบบนั้น",
        "Please go back to the system",
        "GET /logout 400: client_id: No such system is registered.",
    ),
    "step is over": (
        lambda app, browser: browser.open("/oauth2/authorize?resume=not-for-the-log"),
        400,
        "โปรดเปิดระบบอีกครั้ง",
        "please open the system again",
        "GET /oauth2/authorize 400: the step is over",
    ),
    "form without token": (
        lambda app, browser: browser.post("/login", {"username": "a", "password": "b"}),
        400,
        "โหลดหน้าใหม่",
        "load the page again",
        "POST /login 400: CSRFError",
    ),
    "forbidden": (
        _fails(Forbidden),
        403,
        "โปรดตรวจสอบว่าท่านทำธุรกรรมในนามของผู้ใด",
        "Please check who you are acting for",
        "GET /fails 403: Forbidden",
    ),
    "in another’s name": (
        _fails(NotWhileActing),
        403,
        "โปรดเปลี่ยนผู้ทำธุรกรรมเป็นตนเองก่อน",
        "Switch to acting for yourself first",
        "GET /fails 403: NotWhileActing",
    ),
    "no such page": (
        lambda app, browser: browser.open("/not-for-the-log"),
        404,
        "กลับไปเริ่มที่หน้าหลัก",
        "start from the home page",
        None,
    ),
    "no such method": (
        lambda app, browser: browser.post("/", {}),
        405,
        "กลับไปเริ่มที่หน้าหลัก",
        "start from the home page",
        None,
    ),
    "too large": (
        lambda app, browser: browser.post("/login", {"username": 200_000 * "a"}),
        413,
        "ลดขนาด",
        "send less",
        "POST /login 413: RequestEntityTooLarge",
    ),
    "too often": (
        _fails(lambda: TooManyRequests(retry_after=300)),
        429,
        "โปรดลองใหม่ในอีก 5 นาที",
        "Please try again in 5 minutes.",
        "GET /fails 429: TooManyRequests",
    ),
    "our fault": (
        _fails(lambda: RuntimeError("as nobody expected")),
        500,
        "โปรดลองใหม่ภายหลัง",
        "Please try again later",
        "GET /fails 500: RuntimeError",
    ),
    "busy": (
        _fails(lambda: Busy(20)),
        503,
        "โปรดลองใหม่ในอีก 20 วินาที",
        "Please try again in 20 seconds.",
        "GET /fails 503: Busy",
    ),
    "database away": (
        _fails(_away),
        503,
        "โปรดลองใหม่ในอีก 30 วินาที",
        "Please try again in 30 seconds.",
        "GET /fails 503: OperationalError",
    ),
}


@pytest.fixture
def lines(app: Flask) -> Iterator[list[dict[str, Any]]]:
    """What the application logs, as an installation would write it."""
    kept: list[dict[str, Any]] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(json.loads(logs.JsonLines().format(record)))

    handler = Keeping()
    logging.getLogger().addHandler(handler)
    yield kept
    logging.getLogger().removeHandler(handler)


@pytest.mark.parametrize("locale", ["th", "en"])
@pytest.mark.parametrize("error", ERRORS)
def test_page_says_what_to_do_and_its_reference_leads_to_the_reason(
    app: Flask, world: World, lines: list[dict[str, Any]], error: str, locale: str
) -> None:
    way, status, thai, english, reason = ERRORS[error]
    page = way(app, Browser(app, locale))
    assert (page.status, page.tree.get("lang")) == (status, locale)
    assert (thai if locale == "th" else english) in page.words("main")
    assert page.find("contact") is not None
    reference = page.words("reference")
    assert re.fullmatch("[0-9a-f]{16}", reference)
    told = [line["message"] for line in lines if line.get("request_id") == reference and line["logger"][:4] == "idp."]
    assert len(told) == (2 if reason else 1), "one line for the request, one for the reason"
    assert all(str(status) in line for line in told)
    assert reason is None or any(line.startswith(reason) for line in told)
    assert not any("not-for-the-log" in line for line in told)


@pytest.mark.parametrize(
    ("error", "level"),
    [("wrong address", "warning"), ("form without token", "info"), ("too large", "info"), ("our fault", "error")],
)
def test_what_others_must_mend_is_louder_than_what_happens_every_day(
    app: Flask, world: World, lines: list[dict[str, Any]], error: str, level: str
) -> None:
    ERRORS[error][0](app, Browser(app))
    assert [line["level"] for line in lines if line["logger"] == "idp.web.pages"] == [level]


@pytest.mark.parametrize(("error", "seconds"), [("busy", "20"), ("database away", "30"), ("too often", "300")])
def test_answer_says_how_long_to_wait(app: Flask, world: World, error: str, seconds: str) -> None:
    """RFC 9110 section 10.2.3."""
    assert ERRORS[error][0](app, Browser(app)).headers["Retry-After"] == seconds


def test_an_error_that_waiting_does_not_mend_has_no_time(app: Flask, world: World) -> None:
    assert "Retry-After" not in ERRORS["our fault"][0](app, Browser(app)).headers


def test_machines_are_told_to_wait_too(app: Flask, world: World) -> None:
    @guard("public", api=True)
    def view() -> Any:
        raise Busy(20)

    app.add_url_rule("/machine", "machine", view)
    answer = app.test_client().get("/machine", base_url="https://localhost")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "20")
    assert answer.get_json() == {"error": "temporarily_unavailable"}


def test_protocol_error_explains_itself_in_the_reader_s_language(app: Flask, world: World) -> None:
    page = _wrong_address(app, Browser(app, "th"))
    assert page.words("parameter") == "redirect_uri"
    assert "ที่อยู่ต้องตรงกันทุกไบต์" in page.words("main")
    assert "byte" not in page.words("main")


def test_it_says_in_whose_name_one_acts_but_not_when_something_is_broken(app: Flask, world: World) -> None:
    browser, agent = Browser(app), world.user()
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.add_url_rule("/fails", "fails", login_required(lambda: 1 // 0))
    browser.sign_in(agent)
    browser.act_for(world.delegation(world.user("บริษัท ผู้มอบ จำกัด"), agent))
    page = browser.open("/account/password")
    assert page.status == 403
    assert "บริษัท ผู้มอบ จำกัด" in page.words("in-whose-name")
    ways = [each for each in page.tree.iter("a") if str(each.get("href")).startswith("/acting-for")]
    assert len(ways) == 1, "one way to change it"
    browser.open("/acting-for")
    browser.press("acting-for-submit", delegation_id="")
    page = browser.open("/delegations/dlg_none")
    assert (page.status, page.has("in-whose-name"), page.has("change-acting")) == (404, True, True)
    page = browser.open("/fails")
    assert (page.status, page.has("in-whose-name")) == (500, False)
