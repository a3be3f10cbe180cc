"""The ``claims`` parameter: single claims, asked for by name.

OpenID Connect Core 5.5; ``docs/requirements/acting-for.md``, row 33.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of, posted_answer_of
from support.world import User, World

from idp import clock
from idp.clients.claims import RESERVED
from idp.clients.scopes import BY_SCOPE, SCOPE_OF
from idp.db import Database, transaction
from idp.models import Account, AuthorizationCode, EntityType, Login, TokenIssue
from idp.oidc import claims
from idp.oidc.authorization.claims_request import NO_CLAIMS, BadClaims, ClaimsRequest, read

ALL = ("openid", "profile", "email", "phone", "address", "entity")
PROTOCOL = {*("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "sid")}
PASSWORD, TWO_FACTOR = "urn:idp:acr:password", "urn:idp:acr:two-factor"


def _asking(**members: Any) -> str:
    return json.dumps(members)


class TestReading:
    """What the parameter may be, and what of it is understood."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (None, NO_CLAIMS),
            ("{}", NO_CLAIMS),
            (_asking(userinfo={}, id_token={}), NO_CLAIMS),
            (_asking(userinfo={"name": None}), ClaimsRequest(userinfo=("name",))),
            (_asking(id_token={"name": {}}), ClaimsRequest(id_token=("name",))),
            (_asking(userinfo={"name": {"essential": True}}), ClaimsRequest(userinfo=("name",))),
            (_asking(userinfo={"name": {"essential": False, "value": 5}}), ClaimsRequest(userinfo=("name",))),
            (_asking(userinfo={"address": {"values": [{"a": 1}]}}), ClaimsRequest(userinfo=("address",))),
            (_asking(userinfo={"email": None, "name": None}), ClaimsRequest(userinfo=("name", "email"))),
            (_asking(userinfo={"name": {"purpose": "unknown member"}}), ClaimsRequest(userinfo=("name",))),
            (_asking(userinfo={"nickname": None, "x" * 500: {"essential": True}}), NO_CLAIMS),
            (_asking(userinfo={"verified_claims": [{"a": 1}], "name#th": 5, "": None}), NO_CLAIMS),
            (_asking(something={"name": 5}, userinfo={"name": None}), ClaimsRequest(userinfo=("name",))),
            (_asking(id_token={"sub": {"value": "a"}}), ClaimsRequest(subjects=frozenset({"a"}))),
            (_asking(id_token={"sub": {"values": ["a", "b"]}}), ClaimsRequest(subjects=frozenset({"a", "b"}))),
            (
                _asking(id_token={"sub": {"value": "a", "values": ["a", "b"]}}),
                ClaimsRequest(subjects=frozenset({"a"})),
            ),
            (_asking(id_token={"sub": {"values": []}}), ClaimsRequest(subjects=frozenset())),
            (_asking(id_token={"sub": {"essential": True}}), NO_CLAIMS),
            (_asking(userinfo={"sub": {"value": "a"}}), NO_CLAIMS),
            (_asking(id_token={"acting_for": {"essential": True}}), ClaimsRequest(delegated=True)),
            (_asking(id_token={"acting_for": {"essential": False}}), NO_CLAIMS),
            (_asking(id_token={"acting_for": None}), NO_CLAIMS),
            (_asking(userinfo={"acting_for": {"essential": True}}), NO_CLAIMS),
            (_asking(id_token={"acr": {"essential": True, "values": ["x"]}}), ClaimsRequest(acr=frozenset({"x"}))),
            (_asking(id_token={"acr": {"values": ["x"]}}), NO_CLAIMS),
            (_asking(id_token={"acr": {"essential": True}}), NO_CLAIMS),
            (_asking(id_token={"auth_time": {"essential": True}}), NO_CLAIMS),
            (_asking(id_token={"iss": None, "aud": {}, "sid": {"value": "x"}, "nonce": None}), NO_CLAIMS),
        ],
    )
    def test_well_formed_claims_are_understood(self, text: str | None, expected: ClaimsRequest) -> None:
        assert read(text, ALL) == expected

    @pytest.mark.parametrize(
        "text",
        [
            *("", "{", "claims", "{'userinfo': {}}", '{"userinfo": {},}', '{"userinfo": {}} {}', "\ufeff{}"),
            *("[]", "null", "true", "5", '"userinfo"', "NaN", '{"x": NaN}', '{"x": -Infinity}'),
            *(_asking(userinfo=wrong) for wrong in (None, [], "name", 5, True)),
            *(_asking(id_token=wrong) for wrong in (None, [], "name", 5, False)),
            *(_asking(userinfo={"name": wrong}) for wrong in ([], "x", 5, True, False)),
            *(_asking(id_token={name: 5}) for name in ("sub", "acr", "acting_for", "auth_time", "iss")),
            *(_asking(userinfo={"name": {"essential": wrong}}) for wrong in (None, 1, "true", [], {})),
            *(_asking(userinfo={"name": {"values": wrong}}) for wrong in (None, 1, "x", {})),
            *(_asking(id_token={"sub": {"value": wrong}}) for wrong in (None, 1, ["x"], {})),
            *(_asking(id_token={"sub": {"values": wrong}}) for wrong in (None, "x", [1], [None])),
            _asking(id_token={"acr": {"essential": True, "value": 1}}),
            '{"userinfo": {"name": null, "name": null}}',
            '{"userinfo": {}, "userinfo": {}}',
            '{"unknown": {"a": 1, "a": 1}}',
            '{"userinfo": ' * 20 + "{}" + "}" * 20,
            '{"userinfo": {"unknown": ' + "[" * 2000 + "]" * 2000 + "}}",
            "[" * 4096,
        ],
    )
    def test_malformed_claims_are_refused_in_ascii(self, text: str) -> None:
        with pytest.raises(BadClaims) as caught:
            read(text, ALL)
        assert str(caught.value).isascii()

    def test_every_claim_belongs_to_a_scope_and_none_collides(self, world: World) -> None:
        """What is said of the grantor stands beside the members of ``acting_for``, what is said of the user beside
        those of the ID token.
        """
        checked = {"verified_by": "officer", "ial": "1.1"}
        user = world.user(entity_type=EntityType.NATURAL_PERSON, given_name="ก", family_name="ข", branch="1", **checked)
        with world.database.reader() as session:
            account = session.get_one(Account, user.id)
        everything = set(claims.identity(account, SCOPE_OF))
        assert everything == SCOPE_OF.keys() - {"registration_date"}
        assert not everything & (PROTOCOL | RESERVED)
        assert not everything & {"sub_type", "delegation_id", "scope", "systems", "validity", "acting_for"}
        for scope, names in BY_SCOPE.items():
            assert set(claims.identity(account, claims.of_scopes([scope]))) == set(names) - {"registration_date"}


