"""Where a request begins and ends: its id, its database work, and whether that is kept."""

from __future__ import annotations

import secrets
from typing import Any, cast

from flask import Flask, Response, current_app, g, request
from flask.typing import ResponseReturnValue

from idp import logs
from idp.config import Settings
from idp.db import Database, Work
from idp.origin import Origin


class Application(Flask):
    """Flask, with the database work of a request committed when its view returns and undone when it raises."""

    def __init__(self, settings: Settings, database: Database, **options: Any) -> None:
        super().__init__("idp", **options)
        self.settings = settings
        self.database = database

    def full_dispatch_request(self) -> Response:
        """Name the request before anything of it can be logged."""
        logs.request_id.set(secrets.token_hex(8))
        return super().full_dispatch_request()

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer by the view. A refusal such as ``abort(403)`` raises, so it cannot commit what came before it."""
        done = work()
        try:
            response = self.make_response(super().dispatch_request())
            done.commit()
        finally:
            done.close()
        return response


def _application() -> Application:
    return cast(Application, current_app)


def settings() -> Settings:
    """The settings of the installation that answers this request."""
    return _application().settings


def work() -> Work:
    """The database work of this request."""
    if "work" not in g:
        g.work = Work(_application().database)
    return cast(Work, g.work)


def origin() -> Origin:
    """Where this request comes from; what the browser says of itself is cut to 200 characters."""
    return Origin(request.remote_addr or "", request.user_agent.string[:200], logs.request_id.get())
