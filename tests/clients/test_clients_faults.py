"""Bad files: each fault is told with its line and what to do, none is a traceback, all come at once."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from idp.clients import ClientsFileError, Fault, check, load, remarks

HASH = "sha256:" + "0" * 64
SECRET = "s" * 43
KEPT = f"""client_id: a
client_name: {{th: ก, en: A}}
client_uri: https://a.example/
redirect_uris: [https://a.example/cb]
client_secret_hash: "{HASH}"
"""


def entry(*lines: str) -> str:
    """A file with one system, its keys from line 2 on: those of KEPT that ``lines`` do not give, then ``lines``."""
    given = {line.partition(":")[0] for line in lines}
    kept = [line for line in KEPT.splitlines() if line.partition(":")[0] not in given]
    return "systems:\n  - " + "\n    ".join([*kept, *(line for line in lines if ":" in line)]) + "\n"


def faults_of(tmp_path: Path, content: str | bytes, **environment: str) -> tuple[Fault, ...]:
    path = tmp_path / "clients.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ClientsFileError) as caught:
        load(path, environment)
    return caught.value.faults


# Files that are no list of systems at all: content, line, words.
BROKEN = {
    "empty": (b"", 1, "empty"),
    "only a comment": (b"# nothing\n", 1, "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", 1, "empty"),
    "not UTF-8": (b"systems:\n  - client_id: \xff\n", 2, "UTF-8"),
    "Thai in TIS-620": ("systems:\n\n  - client_id: ก\n".encode("tis-620"), 3, "UTF-8"),
    "UTF-16": ("systems: []\n".encode("utf-16"), 1, "UTF-8"),
    "binary": (b"\x7fELF\x00\x00", 1, "control character"),
    "NUL": (b"systems:\n  - client_id: a\x00\n", 2, "control character"),
    "escape sequence": (b"systems:\n# \x1b[31m\n", 2, "control character"),
    "line separator": ("systems:\n# a\u2028b\n".encode(), 2, "control character"),
    "tab": (b"systems:\n\t- client_id: a\n", 2, "tab"),
    "tab after spaces": (b"systems:\n  - client_id: a\n  \tclient_uri: b\n", 3, "tab"),
    "open quote": (b"systems:\n  - client_id: 'a\n    client_uri: b\n", 2, "YAML"),
    "open bracket": (b"systems: [\n", 1, "YAML"),
    "open bracket further up": (b"systems:\n  - scope: [a, b\n    client_id: a\n", 3, "begins on line 2"),
    "lone carriage return": (b"systems:\r\n  - client_id: a\r", 2, "control character"),
    "bad indentation": (b"systems:\n  - client_id: a\n client_uri: b\n", 3, "YAML"),
    "colon in plain text": (b"systems:\n  - client_id: a: b\n", 2, "YAML"),
    "percent": (b"%%%\n", 1, "YAML"),
    "alias bomb": (b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", 1, "anchor"),
    "alias of nothing": (b"systems: *x\n", 1, "alias"),
    "merge key": (b"systems:\n  - <<: {client_id: a}\n", 2, "key"),
    "python tag": (b"systems: !!python/object/apply:os.system [id]\n", 1, "tag"),
    "binary tag": (b"systems:\n  - client_id: !!binary YQ==\n", 2, "tag"),
    "two documents": (b"systems: []\n---\nsystems: []\n", 2, "document"),
    "text": (b"hello\n", 1, "block of keys"),
    "list": (b"- client_id: a\n", 1, "block of keys"),
    "unknown top key": (b"systems: []\nclients: []\n", 2, "clients"),
    "no systems": (b"{}\n", 1, "systems is missing"),
    "systems empty": (b"\nsystems:\n", 2, "systems must be a list"),
    "systems empty list": (b"systems: []\n", 1, "systems must be a list"),
    "systems a mapping": (b"systems: {client_id: a}\n", 1, "systems must be a list"),
    "system a text": (b"systems:\n\n  - e-license\n", 3, "block of keys"),
    "key a list": (b"systems:\n  - [a]: b\n", 2, "key is not text"),
    "key a number": (b"systems:\n  - 1: b\n", 2, "not text"),
    "deep": (b"systems: " + b"[" * 50 + b"]" * 50 + b"\n", 1, "nested too deep"),
    "deep without end": (b"[" * 1_000_000, 1, "nested too deep"),
    "deep blocks without end": (b"- " * 500_000, 1, "nested too deep"),
    "many values": (b"systems:\n" + b"- a\n" * 200_000, 4_999, "5000 values"),
    "many keys": (b"systems:\n- {" + b"a: b, " * 100_000 + b"}\n", 2, "5000 values"),
    "endless text": (b"systems:\n  - client_id: " + b"x" * 1_000_000, 2, "4096 characters"),
    "endless number": (b"systems:\n  - client_id: " + b"1:1" * 300_000, 2, "4096 characters"),
    "endless quote": (b"systems:\n  - client_id: '" + b"x\n" * 500_000, 2, "YAML"),
    "endless comment": (b"#" * 1_000_000, 1, "empty"),
    "too large": (b"x" * (1024 * 1024 + 1), 1, "1 MiB"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_list_of_systems_is_told_by_its_line(tmp_path: Path, name: str) -> None:
    content, line, words = BROKEN[name]
    assert any(fault.line == line and words in fault.problem for fault in faults_of(tmp_path, content))


@pytest.mark.parametrize("name", BROKEN)
def test_a_bad_file_is_told_within_a_tenth_of_a_second(tmp_path: Path, name: str) -> None:
    path = tmp_path / "clients.yaml"
    path.write_bytes(BROKEN[name][0])
    best = min(_seconds(path) for _ in range(5))
    assert best < 0.1


def _seconds(path: Path) -> float:
    """Of this thread alone: the machine may be busy with other tests."""
    begun = time.thread_time()
    check(path, {})
    return time.thread_time() - begun


REFRESHING = ("grant_types: [authorization_code, refresh_token]", "scope: openid offline_access")
PUBLIC = ("client_secret_hash", "token_endpoint_auth_method: none")
# Entries with one fault: its lines (what is missing from KEPT is added above them), words of the one fault.
FAULTY = {
    "unknown key": (
        ["redirect_uri: https://a.example/cb"],
        '"redirect_uri" is not a known key; did you mean redirect_uris',
    ),
    "key twice": (["scope: openid", "scope: openid"], "twice"),
    "empty value": (["scope:"], "scope is empty"),
    "empty list": (["redirect_uris: []"], "no redirect_uris"),
    "text for a list": (["redirect_uris: https://a.example/cb"], "must be a list"),
    "list for text": (["scope: [openid]"], "scope must be text"),
    "block for text": (["client_uri: {a: b}"], "client_uri must be text"),
    "Norway": (["client_id: no"], '"no" is read as true or false, not as text; quote it'),
    "Norway in a name": (["client_name: {th: ก, en: No}"], 'client_name.en: "No" is read as true or false'),
    "number for text": (["client_id: 5"], '"5" is read as a number, not as text; quote it'),
    "octal for text": (["client_id: 0755"], '"0755" is read as a number'),
    "fraction for text": (["client_id: 1.50"], '"1.50" is read as a number'),
    "base 60 for text": (["client_id: 20:20"], '"20:20" is read as a number'),
    "date for text": (["client_id: 2026-11-01"], '"2026-11-01" is read as a date'),
    "null for text": (["client_id: ~"], "client_id is empty"),
    "text for truth": (['require_pkce: "yes"'], "require_pkce must be true or false"),
    "number for truth": (["require_pkce: 1"], "require_pkce must be true or false"),
    "truth for number": (["tile: {order: true}"], "tile.order must be a whole number"),
    "octal for number": (["tile: {order: 010}"], "tile.order must be a whole number"),
    "number out of range": (["tile: {order: -1}"], "out of range"),
    "tile a text": (["tile: license"], "tile must be a block"),
    "tile with a third key": (["tile: {size: 3}"], '"size" is not a known key'),
    "icon that is a path": (["tile: {icon: ../x}"], "not the name of an icon"),
    "id with a space": (["client_id: e license"], "not a system id"),
    "id too long": ([f"client_id: {'a' * 65}"], "not a system id"),
    "id in Thai digits": (["client_id: ๑"], "not a system id"),
    "id with a line break": (['client_id: "a\\n"'], "not a system id"),
    "name in one language": (["client_name: {th: ก}"], "language en is missing"),
    "name in a third language": (["client_name: {th: ก, en: A, de: A}"], '"de" is not a known key'),
    "name as text": (["client_name: A"], "both languages"),
    "blank name": (['client_name: {th: ก, en: " "}'], "blank"),
    "name of two lines": (['client_name: {th: ก, en: "A\\nB"}'], "longer than one line"),
    "name that turns the text": (['client_name: {th: ก, en: "A\\u202eB"}'], "control character"),
    "description in one language": (["description: {en: A}"], "language th is missing"),
    "scope unknown": (["scope: openid tax"], '"tax" is not a scope'),
    "ID token with an unknown claim": (["id_token_claims: [zoneinfo]"], '"zoneinfo" is not a claim; use only name,'),
    "ID token with a misspelt claim": (["scope: openid profile", "id_token_claims: [Names]"], "did you mean name?"),
    "ID token with a scope for a claim": (
        ["scope: openid profile", "id_token_claims: [profile]"],
        '"profile" is not a claim; it is a scope: name the claims of it that you need, such as name',
    ),
    "ID token with a claim of a scope that is not there": (
        ["scope: openid profile", "id_token_claims: [name, email]"],
        "email belongs to the scope email; add email to scope, or remove email",
    ),
    "ID token with a claim twice": (["scope: openid email", "id_token_claims: [email, email]"], "same value twice"),
    "ID token with claims as text": (["scope: openid email", "id_token_claims: email"], "must be a list"),
    "ID token with a number for a claim": (["id_token_claims: [5]"], '"5" is read as a number'),
    "ID token with nothing": (["id_token_claims:"], "id_token_claims is empty"),
    "scope twice": (["scope: openid openid"], "twice"),
    "scope without openid": (["scope: profile"], "openid is not among"),
    "method unknown": (
        ["token_endpoint_auth_method: basic"],
        "must be one of client_secret_basic, client_secret_post, private_key_jwt, none",
    ),
    "algorithm unknown": (["id_token_signed_response_alg: HS256"], "must be one of RS256, PS256, ES256"),
    "no algorithm": (["id_token_signed_response_alg: none"], "must be one of"),
    "grant unknown": (["grant_types: [authorization_code, implicit]"], "must be one of authorization_code"),
    "no grant": (["grant_types: []"], "grant_types is empty"),
    "refresh without code": (["redirect_uris", "grant_types: [refresh_token]"], "without authorization_code"),
    "offline_access without refresh": (["scope: openid offline_access"], "does not list refresh_token"),
    "lifetime without refresh": (["offline_access_lifetime: 2592000"], "does not list refresh_token"),
    "offline_access without lifetime": (
        ["grant_types: [authorization_code, refresh_token]", "scope: openid offline_access"],
        "needs offline_access_lifetime",
    ),
    "lifetime too long": ([*REFRESHING, "offline_access_lifetime: 99999999"], "is not within 60 and"),
    "lifetime too short": ([*REFRESHING, "offline_access_lifetime: 0"], "is not within 60 and"),
    "lifetime of true": ([*REFRESHING, "offline_access_lifetime: true"], "must be a whole number"),
    "lifetime in words": ([*REFRESHING, "offline_access_lifetime: 30 days"], "must be a whole number"),
    "client_credentials of a public client": (
        [*PUBLIC, "grant_types: [authorization_code, client_credentials]"],
        "client_credentials is not for a client without",
    ),
    "token exchange of a public client": (
        [*PUBLIC, 'grant_types: [authorization_code, "urn:ietf:params:oauth:grant-type:token-exchange"]'],
        "token-exchange is not for a client without",
    ),
    "identity unknown": (["identity: checked"], "must be one of any, verified"),
    "level a number": (["minimum_ial: 1.3"], '"1.3" is read as a number, not as text; quote it'),
    "level off the scale": (['minimum_ial: "1.4"'], "must be one of 1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 3"),
    "callers a text": (["callers: nsw"], "callers must be a list"),
    "caller that is no id": (["callers: [e license]"], "not a system id"),
    "caller twice": (["callers: [nsw, nsw]"], "same value twice"),
    "caller is itself": (["client_id: e-license", "callers: [e-license]"], "the system itself"),
    "callers of a public client": ([*PUBLIC, "callers: [nsw]"], "takes no tokens from others"),
    "acting_for unknown": (["acting_for: maybe"], "must be one of refused, accepted, required"),
    "acting_for Norway": (["acting_for: no"], "must be one of refused, accepted, required"),
    "address twice": (["redirect_uris: [https://a.example/cb, https://a.example/cb]"], "same value twice"),
    "secret in clear text": (["client_secret: topsecret", "client_secret_hash"], "clear text"),
    "secret half a reference": (["client_secret: ${A_SECRET}x", "client_secret_hash"], "clear text"),
    "secret a number": (["client_secret: 12345", "client_secret_hash"], "clear text"),
    "no secret": (["token_endpoint_auth_method: client_secret_basic", "client_secret_hash"], "needs a secret"),
    "two secrets": ([f'client_secret_hash: "{HASH}"', "client_secret: ${LONG_SECRET}"], "both"),
    "public with a secret": (["token_endpoint_auth_method: none", f'client_secret_hash: "{HASH}"'], "has no secret"),
    "public without PKCE": (
        ["client_secret_hash", "token_endpoint_auth_method: none", "require_pkce: false"],
        "require_pkce: false is not possible",
    ),
    "short secret": (["client_secret_hash", "client_secret: ${SHORT_SECRET}"], "shorter than 32"),
    "secret with a line end": (["client_secret_hash", "client_secret: ${LINE_SECRET}"], "line break"),
    "hash without prefix": ([f'client_secret_hash: "{"0" * 64}"'], "client_secret_hash is not"),
    "hash in capitals": ([f'client_secret_hash: "sha256:{"A" * 64}"'], "client_secret_hash is not"),
    "hash of the example": (['client_secret_hash: "sha256:…"'], "client_secret_hash is not"),
    "hash a number": (["client_secret_hash: 12"], "quote it"),
}

NOT_BUILT = {
    "fapi2": ["profile: fapi2"],
    "consent": ["consent: ask"],
}


@pytest.mark.parametrize("name", FAULTY)
def test_one_fault_in_an_entry_is_one_line(tmp_path: Path, name: str) -> None:
    lines, words = FAULTY[name]
    content = entry(*lines)
    secrets = {"SHORT_SECRET": "s" * 31, "LONG_SECRET": SECRET, "LINE_SECRET": SECRET + "\n"}
    (fault,) = faults_of(tmp_path, content, **secrets)
    assert words in f"{fault.problem}; {fault.remedy}"
    assert fault.line == content.count("\n")  # the last
    assert str(fault) == f"{tmp_path / 'clients.yaml'}:{fault.line}: {fault.problem}; {fault.remedy}"
    assert "\n" not in str(fault)


@pytest.mark.parametrize(
    "lines",
    [
        ["grant_types: [authorization_code, refresh_token]"],
        ["grant_types: [authorization_code, refresh_token]", "offline_access_lifetime: 2592000"],
        [*REFRESHING, "offline_access_lifetime: 2592000"],
        ["redirect_uris", "grant_types: [client_credentials]"],
        ['grant_types: [authorization_code, "urn:ietf:params:oauth:grant-type:token-exchange"]'],
        [*PUBLIC, *REFRESHING, "offline_access_lifetime: 60"],
    ],
)
def test_grants_that_fit_together_are_no_fault(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "clients.yaml"
    path.write_text(entry(*lines), encoding="utf-8")
    assert check(path, {}) == ([], [])


@pytest.mark.parametrize("name", NOT_BUILT)
def test_a_setting_whose_feature_is_not_built_is_refused(tmp_path: Path, name: str) -> None:
    content = entry(*NOT_BUILT[name])
    (fault,) = faults_of(tmp_path, content)
    assert "not supported in this version" in fault.problem
    assert fault.line == content.count("\n")


@pytest.mark.parametrize("key", ["client_id", "client_name", "client_uri", "redirect_uris"])
def test_a_missing_key_is_told_where_the_entry_begins(tmp_path: Path, key: str) -> None:
    (fault,) = faults_of(tmp_path, "# a comment\n" + entry(key))
    assert fault.line == 3
    assert key in fault.problem


def test_all_faults_are_told_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    content = """systems:
  - client_id: "a b"
    client_name: {th: ก, en: no}
    client_uri: ftp://a.example/
    redirect_uris:
      - https://a.example/cb
      - http://a.example/cb
      - https://a.example/*
    client_secret: hunter2
    consent: ask
    colour: red
  - client_id: b
"""
    faults = faults_of(tmp_path, content)
    lines = [fault.line for fault in faults]
    assert lines == sorted(lines)
    assert set(lines) == {2, 3, 4, 7, 8, 9, 10, 11, 12}
    assert "hunter2" not in str(faults)


def test_a_system_id_is_taken_once(tmp_path: Path) -> None:
    content = entry() + entry().removeprefix("systems:\n")
    (fault,) = faults_of(tmp_path, content)
    assert (fault.line, "taken (line 2)" in fault.problem) == (7, True)


def test_a_repeated_key_does_not_hide_the_faults_of_the_first(tmp_path: Path) -> None:
    faults = faults_of(tmp_path, entry("scope: tax", "scope: openid"))
    assert [fault.line for fault in faults] == [7, 8]


@pytest.mark.parametrize(
    "value", ["topsecret", "https://user:topsecret@a.example/cb", '{"a": topsecret}', "[topsecret]"]
)
@pytest.mark.parametrize("key", ["client_secret", "client_secret_hash", "backchannel_logout_uri"])
def test_a_secret_that_was_written_in_the_file_is_not_repeated(tmp_path: Path, key: str, value: str) -> None:
    if key == "backchannel_logout_uri" and "@" not in value:
        value = "https://topsecret@evil example/cb"
    assert "topsecret" not in str(faults_of(tmp_path, entry(f"{key}: {value}")))


@pytest.mark.parametrize(
    "line",
    [
        'client_id: "\\e[31m\\n"',
        '"\\e[31m": a',
        'client_name: {th: ก, en: A, "\\e[31m": ~}',
        'scope: openid "\\e[31m"',
        'client_uri: "\\e[31m"',
        'tile: {icon: "\\e[31m"}',
    ],
)
def test_a_fault_cannot_drive_a_terminal(tmp_path: Path, line: str) -> None:
    assert all(str(fault).isprintable() for fault in faults_of(tmp_path, entry(line)))


def test_a_file_that_is_not_there_or_not_a_file_is_a_fault(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.yaml", tmp_path):
        faults, notes = check(path, {})
        assert [(fault.file, fault.line) for fault in faults] == [(str(path), 1)]
        assert notes == []


RESERVED = (
    "acting_for",
    "sub",
    "iss",
    "aud",
    "exp",
    "iat",
    "nbf",
    "jti",
    "nonce",
    "auth_time",
    "acr",
    "amr",
    "azp",
    "sid",
)


@pytest.mark.parametrize("claim", [*RESERVED, "at_hash", "c_hash", "act", "client_id", "scope", "events"])
def test_no_entry_names_what_the_provider_says_itself(tmp_path: Path, claim: str) -> None:
    content = entry(
        "scope: openid profile email phone address entity", "id_token_claims:\n      - name\n      - " + claim
    )
    (fault,) = faults_of(tmp_path, content)
    assert content.splitlines()[fault.line - 1].strip() == f"- {claim}"
    assert f'id_token_claims: "{claim}" is the provider\'s own' in fault.problem


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["acting_for: accepted"], True),
        (["acting_for: required"], True),
        (["acting_for: refused"], False),
        (["scope: openid"], False),
        (["acting_for: accepted", "backchannel_logout_uri: https://a.example/logout"], False),
    ],
)
def test_system_that_hears_of_no_switch_is_named_and_no_fault(tmp_path: Path, lines: list[str], told: bool) -> None:
    path = tmp_path / "clients.yaml"
    content = entry(*lines)
    path.write_text(content, encoding="utf-8")
    assert check(path, {}) == ([], [])
    notes = remarks(path, {})
    assert len(notes) == told
    for note in notes:
        _, line, words = note.removeprefix(str(path.parent)).split(":", 2)
        assert content.splitlines()[int(line) - 1].strip() == lines[0]
        assert "a takes delegated sessions without a backchannel_logout_uri" in words
        assert "; add backchannel_logout_uri" in words


def test_a_pipe_does_not_hold_the_reader(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    faults, _ = check(tmp_path / "pipe", {})
    assert "regular file" in faults[0].problem


@pytest.mark.parametrize(
    ("callers", "told"),
    [
        ("[]", ["a lists token exchange, and no entry lets it in"]),
        ("[a]", []),
        ("[aa]", ['callers: "aa" is no system of this file', "a lists token exchange, and no entry lets it in"]),
    ],
)
def test_whom_nobody_lets_in_is_named_and_no_fault(tmp_path: Path, callers: str, told: list[str]) -> None:
    path = tmp_path / "clients.yaml"
    exchanging = entry('grant_types: [authorization_code, "urn:ietf:params:oauth:grant-type:token-exchange"]')
    called = entry("client_id: called", f"callers: {callers}").removeprefix("systems:\n")
    path.write_text(exchanging + called, encoding="utf-8")
    assert check(path, {}) == ([], [])
    lines = remarks(path, {})
    assert [words in line for words, line in zip(told, lines, strict=True)] == [True] * len(told)
    assert all(line.startswith(f"{path}:") and "; " in line for line in lines)
    assert [client.client_id for client in load(path, {}).never_called_upon()] == ([] if callers == "[a]" else ["a"])
