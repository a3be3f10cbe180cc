"""``idp explain``: what an administrator is told about an authorization URL."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, World, client_entry, write_clients

from idp import clients
from idp.cli import main
from idp.config import Settings
from idp.oidc import explain
from idp.oidc.explain import Explanation, NoAddress, ProviderState, difference
from idp.oidc.keys.ring import KeyRing

ISSUER = "https://sso.example.go.th"
NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
REGISTERED = "https://e-license.example.test/callback"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
BACK = "https://e-license.example.test/"
GOOD = {
    "client_id": "e-license",
    "redirect_uri": REGISTERED,
    "response_type": "code",
    "scope": "openid profile",
    "code_challenge": CHALLENGE,
    "code_challenge_method": "S256",
    "state": "state-of-the-system",
    "nonce": "nonce-of-the-system",
}


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Explanation]:
    """Explains the good request with changes; ``None`` leaves a parameter out."""
    file = write_clients(
        tmp_path_factory.mktemp("clients") / "clients.yaml",
        (
            *GRANTED,
            client_entry("several", redirect_uris=[f"{REGISTERED}/a", f"{REGISTERED}/b", "https://other.test/"]),
            client_entry(
                "native",
                token_endpoint_auth_method="none",
                client_secret_hash=None,
                redirect_uris=["http://127.0.0.1/cb", "http://localhost:8400/cb"],
            ),
            client_entry("reader", id_token_claims=["name", "email"]),
        ),
    )
    provider = ProviderState(ISSUER, clients.load(file, {}), None)

    def explained(text: str = "", **changes: str | None) -> Explanation:
        parameters = {name: value for name, value in {**GOOD, **changes}.items() if value is not None}
        return explain.explain(text or f"{ISSUER}/oauth2/authorize?{urlencode(parameters)}", provider, NOW)

    return explained


Told = Callable[..., Explanation]


def _lines(explanation: Explanation) -> str:
    return "\n".join((*explanation.findings, *explanation.reasons))


def test_port_of_a_native_program_is_no_difference(told: Told) -> None:
    """RFC 8252 section 7.3: what else differs is told, and the port where it counts."""
    good = told(client_id="native", redirect_uri="http://127.0.0.1:51234/cb")
    assert good.reasons == ()
    assert "redirect_uri: registered, but for the port, which is free for a native program" in _lines(good)
    other_path = told(client_id="native", redirect_uri="http://127.0.0.1:51234/cbx")
    assert "byte 26, given" in _lines(other_path)
    assert "port: " not in _lines(other_path)
    named = told(client_id="native", redirect_uri="http://localhost:51234/cb")
    assert named.reasons
    assert "port: " in _lines(named)


class TestFirstDifference:
    """The registered address is compared byte for byte; so is the position that is told."""

    @settings(max_examples=500, deadline=None)
    @given(one=st.text(max_size=30), other=st.text(max_size=30), shared=st.text(max_size=20))
    @example("", "a", "")
    @example("ก", "ข", "https://")
    def test_it_is_the_first_for_any_pair(self, one: str, other: str, shared: str) -> None:
        one, other = shared + one, shared + other
        place = difference.first_difference(one, other)
        if one == other:
            assert place is None
        else:
            assert place is not None
            assert one[:place] == other[:place]
            assert one[place : place + 1] != other[place : place + 1]
            assert difference.first_difference(other, one) == place

    @settings(max_examples=500, deadline=None)
    @given(one=st.text(max_size=30), other=st.text(st.characters(codec="ascii"), max_size=30), much=st.integers(0, 30))
    def test_up_to_it_a_character_of_a_registered_address_is_a_byte(self, one: str, other: str, much: int) -> None:
        one = other[:much] + one
        place = difference.first_difference(one, other)
        given_bytes, registered = one.encode(), other.encode()
        if place is None:
            assert given_bytes == registered
        else:
            assert given_bytes[:place] == registered[:place]
            assert given_bytes[place : place + 1] != registered[place : place + 1]

    @settings(max_examples=200, deadline=None)
    @given(place=st.integers(0, len(REGISTERED)), letter=st.characters(codec="utf-8"), insert=st.booleans())
    def test_a_changed_letter_is_pointed_at(self, place: int, letter: str, insert: bool) -> None:
        changed = REGISTERED[:place] + letter + REGISTERED[place + (not insert) :]
        if changed == REGISTERED:
            return
        first, registered, given_line, caret, *_ = difference.findings(changed, REGISTERED)
        position = difference.first_difference(changed, REGISTERED)
        assert position is not None
        assert f"byte {position + 1}," in first
        column = caret.index("^")
        assert registered[column : column + 1] == REGISTERED[position : position + 1]
        assert given_line[:column].rpartition("  ")[2].removeprefix("…") == changed[:position][-60:]

    def test_both_characters_are_named(self) -> None:
        (first, *_) = difference.findings("https://e-license.example.test/Callback", REGISTERED)
        assert "'C' (U+0043 LATIN CAPITAL LETTER C)" in first
        assert "'c' (U+0063 LATIN SMALL LETTER C)" in first

    @pytest.mark.parametrize("letter", ["\x1b", "\n", "\u202e", "\u200b", "\x00"])
    def test_character_that_drives_a_terminal_is_escaped(self, letter: str) -> None:
        text = "\n".join(difference.findings(f"https://{letter}x", REGISTERED))
        assert text.replace("\n", "").isprintable()
        assert f"U+{ord(letter):04X}" in text

    def test_end_of_one_of_them_is_a_difference(self) -> None:
        assert "given ends here" in difference.place(REGISTERED[:-1], REGISTERED)
        assert "registered ends here" in difference.place(f"{REGISTERED}/", REGISTERED)


class TestInWords:
    """What people get wrong, by name."""

    @pytest.mark.parametrize(
        ("address", "word"),
        [
            (f"{REGISTERED}/", "trailing slash"),
            ("http://e-license.example.test/callback", "scheme"),
            ("https://e-license.example.test:443/callback", "port"),
            ("https://e-license.example.test:8443/callback", "port"),
            ("https://E-license.example.test/callback", "upper and lower case: the host"),
            ("https://e-license.example.test/Callback", "upper and lower case: the path"),
            ("https://e-license.example.test/call%62ack", "percent-encoding"),
            (quote(REGISTERED, safe=""), "encoded twice"),
            (f"{REGISTERED}?x=1", "query: the registered address has none"),
            (f"{REGISTERED}#x", "fragment"),
            (f" {REGISTERED}", "white space"),
            (f"{REGISTERED}\n", "white space"),
            ("https://user@e-license.example.test/callback", "user name"),
            ("https://www.e-license.example.test/callback", "host"),
            ("https://e-license.example.test/other", "path: another one"),
            ("/callback", "no address"),
        ],
    )
    def test_difference_has_its_name(self, told: Told, address: str, word: str) -> None:
        explanation = told(redirect_uri=address)
        assert any(line.startswith(word) or word in line for line in explanation.findings), explanation.findings
        assert explanation.outcome == "redirect_uri"

    def test_query_that_is_missing(self, told: Told) -> None:
        address = "https://query.example.test/callback"
        assert "query: what is given lacks ?one=1&two=%2F" in told(client_id="query", redirect_uri=address).findings

    def test_ampersand_that_was_not_encoded(self, told: Told) -> None:
        text = "client_id=query&redirect_uri=https://query.example.test/callback?one=1&two=%2F&scope=openid"
        explanation = told(text)
        assert any(line.startswith("an ampersand") for line in explanation.findings)
        assert 'note: "two" is not a parameter of this provider and has no effect' in explanation.findings

    def test_nearest_of_several_is_taken(self, told: Told) -> None:
        explanation = told(client_id="several", redirect_uri=f"{REGISTERED}/B")
        assert f"redirect_uri: the nearest registered one is {REGISTERED}/b" in explanation.findings

    @settings(max_examples=300, deadline=None)
    @given(
        tail=st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=12, max_size=40),
        place=st.integers(0, len(REGISTERED)),
    )
    def test_no_more_of_what_was_given_is_shown_than_one_letter(self, tail: str, place: int) -> None:
        text = "\n".join(
            difference.findings(f"https://e-license.example.test/{'callback'[: place % 9]}?{tail}", REGISTERED)
        )
        assert tail not in text
        assert tail[1:] not in text


class TestClient:
    """Found or not, and what is close."""

    @pytest.mark.parametrize("near", ["E-LICENSE", "e_license", "elicense", "e-licence", " e-license"])
    def test_close_ones_are_named(self, told: Told, near: str) -> None:
        explanation = told(client_id=near)
        assert explanation.outcome == "client_id"
        assert any("e-license" in line and "close" in line for line in explanation.findings)

    def test_client_id_that_is_like_none_is_referred_to_the_list(self, told: Told) -> None:
        assert any("idp clients list" in line for line in told(client_id="zzzzzzzz").findings)

    def test_registered_one_is_named(self, told: Told) -> None:
        assert "client_id: e-license is registered as System e-license" in told().findings


class TestReasons:
    """Everything that is wrong, at once; first what the provider answers."""

    def test_good_request_has_none(self, told: Told) -> None:
        explanation = told()
        assert (explanation.reasons, explanation.outcome) == ((), None)

    def test_all_faults_are_told_and_the_first_is_sent(self, told: Told) -> None:
        explanation = told(response_type="token", scope="profile", prompt="none login", max_age="soon")
        assert explanation.outcome == "unsupported_response_type"
        assert [reason.partition(":")[0] for reason in explanation.reasons] == [
            *("unsupported_response_type", "invalid_scope", "invalid_request", "invalid_request"),
        ]

    def test_faults_behind_a_wrong_address_are_told_too(self, told: Told) -> None:
        explanation = told(redirect_uri=f"{REGISTERED}/", code_challenge=None, code_challenge_method=None)
        first, second = explanation.reasons
        assert first.startswith("redirect_uri: ")
        assert f"byte {len(REGISTERED) + 1}," in first
        assert "code_challenge" in second

    def test_where_the_error_goes(self, told: Told) -> None:
        assert any("names redirect_uri" in line and "400" in line for line in told(redirect_uri="x").findings)
        assert any("error invalid_scope" in line and "query" in line for line in told(scope="x").findings)
        form = told(scope="x", response_mode="form_post").findings
        assert any("error invalid_scope" in line and "form" in line for line in form)


class TestRequested:
    """What a good request gets."""

    def test_scopes_that_are_left_out_have_their_reason(self, told: Told) -> None:
        explanation = told(
            client_id="narrow", redirect_uri="https://narrow.example.test/callback", scope="openid emial email"
        )
        assert "scope: granted: openid" in explanation.findings
        assert 'scope: "emial" is left out: this provider does not know it; did you mean email?' in explanation.findings
        assert "scope: email is left out: the entry of narrow does not list it" in explanation.findings

    def test_offline_access_is_asked_for_on_a_page(self, told: Told) -> None:
        keeper = {"client_id": "keeper", "redirect_uri": "https://keeper.example.test/callback"}
        page = "the page that asks whether the system may go on without them (offline_access)"
        findings = told(scope="openid offline_access", **keeper).findings
        assert "scope: granted: openid offline_access" in findings
        assert f"signed in a minute ago, acting for oneself: {page}" in findings
        before = "signed in, has allowed offline_access before"
        assert f"{before}: no page; the system gets its code at once" in findings
        again = told(scope="openid offline_access", prompt="consent", **keeper).findings
        assert f"{before}: {page}" in again
        silent = told(scope="openid offline_access", prompt="none", **keeper).findings
        assert any("the error consent_required" in line for line in silent)

    def test_request_without_challenge(self, told: Told) -> None:
        uri = "https://no-pkce.example.test/callback"
        changes = {"client_id": "no-pkce", "redirect_uri": uri, "code_challenge": None, "code_challenge_method": None}
        assert any(line.startswith("PKCE: none") for line in told(**changes).findings)
        assert any(line.startswith("PKCE: S256") for line in told().findings)

    @pytest.mark.parametrize(
        ("changes", "line"),
        [
            ({"prompt": "login"}, "signed in a minute ago, acting for oneself: the sign-in page, although signed in"),
            (
                {"prompt": "select_account"},
                "signed in a minute ago, acting for oneself: the page that asks in whose name to act",
            ),
            ({"prompt": "none"}, "nobody signed in: no page; the system gets the error login_required"),
            ({"prompt": "none"}, "signed in a minute ago, acting for oneself: no page; the system gets its code"),
            ({"max_age": "60"}, "signed in more than 60 seconds ago: the sign-in page"),
            ({"claims": '{"id_token": {"name": null}}'}, "claims: by name in id_token: name"),
            (
                {"claims": '{"userinfo": {"nmae": null}}'},
                'claims: "nmae" is left out: this provider does not know it; did',
            ),
            (
                {
                    "claims": '{"userinfo": {"email": null}}',
                    "client_id": "narrow",
                    "redirect_uri": "https://narrow.example.test/callback",
                },
                "claims: email is left out: its scope email is not in the entry",
            ),
            ({"claims": '{"id_token": {"sub": {"value": "x"}}}'}, "claims: sub: only the account that it names"),
            (
                {"claims": '{"id_token": {"sub": {"value": "x"}}}'},
                "signed in as somebody else than the request is for: the sign-in page",
            ),
            ({"claims": '{"id_token": {"acting_for": {"essential": true}}}'}, "claims: acting_for: only"),
            (
                {"claims": '{"id_token": {"acting_for": {"essential": true}}}'},
                "signed in a minute ago, acting for oneself: the page that asks in whose name to act",
            ),
            (
                {"client_id": "reader", "redirect_uri": "https://reader.example.test/callback"},
                "ID token: has name too (id_token_claims of the entry of reader)",
            ),
            ({"ui_locales": "en-GB"}, "ui_locales: pages come in English"),
            ({"ui_locales": "fr"}, "ui_locales: neither"),
            ({"login_hint": "0105500000011"}, "login_hint: "),
            ({"state": None}, "state: none"),
            ({"nonce": None}, "nonce: none"),
            ({}, "nobody signed in: the sign-in page; after signing in: no page; the system gets its code"),
            ({}, "signed in, acting for another: no page; the system gets its code"),
            ({}, "signed in, acting for another who does not cover this system: the page that asks"),
            (
                {"client_id": "webboard", "redirect_uri": "https://webboard.example.test/callback"},
                "signed in, acting for another: a page that explains",
            ),
            (
                {"client_id": "agents-only", "redirect_uri": "https://agents-only.example.test/callback"},
                "signed in, without any delegation that fits: a page that explains",
            ),
        ],
    )
    def test_what_is_requested_is_explained(self, told: Told, changes: dict[str, str | None], line: str) -> None:
        explanation = told(**changes)
        assert any(each.startswith(line) for each in explanation.findings), explanation.findings
        assert explanation.reasons == ()


class TestHints:
    """What is not a fault of the request, but of how it was put together."""

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("https://other.example.go.th/oauth2/authorize?", "address: "),
            ("http://sso.example.go.th/oauth2/authorize?", "address: "),
            ("https://sso.example.go.th:8443/oauth2/authorize?", "address: "),
            ("https://sso.example.go.th/oauth2/token?", "path: /oauth2/token is the token endpoint"),
            ("https://sso.example.go.th/oauth2/authorize/?", "path: a slash too much"),
            ("https://sso.example.go.th/authorize?", "path: "),
            ("/oauth2/authorise?", "path: "),
        ],
    )
    def test_address_that_leads_elsewhere(self, told: Told, text: str, reason: str) -> None:
        explanation = told(text + urlencode(GOOD))
        assert len(explanation.reasons) == 1
        assert explanation.reasons[0].startswith(reason)

    @pytest.mark.parametrize(
        "text",
        [
            "https://sso.example.go.th/oauth2/authorize?",
            "HTTPS://SSO.example.go.th:443/oauth2/authorize?",
            "/oauth2/authorize?",
            "?",
            "",
        ],
    )
    def test_ways_of_writing_the_same(self, told: Told, text: str) -> None:
        explanation = told(text + urlencode(GOOD))
        assert explanation.reasons == ()
        assert explanation.findings == told().findings

    def test_parameters_behind_a_hash(self, told: Told) -> None:
        explanation = told(f"{ISSUER}/oauth2/authorize#{urlencode(GOOD)}")
        assert explanation.outcome == "client_id"
        assert any("after #" in line for line in explanation.findings)

    def test_ampersands_of_a_page_source(self, told: Told) -> None:
        explanation = told(f"{ISSUER}/oauth2/authorize?{urlencode(GOOD).replace('&', '&amp;')}")
        assert any("&amp;" in line for line in explanation.findings)
        assert explanation.reasons

    def test_address_cut_off_by_a_shell(self, told: Told) -> None:
        assert any("quotes" in line for line in told(f"{ISSUER}/oauth2/authorize?client_id=e-license").findings)

    def test_repeated_parameter_is_named(self, told: Told) -> None:
        explanation = told(f"/oauth2/authorize?{urlencode([*GOOD.items(), ('scope', 'openid')])}")
        assert explanation.outcome == "invalid_request"
        assert 'note: "scope" is given 2 times' in explanation.findings

    def test_misspelt_parameter_gets_a_hint(self, told: Told) -> None:
        explanation = told(redirect_uri=None, redirect_url=REGISTERED)
        assert any(line.endswith("did you mean redirect_uri?") for line in explanation.findings)

    def test_secret_in_the_address_is_warned_of_and_not_shown(self, told: Told) -> None:
        explanation = told(client_secret="one-that-nobody-should-see")
        assert any(line.startswith("note: client_secret must never stand") for line in explanation.findings)
        assert "nobody-should-see" not in _lines(explanation)

    def test_resumed_request_cannot_be_explained(self, told: Told) -> None:
        assert told("/oauth2/authorize?resume=abc").reasons[0].startswith("resume: ")

    @pytest.mark.parametrize("text", ["hello", "sso.example.go.th", "", "authorize"])
    def test_what_is_no_address(self, told: Told, text: str) -> None:
        with pytest.raises(NoAddress):
            told(text or " ")


@settings(max_examples=200, deadline=None)
@given(
    name=st.sampled_from(
        ["login_hint", "state", "nonce", "id_token_hint", "claims", "ui_locales", "code_challenge", "x"]
    ),
    value=st.text(st.characters(codec="utf-8"), min_size=9, max_size=60),
    wrong=st.sampled_from(
        [{}, {"scope": "none"}, {"client_id": "nobody"}, {"redirect_uri": "https://elsewhere.test/"}]
    ),
)
def test_value_of_a_person_or_a_secret_is_never_shown(told: Told, name: str, value: str, wrong: dict[str, str]) -> None:
    value = f"Zq{value}"  # none of our own words begins so
    assert value not in _lines(told(**{name: value, **wrong}))


@settings(max_examples=200, deadline=None)
@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_whatever_is_put_there_is_explained_in_printable_lines(told: Told, text: str) -> None:
    try:
        explanation = told(f"client_id=e-license&{text}")
    except NoAddress:
        return
    assert all(line.isprintable() for line in (*explanation.findings, *explanation.reasons))


def _idp_explain(url: str, monkeypatch: pytest.MonkeyPatch, folder: Path, **variables: str) -> Result:
    monkeypatch.chdir(folder)
    for name, value in {"issuer": ISSUER, "clients_file": "clients.yaml", **variables}.items():
        monkeypatch.setenv(f"IDP_{name.upper()}", value)
    return CliRunner().invoke(main, ["explain", url])


class TestCommand:
    """Findings on standard output, reasons on standard error; 0, 1 or 2."""

    def test_command_explains_a_good_request(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_clients(tmp_path / "clients.yaml")
        done = _idp_explain(f"{ISSUER}/oauth2/authorize?{urlencode(GOOD)}", monkeypatch, tmp_path)
        assert (done.exit_code, done.stderr) == (0, "")
        assert "nobody signed in: the sign-in page" in done.stdout

    def test_command_names_each_reason_of_a_refusal(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_clients(tmp_path / "clients.yaml")
        done = _idp_explain(urlencode({**GOOD, "scope": "profile", "response_type": "x"}), monkeypatch, tmp_path)
        assert done.exit_code == 1
        assert [line.partition(":")[0] for line in done.stderr.splitlines()] == [
            "unsupported_response_type",
            "invalid_scope",
        ]
        assert "client_id: e-license is registered" in done.stdout

    def test_no_address_is_a_usage_error(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_clients(tmp_path / "clients.yaml")
        assert _idp_explain("hello", monkeypatch, tmp_path).exit_code == 2

    def test_nothing_but_issuer_and_clients_is_needed_and_nothing_is_made(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        entry = client_entry("e-license", client_secret="${NOT_SET_HERE}", client_secret_hash=None)
        write_clients(tmp_path / "clients.yaml", (entry,))
        done = _idp_explain(urlencode({**GOOD, "id_token_hint": "eyJ.x.y"}), monkeypatch, tmp_path)
        assert done.exit_code == 0, done.stderr
        assert "id_token_hint: not checked" in done.stdout
        assert [path.name for path in tmp_path.iterdir()] == ["clients.yaml"]

    def test_bad_clients_file_is_told_in_lines(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "clients.yaml").write_text("systems: []\n")
        done = _idp_explain(urlencode(GOOD), monkeypatch, tmp_path)
        assert done.exit_code == 1
        assert done.stderr.startswith("clients.yaml:1: ")


def _of_key(token: str, kid: str) -> str:
    """The same token, as if another key had signed it."""
    header = base64.urlsafe_b64encode(json.dumps({"alg": "RS256", "kid": kid, "typ": "JWT"}).encode()).decode()
    return ".".join([header.rstrip("="), *token.split(".")[1:]])


class TestHint:
    """``id_token_hint``: whose it is and whether it has run out, with the keys of the database."""

    @pytest.fixture
    def token(self, app: Flask, world: World, browser: Browser) -> str:
        """An ID token for e-license."""
        browser.sign_in(world.user())
        return str(RelyingParty(app).tokens(browser)["id_token"])

    def _explained(self, settings: Settings, monkeypatch: pytest.MonkeyPatch, **changes: str) -> Result:
        variables = {
            "issuer": settings.issuer,
            "database_url": settings.database_url,
            "secret_key": settings.secret_key,
            "clients_file": str(settings.clients_file),
        }
        parameters = {**GOOD, **changes}
        return _idp_explain(urlencode(parameters), monkeypatch, settings.clients_file.parent, **variables)

    def test_id_token_of_ones_own_is_read(
        self, token: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done = self._explained(settings, monkeypatch, id_token_hint=token)
        assert (done.exit_code, done.stderr) == (0, "")
        assert 'id_token_hint: issued to "e-license" for the account "' in done.stdout
        assert "id_token_hint: good for " in done.stdout
        assert "signed in as somebody else than the request is for: the sign-in page" in done.stdout
        assert token[:20] not in done.output

    def test_expired_is_no_fault(
        self, token: str, settings: Settings, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world.pass_time(hours=30)
        done = self._explained(settings, monkeypatch, id_token_hint=token)
        assert done.exit_code == 0
        assert "expired" in done.stdout

    def test_of_another_client(self, token: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
        changes = {"client_id": "nsw", "redirect_uri": "https://nsw.example.test/callback"}
        done = self._explained(settings, monkeypatch, id_token_hint=token, **changes)
        assert done.exit_code == 1
        assert 'id_token_hint: issued to "e-license"' in done.stdout
        assert "another client" in done.stderr

    def test_forged_id_token_is_refused(self, token: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
        done = self._explained(settings, monkeypatch, id_token_hint=f"{token[:-4]}AAAA")
        assert done.exit_code == 1
        assert "not an ID token of this provider" in done.stderr
        assert token[:20] not in done.output

    def test_before_signing_out(
        self, app: Flask, token: str, settings: Settings, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Good, expired, of another client, forged, of a key that was replaced or is unknown; nothing is changed."""

        def explained(hint: str, **more: str) -> Result:
            address = f"{settings.issuer}/logout?{urlencode({'id_token_hint': hint, **more})}"
            done = _idp_explain(address, monkeypatch, settings.clients_file.parent, **variables)
            assert hint[-20:] not in done.output
            return done

        variables = {
            "issuer": settings.issuer,
            "database_url": settings.database_url,
            "secret_key": settings.secret_key,
            "clients_file": str(settings.clients_file),
        }
        done = explained(token, post_logout_redirect_uri=BACK)
        assert (done.exit_code, done.stderr) == (0, "")
        assert "client: e-license is registered as System e-license; named by the id_token_hint" in done.stdout
        assert f"was given in: is signed out at once, then goes to {BACK}" in done.stdout
        assert "replaced" not in done.stdout
        done = explained(token, client_id="nsw")
        assert (done.exit_code, done.stderr) == (
            *(1, "client_id: It is not the client that the id_token_hint was issued to.\n"),
        )
        done = explained(f"{token[:-4]}AAAA", client_id="e-license", post_logout_redirect_uri=BACK)
        assert (done.exit_code, done.stderr.partition(":")[0]) == (1, "id_token_hint")
        assert f"registered, byte for byte: {BACK}" in done.stdout
        assert "a key that this provider does not have" in explained(_of_key(token, "another")).stdout
        monkeypatch.setattr(KeyRing, "signs_now", lambda *_: False)
        world.pass_time(hours=30)
        done = explained(token)
        assert done.exit_code == 0
        assert "signed by a key that has been replaced" in done.stdout
        assert "expired" in done.stdout

    def test_without_the_secret_key_it_is_not_checked(
        self, token: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for key in ("", secrets.token_hex(32)):
            monkeypatch.delenv("IDP_SECRET_KEY", raising=False)
            other = Settings(
                issuer=settings.issuer,
                database_url=settings.database_url,
                secret_key=key,
                clients_file=settings.clients_file,
            )
            done = self._explained(other, monkeypatch, id_token_hint=token)
            assert done.exit_code == 0
            assert "id_token_hint: not checked" in done.stdout


class TestSignOut:
    """``/logout``: the end-session endpoint."""

    def test_good_request_to_sign_out_is_explained(self, told: Told) -> None:
        values = {"client_id": "e-license", "post_logout_redirect_uri": BACK, "state": "of-the-system"}
        explanation = told(f"{ISSUER}/logout?{urlencode(values)}")
        assert (explanation.reasons, explanation.outcome) == ((), None)
        assert explanation.findings == (
            "request: to sign out",
            "client: e-license is registered as System e-license; named by client_id",
            f"post_logout_redirect_uri: registered, byte for byte: {BACK}",
            "state: comes back unchanged",
            "signed in otherwise: a page asks whether to sign out; whoever presses its button is signed out, then goes "
            f"to {BACK}",
            f"nobody signed in: goes to {BACK}",
        )

    @pytest.mark.parametrize(
        ("query", "line"),
        [
            ("", "client: none that is known"),
            ("", "nobody signed in: stays here"),
            ("client_id=e-license", "post_logout_redirect_uri: none"),
            (f"post_logout_redirect_uri={BACK}", "post_logout_redirect_uri: left aside"),
            ("state=x", "state: no effect"),
            ("client_id=e-license&logout_hint=x", "note: logout_hint has no effect"),
            (f"client_id=e-license&redirect_uri={BACK}", 'note: "redirect_uri" is not a parameter'),
            ("client_id=e-license&client_id=nsw", "client: e-license"),
            ("client_id=e-license&client_id=nsw", 'note: "client_id" is given 2 times'),
            ("id_token_hint=eyJ.x.y", "id_token_hint: not checked"),
            (f"id_token_hint=eyJ.x.y&post_logout_redirect_uri={BACK}", "post_logout_redirect_uri: not checked"),
            ("id_token_hint=eyJ.x.y", "signed in, in the login that the id_token_hint was given in: is signed out"),
        ],
    )
    def test_what_a_request_to_sign_out_has_is_explained(self, told: Told, query: str, line: str) -> None:
        explanation = told(f"{ISSUER}/logout?{query}")
        assert any(each.startswith(line) for each in explanation.findings), explanation.findings
        assert explanation.reasons == ()

    def test_address_that_is_not_registered(self, told: Told) -> None:
        query = urlencode({"client_id": "e-license", "post_logout_redirect_uri": BACK[:-1]})
        explanation = told(f"/logout?{query}")
        assert explanation.outcome == "post_logout_redirect_uri"
        assert explanation.reasons[0].startswith("post_logout_redirect_uri: It differs")
        assert f"post_logout_redirect_uri: the nearest registered one is {BACK}" in explanation.findings
        assert any(line.startswith("trailing slash") for line in explanation.findings)
        assert any("offered to sign out" in line for line in explanation.findings)

    def test_every_fault_at_once(self, told: Told) -> None:
        query = urlencode({"client_id": "nobody", "post_logout_redirect_uri": "a\0b", "state": "x" * 5000})
        explanation = told(f"/logout?{query}")
        assert {reason.partition(":")[0] for reason in explanation.reasons} == {
            *("client_id", "post_logout_redirect_uri", "state"),
        }
        assert "nobody" not in _lines(explanation).replace("nobody signed in", "")

    def test_resumed_request_to_sign_out_is_refused(self, told: Told) -> None:
        assert told("/logout?resume=abc").reasons[0].startswith("resume: ")

    @pytest.mark.parametrize(
        ("text", "asked"),
        [
            (f"post_logout_redirect_uri={BACK}", True),
            ("id_token_hint=x&state=y", True),
            ("/logout", True),
            ("/logout/?client_id=e-license", True),
            (f"/signout?post_logout_redirect_uri={BACK}", True),
            (f"{urlencode(GOOD)}&id_token_hint=x", False),
            (f"/oauth2/authorize?post_logout_redirect_uri={BACK}", False),
        ],
    )
    def test_which_of_the_two_is_asked_for(self, told: Told, text: str, asked: bool) -> None:
        assert ("request: to sign out" in told(text).findings) == asked

    @pytest.mark.parametrize(
        "text",
        [
            *(f"{ISSUER}/", f"{ISSUER}/login?lang=th", f"{ISSUER}/oauth2/token?code=x", f"{ISSUER}/oauth2/jwks"),
            *(f"{ISSUER}/oauth2/introspect", f"{ISSUER}/oauth2/revoke?token=x", "https://elsewhere.test/x?y=1"),
            "/nowhere?client_id=e-license",
        ],
    )
    def test_what_is_neither_is_told_so_and_no_more(self, told: Told, text: str) -> None:
        explanation = told(text)
        assert explanation.findings == ()
        assert explanation.reasons[-1].startswith("path: ")
        assert "/oauth2/authorize is for signing in, /logout for signing out" in explanation.reasons[-1]
        assert len(explanation.reasons) == (2 if "elsewhere" in text else 1)

    @settings(max_examples=100, deadline=None)
    @given(
        name=st.sampled_from(["state", "id_token_hint", "logout_hint", "post_logout_redirect_uri", "client_id", "x"]),
        value=st.text(st.characters(codec="utf-8"), min_size=9, max_size=60),
        ours=st.sampled_from(["client_id=e-license&", ""]),
    )
    def test_no_value_is_shown(self, told: Told, name: str, value: str, ours: str) -> None:
        value = f"Zq{value}"
        assert value not in _lines(told(f"/logout?{ours}{urlencode({name: value})}"))


class TestHosts:
    """How the address of the provider may be spelt, and what leads elsewhere."""

    @pytest.mark.parametrize(
        "host",
        [
            *("https://sso.example.go.th:0443", "https://someone@sso.example.go.th", "//sso.example.go.th"),
            *("sso.example.go.th", "https://SSO.EXAMPLE.go.th"),
        ],
    )
    def test_own_host_in_other_spellings_is_taken(self, told: Told, host: str) -> None:
        for path in ("/oauth2/authorize", "/oauth2/%61uthorize"):
            explanation = told(f"{host}{path}?{urlencode(GOOD)}")
            assert explanation.reasons == ()
            assert any("no scheme" in line for line in explanation.findings) == ("https" not in host)

    @pytest.mark.parametrize(
        "host",
        [
            *("https://sso.example.go.th.", "https://sso.example.go.th@evil.test", "https://[::1", "https://[::1]"),
            *("https://sso.example.go.th:99999", "https://ไทย.example", "https://" + "a" * 300, "https://.."),
            *("https://ex\u2100mple.test", "ftp://sso.example.go.th", "https://", "//evil.test", "localhost:8000"),
        ],
    )
    def test_another_host_is_refused(self, told: Told, host: str) -> None:
        for path in ("/oauth2/authorize", "/logout"):
            explanation = told(f"{host}{path}?{urlencode(GOOD)}")
            assert explanation.reasons[0].startswith("address: "), explanation.reasons
            assert all(line.isprintable() for line in (*explanation.findings, *explanation.reasons))
