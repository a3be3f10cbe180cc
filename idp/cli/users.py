"""``idp users``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from idp import config
from idp.accounts import legacy
from idp.config import SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision


@click.group()
def command() -> None:
    """Accounts of operators."""


@command.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check everything and write nothing.")
def take_over(file: Path, dry_run: bool) -> None:
    """Take accounts of the old systems over from FILE (CSV in UTF-8 with a header line).

    Each refused row is a line on standard error; then the exit status is 1, and the other rows are imported still. It
    may be run again: what is there already is left alone.
    """
    settings = config.load()
    begun = time.monotonic()
    with Database(settings.database_url) as database:
        if database.schema_revision() != expected_revision():
            raise SettingsError(["the database's schema is not this program's; run: idp db upgrade"])
        length = file.stat().st_size * legacy.READINGS
        hidden = not sys.stderr.isatty()
        with click.progressbar(length=length, file=sys.stderr, hidden=hidden, update_min_steps=1 << 20) as bar:
            outcome = legacy.import_file(
                file,
                database,
                Vault(settings.secret_keys),
                dry_run=dry_run,
                progress=bar.update,
                refused=lambda line, reason: click.echo(f"{file}:{line}: {reason}", err=True),
            )
    for line in _told(outcome, time.monotonic() - begun, dry_run=dry_run):
        click.echo(line)
    sys.exit(1 if outcome.refused else 0)


def _told(outcome: legacy.Outcome, seconds: float, *, dry_run: bool) -> list[str]:
    would = "would be " if dry_run else ""
    told = [
        f"{would}imported: {outcome.accounts} accounts, {outcome.names} further user names; "
        f"there already: {outcome.there}; refused: {outcome.refused}; {seconds:.1f} s"
    ]
    if outcome.without_mobile or outcome.without_date:
        told.append(
            f"among the new accounts: {outcome.without_mobile} without a usable mobile number (asked for at the first "
            f"sign-in), {outcome.without_date} without a usable created_at (now instead)"
        )
    return told
