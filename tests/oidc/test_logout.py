"""RP-Initiated Logout 1.0: who is signed out, who is asked first, and where it leads.

The modules of ``docs/requirements/conformance.md``, section 1.5, by the names of the suite, and
``docs/requirements/security.md``, rows 45, 46, 47 and 48.
"""

from __future__ import annotations

import base64
import hmac
import json
import time
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from flask import Flask
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from sqlalchemy import func, select
from support.browsing import ORIGIN, Browser, Page
from support.relying_party import RelyingParty
from support.world import ENTRIES, SECRET, User, World, client_entry, write_clients

from idp.config import Settings
from idp.db import Database
from idp.models import ActingContext, AuditEvent, Login, OutboxMessage, Visit

COOKIE = "__Host-idp-login"
BACK = "https://e-license.example.test/"
ODD_STATE = "".join(map(chr, range(32, 127))) + "ไทย\u2028"
DONE = "ออกจากระบบแล้ว"


@pytest.fixture
def user(world: World) -> User:
    """Somebody."""
    return world.user()


@pytest.fixture
def party(app: Flask) -> RelyingParty:
    """The system that signs its user out."""
    return RelyingParty(app)


@pytest.fixture
def hint(browser: Browser, user: User, party: RelyingParty) -> str:
    """The ID token of a fresh login in *browser*."""
    browser.sign_in(user)
    return str(party.tokens(browser)["id_token"])


def _logout(browser: Browser, follow: bool = True, **parameters: str | None) -> Page:
    given = {name: value for name, value in parameters.items() if value is not None}
    return browser.open("/logout" + (f"?{urlencode(given)}" if given else ""), follow)


def _lives(browser: Browser) -> bool:
    """Whether the browser's login still counts."""
    client = browser.client.application.test_client()
    client.set_cookie(COOKIE, browser.cookie(COOKIE) or "", domain="localhost", secure=True)
    return bool(client.get("/", base_url=ORIGIN).status_code == 200)


def _is_out(browser: Browser, party: RelyingParty, old: str) -> None:
    """The browser has no login, the old cookie is worth nothing, and a silent request says so."""
    assert browser.cookie(COOKIE) is None
    assert "error=login_required" in (party.authorize(browser, prompt="none").location or "")
    thief = Browser(browser.client.application)
    thief.client.set_cookie(COOKIE, old, domain="localhost", secure=True)
    assert thief.open("/", follow=False).location == "/login"
    assert "error=login_required" in (party.authorize(thief, prompt="none").location or "")


def _is_question(page: Page) -> None:
    assert (page.status, page.location) == (200, None)
    assert page.has("logout-confirm")


def _is_fault(page: Page, parameter: str) -> None:
    assert (page.status, page.location) == (400, None)
    assert page.words("parameter") == parameter
    assert page.words("reference")


def _forged(header: dict[str, Any], claims: dict[str, Any], secret: bytes = b"") -> str:
    """A token by hand; signed with HMAC when there is a *secret*."""
    start = ".".join(_encoded(json.dumps(part).encode()) for part in (header, claims))
    return f"{start}.{_encoded(hmac.digest(secret, start.encode(), 'sha256')) if secret else ''}"


def _encoded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).decode().rstrip("=")


