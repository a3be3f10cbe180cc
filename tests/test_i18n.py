"""Two languages, in requests and outside of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from threading import Thread

import pytest
from flask import Flask, g
from support.browsing import Browser
from support.relying_party import RelyingParty
from werkzeug.test import EnvironBuilder

from idp import i18n
from idp.i18n import format_date, format_moment, gettext, match, ngettext

MOMENT = datetime(2022, 6, 4, 20, 7, 59, tzinfo=UTC)


def test_thai_moments_are_of_the_buddhist_era_and_of_thailands_clock() -> None:
    assert format_moment(MOMENT, "th") == "5 มิ.ย. 2565, 03:07 น."
    assert format_moment(MOMENT, "en") == "5 Jun 2022, 03:07"


@pytest.mark.parametrize(
    ("day", "thai", "english"),
    [
        (date(2022, 6, 5), "5 มิ.ย. 2565", "5 Jun 2022"),
        (date(2026, 11, 1), "1 พ.ย. 2569", "1 Nov 2026"),
        (date(2024, 2, 29), "29 ก.พ. 2567", "29 Feb 2024"),
        (date(1957, 12, 31), "31 ธ.ค. 2500", "31 Dec 1957"),
    ],
)
def test_days_in_both_languages(day: date, thai: str, english: str) -> None:
    assert format_date(day, "th") == thai
    assert format_date(day, "en") == english


def test_outside_a_request_the_language_is_thai() -> None:
    """As in the worker, where mails are written."""
    said: list[str] = []

    def worker() -> None:
        said.extend((gettext("Sign out"), ngettext(*_AWAITS, 2), format_moment(MOMENT), i18n.request_locale()))

    thread = Thread(target=worker)
    thread.start()
    thread.join()
    assert said == ["ออกจากระบบ", "มีการมอบอำนาจ 2 รายการรอท่านยืนยัน", "5 มิ.ย. 2565, 03:07 น.", "th"]


_AWAITS = (
    "%(num)s power of attorney awaits your confirmation.",
    "%(num)s powers of attorney await your confirmation.",
)


@pytest.mark.parametrize(("number", "english"), [(1, "1 power of"), (2, "2 powers of"), (0, "0 powers of")])
def test_number_takes_its_plural_form(number: int, english: str) -> None:
    assert ngettext(*_AWAITS, number, "en").startswith(english)
    assert str(number) in ngettext(*_AWAITS, number, "th")


def test_places_are_filled_in() -> None:
    assert gettext("until %(day)s", "en", day="5 Jun 2022") == "until 5 Jun 2022"
    assert gettext("until %(day)s", "th", day="5 มิ.ย. 2565") == "ถึง 5 มิ.ย. 2565"
    assert gettext("100 % of it", "en") == "100 % of it"


def test_text_without_a_translation_stays_english() -> None:
    assert gettext("nobody translated this", "th") == "nobody translated this"


@pytest.mark.parametrize(
    ("ui_locales", "locale"),
    [
        ("th", "th"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN-us th", "en"),
        ("th-TH-u-ca-buddhist en", "th"),
        ("fr de en", "en"),
        ("fr", None),
        ("", None),
        ("   ", None),
        ("e en_US enx thx -th", None),
    ],
)
def test_first_language_that_we_speak_is_taken(ui_locales: str, locale: str | None) -> None:
    assert match(ui_locales) == locale


@pytest.mark.parametrize(
    ("query", "cookie", "asked", "locale"),
    [
        ("", None, None, "th"),
        ("", None, "en", "en"),
        ("", "th", "en", "th"),
        ("lang=en", "th", "th", "en"),
        ("lang=th", "en", "en", "th"),
        ("lang=fr", "en", None, "en"),
        ("lang=fr", "de", "xx", "th"),
        ("lang=", "", None, "th"),
    ],
)
def test_who_chooses_the_language_of_a_request(
    app: Flask, query: str, cookie: str | None, asked: str | None, locale: str
) -> None:
    headers = {"Cookie": f"lang={cookie}"} if cookie is not None else {}
    environment = EnvironBuilder("/login", query_string=query, headers=headers).get_environ()
    with app.request_context(environment):
        if asked is not None:
            g.asked_locale = asked
        assert i18n.request_locale() == locale


def test_chosen_language_is_remembered(app: Flask, browser: Browser) -> None:
    assert "เข้าใช้งาน" in browser.open("/login").words()
    assert "Sign in" in browser.open("/login?lang=en").words()
    page = browser.open("/login")
    assert "Sign in" in page.words()
    assert page.tree.get("lang") == "en"
    assert browser.cookie("lang") == "en"
    browser.open("/login?lang=fr")
    assert browser.cookie("lang") == "en"


@pytest.mark.parametrize(("ui_locales", "words"), [("fr en-GB", "Sign in"), ("fr", "เข้าใช้งาน"), (None, "เข้าใช้งาน")])
def test_client_may_ask_for_a_language(app: Flask, browser: Browser, ui_locales: str | None, words: str) -> None:
    """OpenID Connect Core 3.1.2.1, ``ui_locales``."""
    page = RelyingParty(app).authorize(browser, ui_locales=ui_locales)
    assert words in page.words()


def test_choice_of_the_person_comes_before_that_of_the_client(app: Flask) -> None:
    page = RelyingParty(app).authorize(Browser(app, locale="en"), ui_locales="th")
    assert page.tree.get("lang") == "en"
