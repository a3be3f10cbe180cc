"""Clients that nobody of this project wrote, against the served program: openid-client on Node, Authlib in Python.

Both come from the published metadata alone and check what they are given: signatures, ``state``, ``nonce``, ``iss``,
PKCE, ``at_hash``. The person's side is a form client over HTTP; the journeys have a real browser.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey
from support import node_client
from support.assertions import ec_key, public, rsa_key
from support.node_client import ClientFailed, NodeClient
from support.relying_party import s256
from support.serving_process import Provider, serving
from support.visiting import Visitor
from support.world import GRANTED, SECRET, User, client_entry

from idp import clock
from idp.db import transaction
from idp.delegation import lifecycle
from idp.origin import HERE, Act

#: client_id, how it proves itself, algorithm of its ID tokens
CLIENTS = (
    ("e-license", "client_secret_basic", "RS256"),
    ("nsw", "client_secret_basic", "ES256"),
    ("poster", "client_secret_post", "RS256"),
    ("poster-es", "client_secret_post", "ES256"),
    ("app", "none", "RS256"),
    ("app-es", "none", "ES256"),
)
MORE = (
    client_entry("poster-es", token_endpoint_auth_method="client_secret_post", id_token_signed_response_alg="ES256"),
    client_entry(
        "app-es", token_endpoint_auth_method="none", client_secret_hash=None, id_token_signed_response_alg="ES256"
    ),
)
#: One that proves itself by a signature: the algorithms that it may use.
SIGNING = client_entry(
    "signed",
    token_endpoint_auth_method="private_key_jwt",
    client_secret_hash=None,
    jwks=public(ec_key(), rsa_key()),
)
KEYS = (("ES256", ec_key()), ("RS256", rsa_key()), ("PS256", rsa_key()))
SCOPE = "openid profile email phone address entity"


@pytest.fixture(
    scope="module",
    params=[pytest.param(kind, marks=pytest.mark.xdist_group(f"foreign-{kind}")) for kind in ("sqlite", "postgresql")],
)
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The program."""
    with serving(tmp_path_factory.mktemp(request.param), request.param, entries=(*GRANTED, *MORE, SIGNING)) as running:
        yield running


@pytest.fixture
def user(provider: Provider) -> User:
    """A company."""
    return provider.world.user("บริษัท ลูกค้าต่างชาติ จำกัด")


@pytest.fixture
def visitor(provider: Provider) -> Visitor:
    """Somebody's browser."""
    return Visitor(provider)


def _redirect_uri(client_id: str) -> str:
    return f"https://{client_id}.example.test/callback"


def _back(visitor: Visitor, authorization_url: str, user: User) -> str:
    """Go where the client sends, sign in if asked; the address that it ends on."""
    page = visitor.open(authorization_url)
    if page.location is None:
        page = visitor.sign_in(user)
    assert page.location, f"{page.status}: {page.words()[:300]}"
    return page.location


