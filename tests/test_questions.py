"""``/questions``: the manual's questions with their answers, and the ways to them."""

from __future__ import annotations

import pytest
from flask import Flask
from support.browsing import Browser
from support.world import World

QUESTIONS = ("old-account", "second-account", "branches", "email", "no-mail", "two-factor", "data")


@pytest.mark.parametrize(("locale", "title"), [("th", "คำถามที่พบบ่อย"), ("en", "Frequently asked questions")])
def test_seven_questions_are_answered_in_both_languages(app: Flask, locale: str, title: str) -> None:
    page = Browser(app, locale).open("/questions")
    assert page.status == 200
    assert title in page.words("main")
    assert tuple(each.get("id") for each in page.find("main").iter("h2")) == QUESTIONS
    sections = list(page.find("main").iter("section"))
    assert all(section.findall("p") for section in sections)


def test_every_page_leads_there(app: Flask, world: World) -> None:
    browser = Browser(app)
    for path in ("/login", "/register", "/forgot-password"):
        assert browser.open(path).find("questions").get("href") == "/questions"
    browser.sign_in(world.user())
    assert "/questions" in {link.get("href") for link in browser.open("/account").find("main").iter("a")}


def test_stores_are_linked_beside_the_app_and_nothing_is_loaded_from_them(app: Flask, world: World) -> None:
    browser = Browser(app)
    browser.sign_in(world.user())
    page = browser.open("/account/two-factor")
    for name, host in (("store-android", "https://play.google.com/"), ("store-iphone", "https://apps.apple.com/")):
        link = page.find(name)
        assert link.get("href").startswith(host)
        assert "noopener" in link.get("rel")
    assert "google" not in page.headers["Content-Security-Policy"]
