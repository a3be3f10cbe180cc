"""Each name that the glossary gives for code is one: of a module, a package, or something defined in the program."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def _names() -> list[str]:
    """What stands in backticks in the column of code."""
    lines = (ROOT / "docs/glossary.md").read_text(encoding="utf-8").splitlines()
    columns = [line.split("|")[2] for line in lines if line.startswith("|") and not line.startswith(("|---", "| ---"))]
    return sorted({name for column in columns for name in re.findall(r"`([^`]+)`", column)})


@cache
def _words() -> frozenset[str]:
    """Every word of the program's code, and every part of the path of a module or a test."""
    files = [*(ROOT / "idp").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    paths = {part.removesuffix(".py") for file in files for part in file.relative_to(ROOT).parts}
    code = {word for file in files if "idp" in file.parts for word in re.findall(r"\w+", file.read_text("utf-8"))}
    return frozenset(paths | code | {word.lstrip("_") for word in code})


def test_glossary_has_its_forty_names() -> None:
    assert len(_names()) >= 40


@pytest.mark.parametrize("name", _names())
def test_name_of_the_glossary_is_in_the_code(name: str) -> None:
    words = re.findall(r"\w+", name)
    assert [word for word in words if word not in _words()] == []


def test_name_that_is_nowhere_is_noticed() -> None:
    assert "grant_that_holds" + "_nowhere" not in _words()
