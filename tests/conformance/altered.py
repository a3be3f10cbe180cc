"""For the tests of the checks: something good with one thing wrong in it, which a check must refuse."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import httpx2
import pytest


def changed(good: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """*good* with members replaced; ``None`` removes one."""
    both = {**copy.deepcopy(good), **changes}
    return {name: value for name, value in both.items() if value is not None}


def json_response(body: Any, status: int = 200, **headers: str) -> httpx2.Response:
    """An answer in JSON, for nobody's cache."""
    return httpx2.Response(status, json=body, headers={"Cache-Control": "no-store", **headers})


def refused(check: Callable[..., Any], *arguments: Any) -> None:
    """*check* does not let it pass."""
    with pytest.raises((AssertionError, KeyError, TypeError, ValueError)):
        check(*arguments)
