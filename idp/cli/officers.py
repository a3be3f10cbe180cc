"""``idp officers``: the accounts of the help desk's officers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from idp import clock, config
from idp.config import Settings, SettingsError
from idp.db import Database, expected_revision, transaction
from idp.helpdesk.current import PATH
from idp.helpdesk.sign_in import accounts, links
from idp.models import OfficerRole
from idp.origin import HERE, Act


@click.group()
def command() -> None:
    """Accounts of the help desk's officers."""


@command.command()
@click.argument("email")
@click.option(
    "--role",
    type=click.Choice([each.value for each in OfficerRole]),
    required=True,
    help="viewer: looks. operator: acts. supervisor: also decides.",
)
def add(email: str, role: str) -> None:
    """Add an officer, who signs in with EMAIL, and print the link that sets the account up.

    The link works once, within 24 hours: hand it to the officer, and to nobody else. An officer who is disabled is set
    up anew, with a new password and a new second factor.
    """
    with _installation() as (settings, database):
        now = clock.now()
        with transaction(database) as work:
            secret = accounts.add(work.writing(), email, OfficerRole(role), Act(HERE, now))
    click.echo(f"{settings.issuer}{PATH}/set-up/{secret}")
    click.echo(f"The link works once, until {_local(now + links.LIFETIME)}.")


@command.command("list")
def show() -> None:
    """List the officers: address, role, state, since when.

    active. invited: the link waits. link expired: add the officer again. disabled.
    """
    with _installation() as (_, database), database.reader() as session:
        officers = accounts.all_of(session, clock.now())
    width = max((len(each.email) for each in officers), default=0)
    for each in officers:
        line = f"{each.email:{width}}  {each.role.value:10}  {each.state.value:12}  since {_local(each.since)}"
        click.echo(line)


@command.command()
@click.argument("email")
def disable(email: str) -> None:
    """Disable the officer with EMAIL: their sessions end at once, and a set-up link that waits works no more."""
    with _installation() as (_, database), transaction(database) as work:
        accounts.disable(work.writing(), email, Act(HERE, clock.now()))
    click.echo(f"{accounts.normalise(email)}  disabled")


@contextmanager
def _installation() -> Iterator[tuple[Settings, Database]]:
    """Load the settings, use the installation's clock, open the database and close it at the end.

    Raises ``SettingsError`` when the schema is not current.
    """
    settings = config.load(need_secret=False)
    clock.use_offset_file(settings.clock_offset_file)
    with Database(settings.database_url) as database:
        if database.schema_revision() != expected_revision():
            raise SettingsError(["the database's schema is not this program's; run: idp db upgrade"])
        yield settings, database


def _local(moment: datetime) -> str:
    """*moment* in the time zone of Thailand, in ISO 8601 with its offset."""
    return moment.astimezone(clock.BANGKOK).isoformat(timespec="seconds")
