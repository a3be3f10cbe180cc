"""The government registers, for the pages of ``accounts``."""

from __future__ import annotations

from typing import cast

from flask import Flask, current_app

from idp.registers.lookup import Registers

_KEY = "idp-registers"


def install(app: Flask, registers: Registers) -> None:
    """Make *registers* available to the pages of *app*."""
    app.extensions[_KEY] = registers


def registers() -> Registers:
    """The registers of the application that handles this request."""
    return cast(Registers, current_app.extensions[_KEY])
