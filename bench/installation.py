"""An installation to measure: a database with operators, seven systems, and the served program on its core."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench import people
from bench.database import new_database
from bench.served import Server, free_port, served
from idp.crypto import digest

SECRET = "client-secret-of-the-measured-systems-0123"
SECRET_KEY = secrets.token_urlsafe(32)
#: Seven systems, as the agency has; the first two are those that sign operators in here.
RS256_CLIENT, ES256_CLIENT = "system-1", "system-2"
#: The one that refreshes, introspects, and gets tokens for itself.
OWN_NAME_CLIENT = "system-3"
_SYSTEMS = 7


@dataclass(frozen=True)
class Installation:
    """The served provider with its operators' user names."""

    server: Server
    database_url: str
    user_names: list[str]

    @property
    def host(self) -> str:
        """What browsers send as ``Host``."""
        return f"localhost:{self.server.port}"


@contextmanager
def installation(folder: Path, kind: str, accounts: int) -> Iterator[Installation]:
    """The program with *accounts* operators on a fresh database of *kind* (``sqlite``, ``postgresql``)."""
    with new_database(folder, kind) as url:
        user_names = people.settle(url, accounts)
        port, (clients_file, registers_file) = free_port(), client_files(folder)
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("IDP_")},
            "IDP_ISSUER": f"http://localhost:{port}",
            "IDP_DATABASE_URL": url,
            "IDP_SECRET_KEY": SECRET_KEY,
            "IDP_CLIENTS_FILE": str(clients_file),
            "IDP_REGISTERS_FILE": str(registers_file),
            # Each operator comes from an address of its own, told by the proxy that production has too.
            "IDP_TRUSTED_PROXIES": "127.0.0.1/32",
        }
        command = [sys.executable, "-m", "idp", "serve", "--port", str(port), "--workers", "1", "--no-worker"]
        with served(command, port, "/readyz", folder, environment) as server:
            yield Installation(server, url, user_names)


def redirect_uri(client_id: str) -> str:
    """The registered address of a system."""
    return f"https://{client_id}.example.test/callback"


def client_files(folder: Path) -> tuple[Path, Path]:
    """The systems in a new ``clients.yaml`` in *folder*, and an empty file register, so that no other is asked."""
    clients, register = folder / "clients.yaml", folder / "register.yaml"
    systems = [_system(number) for number in range(1, _SYSTEMS + 1)]
    clients.write_text(yaml.safe_dump({"systems": systems}), encoding="utf-8")
    register.write_text("[]", encoding="ascii")
    return clients, register


def _system(number: int) -> dict[str, object]:
    client_id = f"system-{number}"
    more = ["refresh_token", "client_credentials"] if client_id == OWN_NAME_CLIENT else []
    return {
        "client_id": client_id,
        "client_name": {"th": f"ระบบที่ {number}", "en": f"System {number}"},
        "description": {"th": "ขอใบอนุญาต", "en": "Licence applications"},
        "client_uri": f"https://{client_id}.example.test/",
        "redirect_uris": [redirect_uri(client_id)],
        "client_secret_hash": f"sha256:{digest(SECRET)}",
        "scope": "openid profile email phone address entity",
        "id_token_signed_response_alg": "ES256" if client_id == ES256_CLIENT else "RS256",
        "acting_for": "accepted",
        "grant_types": ["authorization_code", *more],
    }
