"""PgBouncer in transaction mode in front of the tests' PostgreSQL, if this machine has it.

As a program: get it, as ``make test`` does. Without root and a package manager the tests of it are left out.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.engine import URL, make_url


def find() -> str | None:
    """The program, wherever Debian puts it."""
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@contextmanager
def pooled(url: str, folder: Path) -> Iterator[str]:
    """An address that leads to the database of *url* through a pooler with two connections of the server's."""
    database = make_url(url)
    port = _free_port()
    host = database.query.get("host") or database.host or "127.0.0.1"
    target = {"host": host, "port": database.port or 5432, "dbname": database.database, "user": database.username}
    target |= {"password": database.password} if database.password else {}
    into = " ".join(f"{name}={value}" for name, value in target.items() if value)
    (folder / "pgbouncer.ini").write_text(
        f"[databases]\npooled = {into}\n[pgbouncer]\npool_mode = transaction\ndefault_pool_size = 2\n"
        f"listen_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\nlogfile =\n"
    )
    command = [find() or "pgbouncer", "-q", str(folder / "pgbouncer.ini")]
    if os.geteuid() == 0:  # it will not run as root; whoever runs the server may open its socket
        command += ["-u", Path(host).owner() if host.startswith("/") else "nobody"]
    folder.chmod(0o755)
    process = subprocess.Popen(command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port, process)
        yield URL.create("postgresql", database.username, "", "127.0.0.1", port, "pooled").render_as_string(
            hide_password=False
        )
    finally:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert process.poll() is None, "pgbouncer ended"
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError("pgbouncer does not listen")


if __name__ == "__main__":
    if find() is None and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        wait = ("-o", "DPkg::Lock::Timeout=300")
        command = ("apt-get", *wait, "install", "--yes", "--no-install-recommends", "pgbouncer")
        nothing = subprocess.DEVNULL
        subprocess.run(
            command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing, timeout=300, check=False
        )
