"""A security requirement, or an attack that succeeded elsewhere, and the tests that would notice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """``tests``: ``file::name`` or ``file::Class``, files below ``tests/``.

    ``missing``: what is not built, or not held, and so not proven.
    """

    says: str
    tests: tuple[str, ...] = ()
    missing: str = ""