class TestOnNode:
    """The package openid-client."""

    @pytest.fixture(scope="class", autouse=True)
    @classmethod
    def _packages(cls) -> None:
        node_client.install()

    def _asks(self, provider: Provider, client_id: str, auth: str, alg: str = "RS256", **more: Any) -> dict[str, Any]:
        return {
            "issuer": provider.issuer,
            "client_id": client_id,
            "redirect_uri": _redirect_uri(client_id),
            "scope": SCOPE,
            "auth_method": auth,
            "id_token_alg": alg,
            **({} if auth == "none" else {"client_secret": SECRET}),
            **more,
        }

    @pytest.mark.parametrize(("client_id", "auth", "alg"), CLIENTS)
    def test_node_client_signs_in(
        self, provider: Provider, visitor: Visitor, user: User, client_id: str, auth: str, alg: str
    ) -> None:
        with NodeClient(self._asks(provider, client_id, auth, alg)) as client:
            answer = client.finish(_back(visitor, client.authorization_url, user))
        claims = answer["id_token_claims"]
        assert (claims["iss"], claims["aud"], claims["sub"]) == (provider.issuer, client_id, user.id)
        assert claims["nonce"] == client.nonce
        assert claims["acr"] == "urn:idp:acr:password"
        assert answer["userinfo"]["sub"] == user.id
        assert answer["userinfo"]["name"] == user.name
        assert answer["userinfo"]["email_verified"] is True
        assert answer["userinfo"]["tax_id"] == user.tax_id
        assert answer["access_token_claims"]["aud"] == provider.issuer
        assert "acting_for" not in claims

    @pytest.mark.parametrize(("alg", "key"), KEYS, ids=[alg for alg, _ in KEYS])
    def test_signs_in_with_a_key_of_its_own(
        self, provider: Provider, visitor: Visitor, user: User, alg: str, key: ECKey | RSAKey
    ) -> None:
        asks = self._asks(provider, "signed", "private_key_jwt")
        del asks["client_secret"]
        with NodeClient({**asks, "client_key": {**key.as_dict(private=True), "alg": alg}}) as client:
            answer = client.finish(_back(visitor, client.authorization_url, user))
        assert answer["id_token_claims"]["aud"] == "signed"
        assert answer["userinfo"]["sub"] == user.id

    def test_refreshes_asks_exchanges_and_gives_back(self, provider: Provider, visitor: Visitor, user: User) -> None:
        """All of it under a power of attorney; at its end there is nothing left."""
        grantor = provider.world.user("บริษัท ผู้มอบอำนาจ จำกัด")
        delegation = provider.world.delegation(grantor, user)
        visitor.sign_in(user)
        visitor.act_for(delegation)
        with NodeClient(self._asks(provider, "keeper", "client_secret_basic", scope="openid profile")) as client:
            first = client.finish(_back(visitor, client.authorization_url, user))["token_response"]
            second = client.ask("refresh", first["refresh_token"])
            acting_for = second["id_token_claims"]["acting_for"]
            assert (acting_for["sub"], acting_for.pop("name")) == (grantor.id, grantor.name)
            assert client.ask("introspect", second["access_token"])["acting_for"] == acting_for
            other = client.ask(
                "exchange",
                subject_token=second["access_token"],
                subject_token_type="urn:ietf:params:oauth:token-type:access_token",
                audience="nsw",
            )
            said = other["access_token_claims"]
            assert (said["aud"], said["act"], said["acting_for"]) == ("nsw", {"sub": "keeper"}, acting_for)
            own = client.ask("own_token")
            assert own["access_token_claims"]["sub"] == "keeper"
            client.ask("revoke", own["access_token"])
            assert client.ask("introspect", own["access_token"])["active"] is False
            with transaction(provider.database) as work:
                lifecycle.cancel(work, delegation, grantor.id, "เลิกจ้าง", Act(HERE, clock.now()))
            for token in (second["access_token"], other["access_token"], first["refresh_token"]):
                assert client.ask("introspect", token)["active"] is False
            with pytest.raises(ClientFailed, match="invalid_grant"):
                client.ask("refresh", first["refresh_token"])

    def test_public_client_gets_a_new_refresh_token_each_time(
        self, provider: Provider, visitor: Visitor, user: User
    ) -> None:
        visitor.sign_in(user)
        with NodeClient(self._asks(provider, "mobile", "none", scope="openid")) as client:
            first = client.finish(_back(visitor, client.authorization_url, user))["token_response"]
            second = client.ask("refresh", first["refresh_token"])
            third = client.ask("refresh", second["refresh_token"])
            assert len({each["refresh_token"] for each in (first, second, third)}) == 3
            with pytest.raises(ClientFailed, match="invalid_grant"):
                client.ask("refresh", first["refresh_token"])
            with pytest.raises(ClientFailed, match="invalid_grant"):
                client.ask("refresh", third["refresh_token"])

    def test_learns_in_whose_name_the_user_acts(self, provider: Provider, visitor: Visitor, user: User) -> None:
        grantor = provider.world.user("บริษัท ผู้มอบอำนาจ จำกัด")
        delegation = provider.world.delegation(grantor, user, systems=["e-license", "nsw"])
        visitor.sign_in(user)
        visitor.act_for(delegation)
        with NodeClient(self._asks(provider, "e-license", "client_secret_basic")) as client:
            answer = client.finish(_back(visitor, client.authorization_url, user))
        told = answer["id_token_claims"]["acting_for"]
        assert told["iss"] == provider.issuer
        assert told["sub"] == grantor.id
        assert told["delegation_id"] == delegation
        assert told["systems"] == ["e-license", "nsw"]
        assert (told["name"], told["tax_id"]) == (grantor.name, grantor.tax_id)
        assert not {"email", "address", "phone_number"} & told.keys(), "that is for userinfo"
        assert answer["id_token_claims"]["sub"] == answer["userinfo"]["sub"] == user.id
        thin = {"iss", "sub", "sub_type", "delegation_id", "scope", "systems", "validity"}
        assert answer["access_token_claims"]["acting_for"] == {name: told[name] for name in thin}
        assert told.items() <= answer["userinfo"]["acting_for"].items()
        assert answer["userinfo"]["acting_for"]["email"]
        assert answer["userinfo"]["name"] == user.name

    def test_learns_when_the_user_last_signed_in(self, provider: Provider, visitor: Visitor, user: User) -> None:
        """``max_age``: the client itself checks ``auth_time``."""
        asks = self._asks(provider, "e-license", "client_secret_basic", parameters={"max_age": "300"})
        with NodeClient(asks) as client:
            answer = client.finish(_back(visitor, client.authorization_url, user))
        assert isinstance(answer["id_token_claims"]["auth_time"], int)

    def test_learns_that_the_user_went_back(self, provider: Provider, visitor: Visitor) -> None:
        with NodeClient(self._asks(provider, "e-license", "client_secret_basic")) as client:
            visitor.open(client.authorization_url)
            page = visitor.press("login-cancel")
            with pytest.raises(ClientFailed) as refused:
                client.finish(page.location or "")
        assert refused.value.answer["error"] == "access_denied"

    def test_learns_that_nobody_is_signed_in(self, provider: Provider, visitor: Visitor) -> None:
        asks = self._asks(provider, "e-license", "client_secret_basic", parameters={"prompt": "none"})
        with NodeClient(asks) as client:
            page = visitor.open(client.authorization_url)
            with pytest.raises(ClientFailed) as refused:
                client.finish(page.location or "")
        assert refused.value.answer["error"] == "login_required"

    @pytest.mark.parametrize(
        ("client_id", "method"), [("e-license", "client_secret_post"), ("poster", "client_secret_basic")]
    )
    def test_right_secret_counts_either_way(
        self, provider: Provider, visitor: Visitor, user: User, client_id: str, method: str
    ) -> None:
        """RFC 6749 section 2.3.1: whatever the entry says, a client with a secret may use both."""
        with NodeClient(self._asks(provider, client_id, method)) as client:
            assert client.finish(_back(visitor, client.authorization_url, user))

    @pytest.mark.parametrize("changes", [{"client_secret": "wrong" * 9}, {"auth_method": "none"}])
    def test_wrong_proof_is_refused(
        self, provider: Provider, visitor: Visitor, user: User, changes: dict[str, str]
    ) -> None:
        """RFC 6749 section 5.2: 401 with a challenge, which the client takes for more than the body."""
        with NodeClient({**self._asks(provider, "e-license", "client_secret_basic"), **changes}) as client:
            back = _back(visitor, client.authorization_url, user)
            with pytest.raises(ClientFailed) as refused:
                client.finish(back)
        assert refused.value.answer["code"] == "OAUTH_WWW_AUTHENTICATE_CHALLENGE"

    def test_refuses_an_answer_of_somebody_else(self, provider: Provider, visitor: Visitor, user: User) -> None:
        """That the client notices is its own doing; that it can is ours: ``iss`` and ``state`` in every answer."""
        for other in ("iss=https%3A%2F%2Fevil.example", "state=other"):
            with NodeClient(self._asks(provider, "e-license", "client_secret_basic")) as client:
                back = _back(visitor, client.authorization_url, user)
                name = other.partition("=")[0]
                address, _, query = back.partition("?")
                parts = [other if part.startswith(f"{name}=") else part for part in query.split("&")]
                assert other in parts
                with pytest.raises(ClientFailed):
                    client.finish(f"{address}?{'&'.join(parts)}")

    def test_node_client_signs_out(self, provider: Provider, visitor: Visitor, user: User) -> None:
        back = "https://e-license.example.test/"
        asks = self._asks(provider, "e-license", "client_secret_basic", post_logout_redirect_uri=back)
        with NodeClient(asks) as client:
            answer = client.finish(_back(visitor, client.authorization_url, user))
        page = visitor.open(answer["end_session_url"])
        assert page.location == f"{back}?state={client.state}"
        assert visitor.open("/", follow=False).location == "/login"


