"""Powers of attorney that an intruder gave or confirmed have no effect until the owner of the account says so."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.delegated_tokens import OFFLINE, Scene, notices
from support.letterbox import Letterbox, links_of
from support.world import GRANTED, User, World

from idp import clock
from idp.crypto import digest
from idp.db import Database, transaction
from idp.delegation import lifecycle, on_hold
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide
from idp.errors import NotFound
from idp.models import Account, ActingContext, Delegation, RefreshToken, TokenIssue
from idp.origin import HERE, Act
from idp.sessions import lifecycle as sessions
from idp.sessions.session import find_by_cookie

pytestmark = pytest.mark.clients(*GRANTED)

NEW_PASSWORD = "Krathong-7-loy"


def _hold(scene: Scene, who: User, since: datetime | None = None) -> None:
    now = clock.now()
    with transaction(scene.world.database) as work:
        on_hold.hold_since(work.writing(), who.id, since or now - timedelta(hours=1), Act(HERE, now))


def _delegation(database: Database, delegation_id: str) -> Delegation:
    with database.reader() as session:
        return session.get_one(Delegation, delegation_id)


@pytest.mark.parametrize("side", ["grantor", "agent"])
def test_nothing_works_while_it_is_on_hold_and_what_was_open_stays_ended(
    scene: Scene, database: Database, side: str
) -> None:
    delegation_id = scene.act()
    party, keeper = scene.party("e-license"), scene.party()
    token = party.tokens(scene.browser)["access_token"]
    sid = party.claims(token)["sid"]
    refresh = keeper.tokens(scene.browser, **OFFLINE)["refresh_token"]
    owner = scene.grantor if side == "grantor" else scene.agent
    _hold(scene, owner)
    assert party.userinfo(token).status_code == 401
    assert keeper.refresh(refresh).get_json()["error"] == "invalid_grant"
    assert scene.silently(party)["error"] == "account_selection_required"
    with database.reader() as session:
        assert {each.receiver for each in notices(session, sid)} == {"e-license", "keeper"}
        assert session.scalars(select(ActingContext.ended_at).filter_by(id=sid)).one() is not None
    with transaction(database) as work:
        with pytest.raises(NotFound):
            on_hold.release(
                work, delegation_id, (scene.agent if side == "grantor" else scene.grantor).id, Act(HERE, clock.now())
            )
        on_hold.release(work, delegation_id, owner.id, Act(HERE, clock.now()))
    assert party.userinfo(token).status_code == 401, "it stays ended"
    assert keeper.refresh(refresh).get_json()["error"] == "invalid_grant"
    scene.browser.act_for(delegation_id)
    assert party.userinfo(party.tokens(scene.browser)["access_token"]).status_code == 200


def test_only_what_was_given_or_confirmed_since_is_held(scene: Scene, database: Database) -> None:
    now = clock.now()
    long_ago = now - timedelta(days=9)
    others = scene.world.user("บริษัท อื่น จำกัด")
    before = scene.world.delegation(scene.grantor, scene.agent, granted_at=long_ago, answered_at=long_ago)
    confirmed = scene.world.delegation(others, scene.agent, granted_at=long_ago, answered_at=now)
    waiting = scene.world.delegation(scene.agent, others, state="waiting", granted_at=now, answered_at=None)
    declined = scene.world.delegation(scene.agent, scene.grantor, state="declined", ended_at=now)
    _hold(scene, scene.agent)
    held = [_delegation(database, each).held_by for each in (before, confirmed, waiting, declined)]
    assert held == [None, "agent", "grantor", None]


@pytest.mark.parametrize("side", ["grantor", "agent"])
@pytest.mark.parametrize(
    ("before", "last_day", "held"), [(0, None, True), (1, None, False), (0, 0, True), (0, -1, False)]
)
def test_held_from_the_moment_on_and_to_the_last_day(
    scene: Scene, database: Database, side: str, before: int, last_day: int | None, held: bool
) -> None:
    """*before*: microseconds. What is held on its last day can be kept on that day."""
    since = clock.now() - timedelta(hours=1)
    at, today = since - timedelta(microseconds=before), clock.bangkok_date(clock.now())
    end = None if last_day is None else today + timedelta(days=last_day)
    moments = {"granted_at": at if side == "grantor" else since - timedelta(days=9), "answered_at": at}
    delegation_id = scene.world.delegation(
        scene.grantor, scene.agent, start=today - timedelta(days=9), end=end, **moments
    )
    owner = scene.grantor if side == "grantor" else scene.agent
    _hold(scene, owner, since)
    assert _delegation(database, delegation_id).held_by == (side if held else None)
    if held:
        with transaction(database) as work:
            on_hold.release(work, delegation_id, owner.id, Act(HERE, clock.now()))
        assert _delegation(database, delegation_id).held_by is None


def test_what_was_given_under_it_is_revoked_and_nothing_else(scene: Scene, database: Database) -> None:
    keeper = scene.party()
    own = keeper.claims(keeper.tokens(scene.browser, **OFFLINE)["access_token"])["sid"]
    scene.act()
    revoked = keeper.tokens(scene.browser)["refresh_token"]
    under = keeper.claims(keeper.tokens(scene.browser, **OFFLINE)["access_token"])["sid"]
    keeper.ask("/oauth2/revoke", token=revoked)

    def rows() -> list[tuple[str, datetime | None]]:
        with database.reader() as session:
            of_both = (select(table.context_id, table.revoked_at) for table in (RefreshToken, TokenIssue))
            return [(each, at) for which in of_both for each, at in session.execute(which)]

    before = rows()
    _hold(scene, scene.grantor)
    after = rows()
    assert {sid for sid, at in after if at is None} == {own}
    assert {sid for sid, at in after if at is not None} == {under}
    assert {each for each in before if each[1] is not None} <= set(after), "revoked once"


def test_each_party_says_its_own_word(scene: Scene, database: Database) -> None:
    delegation_id = scene.world.delegation(scene.grantor, scene.agent)
    _hold(scene, scene.grantor)
    _hold(scene, scene.agent)
    assert _delegation(database, delegation_id).held_by == "both"
    for each, left in ((scene.agent, "grantor"), (scene.grantor, None)):
        with transaction(database) as work:
            on_hold.release(work, delegation_id, each.id, Act(HERE, clock.now()))
        assert _delegation(database, delegation_id).held_by == left
    with database.reader() as session:
        kept = session.get_one(Delegation, delegation_id)
        grantor = session.get_one(Account, scene.grantor.id)
    agent = Party(scene.agent.id)
    assert decide(PowerOfAttorney.of(kept, grantor), clock.now(), None, agent) is Decision.LIVE


def test_it_can_be_ended_as_ever_and_is_not_confirmed_afterwards(scene: Scene, database: Database) -> None:
    delegation_id = scene.world.delegation(scene.grantor, scene.agent)
    _hold(scene, scene.grantor)
    with transaction(database) as work:
        lifecycle.cancel(work, delegation_id, scene.grantor.id, "x", Act(HERE, clock.now()))
    with transaction(database) as work, pytest.raises(NotFound):
        on_hold.release(work, delegation_id, scene.grantor.id, Act(HERE, clock.now()))


def test_waiting_one_on_hold_cannot_be_confirmed_by_its_agent(scene: Scene, database: Database) -> None:
    delegation_id = scene.world.delegation(scene.grantor, scene.agent, state="waiting", answered_at=None)
    _hold(scene, scene.grantor)
    page = scene.browser.open(f"/delegations/{delegation_id}")
    assert page.has("held")
    assert not page.has("answer-submit")
    with transaction(database) as work, pytest.raises(NotFound):
        lifecycle.accept(work, delegation_id, scene.agent.id, Act(HERE, clock.now()))


def test_from_the_mail_to_the_owners_word(app: Flask, world: World, database: Database, letterbox: Letterbox) -> None:
    """The whole way, on the pages: an intruder grants, the owner takes it back and decides."""
    company = world.user("บริษัท ผู้มอบ จำกัด", locale="en")
    accomplice = world.user("นายสมคบ ทดสอบ", locale="en")
    thief, friend = Browser(app, "en"), Browser(app, "en")
    thief.sign_in(company)
    (not_me,) = links_of(letterbox.one(sign_ins=True), "/not-me/")
    thief.open("/delegations/given/new")
    thief.press("grant-submit", agent_tax_id=accomplice.tax_id, scope="all", period="forever")
    thief.press("grant-submit")
    (delegation_id,) = (each.id for each in _all(database))
    friend.sign_in(accomplice)
    friend.open(f"/delegations/{delegation_id}")
    friend.press("answer-submit", answer="accept")
    friend.press("answer-submit")
    friend.act_for(delegation_id)
    letterbox.fetch(sign_ins=True)
    owner = Browser(app, "en")
    assert "A power of attorney was given to" in owner.open(not_me).words("deeds")
    owner.press("not-me-submit")
    mails = letterbox.fetch()
    assert sorted(str(mail["To"]) for mail in mails if "on hold" in str(mail["Subject"])) == sorted(
        f"operator{each.tax_id}@example.com" for each in (company, accomplice)
    )
    friend.act_for("")
    assert "On hold" in friend.open("/delegations/received").words("delegations")
    (reset,) = (link for mail in mails for link in links_of(mail, "/reset-password/"))
    owner.open(reset)
    owner.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
    owner.sign_in(company, NEW_PASSWORD)
    assert "On hold" in owner.open("/delegations/given").words("delegations")
    page = owner.open(f"/delegations/{delegation_id}")
    assert page.has("keep-submit")
    assert page.has("cancel-submit")
    assert not friend.open(f"/delegations/{delegation_id}").has("keep-submit")
    owner.press("keep-submit")
    assert not owner.page.has("held")
    assert _delegation(database, delegation_id).held_at is None
    assert any("stands again" in str(mail["Subject"]) for mail in letterbox.fetch())
    friend.act_for(delegation_id)
    assert "บริษัท ผู้มอบ จำกัด" in friend.page.words("in-whose-name")


def _all(database: Database) -> list[Delegation]:
    with database.reader() as session:
        return list(session.scalars(select(Delegation)))


def test_tokens_are_not_issued_to_a_code_of_before(scene: Scene) -> None:
    """The code was issued, then the owner spoke, then the system came for its tokens."""
    scene.act()
    party = scene.party("e-license")
    code = party.code(scene.browser)
    _hold(scene, scene.grantor)
    assert party.token(code).get_json()["error"] == "invalid_grant"


def test_one_that_was_signed_out_grants_and_confirms_no_more(scene: Scene, database: Database) -> None:
    """Requests that were let in before the owner's word, and come to their act after it."""
    delegation_id = scene.world.delegation(scene.grantor, scene.agent, state="waiting", answered_at=None)
    page = scene.browser.open(f"/delegations/{delegation_id}")
    assert page.has("answer-submit")
    user_session = find_by_cookie(database, digest(scene.browser.cookie("__Host-idp-login") or ""))
    assert user_session is not None
    with transaction(database) as work:
        sessions.end_logins(work.writing(), scene.agent.id, "not_me", Act(HERE, clock.now()))
    with transaction(database) as work, pytest.raises(NotFound):
        lifecycle.accept(work, delegation_id, scene.agent.id, Act(HERE, clock.now()), user_session)
