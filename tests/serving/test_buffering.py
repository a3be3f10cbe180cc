"""``idp doctor --network``: does a slow request reach the provider?"""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from support.serving_process import serving

from idp.doctor import buffering


def test_directly_it_does(tmp_path: Path) -> None:
    with serving(tmp_path, "sqlite", workers=1) as provider:
        told = buffering.of(provider.issuer, None)
        assert not told.ok
        assert "before they are whole" in told.words


def test_a_proxy_that_waits_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buffering, "SECONDS", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as waiting:
        told = buffering.of(f"http://127.0.0.1:{waiting.getsockname()[1]}", None)
    assert told.ok


def test_buffering_is_not_ok_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert not buffering.of(f"http://127.0.0.1:{port}", None).ok
