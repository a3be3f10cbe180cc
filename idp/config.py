"""Settings: ``IDP_…`` environment variables, or the same names in a file ``.env``.

Every setting is one field of ``Settings`` with a description, which ``idp settings`` prints.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from idp import clock
from idp.errors import Unusable
from idp.written import environment, userinfo
from idp.written.fault import FaultyFile, shown
from idp.written.text import read
from idp.written.values import Network, parse

_PACKAGE = Path(__file__).resolve().parent

#: A host as browsers send it: an ASCII name in lower case, or an IP address.
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]*:[0-9a-f:.]*")

#: An IPv6 address in a ``Host`` header.
_BRACKETED = re.compile(r"\[[0-9a-f:.]+\](:[0-9]*)?")

#: The URL of map tiles: a literal host, which goes into the Content-Security-Policy, and the three placeholders.
_TILES = re.compile(r"https?://[a-z0-9.:-]+/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s\"'<>]+")

#: What ``IDP_SECOND_OFFICER_ACTS`` may list: the acts of officers, or ``none``.
OFFICERS_ACTS = frozenset(
    {
        *("resend_confirmation", "correct_address", "change_email", "reset_second_factor", "shorten", "cancel"),
        *("unlock", "suspend", "suspend_with_delegations", "restore", "end_logins", "add_branch", "verify"),
        *("refuse_verification", "decide_claim", "merge", "end_delegation", "clear_report", "none"),
    }
)

#: A signing key signs for ten years at most.
MOST_DAYS = 3650


def bundled(name: str) -> Path:
    """The path of the data file or folder *name*: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name


