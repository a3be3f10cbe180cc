"""Adding response parameters to a redirect URI without changing the registered part (RFC 6749 section 3.1.2)."""

from __future__ import annotations

from urllib.parse import urlencode


def with_parameters(address: str, parameters: dict[str, str]) -> str:
    """*address* with *parameters* appended to its query; a query that it has already stays byte for byte."""
    if not parameters:
        return address
    joint = "&" if "?" in address else "?"
    return f"{address}{joint}{urlencode(parameters)}"
