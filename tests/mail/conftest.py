"""Fixtures of this folder."""

from __future__ import annotations

from support.smtp_server import inbox, smtp  # noqa: F401
