"""The log: one line an entry, JSON or plain text, each with the id of the request or the message it belongs to.

No secret and no personal data stands in it: a request is told by its rule, never by its address, and an exception
by its kind and place, since its message may quote what somebody typed.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterator
from contextvars import ContextVar

#: The id of the request being answered; it is the reference number on error pages.
request_id: ContextVar[str] = ContextVar("request_id", default="")
#: The id of the outbox message being delivered.
message_id: ContextVar[str] = ContextVar("message_id", default="")

#: Exceptions of the language that speak of the program's own names and types, not of what it was given.
_OF_THE_PROGRAM = (AttributeError, TypeError, NameError, ImportError, NotImplementedError, RuntimeError, AssertionError)

#: Packages whose exceptions name addresses, columns and what the network said, and nothing that was sent.
_CAREFUL = ("idp", "sqlite3", "httpx2", "httpcore2")

#: What PostgreSQL's library quotes of the address that it cannot use, which has a password in it.
_OF_THE_ADDRESS = re.compile(r"""((?:invalid|missing|bad value)\b[^"']*)(["']).*\2""")


class JsonLines(logging.Formatter):
    """Each record as one JSON object; control characters are escaped, so no value can forge a line.

    ``extra={"members": {…}}`` of a log call become members of their own.
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
            entry["exception"] = "\n".join(told(record.exc_info[1]))
        return json.dumps(entry)


class TextLines(logging.Formatter):
    """Each record as a line for the eye: level, message, id. What an exception has to tell follows, indented."""

    def format(self, record: logging.LogRecord) -> str:
        line = " ".join((record.levelname, record.getMessage(), *(f"[{each}]" for each in _ids().values())))
        told_too = told(record.exc_info[1]) if record.exc_info and record.exc_info[1] else ()
        return "\n    ".join(_printable(each) for each in (line, *told_too))


def configure(log_format: str) -> None:
    """Send the log to standard error, however often this is called: each line once.

    Authlib tells issued tokens at debug level: it is kept at info.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if log_format == "json" else TextLines())
    for unseen in ("logThreads", "logProcesses", "logMultiprocessing", "logAsyncioTasks"):
        setattr(logging, unseen, False)  # a record need not find out what no line shows
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for chatty in ("alembic", "authlib", "httpx2", "httpcore2"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def told(error: BaseException) -> Iterator[str]:
    """What the log says of *error* and of what led to it, line by line: where it passed, its kind, its safe words."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from told(cause)
        yield "which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"{frame.filename}:{frame.lineno} in {frame.name}: {frame.line}"
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}: {words(error)}".removeprefix("builtins.")


def words(error: BaseException) -> str:
    """What *error* says, as far as that can hold nothing that somebody typed.

    The program's own exceptions are made so; the operating system says what failed. PostgreSQL quotes values when it
    refuses them: of its errors the code and the names of table and constraint stay, and the words about connections.
    """
    kinds = type(error).__mro__
    below = getattr(error, "orig", None)
    if isinstance(below, BaseException):
        return f"{type(below).__name__}: {words(below)}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, _OF_THE_PROGRAM) or kinds[0].__module__.partition(".")[0] in _CAREFUL:
        return str(error)
    of_address = str(error).startswith(("invalid connection option", "bad value for"))
    if of_address or any(kind.__name__ in ("OperationalError", "InterfaceError") for kind in kinds):
        return _OF_THE_ADDRESS.sub(r"\1\2…\2", str(error).partition("\n")[0])
    if diagnosis := getattr(error, "diag", None):
        named = (diagnosis.sqlstate, diagnosis.table_name, diagnosis.constraint_name)
        return " ".join(each for each in named if each)
    return "(left out: it may quote what was given)"


def _ids() -> dict[str, str]:
    pairs = {"request_id": request_id.get(), "message_id": message_id.get()}
    return {name: value for name, value in pairs.items() if value}


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in line)
