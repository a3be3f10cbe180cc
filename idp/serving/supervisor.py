"""The supervisor: the first process, which starts the others, and restarts them, until a signal ends it.

It has only one thread, since a fork of several would inherit locks that no thread releases.
"""

from __future__ import annotations

import ctypes
import logging
import mmap
import os
import signal
import sys
import time
from collections.abc import Callable

from idp import logs
from idp.errors import Unusable

log = logging.getLogger("idp.serving")

#: Seconds after a signal: for a server process to finish its requests, and for all processes before they are killed.
PATIENCE = 6.0
KILL_AFTER = 7.0
#: Seconds: the longest pause before a restart; the age below which a process that ends is restarted after a pause.
SLOWEST = 30.0
YOUNG = 5.0
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD)
_PDEATHSIG = 1


class Child:
    """One child process. *run* is its main function, which calls its argument once it is ready."""

    def __init__(self, name: str, run: Callable[[Callable[[], None]], None]) -> None:
        self.name = name
        self._run = run
        self._up = mmap.mmap(-1, 1)
        self.pid = 0
        self.due = self._started = 0.0
        self._failures = 0

    def start(self) -> None:
        """Fork the process."""
        self._up[0] = 0
        self._started = time.monotonic()
        sys.stdout.flush()
        parent = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            status = 1
            try:
                _initialize(parent)
                self._run(self._came_up)
                status = 0
            except Unusable as error:
                for line in str(error).splitlines():
                    log.error("%s cannot start: %s", self.name, line)
            except BaseException as error:
                log.error("%s cannot go on: %s", self.name, logs.safe_message(error), exc_info=self._up[0] == 1)
            finally:
                os._exit(status)

    def _came_up(self) -> None:
        self._up[0] = 1

    def on_exit(self, status: int) -> None:
        """Log that the process ended with the wait *status*, and schedule its restart with a growing pause."""
        now = time.monotonic()
        self._failures = 0 if self._up[0] else self._failures + 1
        started_recently = now - self._started < YOUNG
        pause = min(SLOWEST, 0.5 * 2**self._failures) if self._failures else 1.0 if started_recently else 0.0
        self.pid, self.due = 0, now + pause
        code = os.waitstatus_to_exitcode(status)
        how = f"signal {-code}" if code < 0 else f"exit status {code}"
        when = f"in {pause:g} seconds" if pause else "at once"
        log.warning("%s has ended (%s); it is started again %s", self.name, how, when)


def supervise(children: list[Child], on_round: Callable[[], None] = lambda: None) -> None:
    """Run *children* until SIGTERM or SIGINT, then terminate them, and kill them after ``KILL_AFTER`` seconds.

    *on_round* is called about twice a second.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        while True:
            for child in children:
                if child.pid == 0 and time.monotonic() >= child.due:
                    child.start()
            info = signal.sigtimedwait(_SIGNALS, 0.5)
            if info and info.si_signo in (signal.SIGTERM, signal.SIGINT):
                return
            _reap(children)
            on_round()
    finally:
        _terminate(children)


def _reap(children: list[Child]) -> None:
    for child in children:
        if child.pid:
            pid, status = os.waitpid(child.pid, os.WNOHANG)
            if pid:
                child.on_exit(status)


def _terminate(children: list[Child]) -> None:
    pids = [child.pid for child in children if child.pid]
    for pid in pids:
        os.kill(pid, signal.SIGTERM)
    until = time.monotonic() + KILL_AFTER
    while pids:
        pids = [pid for pid in pids if os.waitpid(pid, os.WNOHANG)[0] == 0]
        if pids and time.monotonic() > until:
            log.warning("killed what did not end within %g seconds", KILL_AFTER)
            for pid in pids:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            return
        if pids:
            signal.sigtimedwait([signal.SIGCHLD], 0.1)


def _initialize(parent: int) -> None:
    """In the new process: reset the signals, and have it end with its *parent*, else it would occupy the port."""
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:
            os._exit(0)
