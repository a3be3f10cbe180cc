"""Guards: the access control of routes. Every route declares its guards, or the program does not start.

``public`` · ``login`` · ``not_while_acting`` · ``read_while_acting`` (while acting, only reading) · ``officer`` (an
officer's session, and the role) · ``client`` (client authentication) · ``bearer`` (access token) · ``operations``
(health checks).
The decorators that enforce a guard are in the packages concerned; each declares it with ``guard``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask

View = TypeVar("View", bound=Callable[..., Any])


def guard(*names: str, csrf: bool = True, api: bool = False, measures: bool = False) -> Callable[[View], View]:
    """A decorator that declares the guards of a view; it does not enforce them.

    *csrf*: false for endpoints that other origins may post to. *api*: a machine endpoint, whose errors are JSON.
    *measures*: the view itself checks the lengths of its parameters, to name them in the error.
    """

    def decorate(view: View) -> View:
        view.guards = (*getattr(view, "guards", ()), *names)  # type: ignore[attr-defined]
        view.csrf = csrf and getattr(view, "csrf", True)  # type: ignore[attr-defined]
        view.api = api or getattr(view, "api", False)  # type: ignore[attr-defined]
        view.measures = measures or getattr(view, "measures", False)  # type: ignore[attr-defined]
        return view

    return decorate


def table(app: Flask) -> list[str]:
    """A line for every route: methods, path, guards, whether it needs a CSRF token.

    Raises ``LookupError`` for a route without guard.
    """
    lines = []
    for rule in app.url_map.iter_rules():
        view: Any = app.view_functions[rule.endpoint]
        guards = getattr(view, "guards", ())
        if not guards:
            raise LookupError(f"{rule.rule} ({rule.endpoint}) names no guard")
        methods = ",".join(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}))
        csrf = "csrf" if "POST" in methods and view.csrf else "-"
        lines.append(f"{methods:9} {rule.rule:45} {'+'.join(sorted(guards)):28} {csrf}")
    return sorted(lines, key=lambda line: (line.split()[1], line))
