"""``idp worker``."""

from __future__ import annotations

import click

from idp import config, worker


@click.command()
def command() -> None:
    """Deliver what waits in the outbox, and do the work of the clock."""
    worker.run(config.load())
