"""Every number that a document promises is a literal in ``promises.py``, and the program's is the same."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import astuple, is_dataclass
from pathlib import Path
from typing import Any

import promises
import pytest
from support import mutations

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", *(f"docs/{name}.md" for name in ("architecture", "integrating", "operations", "security")))
_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|"
    "half an?|once an?|an? (?:minute|hour|day|week|month|year)"
)
_NUMBER = re.compile(rf"(?<![\w.:/-])(?:\d[\d,]*(?:\.\d+)?(?!\w)|(?:{_WORDS})\b)(?!-)", re.IGNORECASE)
#: What has digits and is no number: code, addresses, names of standards and programs with their numbers, statuses.
_NONE = re.compile(
    r"```.*?```|`[^`]*`|\]\([^)]*\)|(?:https?|docs|tests)[:/]\S*"
    r"|\b(?:RFC|decisions?|sections?|Core|ISO(?:/IEC)?|IEC|MOD|SP|P|UTF|Python|Windows|Drupal|WordPress|\(Node\)|OAuth)"
    r"[ -]\[?[\d.,]+[\d](?: and \d+)?|\b[45]\d\d\b|^ *\d+\. ",
    re.DOTALL | re.MULTILINE,
)


def _text(document: str) -> str:
    """Whitespace made one, code and the like blotted out, so that a place in it is a place in what is quoted too."""
    return " ".join((ROOT / document).read_text(encoding="utf-8").split())


def _numbers(document: str) -> Iterator[tuple[int, str]]:
    raw = (ROOT / document).read_text(encoding="utf-8")
    blotted = _NONE.sub(lambda found: re.sub(r"\S", "␣", found[0]), raw)
    text = " ".join(blotted.split())
    for found in _NUMBER.finditer(text):
        yield found.start(), text[max(0, found.start() - 30) : found.end() + 40]


def _said(document: str) -> list[str]:
    of_numbers = [words for each in promises.NUMBERS.values() for where, words in each.said if where == document]
    return [*of_numbers, *promises.NO_PROMISE.get(document, ())]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_number_in_a_document_is_listed(document: str) -> None:
    text = _text(document)
    listed = [(at.start(), at.end()) for words in _said(document) for at in re.finditer(re.escape(words), text)]
    missing = [words for at, words in _numbers(document) if not any(begin <= at < end for begin, end in listed)]
    assert missing == [], "list each in tests/promises.py"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_is_listed_stands_in_the_document(document: str) -> None:
    text = _text(document)
    assert [words for words in _said(document) if words not in text] == []


def _value(name: str) -> Any:
    file, _, number = name.partition(" ")
    module = importlib.import_module("idp." + file.removesuffix(".py").replace("/", "."))
    classes = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__]
    base, _, key = number.partition("[")
    holder = next(each for each in (module, *classes) if base in vars(each))
    value = getattr(holder, base)
    value = astuple(value) if is_dataclass(value) and not isinstance(value, type) else value
    return value[eval(key.rstrip("]"), vars(module))] if key else value


@pytest.mark.parametrize("name", promises.NUMBERS)
def test_program_keeps_to_the_number(name: str) -> None:
    value, promised = _value(name), promises.NUMBERS[name].value
    assert (type(value), value) == (type(promised), promised)


def test_every_number_with_a_name_is_listed_or_nobody_was_told() -> None:
    listed, found = set(promises.NUMBERS) | promises.NOBODY_WAS_TOLD, set()
    for path in (ROOT / "idp").rglob("*.py"):
        file = path.relative_to(ROOT / "idp").as_posix()
        if not file.startswith("demo/"):
            named = mutations.numbers_of(path.read_text(encoding="utf-8"))
            found |= {f"{file} {name}" for name in named if name.isupper() or "[" in name or f"{file} {name}" in listed}
    assert sorted(found - listed) == [], "list each in tests/promises.py: in NUMBERS if a document promises it"
    assert sorted(listed - found) == [], "in tests/promises.py, and no longer in the program"


def test_tests_that_are_named_exist() -> None:
    for test in {each for promise in promises.NUMBERS.values() for each in promise.tests}.union(
        *promises.RULES.values()
    ):
        file, *names = test.split("::")
        if not names:
            assert (ROOT / file).exists(), test
            continue
        nodes = ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8")))
        there = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        assert set(names) <= there, test
