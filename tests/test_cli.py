"""The ``idp`` command, as a person at a terminal meets it. Exit status 0, 1 with plain lines, 2 for usage."""

from __future__ import annotations

import hashlib
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import psutil
import pytest
from support import postgres
from support.command_line import environment, idp, in_process, refused, serve
from support.world import client_entry, write_clients

from idp.config import Settings
from idp.db import Database, expected_revision

ROOT = Path(__file__).parents[1]
KEY = "a-secret-key-of-the-command-line-tests"
COMMANDS = ("demo", "serve", "worker", "settings", "db", "clients", "keys", "users", "explain", "doctor")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.sqlite3"
    else:
        name = f"t{secrets.token_hex(6)}"
        yield postgres.create_database(name)
        postgres.drop_database(name)


only_postgresql = pytest.mark.parametrize("empty_url", ["postgresql"], indirect=True)


def test_help_lists_every_command(folder: Path) -> None:
    done = in_process(folder, "-h")
    assert done.returncode == 0
    assert done.stderr == ""
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\w", done.stdout, re.MULTILINE), command


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help(folder: Path, command: str) -> None:
    done = idp(folder, command, "--help")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Usage:" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("serve", "--port", "http"),
        ("clients", "check", "a", "b"),
        ("settings", "issuer"),
    ],
)
def test_wrong_usage_is_shown_on_stderr(folder: Path, arguments: tuple[str, ...]) -> None:
    done = idp(folder, *arguments)
    assert done.returncode == 2
    assert "Usage:" in done.stderr
    assert done.stdout == ""


