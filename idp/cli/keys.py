"""``idp keys``."""

from __future__ import annotations

import click

from idp import config
from idp.crypto import Vault
from idp.db import Database
from idp.oidc.keys import KeyRing


@click.group()
def command() -> None:
    """Signing keys."""


@command.command("list")
def show() -> None:
    """List the signing keys."""
    settings = config.load()
    ring = KeyRing(Database(settings.database_url), Vault(settings.secret_keys))
    for key in ring.public()["keys"]:
        click.echo(f"{key['kid']}  {key['alg']}  {key['kty']}")
