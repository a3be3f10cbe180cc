"""No text is longer than its limit when the first rule looks at it, and what is as long as that costs little."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from flask import Flask
from support.attacks.full_size import size
from support.browsing import ORIGIN, Browser
from support.world import World

from idp import spelling
from idp.accounts.hashing import admission
from idp.fields import email_address, phone
from idp.fields.parse import ParseError, arabic, line
from idp.spelling import normalize_thai

#: What docs/security.md promises, in characters.
MOST, MOST_SIGNED = 4_096, 16_384
#: Seconds of the processor for one form with the worst that fits.
MOST_SECONDS = 0.5
#: Texts that cost much more than in proportion to their length, where anything does.
HOSTILE = {
    "marks out of order": "a" + "\u0315\u0327" * 3_000,
    "Thai marks": "ก" + "\u0e48\u0e38" * 3_000,
    "nikhahit": "ก" + "\u0e4d\u0e48" * 3_000,
    "letters that grow": "\ufdfa" * 4_096,
    "jamo": "\u1100\u1161" * 3_000,
    "digits": "9" * 4_096,
    "labels": "a@" + "ก." * 3_000,
    "dots": "a@" + "." * 4_096,
    "quoted": '"' + "\\" * 4_096,
    "comments": "a" + "(" * 4_096,
    "domain": "a@" + "ß" * 4_096 + ".th",
    "signs": "+-" * 3_000,
    "extension": "0812345678" + " ต่อ " * 1_000,
    "blanks": " \t" * 3_000 + "x",
    "brackets": "[" * 4_096,
}
#: Forms that anybody may send, and their fields.
FORMS = {
    "/login": ("username", "password"),
    "/register": ("entity_type", "number_kind", "tax_id"),
    "/forgot-password": ("email",),
    "/verify-email/resend": ("email",),
    "/reset-password/none": ("password", "password_confirm"),
}
SYSTEMS = {"/oauth2/token": ("code", "scope", "client_id"), "/oauth2/revoke": ("token_type_hint",)}


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was hashed."""
    made: list[str] = []
    whole = admission.HashingPlace.do
    monkeypatch.setattr(admission.HashingPlace, "do", lambda self, act: made.append("hash") or whole(self, act))
    return made


def _token(app: Flask, path: str) -> tuple[Browser, dict[str, str]]:
    browser = Browser(app)
    browser.open("/login")
    return browser, {"csrf_token": browser.page.form("login-submit")[1]["csrf_token"]}


@pytest.mark.parametrize(("lang", "words"), [("th", "ข้อมูลมีขนาดใหญ่เกินไป"), ("en", "Too much data")])
def test_longer_texts_are_refused_by_a_page_before_anything_is_done(
    app: Flask, world: World, hashes: list[str], lang: str, words: str
) -> None:
    user = world.user()
    hashes.clear()
    for path, names in FORMS.items():
        browser, good = _token(app, path)
        for name in names:
            fields = {**dict.fromkeys(names, "x"), **good, "username": user.user_name, name: "a" * (MOST + 1)}
            page = browser.post(f"{path}?lang={lang}", fields)
            assert page.status == 413, (path, name)
            assert words in page.words()
        assert browser.post(path, {**good, "a" * (MOST + 1): "x"}).status == 413
        assert browser.open(f"{path}?q={'a' * (MOST + 1)}").status == 413
    assert hashes == []


def test_systems_are_told_in_their_language(app: Flask) -> None:
    for path, names in SYSTEMS.items():
        for name in names:
            answer = app.test_client().post(path, base_url=ORIGIN, data={name: "a" * (MOST + 1)})
            assert (answer.status_code, answer.get_json()) == (413, {"error": "invalid_request"}), (path, name)
    for name in ("token", "subject_token", "client_assertion", "refresh_token"):
        for length, statuses in ((MOST_SIGNED, {400, 401}), (MOST_SIGNED + 1, {413})):
            answer = app.test_client().post("/oauth2/token", base_url=ORIGIN, data={name: "a" * length})
            assert answer.status_code in statuses, (name, length)
    header = {"Authorization": "Bearer " + "a" * 20_000}
    assert app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, headers=header).status_code == 413


@pytest.mark.parametrize("what", HOSTILE)
def test_the_worst_that_fits_costs_little(app: Flask, world: World, what: str) -> None:
    text = HOSTILE[what][:MOST]
    for path, names in list(FORMS.items())[: size(3, 5)]:
        browser, good = _token(app, path)
        for name in names:
            for last in (False, True):  # what is collected or loaded just then is not the text's fault
                begun = time.thread_time()
                page = browser.post(path, {**dict.fromkeys(names, "x"), **good, name: text})
                quick = time.thread_time() - begun < MOST_SECONDS
                assert page.status < 500, (path, name)
                assert quick or not last, (path, name)
                if quick:
                    break
        world.forgive()


@pytest.mark.parametrize("rule", [spelling.composed, spelling.compatible, spelling.clean])
def test_marks_without_end_cost_little_wherever_they_come_from(rule: Callable[[str], str]) -> None:
    """Files and registers do not pass the limit of forms."""
    for marks in ("\u0315\u0327", "\u0e48\u0e38", "\u0344\u0327"):
        begun = time.thread_time()
        assert len(rule("a" + marks * 60_000)) < 100
        assert time.thread_time() - begun < MOST_SECONDS
    assert rule("ก\u0e48" * 60) == "ก\u0e48" * 60


@pytest.mark.parametrize("what", HOSTILE)
def test_every_rule_for_a_text_is_quick_with_the_worst_that_fits(what: str) -> None:
    text = HOSTILE[what][:MOST]
    for rule in (
        arabic,
        normalize_thai,
        lambda each: line(each, 100),
        email_address.normalise,
        email_address.validate,
        phone.mobile,
    ):
        begun = time.thread_time()
        with suppress(ParseError):
            rule(text)
        assert time.thread_time() - begun < MOST_SECONDS / 2, (what, rule)
