"""Accept against cancel, cancel against the redemption of codes, two overlapping grants, all sent at one moment to two
worker processes: one winner, and never a token after the end.

``docs/requirements/acting-for.md``, rows 36 and 38.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select
from support.attacks.full_size import size
from support.attacks.racing import Answer, Request, Starters, press, redemption, starters
from support.serving_process import Provider
from support.visiting import Party, Visitor
from support.world import User

from idp.models import AuditEvent, Delegation, DelegationState, OutboxMessage, TokenIssue
from idp.sessions.notices import LOGOUT_NOTICE

MANY = 16
ROUNDS = size(2, 200)
#: Rounds that a sign-in is fresh enough for.
FRESH = 25
#: For the places that have nothing else to send: they keep both worker processes busy.
NOTHING = Request("GET", "/healthz", {})


@pytest.fixture(scope="module")
def sixteen(provider: Provider) -> Iterator[Starters]:
    """The connections."""
    with starters(provider, MANY) as waiting:
        yield waiting


def _signed_in(provider: Provider, user: User) -> Visitor:
    visitor = Visitor(provider)
    visitor.sign_in(user)
    return visitor


def _last_step(visitor: Visitor, delegation_id: str, button: str, **fields: str) -> Request:
    """The button of the page that says what will happen."""
    visitor.open(f"/delegations/{delegation_id}")
    visitor.press(button, **fields)
    assert visitor.page.status == 200
    assert visitor.page.has("summary")
    return press(visitor, button)


def _state(provider: Provider, delegation_id: str) -> Delegation:
    with provider.database.reader() as session:
        return session.get_one(Delegation, delegation_id)


def _events(provider: Provider, delegation_id: str) -> Counter[str]:
    told = select(AuditEvent.event, AuditEvent.data).where(AuditEvent.event.startswith("delegation."))
    with provider.database.reader() as session:
        return Counter(name for name, data in session.execute(told) if data.get("delegation_id") == delegation_id)


def _only(answers: list[Answer], *statuses: int) -> None:
    found = Counter(answer.status for answer in answers)
    assert set(found) <= set(statuses), found


def test_accept_against_cancel_ends_cancelled(provider: Provider, sixteen: Starters) -> None:
    """Whichever comes first, it is cancelled once, and nothing can be done under it afterwards."""
    grantor, agent = provider.world.user(), provider.world.user()
    for number in range(ROUNDS):
        if number % FRESH == 0:
            giver, taker = _signed_in(provider, grantor), _signed_in(provider, agent)
        delegation_id = provider.world.delegation(grantor, agent, state=DelegationState.WAITING, answered_at=None)
        acts = (
            _last_step(taker, delegation_id, "answer-submit", answer="accept"),
            _last_step(giver, delegation_id, "cancel-submit", reason="เปลี่ยนใจ"),
        )
        _only(sixteen.at_once(lambda place: acts[place % 2]), 303, 409)  # noqa: B023
        row, events = _state(provider, delegation_id), _events(provider, delegation_id)
        assert row.state is DelegationState.CANCELLED
        assert events["delegation.cancelled"] == 1
        assert events["delegation.accepted"] == (1 if row.answered_at else 0)
        assert not taker.open("/acting-for").has(f"delegation_id-{delegation_id}")


def test_accept_against_decline_has_one_winner(provider: Provider, sixteen: Starters) -> None:
    grantor, agent = provider.world.user(), provider.world.user()
    for number in range(ROUNDS):
        if number % FRESH == 0:
            taker = _signed_in(provider, agent)
        delegation_id = provider.world.delegation(grantor, agent, state=DelegationState.WAITING, answered_at=None)
        accept = _last_step(taker, delegation_id, "answer-submit", answer="accept")
        taker.open(f"/delegations/{delegation_id}")
        acts = (accept, press(taker, "answer-submit", answer="decline"))
        _only(sixteen.at_once(lambda place: acts[place % 2]), 303, 409)  # noqa: B023
        events = _events(provider, delegation_id)
        assert events["delegation.accepted"] + events["delegation.declined"] == 1
        assert _state(provider, delegation_id).state in (DelegationState.IN_FORCE, DelegationState.DECLINED)


def test_cancel_against_redemption_leaves_no_token_alive(provider: Provider, sixteen: Starters) -> None:
    """What was redeemed before it is dead with it, what comes after it gets nothing, and each system is told once."""
    grantor, agent = provider.world.user(), provider.world.user()
    party = Party(provider)
    for number in range(ROUNDS):
        if number % FRESH == 0:
            giver, taker = _signed_in(provider, grantor), _signed_in(provider, agent)
        delegation_id = provider.world.delegation(grantor, agent)
        taker.act_for(delegation_id)
        codes = [party.code(taker) for _ in range(4)]
        late = party.code(taker)
        requests = dict(enumerate([redemption(party, code) for code in codes], 1))
        requests[0] = _last_step(giver, delegation_id, "cancel-submit", reason="เลิกจ้าง")
        answers = sixteen.at_once(lambda place: requests.get(place, NOTHING))  # noqa: B023
        assert answers[0].status == 303
        redeemed = answers[1 : 1 + len(codes)]
        _only(redeemed, 200, 400)
        assert {answer.json["error"] for answer in redeemed if answer.status == 400} <= {"invalid_grant"}
        won = [answer.json for answer in redeemed if answer.status == 200]
        assert [party.userinfo(each["access_token"]).status_code for each in won] == [401] * len(won)
        assert party.token(late).json()["error"] == "invalid_grant"
        _told_once(provider, delegation_id, len(won))


def _told_once(provider: Provider, delegation_id: str, issued: int) -> None:
    with provider.database.reader() as session:
        ended = select(AuditEvent.data).where(AuditEvent.event == "acting.ended")
        (sid,) = [data["context_id"] for data in session.scalars(ended) if data["delegation_id"] == delegation_id]
        notices = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == LOGOUT_NOTICE))
        assert [each.receiver for each in notices if each.payload.get("sid") == sid] == ["e-license"]
        kept = session.scalar(select(func.count()).where(TokenIssue.context_id == sid))
    assert kept == issued, "nothing was issued that nobody got"


def test_two_overlapping_grants_have_one_winner(provider: Provider, sixteen: Starters) -> None:
    """From two tabs, each sent several times: one grant, and whoever comes too late is told what is in the way."""
    grantor = provider.world.user()
    for number in range(ROUNDS):
        if number % FRESH == 0:
            giver = _signed_in(provider, grantor)
        provider.world.forgive()  # so many numbers are looked up here
        agent = provider.world.user()
        acts = [
            _granting(giver, agent, scope="all", period="forever"),
            _granting(giver, agent, scope="selected", systems="e-license", period="forever"),
        ]
        answers = sixteen.at_once(lambda place: acts[place % 2])  # noqa: B023
        _only(answers, 303, 422, 429)  # 429: whoever is too late so often has to wait before looking numbers up again
        with provider.database.reader() as session:
            made = session.scalars(select(Delegation).where(Delegation.agent_id == agent.id)).all()
        assert [each.state for each in made] == [DelegationState.WAITING]
        places = {answer.location for answer in answers if answer.status == 303}
        assert {place.rpartition("/")[2] for place in places} == {made[0].id}
        assert _events(provider, made[0].id)["delegation.granted"] == 1


def _granting(giver: Visitor, agent: User, **fields: str) -> Request:
    giver.open("/delegations/given/new")
    giver.press("grant-submit", agent_tax_id=agent.tax_id, **fields)
    assert giver.page.has("summary"), giver.page.words("main")
    return press(giver, "grant-submit")
