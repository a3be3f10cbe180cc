"""``idp worker``."""

from __future__ import annotations

import click

from idp import config, worker


@click.command()
def command() -> None:
    """Deliver the messages in the outbox, and run the scheduled jobs."""
    worker.run(config.load())
