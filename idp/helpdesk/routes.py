"""The blueprint ``officers``: every page below ``/officer``."""

from __future__ import annotations

from flask import Blueprint

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
