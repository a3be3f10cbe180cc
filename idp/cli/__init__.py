"""The ``idp`` command. Exit status 0, 1 (refused: one plain line on standard error for each reason), 2 (usage).

Each command is a file of its own that is loaded when it is called: ``idp serve`` need not wait for what only
``idp demo`` uses.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click
from sqlalchemy.exc import SQLAlchemyError

from idp.errors import Unusable

COMMANDS = ("demo", "serve", "worker", "settings", "db", "clients", "keys", "users", "explain", "doctor")


class Commands(click.Group):
    """The commands, by the names of their files; ``command`` in each is what runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Every command, in the order of the day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, loaded now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"idp.cli.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what cannot be used becomes plain lines."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            click.echo(str(error), err=True)
        except SQLAlchemyError as error:
            reason = str(getattr(error, "orig", None) or error).splitlines()[0]
            click.echo(f"the database cannot be used: {reason}", err=True)
        sys.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The sign-in of an agency's e-services: OpenID Connect with power of attorney."""
