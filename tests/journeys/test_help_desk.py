"""The questions of the manual that only officers can answer, from the operator's call to the solved case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support.demonstration import Demo, running_demo
from support.log_reading import keep_out
from support.officer_window import REASON, Mails, OfficerWindow, now, offset
from support.pages.windows import windows
from support.patience import wait_until
from support.registration_by_hand import CONTACT, PASSWORD

from idp import clock

pytestmark = pytest.mark.xdist_group("help-desk")  # one demonstration for all of them
DAY = 86_400
NEW_PASSWORD = "Chiang-Khan-Sunrise-4"
keep_out("a password", NEW_PASSWORD)


@pytest.fixture(scope="module")
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demonstration of these journeys alone: they move its clock."""
    assert request.param == "sqlite"
    with running_demo(tmp_path_factory.mktemp("help-desk")) as demo:
        yield demo


@pytest.fixture(scope="module")
def desk(chromium: Browser, demo: Demo) -> Iterator[dict[str, OfficerWindow]]:
    """Both officers; each signs in once, and again when the session has ended."""
    with windows(chromium, demo.issuer) as open_page:
        yield {name: OfficerWindow(demo, open_page(), name) for name in ("officer", "second_officer")}


@pytest.fixture
def officer(desk: dict[str, OfficerWindow]) -> OfficerWindow:
    """A supervisor."""
    return desk["officer"]


@pytest.fixture
def second(desk: dict[str, OfficerWindow]) -> OfficerWindow:
    """An operator of the help desk."""
    return desk["second_officer"]


@pytest.fixture(scope="module")
def mails(demo: Demo) -> Mails:
    """What was mailed."""
    return Mails(demo.home / "var/demo/mail")


def _sign_in(demo: Demo, page: Page, username: str, password: str) -> None:
    page.goto(f"{demo.issuer}/login")
    page.fill("#username", username)
    page.fill("#password", password)
    page.click("#login-submit")


def _fill_in(page: Page, values: dict[str, str]) -> None:
    for name, value in values.items():
        each = page.locator(f"#{name}")
        if each.evaluate("(each) => each.localName") == "select":
            each.select_option(value)
        else:
            each.fill(value)


def _register(demo: Demo, page: Page, company: dict[str, Any], address: str) -> None:
    """Register a company that the register knows."""
    page.goto(f"{demo.issuer}/register")
    page.check("#entity_type-juristic_person")
    page.fill("#tax_id", company["tax_id"])
    page.click("#register-lookup")
    page.check("#same_address-y")
    _fill_in(page, {**CONTACT, "email": address, "password": PASSWORD, "password_confirm": PASSWORD})
    page.check("#accept_terms-y")
    page.click("#register-submit")
    expect(page.locator("main")).to_contain_text(address)