class TestConformance:
    """``oidcc-rp-initiated-logout-certification-test-plan``, each module as its row demands."""

    def test_discovery_endpoint_verification(self, app: Flask) -> None:
        told = app.test_client().get("/.well-known/openid-configuration", base_url=ORIGIN).get_json()
        assert told["end_session_endpoint"] == f"{ORIGIN}/logout"

    def test_rp_initiated_logout(self, browser: Browser, party: RelyingParty, hint: str) -> None:
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK, state=ODD_STATE)
        assert page.status == 303
        address, _, query = (page.location or "").partition("?")
        assert address == BACK
        assert parse_qsl(query, keep_blank_values=True, strict_parsing=True) == [("state", ODD_STATE)]
        _is_out(browser, party, old)

    @pytest.mark.parametrize(
        "address",
        [
            "https://e-license.example.test",
            "https://e-license.example.test/?",
            "https://e-license.example.test//",
            "https://E-license.example.test/",
            "https://e-license.example.test:443/",
            "https://e-license.example.test/callback",
            "http://e-license.example.test/",
            "https://e-license.example.test/%2e",
            "https://evil.example/",
            "//evil.example/",
            "javascript:alert(1)",
            "https://e-license.example.test/\n",
            " https://e-license.example.test/",
            "https://nsw.example.test/",
        ],
    )
    def test_bad_post_logout_redirect_uri(self, browser: Browser, hint: str, address: str) -> None:
        _is_fault(_logout(browser, id_token_hint=hint, post_logout_redirect_uri=address), "post_logout_redirect_uri")
        assert _lives(browser)

    @pytest.mark.parametrize("alg", ["none", "NoNe", "NONE", ""])
    def test_modified_id_token_hint(self, browser: Browser, party: RelyingParty, hint: str, alg: str) -> None:
        kid = json.loads(base64.urlsafe_b64decode(hint.split(".")[0] + "=="))["kid"]
        for header in ({"alg": alg}, {"alg": alg, "kid": kid, "typ": "JWT"}):
            modified = _forged(header, party.claims(hint))
            _is_fault(_logout(browser, id_token_hint=modified, post_logout_redirect_uri=BACK), "id_token_hint")
            _is_fault(
                _logout(browser, id_token_hint=modified + hint.split(".")[2], post_logout_redirect_uri=BACK),
                "id_token_hint",
            )
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_no_id_token_hint(self, browser: Browser, party: RelyingParty) -> None:
        old = browser.cookie(COOKIE) or ""
        _is_question(_logout(browser, post_logout_redirect_uri=BACK, state="x"))
        assert _lives(browser)
        page = browser.press("logout-confirm")
        assert (page.status, page.location) == (200, None)
        assert DONE in page.words()
        _is_out(browser, party, old)

    @pytest.mark.usefixtures("hint")
    def test_without_parameters_it_asks_first(self, browser: Browser, party: RelyingParty) -> None:
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser)
        _is_question(page)
        assert "ระบบ e-license" in page.words()
        assert _lives(browser)
        assert DONE in browser.press("logout-confirm").words()
        _is_out(browser, party, old)

    def test_no_post_logout_redirect_uri(self, browser: Browser, party: RelyingParty, hint: str) -> None:
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, id_token_hint=hint)
        assert (page.status, page.location) == (200, None)
        assert DONE in page.words()
        _is_out(browser, party, old)

    def test_without_state_none_comes_back(self, browser: Browser, party: RelyingParty, hint: str) -> None:
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK)
        assert (page.status, page.location) == (303, BACK)
        _is_out(browser, party, old)

    @pytest.mark.usefixtures("hint")
    def test_state_alone_leads_nowhere(self, browser: Browser, party: RelyingParty) -> None:
        old = browser.cookie(COOKIE) or ""
        _is_question(_logout(browser, state="x"))
        page = browser.press("logout-confirm")
        assert DONE in page.words()
        assert page.location is None
        _is_out(browser, party, old)

    @pytest.mark.parametrize("more", ["?foo=bar", "?state=x", "#x", "&foo=bar"])
    def test_query_added_to_post_logout_redirect_uri(self, browser: Browser, hint: str, more: str) -> None:
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK + more)
        _is_fault(page, "post_logout_redirect_uri")
        assert _lives(browser)

    def test_bad_id_token_hint(self, browser: Browser, party: RelyingParty, hint: str) -> None:
        """HS256 with the client's secret, issuer and audience swapped, as the suite makes it."""
        claims = {**party.claims(hint), "iss": "e-license", "aud": ORIGIN}
        bad = _forged({"alg": "HS256", "typ": "JWT"}, claims, SECRET.encode())
        _is_fault(_logout(browser, id_token_hint=bad, post_logout_redirect_uri=BACK), "id_token_hint")
        assert _lives(browser)


