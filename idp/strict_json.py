"""A strict parser for JSON from outside, which refuses whatever parsers interpret differently.

RFC 8259 section 4 leaves the meaning of duplicate members open, and Python's parser takes the last one and accepts
``NaN``; where two parsers differ, a sender can show each of them another value.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

#: Levels of nesting; nothing that the provider parses needs as many.
MAX_DEPTH = 16


class InvalidJson(ValueError):
    """The text is not JSON, or not JSON that every parser interprets alike. The message does not quote it."""


def loads(text: str | bytes) -> Any:
    """The value of the JSON *text* (bytes: UTF-8). Raises ``InvalidJson`` for malformed JSON, duplicate members,
    ``NaN`` and infinities, and more than ``MAX_DEPTH`` levels.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode()
        value = json.loads(text, object_pairs_hook=_members, parse_constant=_refuse_constant)
    except InvalidJson:
        raise
    except RecursionError as error:
        raise InvalidJson("it is nested too deeply") from error
    except ValueError as error:
        raise InvalidJson("it cannot be parsed") from error
    if _deeper(value, MAX_DEPTH):
        raise InvalidJson("it is nested too deeply")
    return value


def _deeper(value: Any, levels: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return inner is not None and (levels == 0 or any(_deeper(each, levels - 1) for each in inner))


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise InvalidJson("a member is given twice")
    return members


def _refuse_constant(_: str) -> NoReturn:
    raise InvalidJson("it cannot be parsed")
