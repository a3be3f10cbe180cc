"""One change at a time to a source text: each number, comparison and condition of a rule, as a slip would write it."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
#: The same in the words of SQLAlchemy and of Python.
_WORDS = {
    "and_": "or_",
    "or_": "and_",
    "is_": "is_not",
    "is_not": "is_",
    "in_": "not_in",
    "min": "max",
    "max": "min",
    "isdisjoint": "issuperset",
    "issuperset": "isdisjoint",
}


#: What may be called to compute a number, beside a class that holds some.
_PLAIN = ("timedelta", "date", "max", "min", "os.cpu_count", "_setting", "float")


@dataclass(frozen=True)
class Mutant:
    """A changed module. ``words`` say where and what, without line numbers, so that a list can name it."""

    file: str
    line: int
    words: str
    source: str
    in_function: bool = False
    number: str = ""


def numbers_of(source: str) -> dict[str, list[ast.Constant]]:
    """The numbers that a module, or a class of it, keeps under a name: the name, as ``NAME`` or ``NAME[key]``, and
    where they stand. A name of several at once has its own alone.
    """
    return _named(ast.parse(source))


def _named(tree: ast.Module) -> dict[str, list[ast.Constant]]:
    constants_by_name: dict[str, list[ast.Constant]] = {}
    of_classes = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    fields = [node for body in of_classes for node in body if isinstance(node, ast.AnnAssign)]
    for node in (*tree.body, *fields):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for name, value in _pairs(targets[0], node.value):
                if _is_plain(value) and (constants := [each for each in ast.walk(value) if _is_number(each)]):
                    constants_by_name[name] = constants  # type: ignore[assignment]
    return constants_by_name


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from ((ast.unparse(name), each) for name, each in zip(target.elts, value.elts, strict=True))
    elif isinstance(value, ast.Dict) and all(isinstance(key, ast.Attribute) for key in value.keys):
        name = ast.unparse(target)
        for key, each in zip(value.keys, value.values, strict=True):
            yield f"{name}[{ast.unparse(key or target)}]", each
    else:
        yield ast.unparse(target), value


def _is_plain(value: ast.expr) -> bool:
    """Whether it is computed from numbers alone: no statement of SQL, no text, nobody's data."""
    calls = [ast.unparse(each.func) for each in ast.walk(value) if isinstance(each, ast.Call)]
    if any(each not in _PLAIN and not each.lstrip("_")[:1].isupper() for each in calls):
        return False
    return not any(isinstance(each, ast.Dict | ast.List | ast.Lambda | ast.Subscript) for each in ast.walk(value))


def _is_number(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def of_number(file: str, source: str, name: str) -> Iterator[Mutant]:
    """The number kept under *name*: one more, twice as much. Of a product each factor is one that could be mistyped."""
    for place in range(len(numbers_of(source)[name])):
        for change in ("+ 1", "* 2"):
            tree = ast.parse(source)
            constant = _named(tree)[name][place]
            before = constant.value
            assert isinstance(before, int | float)
            constant.value = before + 1 if change == "+ 1" else before * 2
            if change == "+ 1" or before > 1:
                words, number = f"{name}: {before} {change}", name.partition("[")[0]
                yield Mutant(file, constant.lineno, words, ast.unparse(tree), number=number)


def used_at_import(source: str, name: str) -> bool:
    """Whether what has the *name* goes into something else that a module computes while it is imported."""
    return any(name in (getattr(each, "id", ""), getattr(each, "attr", "")) for each in _at_import(ast.parse(source)))


def _at_import(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.FunctionDef | ast.Lambda) and child in _body(node):
            continue
        if not isinstance(getattr(child, "ctx", None), ast.Store):
            yield child
        yield from _at_import(child)


def _body(node: ast.FunctionDef | ast.Lambda) -> list[ast.AST]:
    return list(node.body) if isinstance(node, ast.FunctionDef) else [node.body]


def of_rules(file: str, source: str) -> Iterator[Mutant]:
    """Each comparison, ``and``, ``or`` and ``not`` of the module."""
    for place, node in enumerate(ast.walk(ast.parse(source))):
        for which in range(_changes(node)):
            tree = ast.parse(source)
            target = next(each for at, each in enumerate(ast.walk(tree)) if at == place)
            around = _around(tree, target)
            before = ast.unparse(target)
            after = _change(tree, target, which)
            if after is not None:
                words, line = f"{around}: {before} -> {after}", getattr(target, "lineno", 0)
                yield Mutant(file, line, words, ast.unparse(ast.fix_missing_locations(tree)), around != "module")


def _changes(node: ast.AST) -> int:
    if isinstance(node, ast.Compare):
        return len(node.ops)
    if isinstance(node, ast.BoolOp) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
        return 1
    if isinstance(node, ast.Call):
        return int(_word(node) in _WORDS)
    return 0


def _word(node: ast.Call) -> str:
    """What is called; a method only where it is one of SQLAlchemy's words or a set's."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr if node.func.attr not in ("min", "max", "and_", "or_") else ""
    return getattr(node.func, "id", "")


def _change(tree: ast.Module, node: ast.AST, which: int) -> str | None:
    """Change *node* in place; how it reads then, or ``None`` where the change would be no code."""
    if isinstance(node, ast.Compare):
        node.ops[which] = _COMPARISONS[type(node.ops[which])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.UnaryOp):
        operand = copy.deepcopy(node.operand)
        _replace(tree, node, operand)
        return ast.unparse(operand)
    elif isinstance(node, ast.Call):
        word = _WORDS[_word(node)]
        if isinstance(node.func, ast.Attribute):
            node.func.attr = word
        else:  # the module may not import the other word
            text = f"__import__('sqlalchemy').{word}" if word in ("and_", "or_") else word
            node.func = ast.parse(text, mode="eval").body
    return ast.unparse(node)


def _replace(tree: ast.Module, old: ast.AST, new: ast.expr) -> None:
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, field, new)
            elif isinstance(value, list):
                value[:] = [new if each is old else each for each in value]


def _around(tree: ast.Module, node: ast.AST) -> str:
    """The innermost function whose body *node* stands in; for what is computed at import the word ``module``."""
    inside = [
        each
        for each in ast.walk(tree)
        if isinstance(each, ast.FunctionDef) and any(part is node for body in each.body for part in ast.walk(body))
    ]
    return inside[-1].name if inside else "module"
