"""Lines of ``.env`` as people write them: read, or refused with their number."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from idp import config
from idp.cli import main
from idp.config import SettingsError


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def _load(text: str) -> config.Settings:
    Path(".env").write_text(text, encoding="utf-8", newline="")
    return config.load(need_secret=False)


def _refusal(text: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        _load(text)
    return caught.value.problems


@pytest.mark.parametrize(
    "line",
    [
        "IDP_SMTP_URL=smtp://mail",
        "export IDP_SMTP_URL=smtp://mail",
        "export\tIDP_SMTP_URL=smtp://mail",
        "  IDP_SMTP_URL=smtp://mail",
        "IDP_SMTP_URL = smtp://mail",
        "IDP_SMTP_URL\t=\tsmtp://mail\t ",
        'IDP_SMTP_URL="smtp://mail"',
        "IDP_SMTP_URL='smtp://mail'",
        "IDP_SMTP_URL='smtp://mail'  # the agency's",
        "IDP_SMTP_URL=smtp://mail # the agency's",
        "IDP_SMTP_URL=smtp://mail\r",
        "IDP_SMTP_URL='smtp://mail'\r",
        "#\n\n \t\nIDP_SMTP_URL=smtp://mail",
        "# IDP_SMTP_URL=smtp://other\nIDP_SMTP_URL=smtp://mail",
        "COMPOSE_FILE=${X}.yml\nOTHER='\nIDP_SMTP_URL=smtp://mail\nOTHER=2",
    ],
)
def test_spelling_is_read(line: str) -> None:
    assert _load(f"{line}\n").smtp_url == "smtp://mail"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("postgresql://u:a=b#c@db/idp", "postgresql://u:a=b#c@db/idp"),
        ("'a # b'", "a # b"),
        ('"it\'s"', "it's"),
        (r"'a\b$c${D}'", r"a\b$c${D}"),
        (r'"a\b$c"', r"a\b$c"),
        ("a'b", "a'b"),
        ("", ""),
        ("''", ""),
        ("# nothing", ""),
    ],
)
def test_value_is_what_stands_there(written: str, value: str) -> None:
    assert _load(f"IDP_MAP_ATTRIBUTION={written}\n").map_attribution == value


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("IDP_ISSUER", "NAME=value"),
        ("IDP_ISSUER: https://sso.example.go.th", "NAME=value"),
        ("set IDP_ISSUER=https://sso.example.go.th", "NAME=value"),
        ("$env:IDP_ISSUER='https://sso.example.go.th'", "NAME=value"),
        ("[idp]", "NAME=value"),
        ("IDP_ISSUER='https://sso.example.go.th", "quote"),
        ("IDP_ISSUER=\"https://sso.example.go.th'", "quote"),
        ("IDP_ISSUER='https://sso.example.go.th'x", "quote"),
        (r'IDP_ISSUER="a\"b"', "quote"),
        ("IDP_ISSUER=“https://sso.example.go.th”", "word processor"),
        ("IDP_ISSUER=https://${HOST}", "nothing is replaced"),
        ('IDP_ISSUER="$(hostname)"', "nothing is replaced"),
        ("IDP_ISSUER=https://sso.\\", "ends with its line"),
        ("IDP_LOG_FORMAT=text", "twice (first on line 1)"),
    ],
)
def test_line_that_is_read_in_two_ways_is_refused_with_its_number(line: str, word: str) -> None:
    (problem,) = _refusal(f"IDP_LOG_FORMAT=text\n\n{line}\n")
    assert problem.startswith(".env:3: ")
    assert word in problem
    assert "; " in problem


def test_every_faulty_line_is_told_and_no_value() -> None:
    problems = _refusal("IDP_SMTP_URL='smtp://u:geheim@h\ngeheim\nIDP_SMTPURL=geheim\n")
    assert [problem.split(" ")[0] for problem in problems] == [".env:1:", ".env:2:"]
    assert "geheim" not in "".join(problems)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("IDP_SMTPURL", "IDP_SMTP_URL"),
        ("IDP_SMPT_URL", "IDP_SMTP_URL"),
        ("idp_smtp_url", "IDP_SMTP_URL"),
        ("IDP-ISSUER", "IDP_ISSUER"),
        ("IPD_DATABASE_URL", "IDP_DATABASE_URL"),
        ("IDP_DATABASE", "IDP_DATABASE_URL"),
        ("IDP_TRUSTED_PROXY", "IDP_TRUSTED_PROXIES"),
        ("IDP_SECRETKEY_FILE", "IDP_SECRET_KEY_FILE"),
        ("IDP_ZZZZZZ", "idp settings lists them"),
    ],
)
class TestMisspeltNames:
    """In the file, which is ours, a fault; in the environment, which is not ours alone, a warning."""

    def test_in_the_file(self, name: str, meant: str) -> None:
        (problem,) = _refusal(f"\n{name}=geheim\n")
        assert problem.startswith(f".env:2: {name} is no setting; ")
        assert meant in problem
        assert "geheim" not in problem

    def test_in_the_environment(self, name: str, meant: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(name, "geheim")
        done = CliRunner().invoke(main, ["settings"])
        assert done.exit_code == 0
        (line,) = done.stderr.splitlines()
        assert line.startswith(f"warning: {name} in the environment is no setting; ")
        assert meant in line
        told = CliRunner().invoke(main, ["doctor"])
        assert f"BAD  settings: {line.removeprefix('warning: ')}" in told.stderr.splitlines()
        assert "geheim" not in done.output + told.output


def test_names_of_others_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kubernetes tells every container of a service called ``idp`` where it is."""
    for name, value in {
        "IDP_SERVICE_HOST": "10.0.0.1",
        "IDP_SERVICE_PORT_HTTP": "80",
        "IDP_PORT": "tcp://10.0.0.1:80",
        "IDP_PORT_80_TCP_ADDR": "10.0.0.1",
        "IDP_WEB_PORT": "tcp://10.0.0.1:80",
        "SMTP_URL": "smtp://x",
        "DATABASE_URL": "postgres://x",
    }.items():
        monkeypatch.setenv(name, value)
    assert config.unknown_settings() == []
    assert _load("DATABASE_URL=x\nPOSTGRES_PASSWORD=x\n") == config.Settings()


@pytest.mark.parametrize("where", ["environment", "file"])
def test_setting_that_is_not_built_yet_is_named_and_stops_nothing(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    if where == "environment":
        monkeypatch.setenv("IDP_METRICS_TOKEN", "geheim")
    else:
        Path(".env").write_text("IDP_METRICS_TOKEN=geheim\n")
    assert config.unknown_settings() == ["IDP_METRICS_TOKEN is not supported in this version; unset it"]
    assert config.load(need_secret=False) == config.Settings()
