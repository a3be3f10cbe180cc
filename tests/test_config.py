"""Settings: read from the environment or ``.env``, checked, and every fault told at once."""

from __future__ import annotations

import ipaddress
from dataclasses import fields
from pathlib import Path

import pytest

from idp import config
from idp.config import Settings, SettingsError, bundled, is_loopback

KEY = "k" * 32


def _load(**changes: str) -> Settings:
    return config.load({"IDP_SECRET_KEY": KEY, **{f"IDP_{name.upper()}": value for name, value in changes.items()}})


def _problems(**changes: str) -> str:
    with pytest.raises(SettingsError) as caught:
        _load(**changes)
    assert str(caught.value) == "\n".join(caught.value.problems)
    return str(caught.value)


def test_secret_key_is_all_that_a_trial_needs() -> None:
    settings = _load()
    assert settings.issuer == "http://localhost:8000"
    assert settings.database_url == "sqlite:///var/idp.sqlite3"
    assert settings.clients_file == Path("clients.yaml")
    assert settings.secret_keys == (KEY,)


def test_every_setting_says_what_it_means() -> None:
    for each in fields(Settings):
        assert each.metadata["meaning"], each.name
        assert isinstance(each.metadata["secret"], bool)


def test_what_is_secret_is_marked() -> None:
    """``idp settings`` masks by this mark; a database's address holds its password."""
    secret = {each.name for each in fields(Settings) if each.metadata["secret"]}
    assert secret >= {"secret_key", "previous_secret_keys", "database_url"}


def test_values_become_what_the_program_works_with() -> None:
    settings = _load(
        issuer="https://sso.example.go.th:8443",
        trusted_proxies="10.0.0.0/8, 2001:db8::/32,",
        private_networks="192.168.1.7",
        previous_secret_keys="one, two",
        login_idle_seconds=" 60 ",
        ca_bundle="ca.pem",
    )
    assert settings.trusted_proxies == (ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("2001:db8::/32"))
    assert settings.private_networks == (ipaddress.ip_network("192.168.1.7/32"),)
    assert settings.secret_keys == (KEY, "one", "two")
    assert settings.login_idle_seconds == 60
    assert settings.ca_bundle == Path("ca.pem")
    assert settings.host == "sso.example.go.th:8443"
    assert settings.secure
    assert not settings.on_loopback


def test_empty_variable_is_as_good_as_none() -> None:
    assert _load(issuer="", login_whole_seconds="  ") == _load()


@pytest.mark.parametrize(
    "issuer",
    [
        "https://sso.example.go.th",
        "https://sso.example.go.th:8443",
        "https://localhost",
        "http://localhost:8000",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
    ],
)
def test_issuer_is_https_or_on_loopback(issuer: str) -> None:
    assert _load(issuer=issuer).issuer == issuer


@pytest.mark.parametrize(
    "issuer",
    [
        "sso.example.go.th",
        "ftp://sso.example.go.th",
        "https://",
        "https:///path",
        "http://sso.example.go.th",
        "http://localhost.evil.example",
        "https://sso.example.go.th/",
        "https://sso.example.go.th/sso",
        "https://sso.example.go.th?",
        "https://sso.example.go.th#",
        "https://sso.example.go.th?a=b",
        "https://user@sso.example.go.th",
    ],
)
def test_issuer_that_cannot_be_one_is_refused(issuer: str) -> None:
    assert "IDP_ISSUER" in _problems(issuer=issuer)


@pytest.mark.parametrize(
    "issuer",
    [
        "https://SSO.example.go.th",
        "https://sso.example.go.th:443",
        "https://sso.example.go.th:99999",
        "https://sso.example.go.th:port",
        "https://sso example.go.th",
        "https://บริการ.example",
        "https://[",
    ],
)
def test_issuer_that_no_browser_would_send_as_its_host_is_refused(issuer: str) -> None:
    """Every request would be answered with 400: browsers write hosts small, in ASCII and without the usual port."""
    assert "IDP_ISSUER" in _problems(issuer=issuer)


def test_every_fault_is_told_at_once() -> None:
    told = _problems(
        issuer="http://sso.example.go.th",
        secret_key="short",
        trusted_proxies="10.0.0.0/33",
        login_idle_seconds="an hour",
        log_format="xml",
        clock_offset_file="clock_offset",
    )
    for name in ("ISSUER", "SECRET_KEY", "TRUSTED_PROXIES", "LOGIN_IDLE_SECONDS", "LOG_FORMAT", "CLOCK_OFFSET_FILE"):
        assert f"IDP_{name}: " in told
    assert len(told.splitlines()) == 6
    assert "short" not in told


