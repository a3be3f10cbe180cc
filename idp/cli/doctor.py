"""``idp doctor``."""

from __future__ import annotations

import sys

import click

from idp import doctor


@click.command()
@click.option("--network", is_flag=True, help="Also call the provider's own address, systems, registers, mail server.")
@click.option("--mail", "mail_to", metavar="ADDRESS", default="", help="Send a test mail to ADDRESS.")
def command(network: bool, mail_to: str) -> None:
    """Look at settings, files, database and clocks; say OK, or what is wrong and what to do.

    What is wrong goes to standard error, and the exit status is 1.
    """
    sick = False
    for finding in doctor.examine(with_network=network, mail_to=mail_to):
        click.echo(str(finding), err=not finding.ok)
        sick = sick or not finding.ok
    sys.exit(1 if sick else 0)
