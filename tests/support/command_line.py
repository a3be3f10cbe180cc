"""The ``idp`` command as a person at a terminal meets it: a working folder, settings, what it says, its exit status."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from idp.cli import main

Done = subprocess.CompletedProcess[str]


def environment(**settings: str) -> dict[str, str]:
    """What a process is given: these settings of the program and no others."""
    machine = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return {**machine, **{f"IDP_{name.upper()}": value for name, value in settings.items()}}


def in_process(folder: Path, *arguments: str, **settings: str) -> Done:
    """Run ``idp`` in *folder* in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "idp", *arguments],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def idp(folder: Path, *arguments: str, **settings: str) -> Done:
    """Run ``idp`` in *folder* within this process: to start one takes a second.

    What would not end by itself if it went wrong is for ``in_process``.
    """
    logging_to = logging.root.handlers[:]
    with contextlib.chdir(folder):
        runner = CliRunner(env=environment(**settings))
        result = runner.invoke(main, arguments, prog_name="idp", catch_exceptions=False)
    logging.root.handlers[:] = logging_to
    return subprocess.CompletedProcess(arguments, result.exit_code, result.stdout, result.stderr)


def serve(folder: Path, **settings: str) -> Done:
    """``idp serve`` that has something to refuse. It does not serve in any case: its port is taken."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        return idp(folder, "serve", "--port", str(other.getsockname()[1]), **settings)


def refused(done: Done) -> list[str]:
    """The plain lines of a refusal; nothing else is said."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert lines
    assert all(line.strip() and len(line) < 300 for line in lines)
    return lines
