"""JSON that somebody else wrote: read in one way only, or refused.

RFC 8259 leaves open what an object means that has a member twice, and Python's own reader takes the last and NaN
besides; two readers that differ there can be told two things at once. Nothing here knows what the text is about.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

#: Objects and lists inside one another; nothing that the provider reads needs as many.
MAX_DEPTH = 16


class InvalidJson(ValueError):
    """It is no JSON, or not JSON that every reader understands alike. The text is not quoted."""


def loads(text: str | bytes) -> Any:
    """What *text* (bytes: UTF-8) says. Raises ``InvalidJson`` for what is no JSON, a member given twice, a number
    that is none (``NaN``), and more than ``MAX_DEPTH`` levels.
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
