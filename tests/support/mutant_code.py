"""Another program than the one on the disk, in this process alone: what a mutant says instead of a module's text."""

from __future__ import annotations

import importlib.abc
import importlib.util
import inspect
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from support.mutations import Mutant, used_at_import

ROOT = Path(__file__).parents[2]


@dataclass
class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from a text instead of its file."""

    name: str
    path: Path
    source: str

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self, origin=str(self.path)) if name == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.path)
        exec(compile(self.source, str(self.path), "exec"), module.__dict__)


def module_of(mutant: Mutant) -> str:
    return "idp." + mutant.file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def import_instead(mutant: Mutant) -> None:
    """From now on the mutant's module is imported from its text."""
    sys.meta_path.insert(0, _Changed(module_of(mutant), ROOT / "idp" / mutant.file, mutant.source))


def change(mutant: Mutant) -> None:
    """Give the functions of the mutant's module the code that they have in its text, or a number its value there."""
    module = sys.modules[module_of(mutant)]
    if mutant.number:
        scratch: dict[str, Any] = {"__name__": module.__name__, "__file__": module.__file__}
        exec(compile(mutant.source, "<mutant>", "exec"), scratch)
        before = vars(module)[mutant.number]
        for each in list(sys.modules.values()):
            if getattr(each, mutant.number, None) is before and _is_ours(each):
                setattr(each, mutant.number, scratch[mutant.number])
        return
    new = {code.co_qualname: code for code in _codes(compile(mutant.source, module.__file__ or "", "exec"))}
    for function in list(_functions(module)):
        function.__code__ = new[function.__code__.co_qualname]


def _is_ours(module: ModuleType) -> bool:
    return str(getattr(module, "__file__", "")).startswith((f"{ROOT}/idp/", f"{ROOT}/tests/"))


@cache
def is_quick(mutant: Mutant) -> bool:
    """Whether the change can be made after everything was imported."""
    if not mutant.number or mutant.number.islower():  # the latter is a class's, and went into what the class makes
        return mutant.in_function
    stem = Path(mutant.file).stem
    name = re.compile(rf"\b{stem}\.{mutant.number}\b|\b{stem} import [^\n]*\b{mutant.number}\b")
    return not any(
        used_at_import(text, mutant.number) for file, text in _texts() if file == mutant.file or name.search(text)
    )


@cache
def _texts() -> list[tuple[str, str]]:
    files = [*(ROOT / "idp").rglob("*.py")]
    return [(each.relative_to(ROOT / "idp").as_posix(), each.read_text(encoding="utf-8")) for each in files]


def _codes(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _codes(each)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    """The functions and methods that the module itself defines, under whatever wraps them."""
    classes = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__]
    for value in [each for holder in (module, *classes) for each in vars(holder).values()]:
        inner = getattr(value, "fget", None) or getattr(value, "func", None) or value
        inner = inspect.unwrap(getattr(inner, "__func__", inner)) if callable(inner) else inner
        if isinstance(inner, FunctionType) and inner.__code__.co_filename == module.__file__:
            yield inner
