"""Makes what tests need: users, delegations, a client file; moves the clock."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import delete, insert, update

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.config import Settings
from idp.crypto import digest, new_id, new_secret
from idp.db import Database, transaction
from idp.delegation import reference
from idp.delegation.terms import Terms
from idp.models import (
    Account,
    AccountStatus,
    Delegation,
    DelegationScope,
    DelegationState,
    EntityType,
    LimitCounter,
    Provenance,
    UserName,
    status_columns,
)
from support.log_reading import keep_out

PASSWORD = "Right-Password-1"
SECRET = "client-secret-of-forty-three-characters-long"
keep_out("a password", PASSWORD)
keep_out("a client secret", SECRET)

_numbers = itertools.count(1)


def client_entry(client_id: str, **changes: Any) -> dict[str, Any]:
    """One entry of ``clients.yaml``: a confidential client that accepts delegation."""
    url = f"https://{client_id}.example.test"
    entry = {
        "client_id": client_id,
        "client_name": {"th": f"ระบบ {client_id}", "en": f"System {client_id}"},
        "client_uri": f"{url}/",
        "redirect_uris": [f"{url}/callback"],
        "post_logout_redirect_uris": [f"{url}/"],
        "backchannel_logout_uri": f"{url}/backchannel-logout",
        "token_endpoint_auth_method": "client_secret_basic",
        "client_secret_hash": f"sha256:{digest(SECRET)}",
        "scope": "openid profile email phone address entity",
        "acting_for": "accepted",
    }
    entry.update(changes)
    return {name: value for name, value in entry.items() if value is not None}


ENTRIES = (
    client_entry("e-license"),
    client_entry("nsw", id_token_signed_response_alg="ES256"),
    client_entry("poster", token_endpoint_auth_method="client_secret_post"),
    client_entry("app", token_endpoint_auth_method="none", client_secret_hash=None),
    client_entry("no-pkce", require_pkce=False),
    client_entry("narrow", scope="openid profile"),
    client_entry("webboard", acting_for="refused"),
    client_entry("agents-only", acting_for="required"),
    client_entry("query", redirect_uris=["https://query.example.test/callback?one=1&two=%2F"]),
)


TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
OFFLINE_SECONDS = 30 * 86_400
_OFFLINE = {
    "scope": "openid profile email phone address offline_access entity",
    "offline_access_lifetime": OFFLINE_SECONDS,
}
#: The same, and systems with grants beyond the code: ``keeper`` has all of them and may call all, ``mobile`` is public.
GRANTED = (
    *(entry if entry["client_id"] == "app" else {**entry, "callers": ["keeper"]} for entry in ENTRIES),
    client_entry(
        "keeper",
        grant_types=["authorization_code", "refresh_token", "client_credentials", TOKEN_EXCHANGE],
        **_OFFLINE,
    ),
    client_entry(
        "mobile",
        token_endpoint_auth_method="none",
        client_secret_hash=None,
        grant_types=["authorization_code", "refresh_token"],
        **_OFFLINE,
    ),
    client_entry("sure", two_factor="required", callers=["keeper"]),
)


def write_clients(path: Path, entries: tuple[dict[str, Any], ...] = ENTRIES) -> Path:
    """Write a client file, whole."""
    draft = path.with_suffix(".draft")
    draft.write_text(_as_yaml(json.dumps(entries)), encoding="utf-8")
    draft.replace(path)
    return path


@cache
def _as_yaml(entries: str) -> str:
    """JSON as YAML. Most tests want the same, and it takes as long as a request."""
    return yaml.safe_dump({"systems": json.loads(entries)}, allow_unicode=True)


def password_hash() -> str:
    """The hash of ``PASSWORD``, made once for each cost of hashing."""
    return _hashed(passwords._context)


@cache
def _hashed(_context: Any) -> str:
    return passwords.hash_password(PASSWORD, admission.ALONE)


@dataclass(frozen=True)
class User:
    """An account that a test can sign in to."""

    id: str
    user_name: str
    name: str
    tax_id: str
    password: str = PASSWORD


class World:
    """One installation's people."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database = database
        self.settings = settings

    def user(self, name: str = "บริษัท ทดสอบ จำกัด", **changes: Any) -> User:
        """An active company, unless *changes* (columns of ``Account``) say otherwise."""
        number = f"{next(_numbers):013d}"
        now = clock.now()
        values: dict[str, Any] = {
            "id": new_id(),
            "entity_type": EntityType.JURISTIC_PERSON,
            "number_kind": "tax_id",
            "tax_id": number,
            "branch": "",
            "status": AccountStatus.ACTIVE,
            "going_concern": True,
            "registered_data": Provenance.REGISTER,
            "password_hash": password_hash(),
            "preferred_username": number,
            "name": name,
            "birth_or_registration_date": date(2001, 2, 3),
            "registered_address": {},
            "contact_address": {"house_no": "9", "province": "กรุงเทพมหานคร", "postcode": "10400"},
            "contact_phone": "024306800",
            "contact_mobile": "0812345678",
            "email": f"operator{number}@example.com",
            "email_verified_at": now,
            "locale": "th",
            "two_factor": False,
            "created_at": now,
            "updated_at": now,
            "completed_at": now,
            **changes,
        }
        values |= status_columns(AccountStatus(values["status"]), now)
        values["reported_at"] = None if values["going_concern"] else now
        keep_out("personal data", name, values["contact_phone"] or "", values["contact_mobile"] or "")
        with transaction(self.database) as work:
            session = work.writing()
            session.execute(insert(Account).values(**values))
            session.execute(insert(UserName).values(name=number, account_id=values["id"], created_at=now))
        return User(values["id"], number, name, number)

    def delegation(self, grantor: User, agent: User, **changes: Any) -> str:
        """A delegation of all systems, in force without limit, unless *changes* (columns) say otherwise. Its id."""
        now = clock.now()
        values: dict[str, Any] = {
            "id": f"dlg_{new_id()}",
            "grantor_id": grantor.id,
            "agent_id": agent.id,
            "scope": DelegationScope.ALL,
            "systems": [],
            "start": clock.bangkok_date(now),
            "end": None,
            "state": DelegationState.IN_FORCE,
            "granted_at": now,
            "proof_code": new_secret(),
            "reference": reference.new(now),
            "answered_at": now,
            **changes,
        }
        if values["systems"]:
            values["scope"] = DelegationScope.SELECTED
        terms = Terms(values["scope"], tuple(values["systems"]), values["start"], values["end"])
        values["terms_hash"] = terms.digest(grantor.id, agent.id)
        with transaction(self.database) as work:
            work.writing().execute(insert(Delegation).values(**values))
        return str(values["id"])

    def change(self, user: User, **values: Any) -> None:
        """Change columns of an account; what goes with a status or with a register's report changes with it."""
        if "status" in values:
            values |= status_columns(AccountStatus(values["status"]), clock.now())
        if "going_concern" in values:
            values["reported_at"] = None if values["going_concern"] else clock.now()
        with transaction(self.database) as work:
            work.writing().execute(update(Account).where(Account.id == user.id).values(**values))

    def forgive(self) -> None:
        """Forget all failures that were counted, so that a test may be wrong as often as it likes."""
        with transaction(self.database) as work:
            work.writing().execute(delete(LimitCounter))

    def pass_time(self, **much: float) -> None:
        """Move the clock on, for every process of the installation (``timedelta`` words)."""
        file = self.settings.clock_offset_file
        assert file is not None
        before = float(file.read_text()) if file.exists() else 0.0
        draft = file.with_suffix(".draft")
        draft.write_text(str(before + timedelta(**much).total_seconds()))
        draft.replace(file)
