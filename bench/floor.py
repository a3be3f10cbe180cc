"""The server itself with next to nothing behind it: what no page of the provider can beat.

python -m bench.floor PORT
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIEnvironment

from idp.serving.front import Front, listen

BODY = b'{"status": "ok"}\n'


def application(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The same few bytes for everybody."""
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))])
    return (BODY,)


def main() -> None:
    """Serve it as ``idp serve`` serves the provider."""
    front = Front(listen("localhost", int(sys.argv[1])), application, most_body=0)
    signal.signal(signal.SIGTERM, lambda *_: front.stop())
    front.run(patience=1.0)


if __name__ == "__main__":
    main()