class TestHandingOut:
    """Where a claim comes out, and when it does not."""

    def test_userinfo_claims_go_to_userinfo_only(self, app: Flask, world: World, browser: Browser) -> None:
        """``oidcc-claims-essential``."""
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        asked = _asking(userinfo={"name": {"essential": True}, "tax_id": None})
        answer = party.tokens(browser, scope="openid", claims=asked)
        assert answer["scope"] == "openid"
        assert party.claims(answer["id_token"]).keys() == PROTOCOL
        userinfo = party.userinfo(answer["access_token"]).get_json()
        assert userinfo == {"sub": user.id, "name": user.name, "tax_id": user.tax_id}

    def test_id_token_claims_go_to_the_id_token_only(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        asked = _asking(id_token={"name": None, "email": {"essential": True}, "address": None, "auth_time": None})
        answer = party.tokens(browser, scope="openid phone", claims=asked)
        told = party.claims(answer["id_token"])
        assert told.keys() == PROTOCOL | {"name", "email", "address"}
        assert (told["name"], told["address"]["country"]) == (user.name, "TH")
        userinfo = party.userinfo(answer["access_token"]).get_json()
        assert userinfo.keys() == {"sub", "phone_number", "phone_number_verified", "telephone"}
        assert not party.claims(answer["access_token"]).keys() & {"name", "email", "address"}

    def test_claim_that_belongs_to_no_scope_of_the_client_is_left_out(
        self, app: Flask, world: World, browser: Browser
    ) -> None:
        """``docs/requirements/security.md``, row 43. The client *narrow* has openid and profile."""
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app, "narrow")
        member = {"name": {"essential": True}, "email": {"essential": True}, "tax_id": None, "telephone": None}
        answer = party.tokens(browser, scope="openid", claims=_asking(userinfo=member, id_token=member))
        assert party.claims(answer["id_token"]).keys() == PROTOCOL | {"name"}
        assert party.userinfo(answer["access_token"]).get_json() == {"sub": user.id, "name": user.name}

    def test_what_is_not_known_is_left_out(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        member = {"birthdate": {"essential": True}, "given_name": None, "branch": None, "nickname": None}
        answer = party.tokens(browser, scope="openid", claims=_asking(userinfo=member, id_token=member))
        assert party.claims(answer["id_token"]).keys() == PROTOCOL
        assert party.userinfo(answer["access_token"]).get_json() == {"sub": user.id}

    def test_value_of_another_claim_changes_nothing(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        asked = _asking(id_token={"name": {"value": "somebody else"}, "iss": {"value": "https://evil.example"}})
        told = party.claims(party.tokens(browser, scope="openid", claims=asked)["id_token"])
        assert (told["name"], told["iss"]) == (user.name, ORIGIN)

    def test_after_signing_in(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        party = RelyingParty(app)
        party.authorize(browser, scope="openid", claims=_asking(id_token={"name": None}))
        answer = answer_of(browser.sign_in(user))
        assert party.claims(party.token(answer["code"]).get_json()["id_token"])["name"] == user.name

    def test_only_names_are_kept(self, app: Flask, database: Database, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        name, subject = {"essential": True, "value": "x"}, {"value": browser_account(database)}
        asked = {"userinfo": {"name": name, "evil": None}, "id_token": {"email": None, "sub": subject}}
        party.tokens(browser, claims=json.dumps(asked))
        RelyingParty(app).tokens(browser)
        with database.reader() as session:
            codes = session.scalars(select(AuthorizationCode.requested_claims).order_by(AuthorizationCode.id)).all()
            issues = session.scalars(select(TokenIssue.requested_claims).order_by(TokenIssue.id)).all()
            plain = select(AuthorizationCode.id).where(AuthorizationCode.requested_claims.is_(None))
            assert session.scalar(plain), "NULL, not the JSON null"
        assert codes == [{"id_token": ["email"], "userinfo": ["name"]}, None]
        assert issues == [["name"], None]


def browser_account(database: Database) -> str:
    """The id of the one account there is."""
    with database.reader() as session:
        return session.scalars(select(Account.id)).one()


class TestActingFor:
    """The grantor's name, nested; and a demand for a delegated session."""

    @pytest.fixture
    def agent(self, world: World) -> User:
        return world.user("นายตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)

    @pytest.fixture
    def grantor(self, world: World) -> User:
        return world.user("บริษัท ผู้มอบ จำกัด")

    def test_names_of_both_in_the_id_token(
        self, app: Flask, world: World, browser: Browser, agent: User, grantor: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent, systems=["e-license"])
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        party = RelyingParty(app)
        plain = party.claims(party.tokens(browser, scope="openid")["id_token"])["acting_for"]
        hostile = {"value": {"sub": "x"}, "name": "x"}
        asked = {"name": None, "acting_for": hostile, "delegation_id": None, "scope": {"value": "all"}}
        answer = party.tokens(browser, scope="openid", claims=_asking(id_token=asked, userinfo={"tax_id": None}))
        told = party.claims(answer["id_token"])
        assert told["name"] == agent.name
        assert told["acting_for"] == {**plain, "name": grantor.name}
        assert party.claims(answer["access_token"])["acting_for"] == plain
        userinfo = party.userinfo(answer["access_token"]).get_json()
        assert userinfo["acting_for"] == {**plain, "tax_id": grantor.tax_id}
        assert (userinfo["tax_id"], "name" in userinfo) == (agent.tax_id, False)

    def test_only_a_delegated_session_is_of_use(
        self, app: Flask, world: World, browser: Browser, agent: User, grantor: User
    ) -> None:
        """As for a client whose entry says ``acting_for: required``."""
        asked = {"claims": _asking(id_token={"acting_for": {"essential": True}})}
        browser.sign_in(agent)
        party = RelyingParty(app)
        assert answer_of(party.authorize(browser, prompt="none", **asked))["error"] == "interaction_required"
        page = party.authorize(browser, **asked)
        assert not page.has("acting-for-submit")
        assert "ท่านยังไม่ได้รับมอบอำนาจสำหรับระบบนี้" in page.words()
        assert answer_of(browser.press("acting-for-cancel"))["error"] == "access_denied"
        delegation_id = world.delegation(grantor, agent)
        answer = answer_of(party.authorize(browser, prompt="none", **asked))
        assert answer["error"] == "account_selection_required"
        page = party.authorize(browser, **asked)
        assert (page.has("delegation_id-"), page.has(f"delegation_id-{delegation_id}")) == (False, True)
        answer = answer_of(browser.act_for(delegation_id))
        assert party.claims(party.token(answer["code"]).get_json()["id_token"])["acting_for"]["sub"] == grantor.id
        assert party.code(browser, prompt="none", **asked)

    def test_voluntary_request_asks_nobody(self, app: Flask, browser: Browser, agent: User) -> None:
        browser.sign_in(agent)
        party = RelyingParty(app)
        for wish in (None, {}, {"essential": False}, {"value": "x"}):
            asked = _asking(id_token={"acting_for": wish}, userinfo={"acting_for": {"essential": True}})
            assert party.code(browser, prompt="none", claims=asked)

    def test_system_that_takes_no_agents_gets_none(
        self, app: Flask, world: World, browser: Browser, agent: User, grantor: User
    ) -> None:
        asked = {"claims": _asking(id_token={"acting_for": {"essential": True}})}
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        party = RelyingParty(app, "webboard")
        for chosen in ("", delegation_id):
            browser.act_for(chosen)
            assert answer_of(party.authorize(browser, prompt="none", **asked))["error"] == "interaction_required"
            assert not party.authorize(browser, **asked).has("acting-for-submit")
            browser.open("/acting-for")


class TestSubject:
    """``sub`` with a value in the ID token: that user or nobody (Core 3.1.2.2), as an ``id_token_hint``."""

    def test_the_user_who_is_signed_in(self, app: Flask, world: World, browser: Browser) -> None:
        user, other = world.user(), world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        for wish in ({"value": user.id}, {"values": [other.id, user.id], "essential": True}):
            assert party.code(browser, prompt="none", claims=_asking(id_token={"sub": wish}))

    def test_request_for_another_account_asks_to_sign_in(self, app: Flask, world: World, browser: Browser) -> None:
        first, second = world.user(), world.user()
        browser.sign_in(second)
        party = RelyingParty(app)
        asked = {"claims": _asking(id_token={"sub": {"value": first.id}})}
        assert answer_of(party.authorize(browser, prompt="none", **asked))["error"] == "login_required"
        page = party.authorize(browser, **asked)
        assert page.has("login-submit")
        answer = answer_of(browser.sign_in(first))
        assert party.claims(party.token(answer["code"]).get_json()["id_token"])["sub"] == first.id

    def test_whoever_signs_in_must_be_the_one(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        RelyingParty(app).authorize(browser, claims=_asking(id_token={"sub": {"value": "nobody"}}))
        assert answer_of(browser.sign_in(user))["error"] == "login_required"

    def test_hint_and_value_that_differ_mean_nobody(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        hint = party.tokens(browser)["id_token"]
        asked = _asking(id_token={"sub": {"value": "somebody else"}})
        answer = answer_of(party.authorize(browser, prompt="none", id_token_hint=hint, claims=asked))
        assert answer["error"] == "login_required"


class TestAuthentication:
    """``acr`` and ``auth_time`` (Core 5.5.1.1; OpenID Connect Core Error Code unmet_authentication_requirements)."""

    @pytest.mark.parametrize(
        "wish",
        [
            {"essential": True},
            {"essential": True, "value": PASSWORD},
            {"essential": True, "values": ["urn:example:gold", PASSWORD]},
            {"values": ["urn:example:gold"]},
            {"essential": False, "value": "urn:example:gold"},
            None,
        ],
    )
    def test_acr_that_can_be_given(self, app: Flask, world: World, browser: Browser, wish: Any) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        told = party.claims(party.tokens(browser, claims=_asking(id_token={"acr": wish}))["id_token"])
        assert told["acr"] == PASSWORD

    @pytest.mark.parametrize(("wish", "acr"), [({"value": PASSWORD}, PASSWORD), (None, TWO_FACTOR)])
    def test_one_factor_is_told_of_two_where_nothing_else_is_asked_for(
        self, app: Flask, database: Database, world: World, browser: Browser, wish: Any, acr: str
    ) -> None:
        browser.sign_in(world.user())
        with transaction(database) as work:
            work.writing().execute(update(Login).values(amr=["mfa", "otp", "pwd"]))
        party = RelyingParty(app)
        asking = _asking(id_token={"acr": wish and {"essential": True, **wish}})
        assert party.claims(party.tokens(browser, claims=asking)["id_token"])["acr"] == acr

    @pytest.mark.parametrize("values", [["urn:example:gold"], [], ["URN:IDP:ACR:PASSWORD"]])
    def test_acr_that_cannot_be_given(self, app: Flask, browser: Browser, values: list[str]) -> None:
        party = RelyingParty(app)
        asked = _asking(id_token={"acr": {"essential": True, "values": values}})
        answer = answer_of(party.authorize(browser, claims=asked))
        assert (answer["error"], answer["state"]) == ("unmet_authentication_requirements", party.state)
        by_form = posted_answer_of(party.authorize(browser, claims=asked, response_mode="form_post"))
        assert by_form == answer

    def test_auth_time_is_always_there(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        asked = _asking(id_token={"auth_time": {"essential": True}})
        told = party.claims(party.tokens(browser, claims=asked)["id_token"])
        assert told["auth_time"] <= clock.now().timestamp()


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"userinfo": []}', '{"userinfo": {"name": 5}}', "[" * 4000, '{"userinfo": {}}' + " " * 5000]
)
def test_malformed_parameter_goes_back_to_the_client(app: Flask, browser: Browser, text: str) -> None:
    party = RelyingParty(app)
    answer = answer_of(party.authorize(browser, claims=text))
    assert (answer["error"], answer["state"]) == ("invalid_request", party.state)
    assert all(0x20 <= ord(letter) <= 0x7E and letter not in '"\\' for letter in answer["error_description"])