class TestAuthlib:
    """Authlib's own client, the one that Python programs have."""

    def _metadata(self, provider: Provider) -> dict[str, Any]:
        told: dict[str, Any] = provider.get("/.well-known/openid-configuration").json()
        return told

    def _client(self, client_id: str, auth: str) -> OAuth2Client:
        return OAuth2Client(
            client_id,
            None if auth == "none" else SECRET,
            token_endpoint_auth_method=auth,
            redirect_uri=_redirect_uri(client_id),
            scope=SCOPE,
            code_challenge_method="S256",
            trust_env=False,
        )

    @pytest.mark.parametrize(("client_id", "auth", "alg"), CLIENTS)
    def test_authlib_client_signs_in(
        self, provider: Provider, visitor: Visitor, user: User, client_id: str, auth: str, alg: str
    ) -> None:
        metadata, verifier, nonce = self._metadata(provider), secrets.token_urlsafe(48), secrets.token_urlsafe(8)
        with self._client(client_id, auth) as client:
            url, state = client.create_authorization_url(
                metadata["authorization_endpoint"], code_verifier=verifier, nonce=nonce
            )
            assert parse_qs(urlsplit(url).query)["code_challenge"] == [s256(verifier)]
            back = _back(visitor, url, user)
            tokens = client.fetch_token(
                metadata["token_endpoint"], authorization_response=back, state=state, code_verifier=verifier
            )
            keys = KeySet.import_key_set(httpx2.get(metadata["jwks_uri"]).json())
            told = jwt.decode(tokens["id_token"], keys, algorithms=[alg])
            userinfo = client.get(metadata["userinfo_endpoint"]).json()
        claims = CodeIDToken(
            told.claims,
            told.header,
            options={"iss": {"value": provider.issuer}, "aud": {"value": client_id}},
            params={"nonce": nonce, "client_id": client_id, "access_token": tokens["access_token"]},
        )
        claims.validate()
        assert told.header["alg"] == alg
        assert tokens["scope"] == SCOPE
        assert userinfo["sub"] == claims["sub"] == user.id
        assert userinfo["registered_name"] == user.name

    @pytest.mark.parametrize(("alg", "key"), KEYS, ids=[alg for alg, _ in KEYS])
    def test_signs_in_with_a_key_of_its_own(
        self, provider: Provider, visitor: Visitor, user: User, alg: str, key: ECKey | RSAKey
    ) -> None:
        """Its own assertions last an hour and are meant for the token endpoint; nothing of it has to be told otherwise
        but the kid.
        """
        metadata, verifier = self._metadata(provider), secrets.token_urlsafe(48)
        with OAuth2Client(
            "signed",
            key,
            token_endpoint_auth_method=PrivateKeyJWT(alg=alg, headers={"kid": key.kid}),
            redirect_uri=_redirect_uri("signed"),
            scope=SCOPE,
            code_challenge_method="S256",
            trust_env=False,
        ) as client:
            url, state = client.create_authorization_url(metadata["authorization_endpoint"], code_verifier=verifier)
            back = _back(visitor, url, user)
            client.fetch_token(
                metadata["token_endpoint"], authorization_response=back, state=state, code_verifier=verifier
            )
            assert client.get(metadata["userinfo_endpoint"]).json()["sub"] == user.id

    def test_code_cannot_be_used_again(self, provider: Provider, visitor: Visitor, user: User) -> None:
        metadata, verifier = self._metadata(provider), secrets.token_urlsafe(48)
        with self._client("e-license", "client_secret_basic") as client:
            url, state = client.create_authorization_url(metadata["authorization_endpoint"], code_verifier=verifier)
            answer = {
                "authorization_response": _back(visitor, url, user),
                "state": state,
                "code_verifier": verifier,
            }
            client.fetch_token(metadata["token_endpoint"], **answer)
            assert client.get(metadata["userinfo_endpoint"]).status_code == 200
            with pytest.raises(OAuthError) as refused:
                client.fetch_token(metadata["token_endpoint"], **answer)
            assert refused.value.error == "invalid_grant"
            assert client.get(metadata["userinfo_endpoint"]).status_code == 401

    @pytest.mark.parametrize("verifier", ["x" * 43, ""])
    def test_wrong_verifier_is_refused(self, provider: Provider, visitor: Visitor, user: User, verifier: str) -> None:
        metadata, right = self._metadata(provider), secrets.token_urlsafe(48)
        with self._client("e-license", "client_secret_basic") as client:
            url, state = client.create_authorization_url(metadata["authorization_endpoint"], code_verifier=right)
            back = _back(visitor, url, user)
            with pytest.raises(OAuthError) as refused:
                client.fetch_token(
                    metadata["token_endpoint"], authorization_response=back, state=state, code_verifier=verifier
                )
        assert refused.value.error == "invalid_grant"
