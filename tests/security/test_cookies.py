"""What a browser holds is a name, not a proof (``docs/requirements/security.md``, case 23)."""

from __future__ import annotations

from flask import Flask
from support.attacks.full_size import size
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import PASSWORD, World

LOGIN, FORM = "__Host-idp-login", "__Host-idp-form"


def _changes(value: str) -> list[str]:
    """*value* with each of its characters changed, cut at each place, and more."""
    letter = {place: "A" if value[place] != "A" else "B" for place in range(len(value))}
    changed = [value[:place] + letter[place] + value[place + 1 :] for place in letter]
    cut = [value[:place] for place in letter]
    others = [value.swapcase(), value + "A", f" {value}x", value * 2, value[::-1], "0", "null", f'"{value}x"']
    return [*changed[:: size(4, 1)], *cut[:: size(8, 1)], *others]


def test_cookie_with_a_changed_byte_is_worthless(app: Flask, world: World) -> None:
    """Neither signs anybody in, nor lets a form through; and nothing of the user is to be read in either."""
    user, browser = world.user(), Browser(app)
    page = browser.open("/login")
    form, values = browser.cookie(FORM) or "", page.form("login-submit")[1]
    for bad in _changes(form):
        client = app.test_client()
        client.set_cookie(FORM, bad, domain="localhost", secure=True)
        response = client.post("/login", base_url=ORIGIN, data={**values, "username": "x", "password": "x"})
        assert response.status_code == 400, bad
    browser.sign_in(user)
    secret = browser.cookie(LOGIN) or ""
    for bad in _changes(secret):
        client = app.test_client()
        client.set_cookie(LOGIN, bad, domain="localhost", secure=True)
        assert client.get("/", base_url=ORIGIN).headers["Location"] == "/login", bad
        answer = client.get(RelyingParty(app).url(prompt="none"), base_url=ORIGIN)
        assert "error=login_required" in answer.headers["Location"]
    held = " ".join(browser.cookie(name) or "" for name in (LOGIN, FORM))
    for told in (user.id, user.tax_id, user.user_name, PASSWORD):
        assert told not in held
