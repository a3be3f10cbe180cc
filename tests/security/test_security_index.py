"""The lists in ``security_rows.py`` and ``security_cases.py`` are complete, and every test that they name is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from security_cases import CASES
from security_row import Row
from security_rows import ROWS

TESTS = Path(__file__).parents[1]
_NUMBERED = re.compile(r"test_(?:[a-g][0-9]+|(?:row|case)s?_[0-9]+)_|security/test_[a-g]_\w+\.py$")


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


def test_every_case_is_there() -> None:
    assert sorted(CASES) == list(range(1, 37))


def test_no_row_names_a_test_twice() -> None:
    assert [row.says for row in _listed() if len(set(row.tests)) != len(row.tests)] == []


def test_no_test_that_is_named_is_skipped_in_make_test() -> None:
    """What runs in ``make attack`` alone proves nothing on most days."""
    named = {test for row in _listed() for test in row.tests}
    assert [test for test in sorted(named) if _skipped(test)] == []
    assert _skipped_in("pytestmark = pytest.mark.skipif(not FULL, reason='x')\ndef test_x() -> None: ...", "test_x")
    assert _skipped_in("class TestX:\n    @only_in_attack.skip\n    def test_x(self) -> None: ...", "TestX::test_x")


def _skipped(test: str) -> bool:
    file, _, name = test.partition("::")
    return _skipped_in((TESTS / file).read_text(encoding="utf-8"), name)


def _skipped_in(source: str, name: str) -> bool:
    """Whether a test, its class or its file bears a mark that leaves it out, or a call that does."""
    tree = ast.parse(source)
    marks = [
        ast.unparse(node.value) for node in tree.body if isinstance(node, ast.Assign) and "pytestmark" in _targets(node)
    ]
    body: list[ast.stmt] = tree.body
    for part in name.split("::"):
        (node,) = [each for each in body if isinstance(each, ast.ClassDef | ast.FunctionDef) and each.name == part]
        marks += [ast.unparse(each) for each in node.decorator_list]
        marks += [
            ast.unparse(each)
            for each in ast.walk(node)
            if isinstance(each, ast.Call) and "skip" in ast.unparse(each.func)
        ]
        body = node.body
    return any(re.search(r"skip|xfail|needs_attack|only_attack", mark) for mark in marks)


def _targets(node: ast.Assign) -> list[str]:
    return [ast.unparse(target) for target in node.targets]


def test_index_in_the_documents_says_what_stands_here() -> None:
    """``docs/security-index.md`` stands alone: whoever has the repository has the whole of it."""
    text = (TESTS.parent / "docs/security-index.md").read_text(encoding="utf-8")
    assert text.partition("<!-- index -->\n")[2] == index(), "python tests/security/test_security_index.py writes it"


def index() -> str:
    """The tables of the document."""
    heads = {"Requirements": ROWS, "What went wrong elsewhere": CASES}
    return "\n".join(f"## {head}\n\n{_table(rows)}" for head, rows in heads.items())


def _table(rows: dict[int, Row]) -> str:
    lines = ["| # | what holds | not built, or not held | tests |", "| --- | --- | --- | --- |"]
    for number, row in sorted(rows.items()):
        by_file: dict[str, list[str]] = {}
        for test in row.tests:
            file, _, name = test.partition("::")
            by_file.setdefault(file, []).append(f"`{name}`")
        tests = "; ".join(f"`tests/{file}` {', '.join(names)}" for file, names in by_file.items())
        lines.append(f"| {number} | {row.says} | {row.missing} | {tests} |")
    return "\n".join(lines) + "\n"


def test_every_test_of_this_folder_is_listed() -> None:
    """But for this file, and for what runs in ``make attack`` alone."""
    named = {test for row in _listed() for test in row.tests}
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        where = str(file.relative_to(TESTS))
        tests = () if file.name in (Path(__file__).name, "test_under_attack.py") else sorted(_tests_of(where))
        for test in tests:
            if "::" in test or test.startswith("test_"):
                whole, of_class = f"{where}::{test}", f"{where}::{test.partition('::')[0]}"
                assert {whole, of_class} & named, whole


def test_no_test_is_named_by_its_number() -> None:
    """Names say what is attacked; which requirement that belongs to stands in the lists."""
    files = sorted(str(file.relative_to(TESTS)) for file in TESTS.rglob("test_*.py"))
    names = [f"{file}::{name}" for file in files for name in _tests_of(file)]
    assert [name for name in (*files, *names) if _NUMBERED.search(name)] == []
    assert len(names) > 2_000
    assert all(map(_NUMBERED.search, ("security/test_a_x.py", "TestX::test_b38_x", "test_d58_d59_x", "test_case_5_x")))


if __name__ == "__main__":
    document = TESTS.parent / "docs/security-index.md"
    begin = document.read_text(encoding="utf-8").partition("<!-- index -->\n")
    document.write_text(begin[0] + begin[1] + index(), encoding="utf-8")
