"""Parses the values of settings from text."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Any

from idp.written.fault import shown

#: The accepted spellings of a boolean setting.
_SWITCH = {"on": True, "true": True, "yes": True, "1": True, "off": False, "false": False, "no": False, "0": False}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def parse(kind: str, text: str) -> Any:
    """*text* as a value of *kind*, the annotation of a field of ``Settings``. Raises ``ValueError``, whose message is
    for the administrator.
    """
    if _CONTROL.search(text):
        raise ValueError("holds a line break or another control character; remove it")
    if kind == "int":
        if not re.fullmatch(r"[0-9]{1,9}", text):
            raise ValueError("must be a whole number")
        return int(text)
    if kind == "bool":
        return _switch(text)
    if "Path" in kind:
        return Path(text)
    if "Network" in kind:
        return tuple(_network(part.strip()) for part in text.split(",") if part.strip())
    if "tuple" in kind:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    return text


def _switch(text: str) -> bool:
    if text.lower() not in _SWITCH:
        raise ValueError("must be on or off")
    return _SWITCH[text.lower()]


def _network(text: str) -> Network:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise ValueError(f"{shown(text)} is no network such as 10.0.0.0/8; separate several by commas") from None