class SettingsError(Unusable):
    """One or more settings, or files that they name, cannot be used. ``problems`` has one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _setting(default: Any, meaning: str, *, secret: bool = False) -> Any:
    return field(default=default, metadata={"meaning": meaning, "secret": secret})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The validated settings of one installation. The variable of a field is ``IDP_`` and its name in upper case."""

    issuer: str = _setting("http://localhost:8000", "address of this provider, as the systems know it")
    database_url: str = _setting("sqlite:///var/idp.sqlite3", "SQLite file or PostgreSQL database", secret=True)
    secret_key: str = _setting("", "secret of the installation, 32 characters or more", secret=True)
    secret_key_file: Path | None = _setting(None, "file that holds the secret key instead")
    previous_secret_keys: tuple[str, ...] = _setting((), "earlier secret keys, still able to decrypt", secret=True)
    clients_file: Path = _setting(Path("clients.yaml"), "the registered systems")
    trusted_proxies: tuple[Network, ...] = _setting((), "networks whose X-Forwarded headers are believed")
    officer_networks: tuple[Network, ...] = _setting((), "networks that /officer answers to; unset: to all")
    private_networks: tuple[Network, ...] = _setting((), "private networks that outgoing calls may reach")
    ca_bundle: Path | None = _setting(None, "certificate authorities for outgoing calls, PEM")
    state_folder: Path = _setting(Path("var"), "where the last usable version of each followed file is kept")
    branding_file: Path | None = _setting(None, "agency name, mark and contact lines, YAML")
    smtp_url: str = _setting("", "mail server, smtp://USER:PASS@HOST:587?tls=starttls; files when unset", secret=True)
    mail_from: str = _setting("no-reply@localhost", "sender of the mails")
    mail_folder: Path = _setting(Path("var/mail"), "where mails become files when no server is set")
    help_desk_email: str = _setting("", "where reports of wrong register data are mailed")
    registers_file: Path | None = _setting(None, "file register instead of the government's, YAML")
    dbd_url: str = _setting("https://openapi.dbd.go.th", "DBD Open API: register of juristic persons")
    gdx_url: str = _setting("https://api.egov.go.th", "Government Data Exchange: juristic persons and civil register")
    gdx_consumer_key: str = _setting("", "key of the Government Data Exchange", secret=True)
    gdx_consumer_secret: str = _setting("", "secret of the Government Data Exchange", secret=True)
    gdx_agent_id: str = _setting("", "13-digit number or system name that the exchange knows us by")
    gdx_dopa_service: str = _setting("00023/001/01", "office, service and version of the civil register's link")
    register_rate: int = _setting(2, "look-ups a second by the worker, for parties of powers of attorney; 0: none")
    laser_check: bool = _setting(False, "on: persons may give their ID card's laser code; ask the agency before")
    map_tile_url: str = _setting("", "tiles of the map, https://HOST/{z}/{x}/{y}.png; no map when unset")
    map_attribution: str = _setting("", "whom the map's tiles come from, as their terms want it said")
    second_officer_acts: tuple[str, ...] = _setting(
        ("shorten", "decide_claim", "suspend_with_delegations"),
        "officers' acts that wait for a second officer, or none",
    )
    default_locale: str = _setting("th", "th or en: the language for whoever asks for neither")
    key_rotation_days: int = _setting(0, "signing keys change every so many days; 0: by idp keys rotate alone")
    log_format: str = _setting("json", "json or text")
    login_idle_seconds: int = _setting(3600, "a login ends after this long without a request")
    login_whole_seconds: int = _setting(43200, "a login ends after this long in any case")
    clock_offset_file: Path | None = _setting(None, "seconds to add to the clock; loopback issuers only")

    @property
    def host(self) -> str:
        """Host and port of the issuer, as in a browser's ``Host`` header."""
        return urlsplit(self.issuer).netloc

    def answers_to(self, host: str) -> bool:
        """Whether *host*, a ``Host`` header, is the issuer's host (compared without case and default port, RFC 9110
        section 4.2.3), or, if the issuer is on loopback, any loopback name.
        """
        default_port = ":443" if self.secure else ":80"
        name = host.lower()
        return name.removesuffix(default_port) == self.host or (self.on_loopback and is_loopback(_without_port(name)))

    @property
    def secure(self) -> bool:
        """Whether the issuer is https; http is allowed on loopback only."""
        return self.issuer.startswith("https://")

    @property
    def on_loopback(self) -> bool:
        """Whether the issuer's host is a loopback name or address."""
        return is_loopback(urlsplit(self.issuer).hostname or "")

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The secret key in use, then the earlier ones."""
        return (self.secret_key, *self.previous_secret_keys)


def _without_port(host: str) -> str:
    """The host of a ``Host`` header without the port, and an IPv6 address without brackets."""
    if host.startswith("["):
        return host[1:].partition("]")[0] if _BRACKETED.fullmatch(host) else ""
    return host.partition(":")[0] if host.count(":") <= 1 else ""


#: The names of all variables that the program reads.
KNOWN = frozenset({*(f"IDP_{each.name.upper()}" for each in fields(Settings)), "IDP_DEMO_DATABASE_URL"})
_LONGEST_KEY = 64 * 1024
#: A text that is probably a random key, not a path.
_KEY_LIKE = re.compile(r"[A-Za-z0-9+_-][A-Za-z0-9+/_-]{30,}={0,2}")


def is_loopback(host: str) -> bool:
    """Whether *host* is ``localhost`` or a loopback address."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(environ: Mapping[str, str] | None = None, *, need_secret: bool = True) -> Settings:
    """The settings in *environ* (default: ``variables()``).

    *need_secret* is false for commands that use no secret, such as migrations. Raises ``SettingsError``, which names
    every variable that cannot be used.
    """
    environ = variables() if environ is None else environ
    problems: list[str] = []
    values: dict[str, Any] = {}
    for each in fields(Settings):
        text = environ.get(f"IDP_{each.name.upper()}", "").strip()
        if text:
            try:
                values[each.name] = parse(str(each.type), text)
            except ValueError as error:
                problems.append(f"IDP_{each.name.upper()}: {error}")
    values["secret_key"] = _secret_key(values, problems)
    settings = Settings(**values)
    problems += _faults(settings, need_secret)
    if problems:
        raise SettingsError(problems)
    return settings


def variables() -> dict[str, str]:
    """All variables of the process's environment, and of a file ``.env`` in the working folder those not set there.

    They include variables that are no settings: client secrets that ``clients.yaml`` refers to. Raises
    ``SettingsError`` when the file cannot be used.
    """
    try:
        return environment.variables(KNOWN)
    except FaultyFile as error:
        raise SettingsError(str(error).splitlines()) from None


def unknown_settings() -> list[str]:
    """A warning for each environment variable that is probably a misspelt setting, and for each setting that this
    version does not support. They are no faults, since other programs use the environment too; in ``.env`` they are:
    see ``load``.
    """
    try:
        return environment.unknown_settings(KNOWN)
    except FaultyFile:
        return []


def _secret_key(values: dict[str, Any], problems: list[str]) -> str:
    file: Path | None = values.get("secret_key_file")
    if file is None:
        return str(values.get("secret_key", ""))
    try:
        return read(file, _LONGEST_KEY).strip()
    except FaultyFile as error:
        problem = f"{error.faults[0].problem}; make one with: openssl rand -base64 48"
        if _KEY_LIKE.fullmatch(str(file)):  # the key itself instead of a file name; it must not be printed
            problem = "there is no such file; a key itself belongs into IDP_SECRET_KEY"
        else:
            problem = f"{file}: {problem}"
        problems.append(f"IDP_SECRET_KEY_FILE: {problem}")
        return ""


