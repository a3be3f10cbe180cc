"""The running configuration follows the file, but never into a fault."""

from __future__ import annotations

import os
import threading
import time
from itertools import count
from pathlib import Path

import pytest

from idp.clients import ClientRegistry, ClientsFileError


def text_with(*ids: str) -> str:
    entry = (
        "  - {{client_id: {0}, client_name: {{th: {0}, en: {0}}}, client_uri: 'https://{0}.example/',"
        " redirect_uris: ['https://{0}.example/cb'], token_endpoint_auth_method: none}}\n"
    )
    return "systems:\n" + "".join(entry.format(client_id) for client_id in ids)


class Running:
    """A registry on a file of one system, with a clock that stands until it is told and a list of what was reported."""

    def __init__(self, tmp_path: Path) -> None:
        self.path = tmp_path / "clients.yaml"
        self.path.write_text(text_with("a"), encoding="utf-8")
        self.now = 100.0
        self.errors: list[ClientsFileError] = []
        self.registry = ClientRegistry(self.path, {}, self.errors.append, clock=lambda: self.now)

    def replace(self, text: str) -> None:
        new = self.path.with_suffix(".new")
        new.write_text(text, encoding="utf-8")
        new.replace(self.path)

    def ids(self, later: float = 0.0) -> list[str]:
        self.now += later
        return [client.client_id for client in self.registry.current()]


def test_a_changed_file_is_taken_up_within_a_second(tmp_path: Path) -> None:
    running = Running(tmp_path)
    running.replace(text_with("a", "b"))
    assert running.ids(later=0.9) == ["a"]
    assert running.ids(later=0.2) == ["a", "b"]
    assert running.errors == []


def test_an_unchanged_file_is_not_read_again(tmp_path: Path) -> None:
    running = Running(tmp_path)
    before = running.registry.current()
    running.now += 60
    assert running.registry.current() is before


def test_a_bad_version_is_refused_whole_and_reported_once(tmp_path: Path) -> None:
    running = Running(tmp_path)
    running.replace(text_with("b", "no"))
    assert [running.ids(later=2) for _ in range(5)] == [["a"]] * 5
    assert len(running.errors) == 1
    running.replace("systems:\n")
    assert running.ids(later=2) == ["a"]
    assert len(running.errors) == 2


def test_a_mended_file_is_taken_up(tmp_path: Path) -> None:
    running = Running(tmp_path)
    running.replace("systems: [")
    assert running.ids(later=2) == ["a"]
    running.replace(text_with("c"))
    assert running.ids(later=2) == ["c"]
    assert len(running.errors) == 1


def test_a_missing_file_is_reported_once_and_changes_nothing(tmp_path: Path) -> None:
    running = Running(tmp_path)
    hidden = tmp_path / "hidden"
    running.path.rename(hidden)
    assert [running.ids(later=2) for _ in range(3)] == [["a"]] * 3
    assert len(running.errors) == 1
    hidden.rename(running.path)
    assert running.ids(later=2) == ["a"]
    assert len(running.errors) == 1


def test_an_edit_in_place_that_keeps_the_size_is_seen(tmp_path: Path) -> None:
    running = Running(tmp_path)
    running.path.write_text(text_with("z"), encoding="utf-8")
    os.utime(running.path, ns=(1, 1))
    assert running.ids(later=2) == ["z"]


def test_a_bad_file_at_the_start_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "clients.yaml"
    path.write_text("systems: []\n", encoding="utf-8")
    with pytest.raises(ClientsFileError):
        ClientRegistry(path, {}, lambda _: None)


def test_many_threads_always_get_one_whole_version(tmp_path: Path) -> None:
    path = tmp_path / "clients.yaml"
    path.write_text(text_with("a0", "b0"), encoding="utf-8")
    ticks = count(0, 2)
    errors: list[ClientsFileError] = []
    registry = ClientRegistry(path, {}, errors.append, clock=lambda: float(next(ticks)))
    stop, torn = threading.Event(), []

    def ask() -> None:
        while not stop.wait(0.001):
            seen = {client.client_id[1:] for client in registry.current()}
            if len(seen) != 1:
                torn.append(seen)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for version in range(1, 40):
        new = tmp_path / "new"
        new.write_text(text_with(f"a{version}", f"b{version}"), encoding="utf-8")
        new.replace(path)
        time.sleep(0.002)
    stop.set()
    for thread in threads:
        thread.join()
    assert (torn, errors) == ([], [])
    assert "a39" in registry.current()
