"""Templates, routes and client files are compiled once in a test process, not anew for the application of each test."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import CodeType
from typing import Any

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

from idp.clients import Clients


class _InMemory(BytecodeCache):
    """Jinja's own door for this. A template that has changed has another checksum."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


_cache = _InMemory()


def share(app: Flask) -> Flask:
    """Let *app* take what was compiled before; it looks up, escapes and fills in as ever."""
    app.jinja_env.bytecode_cache = _cache
    return app


_builders: dict[tuple[Any, ...], Callable[..., tuple[str, str]]] = {}
_compile_builder = Rule._compile_builder


def _compile_builder_once(rule: Rule, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
    """What makes the addresses of a rule depends on its parts alone; which rule it is, is told at each call."""
    defaults = tuple(sorted((rule.defaults or {}).items()))
    key = (rule.rule, tuple(rule._trace), defaults, append_unknown)
    if key not in _builders:
        _builders[key] = _compile_builder(rule, append_unknown)
    return _builders[key]


Rule._compile_builder = _compile_builder_once  # type: ignore[method-assign]


_clients: dict[tuple[bytes, bool], Clients] = {}
_registry = importlib.import_module("idp.clients.registry")  # in the package its name is that of a function
_load = _registry.load


def _load_once(path: Path, environment: Mapping[str, str], private_issuer: bool = False) -> Clients:
    """Nearly all tests have the same clients. What names a variable, or is faulty, is read each time."""
    content = path.read_bytes() if path.is_file() else b"${"
    if b"${" in content:
        return _load(path, environment, private_issuer)
    key = content, private_issuer
    if key not in _clients:
        _clients[key] = _load(path, environment, private_issuer)
    return _clients[key]


_registry.load = _load_once  # type: ignore[attr-defined]
