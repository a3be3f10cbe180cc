"""At the end of a run: the modules of the OpenID Foundation's plans by name, each with what became of it."""

from __future__ import annotations

import re
from typing import Any

_MODULE = re.compile(r"conformance/test_(\w+)\.py::(?:\w+::)?test_(oidcc_\w+)")
_OUTCOMES = {"passed": "PASSED", "failed": "FAILED", "error": "FAILED", "skipped": "SKIPPED"}


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One line a module, by plan; nothing when none has run."""
    results: dict[str, dict[str, str]] = {}
    for outcome, word in _OUTCOMES.items():
        for report in terminalreporter.stats.get(outcome, ()):
            if module := _MODULE.search(getattr(report, "nodeid", "")):
                results.setdefault(module[1].replace("_", "-"), {})[module[2].replace("_", "-")] = word
    if not results:
        return
    terminalreporter.section("modules of the OpenID Foundation's conformance plans")
    for plan, modules in sorted(results.items()):
        passed = sum(word == "PASSED" for word in modules.values())
        terminalreporter.write_line(f"{plan}: {passed} of {len(modules)} passed")
        for name, word in sorted(modules.items()):
            terminalreporter.write_line(f"  {word:8} {name}")
