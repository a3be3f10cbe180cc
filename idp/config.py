"""Settings: ``IDP_…`` variables of the environment, or the same names in a file ``.env``.

Every setting is one field of ``Settings`` with its meaning beside it, so that ``idp settings`` can list them.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from idp.errors import Unusable

_PACKAGE = Path(__file__).resolve().parent

#: A host as browsers send it: ASCII, small letters, or an address.
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]*:[0-9a-f:.]*")

#: The address of a map's tiles: its host stands there for the content policy, then come the three places.
_TILES = re.compile(r"https?://[a-z0-9.:-]+/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[^\s\"'<>]+")

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def bundled(name: str) -> Path:
    """A folder or file that travels with the program: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name


class SettingsError(Unusable):
    """One or more settings cannot be used, or what they point to. ``problems`` holds one plain line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _setting(default: Any, meaning: str, *, secret: bool = False) -> Any:
    return field(default=default, metadata={"meaning": meaning, "secret": secret})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one installation, checked. ``IDP_`` and the field's name in capitals is the variable."""

    issuer: str = _setting("http://localhost:8000", "address of this provider, as the systems know it")
    database_url: str = _setting("sqlite:///var/idp.sqlite3", "SQLite file or PostgreSQL database", secret=True)
    secret_key: str = _setting("", "secret of the installation, 32 characters or more", secret=True)
    secret_key_file: Path | None = _setting(None, "file that holds the secret key instead")
    previous_secret_keys: tuple[str, ...] = _setting((), "earlier secret keys, still able to decrypt", secret=True)
    clients_file: Path = _setting(Path("clients.yaml"), "the registered systems")
    trusted_proxies: tuple[Network, ...] = _setting((), "networks whose X-Forwarded headers are believed")
    private_networks: tuple[Network, ...] = _setting((), "private networks that outgoing calls may reach")
    ca_bundle: Path | None = _setting(None, "certificate authorities for outgoing calls, PEM")
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
    map_tile_url: str = _setting("", "tiles of the map, https://HOST/{z}/{x}/{y}.png; no map when unset")
    map_attribution: str = _setting("", "whom the map's tiles come from, as their terms want it said")
    log_format: str = _setting("json", "json or text")
    login_idle_seconds: int = _setting(3600, "a login ends after this long without a request")
    login_whole_seconds: int = _setting(43200, "a login ends after this long in any case")
    clock_offset_file: Path | None = _setting(None, "seconds to add to the clock; loopback issuers only")

    @property
    def host(self) -> str:
        """Host and port of the issuer, as a browser sends them."""
        return urlsplit(self.issuer).netloc

    @property
    def secure(self) -> bool:
        """Whether the issuer is https; http is allowed on loopback only."""
        return self.issuer.startswith("https://")

    @property
    def on_loopback(self) -> bool:
        """Whether the issuer's host is this machine."""
        return is_loopback(urlsplit(self.issuer).hostname or "")

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The secret key in use, then the earlier ones."""
        return (self.secret_key, *self.previous_secret_keys)


def is_loopback(host: str) -> bool:
    """Whether *host* is ``localhost`` or a loopback address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(environment: Mapping[str, str] | None = None, *, need_secret: bool = True) -> Settings:
    """Settings from *environment* (default: the process's, over a file ``.env`` in the working folder).

    Raises ``SettingsError`` naming every variable that cannot be used. *need_secret* is false for
    commands that touch no secret, such as the migrations.
    """
    if environment is None:
        environment = {**_dotenv(Path(".env")), **os.environ}
    problems: list[str] = []
    values: dict[str, Any] = {}
    for each in fields(Settings):
        text = environment.get(f"IDP_{each.name.upper()}", "").strip()
        if text:
            try:
                values[each.name] = _parse(str(each.type), text)
            except ValueError as error:
                problems.append(f"IDP_{each.name.upper()}: {error}")
    values["secret_key"] = _secret_key(values, problems)
    settings = Settings(**values)
    problems += _faults(settings, need_secret)
    if problems:
        raise SettingsError(problems)
    return settings


def _secret_key(values: dict[str, Any], problems: list[str]) -> str:
    file: Path | None = values.get("secret_key_file")
    if file is None:
        return str(values.get("secret_key", ""))
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        problems.append(f"IDP_SECRET_KEY_FILE: {file}: {error.strerror}")
        return ""
    except UnicodeDecodeError:
        problems.append(f"IDP_SECRET_KEY_FILE: {file}: is no text; make one with: openssl rand -base64 48")
        return ""


def _faults(settings: Settings, need_secret: bool) -> list[str]:
    faults = _issuer_faults(settings)
    if need_secret and len(settings.secret_key) < 32:
        faults.append("IDP_SECRET_KEY: must be set to 32 characters or more (or IDP_SECRET_KEY_FILE)")
    if not settings.database_url.startswith(("sqlite:", "postgresql:", "postgresql+psycopg:")):
        faults.append("IDP_DATABASE_URL: must name a database as sqlite:///FILE or postgresql://USER@HOST/NAME")
    if settings.clock_offset_file and not settings.on_loopback:
        faults.append("IDP_CLOCK_OFFSET_FILE: only for a provider on loopback")
    for name in ("login_idle_seconds", "login_whole_seconds"):
        if getattr(settings, name) <= 0:
            faults.append(f"IDP_{name.upper()}: must be a number of seconds above 0")
    if "@" not in settings.mail_from or not settings.mail_from.isprintable():
        faults.append("IDP_MAIL_FROM: must be an e-mail address")
    if settings.help_desk_email and "@" not in settings.help_desk_email:
        faults.append("IDP_HELP_DESK_EMAIL: must be an e-mail address")
    if not re.fullmatch(r"[^/]+/[^/]+/[^/]+", settings.gdx_dopa_service):
        faults.append("IDP_GDX_DOPA_SERVICE: must be office, service and version, such as 00023/001/01")
    if settings.map_tile_url and not _TILES.fullmatch(settings.map_tile_url):
        faults.append("IDP_MAP_TILE_URL: must be an address such as https://tiles.example.go.th/{z}/{x}/{y}.png")
    if settings.log_format not in ("json", "text"):
        faults.append("IDP_LOG_FORMAT: must be json or text")
    return faults


def _issuer_faults(settings: Settings) -> list[str]:
    try:
        parts = urlsplit(settings.issuer)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        return [f"IDP_ISSUER: {error}"]
    if parts.scheme not in ("http", "https") or parts.username is not None or not _HOST.fullmatch(host):
        return ["IDP_ISSUER: must be an https address such as https://sso.example.go.th"]
    shown = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}[parts.scheme]
    if settings.issuer != f"{parts.scheme}://{shown}" + (f":{port}" if port not in (None, default) else ""):
        return ["IDP_ISSUER: must be scheme and host alone: small letters, no path, no slash at the end, no usual port"]
    if not settings.secure and not settings.on_loopback:
        return ["IDP_ISSUER: plain http is allowed on loopback only; use https"]
    return []


def _parse(kind: str, text: str) -> Any:
    if kind == "int":
        return int(text)
    if "Path" in kind:
        return Path(text)
    if "Network" in kind:
        return tuple(ipaddress.ip_network(part.strip(), strict=False) for part in text.split(",") if part.strip())
    if "tuple" in kind:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    return text


def _dotenv(path: Path) -> dict[str, str]:
    """``NAME=value`` lines; blank lines and lines that begin with ``#`` are passed over, quotes around a value go."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.split("=", 1) for line in map(str.strip, lines) if "=" in line and not line.startswith("#"))
    return {name.removeprefix("export ").strip(): value.strip().strip("\"'") for name, value in pairs}
