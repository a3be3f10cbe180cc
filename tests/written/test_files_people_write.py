"""Every file that people write by hand: read in each encoding that editors make of UTF-8, or refused in one line."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from support.world import client_entry, write_clients

from idp import clients, clock, config, trust
from idp.errors import Unusable
from idp.registers.file import FileRegister
from idp.web import branding

KEY = "k-of-the-file" * 4
THAI = "ทดสอบ"


def _env(path: Path) -> object:
    os.chdir(path.parent)
    return config.load(need_secret=False).mail_from


def _key(path: Path) -> object:
    return config.load({"IDP_SECRET_KEY_FILE": str(path)}).secret_key


def _clients(path: Path) -> object:
    return [client.name("th") for client in clients.load(path, {})]


def _branding(path: Path) -> object:
    return branding.load(path).agency_name["th"]


def _register(path: Path) -> object:
    FileRegister(path).examine()
    return THAI


def _authorities(path: Path) -> object:
    return len(trust.context(path).get_ca_certs())


def _content(kind: str, folder: Path) -> bytes:
    """A good one of each."""
    if kind == ".env":
        return f"IDP_MAIL_FROM={THAI}@example.go.th\n# {THAI}\n".encode()
    if kind == "clients.yaml":
        write_clients(folder / "good.yaml", (client_entry("one", client_name={"th": THAI, "en": "One"}),))
        return (folder / "good.yaml").read_bytes()
    if kind == "authorities.pem":
        return trustme.CA().cert_pem.bytes()
    return {
        "key": f"{KEY}\n".encode(),
        "branding.yaml": f"agency_name: {{th: {THAI}, en: One}}\n".encode(),
        "register.yaml": f"- {{tax_id: '1', entity_type: other, name: {THAI}}}\n".encode(),
    }[kind]


READERS: dict[str, tuple[Callable[[Path], object], object]] = {
    ".env": (_env, f"{THAI}@example.go.th"),
    "key": (_key, KEY),
    "clients.yaml": (_clients, [THAI]),
    "branding.yaml": (_branding, THAI),
    "register.yaml": (_register, THAI),
    "authorities.pem": (_authorities, 1),
}
every_kind = pytest.mark.parametrize("kind", READERS)
#: In which some letter is Thai: whatever stands between certificates is of no matter, and a key has ASCII alone.
with_thai = pytest.mark.parametrize("kind", [kind for kind in READERS if kind not in ("key", "authorities.pem")])


@pytest.fixture(autouse=True)
def _back_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("IDP_")]:
        monkeypatch.delenv(name)


def _refusal(path: Path, kind: str) -> str:
    """The one line that refuses the file; it names it."""
    with pytest.raises(Unusable) as caught:
        READERS[kind][0](path)
    lines = [line for line in str(caught.value).splitlines() if not line.startswith("IDP_SECRET_KEY: ")]
    assert len(lines) == 1, lines
    assert path.name in lines[0]
    return lines[0]


@every_kind
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_spellings_of_utf8_are_read(tmp_path: Path, kind: str, mark: bytes, ends: bytes) -> None:
    read, expected = READERS[kind]
    (tmp_path / kind).write_bytes(mark + _content(kind, tmp_path).replace(b"\n", ends))
    assert read(tmp_path / kind) == expected


@every_kind
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-32"])
def test_wide_letters_are_refused_by_name(tmp_path: Path, kind: str, encoding: str) -> None:
    """As Windows' editors and PowerShell's ``>`` write them."""
    (tmp_path / kind).write_bytes(_content(kind, tmp_path).decode().encode(encoding))
    line = _refusal(tmp_path / kind, kind)
    assert encoding[:6].upper() in line
    assert "UTF-8" in line


@with_thai
def test_windows_874_is_refused_by_name(tmp_path: Path, kind: str) -> None:
    (tmp_path / kind).write_bytes(_content(kind, tmp_path).decode().encode("cp874"))
    line = _refusal(tmp_path / kind, kind)
    assert "Windows-874" in line
    assert "save it again as UTF-8" in line


@with_thai
def test_encoding_that_changes_in_the_middle_is_refused_with_the_line(tmp_path: Path, kind: str) -> None:
    content = _content(kind, tmp_path)
    (tmp_path / kind).write_bytes(content + b"#\n# " + THAI.encode("cp874") + b"\n")
    line = _refusal(tmp_path / kind, kind)
    number = len(content.splitlines()) + 2
    assert f"{kind}:{number}: " in line
    assert "from here on" in line


@every_kind
@pytest.mark.parametrize("content", [bytes(5000), b"\0", b"IDP_LOG_FORMAT=te\0xt\n"], ids=["zeros", "zero", "inside"])
def test_zeros_are_refused(tmp_path: Path, kind: str, content: bytes) -> None:
    (tmp_path / kind).write_bytes(content)
    _refusal(tmp_path / kind, kind)


@every_kind
def test_file_of_100_megabytes_is_refused_unread(tmp_path: Path, kind: str) -> None:
    with (tmp_path / kind).open("wb") as file:
        file.truncate(100_000_000)
    assert "larger than" in _refusal(tmp_path / kind, kind)


@every_kind
def test_what_is_no_file_is_refused(tmp_path: Path, kind: str) -> None:
    """A container that mounts a file which is not there finds a folder; a pipe would hold the program for ever."""
    (tmp_path / kind).mkdir()
    assert "not a regular file" in _refusal(tmp_path / kind, kind)
    (tmp_path / kind).rmdir()
    os.mkfifo(tmp_path / kind)
    assert "not a regular file" in _refusal(tmp_path / kind, kind)


@every_kind
def test_file_that_is_not_there_is_refused(tmp_path: Path, kind: str) -> None:
    (tmp_path / kind).symlink_to(tmp_path / "nowhere")
    assert "No such file" in _refusal(tmp_path / kind, kind)


BOMBS = {
    "aliases": "a: &a [x, x]\nb: &b [*a, *a]\n",
    "deep": "[" * 5000 + "]" * 5000,
    "many": "- {a: b}\n" * 250_000,
    "tag": "!!python/object/apply:os.system [true]\n",
    "one line": f"a: {'x' * 500_000}\n",
    "two documents": "a: b\n---\na: b\n",
}


@pytest.mark.parametrize("kind", [kind for kind in READERS if kind.endswith(".yaml")])
@pytest.mark.parametrize("bomb", BOMBS)
def test_yaml_that_grows_is_refused_at_its_line(tmp_path: Path, kind: str, bomb: str) -> None:
    (tmp_path / kind).write_text(BOMBS[bomb])
    line = _refusal(tmp_path / kind, kind)
    assert line.split(":")[1 if line.startswith(str(tmp_path)) else 2].isdigit()


def test_key_that_stands_where_its_file_is_named_is_not_told() -> None:
    secret = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4/m9vYmFyYmF6cXV4"
    with pytest.raises(Unusable) as caught:
        config.load({"IDP_SECRET_KEY_FILE": secret})
    assert secret not in str(caught.value)
    assert "belongs into IDP_SECRET_KEY" in str(caught.value)


def test_certificate_between_notes_in_any_encoding_is_read(tmp_path: Path) -> None:
    content = _content("authorities.pem", tmp_path)
    (tmp_path / "a.pem").write_bytes(codecs.BOM_UTF8 + b"# Autorit\xe9\n" + content + b"\xff\n" + content)
    assert _authorities(tmp_path / "a.pem") == 1


def test_authorities_are_read_all_or_not_at_all(tmp_path: Path) -> None:
    """Where one is passed over, calls fail later, and nothing says why."""
    first, second = (trustme.CA().cert_pem.bytes() for _ in range(2))
    end = second.index(b"-----END")
    spoiled = {
        "cut off": second[: end // 2],
        "without an end": second[:end],
        "another letter": second.replace(b"M", b"*", 3),
        "form of OpenSSL": second.replace(b" CERTIFICATE", b" TRUSTED CERTIFICATE"),
        "joined with the next": second[: end // 2] + first,
    }
    (tmp_path / "a.pem").write_bytes(first + second)
    assert _authorities(tmp_path / "a.pem") == 2
    for name, content in spoiled.items():
        (tmp_path / "a.pem").write_bytes(first + content)
        with pytest.raises(Unusable) as caught:
            trust.context(tmp_path / "a.pem")
        assert "one of its certificates" in str(caught.value), name
        assert "; name a PEM file" in str(caught.value)


@pytest.mark.parametrize("content", ["nan", "inf", "1e300", "9" * 100_000, "soon", codecs.BOM_UTF8.decode() + "later"])
def test_clock_is_not_moved_by_what_is_no_number(tmp_path: Path, content: str) -> None:
    (tmp_path / "offset").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="no number"):
        clock.read_offset(tmp_path / "offset")


def test_clock_is_moved_by_a_number_as_windows_writes_it(tmp_path: Path) -> None:
    (tmp_path / "offset").write_bytes(codecs.BOM_UTF8 + b"3600\r\n")
    assert clock.read_offset(tmp_path / "offset") == 3600
