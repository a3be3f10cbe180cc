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

from idp import clients, clock, config
from idp.clients.client import GrantType
from idp.clients.scopes import Scope
from idp.config import SettingsError
from idp.crypto import derive, digest
from idp.db import Database
from idp.demo import data, edited_files, officers, register, summary
from idp.demo.people import PASSWORD
from idp.serving import running
from idp.web.branding import Branding

HOME = Path("var/demo")
#: The recipient of reports, and the help desk on the pages; nobody reads it.
HELP_DESK = "helpdesk@example.go.th"
_EMBLEM = Path(__file__).parent / "static" / "emblem.svg"
#: Besides the seven clients: one that admits only users whom an officer has verified.
EIGHTH: dict[str, Any] = {
    "client_id": "identified",
    "client_name": {"th": "ระบบสำหรับผู้ยืนยันตัวตนแล้ว", "en": "Checked identities only"},
    "description": {
        "th": "ตัวอย่างระบบที่กำหนดให้ยืนยันตัวตนก่อน",
        "en": "An example of a system that asks for a checked identity",
    },
    "acting_for": "accepted",
    "identity": "verified",
    "tile": {"icon": "shield", "order": 8},
}
#: The callers of each client, which may exchange tokens for tokens to it.
CALLERS = {"qr-code": ["e-license"]}
#: The lifetime of a refresh token with ``offline_access``, in seconds.
OFFLINE_SECONDS = 30 * 86_400


def run(port: int, *, fresh: bool, with_systems: bool) -> None:
    """Create what is missing, start the provider and the relying parties, and print their URLs; until a signal.

    *port*: that of the provider, followed by those of the relying parties. *fresh*: delete all data first.
    *with_systems*: start the relying parties too. Raises ``SettingsError`` when a port is in use.
    """
    entries = [*_shipped_clients(), {**EIGHTH}]
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
    data.catch_up(database)
    officers.catch_up(database, settings.secret_keys)
    edited_files.write_list(HOME / "register.yaml", "", "tax_id", register.records(), _write_atomically)
    registry = clients.load(HOME / "clients.yaml", os.environ)
    demo_json = summary.build(issuer, systems, database, registry)
    database.dispose()
    (HOME / "demo.json").unlink(missing_ok=True)
    children = [_start_systems(issuer, systems)] if with_systems else []
    threading.Thread(target=_announce, args=(issuer, demo_json), daemon=True).start()
    try:
        running.serve(settings, "127.0.0.1", port, workers=2, with_worker=True, quiet=True)
    finally:
        for child in children:
            child.terminate()
            child.wait(5)


def _use_environment(issuer: str) -> None:
    """Set the environment for ``idp serve`` and ``idp worker``. ``IDP_DEMO_DATABASE_URL`` names a database to use
    instead of the file; it is a separate variable, so that a demonstration never writes into an installation.
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
    in_use = []
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                in_use.append(str(port))
    if in_use:
        raise SettingsError([f"port {', '.join(in_use)} is taken; choose another with --port"])


def _shipped_clients() -> list[dict[str, Any]]:
    """The entries of the shipped ``clients.yaml``: inside the installed package, or at the root of a checkout."""
    inside = Path(__file__).parent / "clients.yaml"
    path = inside if inside.exists() else config.bundled("clients.yaml")
    entries: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["systems"]
    return entries


def _write_clients(entries: list[dict[str, Any]], port: int, secret_key: str) -> list[dict[str, Any]]:
    """Write ``clients.yaml``: the shipped entries with URIs on loopback, derived secrets, all scopes and grants.

    Returns the configuration of each relying party.
    """
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
            callers=CALLERS.get(entry["client_id"], []),
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
    edited_files.write_list(HOME / "clients.yaml", "systems", "client_id", entries, _write_atomically)
    return systems


def _write_branding() -> None:
    """Write ``branding.yaml`` and its emblem: the shipped help desks with fictitious contact data."""
    contacts = [
        {**asdict(desk), "telephone": "0 2000 0000", "extensions": extensions, "email": HELP_DESK}
        for desk, extensions in zip(Branding().contacts, ("1101, 1102", "2201"), strict=True)
    ]
    address = {"th": "1 ถนนตัวอย่าง แขวงตัวอย่าง เขตตัวอย่าง กรุงเทพมหานคร 10000", "en": "1 Example Road, Bangkok 10000"}
    links = {key: f"https://www.example.go.th/{key}" for key in ("privacy", "policy", "accessibility")}
    _write_atomically(HOME / _EMBLEM.name, _EMBLEM.read_text(encoding="utf-8"))
    branding = {"logo": _EMBLEM.name, "address": address, "links": links, "contacts": contacts}
    text = yaml.safe_dump(branding, allow_unicode=True, sort_keys=False)
    edited_files.write_text(HOME / "branding.yaml", text, _write_atomically)


def _start_systems(issuer: str, systems: list[dict[str, Any]]) -> subprocess.Popen[bytes]:
    """Start all relying parties in one process; they use nothing of the provider but its endpoints."""
    file = HOME / "systems.json"
    entries = [{**system, "name": system["name"]["th"], **_application_storage(system)} for system in systems]
    _write_atomically(file, json.dumps({"issuer": issuer, "systems": entries}, ensure_ascii=False))
    file.chmod(0o600)
    return subprocess.Popen([sys.executable, "-m", "idp.demo.relying_party", "--config", str(file)])


def _application_storage(system: dict[str, Any]) -> dict[str, str]:
    """The file of applications, which only e-License has."""
    return {"applications": str(HOME / "e-license.sqlite3")} if system["client_id"] == "e-license" else {}


def _announce(issuer: str, demo_json: dict[str, Any]) -> None:
    """Once the provider is ready, write ``demo.json`` and print URLs and accounts."""
    while not _ready(issuer):
        time.sleep(0.05)
    _write_atomically(HOME / "demo.json", json.dumps(demo_json, ensure_ascii=False, indent=2))
    click.echo(f"\n  {issuer}/  (stop with Ctrl-C)\n")
    for system in demo_json["clients"]:
        click.echo(f"  {system['url']:26} {system['client_id']}")
    click.echo(f"\n  Accounts, all with the password {PASSWORD}:")
    for account in demo_json["accounts"]:
        suffix = "  (identity checked)" if account["verified"] else ""
        click.echo(f"  {account['username']:15} {account['entity_type']:18} {account['name']}{suffix}")
        if account["totp_secret"]:
            click.echo(f"  {'':15} with two factors: the key for your authenticator app is {account['totp_secret']}")
    click.echo(f"\n  Officers, at {issuer}/officer, with the same password:")
    for _, email, role, totp_secret in officers.OFFICERS:
        click.echo(f"  {email:27} {role.value:10}  the key for the authenticator app is {totp_secret}")
    click.echo(f"\n  curl {issuer}/.well-known/openid-configuration\n")


def _ready(issuer: str) -> bool:
    try:
        with urllib.request.urlopen(f"{issuer}/readyz", timeout=1) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _write_atomically(path: Path, text: str) -> None:
    """Write by rename, so that no reader sees an incomplete file; readable only by its owner, for the secrets."""
    draft = path.with_name(f".{path.name}")
    draft.touch(mode=0o600)
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
