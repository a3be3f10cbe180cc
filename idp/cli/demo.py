"""``idp demo``."""

from __future__ import annotations

import click

from idp.demo import launcher


@click.command()
@click.option("--port", default=8000, show_default=True, help="Port of the provider; the systems take the next ones.")
@click.option("--fresh", is_flag=True, help="Start over with new data.")
@click.option("--no-systems", is_flag=True, help="The provider alone.")
def command(port: int, fresh: bool, no_systems: bool) -> None:
    """The whole story on one machine."""
    launcher.run(port, fresh=fresh, with_systems=not no_systems)
