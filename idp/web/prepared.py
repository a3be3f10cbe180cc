"""Answers that are the same for everybody, given again without Flask while nothing that they are made of has changed.

Flask gives each of them once, so they are what it would answer, to the byte; any request that could be answered
otherwise still reaches it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.sansio.utils import get_host

from idp import logs
from idp.config import Settings
from idp.web import lengths
from idp.web.boundary import log_request

#: For a request: what its answer is made of (the answer counts as long as that is the same object), and which of the
#: answers of its path and method it is. ``None``: Flask decides.
Question = Callable[[WSGIEnvironment], tuple[object, str] | None]

_MOST = {f"HTTP_{name.upper().replace('-', '_')}": most for name, most in lengths.HEADERS.items()}


@dataclass(frozen=True)
class _Answer:
    made_of: object
    status: str
    headers: list[tuple[str, str]]
    body: bytes


class PreparedAnswers:
    """WSGI middleware for *questions*, by path; behind ``TrustedProxies``, as host and scheme decide too."""

    def __init__(self, application: WSGIApplication, questions: Mapping[str, Question], settings: Settings) -> None:
        self.application = application
        self._questions = questions
        self._settings = settings
        self._answers: dict[tuple[str, str, str], _Answer] = {}
        self._is_own_host = lru_cache(256)(self._answers_to)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        question = self._questions.get(path)
        asked = question(environ) if question is not None and self._is_plain(environ) else None
        if asked is None:
            return self.application(environ, start_response)
        started, method = time.perf_counter(), environ["REQUEST_METHOD"]
        made_of, which = asked
        answer = self._answers.get(key := (path, method, which))
        if answer is None or answer.made_of is not made_of:
            return self._first_time(key, made_of, environ, start_response)
        logs.request_id.set(secrets.token_hex(8))
        start_response(answer.status, list(answer.headers))
        log_request(method, path, int(answer.status[:3]), time.perf_counter() - started)
        return [answer.body]

    def _is_plain(self, environ: WSGIEnvironment) -> bool:
        """Whether the request has nothing by which Flask would answer it otherwise: parameters, another host, headers
        that are too long.
        """
        return (
            not environ["QUERY_STRING"]
            and not environ["SCRIPT_NAME"]
            and self._is_own_host(environ["wsgi.url_scheme"], environ.get("HTTP_HOST", ""))
            and all(len(environ.get(name, "")) <= most for name, most in _MOST.items())
        )

    def _answers_to(self, scheme: str, host: str) -> bool:
        return self._settings.answers_to(get_host(scheme, host))

    def _first_time(
        self, key: tuple[str, str, str], made_of: object, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Flask's answer, kept if it is a good one."""
        started: list[Any] = []

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Callable[[bytes], object]:
            started[:] = [status, list(headers)]
            return start_response(status, headers, *more)

        parts = self.application(environ, start)
        try:
            body = b"".join(parts)
        finally:
            if close := getattr(parts, "close", None):
                close()
        status, headers = started
        if status[:3] in ("200", "304") and not any(name == "Set-Cookie" for name, _ in headers):
            self._answers[key] = _Answer(made_of, status, headers, body)
        return [body]
