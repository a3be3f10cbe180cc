"""``idp settings``."""

from __future__ import annotations

from dataclasses import fields

import click

from idp import config
from idp.config import Settings


@click.command()
def command() -> None:
    """Every setting: its value, its default, what it does."""
    settings = config.load(need_secret=False)
    for each in fields(Settings):
        value, meaning = getattr(settings, each.name), each.metadata["meaning"]
        display = "(set)" if each.metadata["secret"] and value != each.default else _display(value)
        click.echo(f"IDP_{each.name.upper():23} {display:32} default {_display(each.default):28} {meaning}")


def _display(value: object) -> str:
    if value is None or value in ("", ()):
        return "-"
    if isinstance(value, bool):
        return "on" if value else "off"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
