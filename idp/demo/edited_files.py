"""Updates files of the demonstration that people may edit: a three-way merge of their edits with our new content.

The demonstration stores what it last wrote. A value that still equals that is updated; a value that somebody changed
stays, including comments. Entries that the demonstration did not write are left alone.
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
    """Merge the entries *new*, identified by their member *key*, into the list in the file at *path*.

    *top*: the key of the list, empty if the file is the list itself. *write* writes a file atomically. Raises
    ``FaultyFile`` for an existing file that cannot be parsed.
    """
    memory = path.with_name(f".{path.name}.written.json")
    before = {entry[key]: entry for entry in _last_entries(memory)}
    if path.exists():
        text = _merged_text(path, top, key, new, before)
    else:
        text = (f"{top}:\n" if top else "") + "".join(_yaml(entry, "") for entry in new)
    if not path.exists() or path.read_text(encoding="utf-8-sig") != text:
        write(path, text)
    write(memory, json.dumps(new, ensure_ascii=False))


def write_text(path: Path, text: str, write: Callable[[Path, str], None]) -> None:
    """Write *text* to *path* with *write*, unless somebody has edited the file."""
    memory = path.with_name(f".{path.name}.written")
    current, last = _text(path), _text(memory)
    if current is None or last is None or current == last:
        write(path, text)
        write(memory, text)


def _merged_text(path: Path, top: str, key: str, new: list[Entry], before: Mapping[str, Entry]) -> str:
    source = document.read(path)
    lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    entries = _entries(source, top, "".join(lines))
    where = (top,) if top else ()
    starts = [_start(lines, source.at((*where, number)).line - 1) for number in range(len(entries))]
    is_block = all(lines[start].lstrip()[:1] in ("-", "#", "") for start in starts)
    pending = {entry[key]: entry for entry in new}
    output = lines[: starts[0]] if is_block and starts else [f"{top}:\n"] if top else []
    indent = _indent(lines, source.at((*where, 0)).line - 1) if is_block and entries else ""
    for number, entry in enumerate(entries):
        chunk = lines[starts[number] : starts[number + 1] if number + 1 < len(starts) else None] if is_block else []
        name = str(entry.get(key)) if isinstance(entry, dict) else ""
        after = merge(entry, before.get(name, entry), pending.pop(name)) if name in pending else entry
        if is_block and after == entry:
            output += chunk
        else:
            output += [line for line in chunk if line.lstrip().startswith("#")] + [_yaml(after, indent)]
    if output and not output[-1].endswith("\n"):
        output.append("\n")
    return "".join([*output, *(_yaml(entry, indent) for entry in pending.values())])


def _entries(source: Document, top: str, text: str) -> list[Any]:
    """The list in *text*. Raises ``FaultyFile`` for anything else, so that nobody's work is overwritten."""
    try:
        content = yaml.safe_load(text)
    except ValueError:
        problem = "a date in it is no day of the calendar"
        raise FaultyFile([source.fault((), problem, "correct it, or put it in quotes")]) from None
    if top and isinstance(content, dict) and content.keys() == {top}:
        content = [] if content[top] is None else content[top]
    elif top:
        content = None
    if not isinstance(content, list):
        problem = f"the file has to be a block {top}: with a list" if top else "the file has to be a list"
        raise FaultyFile([source.fault((), problem, "correct it, or remove it to have it written anew")])
    return content


def merge(current: Entry, before: Entry, new: Entry) -> Entry:
    """The three-way merge of an entry: *current* in the file, *before* as last written, *new* to be written."""
    result: Entry = {}
    for name in dict.fromkeys([*current, *new]):
        if name not in current:
            if name not in before:
                result[name] = new[name]
        elif current[name] == before.get(name):
            if name in new:
                result[name] = new[name]
        elif name in new and isinstance(current[name], list) and isinstance(before.get(name), list):
            deletions = [each for each in before[name] if each not in current[name]]
            additions = [each for each in current[name] if each not in before[name]]
            result[name] = [*(each for each in new[name] if each not in deletions), *additions]
        else:
            result[name] = current[name]
    return result


def _start(lines: list[str], line: int) -> int:
    """The index of an entry's first line; comments right above it belong to it."""
    while line and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _indent(lines: list[str], line: int) -> str:
    return lines[line][: len(lines[line]) - len(lines[line].lstrip())]


def _yaml(entry: Any, indent: str) -> str:
    text = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False)
    return "".join(f"{indent}{line}" for line in text.splitlines(keepends=True))


def _last_entries(memory: Path) -> list[Entry]:
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
