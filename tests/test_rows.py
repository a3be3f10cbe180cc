"""Records read without the ORM: what a model has, and nothing that could be changed or seen by accident."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import bindparam, select
from support.world import World

from idp.db import Database
from idp.models import Account, Delegation
from idp.models.rows import Rows

_ROWS = Rows(
    select(Account, Delegation)
    .outerjoin(Delegation, Delegation.agent_id == Account.id)
    .where(Account.id == bindparam("account_id"))
)


def test_every_attribute_is_what_the_orm_reads(world: World, database: Database) -> None:
    grantor, agent = world.user(), world.user()
    delegation_id = world.delegation(grantor, agent, systems=["e-license"])
    with database.reader() as session:
        records = _ROWS.first(session, account_id=agent.id)
        assert records is not None
        for record, model, key in ((records[0], Account, agent.id), (records[1], Delegation, delegation_id)):
            entity = session.get_one(model, key)
            for name in record._fields:
                assert getattr(record, name) == getattr(entity, name), name
                assert type(getattr(record, name)) is type(getattr(entity, name)), name
            assert set(record._fields) == set(model.__mapper__.column_attrs.keys())


def test_what_an_outer_join_does_not_find_is_none(world: World, database: Database) -> None:
    user = world.user()
    with database.reader() as session:
        records = _ROWS.first(session, account_id=user.id)
        assert records is not None
        assert records[1] is None
        assert _ROWS.first(session, account_id="nobody") is None


@pytest.mark.parametrize("shown", [repr, str, "{}".format], ids=["repr", "str", "format"])
def test_record_cannot_be_changed_and_shows_nothing(
    world: World, database: Database, shown: Callable[[object], str]
) -> None:
    user = world.user()
    with database.reader() as session:
        records = _ROWS.first(session, account_id=user.id)
    assert records is not None
    account = records[0]
    with pytest.raises(AttributeError):
        account.name = "another"
    for secret in (account.password_hash, account.tax_id, account.email):
        assert secret not in shown(account)
