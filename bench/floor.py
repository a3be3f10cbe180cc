"""The server itself with next to nothing behind it: what no page of the provider can beat.

python -m bench.floor PORT
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIEnvironment

from granian import Granian
from granian.constants import Interfaces

from idp import serving

BODY = b'{"status": "ok"}\n'


def application(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The same few bytes for everybody."""
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))])
    return (BODY,)


def main() -> None:
    """Serve it as ``idp serve`` serves the provider."""
    Granian(
        "bench.floor:application",
        port=int(sys.argv[1]),
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=serving.BLOCKING_THREADS,
        websockets=False,
        log_enabled=False,
    ).serve()


if __name__ == "__main__":
    main()
