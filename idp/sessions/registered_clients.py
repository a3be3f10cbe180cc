"""The registered clients, as they are while one request is answered."""

from __future__ import annotations

from flask import Flask, current_app, g

from idp.clients import ClientRegistry, Clients

_NAME = "idp.clients"


def install(app: Flask, registry: ClientRegistry) -> None:
    """Give the views of *app* access to the clients of *registry* by ``systems``."""
    app.extensions[_NAME] = registry


def systems() -> Clients:
    """The clients of ``clients.yaml``; the same ones for the whole request, even if the file changes meanwhile."""
    clients: Clients | None = g.get("systems")
    if clients is None:
        clients = g.systems = registry_of(current_app).current()
    return clients


def registry_of(app: Flask) -> ClientRegistry:
    """The registry of *app*."""
    registry: ClientRegistry = app.extensions[_NAME]
    return registry
