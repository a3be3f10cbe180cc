"""Each package with pages lists its routes in its docstring, so that a reader finds a page's package at once."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

from flask import Flask

ROOT = Path(__file__).parents[2]
HEAD = "Routes:"


def _package(module: str) -> str:
    """The package that *module* is of, where its pages are told together: without ``views`` and what is below it."""
    parts = module.split(".views")[0].split(".")
    place = ROOT.joinpath(*parts)
    return ".".join(parts if place.is_dir() or len(parts) == 2 else parts[:-1])


def routes_of(app: Flask) -> dict[str, list[str]]:
    """Package by package, ``GET, POST /path -> endpoint`` for every rule of the program's own."""
    routes = defaultdict(list)
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if not view.__module__.startswith("idp."):
            continue
        methods = ", ".join(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}))
        routes[_package(view.__module__)].append(f"{methods} {rule.rule} -> {rule.endpoint}")
    return {package: sorted(lines, key=lambda line: line.split(" /", 1)[1]) for package, lines in routes.items()}


def listed(package: str) -> list[str]:
    """The lines of the block in the docstring of *package*."""
    place = ROOT.joinpath(*package.split("."))
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    block = text.partition(f"{HEAD}\n")[2].split("\n\n")[0]
    return [line.strip() for line in block.splitlines() if line.strip()]


def test_every_package_lists_its_routes(app: Flask) -> None:
    routes = routes_of(app)
    assert {package: listed(package) for package in routes} == routes
