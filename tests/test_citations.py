"""Whatever the repository cites is in the repository: documents, and their rows, cases and sections.

How a part of a document is cited stands in ``docs/requirements/README.md``: the path, a comma, ``row``, ``case`` or
``section``, and numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("idp", "tests", "docs", "examples", "bench", "migrations", "templates")
KINDS = {".py", ".md", ".toml", ".yaml", ".html", ".txt", ".js", ".mjs", ".css", ".po", ".mako", ""}
#: Made up by other tests, which show that what is not there is noticed.
MADE_UP = {
    *("docs/nothing.md", "tests/test_nothing.py", "tests/accounts/test_nothing_*.py"),
    *("security/test_a_x.py", "tests/new.py"),
}
#: Where files of the repository lie in the wheel.
IN_THE_WHEEL = {"idp/demo/clients.yaml", "idp/migrations/env.py", "idp/templates/base.html"}

_NUMBERS = r"\d+(?:\.\d+)?(?:(?:, | and )\d+(?:\.\d+)?)*"
_PART = rf"(?:row|case|section)s? {_NUMBERS}"
#: A document of requirements, and the parts of it that are meant.
_CITATION = re.compile(
    rf"(?P<path>docs/requirements/[\w-]+\.md)`{{0,2}}(?P<parts>(?:, {_PART})*)(?=(?P<more>.{{0,20}}))"
)
_OF_ITSELF = re.compile(r"\b(?:row|case)s? \d[\d, and.]*", re.IGNORECASE)
_MISSED = re.compile(r"[\s,(:§`]*(?:(?:row|case|section|item|rule)s?\b|§|\d)", re.IGNORECASE)
_DOCUMENT = re.compile(r"(?<![\w.*/…>}-])[\w./-]*\w\.md\b")
_FILE = re.compile(
    rf"(?<![\w.*/…>}}-])(?:{'|'.join(FOLDERS)})/[\w./-]*\w\.(?:py|txt|html|toml|ini|json|yaml)\b(?![/*<{{])"
)
_DECISION = re.compile(r"\bdecisions? (\d+)(?: and (\d+))?")
_OUTSIDE = re.compile(r"(?:\.\.|/work)/shared\b|\bimportlinter\.ini\b")
#: Where a row, a case or a section of a document begins.
_BEGINS = {
    "row": re.compile(r"^\| (\d+) \| ", re.MULTILINE),
    "case": re.compile(r"^\| case (\d+) \| ", re.MULTILINE),
    "section": re.compile(r"^#{2,3} (\d+(?:\.\d+)?)\.? ", re.MULTILINE),
}


def _files() -> list[Path]:
    """Every text of the repository but this one, which has citations that are wrong."""
    found = [path for path in ROOT.iterdir() if path.is_file()]
    found += [path for top in FOLDERS for path in (ROOT / top).rglob("*") if path.is_file()]
    return sorted(
        path
        for path in found
        if path.suffix in KINDS and not {"node_modules", "__pycache__"} & {*path.parts} and path != Path(__file__)
    )


def _read(path: Path) -> str:
    """Its text, with the lines of a paragraph or a comment made one."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        text = re.sub(r"^ *case .*:$", "", text, flags=re.MULTILINE)  # of a match statement
    return re.sub(r"\s*\n[ \t]*(?:#:? )?", " ", text)


@cache
def _numbers_of(document: str, kind: str) -> tuple[str, ...]:
    return tuple(_BEGINS[kind].findall((ROOT / document).read_text(encoding="utf-8")))


def _wrong_parts(document: str, parts: str) -> Iterator[str]:
    """What is wrong with ``, rows 1 and 2, case 3`` of a document that is there."""
    for kind, plural, numbers in re.findall(rf"(row|case|section)(s?) ({_NUMBERS})", parts):
        cited = re.findall(r"\d+(?:\.\d+)?", numbers)
        if bool(plural) != (len(cited) > 1):
            yield f"{document}: {kind}{plural} {numbers}: one or more?"
        yield from (f"{document} has no {kind} {each}" for each in cited if each not in _numbers_of(document, kind))


