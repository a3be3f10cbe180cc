"""The metadata documents: exactly what works, nothing else (OpenID Connect Discovery 1.0; RFC 8414)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest
from authlib.oauth2 import rfc8414, rfc9101, rfc9207
from authlib.oidc import discovery, rpinitiated
from flask import Flask
from sqlalchemy import delete
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of, posted_answer_of
from support.world import GRANTED, TOKEN_EXCHANGE, World

from idp.app import create_app
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import EntityType, SigningKey

pytestmark = pytest.mark.clients(*GRANTED)

#: Documents are no matter of the database.

OPENID = "/.well-known/openid-configuration"
OAUTH = "/.well-known/oauth-authorization-server"
DOCUMENTS = (OPENID, OAUTH, "/oauth2/jwks")


@pytest.fixture
def metadata(app: Flask) -> dict[str, Any]:
    """What the provider says of itself."""
    told: dict[str, Any] = app.test_client().get(OPENID, base_url=ORIGIN).get_json()
    return told


class TestDocument:
    """How it is served."""

    def test_both_addresses_serve_the_same(self, app: Flask) -> None:
        first, second = (app.test_client().get(address, base_url=ORIGIN) for address in (OPENID, OAUTH))
        assert first.status_code == second.status_code == 200
        assert first.data == second.data
        assert first.mimetype == second.mimetype == "application/json"

    def test_models_of_authlib_find_nothing_wrong(self, metadata: dict[str, Any]) -> None:
        discovery.OpenIDProviderMetadata(metadata).validate(
            metadata_classes=[
                rpinitiated.OpenIDProviderMetadata,
                rfc9101.AuthorizationServerMetadata,
                rfc9207.AuthorizationServerMetadata,
            ]
        )
        rfc8414.AuthorizationServerMetadata(metadata).validate()

    @pytest.mark.parametrize("address", DOCUMENTS)
    @pytest.mark.parametrize("query", ["", "?lang=en"])
    def test_caches_may_keep_it_and_learn_nothing_of_a_browser(self, app: Flask, address: str, query: str) -> None:
        """``docs/requirements/security.md``, case 35 (Flask CVE-2023-30861): what may be kept sets no cookie."""
        response = app.test_client().get(address + query, base_url=ORIGIN)
        assert response.status_code == 200
        assert response.cache_control.public
        assert 60 <= (response.cache_control.max_age or 0) <= 3_600
        assert "Set-Cookie" not in response.headers
        assert "Cookie" not in response.headers.get("Vary", "")

    @pytest.mark.parametrize("address", DOCUMENTS)
    def test_whoever_has_it_is_told_so_without_it(self, app: Flask, address: str) -> None:
        """RFC 9110 section 13.1.2."""
        client = app.test_client()
        etag = client.get(address, base_url=ORIGIN).headers["ETag"]
        assert re.fullmatch(r'"[^"]{16,}"', etag), "a strong one"
        for known in (etag, f'"other", {etag}', f"W/{etag}", "*"):
            for method in ("GET", "HEAD"):
                response = client.open(address, method=method, base_url=ORIGIN, headers={"If-None-Match": known})
                assert (response.status_code, response.data) == (304, b""), known
                assert response.headers["ETag"] == etag
                assert response.cache_control.public
                assert "Set-Cookie" not in response.headers

    @pytest.mark.parametrize("address", DOCUMENTS)
    @pytest.mark.parametrize("known", ['"other"', 'W/"other"', "garbage", ""])
    def test_whoever_has_another_gets_the_whole_of_it(self, app: Flask, address: str, known: str) -> None:
        client = app.test_client()
        plain = client.get(address, base_url=ORIGIN)
        response = client.get(address, base_url=ORIGIN, headers={"If-None-Match": known})
        assert response.status_code == 200
        assert response.data == plain.data

    def test_etag_of_the_keys_changes_with_them(self, settings: Settings, database: Database, app: Flask) -> None:
        before = app.test_client().get("/oauth2/jwks", base_url=ORIGIN)
        with transaction(database) as work:
            work.writing().execute(delete(SigningKey).where(SigningKey.alg == "ES256"))
        renewed = create_app(settings, database).test_client()
        headers = {"If-None-Match": before.headers["ETag"]}
        after = renewed.get("/oauth2/jwks", base_url=ORIGIN, headers=headers)
        assert after.status_code == 200
        assert after.headers["ETag"] != before.headers["ETag"]
        assert after.get_json() != before.get_json()
        assert (
            renewed.get(OPENID, base_url=ORIGIN).headers["ETag"]
            == (app.test_client().get(OPENID, base_url=ORIGIN).headers["ETag"])
        )

    @pytest.mark.parametrize("address", DOCUMENTS)
    def test_only_reading_is_offered(self, app: Flask, address: str) -> None:
        client = app.test_client()
        assert client.head(address, base_url=ORIGIN).status_code == 200
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            assert client.open(address, method=method, base_url=ORIGIN).status_code == 405

    @pytest.mark.parametrize("address", [OPENID + "/", "/.well-known/", "/.well-known/webfinger", OPENID.upper()])
    def test_nothing_stands_beside_it(self, app: Flask, address: str) -> None:
        assert app.test_client().get(address, base_url=ORIGIN).status_code == 404

    @pytest.mark.parametrize("issuer", ["https://sso.example.go.th", "http://localhost:8123", "http://[::1]:8123"])
    def test_addresses_are_those_of_the_issuer_whatever_the_request_says(
        self, settings: Settings, database: Database, issuer: str
    ) -> None:
        """``docs/requirements/security.md``, row 76: never from a header."""
        changed = replace(settings, issuer=issuer, clock_offset_file=None)
        client = create_app(changed, database).test_client()
        headers = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher", "Forwarded": "host=evil.example"}
        told = client.get(OPENID, base_url=issuer, headers=headers).get_json()
        assert told["issuer"] == issuer
        addresses = {name: value for name, value in told.items() if name.endswith(("_endpoint", "_uri"))}
        assert len(addresses) == 7
        for value in addresses.values():
            assert value.startswith(f"{issuer}/")
        assert "evil" not in str(told)
        assert client.get(OPENID, base_url="https://evil.example").status_code == 400


class TestNothingMissing:
    """What works is told."""

    def test_metadata_have_all_members(self, metadata: dict[str, Any]) -> None:
        assert metadata == {
            "issuer": ORIGIN,
            "authorization_endpoint": f"{ORIGIN}/oauth2/authorize",
            "token_endpoint": f"{ORIGIN}/oauth2/token",
            "userinfo_endpoint": f"{ORIGIN}/oauth2/userinfo",
            "introspection_endpoint": f"{ORIGIN}/oauth2/introspect",
            "revocation_endpoint": f"{ORIGIN}/oauth2/revoke",
            "jwks_uri": f"{ORIGIN}/oauth2/jwks",
            "end_session_endpoint": f"{ORIGIN}/logout",
            "scopes_supported": ["openid", "profile", "email", "phone", "address", "offline_access", "entity"],
            "claims_supported": metadata["claims_supported"],
            "response_types_supported": ["code"],
            "response_modes_supported": ["query", "form_post"],
            "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials", TOKEN_EXCHANGE],
            "subject_types_supported": ["public"],
            "acr_values_supported": ["urn:idp:acr:password", "urn:idp:acr:two-factor"],
            "prompt_values_supported": ["none", "login", "consent", "select_account"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256", "PS256"],
            "request_object_signing_alg_values_supported": ["RS256", "ES256", "PS256"],
            "token_endpoint_auth_methods_supported": [
                "client_secret_basic",
                "client_secret_post",
                "private_key_jwt",
                "none",
            ],
            "token_endpoint_auth_signing_alg_values_supported": ["RS256", "PS256", "ES256"],
            "introspection_endpoint_auth_methods_supported": [
                "client_secret_basic",
                "client_secret_post",
                "private_key_jwt",
            ],
            "introspection_endpoint_auth_signing_alg_values_supported": ["RS256", "PS256", "ES256"],
            "revocation_endpoint_auth_methods_supported": [
                "client_secret_basic",
                "client_secret_post",
                "private_key_jwt",
                "none",
            ],
            "revocation_endpoint_auth_signing_alg_values_supported": ["RS256", "PS256", "ES256"],
            "code_challenge_methods_supported": ["S256"],
            "ui_locales_supported": ["th", "en"],
            "claims_parameter_supported": True,
            "request_parameter_supported": False,
            "request_uri_parameter_supported": False,
            "authorization_response_iss_parameter_supported": True,
            "backchannel_logout_supported": True,
            "backchannel_logout_session_supported": True,
        }

    def test_claims_are_those_that_are_given(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any]
    ) -> None:
        """Everything that a person, a company's branch and their agents get, and not one name more."""
        company = world.user("บริษัท สาขา จำกัด", branch="00001")
        person = world.user(
            "นางสาว ตัวแทน ทดสอบ",
            entity_type=EntityType.NATURAL_PERSON,
            given_name="ตัวแทน",
            family_name="ทดสอบ",
            birth_or_registration_date=date(1990, 2, 5),
            verified_by="officer",
            ial="1.3",
        )
        given = set()
        for user, delegation in ((person, world.delegation(company, person)), (company, "")):
            browser = Browser(app)
            browser.sign_in(user)
            if delegation:
                browser.act_for(delegation)
            party = RelyingParty(app)
            tokens = party.tokens(browser)
            given |= party.claims(tokens["id_token"]).keys() | party.userinfo(tokens["access_token"]).get_json().keys()
        assert given == set(metadata["claims_supported"])
        assert len(metadata["claims_supported"]) == len(given)


