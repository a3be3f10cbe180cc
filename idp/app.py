"""The application: every room hooked together. Reads as a table of contents and decides nothing."""

from __future__ import annotations

from flask import Flask, Response, jsonify

from idp import clients, clock, config, i18n, logs, portal
from idp.accounts import views as accounts
from idp.accounts.views import looking_up
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.crypto import Vault, derive
from idp.db import Database
from idp.delegation import views as delegation
from idp.oidc import server as oidc
from idp.oidc import views as oidc_views
from idp.oidc.keys import KeyRing
from idp.readiness import Readiness
from idp.registers.lookup import Registers
from idp.sessions import current, stale_forms
from idp.sessions import systems as registered
from idp.web import Application, cookies, guard, guards, headers, pages, proxies

#: Bytes of a request's body; longer ones are refused before anything is read of them.
MOST_BODY = 128 * 1024


def create_app(
    settings: Settings | None = None,
    database: Database | None = None,
    *,
    systems: ClientRegistry | None = None,
    keys: KeyRing | None = None,
) -> Flask:
    """The provider as a WSGI application, with the settings of the environment unless given.

    *systems*, *keys*: the last good ones, else they are read.

    Raises ``SettingsError`` or ``ClientsFileError`` for what cannot be used.
    """
    keep, settings = settings is None, settings or config.load()
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
    registered.install(app, systems or clients.registry(settings, keep=keep))
    looking_up.install(app, Registers(settings, database))
    oidc.install(app, settings, keys or KeyRing(database, Vault(settings.secret_keys)))
    current.install(app, delegation.describe)
    stale_forms.install(app)
    app.register_blueprint(portal.blueprint)
    app.register_blueprint(accounts.blueprint)
    app.register_blueprint(delegation.blueprint)
    app.register_blueprint(oidc_views.blueprint)
    _operations(app)
    guards.table(app)
    i18n.catalogue("th")
    app.wsgi_app = proxies.TrustedProxies(cookies.Readable(app.wsgi_app), settings.trusted_proxies)  # type: ignore[method-assign]
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
        MAX_CONTENT_LENGTH=MOST_BODY,
        MAX_FORM_MEMORY_SIZE=MOST_BODY,
        MAX_FORM_PARTS=200,
        SEND_FILE_MAX_AGE_DEFAULT=31_536_000,
        **{i18n.DEFAULT_LOCALE: settings.default_locale},
    )


def _operations(app: Application) -> None:
    """For whoever runs the installation. They answer under any host name, so that probes reach them."""
    readiness = Readiness(app.database)

    @app.get("/healthz")
    @guard("operations", api=True)
    def healthz() -> Response:
        """The process is alive."""
        return jsonify(status="ok")

    @app.get("/readyz")
    @guard("operations", api=True)
    def readyz() -> tuple[Response, int]:
        """The database answers, its schema is current, and it takes what is written."""
        trouble = readiness.trouble()
        return jsonify(status=trouble or "ready"), 503 if trouble else 200

    guard("public")(app.view_functions["static"])
