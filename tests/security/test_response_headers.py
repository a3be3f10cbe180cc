"""What every answer says to a browser (``docs/requirements/security.md``, rows 17, 18, 19, 42 and 83, case 35)."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask
from support.attacks.tour import METHODS, PLACE, Answer, Tour
from support.browsing import ORIGIN, Browser
from support.world import World
from werkzeug.http import parse_set_header

#: What anybody may keep: nothing of a person is in it.
FOR_EVERYBODY = ("/register/places", "/.well-known/", "/oauth2/jwks", "/static/", "/branding/")
DOCUMENTS = ("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/oauth2/jwks")
LOADING = re.compile(r"""<(?:script|img|link|iframe|object|embed|source|video|use)\b[^>]*?(?:src|href|data)="([^"]+)""")


@pytest.fixture
def tour(app: Flask, world: World) -> Tour:
    """Every answer that the provider can be made to give."""
    tour = Tour(app)
    tour.walk(world)
    return tour


def _named(answer: Answer) -> str:
    return f"{answer.method} {answer.path} {answer.status}"


def test_every_response_has_its_security_headers(app: Flask, tour: Tour) -> None:
    """The rows one by one, over the same answers: the tour is what costs."""
    posted = {answer.path for answer in tour.answers if answer.method == "POST"}
    routes = {PLACE.sub("unknown", rule.rule) for rule in app.url_map.iter_rules() if "POST" in (rule.methods or set())}
    assert routes <= posted, "no route is left out"
    assert {200, 303, 400, 401, 404, 405, 422} <= {answer.status for answer in tour.answers}
    for answer in tour.answers:
        _a17_redirects_with_303_alone(answer)
        _a18_opens_to_no_other_origin(answer)
        _a19_cannot_be_framed_and_tells_nobody_where_it_was(answer)
        _b42_is_kept_by_nobody(answer)
        _case_35_gives_no_cookie_that_a_cache_could_keep(answer)
        for what, secret in tour.secrets:
            location = answer.headers.get("Location", "")
            assert secret not in location or what == "code", f"{what} in an address: {_named(answer)}"


def _a17_redirects_with_303_alone(answer: Answer) -> None:
    """RFC 9700 section 4.12: 307 and 308 would send the password on."""
    if 300 <= answer.status < 400:
        assert answer.status == 303, _named(answer)
        assert "Location" in answer.headers
    else:
        assert "Location" not in answer.headers, _named(answer)
        assert "Refresh" not in answer.headers, _named(answer)


def _a18_opens_to_no_other_origin(answer: Answer) -> None:
    _opens_the_documents_alone(answer.path, answer.headers)


def _opens_the_documents_alone(path: str, headers: Any) -> None:
    """No tour has a program in a browser: ``oidc/test_cors.py`` has."""
    told = {name.lower() for name, _ in headers if name.lower().startswith("access-control-")}
    assert "access-control-allow-credentials" not in told, path
    assert not told or (path in DOCUMENTS and headers["Access-Control-Allow-Origin"] == "*"), path


def _a19_cannot_be_framed_and_tells_nobody_where_it_was(answer: Answer) -> None:
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy, _named(answer)
    assert "default-src 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")


def _b42_is_kept_by_nobody(answer: Answer) -> None:
    """RFC 6749 section 5.1."""
    good = answer.status < 400 and answer.path.startswith(FOR_EVERYBODY)
    if not good:
        assert answer.headers["Cache-Control"] == "no-store", _named(answer)


def _case_35_gives_no_cookie_that_a_cache_could_keep(answer: Answer) -> None:
    """Flask CVE-2023-30861."""
    if "Set-Cookie" in answer.headers:
        assert answer.headers["Cache-Control"] == "no-store", _named(answer)
        assert "cookie" in parse_set_header(", ".join(answer.headers.getlist("Vary"))), _named(answer)


def test_no_path_spelling_redirects_a_posted_form(app: Flask) -> None:
    """A router that tidies paths up answers 308, and the browser posts the password once more."""
    posts = {rule.rule for rule in app.url_map.iter_rules() if "POST" in (rule.methods or set())}
    for path in posts:
        for spelled in (path.replace("/", "//"), path[0] + path[1:].replace("/", "//"), f"{path}/", f"{path}//"):
            for dotted in (spelled, f"/.{spelled}", f"/x/..{spelled}", spelled.upper(), spelled.replace("/", "\\")):
                where = {"PATH_INFO": dotted, "REQUEST_URI": dotted}
                response = app.test_client().post("/", base_url=ORIGIN, data={"x": "y"}, environ_overrides=where)
                assert response.status_code in (303, 400, 401, 404, 405), dotted
                assert "localhost" not in response.headers.get("Location", "")


def test_no_foreign_origin_is_allowed_by_cors(app: Flask, world: World) -> None:
    """Not a stranger, not ``null``, not a registered system: but for the documents, which anybody may read, there is no
    origin for a script to ask from.
    """
    browser = Browser(app)
    browser.sign_in(world.user())
    paths = sorted({rule.rule for rule in app.url_map.iter_rules() if not rule.arguments})
    for origin in ("https://evil.example", "null", "https://e-license.example.test", ORIGIN):
        wanted = {
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization, content-type",
            "Access-Control-Request-Private-Network": "true",
        }
        for path in paths:
            for method in METHODS if origin.startswith("https://evil") else ("OPTIONS", "GET", "POST"):
                response = browser.client.open(path, method=method, base_url=ORIGIN, headers=wanted)
                _opens_the_documents_alone(path, response.headers)
                assert origin == ORIGIN or origin not in str(response.headers)


def test_no_page_loads_third_party_content(app: Flask, world: World) -> None:
    """The pages of the steps; ``inspector.py`` looks at every other page that a test fetches."""
    browser = Browser(app)
    seen = [browser.open("/login").text, browser.open("/nowhere").text, browser.open("/oauth2/authorize").text]
    browser.sign_in(world.user())
    seen += [browser.page.text, browser.open("/acting-for").text, browser.open("/logout").text]
    seen.append(browser.press("logout-confirm").text)
    for text in seen:
        addresses = LOADING.findall(text)
        assert any(address.startswith("/static/") for address in addresses)
        assert [address for address in addresses if not address.startswith("/static/")] == []
