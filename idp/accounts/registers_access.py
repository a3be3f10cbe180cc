"""The registers, for the pages of this package."""

from __future__ import annotations

from typing import cast

from flask import Flask, current_app

from idp.registers.lookup import Registers

_KEY = "idp-registers"


def install(app: Flask, registers: Registers) -> None:
    """Let the pages of *app* ask *registers*."""
    app.extensions[_KEY] = registers


def registers() -> Registers:
    """The registers of the installation that answers this request."""
    return cast(Registers, current_app.extensions[_KEY])