@pytest.mark.parametrize("name", ["login_idle_seconds", "login_whole_seconds"])
@pytest.mark.parametrize("value", ["0", "-1"])
def test_login_lasts_some_time(name: str, value: str) -> None:
    assert f"IDP_{name.upper()}" in _problems(**{name: value})


def test_clock_is_moved_on_loopback_only() -> None:
    assert _load(clock_offset_file="clock_offset").clock_offset_file == Path("clock_offset")
    assert "IDP_CLOCK_OFFSET_FILE" in _problems(issuer="https://sso.example.go.th", clock_offset_file="clock_offset")


def test_clock_is_moved_by_a_number_alone(tmp_path: Path) -> None:
    file = tmp_path / "clock_offset"
    assert _load(clock_offset_file=str(file)).clock_offset_file == file, "which need not be there"
    file.write_text("tomorrow")
    assert _problems(clock_offset_file=str(file)).startswith(f"IDP_CLOCK_OFFSET_FILE: {file}: it holds no number")


def test_secret_key_is_long_and_asked_for_where_one_is_needed() -> None:
    for environment in ({}, {"IDP_SECRET_KEY": "k" * 31}, {"IDP_SECRET_KEY": " " * 40}):
        with pytest.raises(SettingsError, match="IDP_SECRET_KEY"):
            config.load(environment)
    assert config.load({}, need_secret=False).secret_key == ""


def test_secret_key_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "secret_key"
    file.write_text(f"{KEY}-of-the-file\n")
    assert config.load({"IDP_SECRET_KEY_FILE": str(file)}).secret_key == f"{KEY}-of-the-file"


def test_secret_key_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert str(tmp_path / "none") in _problems(secret_key_file=str(tmp_path / "none"))
    assert str(tmp_path) in _problems(secret_key_file=str(tmp_path))


def test_secret_key_file_of_more_than_64_kib_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "secret_key"
    file.write_text("k" * 65_536)
    assert len(config.load({"IDP_SECRET_KEY_FILE": str(file)}).secret_key) == 65_536
    file.write_text("k" * 65_537)
    assert "IDP_SECRET_KEY_FILE" in _problems(secret_key_file=str(file))


def test_secret_key_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    """As ``head -c 32 /dev/urandom`` makes it."""
    file = tmp_path / "secret_key"
    file.write_bytes(bytes(range(160, 200)))
    assert "IDP_SECRET_KEY_FILE" in _problems(secret_key_file=str(file))


def test_environment_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(
        "# a comment\n"
        "\n"
        f"IDP_SECRET_KEY='{KEY}'\n"
        'export IDP_CLIENTS_FILE = "ระบบ.yaml"\n'
        "IDP_LOG_FORMAT=json\n"
        "OTHER_PROGRAM=1\n"
        "IDP_DATABASE_URL=postgresql://u:p=w@db/idp\n"
        "#IDP_ISSUER=https://commented.example\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("IDP_LOG_FORMAT", "text")
    settings = config.load()
    assert settings.secret_key == KEY
    assert settings.clients_file == Path("ระบบ.yaml")
    assert settings.log_format == "text"
    assert settings.database_url == "postgresql://u:p=w@db/idp"
    assert settings.issuer == "http://localhost:8000"


def test_no_file_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert config.load(need_secret=False) == Settings()


def test_settings_never_change() -> None:
    with pytest.raises(AttributeError):
        _load().issuer = "https://other.example"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("host", "answer"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("localhost.example", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_loopback_hosts_are_known(host: str, answer: bool) -> None:
    assert is_loopback(host) is answer


@pytest.mark.parametrize("name", ["templates", "migrations", "static", "translations"])
def test_what_travels_with_the_program_is_found(name: str) -> None:
    assert bundled(name).is_dir()


@pytest.mark.parametrize(("typed", "value"), [("on", True), ("True", True), ("1", True), ("off", False), ("no", False)])
def test_switch_is_on_or_off(typed: str, value: bool) -> None:
    assert _load(laser_check=typed).laser_check is value


def test_switch_that_is_neither_is_refused() -> None:
    assert _problems(laser_check="perhaps") == "IDP_LASER_CHECK: must be on or off"


@pytest.mark.parametrize("listed", ["none", "unlock", "shorten, decide_claim", "suspend_with_delegations"])
def test_acts_for_a_second_officer_are_listed_by_name(listed: str) -> None:
    assert _load(second_officer_acts=listed).second_officer_acts == tuple(listed.split(", "))


def test_act_that_officers_do_not_have_is_a_fault() -> None:
    assert 'IDP_SECOND_OFFICER_ACTS: "delete" is no act of officers' in _problems(second_officer_acts="unlock,delete")
