"""The story of the demonstration: sign in once, open every system, act for another, sign out of all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect


def _sign_in(page: Page, account: dict[str, Any]) -> None:
    page.fill("#username", account["username"])
    page.fill("#password", account["password"])
    page.click("#login-submit")


def test_demonstration_tells_what_it_left_behind(demo: Any) -> None:
    summary = demo.summary
    assert {each["entity_type"] for each in summary["accounts"]} == {
        *("juristic_person", "natural_person", "group_of_persons", "government_body", "other"),
    }
    assert [each["client_id"] for each in summary["clients"]] == [
        *("e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard", "section5"),
        "identified",  # the eighth, of other settings
    ]
    assert {each["state"] for each in summary["delegations"]} == {
        *("waiting", "in_force", "declined", "cancelled", "expired", "renounced"),
    }
    assert all(each["systems"] for each in summary["delegations"])
    assert summary["register"]
    assert [summary[each]["username"] for each in ("officer", "second_officer")] == [
        "officer@example.com",
        "second-officer@example.com",
    ]
    assert (demo.home / "var/demo/secret_key").stat().st_mode & 0o777 == 0o600


def test_company_signs_in_once_and_opens_every_system(demo: Any, new_page: Callable[..., Page]) -> None:
    company = demo.account("juristic_person")
    page = new_page()
    page.goto(f"{demo.issuer}/")
    _sign_in(page, company)
    expect(page.locator("#in-whose-name")).to_contain_text(company["name"])
    for client in demo.summary["clients"]:
        page.goto(f"{demo.issuer}/")
        page.click(f"#tile-{client['client_id']}")
        expect(page.locator("#applicant")).to_contain_text(company["name"])
        expect(page.locator("#acting-person")).to_contain_text(company["name"])
        assert page.url.startswith(client["url"])


def test_eighth_system_lets_in_only_whom_an_officer_has_checked(demo: Any, new_page: Callable[..., Page]) -> None:
    company = next(
        each
        for each in demo.summary["accounts"]
        if not (each["verified"] or each["changed"] or each["totp_secret"]) and each["entity_type"] == "juristic_person"
    )
    page = new_page()
    page.goto(f"{demo.issuer}/")
    _sign_in(page, company)
    expect(page.locator("#tile-identified")).to_contain_text("ยืนยันตัวตน")
    page.goto(demo.client("identified")["url"])
    expect(page.locator("h1")).to_contain_text("ต้องยืนยันตัวตนก่อน")
    page.click("#identity-back")
    assert page.url.startswith(demo.client("identified")["url"])


def test_system_first_then_sign_in_and_cancel(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page(locale="en-GB")
    url = demo.client("qr-code")["url"]
    page.goto(url)
    assert page.url.startswith(f"{demo.issuer}/login")
    page.click("#login-cancel")
    expect(page.locator("body")).to_contain_text("QR Code")
    assert page.url.startswith(url)
    page.goto(url)
    _sign_in(page, {"username": "0105500000011", "password": "wrong"})
    expect(page.locator("[role=alert]")).to_be_visible()
    _sign_in(page, demo.account("juristic_person"))
    expect(page.locator("#applicant")).to_be_visible()


def test_agent_acts_for_a_grantor_and_signs_out_of_everything(demo: Any, new_page: Callable[..., Page]) -> None:
    agent = demo.account("natural_person")
    grantor = demo.account("juristic_person")
    delegation = demo.delegation(agent, grantor=grantor["username"])
    page = new_page()
    page.goto(f"{demo.issuer}/")
    _sign_in(page, agent)
    page.click("#change-acting")
    page.check(f"#delegation_id-{delegation['delegation_id']}")
    page.click("#acting-for-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(grantor["name"])
    assert page.title().startswith(grantor["name"])
    page.click("#tile-e-license")
    expect(page.locator("#applicant")).to_contain_text(grantor["name"])
    expect(page.locator("#applicant")).to_contain_text(grantor["tax_id"])
    expect(page.locator("#applicant")).not_to_contain_text(agent["name"])
    expect(page.locator("#acting-person")).to_contain_text(agent["name"])
    page.goto(demo.client("nsw")["url"])
    expect(page.locator("#applicant")).to_contain_text(grantor["name"])

    page.goto(demo.client("webboard")["url"])
    assert "/acting-for" in page.url
    page.check("#delegation_id-")
    page.click("#acting-for-submit")
    expect(page.locator("#applicant")).to_contain_text(agent["name"])

    page.goto(f"{demo.issuer}/")
    page.click("#tile-e-license")  # it was open in the grantor's name: the tile leads to today's
    expect(page.locator("#applicant")).to_contain_text(agent["name"])
    page.goto(demo.client("e-license")["url"])
    expect(page.locator("#applicant")).to_contain_text(agent["name"])

    page.goto(f"{demo.issuer}/logout")
    page.click("#logout-confirm")
    for client_id in ("e-license", "webboard"):
        page.goto(demo.client(client_id)["url"])
        _until_visible(page, "#signed-out")
        page.goto(demo.client(client_id)["url"])
        assert page.url.startswith(f"{demo.issuer}/login")


def _until_visible(page: Page, selector: str) -> None:
    """The notice comes by the back channel, within a second or two."""
    for _ in range(400):
        if page.locator(selector).count():
            return
        page.wait_for_timeout(100)
        page.reload()
    raise AssertionError(f"{page.url} never showed {selector}")


def test_delegation_that_does_not_cover_a_system(demo: Any, new_page: Callable[..., Page]) -> None:
    agent = demo.account("natural_person")
    delegation = demo.delegation(agent, systems=["e-license", "qr-code"])
    page = new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{demo.issuer}/acting-for")
    _sign_in(page, agent)
    page.check(f"#delegation_id-{delegation['delegation_id']}")
    page.click("#acting-for-submit")
    assert page.locator("a#tile-nsw").count() == 0
    page.goto(demo.client("nsw")["url"])
    assert "/acting-for" in page.url
    page.check("#delegation_id-")
    page.click("#acting-for-submit")
    expect(page.locator("#applicant")).to_contain_text(agent["name"])


def test_everything_works_without_javascript(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(demo.client("e-license")["url"])
    _sign_in(page, demo.account("government_body"))
    expect(page.locator("#applicant")).to_contain_text(demo.account("government_body")["name"])
    page.goto(f"{demo.issuer}/logout")
    page.click("#logout-confirm")
    assert page.url.startswith(f"{demo.issuer}/logout")
