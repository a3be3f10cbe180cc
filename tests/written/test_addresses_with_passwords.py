"""Addresses that hold a password: one line that says what to percent-encode, and never a part of the password."""

from __future__ import annotations

import secrets

import pytest

from idp import config
from idp.config import SettingsError
from idp.db import Database
from idp.mail import server
from idp.written import userinfo


def _refusal(name: str, value: str) -> str:
    with pytest.raises(SettingsError) as caught:
        config.load({"IDP_SECRET_KEY": "k" * 40, f"IDP_{name.upper()}": value})
    (problem,) = caught.value.problems
    assert problem.startswith(f"IDP_{name.upper()}: ")
    return problem


@pytest.mark.parametrize(
    ("letter", "code"),
    [("@", "%40"), ("/", "%2F"), ("?", "%3F"), ("#", "%23"), ("%", "%25"), ("[", "%5B"), ("]", "%5D")],
)
@pytest.mark.parametrize("place", ["{}front", "mid{}dle", "end{}", "a{}b{}c"])
def test_letter_that_has_to_be_encoded_is_named(letter: str, code: str, place: str) -> None:
    password = place.replace("{}", letter)
    problem = _refusal("database_url", f"postgresql://idp:{password}@db.example.go.th:5432/idp?sslmode=require")
    assert f"write {letter} as {code}" in problem
    with pytest.raises(ValueError, match=f"as {code}") as caught:
        server.parse(f"smtp://idp:{password}@mail.example.go.th:587?tls=starttls")
    for part in ("front", "dle", "end"):
        assert part not in problem + str(caught.value)


@pytest.mark.parametrize("password", ["a:b", "a+b", "a b", "a&b=c", "a$b!*'();,", "a\\b", "รหัสผ่าน", "a~b-_."])
def test_other_letters_are_read_as_they_are(password: str) -> None:
    url = f"postgresql://idp:{password}@db/idp"
    assert config.load({"IDP_DATABASE_URL": url}, need_secret=False).database_url == url
    assert Database(url).url.password == password
    assert server.parse(f"smtp://idp:{password}@mail").password == password


@pytest.mark.parametrize("password", ["@/?#[]%:", "รหัส ผ่าน", "%41"])
def test_encoded_letters_are_read(password: str) -> None:
    encoded = "".join(f"%{byte:02X}" for byte in password.encode())
    assert Database(f"postgresql://idp:{encoded}@db/idp").url.password == password
    assert userinfo.fault(f"postgresql://idp:{encoded}@db/idp") is None
    assert server.parse(f"smtp://idp:{encoded}@mail").password == password


@pytest.mark.parametrize("encoded", ["%e0%e1", "a%00b", "a%0D%0Ab"])
def test_letters_that_are_no_text_are_refused(encoded: str) -> None:
    assert userinfo.fault(f"smtp://idp:{encoded}@mail")


SECRET = secrets.token_hex(8)
#: Ways to spoil an address; ``S`` is a secret that its writer has put there.
SPOILT = (
    *("S", "//S", "x://S", "x://u:S@h", "x://u:S", "x://u:S@", "x://S@h:port", "x://u:p@h:S", "x://[S", "x://u:[S@h"),
    *("x://u:S/p@h", "x://u:p/S@h", "x://u:p@S@h", "x://u:S#p@h", "x://u:p?S@h", "x://u:%S@h", "x://u:S%zz@h"),
    *("x://u:S\uff20p@h", "x://u:p\u2100S@h", "x://u:S\n@h", "x://u:S\t@h", "x://u:S\u200b@h", "x:u:S@h", "x:/u:S@h"),
    *("x://u:S@h?tls=S", "x://u:S@h?S=1", "x://u:S@h/S", "x://u:S@..h", "x://u:S@h:99999", "x://u:S@h?tls=none"),
)
ADDRESSES = {
    "issuer": ("https", "http"),
    "database_url": ("postgresql", "postgresql+psycopg", "postgres", "sqlite", "mysql"),
    "smtp_url": ("smtp", "smtps"),
    "dbd_url": ("https", "ftp"),
    "gdx_url": ("https",),
    "map_tile_url": ("https",),
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_no_refusal_tells_a_part_of_an_address(name: str) -> None:
    """Whatever is wrong with it: what is refused is told by name alone."""
    for scheme in ADDRESSES[name]:
        for spoilt in SPOILT:
            value = spoilt.replace("x:", f"{scheme}:").replace("S", SECRET)
            told = _told(name, value)
            assert SECRET not in told, value
            assert len(told.splitlines()) <= 1, value


def _told(name: str, value: str) -> str:
    """What is said of a setting, if it is refused."""
    try:
        settings = config.load({"IDP_SECRET_KEY": "k" * 40, f"IDP_{name.upper()}": value})
        if name == "smtp_url":
            server.parse(settings.smtp_url)
        if name == "database_url" and not value.startswith("sqlite"):
            Database(settings.database_url).dispose()
    except (SettingsError, ValueError) as error:
        return str(error)
    return ""


def test_account_at_the_mail_server_shows_in_no_repr() -> None:
    assert "geheim" not in repr(server.parse("smtp://geheim:geheim@mail.example.go.th"))
