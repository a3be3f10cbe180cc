"""A company has moved: its user meets the new address at the sign-in, and confirms it or says that it is wrong."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect
from support.patience import wait_until


def _changed(demo: Any, number: int) -> dict[str, Any]:
    return dict([each for each in demo.summary["accounts"] if each["changed"]][number])


def _fill_in(page: Page, account: dict[str, Any]) -> None:
    page.fill("#username", account["username"])
    page.fill("#password", account["password"])
    page.click("#login-submit")


def test_demonstration_tells_whose_data_has_changed(demo: Any) -> None:
    changed = [each["changed"] for each in demo.summary["accounts"]]
    assert changed == sorted(changed)
    assert any(each["changed"] and each["entity_type"] == "juristic_person" for each in demo.summary["accounts"])
    assert all(sum(each["entity_type"] == kind for each in demo.summary["register"]) >= 2 for kind in _TYPES)


_TYPES = ("juristic_person", "natural_person", "group_of_persons", "government_body", "other")


def test_company_that_moved_confirms_its_new_address(demo: Any, new_page: Callable[..., Page]) -> None:
    company = _changed(demo, 0)
    page = new_page(locale="th-TH")
    page.goto(demo.client("e-license")["url"])
    _fill_in(page, company)
    expect(page.locator("h1")).to_have_text("ข้อมูลทะเบียนของท่านมีการเปลี่ยนแปลง")
    assert page.url.startswith(f"{demo.issuer}/login/changes")
    row = page.locator("tr", has_text="เขต/อำเภอ")
    expect(row.locator("td")).to_have_text(["ลาดกระบัง", "ศรีราชา"])
    page.goto(f"{demo.issuer}/account")
    expect(page.locator("#changes-confirm")).to_have_text("ยืนยันการเปลี่ยนแปลงข้อมูล")
    page.go_back()
    page.click("#changes-confirm")
    expect(page.locator("#applicant")).to_contain_text(company["name"])
    page.goto(f"{demo.issuer}/account")
    registered = page.locator("section[aria-labelledby=registered]")
    expect(registered).to_contain_text("ศรีราชา")
    expect(registered).not_to_contain_text("ลาดกระบัง")
    page.goto(f"{demo.issuer}/logout")
    page.click("#logout-confirm")
    page.goto(f"{demo.issuer}/login")
    _fill_in(page, company)
    expect(page.locator("#in-whose-name")).to_contain_text(company["name"])
    assert page.url == f"{demo.issuer}/"


def test_company_tells_an_officer_that_the_new_name_is_wrong(demo: Any, new_page: Callable[..., Page]) -> None:
    """On a phone, without a script."""
    company = _changed(demo, 1)
    page = new_page(locale="th-TH", java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.goto(f"{demo.issuer}/login")
    _fill_in(page, company)
    page.click("#changes-dispute")
    expect(page.locator("[role=status].notice")).to_contain_text("แจ้งเจ้าหน้าที่เรียบร้อยแล้ว")
    expect(page.locator("#in-whose-name")).to_contain_text(company["name"])
    wait_until(lambda: any("helpdesk@example.go.th" in str(mail["To"]) for mail in _mails(demo)))


def _mails(demo: Any) -> list[Any]:
    files = sorted((demo.home / "var/demo/mail").glob("*.eml"))
    return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
