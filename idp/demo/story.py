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
from idp.clients.client import GrantType, Scope
from idp.config import SettingsError
from idp.crypto import derive, digest
from idp.db import Database
from idp.demo import data, kept, register, told
from idp.demo.people import PASSWORD
from idp.serving import running
from idp.web.branding import Branding

HOME = Path("var/demo")
#: Where reports go, and whom the pages name; nobody reads it.
HELP_DESK = "helpdesk@example.go.th"
#: Beside the seven: a system that lets in only whom an officer has checked.
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
#: Who may exchange tokens for whom.
CALLERS = {"qr-code": ["e-license"]}
#: How long a refresh token with ``offline_access`` lasts.
OFFLINE_SECONDS = 30 * 86_400


def run(port: int, *, fresh: bool, with_systems: bool) -> None:
    """Make what is missing, start the provider and the systems, say where everything is; until it is stopped.

    Raises ``SettingsError`` when a port is taken.
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
    kept.write_list(HOME / "register.yaml", "", "tax_id", register.records(), _write_whole)
    registered = clients.load(HOME / "clients.yaml", os.environ)
    story = told.story(issuer, systems, database, registered)
    database.dispose()
    (HOME / "demo.json").unlink(missing_ok=True)
    children = [_start_systems(issuer, systems)] if with_systems else []
    threading.Thread(target=_announce, args=(issuer, story), daemon=True).start()
    try:
        running.serve(settings, "127.0.0.1", port, workers=2, with_worker=True, quiet=True)
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
    kept.write_list(HOME / "clients.yaml", "systems", "client_id", entries, _write_whole)
    return systems


def _write_branding() -> None:
    """The shipped help desks with contact lines that nobody answers."""
    contacts = [
        {**asdict(desk), "telephone": "0 2000 0000", "extensions": extensions, "email": HELP_DESK}
        for desk, extensions in zip(Branding().contacts, ("1101, 1102", "2201"), strict=True)
    ]
    text = yaml.safe_dump({"contacts": contacts}, allow_unicode=True, sort_keys=False)
    kept.write_text(HOME / "branding.yaml", text, _write_whole)


def _start_systems(issuer: str, systems: list[dict[str, Any]]) -> subprocess.Popen[bytes]:
    """All systems in one process. They know no more of the provider than any client does."""
    file = HOME / "systems.json"
    named = [{**system, "name": system["name"]["th"], **_keeps(system)} for system in systems]
    _write_whole(file, json.dumps({"issuer": issuer, "systems": named}, ensure_ascii=False))
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
        checked = "  (identity checked)" if account["verified"] else ""
        click.echo(f"  {account['username']:15} {account['entity_type']:18} {account['name']}{checked}")
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
