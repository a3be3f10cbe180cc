"""``idp keys``."""

from __future__ import annotations

import click

from idp import config
from idp.config import SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision
from idp.oidc.keys import KeyRing


@click.group()
def command() -> None:
    """Signing keys."""


@command.command("list")
def show() -> None:
    """List the signing keys."""
    settings = config.load()
    with Database(settings.database_url) as database:
        if database.schema_revision() != expected_revision():
            raise SettingsError(["the database's schema is not this program's; run: idp db upgrade"])
        ring = KeyRing(database, Vault(settings.secret_keys))
    for key in ring.public()["keys"]:
        click.echo(f"{key['kid']}  {key['alg']}  {key['kty']}")
