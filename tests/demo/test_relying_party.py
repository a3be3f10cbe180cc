"""The demonstration's systems, each the worked example of a client: against a small real provider on loopback."""

from __future__ import annotations

import base64
import hmac
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from support.fake_provider import (
    EVENT,
    GRANTOR,
    OPERATOR,
    Browser,
    FakeProvider,
    config,
    half_or_whole,
    part,
    relying_party,
)
from werkzeug.test import TestResponse

# Signing in


def test_the_home_page_starts_sign_in_with_code_flow_pkce_state_and_nonce(browser: Browser) -> None:
    location = browser.get("/").headers["Location"]
    asked = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
    assert {name: asked.get(name) for name in ("response_type", "client_id", "redirect_uri", "scope")} == {
        "response_type": "code",
        "client_id": "e-license",
        "redirect_uri": "http://localhost:8001/callback",
        "scope": "openid profile email phone address entity",
    }
    assert (asked["code_challenge_method"], asked["ui_locales"]) == ("S256", "th")
    assert min(len(asked[name]) for name in ("state", "nonce", "code_challenge")) >= 43
    assert "prompt" not in asked


def test_state_and_nonce_are_new_each_time(browser: Browser) -> None:
    first, second = (parse_qs(urlsplit(browser.get("/").headers["Location"]).query) for _ in "12")
    assert not any(first[name] == second[name] for name in ("state", "nonce", "code_challenge"))


def test_english_is_asked_for_at_the_provider_and_kept(browser: Browser) -> None:
    assert "ui_locales=en" in browser.get("/?lang=en").headers["Location"]
    assert "Applicant" in str(part(browser.signed_in("/?lang=en"), "applicant"))


def test_for_oneself_applicant_and_acting_person_are_the_user(browser: Browser) -> None:
    page = browser.signed_in()
    applicant, acting = str(part(page, "applicant")), str(part(page, "acting-person"))
    assert OPERATOR["phone_number"] == "+66812345678"
    for value in (OPERATOR["name"], OPERATOR["tax_id"], OPERATOR["email"], "0812345678"):
        assert value in applicant
        assert value in acting
    assert "ข้อมูลผู้ยื่นคำขอ" in applicant
    assert "วันเกิด 5 ก.พ. 2533" in applicant
    assert "ข้อมูลผู้ดำเนินการ" in acting
    assert part(page, "power-of-attorney") is None
    assert "(ตนเอง)" in page.text


def test_acting_for_another_the_grantor_is_the_applicant_and_the_user_the_person_acting(browser: Browser) -> None:
    browser.provider.act()
    page = browser.signed_in()
    applicant, acting = str(part(page, "applicant")), str(part(page, "acting-person"))
    for value in (GRANTOR["name"], GRANTOR["tax_id"], GRANTOR["email"], GRANTOR["telephone"], "75/42 ถนนพระรามที่ 6"):
        assert str(value) in applicant
        assert str(value) not in acting
    assert OPERATOR["name"] in acting
    assert OPERATOR["name"] not in applicant
    assert "วันที่จดทะเบียน 30 พ.ย. 2543" in applicant
    power = str(part(page, "power-of-attorney"))
    assert "dlg_1" in power
    assert "e-license, qr-code" in power
    assert "1 พ.ย. 2569 – 31 ธ.ค. 2642" in power


def test_a_power_of_attorney_without_end_lasts_until_it_is_cancelled(browser: Browser) -> None:
    browser.provider.act(validity={"start": "2026-11-01"})
    assert "จนกว่าจะยกเลิก" in str(part(browser.signed_in(), "power-of-attorney"))


@pytest.mark.parametrize("alg", ["RS256", "ES256"])
def test_both_algorithms_are_taken(browser: Browser, alg: str) -> None:
    browser.provider.sign = lambda claims: browser.provider.signed(claims, alg)
    assert json.loads(str(part(browser.signed_in(), "id-token-claims")))["sub"] == "operator-1"


def test_the_cookie_is_the_systems_own_hidden_from_script_and_new_after_sign_in(browser: Browser) -> None:
    begun = browser.get("/").headers["Set-Cookie"]
    before = browser.cookie()
    answer = browser.answered()
    assert browser.cookie() not in ("", before)
    for header in (begun, answer.headers["Set-Cookie"]):
        assert header.startswith("e-license-demo=")
        assert "HttpOnly" in header
        assert "SameSite=Lax" in header