def _faults(settings: Settings, need_secret: bool) -> list[str]:
    faults = _issuer_faults(settings)
    if need_secret and len(settings.secret_key) < 32:
        faults.append("IDP_SECRET_KEY: must be set to 32 characters or more (or IDP_SECRET_KEY_FILE)")
    if not settings.database_url.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:")):
        faults.append("IDP_DATABASE_URL: must name a database as sqlite:///FILE or postgresql://USER@HOST/NAME")
    elif not settings.database_url.startswith("sqlite:") and (problem := userinfo.fault(settings.database_url)):
        faults.append(f"IDP_DATABASE_URL: {problem}")
    if settings.clock_offset_file and not settings.on_loopback:
        faults.append("IDP_CLOCK_OFFSET_FILE: only for a provider on loopback")
    elif settings.clock_offset_file:
        faults += _offset_faults(settings.clock_offset_file)
    for name in ("login_idle_seconds", "login_whole_seconds"):
        if getattr(settings, name) <= 0:
            faults.append(f"IDP_{name.upper()}: must be a number of seconds above 0")
    if "@" not in settings.mail_from or not settings.mail_from.isprintable():
        faults.append("IDP_MAIL_FROM: must be an e-mail address")
    if settings.help_desk_email and "@" not in settings.help_desk_email:
        faults.append("IDP_HELP_DESK_EMAIL: must be an e-mail address")
    if not re.fullmatch(r"[^/]+/[^/]+/[^/]+", settings.gdx_dopa_service):
        faults.append("IDP_GDX_DOPA_SERVICE: must be office, service and version, such as 00023/001/01")
    if settings.register_rate < 0:
        faults.append("IDP_REGISTER_RATE: must be a number of look-ups a second, 0 or more")
    if settings.key_rotation_days > MOST_DAYS:
        faults.append(f"IDP_KEY_ROTATION_DAYS: must be a number of days from 1 to {MOST_DAYS}, or 0")
    if settings.map_tile_url and not _TILES.fullmatch(settings.map_tile_url):
        faults.append("IDP_MAP_TILE_URL: must be an address such as https://tiles.example.go.th/{z}/{x}/{y}.png")
    for name in ("dbd_url", "gdx_url"):
        if not re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+(/[^\s?#]*)?", getattr(settings, name)):
            faults.append(f"IDP_{name.upper()}: must be an address such as https://register.example.go.th")
    if unknown := sorted(set(settings.second_officer_acts) - OFFICERS_ACTS):
        allowed = ", ".join(sorted(OFFICERS_ACTS))
        faults.append(f"IDP_SECOND_OFFICER_ACTS: {shown(unknown[0])} is no act of officers; there are {allowed}")
    if settings.default_locale not in ("th", "en"):
        faults.append("IDP_DEFAULT_LOCALE: must be th or en")
    if settings.log_format not in ("json", "text"):
        faults.append("IDP_LOG_FORMAT: must be json or text")
    return faults


def _offset_faults(file: Path) -> list[str]:
    """The faults of the offset file; a missing file is none."""
    try:
        clock.read_offset(file)
    except ValueError as error:
        return [f"IDP_CLOCK_OFFSET_FILE: {file}: {error}; write one, or remove the file"]
    except OSError:
        pass
    return []


def _issuer_faults(settings: Settings) -> list[str]:
    try:
        parts = urlsplit(settings.issuer)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # its message quotes the issuer, which may contain a password
        return ["IDP_ISSUER: must be an https address such as https://sso.example.go.th"]
    if parts.scheme not in ("http", "https") or parts.username is not None or not _HOST.fullmatch(host):
        return ["IDP_ISSUER: must be an https address such as https://sso.example.go.th"]
    try:
        canonical_host = f"[{ipaddress.IPv6Address(host).compressed}]" if ":" in host else host
    except ValueError:
        return [f"IDP_ISSUER: {host} is no IPv6 address"]
    default = {"http": 80, "https": 443}[parts.scheme]
    if settings.issuer != f"{parts.scheme}://{canonical_host}" + (f":{port}" if port not in (None, default) else ""):
        return [
            "IDP_ISSUER: must be scheme and host alone: small letters, no path, no slash at the end, no usual port "
            "(an IPv6 address in its shortest spelling)"
        ]
    if not settings.secure and not settings.on_loopback:
        return ["IDP_ISSUER: plain http is allowed on loopback only; use https"]
    return []