class TestHints:
    """A hint is believed when this provider signed it, for this use, whatever it says of itself."""

    def test_signed_with_what_is_public(self, app: Flask, browser: Browser, party: RelyingParty, hint: str) -> None:
        claims = party.claims(hint)
        for jwk in app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]:
            key: Any = (RSAKey if jwk["kty"] == "RSA" else ECKey).import_key(jwk)
            pem = key.public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            for secret in (pem, pem.strip(), json.dumps(jwk).encode(), SECRET.encode()):
                for header in ({"alg": "HS256", "kid": jwk["kid"], "typ": "JWT"}, {"alg": "HS256"}):
                    bad = _forged(header, claims, secret)
                    _is_fault(_logout(browser, id_token_hint=bad, post_logout_redirect_uri=BACK), "id_token_hint")
        assert _lives(browser)

    @pytest.mark.parametrize("alg", ["RS256", "ES256"])
    def test_signed_by_another_key(self, browser: Browser, party: RelyingParty, hint: str, alg: str) -> None:
        key: Any = RSAKey.generate_key(2048) if alg == "RS256" else ECKey.generate_key("P-256")
        kid = json.loads(base64.urlsafe_b64decode(hint.split(".")[0] + "=="))["kid"]
        for header in ({"alg": alg, "kid": kid}, {"alg": alg, "jwk": key.as_dict(private=False)}, {"alg": alg}):
            bad = jwt.encode(header, party.claims(hint), key, algorithms=[alg])
            _is_fault(_logout(browser, id_token_hint=bad, post_logout_redirect_uri=BACK), "id_token_hint")
        assert _lives(browser)

    @pytest.mark.parametrize("bad", ["x", "a.b.c", "..", "\0", "ก", "{}", "x" * 20_000])
    @pytest.mark.usefixtures("hint")
    def test_no_token_at_all(self, browser: Browser, bad: str) -> None:
        _is_fault(_logout(browser, id_token_hint=bad), "id_token_hint")
        assert _lives(browser)

    def test_access_token_and_what_is_cut_off(self, browser: Browser, party: RelyingParty, hint: str) -> None:
        for bad in (party.tokens(browser)["access_token"], hint[:-1], hint[:-40], hint + "A", hint.rpartition(".")[0]):
            _is_fault(_logout(browser, id_token_hint=bad), "id_token_hint")
        assert _lives(browser)

    def test_empty_hint_counts_as_none(self, browser: Browser, hint: str) -> None:
        _is_question(_logout(browser, id_token_hint="", post_logout_redirect_uri=BACK))

    def test_expired_hint_is_as_good_as_a_fresh_one(
        self, world: World, browser: Browser, party: RelyingParty, hint: str
    ) -> None:
        world.pass_time(minutes=45)
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK, state="x")
        assert page.location == f"{BACK}?state=x"
        _is_out(browser, party, old)

    def test_hint_of_an_earlier_login_of_the_same_user_asks(self, browser: Browser, user: User, hint: str) -> None:
        browser.sign_out()
        browser.sign_in(user)
        _is_question(_logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK))
        assert _lives(browser)

    def test_hint_of_the_same_user_in_another_browser_asks(
        self, app: Flask, browser: Browser, user: User, hint: str
    ) -> None:
        other = Browser(app)
        other.sign_in(user)
        _is_question(_logout(other, id_token_hint=hint, post_logout_redirect_uri=BACK))
        assert _lives(other)
        assert _lives(browser)

    def test_hint_of_another_user_asks_and_signs_out_the_one_who_confirms(
        self, app: Flask, world: World, browser: Browser, hint: str
    ) -> None:
        """Who lures somebody to a logout address with a token of their own does not sign them out."""
        victim = Browser(app)
        victim.sign_in(world.user())
        _is_question(_logout(victim, id_token_hint=hint, post_logout_redirect_uri=BACK, state="x"))
        assert _lives(victim)
        assert victim.press("logout-confirm").location == f"{BACK}?state=x"
        assert victim.cookie(COOKIE) is None
        assert _lives(browser)

    def test_hint_of_an_earlier_acting_context_of_this_login_is_enough(
        self, world: World, browser: Browser, user: User, party: RelyingParty, hint: str
    ) -> None:
        browser.act_for(world.delegation(world.user(), user))
        assert _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK).location == BACK
        assert browser.cookie(COOKIE) is None

    def test_hint_in_a_browser_that_is_not_signed_in_leads_back(self, app: Flask, browser: Browser, hint: str) -> None:
        page = _logout(Browser(app), id_token_hint=hint, post_logout_redirect_uri=BACK, state="x")
        assert page.location == f"{BACK}?state=x"
        assert _lives(browser)

    def test_hint_of_a_system_that_is_registered_no_more(
        self, app: Flask, settings: Settings, browser: Browser, hint: str
    ) -> None:
        write_clients(settings.clients_file, tuple(entry for entry in ENTRIES if entry["client_id"] != "e-license"))
        _until_known(app, "e-license", known=False)
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK)
        _is_fault(page, "id_token_hint")
        assert _lives(browser)


