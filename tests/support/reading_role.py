"""Somebody who may read a PostgreSQL database, and write nothing."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url


@contextmanager
def reading_role(url: str) -> Iterator[str]:
    """The address of the same database for a role of that kind, which is gone afterwards."""
    name = f"reads_{secrets.token_hex(4)}"
    role, address = sql.Identifier(name), make_url(url).set(drivername="postgresql")
    with psycopg.connect(address.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(role, sql.Literal(name)))
        connection.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(role))
        try:
            yield make_url(url).set(username=name, password=name).render_as_string(hide_password=False)
        finally:
            connection.execute(sql.SQL("DROP OWNED BY {}; DROP ROLE {}").format(role, role))
