"""Fills a database with the fictitious users, once."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert, select, update

from idp import clock
from idp.accounts import usernames
from idp.accounts.hashing import admission, passwords
from idp.accounts.search_words import upkeep
from idp.accounts.second_factor import factors
from idp.crypto import Vault, new_id, new_secret
from idp.db import Database, transaction
from idp.delegation import reference
from idp.delegation.terms import Terms
from idp.demo.people import ACCOUNTS, CONTACT, CONTACT_ID, GRANTS, PASSWORD, DemoGrant, Person
from idp.fields.party_number import NumberKind
from idp.models import Account, AccountStatus, Delegation, DelegationState, Provenance, UserName


def fill(database: Database, secret_keys: tuple[str, ...]) -> None:
    """Create accounts and delegations, unless there are accounts already. *secret_keys*: as in the settings."""
    with database.reader() as session:
        if session.scalar(select(Account.id).limit(1)) is not None:
            return
    password_hash = passwords.hash_password(PASSWORD, admission.ALONE)  # one for all, since hashing is slow
    accounts = {person.key: _account(person, password_hash) for person in ACCOUNTS}
    ids = {key: str(account["id"]) for key, account in accounts.items()}
    with transaction(database) as work:
        session = work.writing()
        session.execute(insert(Account).values(list(accounts.values())))
        session.execute(insert(UserName).values([_user_name(account) for account in accounts.values()]))
        upkeep.refresh(session, list(ids.values()), clock.now())
        session.execute(insert(Delegation).values([_delegation(grant, ids) for grant in GRANTS]))
        for person in ACCOUNTS:
            if person.totp_secret:
                factors.turn_on(session, Vault(secret_keys), ids[person.key], person.totp_secret, 0, clock.now())


def _account(person: Person, password_hash: str) -> dict[str, Any]:
    now = clock.now()
    return {
        "id": new_id(),
        "entity_type": person.entity_type,
        "number_kind": person.number_kind,
        "tax_id": person.tax_id,
        "branch": "",
        "status": AccountStatus.ACTIVE,
        "going_concern": True,
        **_identity(person),
        "registered_data": Provenance.REGISTER if person.number_kind == NumberKind.TAX_ID else Provenance.TYPED,
        "password_hash": password_hash,
        "preferred_username": usernames.normalise(person.tax_id),
        "name_title": person.title,
        "name": person.name,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "birth_or_registration_date": person.date,
        "registered_address": person.address,
        "contact_address": person.address,
        "contact_national_id": person.tax_id if person.title else CONTACT_ID,
        "contact_title": person.title or CONTACT[0],
        "contact_name": f"{person.given_name} {person.family_name}" if person.title else CONTACT[1],
        "contact_phone": person.phone,
        "contact_mobile": person.mobile,
        "email": f"{person.key}@example.com",
        "email_verified_at": now,
        "locale": "th",
        "two_factor": False,
        "created_at": now,
        "updated_at": now,
        "completed_at": now,
        "terms_accepted_at": now,
    }


def _identity(person: Person) -> dict[str, Any]:
    return {"verified_by": "officer" if person.verified else None, "ial": person.ial}


def catch_up(database: Database) -> None:
    """Add what a demonstration made by an earlier version lacks: accounts verified by an officer."""
    with transaction(database) as work:
        session = work.writing()
        if session.scalar(select(Account.id).where(Account.verified_by.is_not(None)).limit(1)) is None:
            for person in ACCOUNTS:
                criteria = (Account.tax_id == person.tax_id, Account.branch == "")
                session.execute(update(Account).where(*criteria).values(_identity(person)))


def _user_name(account: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": account["preferred_username"],
        "account_id": account["id"],
        "created_at": account["created_at"],
    }


def _delegation(grant: DemoGrant, ids: dict[str, str]) -> dict[str, Any]:
    now = clock.now()
    today = clock.bangkok_date(now)
    start = today + timedelta(days=grant.start)
    end = None if grant.end is None else today + timedelta(days=grant.end)
    terms = Terms(grant.scope, grant.systems, start, end)
    granted_at = min(now - grant.age, datetime.combine(start, time(2, 0), UTC))
    answered_at = None if grant.state is DelegationState.WAITING else granted_at + timedelta(hours=3)
    ended_at = None if grant.state in (DelegationState.WAITING, DelegationState.IN_FORCE) else now - timedelta(hours=1)
    if end is not None and end < today:
        ended_at = clock.end_of_bangkok_day(end)
    return {
        "id": f"dlg_{new_id()}",
        "grantor_id": ids[grant.grantor],
        "agent_id": ids[grant.agent],
        "scope": grant.scope,
        "systems": list(grant.systems),
        "start": start,
        "end": end,
        "terms_hash": terms.digest(ids[grant.grantor], ids[grant.agent]),
        "state": grant.state,
        "granted_at": granted_at,
        "proof_code": new_secret(),
        "reference": reference.new(granted_at),
        "answered_at": answered_at,
        "ended_at": ended_at,
        "cancel_reason": grant.reason,
    }
