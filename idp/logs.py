"""The log: one line an entry, JSON or plain text, each with the id of the request it belongs to."""

from __future__ import annotations

import json
import logging
from contextvars import ContextVar

#: The id of the request being answered; it is the reference number on error pages.
request_id: ContextVar[str] = ContextVar("request_id", default="")


class JsonLines(logging.Formatter):
    """Each record as one JSON object; control characters are escaped, so no value can forge a line."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if reference := request_id.get():
            entry["request_id"] = reference
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps(entry)


def configure(log_format: str) -> None:
    """Send the log to standard error. Authlib tells issued tokens at debug level: it is kept at info."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if log_format == "json" else logging.Formatter("%(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for chatty in ("alembic", "authlib", "httpx2", "httpcore2"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
