"""What somebody writes into the demonstration's files stays; what is its own follows ports and versions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from idp import clients
from idp.demo import edited_files, launcher
from idp.written.fault import FaultyFile

MINE = """
# my own system, on another machine
- client_id: mine
  client_name: {th: ของฉัน, en: Mine}   # keep me
  description: {th: ก, en: b}
  client_uri: https://mine.example.go.th/
  redirect_uris: [https://mine.example.go.th/callback, 'http://localhost:8001/callback']
  post_logout_redirect_uris: [https://mine.example.go.th/]
  backchannel_logout_uri: https://mine.example.go.th/logout
  token_endpoint_auth_method: client_secret_basic
  client_secret_hash: "sha256:{hash}"
  scope: openid
"""
KEY = "k" * 40


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(launcher, "HOME", tmp_path)
    return tmp_path / "clients.yaml"


def _start(port: int) -> list[dict[str, Any]]:
    return launcher._write_clients([*launcher._shipped_clients(), {**launcher.EIGHTH}], port, KEY)


def _entries(file: Path) -> dict[str, dict[str, Any]]:
    clients.load(file, {})
    return {entry["client_id"]: entry for entry in yaml.safe_load(file.read_text(encoding="utf-8"))["systems"]}


def _add(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text.replace("{hash}", "0" * 64), encoding="utf-8")


def test_entry_added_by_hand_is_kept_letter_by_letter(file: Path) -> None:
    _start(8000)
    _add(file, MINE)
    _start(8000)
    text = file.read_text(encoding="utf-8")
    assert MINE.replace("{hash}", "0" * 64) in text
    _start(9000)
    text = file.read_text(encoding="utf-8")
    assert MINE.strip("\n").replace("{hash}", "0" * 64) in text
    assert _entries(file)["e-license"]["client_uri"] == "http://localhost:9001/"
    assert len(_entries(file)) == 9


def test_nothing_is_written_where_nothing_changes(file: Path) -> None:
    _start(8000)
    _add(file, "# a note\n")
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    _start(8000)
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_edit_of_an_own_entry_stays_and_its_addresses_follow(file: Path) -> None:
    _start(8000)
    text = file.read_text(encoding="utf-8").replace("en: e-License", "en: Renamed", 1)
    text = text.replace(
        "  - http://localhost:8001/callback\n", "  - http://localhost:8001/callback\n  - http://localhost:1/x\n"
    )
    text = text.replace("- client_id: nsw\n", "# beside it\n- client_id: nsw\n  two_factor: required\n")
    file.write_text(text, encoding="utf-8")
    _start(9000)
    entries = _entries(file)
    assert entries["e-license"]["client_name"]["en"] == "Renamed"
    assert entries["e-license"]["redirect_uris"] == ["http://localhost:9001/callback", "http://localhost:1/x"]
    assert entries["nsw"]["two_factor"] == "required"
    assert entries["nsw"]["client_uri"] == "http://localhost:9002/"
    assert "# beside it\n" in file.read_text(encoding="utf-8")
    _start(8000)
    assert _entries(file)["e-license"]["redirect_uris"] == ["http://localhost:8001/callback", "http://localhost:1/x"]


def test_own_entry_that_was_removed_comes_back(file: Path) -> None:
    _start(8000)
    systems = [entry for name, entry in _entries(file).items() if name != "nsw"]
    file.write_text(yaml.safe_dump({"systems": systems}), encoding="utf-8")
    _start(8000)
    assert set(_entries(file)) == {system["client_id"] for system in _start(8000)}


@pytest.mark.parametrize("style", [{"default_flow_style": True}, {"indent": 4}])
def test_file_written_in_another_style_is_kept(file: Path, style: dict[str, Any]) -> None:
    _start(8000)
    _add(file, MINE)
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    file.write_text(yaml.safe_dump(content, allow_unicode=True, **style), encoding="utf-8")
    _start(9000)
    assert _entries(file)["mine"]["client_uri"] == "https://mine.example.go.th/"
    assert _entries(file)["webboard"]["client_uri"] == "http://localhost:9006/"


def test_indented_list_with_a_byte_order_mark_is_kept(file: Path) -> None:
    _start(8000)
    _add(file, MINE)
    first, *rest = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text(first + "".join(f"  {line}" for line in rest), encoding="utf-8-sig")
    _start(9000)
    assert _entries(file)["mine"]["scope"] == "openid"
    assert _entries(file)["e-license"]["client_uri"] == "http://localhost:9001/"


def test_file_that_cannot_be_read_is_told_and_left_alone(file: Path) -> None:
    _start(8000)
    _add(file, "  - [\n")
    before = file.read_bytes()
    with pytest.raises(FaultyFile):
        _start(8000)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda text: text.replace("systems:", "system:", 1), "block systems: with a list"),
        (lambda text: text.partition("\n")[2], "block systems: with a list"),
        (lambda text: text + "more: 1\n", "block systems: with a list"),
        (lambda _text: "systems: mine\n", "block systems: with a list"),
        (lambda text: text + "- client_id: mine\n  since: 2026-02-30\n", "no day of the calendar"),
    ],
)
def test_file_of_another_form_is_told_and_not_written_over(file: Path, change: Callable[[str], str], told: str) -> None:
    _start(8000)
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
    before = file.read_bytes()
    with pytest.raises(FaultyFile, match=told):
        _start(9000)
    assert file.read_bytes() == before


def test_what_a_new_version_writes_is_taken_up_beside_an_edit() -> None:
    before = {"scope": "openid", "consent": "implied", "gone": 1, "grants": ["a", "b"]}
    there = {"scope": "openid", "consent": "ask", "gone": 1, "grants": ["b", "mine"], "own": 1}
    new = {"scope": "openid email", "consent": "implied", "more": 2, "grants": ["a", "b", "c"]}
    assert edited_files.merge(there, before, new) == {
        "scope": "openid email",
        "consent": "ask",
        "grants": ["b", "c", "mine"],
        "own": 1,
        "more": 2,
    }


def test_record_of_the_register_and_branding_stay(tmp_path: Path) -> None:
    register, branding = tmp_path / "register.yaml", tmp_path / "branding.yaml"
    for number in (1, 2):
        edited_files.write_list(
            register, "", "tax_id", [{"tax_id": "1", "name": f"ก{number}"}], launcher._write_atomically
        )
        edited_files.write_text(branding, f"mark: {number}\n", launcher._write_atomically)
        assert f"ก{number}" in register.read_text(encoding="utf-8")
        assert branding.read_text() == f"mark: {number}\n"
    register.write_text(register.read_text(encoding="utf-8") + "- {tax_id: '9', name: mine}\n", encoding="utf-8")
    branding.write_text("mark: x\n")
    edited_files.write_list(register, "", "tax_id", [{"tax_id": "1", "name": "ก3"}], launcher._write_atomically)
    edited_files.write_text(branding, "mark: 3\n", launcher._write_atomically)
    assert "- {tax_id: '9', name: mine}" in register.read_text(encoding="utf-8")
    assert "ก3" in register.read_text(encoding="utf-8")
    assert branding.read_text() == "mark: x\n"