def test_a_new_sign_in_closes_the_session_before_it(browser: Browser) -> None:
    browser.signed_in()
    before = browser.cookie()
    browser.signed_in("/change")
    browser.client.set_cookie("e-license-demo", before)
    assert browser.get("/").status_code == 302


def test_names_are_shown_as_text(browser: Browser) -> None:
    browser.provider.userinfo["name"] = "<b id='planted'>x</b>"
    page = browser.signed_in()
    assert part(page, "planted") is None
    assert "<b id='planted'>x</b>" in str(part(page, "applicant"))


def test_changing_whose_name_asks_the_provider_for_its_chooser(browser: Browser) -> None:
    browser.signed_in()
    location = browser.get("/change").headers["Location"]
    assert "prompt=select_account" in location
    browser.provider.act()
    browser.provider.sid = "another"
    code, state = browser.provider.authorize(location)
    assert browser.notify(browser.provider.logout_token()).status_code == 200  # the old context's notice may come first
    browser.provider.sid = "yet-another"
    assert browser.callback(code=code, state=state, iss=browser.provider.issuer).status_code == 302
    assert str(GRANTOR["name"]) in str(part(browser.get("/"), "applicant"))


# What is refused


def refused(answer: TestResponse, code: str = "sign_in_failed") -> bool:
    return answer.status_code == 400 and code in str(part(answer, "refused"))


FAULTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "wrong nonce": lambda claims: claims.update(nonce="x"),
    "no nonce": lambda claims: claims.pop("nonce"),
    "wrong aud": lambda claims: claims.update(aud="nsw"),
    "aud of others too": lambda claims: claims.update(aud=["e-license", "nsw"]),
    "no aud": lambda claims: claims.pop("aud"),
    "wrong iss": lambda claims: claims.update(iss=claims["iss"] + "/"),
    "expired": lambda claims: claims.update(exp=int(time.time()) - 60),
    "no exp": lambda claims: claims.pop("exp"),
    "from the future": lambda claims: claims.update(iat=int(time.time()) + 600),
    "of another access token": lambda claims: claims.update(at_hash=half_or_whole("other", 16)),
    "no at_hash": lambda claims: claims.pop("at_hash"),
    "no sid": lambda claims: claims.pop("sid"),
    "another person than at userinfo": lambda claims: claims.update(sub="operator-2"),
    "acting_for is null": lambda claims: claims.update(acting_for=None),
    "acting_for is empty": lambda claims: claims.update(acting_for={}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_id_token_with_a_wrong_claim_is_refused(browser: Browser, fault: str) -> None:
    browser.provider.change = FAULTS[fault]
    answer = browser.answered()
    assert refused(answer) or refused(answer, "invalid_request")
    assert browser.get("/").status_code == 302


def spelt(header: dict[str, Any], claims: dict[str, Any], key: bytes = b"") -> str:
    """A token written by hand; with *key*, its HMAC."""
    parts = (base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (header, claims))
    signed = ".".join(parts)
    mac = hmac.digest(key, signed.encode(), "sha256") if key else b""
    return f"{signed}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def with_own_key(claims: dict[str, Any], typ: str) -> str:
    key = RSAKey.generate_key(2048)
    header = {"alg": "RS256", "kid": "rsa", "typ": typ, "jwk": key.as_dict(private=False)}
    return jwt.encode(header, claims, key, algorithms=["RS256"])


#: (provider, claims, typ) → what claims to be a token of the provider.
FORGERIES: dict[str, Callable[[FakeProvider, dict[str, Any], str], str]] = {
    "alg none": lambda _, claims, typ: spelt({"alg": "none", "kid": "rsa", "typ": typ}, claims),
    "HS256 with the public key": lambda provider, claims, typ: spelt(
        {"alg": "HS256", "kid": "rsa", "typ": typ}, claims, provider.rsa.as_pem(private=False)
    ),
    "a key of its own": lambda _, claims, typ: with_own_key(claims, typ),
    "an algorithm that is not allowed": lambda provider, claims, typ: provider.signed(claims, "PS256", typ),
    "no kid": lambda provider, claims, typ: jwt.encode({"alg": "RS256", "typ": typ}, claims, provider.rsa),
    "unknown kid": lambda provider, claims, typ: provider.signed(claims, typ=typ, kid="other"),
    "the other key's kid": lambda provider, claims, typ: provider.signed(claims, typ=typ, kid="ec"),
    "an access token": lambda provider, claims, _: provider.signed(claims, typ="at+jwt"),
    "the other kind of token": lambda provider, claims, typ: provider.signed(
        claims, typ="JWT" if typ == "logout+jwt" else "logout+jwt"
    ),
    "not a token": lambda *_: "x",
    "a changed signature": lambda provider, claims, typ: provider.signed(claims, typ=typ)[:-8] + "AAAAAAAA",
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_id_token_that_the_provider_did_not_sign_as_one_is_refused(browser: Browser, forgery: str) -> None:
    browser.provider.sign = lambda claims: FORGERIES[forgery](browser.provider, claims, "JWT")
    assert refused(browser.answered(), "invalid_request")
    assert browser.get("/").status_code == 302


def test_id_token_without_kid_is_refused_even_if_there_is_one_key_only(browser: Browser) -> None:
    browser.provider.keys = [browser.provider.rsa]
    browser.provider.sign = lambda claims: FORGERIES["no kid"](browser.provider, claims, "JWT")
    assert refused(browser.answered(), "invalid_request")


@pytest.mark.parametrize("change", [{"sub": "operator-2"}, {"acting_for": {"sub": "x"}}, {"acting_for": None}])
def test_userinfo_of_somebody_else_is_refused(browser: Browser, change: dict[str, Any]) -> None:
    browser.provider.userinfo.update(change)
    assert refused(browser.answered())


@pytest.mark.parametrize("change", [{"sub": "grantor-2"}, {"delegation_id": "dlg_2"}])
def test_userinfo_of_another_grantor_is_refused(browser: Browser, change: dict[str, Any]) -> None:
    browser.provider.act()
    browser.provider.userinfo["acting_for"].update(change)
    assert refused(browser.answered())


def test_a_power_of_attorney_for_all_systems_lists_none(browser: Browser) -> None:
    browser.provider.act(scope="all", systems=None)
    page = browser.signed_in()
    assert GRANTOR["name"] in str(part(page, "applicant"))
    assert "None" not in str(part(page, "power-of-attorney"))


def test_a_power_of_attorney_for_other_systems_is_refused(browser: Browser) -> None:
    browser.provider.act(systems=["nsw"])
    assert refused(browser.answered())


@pytest.mark.parametrize("iss", ["https://elsewhere.example", ""])
@pytest.mark.parametrize("more", [{"code": "x"}, {"error": "access_denied"}])
def test_answer_of_another_issuer_is_refused(browser: Browser, iss: str, more: dict[str, str]) -> None:
    _, state = browser.provider.authorize(browser.get("/").headers["Location"])
    assert refused(browser.callback(state=state, iss=iss, **more))
    assert "/oauth2/token" not in browser.provider.requests


def test_state_of_another_browser_is_refused(browser: Browser) -> None:
    other = Browser(browser.client.application, browser.provider)
    code, state = other.provider.authorize(other.get("/").headers["Location"])
    for victim in (browser, browser):  # without a session, then with one of its own
        assert refused(victim.callback(code=code, state=state, iss=victim.provider.issuer), "invalid_state")
        victim.get("/")
    assert other.callback(code=code, state=state, iss=other.provider.issuer).status_code == 302


def test_state_serves_once(browser: Browser) -> None:
    code, state = browser.provider.authorize(browser.get("/").headers["Location"])
    sent = {"code": code, "state": state, "iss": browser.provider.issuer}
    assert browser.callback(**sent).status_code == 302
    assert refused(browser.callback(**sent), "invalid_state")
    assert browser.get("/").status_code == 200


def test_state_serves_once_even_when_it_led_to_nothing(browser: Browser) -> None:
    code, state = browser.provider.authorize(browser.get("/").headers["Location"])
    sent = {"state": state, "iss": browser.provider.issuer}
    assert refused(browser.callback(error="access_denied", **sent), "access_denied")
    assert refused(browser.callback(code=code, **sent), "invalid_state")


def test_code_that_the_provider_refuses_signs_nobody_in(browser: Browser) -> None:
    _, state = browser.provider.authorize(browser.get("/").headers["Location"])
    assert refused(browser.callback(code="stale", state=state, iss=browser.provider.issuer))


def test_a_wrong_client_secret_signs_nobody_in(provider: FakeProvider) -> None:
    app = relying_party(config(provider.issuer, client_secret="other"))
    assert refused(Browser(app, provider).answered())


@pytest.mark.parametrize(("start", "words"), [("/", "ท่านยกเลิกการเข้าใช้งาน"), ("/?lang=en", "You cancelled")])
def test_cancelled_sign_in_is_a_plain_page_in_the_persons_language(browser: Browser, start: str, words: str) -> None:
    _, state = browser.provider.authorize(browser.get(start).headers["Location"])
    answer = browser.callback(error="access_denied", state=state, iss=browser.provider.issuer)
    assert refused(answer, "access_denied")
    assert words in str(part(answer, "refused"))


def test_other_errors_are_shown_by_code_only(browser: Browser) -> None:
    _, state = browser.provider.authorize(browser.get("/").headers["Location"])
    sent = {"error": "<i id='planted'>", "error_description": "Call 555-0100", "state": state}
    answer = browser.callback(**sent, iss=browser.provider.issuer)
    assert answer.status_code == 400
    assert part(answer, "planted") is None
    assert "555-0100" not in answer.text


# The provider's keys and its absence


def test_the_provider_may_come_up_later() -> None:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    app = relying_party(config(f"http://127.0.0.1:{port}"))
    answer = app.test_client().get("/")
    assert answer.status_code == 503
    assert "ติดต่อระบบเข้าใช้งานกลางไม่ได้" in answer.text
    late = FakeProvider(port)
    try:
        assert Browser(app, late).signed_in().status_code == 200
    finally:
        late.close()


def test_discovery_that_names_another_issuer_is_not_believed(provider: FakeProvider) -> None:
    app = relying_party(config(provider.issuer.replace("127.0.0.1", "localhost")))
    assert app.test_client().get("/").status_code == 503


def test_discovery_and_keys_are_asked_once(browser: Browser) -> None:
    for _ in range(3):
        browser.signed_in("/change")
    assert browser.provider.requests.count("/.well-known/openid-configuration") == 1
    assert browser.provider.requests.count("/oauth2/jwks") == 1


def test_a_new_key_is_fetched_but_not_more_often_than_every_ten_seconds(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider, new = browser.provider, ECKey.generate_key("P-256", {"kid": "new"})
    browser.signed_in()
    provider.keys.append(new)
    provider.sign = lambda claims: jwt.encode({"alg": "ES256", "kid": "new", "typ": "JWT"}, claims, new)
    for _ in range(3):
        assert refused(browser.answered("/change"), "invalid_request")
    assert provider.requests.count("/oauth2/jwks") == 1
    later = time.monotonic() + 11
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert browser.answered("/change").status_code == 302
    assert provider.requests.count("/oauth2/jwks") == 2


# Signing out


def test_sign_out_goes_on_to_the_provider_and_comes_back(browser: Browser) -> None:
    browser.signed_in()
    answer = browser.client.post("/sign-out")
    assert answer.status_code == 303
    location = urlsplit(answer.headers["Location"])
    asked = parse_qs(location.query)
    assert answer.headers["Location"].startswith(f"{browser.provider.issuer}/logout?")
    assert asked["post_logout_redirect_uri"] == ["http://localhost:8001/signed-out"]
    assert len(asked["id_token_hint"][0].split(".")) == 3
    assert "ท่านออกจากระบบแล้ว" in str(part(browser.get("/signed-out?state=th"), "signed-out"))
    assert browser.get("/").status_code == 302


def test_sign_out_comes_back_in_english(browser: Browser) -> None:
    browser.signed_in()
    sent = parse_qs(urlsplit(browser.client.post("/sign-out?lang=en").headers["Location"]).query)
    assert "You have signed out" in str(part(browser.get(f"/signed-out?state={sent['state'][0]}"), "signed-out"))


def test_another_sites_form_signs_nobody_out(browser: Browser) -> None:
    browser.signed_in()
    assert browser.client.post("/sign-out", headers={"Sec-Fetch-Site": "same-site"}).status_code == 403
    assert browser.get("/").status_code == 200


def test_sign_out_without_a_login_only_says_so(browser: Browser) -> None:
    assert browser.client.post("/sign-out").headers["Location"] == "http://localhost:8001/signed-out"


# Back-Channel Logout 1.0


def test_a_logout_notice_ends_the_login_and_the_person_is_told_once(browser: Browser) -> None:
    browser.signed_in()
    answer = browser.notify(browser.provider.logout_token())
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    state = browser.asked_silently()
    told = browser.callback(error="login_required", state=state, iss=browser.provider.issuer)
    assert told.headers["Location"] == "http://localhost:8001/signed-out"
    assert "ท่านออกจากระบบแล้ว" in str(part(browser.get("/signed-out"), "signed-out"))
    assert "prompt=none" not in browser.get("/").headers["Location"]


def test_after_a_switch_the_system_goes_on_in_the_new_name_without_a_question(browser: Browser) -> None:
    browser.signed_in()
    browser.notify(browser.provider.logout_token())
    browser.provider.sid = "second"
    assert part(browser.signed_in(), "applicant")


def test_whoever_comes_from_the_providers_tiles_is_signed_in_anew(browser: Browser) -> None:
    browser.signed_in()
    arrival = {"Sec-Fetch-Site": "same-site"}
    assert browser.client.get("/", headers=arrival).status_code == 302
    assert browser.client.get("/", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 200


def test_coming_back_from_the_sign_in_itself_goes_round_no_second_time(browser: Browser) -> None:
    assert browser.answered().status_code == 302
    arrival = {"Sec-Fetch-Site": "cross-site"}
    assert browser.client.get("/", headers=arrival).status_code == 200
    assert browser.client.get("/", headers=arrival).status_code == 302


@pytest.mark.parametrize("named", [{"sub": None}, {"sid": None}])
def test_a_logout_notice_names_a_login_or_a_person(browser: Browser, named: dict[str, Any]) -> None:
    browser.signed_in()
    assert browser.notify(browser.provider.logout_token(**named)).status_code == 200
    assert browser.asked_silently()


@pytest.mark.parametrize("named", [{"sid": "other"}, {"sub": "other"}, {"sid": None, "sub": "other"}])
def test_a_logout_notice_for_somebody_else_ends_nothing(browser: Browser, named: dict[str, Any]) -> None:
    browser.signed_in()
    assert browser.notify(browser.provider.logout_token(**named)).status_code == 200
    assert part(browser.get("/"), "applicant")


NOTICES: dict[str, dict[str, Any]] = {
    "wrong iss": {"iss": "https://elsewhere.example"},
    "wrong aud": {"aud": "nsw"},
    "no iat": {"iat": None},
    "from the future": {"iat": int(time.time()) + 6000},
    "no exp": {"exp": None},
    "expired": {"exp": int(time.time()) - 60},
    "no jti": {"jti": None},
    "no events": {"events": None},
    "another event": {"events": {"http://example.com/event": {}}},
    "event is no object": {"events": {EVENT: True}},
    "nobody": {"sid": None, "sub": None},
    "sid is no text": {"sid": ["x"]},
    "a nonce": {"nonce": "x"},
}


@pytest.mark.parametrize("fault", NOTICES)
def test_a_faulty_logout_notice_is_refused(browser: Browser, fault: str) -> None:
    browser.signed_in()
    answer = browser.notify(browser.provider.logout_token(**NOTICES[fault]))
    assert answer.status_code == 400
    assert answer.get_json()["error"] == "invalid_request"
    assert answer.headers["Cache-Control"] == "no-store"
    assert part(browser.get("/"), "applicant")


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_logout_notice_that_the_provider_did_not_sign_is_refused(browser: Browser, forgery: str) -> None:
    browser.signed_in()
    now = int(time.time())
    claims = {"iss": browser.provider.issuer, "aud": "e-license", "sid": browser.provider.sid, "iat": now}
    claims |= {"exp": now + 60, "jti": "x", "events": {EVENT: {}}}
    assert browser.notify(browser.provider.signed(claims, typ="logout+jwt")).status_code == 200
    browser.provider.sid = claims["sid"] = "second"
    browser.signed_in("/change")
    token = FORGERIES[forgery](browser.provider, {**claims, "jti": "y"}, "logout+jwt")
    assert browser.notify(token).status_code == 400
    assert part(browser.get("/"), "applicant")


def test_a_logout_notice_that_comes_again_is_confirmed_and_ends_nothing_more(browser: Browser) -> None:
    token = browser.provider.logout_token(sid=None)
    assert browser.notify(token).status_code == 200
    browser.signed_in()
    assert browser.notify(token).status_code == 200
    assert part(browser.get("/"), "applicant")


def test_a_notice_without_a_token_is_refused(browser: Browser) -> None:
    assert browser.notify("").status_code == 400


def test_a_notice_that_overtakes_its_own_login_still_counts(browser: Browser) -> None:
    assert browser.notify(browser.provider.logout_token()).status_code == 200
    assert refused(browser.answered())


# Time


class Elsewhen:
    """Provider and system on a moved clock."""

    def __init__(self, provider: FakeProvider, offset: Path) -> None:
        self.provider, self._offset = provider, offset
        self.browser = Browser(relying_party(config(provider.issuer, clock_offset_file=offset)), provider)

    def at(self, moment: str) -> Browser:
        """A browser at *moment*, an ISO date and time in Thailand."""
        moved = round(datetime.fromisoformat(f"{moment}+07:00").timestamp() - time.time())
        self._offset.write_text(f"{moved}\n")
        self.provider.change = lambda claims: claims.update(iat=claims["iat"] + moved, exp=claims["exp"] + moved)
        return self.browser


@pytest.fixture
def elsewhen(provider: FakeProvider, tmp_path: Path) -> Elsewhen:
    return Elsewhen(provider, tmp_path / "clock_offset")


def test_a_login_ends_with_the_last_day_of_the_power_of_attorney(elsewhen: Elsewhen) -> None:
    elsewhen.provider.act(validity={"start": "2030-05-01", "end": "2030-06-15"})
    assert elsewhen.at("2030-06-15T22:00").signed_in().status_code == 200
    assert elsewhen.at("2030-06-15T23:59").get("/").status_code == 200
    assert elsewhen.at("2030-06-16T00:00:05").get("/").status_code == 302


def test_any_other_login_ends_after_eight_hours(elsewhen: Elsewhen) -> None:
    assert elsewhen.at("2030-06-15T22:00").signed_in().status_code == 200
    assert elsewhen.at("2030-06-16T05:59").get("/").status_code == 200
    assert elsewhen.browser.get("/change").status_code == 302  # a sign-in that is only begun prolongs nothing
    assert elsewhen.at("2030-06-16T06:01").get("/").status_code == 302


def test_a_started_sign_in_waits_an_hour(elsewhen: Elsewhen) -> None:
    code, state = elsewhen.provider.authorize(elsewhen.at("2030-06-15T22:00").get("/").headers["Location"])
    late = elsewhen.at("2030-06-15T23:01")
    assert refused(late.callback(code=code, state=state, iss=late.provider.issuer), "invalid_state")


# The program


def test_one_process_runs_every_system_until_sigterm(provider: FakeProvider, tmp_path: Path) -> None:
    with closing(socket.socket()) as one, closing(socket.socket()) as two:
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        ports = {"nsw": one.getsockname()[1], "qr-code": two.getsockname()[1]}
    systems = [
        {"client_id": name, "client_secret": "s", "name": name, "url": f"http://localhost:{port}/", "port": port}
        | {"redirect_uri": f"http://localhost:{port}/callback"}
        for name, port in ports.items()
    ]
    file = tmp_path / "systems.json"
    file.write_text(json.dumps({"issuer": provider.issuer, "systems": systems}))
    process = subprocess.Popen([sys.executable, "-m", "idp.demo.relying_party", "--config", str(file)])
    try:
        answers = {name: patiently(f"http://127.0.0.1:{port}/") for name, port in ports.items()}
        styles = {httpx2.get(f"http://127.0.0.1:{port}/accent.css", trust_env=False).text for port in ports.values()}
        font = f"http://127.0.0.1:{ports['nsw']}/fonts/sarabun-thai-400-normal.woff2"
        assert httpx2.get(font, trust_env=False).content.startswith(b"wOF2")
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    for name, answer in answers.items():
        assert f"client_id={name}&" in answer.headers["Location"]
        assert answer.headers["Set-Cookie"].startswith(f"{name}-demo=")
    assert len(styles) == 2


def patiently(address: str) -> httpx2.Response:
    for _ in range(900):
        try:
            return httpx2.get(address, trust_env=False)
        except httpx2.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")
