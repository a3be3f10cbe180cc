"""``demo.json``: accounts, clients and delegations of the demonstration, for scripts and tests."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from idp import clock
from idp.clients import Clients
from idp.db import Database
from idp.delegation.rules import state_at
from idp.demo import officers, register
from idp.demo.people import ACCOUNTS, PASSWORD, Person
from idp.models import Account, Delegation, DelegationScope


def build(issuer: str, systems: list[dict[str, Any]], database: Database, registry: Clients) -> dict[str, Any]:
    """The content of ``demo.json``; features that this version lacks are empty, null or false.

    *systems*: the configurations of the relying parties; *registry*: the registered clients.
    """
    changed_keys, verified_numbers = register.changed(database), _verified_numbers(database)
    members = ("client_id", "client_secret", "redirect_uri", "url")
    return {
        "issuer": issuer,
        "accounts": [_account(person, changed_keys, verified_numbers) for person in ACCOUNTS],
        "clients": [{name: system[name] for name in members} for system in systems],
        "delegations": _delegations(database, registry),
        "register": [_record(person) for person in register.unregistered(database)],
        **officers.summary(),
    }


def _verified_numbers(database: Database) -> set[str]:
    """The taxpayer numbers of the verified accounts."""
    with database.reader() as session:
        return set(session.scalars(select(Account.tax_id).where(Account.verified_by.is_not(None))))


def _record(person: Person) -> dict[str, Any]:
    """A record of the register, for natural persons with birth date and laser code, which registration asks for."""
    record = {"tax_id": person.tax_id, "entity_type": person.entity_type.value, "name": person.name}
    registration_data = {"birth_date": person.date.isoformat(), "laser_code": person.laser_code}
    return {**record, **registration_data} if person.laser_code else record


def _account(person: Person, changed_keys: set[str], verified_numbers: set[str]) -> dict[str, Any]:
    return {
        "username": person.tax_id.casefold(),
        "password": PASSWORD,
        "tax_id": person.tax_id,
        "name": person.name,
        "entity_type": person.entity_type.value,
        "totp_secret": person.totp_secret,
        "verified": person.tax_id in verified_numbers,
        "changed": person.key in changed_keys,
    }


def _delegations(database: Database, registry: Clients) -> list[dict[str, Any]]:
    grantor, agent = aliased(Account), aliased(Account)
    delegable = [client.client_id for client in registry.delegable()]
    statement = (
        select(Delegation, grantor.preferred_username, agent.preferred_username)
        .join(grantor, grantor.id == Delegation.grantor_id)
        .join(agent, agent.id == Delegation.agent_id)
        .order_by(Delegation.id)
    )
    with database.reader() as session:
        rows = session.execute(statement).all()
    return [
        {
            "delegation_id": delegation.id,
            "grantor": grantor_name,
            "agent": agent_name,
            "state": state_at(delegation.state, delegation.end, clock.now()).value,
            "systems": delegable if delegation.scope is DelegationScope.ALL else delegation.systems,
            "start": delegation.start.isoformat(),
            "end": delegation.end.isoformat() if delegation.end else None,
            "held": delegation.held_at is not None,
        }
        for delegation, grantor_name, agent_name in rows
    ]
