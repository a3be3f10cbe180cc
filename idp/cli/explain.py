"""``idp explain``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from idp import clients, clock, config
from idp.config import Settings
from idp.crypto import Undecipherable, Vault
from idp.db import Database, expected_revision
from idp.models import SigningKey
from idp.oidc import explain
from idp.oidc.explain import NoAddress, ProviderState
from idp.oidc.keys.ring import ALGORITHMS, KeyRing


@click.command()
@click.argument("url")
def command(url: str) -> None:
    """What the provider would answer to the URL, and why.

    Give the address that a system sends its users to, to sign in or to sign out, in quotes. Findings go to standard
    output; reasons of a refusal go to standard error, and the exit status is 1.
    """
    settings = config.load(need_secret=False)
    registry = clients.load(settings.clients_file, _AnySecret(), private_issuer=bool(settings.private_networks))
    keys = _keys(settings) if "id_token_hint=" in url else None
    try:
        explanation = explain.explain(url, ProviderState(settings.issuer, registry, keys), clock.now())
    except NoAddress as error:
        raise click.UsageError(str(error)) from error
    for line in explanation.findings:
        click.echo(line)
    for line in explanation.reasons:
        click.echo(line, err=True)
    sys.exit(1 if explanation.reasons else 0)


class _AnySecret(Mapping[str, str]):
    """An environment in which every variable is set, since ``explain`` needs no client secret."""

    def __getitem__(self, name: str) -> str:
        return name.ljust(64, "x")

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _keys(settings: Settings) -> KeyRing | None:
    """The signing keys, if one of each algorithm exists and all can be decrypted; none is created here."""
    if len(settings.secret_key) < 32:
        return None
    file = make_url(settings.database_url).database or ""
    if settings.database_url.startswith("sqlite:") and not Path(file).is_file():
        return None  # opening it would create it
    database = Database(settings.database_url)
    try:
        if database.schema_revision() != expected_revision():
            return None
        with database.reader() as session:
            algs = set(session.scalars(select(SigningKey.alg)))
        return KeyRing(database, Vault(settings.secret_keys)).on(None) if algs >= set(ALGORITHMS) else None
    except (SQLAlchemyError, Undecipherable):
        return None
    finally:
        database.dispose()
