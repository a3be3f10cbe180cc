"""Templates are compiled once in a test process, not anew for the application of each test."""

from __future__ import annotations

from types import CodeType

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache


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
