"""Every arrow looks down: the contracts of ``pyproject.toml``, and no import hidden in a function."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: Imports inside functions, by file. All of them make a start quicker; none hides a circle.
LATE = {
    "idp/db.py": {"alembic", "import_module(…)"},  # only what migrates loads Alembic; one dialect of the two
    "idp/cli/__init__.py": {"import_module(…)"},  # a command is loaded when it is called
    "idp/fields/thai_places.py": {"geothai"},  # the same for the table of places
    "idp/fields/phone.py": {"phonenumbers"},  # and for the telephone data
    "idp/accounts/second_factor/ceremonies.py": {"webauthn"},  # and for passkeys
    "idp/outgoing.py": {"httpx2"},  # a server process that makes no calls does without it
}


def test_rooms_import_only_what_lies_below_them() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"
    assert " 0 broken" in done.stdout


def test_imports_stand_at_the_top_of_a_file() -> None:
    found = {}
    for path in sorted((ROOT / "idp").rglob("*.py")):
        if late := set(_late_imports(ast.parse(path.read_text(encoding="utf-8")))):
            found[path.relative_to(ROOT).as_posix()] = late
    assert found == LATE


@pytest.mark.parametrize(
    ("source", "late"),
    [
        ("import json", set()),
        ("if TYPE_CHECKING:\n    import json", set()),
        ("def f():\n    import json.decoder", {"json"}),
        (
            "class A:\n    async def f(self):\n        if self:\n            from alembic.config import Config",
            {"alembic"},
        ),
        ("def f():\n    from . import views", {"."}),
        ("f = lambda: __import__('json')", {"__import__(…)"}),
        ("def f():\n    importlib.import_module('json')", {"import_module(…)"}),
    ],
)
def test_late_imports_are_noticed(source: str, late: set[str]) -> None:
    assert set(_late_imports(ast.parse(source))) == late


def _late_imports(tree: ast.Module) -> Iterator[str]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            for node in ast.walk(function):
                yield from _imported(node)


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.split(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield "." if node.level else (node.module or "").split(".")[0]
    elif isinstance(node, ast.Call):
        called = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
        if called in ("__import__", "import_module"):
            yield f"{called}(…)"