def _until_known(app: Flask, client_id: str, known: bool) -> None:
    """Wait until the running configuration has taken the file up."""
    for _ in range(1_200):
        page = Browser(app).open(RelyingParty(app, client_id).url())
        if (page.status != 400) == known:
            return
        time.sleep(0.05)
    raise AssertionError("the changed file was not taken up")


class TestClientId:
    """Section 2: ``client_id`` beside the hint or instead of it."""

    def test_with_a_hint_it_must_be_the_one_of_the_hint(self, browser: Browser, hint: str) -> None:
        page = _logout(browser, id_token_hint=hint, client_id="nsw", post_logout_redirect_uri=BACK)
        _is_fault(page, "client_id")
        page = _logout(
            browser, id_token_hint=hint, client_id="nsw", post_logout_redirect_uri="https://nsw.example.test/"
        )
        _is_fault(page, "client_id")
        assert _lives(browser)
        page = _logout(browser, id_token_hint=hint, client_id="e-license", post_logout_redirect_uri=BACK)
        assert page.location == BACK

    @pytest.mark.usefixtures("hint")
    def test_without_a_hint_the_user_is_asked_and_led_back(self, browser: Browser, party: RelyingParty) -> None:
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, client_id="e-license", post_logout_redirect_uri=BACK, state=ODD_STATE)
        _is_question(page)
        assert BACK.rstrip("/") in page.headers["Content-Security-Policy"], "Chromium checks where a form leads"
        page = browser.press("logout-confirm")
        assert dict(parse_qsl(urlsplit(page.location or "").query)) == {"state": ODD_STATE}
        assert (page.location or "").startswith(f"{BACK}?state=")
        _is_out(browser, party, old)

    @pytest.mark.parametrize("client_id", ["unknown", "E-LICENSE", "e-license ", "\0"])
    @pytest.mark.usefixtures("hint")
    def test_unknown_client_id_is_refused(self, browser: Browser, client_id: str) -> None:
        _is_fault(_logout(browser, client_id=client_id, post_logout_redirect_uri=BACK), "client_id")
        assert _lives(browser)

    def test_address_of_another_system(self, browser: Browser, hint: str) -> None:
        page = _logout(browser, client_id="nsw", post_logout_redirect_uri=BACK)
        _is_fault(page, "post_logout_redirect_uri")
        assert _lives(browser)

    @pytest.mark.parametrize("client_id", ["quiet"])
    def test_system_without_any_address(
        self, app: Flask, settings: Settings, browser: Browser, hint: str, client_id: str
    ) -> None:
        write_clients(settings.clients_file, (*ENTRIES, client_entry(client_id, post_logout_redirect_uris=[])))
        _until_known(app, client_id, known=True)
        page = _logout(browser, client_id=client_id, post_logout_redirect_uri=f"https://{client_id}.example.test/")
        _is_fault(page, "post_logout_redirect_uri")

    def test_registered_query_stays_as_it_is(
        self, app: Flask, settings: Settings, user: User, browser: Browser
    ) -> None:
        address = "https://asking.example.test/out?one=1&two=%2F"
        write_clients(settings.clients_file, (*ENTRIES, client_entry("asking", post_logout_redirect_uris=[address])))
        _until_known(app, "asking", known=True)
        browser.sign_in(user)
        token = RelyingParty(app, "asking").tokens(browser)["id_token"]
        page = _logout(browser, id_token_hint=token, post_logout_redirect_uri=address, state="s p")
        assert page.location == f"{address}&state=s+p"


