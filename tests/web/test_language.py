"""Which language a page has: by ``?lang=``, its cookie, ``ui_locales``, ``Accept-Language``, or the installation's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser, Page
from support.relying_party import RelyingParty
from support.world import World

from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.i18n import negotiate


@pytest.mark.parametrize(
    ("header", "in_thai", "in_english"),
    [
        ("", "th", "en"),
        ("en", "en", "en"),
        ("th", "th", "th"),
        ("en-GB", "en", "en"),
        ("EN-us", "en", "en"),
        ("th-TH,th;q=0.9,en-US;q=0.8,en;q=0.7", "th", "th"),
        ("en-US,en;q=0.9,th;q=0.8", "en", "en"),
        ("th;q=0.8, en-GB", "en", "en"),
        ("en;q=0.3,th;q=0.7", "th", "th"),
        ("en,th", "en", "en"),
        ("th,en", "th", "th"),
        ("de-DE,de;q=0.9", "th", "en"),
        ("de,en;q=0.1", "en", "en"),
        ("zh-Hant-TW,ja;q=0.5,th-u-ca-buddhist;q=0.2", "th", "th"),
        # all others, and none
        ("*", "th", "en"),
        ("de, *;q=0.5", "th", "en"),
        ("en;q=0.5, *;q=0.1", "en", "en"),
        ("*, en;q=0.5", "th", "th"),
        ("en;q=0, *", "th", "th"),
        ("th;q=0", "en", "en"),
        ("en;q=0.0", "th", "th"),
        ("en;q=0, th;q=0", "th", "en"),
        ("*;q=0", "th", "en"),
        # what a weight looks like (RFC 9110 section 12.4.2)
        ("en ; q=0.9 , th ; Q=1.000", "th", "th"),
        ("en\t;\tq=1", "en", "en"),
        ("en;q=1.001", "th", "en"),
        ("en;q=2", "th", "en"),
        ("en;q=-1", "th", "en"),
        ("en;q=nan", "th", "en"),
        ("en;q=", "th", "en"),
        ("en;q=0.5;x=y", "th", "en"),
        ("en;level=1", "th", "en"),
        ("en;q=\u0661", "th", "en"),
        # garbage
        (",,;;==,", "th", "en"),
        ("english", "th", "en"),
        ("e", "th", "en"),
        ("en_US", "th", "en"),
        ("\xff;q=\xff, ;;;, *;q=nan", "th", "en"),
        ("\x00en", "th", "en"),
        ("de" * 4_000 + ",en", "en", "en"),
        ("," * 8_000 + "en", "th", "en"),
        (";" * 8_000, "th", "en"),
        ("en;q=" + "0" * 8_000, "th", "en"),
        ("en;" + " " * 8_000 + "q=1", "en", "en"),
    ],
)
def test_what_a_browser_asks_for(header: str, in_thai: str, in_english: str) -> None:
    """RFC 9110 section 12.5.4, for an installation of either language."""
    begun = time.process_time()
    assert (negotiate(header, "th"), negotiate(header, "en")) == (in_thai, in_english)
    assert time.process_time() - begun < 1


@pytest.fixture
def english(settings: Settings, database: Database) -> Flask:
    """An installation whose language is English."""
    return create_app(replace(settings, default_locale="en"), database)


def _asking(app: Flask, header: str) -> Browser:
    browser = Browser(app)
    browser.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = header
    return browser


def test_each_comes_before_the_next(app: Flask) -> None:
    party = RelyingParty(app)
    browser = _asking(app, "en")
    assert browser.open("/login").tree.get("lang") == "en"
    assert "Accept-Language" in browser.page.headers["Vary"]
    assert browser.cookie("lang") is None, "nobody has chosen it"
    assert party.authorize(browser, ui_locales="th").tree.get("lang") == "th"
    assert party.authorize(browser, ui_locales="de").tree.get("lang") == "en"
    assert browser.open("/login").tree.get("lang") == "en"
    assert browser.open("/login?lang=th").tree.get("lang") == "th"
    assert browser.open("/login").tree.get("lang") == "th"
    assert party.authorize(browser, ui_locales="en").tree.get("lang") == "th"
    assert browser.open("/login?lang=en").tree.get("lang") == "en"


@pytest.mark.parametrize(("header", "lang"), [("", "en"), ("de, *", "en"), ("th-TH", "th")])
def test_language_of_the_installation(english: Flask, header: str, lang: str) -> None:
    assert _asking(english, header).open("/login").tree.get("lang") == lang


#: What leads to an error page, before, in and beside a view.
ERRORS = (
    ("GET", "/nowhere", 404),
    ("GET", "/static/nothing.css", 404),
    ("GET", "/account/nothing", 404),
    ("DELETE", "/login", 405),
    ("POST", "/login", 400),
    ("GET", "/oauth2/authorize", 400),
    ("GET", "/oauth2/authorize?client_id=x", 400),
    ("GET", "/oauth2/authorize?resume=x", 400),
    ("GET", f"/login?x={'x' * 5_000}", 413),
    ("GET", "/logout?client_id=x", 400),
)


@pytest.fixture
def failing(app: Flask) -> Iterator[Flask]:
    """With a view that fails as nobody expected."""
    app.config["PROPAGATE_EXCEPTIONS"] = False
    yield app
    app.config["PROPAGATE_EXCEPTIONS"] = None


@pytest.mark.parametrize(("header", "lang"), [("en-GB,en;q=0.9", "en"), ("th-TH,en;q=0.5", "th"), ("de", "th")])
def test_error_pages_too(failing: Flask, header: str, lang: str) -> None:
    browser = _asking(failing, header)
    for method, address, status in ERRORS:
        response = browser.client.open(address, method=method, base_url=ORIGIN)
        assert (response.status_code, response.mimetype) == (status, "text/html"), address
        assert Page(response, f"{ORIGIN}{address}").tree.get("lang") == lang, address
    wrong_host = browser.client.get("/login", base_url="https://evil.example")
    assert wrong_host.status_code == 400
    assert f'lang="{lang}"' in wrong_host.text


def test_error_pages_follow_ui_locales(failing: Flask) -> None:
    """Also where a request fails before anything has looked at its parameters."""
    for address in ("/oauth2/authorize?client_id=x", f"/oauth2/authorize?x={'x' * 20_000}", "/logout?client_id=x"):
        for ui_locales, lang in (("en", "en"), ("th", "th"), ("fr en", "en"), ("fr", "th")):
            browser = _asking(failing, "th" if lang == "en" else "en" if ui_locales == "th" else "")
            page = browser.open(f"{address}&ui_locales={ui_locales.replace(' ', '+')}")
            assert (page.status, page.tree.get("lang")) == (400, lang), address


def test_question_of_signing_out_follows_ui_locales(app: Flask, world: World) -> None:
    """RP-Initiated Logout 1.0 section 2, by GET and by a post from another site."""
    browser = _asking(app, "th")
    browser.sign_in(world.user())
    asked = {"client_id": "e-license", "ui_locales": "en"}
    assert browser.open("/logout?client_id=e-license&ui_locales=en").tree.get("lang") == "en"
    assert browser.post("/logout", asked).tree.get("lang") == "en"
    assert browser.open("/logout").tree.get("lang") == "th"
