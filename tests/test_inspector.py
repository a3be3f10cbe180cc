"""The inspector passes a good page and finds each kind of fault that it promises to find."""

from __future__ import annotations

import pytest
from support.inspector import inspect_page

URL = "https://sso.example.go.th/login"
POLICY = "default-src 'none'; style-src 'self'"
GOOD = """<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>เข้าใช้งาน</title>
<link rel="stylesheet" href="/static/site.css"><script src="/static/site.js" defer></script></head>
<body><a href="#main">ข้าม</a><main id="main"><h1>เข้าใช้งาน</h1>
<form method="post"><input type="hidden" name="csrf_token" value="t">
<label for="username">ชื่อผู้ใช้</label><p id="username-hint">13 หลัก</p>
<input name="username" id="username" aria-describedby="username-hint">
<label>รหัสผ่าน <input type="password" name="password" id="password"></label>
<input type="radio" name="scope" value="all" id="scope-all"><label for="scope-all">ทั้งหมด</label>
<button id="login-submit">เข้าใช้งาน</button></form>
<svg aria-hidden="true"><path d="M0 0h1"/></svg><img src="/static/a.png" alt="">
<table class="rows"><tr><th>สถานะ</th></tr><tr><td data-label="สถานะ">หมดอายุ</td></tr></table>
<a href="https://elsewhere.example.org/">ที่อื่น</a>
</main></body></html>"""


def test_a_good_page_passes() -> None:
    inspect_page(GOOD, {"content-security-policy": POLICY}, URL)


@pytest.mark.parametrize(
    "form",
    [
        '<form method="post" action="https://e-license.example.go.th/cb"><button id="a">ส่ง</button></form>',
        '<form method="post" data-form-post><button id="a">ส่ง</button></form>',
        '<form action="/search"><button id="a">ค้นหา</button></form>',
    ],
    ids=["another origin", "form_post", "GET"],
)
def test_forms_that_need_no_token_pass(form: str) -> None:
    inspect_page(GOOD.replace("</main>", f"{form}</main>"), {"Content-Security-Policy": POLICY}, URL)


FAULTS = {
    "unclosed element": ("</h1>", "</h1></section>", "not valid HTML"),
    "no doctype": ("<!doctype html>", "", "doctype"),
    "empty title": ("<title>เข้าใช้งาน</title>", "<title> </title>", "<title>"),
    "no title": ("<title>เข้าใช้งาน</title>", "", "<title>"),
    "no language": (' lang="th"', "", "lang"),
    "another language": ('lang="th"', 'lang="fr"', "lang"),
    "no h1": ("<h1>เข้าใช้งาน</h1>", "", "exactly one <h1>, has 0"),
    "two h1": ("</h1>", "</h1><h1>อีก</h1>", "exactly one <h1>, has 2"),
    "no main": ("main", "section", "exactly one <main>, has 0"),
    "two main": ("</main>", "</main><main>อีก</main>", "exactly one <main>, has 2"),
    "empty heading": ("</h1>", "</h1><h2> </h2>", "heading without words"),
    "style attribute": ("<h1>", '<h1 style="color: red">', "inline style"),
    "event attribute": ("<h1>", '<h1 onclick="go()">', "inline onclick"),
    "style element": ("</head>", "<style>p{}</style></head>", "inline <style>"),
    "script element": ("</main>", "<script>go()</script></main>", "inline <script>"),
    "data address": ('src="/static/a.png"', 'src="data:image/png;base64,AA"', "policy forbids"),
    "javascript address": ('href="#main"', 'href="javascript:go()"', "policy forbids"),
    "foreign image": ('src="/static/a.png"', 'src="https://cdn.example.org/a.png"', "another origin"),
    "foreign script": ('src="/static/site.js"', 'src="//cdn.example.org/a.js"', "another origin"),
    "foreign style sheet": ('href="/static/site.css"', 'href="https://cdn.example.org/a.css"', "another origin"),
    "foreign drawing": ("<path", '<use href="https://cdn.example.org/a.svg#a"/><path', "another origin"),
    "no token": ('name="csrf_token"', 'name="other"', "without a csrf_token"),
    "empty token": ('value="t"', 'value=""', "without a csrf_token"),
    "no label": ('<label for="username">ชื่อผู้ใช้</label>', "", "without a label"),
    "empty label": ("ชื่อผู้ใช้</label>", "</label>", "without a label"),
    "placeholder for a label": (
        '<label for="username">ชื่อผู้ใช้</label><p id="username-hint">13 หลัก</p>\n<input',
        '<p id="username-hint">13 หลัก</p><input placeholder="ชื่อผู้ใช้"',
        "without a label",
    ),
    "select without label": (
        "</form>",
        '<select name="s" id="s"><option>1</option></select></form>',
        "without a label",
    ),
    "id other than name": ('name="username"', 'name="user"', "needs the id 'user'"),
    "id of a radio": ('value="all"', 'value="some"', "needs the id 'scope-some'"),
    "button without id": (' id="login-submit"', "", "button without an id"),
    "button without words": (">เข้าใช้งาน</button>", '><svg aria-hidden="true"></svg></button>', "button without words"),
    "submit without words": ("</form>", '<input type="submit" id="send"></form>', "button without words"),
    "link without words": (">ข้าม</a>", "></a>", "link without words"),
    "image without alt": (' alt=""', "", "image without alt"),
    "unnamed drawing": ('<svg aria-hidden="true">', "<svg>", "drawing neither"),
    "duplicate id": ("<h1>", '<h1 id="main">', "have the id 'main'"),
    "id with a space": ("<h1>", '<h1 id="a b">', "not an id"),
    "label for nothing": ("</form>", '<label for="gone">ไม่มี</label></form>', "for names 'gone'"),
    "described by nothing": (' id="username-hint"', "", "aria-describedby names 'username-hint'"),
    "labelled by nothing": ("<main ", '<main aria-labelledby="gone" ', "aria-labelledby names 'gone'"),
    "link to nowhere": ('href="#main"', 'href="#gone"', "not in the page"),
    "table without headers": ("<th>สถานะ</th>", "<th></th>", "table without headers"),
    "cell without its column's words": (' data-label="สถานะ"', "", "data-label"),
    "button in a link": (">ที่อื่น</a>", '><button id="b">ที่อื่น</button></a>', "inside <a"),
}


@pytest.mark.parametrize(("old", "new", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found(old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(AssertionError, match=message.replace("(", r"\(")):
        inspect_page(GOOD.replace(old, new), {"Content-Security-Policy": POLICY}, URL)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Security-Policy-Report-Only": POLICY},
        {"Content-Security-Policy": "script-src 'self'"},
        {"Content-Security-Policy": f"{POLICY} 'unsafe-inline'"},
        {"Content-Security-Policy": f"{POLICY}; img-src data:"},
    ],
    ids=["none", "report only", "no default", "unsafe-inline", "data:"],
)
def test_a_weak_policy_is_found(headers: dict[str, str]) -> None:
    with pytest.raises(AssertionError, match="Content-Security-Policy"):
        inspect_page(GOOD, headers, URL)


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(AssertionError) as caught:
        inspect_page("<p>ไม่ใช่หน้า", {}, URL)
    assert str(caught.value).startswith(URL)
    assert str(caught.value).count("\n- ") > 4
