"""Reads what every test has logged, and what every served process has: no secret, no personal data, no forged line.

``conftest.py`` takes ``log_is_read`` from here, so every test is judged by the lines it caused. ``serving`` and
``running_demo`` hand over the log of their process when it has ended.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest

from idp.logs import JsonLines

#: What no line may hold, by its shape.
SHAPES = {
    "a token": re.compile(r"eyJ[A-Za-z0-9_-]{8,}"),
    "a secret": re.compile(r"(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*[0-9])[\w-]{43,}", re.ASCII),
    "a taxpayer's number": re.compile(r"(?<!\w)[0-9]{13}(?!\w)", re.ASCII),
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*[a-z]", re.ASCII),
    "a telephone number": re.compile(r"(?<![\w.])0[2-9][0-9-]{7,10}(?![\w-])", re.ASCII),
    "Thai text, as people have it": re.compile("[\u0e01-\u0e5b]"),
}
#: Thai words of the clients file stand there for administrators.
THAI_MAY_STAND_IN = ("idp.clients.registry",)
REFERENCE = re.compile(r"[0-9a-f]{16}")
_REQUEST_AS_TEXT = re.compile(r"INFO (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|other) \S+ \d{3} ")

_known: dict[str, str] = {}
_lines: list[str] = []


def keep_out(what: str, *values: str) -> None:
    """From now on no log of this run may hold one of *values*; *what* says what they are. Short ones are no use."""
    _known.update((value, what) for value in values if len(value) >= 6)


def faults(lines: Iterable[str], log_format: str = "json") -> list[str]:
    """What is wrong with a log, a line each; the value itself is told, since all of them were made for tests."""
    problems = []
    for line in lines:
        entry = _entry(line) if log_format == "json" else None
        if log_format == "json" and entry is None:
            problems.append(f"no JSON object: {line[:300]}")
        problems += [f"{what}: {line[:2000]}" for what in _told_too_much(line, entry)]
        if _request_without_id(line, entry):
            problems.append(f"a request without id: {line[:300]}")
    return problems


def read_file(path: Path, log_format: str = "json") -> None:
    """Judge the log that a process has left. Raises ``AssertionError`` that names what it should not hold."""
    problems = faults(path.read_text(encoding="utf-8").splitlines(), log_format)
    assert not problems, "the log of the process holds\n" + "\n".join(problems)


def _entry(line: str) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


def _told_too_much(line: str, entry: dict[str, Any] | None) -> Iterator[str]:
    """The kinds of things in a line that do not belong there, whether written plainly, escaped or percent-encoded."""
    text = json.dumps(entry, ensure_ascii=False) if entry else line
    text = f"{text}\n{unquote_plus(text)}" if "%" in text else text
    logger = entry.get("logger") if entry else None
    for what, shape in SHAPES.items():
        if shape.search(text) and not (what.startswith("Thai") and logger in THAI_MAY_STAND_IN):
            yield what
    yield from {what for value, what in _known.items() if value in text}


def _request_without_id(line: str, entry: dict[str, Any] | None) -> bool:
    if entry is None:
        return bool(_REQUEST_AS_TEXT.match(line)) and not re.search(rf"\[{REFERENCE.pattern}\]", line)
    return entry.get("logger") == "idp.requests" and not REFERENCE.fullmatch(str(entry.get("request_id")))


def _listen() -> None:
    """Every record that any logger lets through is kept as the line that an installation would write.

    Not a handler: ``logs.configure`` shows every other handler out.
    """
    formatter, call_handlers = JsonLines(), logging.Logger.callHandlers

    def keep(logger: logging.Logger, record: logging.LogRecord) -> None:
        _lines.append(formatter.format(record))
        call_handlers(logger, record)

    logging.Logger.callHandlers = keep  # type: ignore[method-assign]


_listen()


@pytest.fixture(autouse=True)
def log_is_read() -> Iterator[None]:
    """The test fails if what was logged meanwhile holds what no log may hold."""
    _lines.clear()
    yield
    problems = faults(_lines)
    assert not problems, "the log of this test holds\n" + "\n".join(problems)