def _wrong_citations(text: str, where: str) -> Iterator[str]:
    own = where if where.startswith("docs/requirements/") else ""
    for found in _CITATION.finditer(text):
        document = found["path"]
        if not (ROOT / document).is_file():
            continue  # _wrong_names says so
        yield from _wrong_parts(document, found["parts"])
        if not found["parts"] and _MISSED.match(found["more"]) and not own:
            yield f"{found[0]}: a comma, row, case or section, and numbers"
    rest = _CITATION.sub("", text)
    for stray in _OF_ITSELF.findall(rest):
        if own:
            yield from _wrong_parts(own, stray.lower().rstrip(", and."))
        else:
            yield f"{stray}: of which document?"


def _wrong_names(text: str, where: str) -> Iterator[str]:
    beside = (ROOT / where).parent if where.endswith(".md") else ROOT
    for name in {*_DOCUMENT.findall(text), *_FILE.findall(text)} - MADE_UP - IN_THE_WHEEL:
        if not (ROOT / name).is_file() and not (beside / name).is_file():
            yield f"no {name}"
    for decision in {number for pair in _DECISION.findall(text) for number in pair if number}:
        if not [*(ROOT / "docs/decisions").glob(f"{int(decision):04}-*.md")]:
            yield f"no decision {decision}"
    yield from (f"{outside} is outside" for outside in _OUTSIDE.findall(text))


def _wrong(text: str, where: str) -> list[str]:
    return sorted({*_wrong_citations(text, where), *_wrong_names(text, where)})


def test_whatever_is_cited_is_in_the_repository() -> None:
    wrong = {str(path.relative_to(ROOT)): _wrong(_read(path), str(path.relative_to(ROOT))) for path in _files()}
    assert {where: found for where, found in wrong.items() if found} == {}


@pytest.mark.parametrize(
    "text",
    [
        "as `security.md` has it",
        "``acting_for.md``, rule 4",
        "see ../shared/contract.md",
        "``docs/requirements/nothing.md``, row 1",
        "``docs/requirements/security.md``, row 91",
        "``docs/requirements/security.md``, rows 1, 2 and 91",
        "``docs/requirements/security.md``, row 1, case 37",
        "``docs/requirements/security.md``, section 9",
        "docs/requirements/conformance.md, section 1.9",
        "docs/requirements/acting-for.md, case 1",
        "docs/requirements/security.md row 44",
        "docs/requirements/security.md 44",
        "docs/requirements/security.md, rows 44",
        "docs/requirements/security.md, row 43 and 44",
        "docs/requirements/registers.md section 3",
        "no page says so (row 44)",
        "case 12 of the list",
        "decision 9999",
        "tests/test_that_is_gone.py shows it",
    ],
)
def test_wrong_citation_is_noticed(text: str) -> None:
    assert _wrong(text, "tests/test_anything.py") != []


@pytest.mark.parametrize(
    "text",
    [
        "``docs/requirements/security.md``, rows 1, 2 and 90, cases 10 and 36: as it is",
        "(RFC 9700 section 2.1; ``docs/requirements/acting-for.md``, row 4)",
        "docs/requirements/conformance.md, section 1.5, by the names of the suite",
        "``docs/requirements/registers.md``. 3 of them",
        "README.md, docs/security.md and tests/promises.py; decisions 1 and 2",
    ],
)
def test_right_citation_is_not(text: str) -> None:
    assert _wrong(text, "tests/test_anything.py") == []


def test_wrong_row_of_its_own_document_is_noticed() -> None:
    assert _wrong("see row 90 and case 36", "docs/requirements/security.md") == []
    assert _wrong("see rows 26 and 99", "docs/requirements/acting-for.md") != []


def test_citations_are_found() -> None:
    """A reader that finds none would find no fault either."""
    found = [cited["parts"] for path in _files() for cited in _CITATION.finditer(_read(path))]
    assert len([parts for parts in found if parts]) > 90


@pytest.mark.parametrize(
    ("document", "kind", "count"),
    [("security", "row", 90), ("security", "case", 36), ("acting-for", "row", 43), ("contract", "section", 8)],
)
def test_numbers_of_a_document_are_complete_and_occur_once(document: str, kind: str, count: int) -> None:
    numbers = _numbers_of(f"docs/requirements/{document}.md", kind)
    assert numbers == tuple(str(number) for number in range(1, count + 1))
