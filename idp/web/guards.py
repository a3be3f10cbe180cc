"""Guards: what a route asks before it answers. Every route names its own, or the program does not start.

``public`` · ``login`` · ``not_while_acting`` · ``read_while_acting`` (not while acting, but for reading) · ``client``
(authenticates as a client) · ``bearer`` (access token).
The decorators that check a guard live where the thing is known; all of them sign up here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask

View = TypeVar("View", bound=Callable[..., Any])


def guard(*names: str, csrf: bool = True, api: bool = False, measures: bool = False) -> Callable[[View], View]:
    """Note on a view which guards stand before it.

    *csrf* is false for what other origins may post; *api* marks machine endpoints, whose errors are JSON;
    *measures*: the view itself refuses what is too long, by the parameter's name.
    """

    def mark(view: View) -> View:
        view.guards = (*getattr(view, "guards", ()), *names)  # type: ignore[attr-defined]
        view.csrf = csrf and getattr(view, "csrf", True)  # type: ignore[attr-defined]
        view.api = api or getattr(view, "api", False)  # type: ignore[attr-defined]
        view.measures = measures or getattr(view, "measures", False)  # type: ignore[attr-defined]
        return view

    return mark


def table(app: Flask) -> list[str]:
    """Every route as one line: methods, address, guards, whether a CSRF token is asked. Raises for one without."""
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
