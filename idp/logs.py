"""The log: one line per entry, JSON or plain text, with the id of the request or outbox message it belongs to.

It has no secrets and no personal data: a request is logged by its route, never by its URL, and an exception by its type
and traceback, since its message may quote user input.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterator
from contextvars import ContextVar

#: The id of the current request; error pages show it as the reference number.
request_id: ContextVar[str] = ContextVar("request_id", default="")
#: The id of the outbox message in delivery.
message_id: ContextVar[str] = ContextVar("message_id", default="")

#: Built-in exceptions whose messages name identifiers and types of the program, not values.
_OF_THE_PROGRAM = (AttributeError, TypeError, NameError, ImportError, NotImplementedError, RuntimeError, AssertionError)

#: Packages whose exception messages name hosts, columns and network errors, but no values.
_CAREFUL = ("idp", "sqlite3", "httpx2", "httpcore2")

#: Quotations from a connection URL, which may contain the password, in messages of PostgreSQL's library.
_OF_THE_ADDRESS = re.compile(r"""((?:invalid|missing|bad value)\b[^"']*)(["']).*\2""")


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object; control characters are escaped, which prevents log injection.

    ``extra={"members": {…}}`` of a log call adds members to the object.
    """

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        entry.update(_ids())
        entry.update(getattr(record, "members", ()))
        if record.exc_info and record.exc_info[1]:
            entry["exception"] = "\n".join(error_lines(record.exc_info[1]))
        return json.dumps(entry)


class TextLines(logging.Formatter):
    """Formats a record for people: level, message, ids; the lines of an exception follow, indented."""

    def format(self, record: logging.LogRecord) -> str:
        line = " ".join((record.levelname, record.getMessage(), *(f"[{each}]" for each in _ids().values())))
        details = error_lines(record.exc_info[1]) if record.exc_info and record.exc_info[1] else ()
        return "\n    ".join(_printable(each) for each in (line, *details))


def configure(log_format: str) -> None:
    """Log to standard error in *log_format* (``json`` or ``text``). May be called more than once.

    Authlib's logger is limited to warnings, since it logs issued tokens at debug level.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if log_format == "json" else TextLines())
    for unused in ("logThreads", "logProcesses", "logMultiprocessing", "logAsyncioTasks"):
        setattr(logging, unused, False)  # no format prints these, so records need not determine them
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for chatty in ("alembic", "authlib", "httpx2", "httpcore2"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def error_lines(error: BaseException) -> Iterator[str]:
    """The log lines of *error* and its causes: traceback, type, and message as far as it is safe."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from error_lines(cause)
        yield "which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"{frame.filename}:{frame.lineno} in {frame.name}: {frame.line}"
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}: {safe_message(error)}".removeprefix("builtins.")


def safe_message(error: BaseException) -> str:
    """The message of *error*, as far as it cannot contain user input or secrets.

    Messages of the program's own exceptions and of the operating system are safe. PostgreSQL quotes refused values: of
    its errors the SQLSTATE, the names of table and constraint, and messages about connections remain.
    """
    kinds = type(error).__mro__
    below = getattr(error, "orig", None)
    if isinstance(below, BaseException):
        return f"{type(below).__name__}: {safe_message(below)}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, _OF_THE_PROGRAM) or kinds[0].__module__.partition(".")[0] in _CAREFUL:
        return str(error)
    of_address = str(error).startswith(("invalid connection option", "bad value for"))
    if of_address or any(kind.__name__ in ("OperationalError", "InterfaceError") for kind in kinds):
        return _OF_THE_ADDRESS.sub(r"\1\2…\2", str(error).partition("\n")[0])
    if diagnosis := getattr(error, "diag", None):
        parts = (diagnosis.sqlstate, diagnosis.table_name, diagnosis.constraint_name)
        return " ".join(each for each in parts if each)
    return "(left out: it may quote what was given)"


def _ids() -> dict[str, str]:
    pairs = {"request_id": request_id.get(), "message_id": message_id.get()}
    return {name: value for name, value in pairs.items() if value}


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in line)
