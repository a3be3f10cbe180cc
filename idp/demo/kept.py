"""Files of the demonstration that people may change: what they wrote stays, what is the demonstration's own follows it.

The demonstration remembers what it last wrote. Where an entry still says that, it says what is new; where somebody has
written something else, that stays, comments included. Entries that the demonstration does not know are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from idp import strict_json
from idp.written import document
from idp.written.document import Document
from idp.written.fault import FaultyFile

Entry = dict[str, Any]


def write_list(path: Path, top: str, key: str, new: list[Entry], write: Callable[[Path, str], None]) -> None:
    """Write the entries *new* into the list of *path*, each known by its *key*, and keep what others have written.

    *top*: the key of the list, empty where the file is the list itself. *write* writes a file whole. Raises
    ``FaultyFile`` for a file that is there and cannot be read.
    """
    memory = path.with_name(f".{path.name}.written.json")
    before = {entry[key]: entry for entry in _remembered(memory)}
    if path.exists():
        text = _merged(path, top, key, new, before)
    else:
        text = (f"{top}:\n" if top else "") + "".join(_dumped(entry, "") for entry in new)
    if not path.exists() or path.read_text(encoding="utf-8-sig") != text:
        write(path, text)
    write(memory, json.dumps(new, ensure_ascii=False))


def write_text(path: Path, text: str, write: Callable[[Path, str], None]) -> None:
    """Write *text* unless somebody has changed the file since."""
    memory = path.with_name(f".{path.name}.written")
    there, remembered = _text(path), _text(memory)
    if there is None or remembered is None or there == remembered:
        write(path, text)
        write(memory, text)


def _merged(path: Path, top: str, key: str, new: list[Entry], before: Mapping[str, Entry]) -> str:
    written = document.read(path)
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    entries = _entries(written, top, "".join(lines))
    where = (top,) if top else ()
    starts = [_start(lines, written.at((*where, number)).line - 1) for number in range(len(entries))]
    whole = all(lines[start].lstrip()[:1] in ("-", "#", "") for start in starts)
    own = {entry[key]: entry for entry in new}
    pieces = lines[: starts[0]] if whole and starts else [f"{top}:\n"] if top else []
    indent = _indent(lines, written.at((*where, 0)).line - 1) if whole and entries else ""
    for number, entry in enumerate(entries):
        chunk = lines[starts[number] : starts[number + 1] if number + 1 < len(starts) else None] if whole else []
        name = str(entry.get(key)) if isinstance(entry, dict) else ""
        after = merged(entry, before.get(name, entry), own.pop(name)) if name in own else entry
        if whole and after == entry:
            pieces += chunk
        else:
            pieces += [line for line in chunk if line.lstrip().startswith("#")] + [_dumped(after, indent)]
    if pieces and not pieces[-1].endswith("\n"):
        pieces.append("\n")
    return "".join([*pieces, *(_dumped(entry, indent) for entry in own.values())])


def _entries(written: Document, top: str, text: str) -> list[Any]:
    """The list in *text*. Raises ``FaultyFile`` where that is something else: nobody's work is written over."""
    try:
        content = yaml.safe_load(text)
    except ValueError:
        problem = "a date in it is no day of the calendar"
        raise FaultyFile([written.fault((), problem, "correct it, or put it in quotes")]) from None
    if top and isinstance(content, dict) and content.keys() == {top}:
        content = [] if content[top] is None else content[top]
    elif top:
        content = None
    if not isinstance(content, list):
        problem = f"the file has to be a block {top}: with a list" if top else "the file has to be a list"
        raise FaultyFile([written.fault((), problem, "correct it, or remove it to have it written anew")])
    return content


def merged(there: Entry, before: Entry, new: Entry) -> Entry:
    """The entry that stands *there*, was *before* as the demonstration wrote it, and would be *new* now."""
    result: Entry = {}
    for name in dict.fromkeys([*there, *new]):
        if name not in there:
            if name not in before:
                result[name] = new[name]
        elif there[name] == before.get(name):
            if name in new:
                result[name] = new[name]
        elif name in new and isinstance(there[name], list) and isinstance(before.get(name), list):
            removed = [each for each in before[name] if each not in there[name]]
            added = [each for each in there[name] if each not in before[name]]
            result[name] = [*(each for each in new[name] if each not in removed), *added]
        else:
            result[name] = there[name]
    return result


def _start(lines: list[str], line: int) -> int:
    """The first line of an entry: comments right above it belong to it."""
    while line and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _indent(lines: list[str], line: int) -> str:
    return lines[line][: len(lines[line]) - len(lines[line].lstrip())]


def _dumped(entry: Any, indent: str) -> str:
    text = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False)
    return "".join(f"{indent}{line}" for line in text.splitlines(keepends=True))


def _remembered(memory: Path) -> list[Entry]:
    try:
        entries: list[Entry] = strict_json.loads(memory.read_bytes())
    except (OSError, strict_json.InvalidJson):
        return []
    return entries


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