class TestPost:
    """Section 2: the endpoint takes POST too. From another site it brings no Lax cookie, and no token of our form."""

    def test_cross_site_post_comes_again_by_get_and_says_the_same(
        self, browser: Browser, party: RelyingParty, hint: str
    ) -> None:
        old = browser.cookie(COOKIE) or ""
        given = {"id_token_hint": hint, "post_logout_redirect_uri": BACK, "state": ODD_STATE}
        page = browser.post("/logout", given, follow=False)
        assert page.status == 303
        assert urlsplit(page.location or "").path == "/logout"
        assert _lives(browser)
        page = browser.open(page.location or "")
        assert dict(parse_qsl(urlsplit(page.location or "").query)) == {"state": ODD_STATE}
        _is_out(browser, party, old)

    @pytest.mark.usefixtures("hint")
    def test_post_without_a_hint_is_no_confirmation(self, browser: Browser) -> None:
        _is_question(browser.post("/logout", {}))
        assert _lives(browser)
        _is_question(browser.post("/logout", {"logout-confirm": "1", "confirm": "yes"}))
        assert _lives(browser)

    def test_fault_is_told_without_a_detour(self, browser: Browser, hint: str) -> None:
        given = {"id_token_hint": hint, "post_logout_redirect_uri": "https://evil.example/"}
        _is_fault(browser.post("/logout", given, follow=False), "post_logout_redirect_uri")
        assert _lives(browser)

    @pytest.mark.parametrize("token", ["", "x", "\0", "ก"])
    @pytest.mark.usefixtures("hint")
    def test_confirmation_needs_a_token_of_our_own_form(self, browser: Browser, token: str) -> None:
        _is_question(_logout(browser))
        _is_question(browser.press("logout-confirm", csrf_token=token))
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_token_of_another_browser_is_no_confirmation(self, app: Flask, world: World, browser: Browser) -> None:
        attacker = Browser(app)
        attacker.sign_in(world.user())
        _, values = _logout(attacker).form("logout-confirm")
        _logout(browser)
        _is_question(browser.post("/logout", values))
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_token_in_the_address_is_no_confirmation(self, browser: Browser) -> None:
        _, values = _logout(browser).form("logout-confirm")
        _is_question(browser.open(f"/logout?csrf_token={quote(values['csrf_token'])}"))
        _is_question(browser.post(f"/logout?csrf_token={quote(values['csrf_token'])}", {}))
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_confirming_twice_signs_out_once(self, browser: Browser, database: Database) -> None:
        _, values = _logout(browser).form("logout-confirm")
        assert DONE in browser.post("/logout", values).words()
        assert DONE in browser.post("/logout", values).words()
        assert _events(database, "login.ended") == ["sign_out"]

    @pytest.mark.parametrize("locale", ["th", "en"])
    def test_question_and_answer_speak_both_languages(self, app: Flask, user: User, locale: str) -> None:
        browser = Browser(app, locale)
        browser.sign_in(user)
        page = _logout(browser)
        assert page.tree.get("lang") == locale
        assert {"th": "ออกจากระบบหรือไม่", "en": "Sign out?"}[locale] in page.words()
        assert {"th": DONE, "en": "You have signed out"}[locale] in browser.press("logout-confirm").words()


