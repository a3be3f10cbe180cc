"""``idp demo``: everything on one machine, on loopback, in ``var/demo``."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, get_args

import click
import yaml
from sqlalchemy import select
from sqlalchemy.orm import aliased

from idp import clients, clock, config, serving
from idp.clients.client import GrantType, Scope
from idp.config import SettingsError
from idp.crypto import derive, digest
from idp.db import Database
from idp.delegation.decide import state_at
from idp.demo import data, register
from idp.demo.people import ACCOUNTS, PASSWORD, Person
from idp.models import Account, Delegation, DelegationScope
from idp.web.branding import Branding

HOME = Path("var/demo")
#: Where reports go, and whom the pages name; nobody reads it.
HELP_DESK = "helpdesk@example.go.th"
#: How long a refresh token with ``offline_access`` lasts.
OFFLINE_SECONDS = 30 * 86_400


def run(port: int, *, fresh: bool, with_systems: bool) -> None:
    """Make what is missing, start the provider and the systems, say where everything is; until it is stopped.

    Raises ``SettingsError`` when a port is taken.
    """
    entries = _shipped_clients()
    _check_ports(range(port, port + 1 + (len(entries) if with_systems else 0)))
    if fresh:
        shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True, exist_ok=True)
    _write_branding()
    issuer = f"http://localhost:{port}"
    _use_environment(issuer)
    settings = config.load()
    systems = _write_clients(entries, port, settings.secret_key)
    clock.use_offset_file(settings.clock_offset_file)
    database = Database(settings.database_url)
    if fresh and not database.embedded:
        database.migrate("base", down=True)
    database.migrate()
    data.fill(database, settings.secret_keys)
    _write_whole(HOME / "register.yaml", yaml.safe_dump(register.records(), allow_unicode=True, sort_keys=False))
    story = _story(issuer, systems, database)
    database.dispose()
    (HOME / "demo.json").unlink(missing_ok=True)
    children = [_start_systems(issuer, systems)] if with_systems else []
    threading.Thread(target=_announce, args=(issuer, story), daemon=True).start()
    try:
        serving.serve(settings, "127.0.0.1", port, workers=2, with_worker=True)
    finally:
        for child in children:
            child.terminate()
            child.wait(5)


def _use_environment(issuer: str) -> None:
    """What ``idp serve`` and ``idp worker`` will read. ``IDP_DEMO_DATABASE_URL`` names a database to use instead of the
    file; it is a variable of its own, so that a demonstration never fills an installation.
    """
    key_file = HOME / "secret_key"
    if not key_file.exists():
        key_file.touch(mode=0o600)
        key_file.write_text(secrets.token_urlsafe(48), encoding="ascii")
    os.environ.setdefault("IDP_LOG_FORMAT", "text")
    os.environ.setdefault("IDP_BRANDING_FILE", str(HOME / "branding.yaml"))
    os.environ.update(
        IDP_ISSUER=issuer,
        IDP_DATABASE_URL=os.environ.get("IDP_DEMO_DATABASE_URL", f"sqlite:///{HOME / 'idp.sqlite3'}"),
        IDP_SECRET_KEY_FILE=str(key_file),
        IDP_CLIENTS_FILE=str(HOME / "clients.yaml"),
        IDP_CLOCK_OFFSET_FILE=str(HOME / "clock_offset"),
        IDP_REGISTERS_FILE=str(HOME / "register.yaml"),
        IDP_MAIL_FOLDER=str(HOME / "mail"),
        IDP_HELP_DESK_EMAIL=HELP_DESK,
    )
    os.environ.pop("IDP_SECRET_KEY", None)


def _check_ports(ports: Iterable[int]) -> None:
    taken = []
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                taken.append(str(port))
    if taken:
        raise SettingsError([f"port {', '.join(taken)} is taken; choose another with --port"])


def _shipped_clients() -> list[dict[str, Any]]:
    """The entries of the shipped ``clients.yaml``: inside the installed package, or on top of a checkout."""
    inside = Path(__file__).parent / "clients.yaml"
    shipped = inside if inside.exists() else config.bundled("clients.yaml")
    entries: list[dict[str, Any]] = yaml.safe_load(shipped.read_text(encoding="utf-8"))["systems"]
    return entries


def _write_clients(entries: list[dict[str, Any]], port: int, secret_key: str) -> list[dict[str, Any]]:
    """The shipped entries with addresses on loopback, secrets of this installation, and all that there is to try."""
    systems = []
    for number, entry in enumerate(entries, 1):
        url = f"http://localhost:{port + number}"
        secret = derive(secret_key, f"demo client {entry['client_id']}").hex()
        entry.pop("client_secret", None)
        entry.update(
            scope=" ".join(get_args(Scope)),
            grant_types=list(get_args(GrantType)),
            offline_access_lifetime=OFFLINE_SECONDS,
            client_uri=f"{url}/",
            redirect_uris=[f"{url}/callback"],
            post_logout_redirect_uris=[f"{url}/signed-out"],
            backchannel_logout_uri=f"{url}/backchannel-logout",
            client_secret_hash=f"sha256:{digest(secret)}",
        )
        systems.append(
            {
                "client_id": entry["client_id"],
                "client_secret": secret,
                "redirect_uri": f"{url}/callback",
                "url": f"{url}/",
                "port": port + number,
                "name": entry["client_name"],
            }
        )
    _write_whole(HOME / "clients.yaml", yaml.safe_dump({"systems": entries}, allow_unicode=True, sort_keys=False))
    return systems


def _write_branding() -> None:
    """The shipped help desks with contact lines that nobody answers."""
    contacts = [
        {**asdict(desk), "telephone": "0 2000 0000", "extensions": extensions, "email": HELP_DESK}
        for desk, extensions in zip(Branding().contacts, ("1101, 1102", "2201"), strict=True)
    ]
    _write_whole(HOME / "branding.yaml", yaml.safe_dump({"contacts": contacts}, allow_unicode=True, sort_keys=False))


def _story(issuer: str, systems: list[dict[str, Any]], database: Database) -> dict[str, Any]:
    """``demo.json``: what is not built yet is empty, null or false."""
    changed = register.changed(database)
    named = ("client_id", "client_secret", "redirect_uri", "url")
    return {
        "issuer": issuer,
        "accounts": [_told_account(person, changed) for person in ACCOUNTS],
        "clients": [{name: system[name] for name in named} for system in systems],
        "delegations": _told_delegations(database),
        "register": [
            {"tax_id": person.tax_id, "entity_type": person.entity_type.value, "name": person.name}
            for person in register.unregistered(database)
        ],
        "officer": None,
    }


def _told_account(person: Person, changed: set[str]) -> dict[str, Any]:
    return {
        "username": person.tax_id.casefold(),
        "password": PASSWORD,
        "tax_id": person.tax_id,
        "name": person.name,
        "entity_type": person.entity_type.value,
        "totp_secret": person.totp_secret,
        "changed": person.key in changed,
    }


def _told_delegations(database: Database) -> list[dict[str, Any]]:
    grantor, agent = aliased(Account), aliased(Account)
    delegable = [client.client_id for client in clients.load(HOME / "clients.yaml", os.environ).delegable()]
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
        }
        for delegation, grantor_name, agent_name in rows
    ]


def _start_systems(issuer: str, systems: list[dict[str, Any]]) -> subprocess.Popen[bytes]:
    """All systems in one process. They know no more of the provider than any client does."""
    file = HOME / "systems.json"
    told = [{**system, "name": system["name"]["th"], **_keeps(system)} for system in systems]
    _write_whole(file, json.dumps({"issuer": issuer, "systems": told}, ensure_ascii=False))
    file.chmod(0o600)
    return subprocess.Popen([sys.executable, "-m", "idp.demo.relying_party", "--config", str(file)])


def _keeps(system: dict[str, Any]) -> dict[str, str]:
    """Of all systems e-License takes applications; they are kept beside the rest of the demonstration."""
    return {"applications": str(HOME / "e-license.sqlite3")} if system["client_id"] == "e-license" else {}


def _announce(issuer: str, story: dict[str, Any]) -> None:
    """Once the provider answers: write ``demo.json``, print where everything is."""
    while not _ready(issuer):
        time.sleep(0.05)
    _write_whole(HOME / "demo.json", json.dumps(story, ensure_ascii=False, indent=2))
    click.echo(f"\n  {issuer}/  (stop with Ctrl-C)\n")
    for system in story["clients"]:
        click.echo(f"  {system['url']:26} {system['client_id']}")
    click.echo(f"\n  Accounts, all with the password {PASSWORD}:")
    for account in story["accounts"]:
        click.echo(f"  {account['username']:15} {account['entity_type']:18} {account['name']}")
        if account["totp_secret"]:
            click.echo(f"  {'':15} with two factors: the key for your authenticator app is {account['totp_secret']}")
    click.echo(f"\n  curl {issuer}/.well-known/openid-configuration\n")


def _ready(issuer: str) -> bool:
    try:
        with urllib.request.urlopen(f"{issuer}/readyz", timeout=1) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _write_whole(path: Path, text: str) -> None:
    """Write by rename, so that nobody reads half of it; for the owner alone, since secrets may be in it."""
    draft = path.with_name(f".{path.name}")
    draft.touch(mode=0o600)
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
