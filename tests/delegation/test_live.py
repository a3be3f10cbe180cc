"""``decide`` as a condition for the database says what ``decide`` says, and only what is shown is loaded."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event, insert, select
from support.world import User, World, client_entry, write_clients

from idp import clients, clock
from idp.clock import BANGKOK
from idp.crypto import new_id, new_secret
from idp.db import Database, transaction
from idp.delegation import acting, reference
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState, EntityType

LIVE = Decision.LIVE
NOON = datetime(2026, 11, 15, 12, tzinfo=BANGKOK)
TODAY, DAY = date(2026, 11, 15), timedelta(days=1)
GRANTORS: tuple[dict[str, Any], ...] = (
    {},
    {"status": AccountStatus.SUSPENDED},
    {"going_concern": False},
    {"verified_by": "officer"},
    *({"entity_type": EntityType.NATURAL_PERSON, "ial": ial, "verified_by": None} for ial in (None, "1.1", "1.3")),
)
STATES = (*(state for state in DelegationState if state is not DelegationState.EXPIRED),)
WINDOWS = ((TODAY, None), (TODAY, TODAY), (TODAY + DAY, None), (TODAY - DAY, TODAY - DAY))
SYSTEMS: tuple[tuple[str, ...], ...] = ((), ("e-license",), ("e-license-2", "webboard"), ("checked", "cards"))
OPERATORS: tuple[dict[str, Any], ...] = (
    *GRANTORS,
    {"entity_type": EntityType.NATURAL_PERSON, "verified_by": "officer"},
)
ENTRIES = (
    client_entry("e-license"),
    client_entry("webboard", acting_for="refused"),
    client_entry("checked", identity="verified"),
    client_entry("cards", minimum_ial="1.3"),
    client_entry("both", identity="verified", minimum_ial="1.1"),
)


def _grants(agent: User, grantors: list[User]) -> list[dict[str, Any]]:
    return [
        _grant(agent, grantor, state=state, start=start, end=end, systems=list(systems), held_at=held)
        for grantor in grantors
        for state, (start, end), systems, held in itertools.product(STATES, WINDOWS, SYSTEMS, (None, NOON))
    ]


def _grant(agent: User, grantor: User, **values: Any) -> dict[str, Any]:
    scope = DelegationScope.SELECTED if values["systems"] else DelegationScope.ALL
    made = {"id": f"dlg_{new_id()}", "grantor_id": grantor.id, "agent_id": agent.id, "scope": scope}
    made |= {"terms_hash": "", "granted_at": NOON, "proof_code": new_secret(), "reference": reference.new(NOON)}
    return made | values


def test_the_database_says_what_decide_says(database: Database, world: World, tmp_path: Path) -> None:
    systems = clients.load(write_clients(tmp_path / "asking.yaml", ENTRIES), {})
    agent, other = world.user("ผู้แทน"), world.user("ผู้แทนอื่น")
    grantors = [world.user(f"ผู้มอบ {number}", **changes) for number, changes in enumerate(GRANTORS)]
    rows = _grants(agent, grantors)
    rows.append(_grant(other, grantors[0], state=STATES[1], start=TODAY, end=None, systems=[], held_at=None))
    with transaction(database) as work:
        work.writing().execute(insert(Delegation), rows)
    plain = {"status": AccountStatus.ACTIVE, "going_concern": True, "verified_by": None, "ial": None}
    live = 0
    for changes in OPERATORS:
        world.change(agent, **{**plain, "entity_type": EntityType.JURISTIC_PERSON, **changes})
        with database.reader() as session:
            account = session.get_one(Account, agent.id)
            every = session.execute(
                select(Delegation, Account).join(Account, Account.id == Delegation.grantor_id)
            ).all()
            powers = [PowerOfAttorney.of(delegation, grantor) for delegation, grantor in every]
            for client in (None, *systems):
                expected = {
                    each.id for each in powers if decide(each, NOON, client, Party.of(account)) is Decision.LIVE
                }
                found = acting.choices(session, account, NOON, client, most=len(rows))
                assert {each.delegation.id for each in found.first} == expected, (changes, client)
                assert (found.matching, found.total) == (len(expected), len(expected))
                assert acting.has_choices(session, account, NOON, client) == bool(expected)
                live += len(expected)
    assert live > 100


MANY = 300


def test_of_many_delegations_a_page_alone_is_loaded(database: Database, world: World) -> None:
    agent, first = world.user("ผู้แทน"), world.user("ก ผู้มอบคนแรก")
    now = clock.now()
    with transaction(database) as work:
        session = work.writing()
        like = dict(session.execute(select(*Account.__table__.c).filter_by(id=first.id)).mappings().one())
        numbered = [
            {**like, "id": new_id(), "tax_id": f"9{number:012d}", "name": f"ผู้มอบ {number:04d}"}
            for number in range(MANY)
        ]
        session.execute(insert(Account), numbered)
        made = [User(each["id"], "", "", "") for each in numbered]
        today = clock.bangkok_date(now)
        state = {"state": DelegationState.IN_FORCE, "start": today, "end": None, "systems": [], "held_at": None}
        session.execute(insert(Delegation), [_grant(agent, each, **state) for each in [first, *made]])
    seen: list[str] = []
    statements: list[str] = []
    with database.reader() as session:
        account = session.get_one(Account, agent.id)
        event.listen(session, "loaded_as_persistent", lambda _, it: seen.append(type(it).__name__))
        event.listen(database.engine, "before_cursor_execute", lambda _c, _k, sql, *_: statements.append(sql))
        assert acting.has_choices(session, account, now, None)
        assert (len(statements), seen) == (1, [])
        found = acting.choices(session, account, now, None, most=20)
        assert (found.matching, found.total) == (MANY + 1, MANY + 1)
        assert [each.grantor.name for each in found.first[:2]] == ["ก ผู้มอบคนแรก", "ผู้มอบ 0000"]
        assert (len(statements), seen.count("Delegation"), seen.count("Account")) == (3, 20, 20)
        found = acting.choices(session, account, now, None, query="ผู้มอบ 0295", most=20)
        assert (found.matching, found.total, len(found.first)) == (1, MANY + 1, 1)
        assert acting.choice(session, account, now, None, found.first[0].delegation.id) is not None
        assert acting.choice(session, account, now, None, "dlg_nobody") is None