class TestRefused:
    """Whoever a system sends here wrongly wanted to sign out, and can: here, and nowhere is followed."""

    @pytest.mark.parametrize("locale", ["th", "en"])
    @pytest.mark.parametrize(
        "wrong",
        [
            {"client_id": "e-license", "post_logout_redirect_uri": "https://evil.example/"},
            {"client_id": "nobody"},
            {"id_token_hint": "eyJ.x.y"},
            {"client_id": "e-license", "state": "x" * 5_000},
            {"client_id": "e-license", "post_logout_redirect_uri": f"{BACK}\0"},
        ],
        ids=lambda wrong: list(wrong)[-1],
    )
    def test_who_is_signed_in_signs_out_by_a_button(
        self, app: Flask, user: User, wrong: dict[str, str], locale: str
    ) -> None:
        browser = Browser(app, locale)
        browser.sign_in(user)
        token = RelyingParty(app).tokens(browser)["id_token"]
        old = browser.cookie(COOKIE) or ""
        page = _logout(browser, **{"id_token_hint": token, **wrong})
        _is_fault(page, list(wrong)[-1])
        assert {"th": "ท่านยังไม่ได้ออกจากระบบ", "en": "You have not signed out yet"}[locale] in page.words("main")
        assert "evil" not in page.headers["Content-Security-Policy"]
        assert _lives(browser), "opening it changes nothing"
        assert page.form("logout-confirm")[1].keys() <= {"csrf_token", "logout-confirm"}, "nothing is carried on"
        page = browser.press("logout-confirm")
        assert (page.status, page.location) == (200, None)
        assert {"th": DONE, "en": "You have signed out"}[locale] in page.words("main")
        _is_out(browser, RelyingParty(app), old)

    @pytest.mark.usefixtures("hint")
    def test_button_needs_the_token_of_our_own_form(self, browser: Browser) -> None:
        _is_fault(_logout(browser, client_id="nobody"), "client_id")
        _is_question(browser.press("logout-confirm", csrf_token="x"))
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_post_of_another_site_leads_to_the_question(self, app: Flask, browser: Browser) -> None:
        """It brings no login, so the page cannot know whether there is one: a link leads to where it shows."""
        page = Browser(app).post("/logout", {"client_id": "nobody"}, follow=False)
        _is_fault(page, "client_id")
        assert not page.has("logout-confirm")
        assert page.find("logout-open").get("href") == "/logout"
        _is_question(browser.open("/logout"))

    def test_nobody_signed_in_is_told_so(self, app: Flask) -> None:
        page = _logout(Browser(app, "en"), client_id="nobody")
        _is_fault(page, "client_id")
        assert "You are not signed in here" in page.words("main")
        assert not page.has("logout-confirm")


def _events(database: Database, name: str) -> list[str]:
    with database.reader() as session:
        return [each.data["by"] for each in session.scalars(select(AuditEvent).where(AuditEvent.event == name))]


