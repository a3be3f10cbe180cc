"""``idp clients``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from idp import clients, config


@click.group()
def command() -> None:
    """The registered systems."""


@command.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def check(file: Path | None) -> None:
    """Validate FILE (default: the one of the settings)."""
    path = file or config.load(need_secret=False).clients_file
    try:
        environment = config.variables()
    except config.SettingsError:  # no other setting is needed here
        environment = dict(os.environ)
    faults, notes = clients.check(path, environment)
    for note in [*notes, *clients.remarks(path, environment)]:
        click.echo(note)
    if faults:
        raise clients.ClientsFileError(faults)
    click.echo(f"{path}: OK")


@command.command("list")
def show() -> None:
    """List the systems."""
    settings = config.load(need_secret=False)
    private = bool(settings.private_networks)
    for client in clients.load(settings.clients_file, config.variables(), private_issuer=private):
        click.echo(f"{client.client_id:20} {client.name('en'):28} acting for: {client.acting_for}")


@command.command()
def secret() -> None:
    """Make a client secret, and the hash that goes into clients.yaml."""
    plain, hash_setting = clients.new_secret()
    click.echo(f"client_secret       {plain}\nclient_secret_hash  {hash_setting}")
