"""``idp serve``."""

from __future__ import annotations

import click

from idp import config
from idp.serving import running


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=2, show_default=True, help="Worker processes.")
@click.option("--no-worker", is_flag=True, help="Do not run the outbox worker beside the server.")
def command(host: str, port: int, workers: int, no_worker: bool) -> None:
    """The provider."""
    running.serve(config.load(), host, port, workers, with_worker=not no_worker)
