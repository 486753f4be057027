"""Follow Python code by its names, and find what it names that doesn't exist."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from scripts.contract.names.values import (
    OURS,
    Instances,
    MissingError,
    Thing,
    Value,
    attribute,
    called,
    entered,
    keywords,
    merged,
    missing,
)

Scope = dict[str, Value]


class Found(NamedTuple):
    """A line of the code and what is wrong there, as a sentence."""

    line: int
    what: str


def problems(code: str, known: Mapping[str, Value]) -> Iterator[Found]:
    """Yield what code names that doesn't exist.

    Args:
        known: What names stand for that the code doesn't define.
    """
    try:
        tree = ast.parse(code)
    except SyntaxError as error:
        yield Found(error.lineno or 1, f"this is not Python: {error.msg}.")
        return
    reader = _Reader()
    reader.block(tree.body, dict(known))
    yield from dict.fromkeys(reader.found)


class _Reader:
    def __init__(self) -> None:
        self.found: list[Found] = []

    def block(self, nodes: list[Any], scope: Scope) -> None:
        for node in nodes:
            self._statement(node, scope)

    def _statement(self, node: Any, scope: Scope) -> None:  # noqa: PLR0912 - one case per kind of statement
        match node:
            case ast.Import() | ast.ImportFrom():
                self._import(node, scope)
            case ast.Assign(targets=targets, value=value):
                held = self.value(value, scope)
                for target in targets:
                    self._bind(target, held, scope)
            case ast.AnnAssign(target=target, value=value):
                self._bind(target, self.value(value, scope) if value else None, scope)
            case ast.With(items=items, body=body) | ast.AsyncWith(items=items, body=body):
                for item in items:
                    held = self.value(item.context_expr, scope)
                    if item.optional_vars is not None:
                        self._bind(item.optional_vars, entered(held), scope)
                self.block(body, scope)
            case ast.For(target=target, iter=source, body=body) | ast.AsyncFor(target=target, iter=source, body=body):
                self._bind(target, _item(self.value(source, scope)), scope)
                self.block([*body, *node.orelse], scope)
            case ast.FunctionDef(body=body) | ast.AsyncFunctionDef(body=body):
                self._function(node, scope)
            case ast.ClassDef(name=name, body=body):
                scope[name] = None
                self.block(body, dict(scope))
            case ast.Try(body=body, handlers=handlers):
                self.block(body, scope)
                for handler in handlers:
                    kind = self.value(handler.type, scope) if handler.type else None
                    if handler.name:
                        scope[handler.name] = called(kind)
                    self.block(handler.body, scope)
                self.block([*node.orelse, *node.finalbody], scope)
            case _:
                self._others(node, scope)

    def _others(self, node: Any, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
            else:
                self._statement(child, scope)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
        inner = dict(scope)
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
            declared = self.value(argument.annotation, scope) if argument.annotation else None
            inner[argument.arg] = called(declared) if isinstance(declared, Thing) and inspect.isclass(declared.it) else None
        for decorator in node.decorator_list:
            self.value(decorator, scope)
        scope[node.name] = called(self.value(node.returns, scope)) if node.returns else None
        self.block(node.body, inner)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                root = alias.name.split(".")[0]
                module = self._module(alias.name, node.lineno) if root in OURS else None
                scope[alias.asname or root] = module if alias.asname or "." not in alias.name else self._module(root, node.lineno)
            return
        module = self._module(node.module or "", node.lineno) if (node.module or "").split(".")[0] in OURS else None
        for alias in node.names:
            held: Value = None
            if isinstance(module, Thing) and alias.name != "*":
                held = self._attribute(module, alias.name, node.module or "", node.lineno)
            scope[alias.asname or alias.name] = held

    def _module(self, name: str, line: int) -> Value:
        try:
            return Thing(import_module(name))
        except ImportError:
            self.found.append(Found(line, f"there is no module {name}."))
            return None

    def _bind(self, target: ast.expr, held: Value, scope: Scope) -> None:
        if isinstance(target, ast.Name):
            scope[target.id] = held
        elif isinstance(target, (ast.Tuple, ast.List)):
            for part in target.elts:
                self._bind(part, None, scope)
        else:
            self.value(target, scope)

    def value(self, node: ast.expr, scope: Scope) -> Value:  # noqa: PLR0912 - one case per kind of expression
        """Return what an expression stands for; note what it names that doesn't exist."""
        match node:
            case ast.Name(id=name):
                return scope.get(name)
            case ast.Attribute(value=inner, attr=name):
                return self._attribute(self.value(inner, scope), name, ast.unparse(inner), node.lineno)
            case ast.Call(func=function, args=arguments, keywords=named):
                held = self.value(function, scope)
                for argument in [*arguments, *(keyword.value for keyword in named)]:
                    self.value(argument, scope)
                self._keywords(held, node)
                if isinstance(function, ast.Name) and function.id in ("next", "anext") and arguments and held is None:
                    return _item(self.value(arguments[0], scope))
                return called(held)
            case ast.Await(value=inner):
                return self.value(inner, scope)
            case ast.Subscript(value=inner):
                self.value(node.slice, scope)
                return _item(self.value(inner, scope)) if not isinstance(node.slice, ast.Slice) else self.value(inner, scope)
            case ast.BoolOp(values=values):
                return merged([self.value(value, scope) for value in values])
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                inner_scope = dict(scope)
                for part in node.generators:
                    self._bind(part.target, _item(self.value(part.iter, inner_scope)), inner_scope)
                    for condition in part.ifs:
                        self.value(condition, inner_scope)
                for child in [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]:
                    self.value(child, inner_scope)
                return None
            case ast.Lambda(body=body):
                names = {argument.arg for argument in node.args.args}
                self.value(body, {**scope, **dict.fromkeys(names)})
                return None
            case _:
                self._others(node, scope)
                return None

    def _attribute(self, held: Value, name: str, shown: str, line: int) -> Value:
        try:
            return attribute(held, name, shown)
        except MissingError as error:
            self.found.append(Found(line, str(error)))
            return None

    def _keywords(self, held: Value, node: ast.Call) -> None:
        taken = keywords(held)
        if taken is None:
            return
        for keyword in node.keywords:
            if keyword.arg is not None and keyword.arg not in taken:
                what = missing(f"{ast.unparse(node.func)}({keyword.arg}=)", keyword.arg, taken)
                self.found.append(Found(node.lineno, what))


def _item(held: Value) -> Value:
    return held.items if isinstance(held, Instances) else None
