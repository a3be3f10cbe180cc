"""What a good ``clients.yaml`` becomes, and what ``check`` and ``load`` make of the settings around it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from idp.clients import Clients, ClientsFileError, check, load

SHIPPED = Path(__file__).parents[2] / "clients.yaml"
SECRET = "s" * 43
HASH = "sha256:" + "0" * 64

WHOLE = f"""systems:
  - client_id: e-license
    client_name: {{th: อี-ไลเซนส์, en: e-License}}
    description: {{th: ขอใบอนุญาต, en: Licence applications}}
    client_uri: https://e-license.example.go.th/#/start
    redirect_uris: [https://e-license.example.go.th/callback, http://127.0.0.1:8001/callback]
    post_logout_redirect_uris: [https://e-license.example.go.th/]
    backchannel_logout_uri: https://e-license.example.go.th/backchannel-logout?system=1
    token_endpoint_auth_method: client_secret_post
    client_secret_hash: "{HASH}"
    scope: openid profile entity
    id_token_signed_response_alg: ES256
    grant_types: [authorization_code]
    require_pkce: false
    profile: simple
    acting_for: required
    two_factor: optional
    id_token_claims: [name, tax_id]
    consent: implied
    tile: {{icon: license, order: 3}}
"""


def short(client_id: str, *lines: str) -> str:
    """An entry with nothing in it that may be left out."""
    required = (
        f"client_id: {client_id}",
        f"client_name: {{th: ระบบ {client_id}, en: System {client_id}}}",
        f"client_uri: https://{client_id}.example.go.th/",
        f"redirect_uris: [https://{client_id}.example.go.th/callback]",
    )
    return "  - " + "\n    ".join([*required, *(lines or (f'client_secret_hash: "{HASH}"',))]) + "\n"


def loaded(tmp_path: Path, text: str, **environment: str) -> Clients:
    path = tmp_path / "clients.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path, environment)


def test_every_setting_of_an_entry_reaches_the_client(tmp_path: Path) -> None:
    client = loaded(tmp_path, WHOLE).get("e-license")
    assert client is not None
    assert (client.name("th"), client.name("en"), client.described("th")) == ("อี-ไลเซนส์", "e-License", "ขอใบอนุญาต")
    assert client.client_uri == "https://e-license.example.go.th/#/start"
    assert client.redirect_uris == ("https://e-license.example.go.th/callback", "http://127.0.0.1:8001/callback")
    assert client.post_logout_redirect_uris == ("https://e-license.example.go.th/",)
    assert client.backchannel_logout_uri == "https://e-license.example.go.th/backchannel-logout?system=1"
    assert client.token_endpoint_auth_method == "client_secret_post"
    assert client.client_secret_hash == "0" * 64
    assert (client.scope, set(client.scopes)) == ("openid profile entity", {"openid", "profile", "entity"})
    assert (client.id_token_signed_response_alg, client.grant_types) == ("ES256", ("authorization_code",))
    assert (client.require_pkce, client.acting_for, client.delegable) == (False, "required", True)
    assert client.id_token_claims == ("name", "tax_id")
    assert (client.tile.icon, client.tile.order) == ("license", 3)


def test_what_an_entry_leaves_out_is_the_careful_choice(tmp_path: Path) -> None:
    client = loaded(tmp_path, "systems:\n" + short("ninth")).get("ninth")
    assert client is not None
    assert client.require_pkce
    assert not client.delegable
    assert client.scopes == {"openid"}
    assert client.token_endpoint_auth_method == "client_secret_basic"
    assert client.backchannel_logout_uri is None
    assert client.described("en") == ""
    assert client.id_token_claims == ()


def test_a_client_and_the_texts_in_it_cannot_be_changed(tmp_path: Path) -> None:
    client = loaded(tmp_path, WHOLE).get("e-license")
    assert client is not None
    with pytest.raises(ValidationError):
        client.scope = "openid"
    with pytest.raises(TypeError):
        client.client_name["th"] = "x"  # type: ignore[index]
    assert {client: 1}[client] == 1


def test_the_language_follows_any_spelling_of_the_locale(tmp_path: Path) -> None:
    client = loaded(tmp_path, WHOLE).get("e-license")
    assert client is not None
    assert {client.name(locale) for locale in ("en", "en-GB", "en_US", "EN")} == {"e-License"}
    assert {client.name(locale) for locale in ("th", "th_TH", "fr", "")} == {"อี-ไลเซนส์"}


def test_systems_come_in_the_order_of_their_tiles_then_of_the_file(tmp_path: Path) -> None:
    secret = f'client_secret_hash: "{HASH}"'
    orders = {"late": 9, "first": 1, "second": 1, "zero": 0}
    text = "systems:\n" + "".join(
        short(name, secret, f"tile: {{order: {order}}}", "acting_for: accepted") for name, order in orders.items()
    )
    clients = loaded(tmp_path, text + short("untold"))
    assert [client.client_id for client in clients] == ["zero", "first", "second", "late", "untold"]
    assert [client.client_id for client in clients.delegable()] == ["zero", "first", "second", "late"]
    assert len(clients) == 5
    assert "late" in clients
    assert clients.get("LATE") is None


@pytest.mark.parametrize(
    "uri",
    [
        "https://a.example/cb",
        "https://A.Example:443/%7Ecb/../x?b=2&a=1",
        "https://a.example",
        "https://xn--o3cw4h.example/%E0%B8%81",
        "http://localhost:8001/cb",
        "http://[::1]:8001/cb",
        "http://127.7.7.7/cb",
    ],
)
def test_an_address_is_kept_byte_for_byte(tmp_path: Path, uri: str) -> None:
    text = "systems:\n" + short("a").replace("https://a.example.go.th/callback", f'"{uri}"')
    assert [client.redirect_uris for client in loaded(tmp_path, text)] == [(uri,)]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "clients.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert "e-license" in load(path, {})


def test_a_secret_may_come_from_the_environment(tmp_path: Path) -> None:
    client = loaded(tmp_path, "systems:\n" + short("a", "client_secret: ${A_SECRET}"), A_SECRET=SECRET).get("a")
    assert client is not None
    assert client.check_secret(SECRET)
    assert SECRET not in repr(client)


def test_a_public_client_needs_no_secret_and_accepts_none(tmp_path: Path) -> None:
    client = loaded(tmp_path, "systems:\n" + short("a", "token_endpoint_auth_method: none")).get("a")
    assert client is not None
    assert client.client_secret_hash is None
    assert not client.check_secret("")


def test_an_unset_variable_is_a_note_to_check_and_a_fault_to_load(tmp_path: Path) -> None:
    path = tmp_path / "clients.yaml"
    path.write_text("systems:\n" + short("a", "client_secret: ${A_SECRET}"), encoding="utf-8")
    for environment in ({}, {"A_SECRET": ""}):
        faults, notes = check(path, environment)
        assert faults == []
        assert [("A_SECRET" in note, f"{path}:6:" in note) for note in notes] == [(True, True)]
        with pytest.raises(ClientsFileError, match="A_SECRET is not set"):
            load(path, environment)


@pytest.mark.parametrize(
    "host", ["10.1.2.3", "192.168.0.4", "172.20.0.2", "100.64.0.1", "[fd00::1]", "[::ffff:10.0.0.1]"]
)
@pytest.mark.parametrize(("method", "key"), [("none", "backchannel_logout_uri"), ("private_key_jwt", "jwks_uri")])
def test_a_call_into_a_private_network_waits_for_the_setting_that_allows_it(
    tmp_path: Path, host: str, method: str, key: str
) -> None:
    path = tmp_path / "clients.yaml"
    entry = short("a", f"token_endpoint_auth_method: {method}", f"{key}: https://{host}/bye")
    path.write_text("systems:\n" + entry, encoding="utf-8")
    faults, notes = check(path, {})
    assert (len(faults), len(notes)) == (0, 1)
    with pytest.raises(ClientsFileError, match="IDP_PRIVATE_NETWORKS"):
        load(path, {})
    assert "a" in load(path, {}, private_issuer=True)


def test_a_back_channel_on_loopback_loads(tmp_path: Path) -> None:
    entry = short("a", "token_endpoint_auth_method: none", "backchannel_logout_uri: http://127.0.0.1:8001/bye")
    assert "a" in loaded(tmp_path, "systems:\n" + entry)


def test_the_shipped_file_holds_the_seven_systems() -> None:
    names = re.findall(r"\$\{([A-Z0-9_]+_SECRET)\}", SHIPPED.read_text(encoding="utf-8"))
    clients = load(SHIPPED, {name: name + SECRET for name in names})
    ids = ["e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard", "section5"]
    assert [client.client_id for client in clients] == ids
    assert [client.client_id for client in clients if not client.delegable] == ["webboard"]
    assert {client.scope for client in clients} == {"openid profile email phone address entity"}
    for client in clients:
        assert client.check_secret(client.client_id.upper().replace("-", "_") + "_SECRET" + SECRET)
        assert client.client_uri == f"https://{client.client_id}.example.go.th/"


def test_the_shipped_file_has_no_fault_without_any_setting() -> None:
    faults, notes = check(SHIPPED, {})
    assert faults == []
    assert len(notes) == 7


def test_an_eighth_system_needs_only_an_entry(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    secrets = dict.fromkeys(re.findall(r"\$\{([A-Z0-9_]+_SECRET)\}", text), SECRET)
    assert len(loaded(tmp_path, text + short("eighth"), **secrets)) == 8
