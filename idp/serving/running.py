"""``idp serve``: the supervisor, the server processes and the worker process."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable

from idp import logs
from idp.app import MOST_BODY, create_app
from idp.config import Settings
from idp.db import Database
from idp.followed import TOLD_ELSEWHERE
from idp.serving import front, starting, supervisor

log = logging.getLogger("idp.serving")


def serve(settings: Settings, host: str, port: int, workers: int, with_worker: bool, *, quiet: bool = False) -> None:
    """Serve on *host* and *port* with *workers* processes until SIGTERM or SIGINT; current requests are finished.

    *with_worker*: run the outbox worker too. *quiet*: log only warnings and errors. Raises ``SettingsError`` or
    ``ClientsFileError`` for what has to be corrected before the start; afterwards only a signal ends it.
    """
    logs.configure(settings.log_format)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    state = starting.prepare(settings)
    starting.check_port(host, port)
    if not quiet:
        starting.remark(settings, state)
        log.info("%s is served on %s, port %d, by %d processes", settings.issuer, host, port, workers)

    def server(came_up: Callable[[], None]) -> None:
        state.quietly(settings)
        database = Database(settings.database_url)
        application = create_app(settings, database, registry=state.registry, keys=state.keys.on(database))
        process = front.Front(front.listen(host, port), application, MOST_BODY)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: process.stop())
        came_up()
        process.run(supervisor.PATIENCE, lambda: state.check(settings))

    children = [supervisor.Child(f"server process {number}", server) for number in range(1, workers + 1)]
    if with_worker:
        children.append(supervisor.Child("outbox worker", _worker))
    supervisor.supervise(children, lambda: state.check(settings))


def _worker(came_up: Callable[[], None]) -> None:
    """Replace this process by ``idp worker``, so that the server processes do not load its modules."""
    came_up()
    arguments = [sys.executable, "-m", "idp", "worker"]
    os.execve(sys.executable, arguments, {**os.environ, TOLD_ELSEWHERE: "1"})