class TestNothingTooMuch:
    """What is told works, and what is not told does not."""

    def test_every_address_answers(self, app: Flask, metadata: dict[str, Any]) -> None:
        client = app.test_client()
        wanted = {
            "authorization_endpoint": ("GET", 400),
            "token_endpoint": ("POST", 401),
            "userinfo_endpoint": ("GET", 401),
            "introspection_endpoint": ("POST", 401),
            "revocation_endpoint": ("POST", 401),
            "jwks_uri": ("GET", 200),
            "end_session_endpoint": ("GET", 200),
        }
        assert wanted.keys() == {name for name in metadata if name.endswith(("_endpoint", "_uri"))}
        for name, (method, status) in wanted.items():
            response = client.open(
                urlsplit(metadata[name]).path, method=method, base_url=ORIGIN, data={"grant_type": "authorization_code"}
            )
            assert response.status_code == status, name

    def test_every_scope_is_granted_and_no_other(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any]
    ) -> None:
        browser.sign_in(world.user())
        wanted = " ".join([*metadata["scopes_supported"], "groups", "phone_number"])
        granted = RelyingParty(app, "keeper").tokens(browser, scope=wanted, prompt="consent")["scope"]
        assert granted.split() == metadata["scopes_supported"]

    def test_every_response_type_and_mode_and_no_other(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any]
    ) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        for value in ("code", "token", "id_token", "code id_token", "code token", "none", "id_token token"):
            answer = answer_of(party.authorize(browser, response_type=value))
            assert ("code" in answer) == (value in metadata["response_types_supported"]), value
        for value in ("query", "fragment", "form_post", "jwt", "query.jwt", "web_message"):
            page = party.authorize(browser, response_mode=value)
            answer = posted_answer_of(page) if value == "form_post" else answer_of(page)
            assert ("code" in answer) == (value in metadata["response_modes_supported"]), value

    def test_every_prompt_and_no_other(self, app: Flask, browser: Browser, metadata: dict[str, Any]) -> None:
        """Nobody is signed in: what is understood leads to the sign-in page, or for ``none`` to its own error."""
        party = RelyingParty(app)
        for value in (*metadata["prompt_values_supported"], "create", "register", "NONE"):
            page = party.authorize(Browser(app), prompt=value)
            known = page.has("login-submit") if page.location is None else "login_required" in page.location
            assert known == (value in metadata["prompt_values_supported"]), value

    def test_every_challenge_method_and_no_other(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any]
    ) -> None:
        browser.sign_in(world.user())
        for value in ("S256", "plain", "s256", "S512", None):
            answer = answer_of(RelyingParty(app).authorize(browser, code_challenge_method=value))
            assert ("code" in answer) == (value in metadata["code_challenge_methods_supported"]), value

    def test_every_grant_type_and_no_other(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any]
    ) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app, "keeper")
        tokens = party.tokens(browser)
        given = {name: tokens[name] for name in ("refresh_token",)}
        given |= {"subject_token": tokens["access_token"], "audience": "nsw", "username": "x", "password": "x"}
        given["subject_token_type"] = "urn:ietf:params:oauth:token-type:access_token"
        for value in (
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "password",
            "implicit",
            TOKEN_EXCHANGE,
            "urn:ietf:params:oauth:grant-type:device_code",
            "urn:ietf:params:oauth:grant-type:jwt-bearer",
        ):
            response = party.token(party.code(browser), grant_type=value, **given)
            works = value in metadata["grant_types_supported"]
            assert response.status_code == (200 if works else 400), value
            assert works or response.get_json()["error"] == "unsupported_grant_type"

    @pytest.mark.parametrize("parameter", ["request", "request_uri"])
    def test_parameter_that_is_not_supported(
        self, app: Flask, world: World, browser: Browser, metadata: dict[str, Any], parameter: str
    ) -> None:
        browser.sign_in(world.user())
        assert metadata[f"{parameter}_parameter_supported"] is False
        page = RelyingParty(app).authorize(browser, **{parameter: "https://evil.example/"})
        assert answer_of(page)["error"] == f"{parameter}_not_supported"

    @pytest.mark.parametrize(
        "path",
        [
            *("/oauth2/par", "/oauth2/register", "/oauth2/device", "/oauth2/jwks.json", "/oauth2/check_session"),
        ],
    )
    def test_endpoint_that_is_not_built_is_not_told(self, app: Flask, metadata: dict[str, Any], path: str) -> None:
        """When one is built, it belongs into the documents: then this row and the members above change."""
        assert app.test_client().get(path, base_url=ORIGIN).status_code == 404
        assert path not in str(metadata)