def test_installed_command_is_the_same(folder: Path) -> None:
    command = Path(sys.executable).with_name("idp")
    done = subprocess.run([command, "--help"], cwd=folder, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0


def test_settings_are_listed_each_with_value_default_and_meaning(folder: Path) -> None:
    done = idp(folder, "settings", issuer="https://sso.example.go.th", trusted_proxies="10.0.0.0/8,::1/128")
    assert done.returncode == 0
    lines = {line.split()[0]: line for line in done.stdout.splitlines()}
    assert set(lines) == {f"IDP_{each.name.upper()}" for each in fields(Settings)}
    assert re.search(r"https://sso\.example\.go\.th +default http://localhost:8000 +\w", lines["IDP_ISSUER"])
    assert "10.0.0.0/8,::1/128" in lines["IDP_TRUSTED_PROXIES"]
    assert re.search(r" - +default - ", lines["IDP_CA_BUNDLE"])


def test_settings_have_the_names_of_the_contract() -> None:
    names = {f"IDP_{each.name.upper()}" for each in fields(Settings)}
    assert names >= {
        "IDP_ISSUER",
        "IDP_DATABASE_URL",
        "IDP_SECRET_KEY",
        "IDP_SECRET_KEY_FILE",
        "IDP_CLIENTS_FILE",
        "IDP_TRUSTED_PROXIES",
        "IDP_PRIVATE_NETWORKS",
        "IDP_CA_BUNDLE",
        "IDP_BRANDING_FILE",
        "IDP_LOG_FORMAT",
    }


def test_settings_do_not_tell_secrets(folder: Path) -> None:
    key_file = folder / "key"
    key_file.write_text("the-secret-in-the-file-of-forty-letters!")
    done = idp(
        folder,
        "settings",
        database_url="postgresql://idp:hunter2@db/idp",
        secret_key_file=str(key_file),
        previous_secret_keys="an-earlier-key,another",
    )
    assert done.returncode == 0
    for secret in ("hunter2", "the-secret-in", "an-earlier-key", "another"):
        assert secret not in done.stdout
    assert done.stdout.count("(set)") == 3


def test_settings_that_cannot_be_used_are_named_each_in_a_line(folder: Path) -> None:
    lines = refused(idp(folder, "settings", issuer="http://sso.example.go.th", login_idle_seconds="soon"))
    assert [line.split(":")[0] for line in lines] == ["IDP_LOGIN_IDLE_SECONDS", "IDP_ISSUER"]


def test_settings_may_stand_in_a_file(folder: Path) -> None:
    (folder / ".env").write_text("IDP_ISSUER=https://from.the.file.example\n")
    assert "https://from.the.file.example" in idp(folder, "settings").stdout


def test_schema_is_made_and_checked(folder: Path, empty_url: str) -> None:
    (line,) = refused(idp(folder, "db", "check", database_url=empty_url))
    assert "idp db upgrade" in line
    for run in (in_process, idp):
        done = run(folder, "db", "upgrade", database_url=empty_url)
        assert done.returncode == 0, done.stderr
        assert expected_revision() in done.stdout
    done = idp(folder, "db", "check", database_url=empty_url)
    assert (done.returncode, done.stderr) == (0, "")
    assert expected_revision() in done.stdout


def test_schema_is_made_once_when_several_start_together(folder: Path, empty_url: str) -> None:
    command = [sys.executable, "-m", "idp", "db", "upgrade"]
    settings = environment(database_url=empty_url)
    running = [
        subprocess.Popen(command, cwd=folder, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for process in running:
        _, told = process.communicate(timeout=60)
        assert process.returncode == 0, told


AWAY = "postgresql://idp:hunter2@127.0.0.1:1/idp"


@pytest.mark.parametrize(
    ("url", "arguments"),
    [
        (AWAY, ("db", "check")),
        (AWAY, ("db", "upgrade")),
        (AWAY, ("keys", "list")),
        ("nonsense", ("db", "check")),
        ("mysql://idp:hunter2@127.0.0.1/idp", ("db", "check")),
        ("sqlite:////proc/no/folder", ("db", "check")),
        ("sqlite:////proc/no/folder", ("serve",)),
    ],
)
def test_database_that_cannot_be_used_is_told_in_a_line(folder: Path, url: str, arguments: tuple[str, ...]) -> None:
    write_clients(folder / "clients.yaml")
    done = idp(folder, *arguments, database_url=url, secret_key=KEY)
    assert "hunter2" not in done.stdout + done.stderr
    assert "database" in refused(done)[0].casefold()


def test_shipped_clients_file_is_good_and_its_secrets_are_still_to_be_set(folder: Path) -> None:
    shutil.copy(ROOT / "clients.yaml", folder)
    done = idp(folder, "clients", "check")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[-1] == "clients.yaml: OK"
    assert len(lines) == 8
    assert all(re.match(r"clients\.yaml:\d+: .*_SECRET", line) for line in lines[:-1])


def test_clients_file_may_be_named(folder: Path) -> None:
    write_clients(folder / "other.yaml")
    assert idp(folder, "clients", "check", "other.yaml").stdout == "other.yaml: OK\n"
    write_clients(folder / "other.yaml", (client_entry("unheard", backchannel_logout_uri=None),))
    done = idp(folder, "clients", "check", clients_file="other.yaml")
    note, verdict = done.stdout.splitlines()
    assert note.startswith("other.yaml:2: unheard takes delegated sessions without a backchannel_logout_uri")
    assert (verdict, done.returncode) == ("other.yaml: OK", 0), "a note is no fault"


def test_faulty_file_of_settings_takes_no_variable_from_the_check(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other settings are not needed to check a named file; what is set in the environment still is."""
    write_clients(folder / "other.yaml", (client_entry("one", client_secret_hash=None, client_secret="${ONE_SECRET}"),))
    (folder / ".env").write_text("no line of settings\n", encoding="utf-8")
    monkeypatch.setenv("ONE_SECRET", "x" * 43)
    assert idp(folder, "clients", "check", "other.yaml").stdout == "other.yaml: OK\n"


BAD = """\
systems:
  - client_id: one
    client_name: {th: หนึ่ง, en: One}
    client_uri: http://one.example.go.th/
    redirect_uris: [https://one.example.go.th/*]
    client_secret: in-clear-text
    colour: red
"""


def test_every_fault_of_the_clients_file_has_its_line(folder: Path) -> None:
    (folder / "clients.yaml").write_text(BAD, encoding="utf-8")
    lines = refused(idp(folder, "clients", "check"))
    assert [line.split(" ")[0] for line in lines] == [f"clients.yaml:{number}:" for number in (4, 5, 6, 7)]
    assert all("; " in line for line in lines), "what is wrong; what to do"
    assert "in-clear-text" not in "".join(lines)


def test_clients_file_that_is_not_there_is_told_in_a_line(folder: Path) -> None:
    (line,) = refused(idp(folder, "clients", "check", "none.yaml"))
    assert line.startswith("none.yaml:1: ")


def test_clients_are_listed(folder: Path) -> None:
    write_clients(folder / "clients.yaml")
    done = idp(folder, "clients", "list")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.splitlines()][:2] == ["e-license", "nsw"]
    assert re.search(r"^webboard .*refused$", done.stdout, re.MULTILINE)
    (folder / "clients.yaml").write_text(BAD, encoding="utf-8")
    assert len(refused(idp(folder, "clients", "list"))) == 4


def test_client_secret_is_new_each_time_and_fits_its_hash(folder: Path) -> None:
    made = set()
    for _ in range(2):
        done = idp(folder, "clients", "secret")
        words = dict(line.split() for line in done.stdout.splitlines())
        assert re.fullmatch(r"[A-Za-z0-9_-]{43}", words["client_secret"])
        assert words["client_secret_hash"] == f"sha256:{hashlib.sha256(words['client_secret'].encode()).hexdigest()}"
        made.add(words["client_secret"])
    assert len(made) == 2


def test_signing_keys_are_listed_without_anything_private(folder: Path, empty_url: str) -> None:
    idp(folder, "db", "upgrade", database_url=empty_url)
    first = idp(folder, "keys", "list", database_url=empty_url, secret_key=KEY)
    assert first.returncode == 0, first.stderr
    lines = [line.split() for line in first.stdout.splitlines()]
    assert [line[1:4] for line in lines] == [[alg, "signing", "since"] for alg in ("ES256", "PS256", "RS256")]
    assert idp(folder, "keys", "list", database_url=empty_url, secret_key=KEY).stdout == first.stdout


@only_postgresql
def test_signing_keys_of_a_database_without_schema(folder: Path, empty_url: str) -> None:
    (line,) = refused(idp(folder, "keys", "list", database_url=empty_url, secret_key=KEY))
    assert "idp db upgrade" in line


def test_signing_keys_of_another_secret_key(folder: Path) -> None:
    url = f"sqlite:///{folder}/idp.sqlite3"
    idp(folder, "db", "upgrade", database_url=url)
    idp(folder, "keys", "list", database_url=url, secret_key=KEY)
    (line,) = refused(idp(folder, "keys", "list", database_url=url, secret_key=KEY[::-1]))
    assert "IDP_SECRET_KEY" in line


@pytest.mark.parametrize("command", ["serve", "worker", "keys"])
def test_without_a_secret_key_nothing_starts(folder: Path, command: str) -> None:
    write_clients(folder / "clients.yaml")
    runs = {
        "serve": lambda: serve(folder),
        "worker": lambda: in_process(folder, "worker"),
        "keys": lambda: idp(folder, "keys", "list"),
    }
    (line,) = refused(runs[command]())
    assert line.startswith("IDP_SECRET_KEY: ")
    assert not (folder / "var").exists()


@only_postgresql
def test_serve_refuses_a_postgresql_whose_schema_is_behind(folder: Path, empty_url: str) -> None:
    write_clients(folder / "clients.yaml")
    (line,) = refused(serve(folder, database_url=empty_url, secret_key=KEY))
    assert "idp db upgrade" in line
    assert expected_revision() in line
    database = Database(empty_url)
    assert database.schema_revision() is None, "an administrator does that"
    database.dispose()


def test_serve_refuses_a_bad_clients_file(folder: Path) -> None:
    (folder / "clients.yaml").write_text(BAD, encoding="utf-8")
    lines = refused(serve(folder, secret_key=KEY))
    assert [line.split(" ")[0] for line in lines] == [f"clients.yaml:{number}:" for number in (4, 5, 6, 7)]


def test_serve_refuses_a_client_whose_secret_is_not_set(folder: Path) -> None:
    entry = client_entry("one", client_secret="${ONE_SECRET}", client_secret_hash=None)
    write_clients(folder / "clients.yaml", (entry,))
    assert idp(folder, "clients", "check").returncode == 0
    (line,) = refused(serve(folder, secret_key=KEY))
    assert "ONE_SECRET" in line


def test_serve_refuses_a_port_that_is_taken(folder: Path) -> None:
    write_clients(folder / "clients.yaml")
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = in_process(folder, "serve", "--port", port, "--workers", "1", "--no-worker", secret_key=KEY)
    assert port in refused(done)[0]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_serve_answers_with_a_worker_beside_it_and_stops_whole(folder: Path, workers: str) -> None:
    """An embedded database is made by itself."""
    write_clients(folder / "clients.yaml")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "idp", "serve", "--port", str(port), "--workers", workers],
        cwd=folder,
        env=environment(secret_key=KEY, issuer=f"http://localhost:{port}"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    family: list[psutil.Process] = []
    try:
        _wait_for(lambda: _status(f"http://127.0.0.1:{port}/readyz") == 200, process)
        assert _status(f"http://127.0.0.1:{port}/login") == 200
        parent = psutil.Process(process.pid)
        _wait_for(lambda: any("worker" in child.cmdline() for child in parent.children(recursive=True)), process)
        family = parent.children(recursive=True)
        process.send_signal(signal.SIGTERM)
        told = process.communicate(timeout=60)[0]
        assert process.returncode == 0, told
        assert psutil.wait_procs(family, 5)[1] == []
    finally:
        for each in (child for child in family if child.is_running()):
            each.kill()
        process.kill()
        process.communicate()
    assert (folder / "var/idp.sqlite3").exists()


def _status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    except OSError:
        return 0


def _wait_for(settled: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 90
    while not settled():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_database_that_is_away_is_waited_for(folder: Path, command: str) -> None:
    write_clients(folder / "clients.yaml")
    process = subprocess.Popen(
        [sys.executable, "-m", "idp", command],
        cwd=folder,
        env=environment(secret_key=KEY, database_url=AWAY, log_format="text"),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    try:
        told = [process.stderr.readline() for _ in range(2)]
        assert process.poll() is None
    finally:
        process.terminate()
        told += process.communicate(timeout=60)[1:]
    assert process.returncode == 0
    assert all("database" in line for line in told[:2]), "it has tried again"
    assert "hunter2" not in "".join(told)
