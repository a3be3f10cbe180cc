"""``examples/conformance`` as a run of the suite uses it, with the addresses and the account of the test's own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

EXAMPLES = Path(__file__).parents[2] / "examples" / "conformance"
PLAN_FILE = EXAMPLES / "plan.json"
CLIENTS_FILE = EXAMPLES / "clients.yaml"

#: Addresses and account in the example files; each run puts its own in their place.
PROVIDER = "https://sso.example.go.th"
SUITE = "https://localhost.emobix.co.uk:8443"
USER_NAME = "1100000000016"
PASSWORD = "Sample-2569-Siam"


@dataclass(frozen=True)
class Credentials:
    """A client as the suite is told of it."""

    client_id: str
    client_secret: str


@dataclass(frozen=True)
class Plan:
    """The configuration of a run."""

    document: dict[str, Any]

    @property
    def alias(self) -> str:
        """The part of the suite's addresses that belongs to this run."""
        return str(self.document["alias"])

    def configuration(self, module: str | None = None) -> dict[str, Any]:
        """What holds in a module: its own members of ``override`` stand in place of the plan's, each as a whole."""
        return {**self.document, **self.document["override"].get(module, {})}

    def credentials(self, name: str = "client", module: str | None = None) -> Credentials:
        """``client``, ``client2`` or ``client_secret_post``, as they are in a module."""
        return Credentials(**self.configuration(module)[name])

    def browser(self, module: str) -> list[dict[str, Any]]:
        """What the browser is told to do in a module."""
        blocks: list[dict[str, Any]] = self.configuration(module)["browser"]
        return blocks

    def secrets(self) -> dict[str, str]:
        """The variables that ``clients.yaml`` refers to."""
        by_id = {client["client_id"]: client["client_secret"] for client in self.clients()}
        clients = {
            self.credentials(name, module)
            for module in (None, *self.document["override"])
            for name in ("client", "client2", "client_secret_post")
        }
        return {by_id[each.client_id].strip("${}"): each.client_secret for each in clients}

    def clients(self) -> list[dict[str, Any]]:
        """The entries of ``clients.yaml``, as they stand in the file."""
        entries: list[dict[str, Any]] = yaml.safe_load(CLIENTS_FILE.read_text(encoding="utf-8"))["systems"]
        return entries


def read_plan(replacements: dict[str, str] | None = None) -> Plan:
    """``plan.json`` with each key of *replacements* replaced by its value."""
    return Plan(json.loads(_replaced(PLAN_FILE, replacements or {})))


def write_clients_file(path: Path, suite: str) -> Path:
    """``clients.yaml`` for a suite at another address, into *path*."""
    path.write_text(_replaced(CLIENTS_FILE, {SUITE: suite}), encoding="utf-8")
    return path


def _replaced(file: Path, replacements: dict[str, str]) -> str:
    text = file.read_text(encoding="utf-8")
    for old, new in replacements.items():
        assert old in text, f"{old} is not in {file.name}"
        text = text.replace(old, new)
    return text
