"""The ``idp`` command. Exit status 0, 1 (refused: one plain line on standard error for each reason), 2 (usage)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path

import click

from idp import clients, config, serving, worker
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision
from idp.demo import story
from idp.oidc.keys import KeyRing


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what cannot be used into lines on standard error and exit status 1."""
    try:
        yield
    except SettingsError as error:
        lines = error.problems
    except clients.ClientsFileError as error:
        lines = [str(fault) for fault in error.faults]
    else:
        return
    for line in lines:
        click.echo(line, err=True)
    sys.exit(1)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The sign-in of an agency's e-services: OpenID Connect with power of attorney."""


@main.command()
@click.option("--port", default=8000, show_default=True, help="Port of the provider; the systems take the next ones.")
@click.option("--fresh", is_flag=True, help="Start over with new data.")
@click.option("--no-systems", is_flag=True, help="The provider alone.")
def demo(port: int, fresh: bool, no_systems: bool) -> None:
    """The whole story on one machine."""
    with _refusals():
        story.run(port, fresh=fresh, with_systems=not no_systems)


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=2, show_default=True, help="Worker processes.")
@click.option("--no-worker", is_flag=True, help="Do not run the outbox worker beside the server.")
def serve(host: str, port: int, workers: int, no_worker: bool) -> None:
    """The provider."""
    with _refusals():
        serving.serve(config.load(), host, port, workers, with_worker=not no_worker)


@main.command("worker")
def run_worker() -> None:
    """Deliver what waits in the outbox, and do the work of the clock."""
    with _refusals():
        worker.run(config.load())


@main.command()
def settings() -> None:
    """Every setting: its value, its default, what it does."""
    with _refusals():
        current = config.load(need_secret=False)
        for each in fields(Settings):
            value = getattr(current, each.name)
            shown = "(set)" if each.metadata["secret"] and value and value != each.default else value
            name = f"IDP_{each.name.upper()}"
            click.echo(f"{name:27} {_plain(shown):32} default {_plain(each.default):28} {each.metadata['meaning']}")


def _plain(value: object) -> str:
    if value is None or value in ("", ()):
        return "-"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


@main.group()
def db() -> None:
    """The database's schema."""


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema up to this program's."""
    with _refusals():
        Database(config.load(need_secret=False).database_url).migrate()
        click.echo(f"schema {expected_revision()}")


@db.command("check")
def db_check() -> None:
    """Say whether the schema is this program's."""
    with _refusals():
        found = Database(config.load(need_secret=False).database_url).schema_revision()
        if found != expected_revision():
            raise SettingsError([f"schema is {found or 'empty'}, not {expected_revision()}; run: idp db upgrade"])
        click.echo(f"schema {found}")


@main.group("clients")
def clients_group() -> None:
    """The registered systems."""


@clients_group.command("check")
@click.argument("file", type=click.Path(path_type=Path), required=False)
def clients_check(file: Path | None) -> None:
    """Validate FILE (default: the one of the settings)."""
    with _refusals():
        path = file or config.load(need_secret=False).clients_file
        faults, notes = clients.check(path, os.environ)
        for note in notes:
            click.echo(note)
        if faults:
            raise clients.ClientsFileError(faults)
        click.echo(f"{path}: OK")


@clients_group.command("list")
def clients_list() -> None:
    """List the systems."""
    with _refusals():
        for client in clients.load(config.load(need_secret=False).clients_file, os.environ):
            click.echo(f"{client.client_id:20} {client.name('en'):28} acting for: {client.acting_for}")


@clients_group.command("secret")
def clients_secret() -> None:
    """Make a client secret, and the hash that goes into clients.yaml."""
    secret, hashed = clients.new_secret()
    click.echo(f"client_secret       {secret}\nclient_secret_hash  {hashed}")


@main.group()
def keys() -> None:
    """Signing keys."""


@keys.command("list")
def keys_list() -> None:
    """List the signing keys."""
    with _refusals():
        current = config.load()
        ring = KeyRing(Database(current.database_url), Vault(current.secret_keys))
        for key in ring.public()["keys"]:
            click.echo(f"{key['kid']}  {key['alg']}  {key['kty']}")
