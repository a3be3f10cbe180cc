"""Whatever works once, tried a hundred times at one moment.

``docs/requirements/security.md``, rows 23, 24, 27 and 48, case 15.
Two worker processes, both databases. ``make attack`` makes more rounds of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import func, select
from support.assertions import PROVEN, REFUSED, TYPE, assertion
from support.attacks.full_size import size
from support.attacks.racing import Answer, Starters, posted, press, redemption, starters, visit
from support.serving_process import Provider
from support.visiting import Party, Visitor
from support.world import PASSWORD

from idp.models import (
    ActingContext,
    AuditEvent,
    AuthorizationCode,
    Base,
    InteractionRecord,
    Login,
    OutboxMessage,
    RefreshToken,
    StoredAuthorizationRequest,
    TokenIssue,
)

MANY = 100


@pytest.fixture(scope="module")
def hundred(provider: Provider) -> Iterator[Starters]:
    """A hundred connections."""
    with starters(provider, MANY) as waiting:
        yield waiting


def _count(provider: Provider, table: type[Base], *where: object) -> int:
    with provider.database.reader() as session:
        return session.scalar(select(func.count()).select_from(table).where(*where)) or 0  # type: ignore[arg-type]


def _no_fault(answers: list[Answer]) -> None:
    assert all(answer.status < 500 for answer in answers), Counter(answer.status for answer in answers)


def _signed_in(provider: Provider) -> Visitor:
    visitor = Visitor(provider)
    visitor.sign_in(provider.world.user())
    return visitor


@pytest.mark.parametrize("_", range(size(1, 25)))
def test_concurrent_redemption_of_a_code_succeeds_once_and_replay_revokes_tokens(
    provider: Provider, hundred: Starters, _: int
) -> None:
    visitor, party = _signed_in(provider), Party(provider)
    code, other = party.code(visitor), party.token(party.code(visitor)).json()["access_token"]
    answers = hundred.at_once(lambda place: redemption(party, code))
    assert Counter(answer.status for answer in answers) == {200: 1, 400: MANY - 1}
    assert {answer.json["error"] for answer in answers if answer.status == 400} == {"invalid_grant"}
    (won,) = [answer.json for answer in answers if answer.status == 200]
    assert party.userinfo(won["access_token"]).status_code == 401, "somebody else had the code too"
    assert party.userinfo(other).status_code == 200, "what another code gave is not touched"
    with provider.database.reader() as session:
        won_id = party.claims(won["access_token"])["jti"]
        code_id = session.scalar(select(TokenIssue.code_id).where(TokenIssue.id == won_id))
        issues = session.scalars(select(TokenIssue).where(TokenIssue.code_id == code_id)).all()
        replays = session.scalars(select(AuditEvent).where(AuditEvent.event == "code.replayed")).all()
    assert [issue.revoked_at is not None for issue in issues] == [True]
    assert sum(replay.data["code_id"] == code_id for replay in replays) == MANY - 1, "each is on record"


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_right_redemption_among_wrong_ones_succeeds(provider: Provider, hundred: Starters, _: int) -> None:
    """Who cannot redeem a code does not spoil it for the one who can: wrong verifier, wrong address, wrong client."""
    visitor, party, thief = _signed_in(provider), Party(provider), Party(provider, "nsw")
    code = party.code(visitor)

    def one(place: int) -> object:
        if place == MANY // 2:
            return redemption(party, code)
        wrong = ({"code_verifier": "wrong" * 10}, {"redirect_uri": "https://evil.example/"}, {})[place % 3]
        return redemption(party if wrong else thief, code, **wrong)

    answers = hundred.at_once(one)  # type: ignore[arg-type]
    _no_fault(answers)
    assert answers[MANY // 2].status == 200
    assert sum(answer.status == 200 for answer in answers) == 1


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_only_one_of_many_concurrent_refresh_answers_can_be_refreshed(
    provider: Provider, hundred: Starters, _: int
) -> None:
    """Keycloak CVE-2026-1035. Within ten seconds all are answered, as if the first answer had been lost; of the new
    tokens one alone continues, and the next use of another, later on, ends them all.
    """
    visitor, party = _signed_in(provider), Party(provider, "mobile")
    form = {"client_id": "mobile", "code": party.code(visitor), "redirect_uri": party.redirect_uri}
    first = _told(provider, {"grant_type": "authorization_code", "code_verifier": party.verifier, **form})
    answers = hundred.at_once(lambda place: posted("/oauth2/token", _refreshing(first["refresh_token"])))
    assert {answer.status for answer in answers} == {200}
    tokens = [answer.json["refresh_token"] for answer in answers]
    assert len(set(tokens)) == MANY
    assert "refresh_token" in _told(provider, _refreshing(tokens[0]))
    claims = party.claims(first["access_token"])
    with provider.database.reader() as session:
        code_id = session.scalar(select(TokenIssue.code_id).where(TokenIssue.id == claims["jti"]))
        family = session.scalars(select(RefreshToken).where(RefreshToken.family_id == code_id)).all()
    assert sum(token.used_at is not None for token in family) == MANY + 1
    assert all(token.revoked_at is None for token in family)


def _told(provider: Provider, form: dict[str, str]) -> dict[str, Any]:
    headers = {"Host": provider.settings.host}
    answer: dict[str, Any] = provider.client.post(f"{provider.address}/oauth2/token", data=form, headers=headers).json()
    return answer


def _refreshing(token: str) -> dict[str, str]:
    return {"grant_type": "refresh_token", "client_id": "mobile", "refresh_token": token}


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_client_assertion_works_once_in_a_race(provider: Provider, hundred: Starters, _: int) -> None:
    """PyPI 2026, Fosite CVE-2020-15222: of a hundred that bring it, in two processes, one has proven itself."""
    text = assertion("signed", aud=provider.issuer)
    form = {
        "grant_type": "authorization_code",
        "code": "none",
        "redirect_uri": "https://signed.example.test/callback",
        "client_assertion_type": TYPE,
        "client_assertion": text,
    }
    answers = hundred.at_once(lambda place: posted("/oauth2/token", form))
    assert Counter(answer.status for answer in answers) == {PROVEN[0]: 1, REFUSED[0]: MANY - 1}
    (won,) = [answer for answer in answers if answer.status == PROVEN[0]]
    assert won.json["error"] == PROVEN[1], "it is known, and its code is not"


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_waiting_request_is_answered_once(provider: Provider, hundred: Starters, _: int) -> None:
    """A request that waited for a person is resumed by them: one code, and afterwards it is over."""
    user, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
    visitor.open(party.url())
    page = visitor.press("login-submit", follow=False, username=user.user_name, password=PASSWORD)
    resume = page.location or ""
    before = _count(provider, AuthorizationCode), _count(provider, StoredAuthorizationRequest)
    answers = hundred.at_once(lambda place: visit(visitor, resume))
    _no_fault(answers)
    codes = [parse_qs(urlsplit(answer.location).query).get("code") for answer in answers if answer.status == 303]
    assert _count(provider, StoredAuthorizationRequest) == before[1] - 1
    assert len(codes) == 1, f"{len(codes)} codes for one request"
    assert _count(provider, AuthorizationCode) == before[0] + 1
    assert party.token((codes[0] or [""])[0]).status_code == 200


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_concurrent_logout_ends_and_notifies_once(provider: Provider, hundred: Starters, _: int) -> None:
    """By the button and by a hint, from tabs of one browser: one end on record, one notice for each system."""
    visitor = _signed_in(provider)
    party, other = Party(provider), Party(provider, "nsw")
    tokens = party.token(party.code(visitor)).json()
    other.token(other.code(visitor))
    sid = party.claims(tokens["id_token"])["sid"]
    visitor.open("/logout")
    button, hint = press(visitor, "logout-confirm"), visit(visitor, f"/logout?id_token_hint={tokens['id_token']}")
    answers = hundred.at_once(lambda place: (button, hint)[place % 2])
    _no_fault(answers)
    assert party.userinfo(tokens["access_token"]).status_code == 401
    assert visitor.open("/", follow=False).location == "/login"
    with provider.database.reader() as session:
        login_id = session.scalar(select(ActingContext.login_id).where(ActingContext.id == sid))
        ended = session.scalars(select(AuditEvent).where(AuditEvent.event == "login.ended")).all()
        notices = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice")).all()
    assert sum(event.data["login_id"] == login_id for event in ended) == 1
    assert sorted(notice.receiver for notice in notices if notice.payload["sid"] == sid) == ["e-license", "nsw"]


@pytest.mark.parametrize("_", range(size(1, 10)))
def test_switch_of_the_acting_party_leaves_one_context_and_one_note_answered(
    provider: Provider, hundred: Starters, _: int
) -> None:
    """Every tab sends the chooser off: each switch ends the one before it, none is told twice, none stays behind."""
    agent, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
    delegation = provider.world.delegation(provider.world.user(), agent)
    visitor.sign_in(agent)
    party.token(party.code(visitor))
    visitor.open(party.url(prompt="select_account"))
    forms = [press(visitor, "acting-for-submit", delegation_id=chosen) for chosen in (delegation, "")]
    answers = hundred.at_once(lambda place: forms[place % 2])
    _no_fault(answers)
    with provider.database.reader() as session:
        login_id = session.scalar(select(Login.id).where(Login.account_id == agent.id))
        contexts = session.scalars(select(ActingContext).where(ActingContext.login_id == login_id)).all()
        switched = session.scalars(select(AuditEvent).where(AuditEvent.event == "acting.switched")).all()
        notices = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice")).all()
    assert sum(context.ended_at is None for context in contexts) == 1
    assert sum(event.data["login_id"] == login_id for event in switched) == len(contexts) - 1
    told = [notice.payload["sid"] for notice in notices if notice.payload["sub"] == agent.id]
    assert len(told) == len(set(told)) == 1, "one context had a system in it"
    visitor.open("/", follow=False)
    assert visitor.page.status == 200


@pytest.mark.parametrize("_", range(size(1, 5)))
def test_sign_in_form_sent_many_times_signs_one_user_in(provider: Provider, _: int) -> None:
    """Double clicks: whoever is let in is in, whoever is one too many is asked to come again, and nobody fails."""
    user, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
    visitor.open(party.url())
    note = parse_qs(urlsplit(visitor.page.url).query)["note"][0]
    form = press(visitor, "login-submit", username=user.user_name, password=PASSWORD)
    with starters(provider, 16) as few:
        answers = few.at_once(lambda place: form)
    statuses = Counter(answer.status for answer in answers)
    assert set(statuses) <= {303, 503}, statuses
    assert statuses[303] >= 1
    assert all("retry-after" in answer.headers for answer in answers if answer.status == 503)
    assert len({answer.location for answer in answers if answer.status == 303}) == 1
    assert _count(provider, Login, Login.account_id == user.id) == statuses[303]
    assert (
        _count(provider, InteractionRecord, InteractionRecord.id == note, InteractionRecord.answered_at.is_not(None))
        == 1
    )
    secrets = {_login_cookie(answer) for answer in answers if answer.status == 303}
    assert len(secrets) == statuses[303], "no two answers share a secret"


@pytest.mark.parametrize("_", range(size(1, 5)))
def test_signing_in_again_many_times_keeps_the_login_and_one_secret_of_it(provider: Provider, _: int) -> None:
    """The same user in the same browser: the login and its context stay, and one cookie of it counts.

    A form that is read after the secret has changed comes from a browser that is not signed in: it begins a login of
    its own, and takes nothing from the other.
    """
    user, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
    visitor.sign_in(user)
    sid = party.claims(party.token(party.code(visitor)).json()["id_token"])["sid"]
    visitor.open(party.url(prompt="login"))
    form = press(visitor, "login-submit", username=user.user_name, password=PASSWORD)
    with starters(provider, 16) as few:
        answers = few.at_once(lambda place: form)
    assert {answer.status for answer in answers} <= {303, 400, 503}
    secrets = [_login_cookie(answer) for answer in answers if answer.status == 303]
    assert len(set(secrets)) == len(secrets)
    name = next(name for name in visitor.cookies if "login" in name)
    alive = [secret for secret in secrets if _lives(provider, name, secret)]
    assert _count(provider, Login, Login.account_id == user.id, Login.ended_at.is_(None)) == len(alive)
    browsers = [Visitor(provider, cookies={name: secret}) for secret in alive]
    sids = [party.claims(party.token(party.code(browser)).json()["id_token"])["sid"] for browser in browsers]
    assert sids.count(sid) == 1, "one cookie of the login as it was"
    assert len(set(sids)) == len(sids)


def _login_cookie(answer: Answer) -> str:
    for line in answer.cookies:
        for name, morsel in SimpleCookie(line).items():
            if "login" in name:
                return morsel.value
    raise AssertionError("no login in the answer")


def _lives(provider: Provider, name: str, secret: str) -> bool:
    return Visitor(provider, cookies={name: secret}).open("/", follow=False).status == 200
