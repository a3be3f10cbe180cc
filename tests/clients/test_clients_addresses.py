"""Addresses that may not be registered (RFC 9700, sections 2.1 and 4.1; RFC 6749, section 3.1.2)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from idp.clients import Fault, check
from idp.clients.address import on_another_port, origin

KEYS = ("client_uri", "redirect_uris", "post_logout_redirect_uris", "backchannel_logout_uri", "jwks_uri")

REFUSED = {
    "": "not an absolute address",
    "/callback": "not an absolute address",
    "//a.example/cb": "not an absolute address",
    "a.example/cb": "not an absolute address",
    "https:a.example/cb": "no host",
    "https:/a.example/cb": "no host",
    "https:///a.example/cb": "no host",
    "https://": "no host",
    "https://:443/cb": "no host",
    "http://a.example/cb": "plain http",
    "HTTP://a.example/cb": "plain http",
    "http://localhost.evil.example/cb": "plain http",
    "http://127.0.0.1.evil.example/cb": "plain http",
    "http://0.0.0.0/cb": "plain http",
    "http://128.0.0.1/cb": "plain http",
    "http://[::2]/cb": "plain http",
    "http://localhost:80@evil.example/cb": "user name",
    "https://user:pw@a.example/cb": "user name",
    "https://@a.example/cb": "user name",
    "https://*.example/cb": "wildcard",
    "https://a.example/*": "wildcard",
    "https://{host}/cb": "placeholder",
    "https://${application.session.host}/cb": "placeholder",
    "https://a.example/${x}": "placeholder",
    "javascript:alert(1)": "scheme javascript",
    "data:text/html,x": "scheme data",
    "th.go.example:/cb": "scheme th.go.example",
    "ftp://a.example/cb": "scheme ftp",
    "file:///etc/passwd": "scheme file",
    " https://a.example/cb": "a space",
    "https://a.example/c b": "a space",
    "https://a.example/cb\n": "character",
    "https://a.example/\tcb": "character",
    "https://a.example/\x00cb": "character",
    "https://a.example\\@evil.example/cb": "a backslash",
    "https://a.example/\u200b": "character",
    "https://ระบบ.ไทย/cb": "character",
    "https://a.example/<script>": "character",
    "https://a.example/%zz": "hexadecimal",
    "https://a.example/100%": "hexadecimal",
    "https://a..example/cb": "bad host",
    "https://-a.example/cb": "bad host",
    "https://a,b.example/cb": "bad host",
    "https://a%2eexample/cb": "bad host",
    "https://2130706433/cb": "bad host",
    "https://0x7f.1/cb": "bad host",
    "https://127.1/cb": "bad host",
    "https://[::1/cb": "no host",
    "https://[nonsense]/cb": "no host",
    "https://[fe80::1%25eth0]/cb": "bad IPv6",
    "https://a.example:0/cb": "bad port",
    "https://a.example:65536/cb": "bad port",
    "https://a.example:80x/cb": "bad port",
    "https://a.example/" + "x" * 2048: "longer than",
}


def faults_with(tmp_path: Path, key: str, address: str) -> tuple[list[Fault], list[str]]:
    """What ``check`` says of an entry that is sound but for ``address``, which stands on line 3."""
    fields: dict[str, object] = {
        "client_id": "a",
        "client_name": {"th": "ก", "en": "A"},
        "client_uri": "https://a.example/",
        "redirect_uris": ["https://a.example/cb"],
        "token_endpoint_auth_method": "private_key_jwt" if key == "jwks_uri" else "none",
    }
    fields.pop(key, None)
    value = [address] if key.endswith("uris") else address
    rest = "".join(f"    {name}: {json.dumps(other)}\n" for name, other in fields.items())
    path = tmp_path / "clients.yaml"
    path.write_text(f"systems:\n  -\n    {key}: {json.dumps(value)}\n{rest}", encoding="utf-8")
    return check(path, {})


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("address", REFUSED, ids=lambda address: ascii(address[:40]))
def test_a_bad_address_is_one_fault_on_its_line(tmp_path: Path, key: str, address: str) -> None:
    (fault,), _ = faults_with(tmp_path, key, address)
    assert fault.line == 3
    assert REFUSED[address] in fault.problem
    assert key in fault.problem


@pytest.mark.parametrize("address", ["https://a.example/cb#", "https://a.example/#/cb"])
def test_only_the_address_of_the_tile_may_have_a_fragment(tmp_path: Path, address: str) -> None:
    assert faults_with(tmp_path, "client_uri", address) == ([], [])
    for key in KEYS[1:]:
        (fault,), _ = faults_with(tmp_path, key, address)
        assert "fragment" in fault.problem


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "[fe80::1]", "0.0.0.0", "[::]", "224.0.0.1", "[::ffff:169.254.1.1]"]
)
@pytest.mark.parametrize("key", ["backchannel_logout_uri", "jwks_uri"])
def test_a_call_to_an_address_that_no_system_has_is_refused(tmp_path: Path, key: str, host: str) -> None:
    (fault,), _ = faults_with(tmp_path, key, f"https://{host}/bye")
    assert "no system has" in fault.problem
    assert key in fault.problem


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("https://a.example/cb?x=http://b.example", "https://a.example"),
        ("HTTPS://A.Example:443/CB", "https://a.example"),
        ("https://a.example:8443/", "https://a.example:8443"),
        ("https://a.example:08443/", "https://a.example:8443"),
        ("https://a.example:80", "https://a.example:80"),
        ("http://LOCALHOST:80/cb", "http://localhost"),
        ("http://localhost:443/cb", "http://localhost:443"),
        ("http://127.0.0.1:8400/cb", "http://127.0.0.1:8400"),
        ("http://[0:0:0:0:0:0:0:1]:8400/cb", "http://[::1]:8400"),
        ("https://[2001:DB8::0:1]/cb", "https://[2001:db8::1]"),
        ("https://a.example./cb", "https://a.example."),
        ("https://xn--o3cw4h.example/cb", "https://xn--o3cw4h.example"),
    ],
)
def test_origin_is_what_a_browser_sends(address: str, seen: str) -> None:
    """RFC 6454 section 6.2: small letters, no usual port, an IPv6 address in its shortest spelling."""
    assert origin(address) == seen


def test_port_alone_is_free_on_loopback() -> None:
    """RFC 8252 section 7.3, both ways."""
    assert on_another_port("http://127.0.0.1:1/", "http://127.0.0.1:2/")
    assert on_another_port("http://[::1]/", "http://[::1]:2/")
    assert not on_another_port("http://127.0.0.1:1/", "http://[::1]:1/")
    assert not on_another_port("http://127.0.0.1", "http://127.0.0.1/")
    assert not on_another_port("http://localhost:1/", "http://localhost:2/")


@pytest.mark.parametrize(
    "own", ["th.go.example.app:/cb", "th.go.example.app://cb", "myapp:/oauth2redirect", "MyApp:cb"]
)
def test_scheme_of_ones_own_is_refused_with_a_way_out(tmp_path: Path, own: str) -> None:
    """RFC 8252 section 7.1 allows them; any program on the machine can claim the same one."""
    faults, _ = faults_with(tmp_path, "redirect_uris", own)
    (fault,) = faults
    assert f"has the scheme {own.partition(':')[0]}:" in fault.problem
    assert "https://" in fault.remedy
    assert "http://127.0.0.1/" in fault.remedy
