"""``idp keys``: works with and without a running server."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from idp import clock, config
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision
from idp.oidc.keys import rotation
from idp.oidc.keys.cache import FRESH
from idp.oidc.keys.records import records
from idp.oidc.keys.ring import ALGORITHMS, KeyRing
from idp.oidc.keys.states import MAX_AGE, KeyState, statuses


@click.group()
def command() -> None:
    """Signing keys."""


@command.command("list")
def show() -> None:
    """List the signing keys: id, algorithm, state, since when, until when.

    next: published, does not sign yet. signing. verifying: replaced, still published. retired: published no more, ID
    tokens that it signed are taken as hints. ended: nothing that it signed counts.
    """
    with _installation() as (settings, database):
        KeyRing(database, Vault(settings.secret_keys))
        with database.reader() as session:
            key_statuses = statuses(records(session), clock.now())
    for each in key_statuses:
        until = f"until {_local(each.until)}" if each.until else ""
        line = f"{each.key.kid}  {each.key.alg}  {each.state.value:9}  since {_local(each.since)}  {until}"
        click.echo(line.rstrip())


@command.command()
@click.option("--alg", type=click.Choice(ALGORITHMS), help="Of one algorithm alone.")
@click.option("--now", is_flag=True, help="A key may be stolen: the new one signs at once, the old ones end.")
def rotate(alg: str | None, now: bool) -> None:
    """Begin a rotation: the next keys are published now and sign in 24 hours.

    With --now the new ones sign at once, the old ones leave /oauth2/jwks at once, and nothing that they signed counts.
    """
    algs = (alg,) if alg else ALGORITHMS
    with _installation() as (settings, database):
        KeyRing(database, vault := Vault(settings.secret_keys))
        if now:
            _replace(database, vault, algs)
            return
        with database.reader() as session:
            rotation.mend(database, statuses(records(session), clock.now()), clock.now())
        new_keys, refusals = rotation.begin(database, vault, algs, clock.now(), rotation.COMMAND)
    for each in new_keys:
        click.echo(f"{each.kid}  {each.alg}  is published, signs from {_local(each.signs_from)}")
    for line in refusals:
        click.echo(line, err=True)
    sys.exit(1 if refusals else 0)


def _replace(database: Database, vault: Vault, algs: tuple[str, ...]) -> None:
    new_keys = rotation.replace(database, vault, algs, clock.now())
    time.sleep(FRESH)  # all processes have loaded the new keys by then
    for each in new_keys:
        click.echo(f"{each.kid}  {each.alg}  signs")
        for kid in each.ended:
            click.echo(f"{kid}  {each.alg}  ended: it has left /oauth2/jwks, and nothing that it signed counts")
    click.echo(
        f"Systems that honour Cache-Control may believe ended keys for {MAX_AGE} seconds more, others until they read "
        "/oauth2/jwks again: tell them (docs/operations.md)."
    )


@command.command()
@click.argument("kid")
def retire(kid: str) -> None:
    """Take the key KID, which no longer signs, out of /oauth2/jwks before its time.

    ID tokens that it signed are still taken as hints.
    """
    with _installation() as (_, database):
        status = rotation.retire(database, kid, clock.now())
    click.echo(f"{kid}  {status.key.alg}  {KeyState.RETIRED.value}: it has left /oauth2/jwks")


@contextmanager
def _installation() -> Iterator[tuple[Settings, Database]]:
    """Load the settings, use the installation's clock, open the database and close it at the end.

    Raises ``SettingsError`` when the schema is not current.
    """
    settings = config.load()
    clock.use_offset_file(settings.clock_offset_file)
    with Database(settings.database_url) as database:
        if database.schema_revision() != expected_revision():
            raise SettingsError(["the database's schema is not this program's; run: idp db upgrade"])
        yield settings, database


def _local(moment: datetime) -> str:
    """*moment* in the time zone of Thailand, in ISO 8601 with its offset."""
    return moment.astimezone(clock.BANGKOK).isoformat(timespec="seconds")
