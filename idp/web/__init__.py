"""The request boundary: one piece of database work a request, CSRF, headers, guards, error pages.

A view returns and its work is committed; a view raises and nothing has happened.
"""

from __future__ import annotations

from idp.web.boundary import Application, of_client, origin, settings, work
from idp.web.guards import guard

__all__ = ["Application", "guard", "of_client", "origin", "settings", "work"]
