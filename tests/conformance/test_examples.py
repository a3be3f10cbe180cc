"""``examples/conformance``: what an administrator hands to the suite and to the provider fits together."""

from __future__ import annotations

import json
import re
import shlex
import ssl
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from conformance.modules.names import BASIC, RP_INITIATED_LOGOUT
from conformance.plan import CLIENTS_FILE, EXAMPLES, PASSWORD, PLAN_FILE, PROVIDER, SUITE, USER_NAME, Plan, read_plan
from idp.demo import people
from idp.models import EntityType

#: The one module that waits for a notice of the end of a login.
NOTIFIED = "oidcc-backchannel-rp-initiated-logout"
_COMMANDS = {"text": {4}, "click": {3, 4}, "wait": {4, 6}}


@pytest.fixture
def plan() -> Plan:
    """As it stands in the folder."""
    return read_plan()


def test_clients_are_accepted(plan: Plan) -> None:
    environment = {"PATH": "/usr/bin:/bin", **plan.secrets()}
    command = [sys.executable, "-m", "idp", "clients", "check", str(CLIENTS_FILE)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == f"{CLIENTS_FILE}: OK\n"


def test_every_client_of_the_plan_is_registered_with_its_addresses(plan: Plan) -> None:
    entries = {entry["client_id"]: entry for entry in plan.clients()}
    base = f"{SUITE}/test/a/{plan.alias}"
    methods = {"client": "client_secret_basic", "client2": "client_secret_basic", "client_secret_post": None}
    for name, method in methods.items():
        entry = entries.pop(plan.credentials(name).client_id)
        assert entry["redirect_uris"] == [f"{base}/callback"]
        assert entry["token_endpoint_auth_method"] == (method or name)
        offline = ["offline_access"] if method else []
        assert entry["scope"].split() == ["openid", "profile", "email", "phone", "address", *offline]
        assert ("refresh_token" in entry.get("grant_types", [])) == bool(offline)
        assert entry["require_pkce"] is False
        assert "backchannel_logout_uri" not in entry, "every module but one fails if it gets a notice"
        if method:
            assert entry["post_logout_redirect_uris"] == [f"{base}/post_logout_redirect"]
    entry = entries.pop(plan.credentials("client", NOTIFIED).client_id)
    assert entry["redirect_uris"] == [f"{base}/callback"]
    assert entry["post_logout_redirect_uris"] == [f"{base}/post_logout_redirect"]
    assert entry["backchannel_logout_uri"] == f"{base}/backchannel_logout"
    assert not entries


def test_secrets_are_long_and_survive_form_encoding(plan: Plan) -> None:
    secrets = set(plan.secrets().values())
    assert len(secrets) == 4
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{32,}", secret) for secret in secrets)


def test_commands_are_those_of_the_suite(plan: Plan) -> None:
    overridden = plan.document["override"]
    assert overridden.keys() <= {*BASIC, *RP_INITIATED_LOGOUT, NOTIFIED}
    blocks = [plan.document["browser"], *(each["browser"] for each in overridden.values() if "browser" in each)]
    for block in (block for several in blocks for block in several):
        assert block.keys() == {"match", "tasks"}
        for task in block["tasks"]:
            assert task.keys() <= {"task", "optional", "match", "commands"}
            for command in task.get("commands", []):
                assert len(command) in _COMMANDS[command[0]], command


def test_readme_tells_of_the_plan_what_stands_in_it(plan: Plan) -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for name, secret in plan.secrets().items():
        assert f"export {name}={secret}\n" in text
    for name in (plan.alias, PROVIDER, SUITE, USER_NAME, PASSWORD):
        assert f"`{name}`" in text, name


def test_expected_results_are_those_that_the_readme_tells() -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for file, result in (("expected-failures.json", "WARNING"), ("expected-skips.json", "SKIPPED")):
        entries = json.loads((EXAMPLES / file).read_text(encoding="utf-8"))
        (row,) = re.findall(rf"^\| {result} \| (.*?) \|", text, re.MULTILINE)
        assert [f"`{entry['test-name']}`" for entry in entries] == row.split(", ")
        assert {entry["test-name"] for entry in entries} <= {*BASIC}
        assert {entry["configuration-filename"] for entry in entries} == {PLAN_FILE.name}


def test_certificate_of_the_readme_is_one_that_the_provider_takes(tmp_path: Path) -> None:
    """Its commands as they stand there, also for a Python that is strict about authorities, as newer ones are."""
    (commands,) = re.findall(r"```\n((?: *openssl (?:req|x509).*\n)+) *```", (EXAMPLES / "README.md").read_text())
    for command in commands.splitlines():
        subprocess.run(shlex.split(command), cwd=tmp_path, check=True, capture_output=True, timeout=60)
    client, server = ssl.create_default_context(cafile=tmp_path / "suite.pem"), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    server.load_cert_chain(tmp_path / "nginx-selfsigned.crt", tmp_path / "nginx-selfsigned.key")
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    near = client.wrap_bio(to_client, to_server, server_hostname=urlsplit(SUITE).hostname)
    far = server.wrap_bio(to_server, to_client, server_side=True)
    for side in (near, far, near, far):
        with suppress(ssl.SSLWantReadError):
            side.do_handshake()
    assert near.getpeercert()["subjectAltName"] == (("DNS", urlsplit(SUITE).hostname),)


def test_account_of_the_plan_is_a_person_of_the_demonstration(plan: Plan) -> None:
    commands = plan.browser("oidcc-server")[0]["tasks"][0]["commands"]
    assert commands[:2] == [["text", "id", "username", USER_NAME], ["text", "id", "password", PASSWORD]]
    (person,) = [person for person in people.ACCOUNTS if person.tax_id == USER_NAME]
    assert person.entity_type is EntityType.NATURAL_PERSON
    assert people.PASSWORD == PASSWORD
