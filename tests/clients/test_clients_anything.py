"""Property: whatever the file holds, it is systems or faults, never anything else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from idp.clients import Clients, ClientsFileError, Fault, check, load

unhurried = settings(deadline=None)  # what a bad file may take is measured in test_clients_faults.py
SHIPPED = (Path(__file__).parents[2] / "clients.yaml").read_text(encoding="utf-8")
ENTRY: dict[str, object] = {
    "client_id": "a",
    "client_name": {"th": "ก", "en": "A"},
    "description": {"th": "ก", "en": "A"},
    "client_uri": "https://a.example/",
    "redirect_uris": ["https://a.example/cb"],
    "post_logout_redirect_uris": [],
    "backchannel_logout_uri": "https://a.example/bye",
    "token_endpoint_auth_method": "none",
    "client_secret": "${A}",
    "client_secret_hash": "sha256:" + "0" * 64,
    "jwks": {"keys": [{"kty": "EC", "crv": "P-256", "kid": "1", "x": "A" * 43, "y": "A" * 43}]},
    "jwks_uri": "https://a.example/jwks",
    "token_endpoint_auth_signing_alg": "ES256",
    "scope": "openid",
    "id_token_signed_response_alg": "RS256",
    "grant_types": ["authorization_code", "refresh_token"],
    "offline_access_lifetime": 2592000,
    "require_pkce": True,
    "profile": "simple",
    "acting_for": "refused",
    "tile": {"icon": "a", "order": 1},
}
ADDRESS_PARTS = [
    "http",
    "https",
    ":",
    "//",
    "@",
    "[",
    "]",
    "::1",
    "127.0.0.1",
    "localhost",
    "a.example",
    "%",
    "#",
    "?",
    "80",
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    SCALARS | st.lists(st.sampled_from(ADDRESS_PARTS)).map("".join),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.sampled_from(["th", "en"]), inner),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clients") / "clients.yaml"


def judged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    lines = content.count(b"\n") + 1
    faults: tuple[Fault, ...] = ()
    try:
        assert isinstance(load(path, {"A": "s" * 43}), Clients)
    except ClientsFileError as error:
        faults = error.faults or pytest.fail("an error without faults")
    assert [fault for fault in faults if not (1 <= fault.line <= lines and str(fault).isprintable())] == []
    check(path, {})


@unhurried
@given(content=st.text())
@example("\t")
@example("? [a]\n: b")
@example("systems: [{? {a: b} : c}]")
@example("\ufeff\ufeff")
def test_arbitrary_text_is_judged(path: Path, content: str) -> None:
    judged(path, content.encode("utf-8", "surrogatepass"))


@unhurried
@given(content=st.binary())
def test_arbitrary_bytes_are_judged(path: Path, content: bytes) -> None:
    judged(path, content)


@unhurried
@given(content=st.text(alphabet="systems: -[]{}\n\t'\"&*!|>%@`#?,a1~", max_size=200))
def test_text_that_looks_like_yaml(path: Path, content: str) -> None:
    judged(path, b"systems:\n  - " + content.encode())


@unhurried
@given(where=st.integers(0, len(SHIPPED)), cut=st.integers(0, 40), put=st.text(max_size=10))
def test_the_shipped_file_with_a_piece_exchanged(path: Path, where: int, cut: int, put: str) -> None:
    judged(path, (SHIPPED[:where] + put + SHIPPED[where + cut :]).encode("utf-8", "surrogatepass"))


@unhurried
@given(changes=st.dictionaries(st.sampled_from(sorted(ENTRY)) | st.text(), VALUES, max_size=4))
@example({"[key]": None})
@example({"client_name": {"[key]": None}})
@example({"\x1b": ["", ""]})
@example({"jwks": {"keys": [{}, {"kty": "\x1b", "kid": None, "n": []}]}})
def test_an_entry_with_arbitrary_values(path: Path, changes: dict[str, object]) -> None:
    judged(path, json.dumps({"systems": [ENTRY | changes, ENTRY]}, ensure_ascii=False).encode("utf-8", "surrogatepass"))


@unhurried
@given(address=st.lists(st.sampled_from(ADDRESS_PARTS) | st.characters(), max_size=12).map("".join))
def test_an_address_that_loads_is_kept_byte_for_byte(path: Path, address: str) -> None:
    entry = ENTRY | {"redirect_uris": [address]}
    for key in ("client_secret", "client_secret_hash", "jwks", "jwks_uri", "token_endpoint_auth_signing_alg"):
        del entry[key]
    path.write_text(json.dumps({"systems": [entry]}), encoding="utf-8")
    try:
        clients = load(path, {})
    except ClientsFileError:
        return
    assert [client.redirect_uris for client in clients] == [(address,)]
