"""YAML with line numbers: parses a file into plain values and the line of each value.

PyYAML only splits the text into nodes. Nodes are converted here, because PyYAML's constructors know too many types
(dates, numbers in base 60, tags) and lose the original text. A broken file must not hurt the running service: size,
depth and number of values are bounded before anything is built.
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

# The parser in pure Python is the fallback where PyYAML was built without libyaml; it is some ten times slower.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TRUE = re.compile(r"yes|true|on", re.IGNORECASE)
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
"""The path to a value from the top: ``("systems", 0, "redirect_uris", 1)``."""


@dataclass(frozen=True)
class Limits:
    """The most that a file may contain: ``size`` in bytes, ``values`` as a count that includes keys."""

    size: int = written_text.MOST_BYTES
    values: int = 5_000


LIMITS = Limits()


@dataclass(frozen=True)
class UnsupportedValue:
    """A value of a YAML type that no setting has: a date, a number in base 8, nothing at all."""

    kind: str


Value = str | bool | int | UnsupportedValue | tuple["Value", ...] | dict[str, "Value"]


@dataclass(frozen=True)
class SourceValue:
    """The source of a value: its line (from 1), the text of a scalar, and its YAML type in words for messages."""

    line: int
    text: str = ""
    kind: str = "text"


@dataclass
class Document:
    """A parsed file. ``faults`` are those that leave the rest readable: duplicate keys, keys that are not text."""

    file: str
    value: Value = ""
    sources: dict[Where, SourceValue] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def at(self, where: Where) -> SourceValue:
        """The source of the value at *where*; of a missing value, that of the block that should have it."""
        while where and where not in self.sources:
            where = where[:-1]
        return self.sources[where]

    def text(self, where: Where) -> str | None:
        """The source text of the scalar at *where*, also of a date or number; ``None`` if it is no scalar or empty."""
        source = self.sources.get(where)
        return source.text if source and source.kind in _SCALARS else None

    def fault(self, where: Where, problem: str, remedy: str) -> Fault:
        """A fault on the line of the value at *where*."""
        return Fault(self.file, self.at(where).line, problem, remedy)


def read(path: Path, limits: Limits = LIMITS) -> Document:
    """Parse the file at *path*. Raises :class:`FaultyFile` if it is not one YAML document in UTF-8 within *limits*."""
    return parse(str(path), written_text.raw(path, limits.size), limits)


def parse(file: str, raw: bytes, limits: Limits = LIMITS) -> Document:
    """Parse the content *raw*; *file* is its name for messages. Raises as :func:`read`."""
    text = written_text.decode(file, raw, limits.size)
    try:
        _check_bounds(file, text, limits.values)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise FaultyFile([_syntax_fault(file, text, error)]) from None
    if root is None:
        raise FaultyFile([Fault(file, 1, "the file is empty", "see the example of such a file")])
    document = Document(file)
    document.value = _value(document, (), root)
    return document


def _check_bounds(file: str, text: str, most_values: int) -> None:
    """Check the event stream before nodes are built from it, so that nothing can grow without bound."""
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
        for problem, remedy in _objections(event, depth, documents):
            raise FaultyFile([Fault(file, _line(event), problem, remedy)])


def _objections(event: yaml.Event, depth: int, documents: int) -> Iterator[tuple[str, str]]:
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
    mark, context_mark = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if context_mark and (mark is None or mark.line >= len(lines) or "end of stream" in str(error)):
        mark = context_mark  # an unclosed bracket or quote is detected at the end; the place where it opens helps more
    index = min(mark.line, len(lines) - 1) if mark else 0
    if "\t" in lines[index][: len(lines[index]) - len(lines[index].lstrip())]:
        return Fault(file, index + 1, "a tab stands in the indentation", "indent with spaces")
    problem = f"this is not valid YAML: {getattr(error, 'problem', None) or 'it cannot be read'}"
    if context_mark and context_mark.line < index:
        problem += f" (in what begins on line {context_mark.line + 1})"
    return Fault(file, index + 1, problem, "check indentation, colons, quotes and brackets")


def _value(document: Document, where: Where, node: yaml.Node) -> Value:
    # The line of a mapping's member is that of its key, which _members has already recorded.
    line = document.sources[where].line if where in document.sources else _line(node)
    if isinstance(node, yaml.MappingNode):
        document.sources[where] = SourceValue(line, kind="a block")
        return dict(_members(document, where, node))
    if isinstance(node, yaml.SequenceNode):
        document.sources[where] = SourceValue(line, kind="a list")
        return tuple(_value(document, (*where, index), item) for index, item in enumerate(node.value))
    kind = _KINDS.get(node.tag.rpartition(":")[2], "text")
    document.sources[where] = SourceValue(line, node.value, kind)
    return _scalar(node.value, kind)


def _scalar(text: str, kind: str) -> Value:
    if kind == "text":
        return text
    if kind == "true or false":
        return _TRUE.fullmatch(text) is not None
    if kind == "a number" and _WHOLE_NUMBER.fullmatch(text):
        return int(text)
    return UnsupportedValue(kind)


def _members(document: Document, where: Where, node: yaml.MappingNode) -> Iterator[tuple[str, Value]]:
    lines: dict[str, int] = {}
    for key, value in node.value:
        line = _line(key)
        if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
            problem = f"the key {shown(key.value)} is not text" if isinstance(key.value, str) else "a key is not text"
            document.faults.append(Fault(document.file, line, problem, "remove it or correct its name"))
        elif key.value in lines:
            problem = f"the key {shown(key.value)} stands there twice (first on line {lines[key.value]})"
            document.faults.append(Fault(document.file, line, problem, "remove one of the two"))
        else:
            lines[key.value] = line
            document.sources[(*where, key.value)] = SourceValue(line)
            yield key.value, _value(document, (*where, key.value), value)
