"""``idp users``."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from idp import config
from idp.accounts.legacy_import import file as legacy_file
from idp.accounts.legacy_import import run
from idp.accounts.legacy_import.rows import RowNote
from idp.config import SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision

#: Number of causes of refusal in the summary, the most frequent first.
MOST_CAUSES = 20
#: Notes on rows that an administrator should check one by one.
WORTH_A_LOOK = (RowNote.UNREADABLE_ADDRESS, RowNote.FIRST_ADDRESS, RowNote.LOST)
_LINE = re.compile(r"(the row in )?line \d+")


@click.group()
def command() -> None:
    """Accounts of users."""


@command.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check everything and write nothing.")
@click.option(
    "--encoding",
    type=click.Choice(list(legacy_file.ENCODINGS), case_sensitive=False),
    help="For a file that is not in UTF-8 (UTF-16 is found by itself).",
    metavar="windows-874",
)
@click.option(
    "--without-password",
    is_flag=True,
    help="Rows whose hash cannot be verified become accounts whose owner sets a password by mail.",
)
def take_over(file: Path, dry_run: bool, encoding: str | None, without_password: bool) -> None:
    """Take accounts of the legacy systems over from FILE (CSV in UTF-8 with a header line).

    A file that cannot be read as a whole is refused before any row is imported. Else each refused row is a line on
    standard error; then the exit status is 1, and the other rows are imported still. It may be run again: what is there
    already is left alone.
    """
    settings = config.load()
    start, causes = time.monotonic(), Counter[str]()

    def report(line: int, reason: str) -> None:
        causes[_LINE.sub("another line", reason)] += 1
        click.echo(f"{file}:{line}: {reason}", err=True)

    with Database(settings.database_url) as database:
        if database.schema_revision() != expected_revision():
            raise SettingsError(["the database's schema is not this program's; run: idp db upgrade"])
        length = file.stat().st_size * run.READINGS
        hidden = not sys.stderr.isatty()
        with click.progressbar(length=length, file=sys.stderr, hidden=hidden, update_min_steps=1 << 20) as bar:
            outcome = run.import_file(
                file,
                database,
                Vault(settings.secret_keys),
                dry_run=dry_run,
                progress=bar.update,
                without_password=without_password,
                encoding=encoding,
                refused=report,
            )
    for line in _summary(outcome, causes, time.monotonic() - start, dry_run=dry_run):
        click.echo(line)
    for note in WORTH_A_LOOK:
        for number in outcome.notes.get(note, ()):
            click.echo(f"{file}:{number}: note: {note.value}")
    sys.exit(1 if outcome.refused else 0)


def _summary(outcome: run.Outcome, causes: Counter[str], seconds: float, *, dry_run: bool) -> list[str]:
    would = "would be " if dry_run else ""
    lines = [
        f"{would}imported: {outcome.accounts} accounts, {outcome.names} further user names; "
        f"there already: {outcome.there}; refused: {outcome.refused}; {seconds:.1f} s"
    ]
    if outcome.without_mobile or outcome.without_date:
        lines.append(
            f"among the new accounts: {outcome.without_mobile} without a usable mobile number (asked for at the first "
            f"sign-in), {outcome.without_date} without a usable created_at (now instead)"
        )
    lines += _note_lines(outcome.notes)
    if outcome.without_password:
        lines.append(
            f"among the new accounts: {outcome.without_password} without a password; their owners set one by the link "
            'that "forgotten password" mails'
        )
    return lines + [f"refused {number}: {reason}" for reason, number in causes.most_common(MOST_CAUSES)]


def _note_lines(notes: Mapping[RowNote, Sequence[int]]) -> list[str]:
    """A line for each kind of difference between new accounts and their rows, with its number."""
    count = {note: len(notes.get(note, ())) for note in RowNote}
    none, unreadable = count[RowNote.NO_ADDRESS], count[RowNote.UNREADABLE_ADDRESS]
    lines = {
        f"{none + unreadable} without an e-mail address (asked for at the first sign-in, and confirmed by a link), "
        f"{unreadable} of them with something else in its place": none + unreadable,
        f"{count[RowNote.FIRST_ADDRESS]} that have the first of several e-mail addresses": count[RowNote.FIRST_ADDRESS],
        f"{count[RowNote.UNDONE]} whose name or user name was read in a wrong encoding before (undone)": count[
            RowNote.UNDONE
        ],
        f"{count[RowNote.LOST]} without the name, which was read in a wrong encoding before and cannot be brought back "
        "(a register or the user fills it in at the first sign-in)": count[RowNote.LOST],
    }
    return [f"among the new accounts: {line}" for line, number in lines.items() if number]