class TestParameters:
    """What else may stand in the address."""

    def test_unknown_parameters_are_passed_over(self, browser: Browser, hint: str) -> None:
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK, extra="1", next="//evil.example")
        assert page.location == BACK

    def test_state_of_any_length_up_to_the_limit(self, browser: Browser, hint: str) -> None:
        _is_fault(_logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK, state="x" * 5_000), "state")
        assert _lives(browser)
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK, state="x" * 2_000)
        assert page.location == f"{BACK}?state={'x' * 2_000}"

    @pytest.mark.usefixtures("hint")
    def test_address_without_a_client_is_never_followed(self, app: Flask, browser: Browser) -> None:
        for address in (BACK, "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
            for who in (browser, Browser(app)):
                page = _logout(who, post_logout_redirect_uri=address)
                assert page.location is None
                assert "evil" not in page.headers["Content-Security-Policy"]

    @pytest.mark.parametrize("parameter", ["state", "logout_hint", "ui_locales", "post_logout_redirect_uri"])
    @pytest.mark.usefixtures("hint")
    def test_nul_in_a_parameter_is_a_fault_or_left_aside(self, browser: Browser, parameter: str) -> None:
        """HTML has no NUL, so a page cannot carry it on; that the page is valid is checked on every fetch."""
        page = _logout(browser, **{"client_id": "e-license", parameter: "a\0b"})
        assert page.status in (200, 400)
        assert "\0" not in page.text
        assert _lives(browser)

    @pytest.mark.usefixtures("hint")
    def test_markup_in_parameters_stays_text(self, browser: Browser) -> None:
        page = _logout(browser, state='"><script>alert(1)</script>', logout_hint="'\"><b id=x>", ui_locales="<i>")
        _is_question(page)
        assert not page.has("x")
        assert page.form("logout-confirm")[1]["state"] == '"><script>alert(1)</script>'


class TestWhoIsTold:
    """One notice for each system of each context that has not been told yet (Back-Channel Logout 1.0 section 2.5)."""

    def test_every_visited_system_once(
        self, app: Flask, database: Database, browser: Browser, user: User, hint: str
    ) -> None:
        for client_id in ("nsw", "webboard", "e-license"):
            RelyingParty(app, client_id).tokens(browser)
        sid = RelyingParty(app).claims(hint)["sid"]
        _logout(browser, id_token_hint=hint)
        assert _notices(database) == sorted((name, sid, user.id) for name in ("e-license", "nsw", "webboard"))

    def test_nobody_when_nothing_was_visited(self, database: Database, browser: Browser, user: User) -> None:
        browser.sign_in(user)
        _logout(browser)
        browser.press("logout-confirm")
        assert _notices(database) == []
        assert _events(database, "login.ended") == ["sign_out"]

    def test_each_context_with_its_own_sid_and_none_twice(
        self, app: Flask, world: World, database: Database, browser: Browser, user: User, hint: str
    ) -> None:
        """As oneself, in a grantor's name, as oneself again: what a switch has told, signing out does not repeat."""
        claims = RelyingParty(app).claims
        own = claims(hint)["sid"]
        browser.act_for(world.delegation(world.user(), user))
        acting = claims(RelyingParty(app).tokens(browser)["id_token"])["sid"]
        RelyingParty(app, "nsw").tokens(browser)
        browser.act_for("")
        again = claims(RelyingParty(app, "nsw").tokens(browser)["id_token"])["sid"]
        assert len({own, acting, again}) == 3
        told_by_switches = _notices(database)
        assert told_by_switches == sorted(
            [("e-license", own, user.id), ("e-license", acting, user.id), ("nsw", acting, user.id)]
        )
        _logout(browser, id_token_hint=hint)
        assert _notices(database) == sorted([*told_by_switches, ("nsw", again, user.id)])
        with database.reader() as session:
            assert session.scalar(select(func.count()).select_from(Visit)) == 4
            assert session.scalar(select(func.count()).where(ActingContext.ended_at.is_(None))) == 0

    def test_other_browsers_of_the_user_stay_signed_in(
        self, app: Flask, database: Database, browser: Browser, user: User, hint: str
    ) -> None:
        other = Browser(app)
        other.sign_in(user)
        sid = RelyingParty(app).claims(RelyingParty(app).tokens(other)["id_token"])["sid"]
        _logout(browser, id_token_hint=hint)
        assert _lives(other)
        assert sid not in {notice[1] for notice in _notices(database)}

    def test_login_that_had_run_out_is_ended_and_its_systems_told(
        self, world: World, database: Database, browser: Browser, user: User, party: RelyingParty, hint: str
    ) -> None:
        """Who comes back after lunch and signs out means every system, although the login ran out meanwhile."""
        world.pass_time(minutes=70)
        page = _logout(browser, id_token_hint=hint, post_logout_redirect_uri=BACK)
        assert page.location == BACK
        assert [notice[0] for notice in _notices(database)] == ["e-license"]
        with database.reader() as session:
            assert session.scalar(select(func.count()).where(Login.ended_at.is_(None))) == 0

    @pytest.mark.usefixtures("hint")
    def test_nothing_is_written_while_the_user_is_only_asked(self, database: Database, browser: Browser) -> None:
        _logout(browser)
        _logout(browser, client_id="e-license", post_logout_redirect_uri=BACK)
        assert _notices(database) == []
        assert _events(database, "login.ended") == []

    def test_record_says_who_and_how(self, database: Database, browser: Browser, user: User, hint: str) -> None:
        _logout(browser, id_token_hint=hint)
        with database.reader() as session:
            event = session.scalars(select(AuditEvent).where(AuditEvent.event == "login.ended")).one()
            login = session.scalars(select(Login)).one()
        assert event.account_id == user.id
        assert event.data == {"login_id": login.id, "by": "sign_out"}
        assert login.ended_at is not None
        assert hint not in str(event.data)


def _notices(database: Database) -> list[tuple[str, str, str]]:
    """Receiver, ``sid`` and ``sub`` of every logout notice."""
    with database.reader() as session:
        messages = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice")).all()
    return sorted((each.receiver, each.payload["sid"], each.payload["sub"]) for each in messages)
