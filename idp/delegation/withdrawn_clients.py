"""Clients that no longer accept delegated sessions: they get logout notices for the delegated sessions still open.

Their delegated tokens are invalid as soon as ``clients.yaml`` says so (``rules.decide``); this job only notifies.
"""

from __future__ import annotations

from idp import clients, clock
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.db import Database, transaction
from idp.sessions import notices


class WithdrawnClients:
    """Watches ``clients.yaml`` for clients that no longer accept delegated sessions."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._registry: ClientRegistry | None = None
        self._notified: frozenset[str] = frozenset()

    def round(self) -> None:
        """Notify the clients that have stopped accepting them; in the first round all that do not, since an entry may
        have changed while no worker ran.
        """
        if self._registry is None:
            self._registry = clients.registry(self._settings)
        refusing = frozenset(client.client_id for client in self._registry.current() if not client.delegable)
        if new := refusing - self._notified:
            after: str | None = ""
            while after is not None:
                with transaction(self._database) as work:
                    after = notices.queue_for_delegated_visits(work.writing(), new, clock.now(), after)
        self._notified = refusing
