"""The list in ``security_rows.py`` and its other half is complete, and every test that it names is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import security_rows
import security_rows_d_e_f
import security_rows_g
from security_rows import Row

ROWS = {**security_rows.ROWS, **security_rows_d_e_f.ROWS, **security_rows_g.ROWS}
CASES = {**security_rows.CASES, **security_rows_d_e_f.CASES, **security_rows_g.CASES}
TESTS = Path(__file__).parents[1]
_NUMBERED = re.compile(r"(?<![a-z])[a-g]([0-9]{2})(?![0-9])")
_CASE = re.compile(r"test_case_([0-9]+)_")


@cache
def _tests_of(file: str) -> frozenset[str]:
    """``name`` and ``Class::name`` of every test of a file, and each class that has any."""
    return frozenset(_names(ast.parse((TESTS / file).read_text(encoding="utf-8")).body))


def _names(body: list[ast.stmt], above: str = "") -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield above + node.name
        if isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            inner = list(_names(node.body, f"{above}{node.name}::"))
            yield from inner
            if inner:
                yield above + node.name


def _listed() -> list[Row]:
    return [*ROWS.values(), *CASES.values()]


def test_every_row_is_proven_or_says_what_is_missing() -> None:
    assert sorted(ROWS) == list(range(1, 91))
    assert [row.says for row in _listed() if not row.tests and not row.missing] == []
    assert [row.says for row in _listed() if not row.says] == []


def test_every_test_that_is_named_exists() -> None:
    named = {test for row in _listed() for test in row.tests}
    missing = [test for test in sorted(named) if test.partition("::")[2] not in _tests_of(test.partition("::")[0])]
    assert missing == []


def test_every_test_with_a_rows_number_is_named_there() -> None:
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        where = str(file.relative_to(TESTS))
        for name in _tests_of(where):
            for number in _NUMBERED.findall(name):
                assert f"{where}::{name}" in ROWS[int(number)].tests, name
            for number in _CASE.findall(name):
                assert f"{where}::{name}" in CASES[int(number)].tests, name
