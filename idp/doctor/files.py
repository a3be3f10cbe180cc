"""Checks of settings and files: keys, permissions, clients, certificates, branding, proxies."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from idp import clients, config, trust
from idp.clients import ClientsFileError
from idp.config import Settings, SettingsError
from idp.doctor.finding import Finding, bad, well
from idp.web import branding
from idp.written.fault import FaultyFile

#: The least number of different characters; a random key of 32 characters has more, even a hexadecimal one.
_FEWEST_LETTERS = 10
_MAKE_A_KEY = "make one with: openssl rand -base64 48"


def examine(settings: Settings) -> Iterator[Finding]:
    """Run every check of this module."""
    yield _secret_key(settings.secret_key)
    yield from (_private(file) for file in _private_files(settings))
    yield _issuer(settings)
    yield from _clients(settings)
    yield _ca_bundle(settings.ca_bundle)
    yield from _branding(settings)
    yield _proxies(settings)


def database_file(settings: Settings) -> Path | None:
    """The path of an embedded database, ``None`` for a database server or in memory."""
    try:
        url = make_url(settings.database_url)
    except (ArgumentError, ValueError):
        return None
    in_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(url.database or "") if in_file else None


def _secret_key(key: str) -> Finding:
    if not key:
        return bad("secret key", "there is none", f"set IDP_SECRET_KEY_FILE; {_MAKE_A_KEY}")
    if len(key) < 32:
        return bad("secret key", f"it has {len(key)} characters, 32 are the least", _MAKE_A_KEY)
    if len(set(key)) < _FEWEST_LETTERS:
        return bad("secret key", f"it is made of {len(set(key))} different characters alone", _MAKE_A_KEY)
    return well("secret key", f"{len(key)} characters")


def _private_files(settings: Settings) -> Iterator[Path]:
    """The existing files that only the service's own operating system user should be able to read."""
    database = database_file(settings)
    companions = [database.with_name(f"{database.name}{suffix}") for suffix in ("-wal", "-shm")] if database else []
    for file in (settings.secret_key_file, Path(".env"), database, *companions):
        if file is not None and file.is_file():
            yield file


def _private(file: Path) -> Finding:
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & stat.S_IRWXO or mode & stat.S_IWGRP:
        return bad("permissions", f"{file} is open to other users ({mode:04o})", f"run: chmod 600 {file}")
    return well("permissions", f"{file} is closed to other users ({mode:04o})")


def _issuer(settings: Settings) -> Finding:
    if settings.secure:
        return well("issuer", settings.issuer)
    return well("issuer", f"{settings.issuer}, without TLS: for this machine alone")


def _clients(settings: Settings) -> Iterator[Finding]:
    try:
        systems = clients.load(
            settings.clients_file, config.variables(), private_issuer=bool(settings.private_networks)
        )
    except ClientsFileError as error:
        yield from (
            bad("clients", f"{fault.file}:{fault.line}: {fault.problem}", fault.remedy) for fault in error.faults
        )
    else:
        yield well("clients", f"{len(systems)} systems in {settings.clients_file}")


def _ca_bundle(file: Path | None) -> Finding:
    if file is None:
        return well("CA bundle", "the machine's own")
    try:
        context = trust.context(file)
    except SettingsError as error:
        return bad("CA bundle", *error.problems[0].removeprefix("IDP_CA_BUNDLE: ").split("; ", 1))
    return well("CA bundle", f"{file}: {len(context.get_ca_certs())} authorities")


def _branding(settings: Settings) -> Iterator[Finding]:
    try:
        agency = branding.load(settings.branding_file)
    except FaultyFile as error:
        yield from (bad("branding", f"{each.file}:{each.line}: {each.problem}", each.remedy) for each in error.faults)
        return
    text = str(settings.branding_file or "as shipped")
    if not any(desk.telephone for desk in agency.contacts):
        text += ", no help desk has a telephone number (IDP_BRANDING_FILE, contacts)"
    yield well("branding", text)


def _proxies(settings: Settings) -> Finding:
    everybody = [str(network) for network in settings.trusted_proxies if network.prefixlen == 0]
    if everybody:
        problem = f"{everybody[0]} is everybody: any visitor may claim any address"
        return bad("proxies", problem, "list the networks of the proxies alone in IDP_TRUSTED_PROXIES")
    if settings.secure and not settings.on_loopback and not settings.trusted_proxies:
        problem = "TLS ends at a proxy, and none is trusted: every visitor seems to come from the proxy itself"
        return bad("proxies", problem, "list its network in IDP_TRUSTED_PROXIES")
    return well("proxies", ", ".join(map(str, settings.trusted_proxies)) or "none")
