"""A file ``.env``: ``NAME=value`` lines as shells, containers and service managers write them.

Read are: ``export`` in front, blanks around ``=``, either kind of quotes around a value, comments on lines of their own
and after a blank, line ends of either system. Nothing is replaced: ``\\`` and ``$`` stand for themselves. What readers
of such files understand differently is refused with its line.
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
_QUOTED = re.compile(r"""(?P<quote>["'])(?P<value>(?:(?!(?P=quote)).)*)(?P=quote)[ \t]*(?:#.*)?""")
_COMMENT = re.compile(r"(?:^|[ \t]+)#.*")
_REPLACED = re.compile(r"\$\{\w+\}|\$\(|`")
#: What word processors make of quotes.
_CURLED = "“”„‘’‚«»"
_FORM = "write NAME=value"


@dataclass(frozen=True)
class Variable:
    """A variable and where it stands."""

    value: str
    line: int


def read(path: Path, prefix: str, known: Collection[str]) -> dict[str, str]:
    """The values in the file at *path*, by name. Raises ``FaultyFile``, also for a name that looks like one of *known*,
    which begin with *prefix*, and is none.
    """
    variables = parse(str(path), text.read(path), prefix)
    strangers = [(name, each.line, names.strange(name, known, prefix)) for name, each in variables.items()]
    faults = [Fault(str(path), line, *f"{name} {what}".split("; ")) for name, line, what in strangers if what]
    if faults:
        raise FaultyFile(faults)
    return {name: variable.value for name, variable in variables.items()}


def parse(file: str, content: str, prefix: str = "") -> dict[str, Variable]:
    """The variables in *content*, by name. *file* is only the name to tell.

    Raises ``FaultyFile`` with every fault; those of a value only where the name begins with *prefix*, since the file
    may hold what is for other programs.
    """
    found: dict[str, Variable] = {}
    faults: list[Fault] = []
    for number, line in enumerate(content.split("\n"), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        pair = _PAIR.fullmatch(stripped)
        if pair is None or not _NAME.fullmatch(pair[1]):
            faults.append(Fault(file, number, "this is no line of settings", _FORM))
            continue
        name, value = pair[1], _value(pair[2])
        ours = name.upper().startswith(prefix)
        if name in found and ours:
            problem = f"{name} stands there twice (first on line {found[name].line})"
            faults.append(Fault(file, number, problem, "remove one of the two"))
            continue
        against = _against(pair[2], value) if ours else ()
        faults += [Fault(file, number, f"{name}: {problem}", remedy) for problem, remedy in against]
        found[name] = Variable(value or "", number)
    if faults:
        raise FaultyFile(faults)
    return found


def _value(written: str) -> str | None:
    """The value that *written* stands for; ``None`` where a quote is not closed, or something follows it."""
    if written[:1] in ("'", '"'):
        quoted = _QUOTED.fullmatch(written)
        return quoted["value"] if quoted else None
    return _COMMENT.sub("", written, count=1).strip()


def _against(written: str, value: str | None) -> Iterator[tuple[str, str]]:
    if value is None:
        yield (
            "the quote does not end with the value",
            "put one pair of quotes around it, of the kind that is not in it",
        )
        return
    bare, single = written[:1] not in ("'", '"'), written.startswith("'")
    if value[:1] in tuple(_CURLED) or value[-1:] in tuple(_CURLED):
        yield "the quotes are those of a word processor", "write ' or \""
    if not single and _REPLACED.search(value):
        yield "nothing is replaced in this file", "write the value itself, or put it in ' quotes if it is meant so"
    if bare and value.endswith("\\"):
        yield "a value ends with its line", "write it in one line, in ' quotes if \\ belongs to it"
