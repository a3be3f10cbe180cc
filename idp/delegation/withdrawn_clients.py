"""Systems that take no delegated sessions any more: what is open there is told to stop.

Tokens of it are refused from the moment that the entry says so (``decide``); here the systems hear of it.
"""

from __future__ import annotations

from idp import clients, clock
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.db import Database, transaction
from idp.sessions import notices


class WithdrawnClients:
    """Looks whether ``clients.yaml`` refuses delegated sessions in a system that took them."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._systems: ClientRegistry | None = None
        self._told: frozenset[str] = frozenset()

    def round(self) -> None:
        """Tell those systems; at the first round all that refuse, since the entry may have changed before it."""
        if self._systems is None:
            self._systems = clients.registry(self._settings)
        refuse = frozenset(client.client_id for client in self._systems.current() if not client.delegable)
        if new := refuse - self._told:
            after: str | None = ""
            while after is not None:
                with transaction(self._database) as work:
                    after = notices.queue_for_delegated_visits(work.writing(), new, clock.now(), after)
        self._told = refuse
