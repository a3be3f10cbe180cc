"""e-License while a logout notice is late: it asks again before it shows or files what is older than a minute, and a
form that was made under another acting context files nothing.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from support.fake_provider import GRANTOR, OPERATOR, Browser, FakeProvider, config, parsed, part, relying_party

SECOND_GRANTOR = "grantor-2"


@pytest.fixture
def offset(tmp_path: Path) -> Path:
    return tmp_path / "clock_offset"


@pytest.fixture
def system(provider: FakeProvider, tmp_path: Path, offset: Path) -> Flask:
    kept = str(tmp_path / "e-license.sqlite3")
    return relying_party(config(provider.issuer, applications=kept, clock_offset_file=offset))


@pytest.fixture
def agent(system: Flask, provider: FakeProvider) -> Browser:
    browser = Browser(system, provider)
    provider.speak_of("operator-1", OPERATOR, "grantor-1")
    browser.signed_in()
    return browser


def _form(agent: Browser) -> dict[str, str]:
    hidden = [each for each in parsed(agent.get("/").text).iter("input") if each.get("type") == "hidden"]
    return {str(each.get("name")): str(each.get("value")) for each in hidden}


def _filed(system: Flask, provider: FakeProvider) -> bool:
    """Whether anything was filed in the name of either grantor."""
    found = []
    for grantor in ("grantor-1", SECOND_GRANTOR):
        browser = Browser(system, provider)
        provider.speak_of(grantor, {**GRANTOR})
        browser.signed_in()
        found.append("เลขที่ 1" in str(part(browser.get("/"), "applications")))
    return any(found)


@pytest.mark.parametrize(("seconds", "asked"), [(59, 0), (61, 1)])
def test_it_asks_before_it_shows_what_is_older_than_a_minute(
    agent: Browser, provider: FakeProvider, offset: Path, seconds: int, asked: int
) -> None:
    provider.requests.clear()
    offset.write_text(str(seconds))
    assert GRANTOR["name"] in agent.get("/").text
    assert provider.requests.count("/oauth2/userinfo") == asked
    agent.get("/")
    assert provider.requests.count("/oauth2/userinfo") == asked, "and what it was told counts for another minute"


@pytest.mark.parametrize("path", ["/", "/applications/1"])
def test_after_a_cancellation_it_shows_nothing_of_the_grantor(
    agent: Browser, provider: FakeProvider, offset: Path, path: str
) -> None:
    agent.apply("ท่อพีวีซี")
    assert GRANTOR["name"] in agent.get(path).text
    provider.alive.clear()
    offset.write_text("61")
    answer = agent.get(path)
    assert answer.status_code == 302
    assert str(GRANTOR["name"]) not in answer.text


def test_when_the_provider_does_not_answer_it_shows_nothing(
    agent: Browser, provider: FakeProvider, offset: Path
) -> None:
    provider.userinfo = {}
    offset.write_text("61")
    page = agent.get("/")
    assert page.status_code == 503
    assert str(GRANTOR["name"]) not in page.text


def test_form_of_before_a_switch_is_refused_plainly(agent: Browser, provider: FakeProvider, system: Flask) -> None:
    old = _form(agent)
    assert old["sid"] == provider.sid
    provider.speak_of("operator-1", OPERATOR, SECOND_GRANTOR)
    agent.signed_in("/change")
    for form in (old, {**_form(agent), "sid": old["sid"]}):
        page = agent.client.post("/applications", data={**form, "product": "ท่อพีวีซี"})
        assert page.status_code == 409
        assert "ไม่ได้ยื่นคำขอในนามของผู้ใด" in page.text
    assert not _filed(system, provider)


def test_switch_whose_notice_is_late_is_noticed_before_anything_is_filed(
    agent: Browser, provider: FakeProvider, system: Flask, offset: Path
) -> None:
    """Userinfo still speaks of the old context; only the provider knows what the browser does now."""
    old = _form(agent)
    offset.write_text("61")
    sent = agent.client.post("/applications", data={**old, "product": "ท่อพีวีซี"})
    assert sent.status_code == 303
    assert parse_qs(urlsplit(sent.headers["Location"]).query)["prompt"] == ["none"]
    code, state = provider.authorize(sent.headers["Location"])
    provider.speak_of("operator-1", OPERATOR, SECOND_GRANTOR)
    page = agent.callback(code=code, state=state, iss=provider.issuer)
    assert page.status_code == 409
    assert "ไม่ได้ยื่นคำขอในนามของผู้ใด" in page.text
    assert not _filed(system, provider)


def test_what_waited_is_filed_once_when_nothing_has_changed(
    agent: Browser, provider: FakeProvider, system: Flask, offset: Path
) -> None:
    old = _form(agent)
    offset.write_text("61")
    sent = agent.client.post("/applications", data={**old, "product": "ท่อพีวีซี"})
    code, state = provider.authorize(sent.headers["Location"])
    answer = agent.callback(code=code, state=state, iss=provider.issuer)
    assert answer.headers["Location"].endswith("/applications/1")
    again = agent.callback(code=code, state=state, iss=provider.issuer)
    assert again.status_code == 400, "the attempt is over"
    assert "ท่อพีวีซี" in agent.get("/applications/1").text
