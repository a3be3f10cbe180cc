"""Signing keys go up as the ones that sign; down go those alone that the program below may believe."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from support.command_line import idp, refused

from idp import clock
from idp.crypto import Vault
from idp.db import Database
from idp.oidc.keys import rotation
from idp.oidc.keys.records import records
from idp.oidc.keys.ring import ID_TOKEN, KeyRing
from idp.oidc.keys.states import statuses

SECRET_KEY = "secret-key-of-an-installation-under-test"


@pytest.fixture
def vault(database: Database) -> Iterator[Vault]:
    """What the keys are sealed with; the database has its schema again for the next test."""
    yield Vault((SECRET_KEY,))
    database.migrate()


def _states(database: Database) -> list[tuple[str, str]]:
    with database.reader() as session:
        found = statuses(records(session), clock.now())
    return [(each.key.alg, each.state.value) for each in found]


def test_keys_of_before_sign_on(database: Database, vault: Vault) -> None:
    ring = KeyRing(database, vault)
    tokens = {alg: ring.sign({"alg": alg}, ID_TOKEN, alg) for alg in ("RS256", "ES256", "PS256")}
    database.migrate("0014", down=True)
    with database.engine.connect() as connection:
        before = connection.execute(text("SELECT kid, created_at FROM signing_key ORDER BY kid")).all()
    database.migrate()
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT kid, signs_from FROM signing_key ORDER BY kid")).all() == before
    assert _states(database) == [("ES256", "signing"), ("PS256", "signing"), ("RS256", "signing")]
    again = KeyRing(database, vault)
    assert {alg: again.verify(token, ID_TOKEN)["alg"] for alg, token in tokens.items()} == {alg: alg for alg in tokens}


def test_program_below_believes_no_stolen_key_and_signs_with_none_that_is_new(database: Database, vault: Vault) -> None:
    now = clock.now()
    rotation.replace(database, vault, ["ES256"], now)
    rotation.begin(database, vault, ["RS256"], now, "command")
    rotation.begin(database, vault, ["PS256"], now - timedelta(days=2), "command")
    assert [state for _, state in _states(database)] == [
        *("ended", "signing"),
        *("retired", "signing"),
        *("signing", "next"),
    ]
    database.migrate("0014", down=True)
    with database.engine.connect() as connection:
        rows = connection.execute(text("SELECT alg, generation, retired_at FROM signing_key ORDER BY alg, generation"))
        left = [(row.alg, row.generation, row.retired_at is None) for row in rows]
    assert left == [("ES256", 2, True), ("PS256", 1, False), ("PS256", 2, True), ("RS256", 1, True)]
    database.migrate()
    assert [state for _, state in _states(database)] == ["signing", "retired", "signing", "signing"]


@pytest.mark.parametrize("arguments", [("rotate",), ("rotate", "--now")])
def test_rotation_during_an_upgrade_is_done_or_refused(
    arguments: tuple[str, ...], database: Database, vault: Vault, tmp_path: Path
) -> None:
    """Nothing half-done: the schema is there or it is not."""
    KeyRing(database, vault)
    database.migrate("0014", down=True)
    database.dispose()
    named = {"database_url": database.url.render_as_string(hide_password=False), "secret_key": SECRET_KEY}
    with ThreadPoolExecutor(1) as pool:
        upgrading = pool.submit(database.migrate)
        done = [idp(tmp_path, "keys", *arguments, "--alg", "ES256", **named)]
        upgrading.result()
    if done[0].returncode:
        (line,) = refused(done[0])
        assert "idp db upgrade" in line or "database" in line
        done.append(idp(tmp_path, "keys", *arguments, "--alg", "ES256", **named))
    assert done[-1].returncode == 0, done[-1].stderr
    expected = ["ended", "signing"] if "--now" in arguments else ["signing", "next"]
    assert [state for alg, state in _states(database) if alg == "ES256"] == expected
