"""What the database has a part in runs on SQLite and on PostgreSQL; what does not is listed with its reason."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest
from support.single_database import FILE, listed, names

TESTS = Path(__file__).parents[1]
ENGINES = {"sqlite", "postgresql"}


def test_unlisted_tests_run_on_both(request: pytest.FixtureRequest) -> None:
    config = request.config
    if config.getoption("keyword") or config.args != config.getini("testpaths"):
        pytest.skip("only a part of the tests was asked for")
    engines: dict[str, set[str]] = defaultdict(set)
    for item in request.session.items:
        values = getattr(item, "callspec", None) and item.callspec.params.values()  # type: ignore[attr-defined]
        engines[item.nodeid.partition("[")[0]] |= {each for each in values or () if isinstance(each, str)} & ENGINES
    alone = {
        test for test, each in engines.items() if len(each) == 1 and not any(name in listed() for name in names(test))
    }
    assert not alone, f"run them on both, or say why not in {FILE.name}"


def test_listed_tests_are_there_and_have_a_reason() -> None:
    for name, (engine, reason) in listed().items():
        file, *inner = name.split("::")
        source = (TESTS.parent / file).read_text(encoding="utf-8")
        assert engine in ENGINES, name
        assert len(reason) > 10, name
        for each in inner:
            assert re.search(rf"^\s*(def|class) {each}\b", source, re.MULTILINE), name
