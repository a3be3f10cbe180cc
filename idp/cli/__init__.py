"""The ``idp`` command. Exit status 0, 1 (refused: one plain line on standard error for each reason), 2 (usage).

Each command is a file of its own that is loaded when it is called: ``idp serve`` need not wait for what only
``idp demo`` uses.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click
from sqlalchemy.exc import SQLAlchemyError

from idp import config, logs
from idp.errors import Unusable
from idp.followed import TOLD_ELSEWHERE

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
        """Run a command; what cannot be used becomes plain lines, and nothing that goes wrong quotes a secret."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            click.echo(str(error), err=True)
        except SQLAlchemyError as error:
            click.echo(f"the database cannot be used: {logs.words(error)}", err=True)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:  # a traceback of the language would have words in it that quote anything
            for line in ("this should not have happened; please report these lines:", *logs.told(error)):
                click.echo(line, err=True)
        sys.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def main(ctx: click.Context) -> None:
    """The sign-in of an agency's e-services: OpenID Connect with power of attorney."""
    if ctx.invoked_subcommand != "doctor" and TOLD_ELSEWHERE not in os.environ:  # the doctor says so itself
        for line in config.strange_names():
            click.echo(f"warning: {line}", err=True)
