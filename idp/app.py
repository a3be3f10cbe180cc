"""The application factory: puts all packages together, and adds the health checks and the static files.

Routes:
    GET /healthz -> healthz
    GET /readyz -> readyz
"""

from __future__ import annotations

from flask import Flask, Response, jsonify

from idp import clients, clock, config, i18n, logs, portal
from idp.accounts import registers_access
from idp.accounts.routes import blueprint as accounts
from idp.clients import ClientRegistry
from idp.config import Settings
from idp.crypto import Vault, derive
from idp.db import Database
from idp.delegation import views as delegation
from idp.helpdesk import door
from idp.helpdesk.routes import blueprint as helpdesk
from idp.helpdesk.routes import public as help_desk
from idp.oidc import prepared, server
from idp.oidc.keys.ring import KeyRing
from idp.oidc.routes import blueprint as oidc
from idp.readiness import Readiness
from idp.registers.lookup import Registers
from idp.sessions import current, registered_clients, stale_forms
from idp.web import Application, cookies, guard, guards, headers, pages, proxies, set_cookies
from idp.web.prepared import PreparedAnswers

#: Bytes of a request's body; longer bodies are refused unread.
MOST_BODY = 128 * 1024


def create_app(
    settings: Settings | None = None,
    database: Database | None = None,
    *,
    registry: ClientRegistry | None = None,
    keys: KeyRing | None = None,
) -> Flask:
    """The provider as a WSGI application.

    *settings*: by default those of the environment; *database*: by default that of the settings; *registry*, *keys*:
    already loaded ones of a server process, else they are loaded. Raises ``SettingsError`` or ``ClientsFileError`` when
    settings or clients cannot be used.
    """
    keep_copy, settings = settings is None, settings or config.load()
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
    door.install(app, settings)
    headers.install(app, settings)
    pages.install(app, settings)
    registered_clients.install(app, registry or clients.registry(settings, keep_copy=keep_copy))
    registers_access.install(app, Registers(settings, database))
    server.install(app, settings, keys or KeyRing(database, Vault(settings.secret_keys)))
    current.install(app, delegation.describe)
    stale_forms.install(app)
    app.register_blueprint(portal.blueprint)
    app.register_blueprint(accounts)
    app.register_blueprint(delegation.blueprint)
    app.register_blueprint(oidc)
    app.register_blueprint(helpdesk)
    app.register_blueprint(help_desk)
    _operations(app)
    guards.table(app)
    i18n.catalogue("th")
    readable = cookies.Readable(app.wsgi_app)
    answered = PreparedAnswers(readable, prepared.questions(app), settings)
    app.wsgi_app = proxies.TrustedProxies(answered, settings.trusted_proxies)  # type: ignore[method-assign]
    return app


def _configure(app: Flask, settings: Settings) -> None:
    app.url_map.merge_slashes = False  # else /oauth2//token would be redirected with 308, including credentials
    app.secret_key = derive(settings.secret_key, "cookie")
    app.config.update(
        SECRET_KEY_FALLBACKS=[derive(key, "cookie") for key in settings.previous_secret_keys],
        SESSION_COOKIE_NAME=set_cookies.full_name(set_cookies.FORM, settings),
        **{f"SESSION_COOKIE_{name.upper()}": each for name, each in set_cookies.attributes(settings).items()},
        MAX_CONTENT_LENGTH=MOST_BODY,
        MAX_FORM_MEMORY_SIZE=MOST_BODY,
        MAX_FORM_PARTS=200,
        SEND_FILE_MAX_AGE_DEFAULT=31_536_000,
        **{i18n.DEFAULT_LOCALE: settings.default_locale},
    )


def _operations(app: Application) -> None:
    """Add the health checks, which answer under any host name, so that probes reach them."""
    readiness = Readiness(app.database)

    @app.get("/healthz")
    @guard("operations", api=True)
    def healthz() -> Response:
        """Liveness: the process answers."""
        return jsonify(status="ok")

    @app.get("/readyz")
    @guard("operations", api=True)
    def readyz() -> tuple[Response, int]:
        """Readiness: the database answers, its schema is current, and it can be written; else 503."""
        trouble = readiness.trouble()
        return jsonify(status=trouble or "ready"), 503 if trouble else 200

    guard("public")(app.view_functions["static"])
