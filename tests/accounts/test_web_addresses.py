"""No address of the web stands in a name or in what people write to one another: mail programs make links of them."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser
from support.world import World

from idp.fields import web_address

LINKED = [
    *("http", "Visit http://evil.test", "HTTPS evil", "hxxp://a", "ftp:x", "mailto:x", "javascript:alert(1)"),
    *("www.evil.test", "WWW.x", "x.co/abc", "bit.ly/x", "t.co", "evil.com", "EVIL.COM.", "(evil.com)", "evil.com!"),
    *("//evil.com", "foo/evil.com", "evil.com:8080/x", "evil.com?x=1", "my.evil-site.org/path", "login.microsoft"),
    *("a@b.c", "somebody@example", "ｅｖｉｌ．ｃｏｍ", "evil。com", "evil\u200b.com", "x.xn--o3cw4h", "1.2.3.4"),
    *("สมชาย.com", "รับรางวัล:evil.com", "รับรางวัลevil.com", "ร้าน.co/x", "shop.ไทย", "Acme (acme.co.th)"),
]
NAMES = [
    *("บริษัท ทดสอบ จำกัด", "X Trading Co.,Ltd.", "X Trading Co.Ltd", "Mr.Somchai", "K.Somchai", "S.P.Steel", "No.5"),
    *("J.P. Morgan", "A.B.C. Company", "St.John", "Ph.D", "1.5", "12/3", "Agency @ Work", "V.1.2", "HTML Co."),
    *("บจก.ABC", "หจก.สมชาย", "บจก.ไทยสตีล", "บจก.ไทย", "บริษัท ก.ข.ค. จำกัด", "ห.จ.ก. เอ", "ร.ต.อ.สมชาย", "น.ส.May"),
    *("นายสมชาย ใจดี (มหาชน)", "สิ้นสุดสัญญา 31.12.2569", "สิ้นสุดสัญญา.จึงยกเลิก"),
]


@pytest.mark.parametrize("text", LINKED)
def test_what_mail_programs_make_a_link_of_is_noticed(text: str) -> None:
    assert web_address.contains_address(text)


@pytest.mark.parametrize("text", NAMES)
def test_names_with_dots_are_names(text: str) -> None:
    assert not web_address.contains_address(text)


@pytest.mark.parametrize("field", ["contact_name", "contact_position"])
def test_contact_person_is_refused_plainly(app: Flask, world: World, field: str) -> None:
    browser = Browser(app, "en")
    browser.sign_in(world.user())
    browser.open("/account")
    page = browser.press("account-submit", **{field: "ชื่อ www.evil.test"})
    assert page.status == 422
    assert "No address of a web page" in page.words(f"{field}-error")


@pytest.mark.parametrize("reason", ["see evil.com", "http://evil.test", "mail me a@b.c"])
def test_reason_of_a_cancellation_is_refused_plainly(app: Flask, world: World, reason: str) -> None:
    grantor, agent = world.user(), world.user()
    delegation_id: Any = world.delegation(grantor, agent)
    browser = Browser(app, "en")
    browser.sign_in(grantor)
    browser.open(f"/delegations/{delegation_id}")
    page = browser.press("cancel-submit", reason=reason)
    assert page.status == 422
    assert "No address of a web page" in page.words("reason-error")
