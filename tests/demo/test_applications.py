"""e-License keeps what is applied for, in the right name, and shows it to whom it concerns.

``docs/requirements/product.md``, section 8.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from support.fake_provider import GRANTOR, OPERATOR, Browser, FakeProvider, config, part, relying_party

COMPANY: dict[str, Any] = {**GRANTOR, "sub": "grantor-1"}
SECOND = {**OPERATOR, "name": "นายผู้รับมอบ คนที่สอง", "tax_id": "1100200300402"}


@pytest.fixture
def license_file(tmp_path: Path) -> Path:
    return tmp_path / "e-license.sqlite3"


@pytest.fixture
def system(provider: FakeProvider, license_file: Path) -> Flask:
    return relying_party(config(provider.issuer, applications=str(license_file)))


def _as(system: Flask, provider: FakeProvider, sub: str, person: dict[str, Any], grantor: str = "") -> Browser:
    browser = Browser(system, provider)
    provider.speak_of(sub, person, grantor)
    assert browser.signed_in().status_code == 200
    return browser


def _listed(browser: Browser) -> str:
    return str(part(browser.get("/"), "applications"))


def test_applicant_is_the_grantor_with_all_data_and_acting_person_the_agent(
    system: Flask, provider: FakeProvider
) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    answer = agent.apply("  เหล็กเส้นเสริมคอนกรีต ")
    assert answer.status_code == 303
    assert answer.headers["Location"].endswith("/applications/1")
    page = agent.get("/applications/1")
    applicant, acting = str(part(page, "applicant")), str(part(page, "acting-person"))
    for name in ("name", "tax_id", "email", "telephone"):
        assert str(GRANTOR[name]) in applicant
    for line in (*str(GRANTOR["address"]["formatted"]).split("\n"), "30 พ.ย. 2543"):  # type: ignore[index]
        assert line in applicant
    assert OPERATOR["name"] in acting
    assert OPERATOR["tax_id"] in acting
    assert OPERATOR["name"] not in applicant
    assert part(page, "filed-product") == "เหล็กเส้นเสริมคอนกรีต"


def test_grantor_sees_all_and_an_agent_only_what_this_agent_made(system: Flask, provider: FakeProvider) -> None:
    first = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    first.apply("ของตัวแทนคนแรก")
    second = _as(system, provider, "operator-2", SECOND, "grantor-1")
    second.apply("ของตัวแทนคนที่สอง")
    grantor = _as(system, provider, "grantor-1", COMPANY)
    grantor.apply("ของผู้มอบเอง")
    elsewhere = _as(system, provider, "operator-1", OPERATOR, "grantor-2")
    elsewhere.apply("ให้ผู้มอบอีกราย")
    assert [text in _listed(grantor) for text in ("คนแรก", "คนที่สอง", "ผู้มอบเอง", "อีกราย")] == [True, True, True, False]
    assert OPERATOR["name"] in _listed(grantor)
    assert [text in _listed(second) for text in ("คนแรก", "คนที่สอง", "ผู้มอบเอง", "อีกราย")] == [False, True, False, False]
    again = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    assert [text in _listed(again) for text in ("คนแรก", "คนที่สอง", "ผู้มอบเอง", "อีกราย")] == [True, False, False, False]
    own = _as(system, provider, "operator-1", OPERATOR)
    assert "เลขที่" not in _listed(own), "in the own name there is nothing"


def test_one_that_may_not_be_seen_looks_like_one_that_does_not_exist(system: Flask, provider: FakeProvider) -> None:
    _as(system, provider, "grantor-1", COMPANY).apply("ของผู้มอบเอง")
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    theirs, none = agent.get("/applications/1"), agent.get("/applications/99")
    assert theirs.status_code == none.status_code == 404
    assert theirs.text == none.text
    assert Browser(system, provider).get("/applications/1").status_code == 302, "nobody is signed in"


def test_applications_are_kept_over_a_restart(system: Flask, provider: FakeProvider, license_file: Path) -> None:
    _as(system, provider, "grantor-1", COMPANY).apply("ท่อพีวีซี")
    anew = relying_party(config(provider.issuer, applications=str(license_file)))
    assert "ท่อพีวีซี" in _listed(_as(anew, provider, "grantor-1", COMPANY))


def test_nothing_is_filed_once_the_power_of_attorney_has_ended(system: Flask, provider: FakeProvider) -> None:
    """Even before the notice has come; with it, or after it, the next click leads nowhere."""
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    agent.get("/")
    provider.alive.clear()
    assert agent.apply("หลังยกเลิก").headers["Location"].endswith("/")
    state = agent.asked_silently()
    over = agent.callback(error="account_selection_required", state=state, iss=provider.issuer)
    assert over.headers["Location"] == "http://localhost:8001/signed-out"
    assert "เลขที่" not in _listed(_as(system, provider, "grantor-1", COMPANY))


def test_after_a_notice_the_form_that_still_stands_open_files_nothing(system: Flask, provider: FakeProvider) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    page = agent.get("/").text
    agent.notify(provider.logout_token())
    token = page.split('name="form_token" value="')[1].split('"')[0]
    sent = agent.client.post("/applications", data={"form_token": token, "product": "หลังยกเลิก"})
    assert sent.status_code == 303
    assert agent.asked_silently()
    assert "เลขที่" not in _listed(_as(system, provider, "grantor-1", COMPANY))


def test_token_that_was_only_too_old_is_renewed_and_the_form_comes_back_filled_in(
    system: Flask, provider: FakeProvider
) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    agent.get("/")
    provider.alive.clear()
    agent.apply("กระเบื้องมุงหลังคา")
    page = agent.signed_in()
    assert "กระเบื้องมุงหลังคา" in page.text
    assert "เลขที่ 1" not in str(part(page, "applications"))
    agent.get("/")
    assert agent.apply("กระเบื้องมุงหลังคา").headers["Location"].endswith("/applications/1")


def test_what_was_typed_for_one_is_not_shown_to_another(system: Flask, provider: FakeProvider) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR, "grantor-1")
    agent.get("/")
    provider.alive.clear()
    agent.apply("ความลับของผู้มอบ")
    provider.speak_of("operator-1", OPERATOR)
    assert "ความลับของผู้มอบ" not in agent.signed_in().text


@pytest.mark.parametrize("token", ["", "x", "ก"])
def test_form_of_another_site_files_nothing(system: Flask, provider: FakeProvider, token: str) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR)
    assert agent.apply("x", form_token=token).status_code == 403
    assert Browser(system, provider).client.post("/applications", data={"product": "x"}).status_code == 403
    assert "เลขที่" not in _listed(agent)


@pytest.mark.parametrize("product", ["", "   "])
def test_empty_form_files_nothing(system: Flask, provider: FakeProvider, product: str) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR)
    assert agent.apply(product).headers["Location"] == "http://localhost:8001/"
    assert "เลขที่" not in _listed(agent)


def test_long_and_hostile_texts_are_kept_as_text(system: Flask, provider: FakeProvider) -> None:
    agent = _as(system, provider, "operator-1", OPERATOR)
    agent.apply("<script>alert(1)</script>'); DROP TABLE application;--" + "x" * 500)
    page = agent.get("/applications/1")
    assert str(part(page, "filed-product")).startswith("<script>alert(1)</script>'); DROP TABLE application;--")
    assert "<script>" not in page.text
    assert len(str(part(page, "filed-product"))) == 200


def test_other_systems_take_none(browser: Browser) -> None:
    page = browser.signed_in()
    assert part(page, "new-application") is None
    assert part(page, "applications") is None
    assert part(page, "applicant")
