"""Signing keys change while two processes are under load: whoever checks a token by the published keys always can."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from support.attacks.full_size import size
from support.command_line import environment
from support.databases import SECRET_KEY
from support.patience import wait_until
from support.serving_process import Provider, serving
from support.world import GRANTED, SECRET

from idp import clock
from idp.oidc.keys.records import records
from idp.oidc.keys.states import statuses


@dataclass
class Installation:
    """A served provider whose clock can be set."""

    provider: Provider
    offset: Path
    moved: timedelta = timedelta(0)
    era: int = 0
    """Odd while the clock is being set."""

    def pass_time(self, **much: float) -> None:
        """For every process of it, and for the test."""
        self.era += 1
        moved = self.moved + timedelta(**much)
        draft = self.offset.with_suffix(".draft")
        draft.write_text(str(moved.total_seconds()))
        draft.replace(self.offset)
        self.moved = moved  # last: whoever has read the keys a moment ago reads them again
        self.era += 1

    def ask(self, path: str, **form: str) -> dict[str, Any]:
        """What ``keeper`` is answered, over a new connection: any process."""
        headers = {"Host": self.provider.settings.host}
        address = f"{self.provider.address}{path}"
        response = self.provider.client.post(address, data=form, headers=headers, auth=("keeper", SECRET))
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    def token(self) -> str:
        """A new access token."""
        return str(self.ask("/oauth2/token", grant_type="client_credentials")["access_token"])

    def lives(self, token: str) -> bool:
        """Whether introspection says so."""
        return bool(self.ask("/oauth2/introspect", token=token)["active"])

    def published(self) -> list[str]:
        """The kids for access tokens."""
        return [key["kid"] for key in self.provider.get("/oauth2/jwks").json()["keys"] if key["alg"] == "ES256"]

    def keys(self, *arguments: str) -> subprocess.Popen[str]:
        """``idp keys …`` beside it."""
        named = {"database_url": self.provider.settings.database_url, "clock_offset_file": str(self.offset)}
        return subprocess.Popen(
            [sys.executable, "-m", "idp", "keys", *arguments],
            cwd=self.provider.home,
            env=environment(secret_key=SECRET_KEY, issuer=self.provider.issuer, **named),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def states(self) -> list[str]:
        """Of the keys for access tokens."""
        with self.provider.database.reader() as session:
            found = statuses(records(session), clock.now())
        return [each.state.value for each in found if each.key.alg == "ES256"]


@dataclass
class Verifier:
    """A system that keeps the keys for as long as it may, and asks for no other meanwhile."""

    installation: Installation
    keys: KeySet = field(init=False)
    read: timedelta = field(init=False)

    def __post_init__(self) -> None:
        self.look()

    def look(self) -> None:
        """Read them."""
        self.read = self.installation.moved
        self.keys = KeySet.import_key_set(self.installation.provider.get("/oauth2/jwks").json())

    def accepts(self, token: str) -> bool:
        """Whether the signature is one of those keys'."""
        if abs(self.installation.moved - self.read) >= timedelta(seconds=300):
            self.look()
        try:
            jws.deserialize_compact(token, self.keys, algorithms=["ES256"])
        except (JoseError, ValueError):
            return False
        return True


@dataclass
class Load:
    """Threads that get tokens, check them and have them introspected, until told to stop."""

    installation: Installation
    faults: list[str] = field(default_factory=list)
    done: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def go(self) -> None:
        """One of them."""
        verifier = Verifier(self.installation)
        while not self.stop.is_set():
            era = self.installation.era
            try:
                token = self.installation.token()
                good, lives = verifier.accepts(token), self.installation.lives(token)
            except Exception as error:
                self.faults.append(repr(error))
                continue
            if era == self.installation.era and era % 2 == 0 and not (good and lives):
                self.faults.append(f"{jws.extract_compact(token.encode()).headers()}: {good}, {lives}")
            self.done += 1

    def more(self, many: int) -> None:
        """Wait until so many have been looked at since."""
        enough = self.done + many
        wait_until(lambda: self.done >= enough or self.faults)
        assert self.faults == []


@contextmanager
def _load(installation: Installation, threads: int) -> Iterator[Load]:
    load = Load(installation)
    running = [threading.Thread(target=load.go) for _ in range(threads)]
    for each in running:
        each.start()
    try:
        yield load
    finally:
        load.stop.set()
        for each in running:
            each.join()


def _worker(provider: Provider) -> psutil.Process:
    return next(each for each in provider.children if "worker" in each.cmdline())


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_no_token_fails_while_keys_change(kind: str, tmp_path: Path) -> None:
    offset, many = tmp_path / "offset", size(6, 400)
    offset.write_text("0")
    named = {"IDP_CLOCK_OFFSET_FILE": str(offset), "IDP_KEY_ROTATION_DAYS": "90"}
    clock.use_offset_file(offset)
    try:
        with serving(tmp_path, kind, entries=GRANTED, **named) as provider:
            here = Installation(provider, offset)
            with _load(here, size(2, 8)) as load:
                _turn(here, load, many)
            _stolen(here)
            with _load(here, size(2, 8)) as load:
                _scheduled(here, load, many)
    finally:
        clock.use_offset_file(None)


def _turn(here: Installation, load: Load, many: int) -> None:
    """A rotation that two begin at once; the worker stands still while the clock changes hands."""
    (first,) = here.published()
    both = [here.keys("rotate", "--alg", "ES256") for _ in range(2)]
    told = [each.communicate(timeout=60) for each in both]
    assert sorted(each.returncode for each in both) == [0, 1], told
    second = next(out for out, _ in told if out).split()[0]
    load.more(many)
    worker = _worker(here.provider)
    worker.suspend()
    here.pass_time(hours=23, minutes=59)
    load.more(many)
    old = here.token()
    here.pass_time(minutes=1)
    load.more(many)
    assert {str(jws.extract_compact(here.token().encode()).headers()["kid"]) for _ in range(8)} == {second}
    assert all(here.lives(old) for _ in range(8))
    here.pass_time(minutes=58)
    assert all(here.published() == [second, first] for _ in range(8))
    here.pass_time(minutes=3)
    assert all(here.published() == [second] for _ in range(8))
    load.more(many)
    worker.resume()


def _stolen(here: Installation) -> None:
    """Once the command has returned, no process publishes or believes the old one, and all sign with the new one."""
    (old,), token = here.published(), here.token()
    done = here.keys("rotate", "--now", "--alg", "ES256")
    told, _ = done.communicate(timeout=60)
    made = told.split()[0]
    assert f"{old}  ES256  ended" in told
    assert all(here.published() == [made] for _ in range(8))
    assert not any(here.lives(token) for _ in range(8))
    assert all(here.lives(here.token()) for _ in range(8))
    wait_until(lambda: f"signing key {old} (ES256) was ended" in here.provider.log)


def _scheduled(here: Installation, load: Load, many: int) -> None:
    """The worker publishes the next keys; a clock that jumps over a year and back leaves nobody without one."""
    here.pass_time(days=89)
    wait_until(lambda: "next" in here.states())
    load.more(many)
    for days in (1, 400, -400, 1):
        here.pass_time(days=days)
        load.more(many)
    assert here.states().count("signing") == 1
