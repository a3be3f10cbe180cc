"""The application: every room hooked together. Reads as a table of contents and decides nothing."""

from __future__ import annotations

from flask import Flask, Response, jsonify

from idp import clients, clock, config, i18n, logs, portal
from idp.accounts import views as accounts
from idp.accounts.views import looking_up
from idp.config import Settings
from idp.crypto import Vault, derive
from idp.db import Database
from idp.delegation import views as delegation
from idp.oidc import server as oidc
from idp.oidc import views as oidc_views
from idp.oidc.keys import KeyRing
from idp.registers.lookup import Registers
from idp.sessions import current, systems
from idp.web import Application, guard, guards, headers, pages, proxies


def create_app(settings: Settings | None = None, database: Database | None = None) -> Flask:
    """The provider as a WSGI application, with the settings of the environment unless given.

    Raises ``SettingsError`` or ``ClientsFileError`` for what cannot be used.
    """
    settings = settings or config.load()
    logs.configure(settings.log_format)
    clock.use_offset_file(settings.clock_offset_file)
    database = database or Database(settings.database_url)
    app = Application(
        settings,
        database,
        template_folder=str(config.bundled("templates")),
        static_folder=str(config.bundled("static")),
    )
    _configure(app, settings)
    headers.install(app, settings)
    pages.install(app, settings)
    systems.install(app, clients.registry(settings))
    looking_up.install(app, Registers(settings, database))
    oidc.install(app, settings, KeyRing(database, Vault(settings.secret_keys)))
    current.install(app, delegation.describe)
    app.register_blueprint(portal.blueprint)
    app.register_blueprint(accounts.blueprint)
    app.register_blueprint(delegation.blueprint)
    app.register_blueprint(oidc_views.blueprint)
    _operations(app)
    guards.table(app)
    i18n.catalogue("th")
    app.wsgi_app = proxies.TrustedProxies(app.wsgi_app, settings.trusted_proxies)  # type: ignore[method-assign]
    return app


def _configure(app: Flask, settings: Settings) -> None:
    app.url_map.merge_slashes = False  # or /oauth2//token would be redirected by 308, secrets and all
    app.secret_key = derive(settings.secret_key, "cookie")
    app.config.update(
        SECRET_KEY_FALLBACKS=[derive(key, "cookie") for key in settings.previous_secret_keys],
        SESSION_COOKIE_NAME="__Host-idp-form" if settings.secure else "idp-form",
        SESSION_COOKIE_SECURE=settings.secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=128 * 1024,
        MAX_FORM_MEMORY_SIZE=128 * 1024,
        MAX_FORM_PARTS=200,
        SEND_FILE_MAX_AGE_DEFAULT=31_536_000,
    )


def _operations(app: Application) -> None:
    """For whoever runs the installation. They answer under any host name, so that probes reach them."""

    @app.get("/healthz")
    @guard("operations", api=True)
    def healthz() -> Response:
        """The process is alive."""
        return jsonify(status="ok")

    @app.get("/readyz")
    @guard("operations", api=True)
    def readyz() -> tuple[Response, int]:
        """The database answers and its schema is current."""
        ready = app.database.ready()
        return jsonify(status="ready" if ready else "database unavailable or schema behind"), 200 if ready else 503

    guard("public")(app.view_functions["static"])
