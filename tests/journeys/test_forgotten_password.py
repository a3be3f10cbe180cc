"""A password is forgotten and set anew in a real browser, which says while typing what is still missing."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support.log_reading import keep_out
from support.pages.visitor import Place
from support.patience import wait_until
from support.world import User

ADDRESS = "nok@example.com"
NEW = "ลอย Krathong-7-loy"
keep_out("a password", NEW)


def _links(demo: Any) -> list[str]:
    """Every link that was mailed, oldest first."""
    mails = sorted((demo.home / "var/demo/mail").glob("*.eml"))
    texts = [email.message_from_bytes(mail.read_bytes(), policy=email.policy.default) for mail in mails]
    bodies = [mail.get_body(("plain",)).get_content() for mail in texts]  # type: ignore[attr-defined]
    return re.findall(r"https?://\S+/reset-password/\S+", "".join(bodies))


def _asked(demo: Any, page: Page) -> str:
    """The link that is mailed to whoever says that they forgot their password."""
    before = len(_links(demo))
    page.goto(f"{demo.issuer}/login")
    page.get_by_role("link", name="ลืมรหัสผ่าน?").first.click()
    page.fill("#email", ADDRESS)
    page.click("#forgot-submit")
    expect(page.locator("h1")).to_have_text("โปรดตรวจสอบอีเมลของท่าน")
    wait_until(lambda: len(_links(demo)) > before)
    return _links(demo)[-1]


@pytest.fixture
def user(demo: Any, chromium: Browser) -> Iterator[User]:
    """Somebody of this test alone, with the address ``nok@example.com``."""
    place = Place(demo, chromium)
    yield place.world.user("คณะบุคคล ตัวอย่าง", email=ADDRESS)
    place.database.dispose()


def test_password_is_judged_while_it_is_typed(demo: Any, new_page: Callable[..., Page], user: User) -> None:
    page = new_page()
    page.goto(_asked(demo, page))
    met = page.locator("#password-rules .met")
    expect(page.locator("#password-strength")).to_be_hidden()
    page.type("#password", "krathong")
    expect(met).to_have_count(2)
    expect(page.locator("#password-strength [role=status]")).to_have_text("ยังขาด ตัวพิมพ์ใหญ่ A ถึง Z, ตัวเลข 0 ถึง 9")
    expect(page.locator("#password-strength b")).to_have_text("เดาได้ง่าย")
    page.fill("#password", "Aaaaaaa1")
    expect(met).to_have_count(4)
    expect(page.locator("#password-strength b")).to_have_text("เดาได้ง่าย")
    page.fill("#password", NEW + "x" * 300)
    assert page.input_value("#password") == NEW + "x" * 300, "nothing is cut"
    page.fill("#password", NEW)
    expect(page.locator("#password-strength b")).to_have_text("ดีมาก")
    page.click("#password-show")
    expect(page.locator("#password")).to_have_attribute("type", "text")
    page.fill("#password_confirm", NEW)
    page.click("#reset-submit")
    expect(page.locator("[role=status].notice")).to_contain_text("ตั้งรหัสผ่านใหม่เรียบร้อยแล้ว")
    page.fill("#username", user.user_name)
    page.fill("#password", NEW)
    page.click("#login-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(user.name)


def test_without_a_script_the_rules_are_a_list(demo: Any, new_page: Callable[..., Page], user: User) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(_asked(demo, page))
    expect(page.locator("#password-rules li")).to_have_count(4)
    expect(page.locator("#password-strength")).to_be_hidden()
    expect(page.locator("#password-show")).to_be_hidden()
    page.fill("#password", "kort")
    page.fill("#password_confirm", "kort")
    page.click("#reset-submit")
    expect(page.locator("#password-error")).to_contain_text("อย่างน้อย 8 ตัวอักษร")
