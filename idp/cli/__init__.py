"""The ``idp`` command. Exit status 0, 1 (refused: one line on standard error for each reason), 2 (usage).

Each command is a module of its own, imported when it is called, so that ``idp serve`` does not load what only
``idp demo`` uses. The commands may import any package; nothing but ``idp.__main__`` imports this one.
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

COMMANDS = ("demo", "serve", "worker", "settings", "db", "clients", "keys", "users", "officers", "explain", "doctor")


class Commands(click.Group):
    """The commands, by the names of their modules; each module has the click command as ``command``."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all commands, in the order of ``COMMANDS``."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command *cmd_name*, imported now; ``None`` if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"idp.cli.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command. Exits with 1 on an error, which is printed without quoting a secret."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            click.echo(str(error), err=True)
        except SQLAlchemyError as error:
            click.echo(f"the database cannot be used: {logs.safe_message(error)}", err=True)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:  # Python's own traceback would print messages that may quote secrets
            for line in ("this should not have happened; please report these lines:", *logs.error_lines(error)):
                click.echo(line, err=True)
        sys.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def main(ctx: click.Context) -> None:
    """The sign-in of an agency's e-services: OpenID Connect with power of attorney."""
    if ctx.invoked_subcommand != "doctor" and TOLD_ELSEWHERE not in os.environ:  # the doctor says so itself
        for line in config.unknown_settings():
            click.echo(f"warning: {line}", err=True)
