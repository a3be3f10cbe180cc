"""The request boundary: one unit of work per request, CSRF, security headers, guards, error pages, branding.

A view that returns commits, a view that raises rolls back. Every package with pages imports this one; it imports only
the modules in ``idp`` and ``idp.written``. It adds no routes.
"""

from __future__ import annotations

from idp.web.boundary import Application, of_client, origin, settings, work
from idp.web.guards import guard

__all__ = ["Application", "guard", "of_client", "origin", "settings", "work"]