def _confirm(page: Page, link: str, password: str, name: str) -> None:
    """Open the mailed link, and enter the password."""
    page.goto(link)
    page.fill("#password", password)
    page.click("#verify-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(name)


def _is_over(page: Page, link: str) -> None:
    answer = page.goto(link)
    assert answer is not None
    assert answer.status == 410


def _company(demo: Demo, number: int) -> dict[str, Any]:
    """One of the companies that are in the register and have no account."""
    records = [each for each in demo.summary["register"] if each["entity_type"] == "juristic_person"]
    return dict(records[number])


def _today(demo: Demo) -> str:
    return clock.bangkok_date(datetime.fromtimestamp(now(demo), UTC)).isoformat()


def test_branch_gets_an_account_of_its_own(
    demo: Demo, new_page: Callable[..., Page], officer: OfficerWindow, mails: Mails
) -> None:
    head, address = demo.account("juristic_person"), "rayong-branch@example.com"
    username = f"{head['tax_id']}-00007"
    officer.act(officer.find(head["name"]), "add_branch", branch="00007", email=address)
    page = new_page()
    page.goto(mails.link(address, "/reset-password/"))
    page.fill("#password", NEW_PASSWORD)
    page.fill("#password_confirm", NEW_PASSWORD)
    page.click("#reset-submit")
    _sign_in(demo, page, username, NEW_PASSWORD)
    page.check("#same_address-y")
    _fill_in(page, {name: value for name, value in CONTACT.items() if name not in ("email", "contact_phone")})
    page.check("#accept_terms-y")
    page.click("#complete-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(head["name"])
    officer.find(username)
    expect(officer.page.locator("#facts")).to_contain_text("00007")
    own = new_page()
    _sign_in(demo, own, head["username"], head["password"])
    own.goto(f"{demo.issuer}/account/officers")
    expect(own.locator("#officer-acts li")).to_have_count(1)


def test_confirmation_went_to_an_address_typed_wrong(
    demo: Demo, new_page: Callable[..., Page], second: OfficerWindow, mails: Mails
) -> None:
    company, typed, right = _company(demo, 0), "office@exmaple.net", "office@example.net"
    page = new_page()
    _register(demo, page, company, typed)
    first = mails.link(typed, "/verify-email/")
    account = second.find(company["name"], _today(demo), unconfirmed=True)
    expect(second.page.locator("#facts")).to_contain_text(typed)
    second.act(account, "correct_address", email=right)
    link = mails.link(right, "/verify-email/")
    _is_over(page, first)
    _confirm(page, link, PASSWORD, company["name"])
    second.open(account)
    expect(second.page.locator("#act-correct_address")).to_have_count(0)


def test_confirmation_that_never_came_is_sent_again_in_english(
    demo: Demo, new_page: Callable[..., Page], second: OfficerWindow, mails: Mails
) -> None:
    company, address = _company(demo, 1), "never-came@example.net"
    page = new_page(locale="en-GB")
    _register(demo, page, company, address)
    expect(page.locator("h1")).to_have_text("Check your email")
    first = mails.link(address, "/verify-email/")
    _sign_in(demo, page, company["tax_id"], PASSWORD)
    expect(page.locator("#resend-submit")).to_be_visible()
    second.act(second.find(company["name"], _today(demo), unconfirmed=True), "resend_confirmation")
    link = mails.link(address, "/verify-email/")
    _is_over(page, first)
    _confirm(page, link, PASSWORD, company["name"])


def test_second_factor_that_locks_its_owner_out(
    demo: Demo, new_page: Callable[..., Page], officer: OfficerWindow, second: OfficerWindow
) -> None:
    owner = next(each for each in demo.summary["accounts"] if each["totp_secret"])
    caller, page = "สมหญิง ทำโทรศัพท์หาย", new_page()
    _sign_in(demo, page, owner["username"], owner["password"])
    expect(page.locator("#two-factor-submit")).to_be_visible()
    page.locator('main a[href="/help"]').click()
    contact = {"topic": "two_factor", "name": caller, "contact": "02 430 6800"}
    _fill_in(page, {**contact, "message": f"เลขทะเบียน {owner['tax_id']}"})
    page.click("#help-submit")
    expect(page.locator("#help-submit")).to_have_count(0)

    case = officer.take_case(caller)
    account = officer.find(owner["tax_id"])
    officer.act(account, "reset_second_factor")
    officer.open(account)
    officer.page.click("#waiting a")
    waiting = officer.page.url.rpartition("/")[2]
    officer.act(account, "shorten", act_id=waiting)
    _consent(second, owner["name"])
    _wait_for_nothing_left(officer, account)
    officer.close_case(case, "รีเซ็ตการยืนยันตัวตนแบบ 2 ขั้นตอนแล้ว แจ้งผู้โทรศัพท์แล้ว")

    _sign_in(demo, page, owner["username"], owner["password"])
    expect(page.locator("#in-whose-name")).to_contain_text(owner["name"])
    page.goto(f"{demo.issuer}/account/officers")
    expect(page.locator("#officer-acts li")).to_have_count(2)


def _consent(second: OfficerWindow, name: str) -> None:
    """As the second officer, to the act that waits for one."""
    second.open("/officer/acts")
    row = second.page.locator("#acts tbody tr").filter(has_text=name).filter(has_text="รอเจ้าหน้าที่คนที่สอง")
    path = row.locator("a").get_attribute("href") or ""
    second.open(path)
    second.page.click("#consent-submit")
    expect(second.page.locator("#consent-submit")).to_have_count(0)


def _wait_for_nothing_left(officer: OfficerWindow, account: str) -> None:
    """Until the clock has done what waited."""

    def is_done() -> bool:
        officer.open(account)
        return not officer.page.locator("#waiting").count()

    wait_until(is_done)


def test_system_refuses_and_the_caller_reads_out_the_code(
    demo: Demo, new_page: Callable[..., Page], officer: OfficerWindow
) -> None:
    group, page = demo.account("group_of_persons"), new_page()
    _sign_in(demo, page, group["username"], group["password"])
    expect(page.locator("#in-whose-name")).to_contain_text(group["name"])
    page.goto(demo.client("identified")["url"])
    code = page.inner_text("#refusal-code")
    assert re.fullmatch("[0-9]{6}", code)

    officer.open("/officer/why")
    officer.page.fill("#code", code)
    officer.page.click("#why-submit")
    expect(officer.page.locator("#verdict")).to_contain_text("ผู้ใช้ยังยืนยันตัวตนไม่ถึงระดับที่ระบบกำหนด")
    officer.page.locator("section[aria-labelledby=user-title] a").click()
    expect(officer.page.locator("h1")).to_have_text(group["name"])
    account = officer.page.url.removeprefix(demo.issuer)
    seen = {"document": "tax_certificate", "document_date": _today(demo), "seen": "ต้นฉบับ ที่เคาน์เตอร์"}
    officer.act(account, "verify", **seen)

    page.click("#identity-again")
    expect(page.locator("#applicant, #id-token-claims").first).to_be_visible()
    page.goto(f"{demo.issuer}/account/officers")
    expect(page.locator("#officer-acts li")).to_have_count(2)
    expect(page.locator("#officer-acts")).not_to_contain_text(code)


def test_registered_data_is_disputed_and_checked(
    demo: Demo, new_page: Callable[..., Page], officer: OfficerWindow
) -> None:
    """The caller finds the new name wrong; the officer sees both, and the register is right."""
    company, new = [each for each in demo.summary["accounts"] if each["changed"]][1], "บริษัท ชื่อใหม่ตัวอย่าง จำกัด (มหาชน)"
    page = new_page()
    _sign_in(demo, page, company["username"], company["password"])
    page.click("#changes-dispute")
    expect(page.locator("#in-whose-name")).to_contain_text(company["name"])

    case = officer.take_case(company["name"])
    expect(officer.page.locator("#differences td")).to_have_text(["ชื่อตามทะเบียน", company["name"], new])
    account = officer.page.locator("#case-account").get_attribute("href") or ""
    officer.act(account, "merge")
    officer.close_case(case, "ตรวจหนังสือรับรองแล้ว ชื่อใหม่ถูกต้อง แจ้งผู้โทรศัพท์แล้ว")

    page.goto(f"{demo.issuer}/account")
    expect(page.locator("section[aria-labelledby=registered]")).to_contain_text(new)
    page.goto(f"{demo.issuer}/account/officers")
    expect(page.locator("#officer-acts li")).to_have_count(1)


def test_registered_email_changes_after_a_day_unless_it_is_cancelled(
    demo: Demo, new_page: Callable[..., Page], officer: OfficerWindow, second: OfficerWindow, mails: Mails
) -> None:
    owner = demo.account("juristic_person", 1)
    old, new = "exporter@example.com", "export-office@example.net"
    account = second.find(owner["name"])
    expect(second.page.locator("#facts")).to_contain_text(old)
    second.act(account, "change_email", email=new)
    mails.link(new, "/cancel-change/")
    page = new_page()
    page.goto(mails.link(old, "/cancel-change/"))
    page.click("#cancel-submit")
    expect(page.locator("h1")).to_have_text("ยกเลิกการเปลี่ยนแปลงแล้ว")

    case = officer.take_case(owner["name"])
    second.open(case)
    expect(second.page.locator("#for-supervisors")).to_be_visible()
    officer.act(account, "change_email", email=new)
    officer.close_case(case, REASON)
    late = mails.link(old, "/cancel-change/")
    demo.set_clock(offset(demo) + DAY - 3600)
    officer.open(account)
    expect(officer.page.locator("#waiting li")).to_have_count(1)
    page.goto(late)
    expect(page.locator("#cancel-submit")).to_be_visible()
    demo.set_clock(offset(demo) + 3660)
    link = mails.link(new, "/verify-email/")
    _is_over(page, late)
    _wait_for_nothing_left(officer, account)
    expect(officer.page.locator("#facts")).to_contain_text(new)
    expect(officer.page.locator("#facts")).not_to_contain_text(old)
    _confirm(page, link, owner["password"], owner["name"])
    page.goto(f"{demo.issuer}/account")
    expect(page.locator("#email")).to_have_text(new)
