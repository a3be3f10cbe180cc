"""Which tests have to do with the clock: those that move it, look at it, or speak of days."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

_NAMES = {"clock", "pass_time", "timedelta", "datetime", "date", "today", "midnight", "day", "time_machine"}


@cache
def with_clock(path: Path) -> frozenset[str]:
    """The functions and classes of a test file that name the clock, or use one of the file's that does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    uses: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            _note(node, uses)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            uses[ast.unparse(target)] = _names(node)
    users = {name for name, names in uses.items() if names & _NAMES}
    while more := {name for name, names in uses.items() if name not in users and names & users}:
        users |= more
    return frozenset(users)


def _note(node: ast.FunctionDef | ast.ClassDef, uses: dict[str, set[str]]) -> None:
    if isinstance(node, ast.FunctionDef):
        uses[node.name] = uses.get(node.name, set()) | _names(node)
        return
    for each in node.body:
        if isinstance(each, ast.FunctionDef | ast.ClassDef):
            _note(each, uses)


def _names(node: ast.AST) -> set[str]:
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    names |= {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
    return names | {each.arg for each in ast.walk(node) if isinstance(each, ast.arg)}
