"""``idp db``."""

from __future__ import annotations

import click

from idp import config
from idp.config import SettingsError
from idp.db import Database, expected_revision


@click.group()
def command() -> None:
    """The database's schema."""


@command.command()
def upgrade() -> None:
    """Bring the schema up to this program's."""
    with _database() as database:
        database.check_fit()
        database.migrate()
    click.echo(f"schema {expected_revision()}")


@command.command()
def check() -> None:
    """Say whether the schema is this program's."""
    with _database() as database:
        revision = database.schema_revision()
    if revision != expected_revision():
        raise SettingsError([f"schema is {revision or 'empty'}, not {expected_revision()}; run: idp db upgrade"])
    click.echo(f"schema {revision}")


def _database() -> Database:
    return Database(config.load(need_secret=False).database_url)
