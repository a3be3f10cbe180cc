"""Registered addresses are sent back to exactly as they were written, with parameters added at the end."""

from __future__ import annotations

from urllib.parse import urlencode


def with_parameters(address: str, parameters: dict[str, str]) -> str:
    """*address* with *parameters* added to its query; what it had there already stays byte for byte."""
    if not parameters:
        return address
    joint = "&" if "?" in address else "?"
    return f"{address}{joint}{urlencode(parameters)}"
