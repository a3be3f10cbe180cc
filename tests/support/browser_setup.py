"""Chromium for the browser tests: where it is, and as a program how to get it.

``make test`` runs this file; the tests ask ``find_chromium()``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """What to hand to Playwright as ``executable_path``: a Chromium of this machine, or ``None`` for Playwright's own.

    The environment variable ``CHROMIUM`` comes before what the system has.
    """
    places = (os.environ.get("CHROMIUM"), *map(shutil.which, _NAMES))
    # Asked to start: a package that only points elsewhere leaves a script behind that is no browser.
    return next((place for place in places if place and _succeeds(place, "--version")), None)


def _ready() -> bool:
    if find_chromium():
        return True
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return Path(own).exists() and _succeeds(own, "--version")


def _install() -> None:
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _succeeds("apt-get", "update")
        wait = ("-o", "DPkg::Lock::Timeout=300")
        _succeeds("apt-get", *wait, "install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation")
    if not _ready():
        _succeeds(sys.executable, "-m", "playwright", "install", "chromium")


def _succeeds(*command: str) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    nothing = subprocess.DEVNULL
    try:
        install = subprocess.run(
            command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing, timeout=900, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return install.returncode == 0


if __name__ == "__main__":
    if not _ready():
        _install()
    if not _ready():
        sys.exit("No Chromium for the browser tests: install one, or name it in the environment variable CHROMIUM.")
