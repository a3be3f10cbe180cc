"""Parses ``.env`` files: ``NAME=value`` lines as shells, containers and service managers write them.

Accepted are ``export`` before the name, blanks around ``=``, single or double quotes around a value, comments on lines
of their own and after a blank, and both kinds of line ends. Nothing is expanded: ``\\`` and ``$`` are literal. Syntax
that programs interpret differently is refused with its line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from idp.written import names, text
from idp.written.fault import Fault, FaultyFile

_PAIR = re.compile(r"(?:export[ \t]+)?([^\s=]+)[ \t]*=[ \t]*(.*)")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_QUOTED_VALUE = re.compile(r"""(?P<quote>["'])(?P<value>(?:(?!(?P=quote)).)*)(?P=quote)[ \t]*(?:#.*)?""")
_COMMENT = re.compile(r"(?:^|[ \t]+)#.*")
_EXPANSION = re.compile(r"\$\{\w+\}|\$\(|`")
#: Quotes as word processors replace them.
_TYPOGRAPHIC_QUOTES = "“”„‘’‚«»"
_FORM = "write NAME=value"


@dataclass(frozen=True)
class Variable:
    """The value of a variable, and its line (from 1)."""

    value: str
    line: int


def read(path: Path, prefix: str, setting_names: Collection[str]) -> dict[str, str]:
    """The values in the file at *path*, by name.

    Raises ``FaultyFile``, also for a name that is probably a misspelling of one of *setting_names*, which begin with
    *prefix*.
    """
    variables = parse(str(path), text.read(path), prefix)
    hints = [(name, each.line, names.misspelling_hint(name, setting_names, prefix)) for name, each in variables.items()]
    faults = [Fault(str(path), line, *f"{name} {hint}".split("; ")) for name, line, hint in hints if hint]
    if faults:
        raise FaultyFile(faults)
    return {name: variable.value for name, variable in variables.items()}


def parse(file: str, content: str, prefix: str = "") -> dict[str, Variable]:
    """The variables in *content*, by name; *file* is its name for messages.

    Raises ``FaultyFile`` with every fault. Faults of values count only for names that begin with *prefix*, since other
    programs may use the same file.
    """
    variables: dict[str, Variable] = {}
    faults: list[Fault] = []
    for number, line in enumerate(content.split("\n"), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        pair = _PAIR.fullmatch(text)
        if pair is None or not _NAME.fullmatch(pair[1]):
            faults.append(Fault(file, number, "this is no line of settings", _FORM))
            continue
        name, value = pair[1], _value(pair[2])
        ours = name.upper().startswith(prefix)
        if name in variables and ours:
            problem = f"{name} stands there twice (first on line {variables[name].line})"
            faults.append(Fault(file, number, problem, "remove one of the two"))
            continue
        against = _value_faults(pair[2], value) if ours else ()
        faults += [Fault(file, number, f"{name}: {problem}", remedy) for problem, remedy in against]
        variables[name] = Variable(value or "", number)
    if faults:
        raise FaultyFile(faults)
    return variables


def _value(raw: str) -> str | None:
    """*raw* without quotes and comment; ``None`` if a quote is not closed, or text follows it."""
    if raw[:1] in ("'", '"'):
        match = _QUOTED_VALUE.fullmatch(raw)
        return match["value"] if match else None
    return _COMMENT.sub("", raw, count=1).strip()


def _value_faults(raw: str, value: str | None) -> Iterator[tuple[str, str]]:
    if value is None:
        yield (
            "the quote does not end with the value",
            "put one pair of quotes around it, of the kind that is not in it",
        )
        return
    is_unquoted, is_single_quoted = raw[:1] not in ("'", '"'), raw.startswith("'")
    if value[:1] in tuple(_TYPOGRAPHIC_QUOTES) or value[-1:] in tuple(_TYPOGRAPHIC_QUOTES):
        yield "the quotes are those of a word processor", "write ' or \""
    if not is_single_quoted and _EXPANSION.search(value):
        yield "nothing is replaced in this file", "write the value itself, or put it in ' quotes if it is meant so"
    if is_unquoted and value.endswith("\\"):
        yield "a value ends with its line", "write it in one line, in ' quotes if \\ belongs to it"
