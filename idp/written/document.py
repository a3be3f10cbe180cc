"""YAML with lines: a file becomes plain values and, for each of them, the line it stands on.

PyYAML only splits the text into nodes. What a node means is decided here, because its constructors know too much
(dates, numbers in base 60, tags) and forget what was written. The file is an administrator's, yet a broken one must not
hurt the running service: size, depth and number of values are bounded before anything is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from idp.written import text as written_text
from idp.written.fault import Fault, FaultyFile, shown

_MOST_DEPTH = 8
_LONGEST_VALUE = 4096

# Python's own parser serves where PyYAML was built without libyaml; it is some ten times slower.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TRUTH = re.compile(r"yes|true|on", re.IGNORECASE)
_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,8}")
_KINDS = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "null": "empty",
    "timestamp": "a date",
}

_SCALARS = {"text", *_KINDS.values()} - {"empty"}

Where = tuple[str | int, ...]
"""The way to a value from the top: ``("systems", 0, "redirect_uris", 1)``."""


@dataclass(frozen=True)
class Limits:
    """How much a file may hold: in bytes, and in values, keys included."""

    size: int = written_text.MOST_BYTES
    values: int = 5_000


LIMITS = Limits()


@dataclass(frozen=True)
class Misread:
    """A value that YAML takes for something that no setting is: a date, a number in base 8, nothing at all."""

    kind: str


Value = str | bool | int | Misread | tuple["Value", ...] | dict[str, "Value"]


@dataclass(frozen=True)
class Written:
    """How a value stands in the file: its line, the text of a scalar, what YAML takes it for."""

    line: int
    text: str = ""
    kind: str = "text"


@dataclass
class Document:
    """The file as values. ``faults`` are those that leave the rest readable: repeated keys, keys that are no text."""

    file: str
    value: Value = ""
    written: dict[Where, Written] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def at(self, where: Where) -> Written:
        """How the value at ``where`` is written; for one that is missing, what it is missing from."""
        while where and where not in self.written:
            where = where[:-1]
        return self.written[where]

    def text(self, where: Where) -> str | None:
        """The text at ``where`` as it is written, a date or a number too; ``None`` for what is no text or empty."""
        written = self.written.get(where)
        return written.text if written and written.kind in _SCALARS else None

    def fault(self, where: Where, problem: str, remedy: str) -> Fault:
        """A fault on the line of ``where``."""
        return Fault(self.file, self.at(where).line, problem, remedy)


def read(path: Path, limits: Limits = LIMITS) -> Document:
    """The file at *path* as values. Raises :class:`FaultyFile` when it is not one bounded YAML document in UTF-8."""
    return parse(str(path), written_text.raw(path, limits.size), limits)


def parse(file: str, raw: bytes, limits: Limits = LIMITS) -> Document:
    """Split ``raw`` into values. ``file`` is only the name to tell. Raises as :func:`read`."""
    text = written_text.decoded(file, raw, limits.size)
    try:
        _survey(file, text, limits.values)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise FaultyFile([_syntax_fault(file, text, error)]) from None
    if root is None:
        raise FaultyFile([Fault(file, 1, "the file is empty", "see the example of such a file")])
    document = Document(file)
    document.value = _value(document, (), root)
    return document


def _survey(file: str, text: str, most_values: int) -> None:
    """Look at the stream of parts before nodes are built from it: the place to stop what would grow without bound."""
    depth = values = documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.NodeEvent):
            values += 1
            depth += isinstance(event, yaml.CollectionStartEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if values > most_values:
            problem = f"the file holds more than {most_values} values"
            raise FaultyFile([Fault(file, _line(event), problem, "is it the right file?")])
        for problem, remedy in _unwelcome(event, depth, documents):
            raise FaultyFile([Fault(file, _line(event), problem, remedy)])


def _unwelcome(event: yaml.Event, depth: int, documents: int) -> Iterator[tuple[str, str]]:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        yield "an anchor (&name) or an alias (*name) stands here", "write the value out, or put the text in quotes"
    if getattr(event, "tag", None) is not None:
        yield "a tag (!name) stands here", "remove it, or put the text in quotes"
    if isinstance(event, yaml.ScalarEvent) and len(event.value) > _LONGEST_VALUE:
        yield f"this value is longer than {_LONGEST_VALUE} characters", "is a closing quote missing?"
    if depth > _MOST_DEPTH:
        yield "the values are nested too deep", "is a bracket or a line of indentation too many?"
    if documents > 1:
        yield "a second document (---) begins here", "keep everything in one document"


def _line(part: yaml.Event | yaml.Node) -> int:
    return part.start_mark.line + 1 if part.start_mark else 1


def _syntax_fault(file: str, text: str, error: yaml.YAMLError) -> Fault:
    lines = text.splitlines() or [""]
    noticed, pending = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if pending and (noticed is None or noticed.line >= len(lines) or "end of stream" in str(error)):
        noticed = pending  # what was left open is noticed at the end; where it opened helps more
    index = min(noticed.line, len(lines) - 1) if noticed else 0
    if "\t" in lines[index][: len(lines[index]) - len(lines[index].lstrip())]:
        return Fault(file, index + 1, "a tab stands in the indentation", "indent with spaces")
    problem = f"this is not valid YAML: {getattr(error, 'problem', None) or 'it cannot be read'}"
    if pending and pending.line < index:
        problem += f" (in what begins on line {pending.line + 1})"
    return Fault(file, index + 1, problem, "check indentation, colons, quotes and brackets")


def _value(document: Document, where: Where, node: yaml.Node) -> Value:
    # A member of a mapping is told by the line of its key, which _members has noted already.
    line = document.written[where].line if where in document.written else _line(node)
    if isinstance(node, yaml.MappingNode):
        document.written[where] = Written(line, kind="a block")
        return dict(_members(document, where, node))
    if isinstance(node, yaml.SequenceNode):
        document.written[where] = Written(line, kind="a list")
        return tuple(_value(document, (*where, index), item) for index, item in enumerate(node.value))
    kind = _KINDS.get(node.tag.rpartition(":")[2], "text")
    document.written[where] = Written(line, node.value, kind)
    return _scalar(node.value, kind)


def _scalar(text: str, kind: str) -> Value:
    if kind == "text":
        return text
    if kind == "true or false":
        return _TRUTH.fullmatch(text) is not None
    if kind == "a number" and _WHOLE_NUMBER.fullmatch(text):
        return int(text)
    return Misread(kind)


def _members(document: Document, where: Where, node: yaml.MappingNode) -> Iterator[tuple[str, Value]]:
    seen: dict[str, int] = {}
    for key, value in node.value:
        line = _line(key)
        if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
            problem = f"the key {shown(key.value)} is not text" if isinstance(key.value, str) else "a key is not text"
            document.faults.append(Fault(document.file, line, problem, "remove it or correct its name"))
        elif key.value in seen:
            problem = f"the key {shown(key.value)} stands there twice (first on line {seen[key.value]})"
            document.faults.append(Fault(document.file, line, problem, "remove one of the two"))
        else:
            seen[key.value] = line
            document.written[(*where, key.value)] = Written(line)
            yield key.value, _value(document, (*where, key.value), value)
