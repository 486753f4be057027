"""What an expression stands for, as far as names and annotations tell: a thing itself, or an instance of one of some classes."""

from __future__ import annotations

import ast
import difflib
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

OURS = ("lumnisai", "lumnisai_api")
# Of these, what they hold is what counts.
HOLDERS = {"Awaitable", "Coroutine", "AsUser", "AbstractContextManager", "AbstractAsyncContextManager"}
ITERATED = {"list", "Iterator", "AsyncIterator", "Iterable", "AsyncIterable", "Generator", "AsyncGenerator", "Sequence"}


class MissingError(Exception):
    """A name that doesn't exist, as a sentence."""


@dataclass(frozen=True)
class Thing:
    """A module, a class, a function or a value."""

    it: Any
    owner: type | None = None


@dataclass(frozen=True)
class Instances:
    """An instance of one of these classes; and of which, if one iterates over it."""

    classes: tuple[Any, ...]
    items: Instances | None = None


Value = Thing | Instances | None


def attribute(value: Value, name: str, shown: str) -> Value:
    """Follow a dot.

    Raises:
        MissingError: There is no such attribute.
    """
    if isinstance(value, Thing):
        if inspect.ismodule(value.it) or inspect.isclass(value.it):
            if not hasattr(value.it, name):
                if (submodule := _submodule(value.it, name)) is not None:
                    return Thing(submodule)
                candidates = set(dir(value.it))
                raise MissingError(missing(f"{shown}.{name}", name, candidates))
            found = getattr(value.it, name)
            is_ours = str(getattr(found, "__module__", None) or getattr(found, "__name__", "")).split(".")[0] in OURS
            return Thing(found, value.it if inspect.isclass(value.it) else None) if is_ours else None
        return None
    if isinstance(value, Instances):
        having = [cls for cls in value.classes if name in names_of(cls)]
        if not having:
            raise MissingError(missing(f"{shown}.{name}", name, {known for cls in value.classes for known in names_of(cls)}))
        return merged(_member(cls, name) for cls in having)
    return None


def _submodule(package: Any, name: str) -> Any:
    if not hasattr(package, "__path__") or find_spec(f"{package.__name__}.{name}") is None:
        return None
    return import_module(f"{package.__name__}.{name}")


def missing(shown: str, name: str, candidates: Iterable[str]) -> str:
    """Say that a name doesn't exist, and which one may be meant."""
    near = difflib.get_close_matches(name, [one for one in candidates if not one.startswith("_")], 1, 0.6)
    return f"{shown} doesn't exist{f'; did you mean {near[0]}?' if near else '.'}"


@cache
def names_of(cls: Any) -> frozenset[str]:
    """Return the names of all attributes, those that methods assign included."""
    found = set(dir(cls))
    for base in cls.__mro__:
        found |= set(inspect.get_annotations(base))
        if base.__module__.split(".")[0] in OURS:
            found |= set(re.findall(r"\bself\.(\w+)(?::[^=\n]+)? = ", inspect.getsource(base)))
    return frozenset(found)


def merged(values: Iterable[Value]) -> Value:
    """Return what a value is that may be any of these: the first thing, or an instance of any class."""
    known = [value for value in values if value is not None]
    instances = [value for value in known if isinstance(value, Instances)]
    if instances:
        items = merged(value.items for value in instances)
        classes = dict.fromkeys(cls for value in instances for cls in value.classes)
        return Instances(tuple(classes), items if isinstance(items, Instances) else None)
    return known[0] if known else None


def _member(cls: type, name: str) -> Value:
    found = inspect.getattr_static(cls, name, None)
    if isinstance(found, property) and found.fget is not None:
        return of_annotation(found.fget.__annotations__.get("return"), found.fget, cls)
    if isinstance(found, (classmethod, staticmethod)):
        found = found.__func__
    if inspect.isfunction(found):
        return Thing(found, cls)
    for base in cls.__mro__:
        if name in inspect.get_annotations(base):
            return of_annotation(inspect.get_annotations(base)[name], base, cls)
    return None


def called(value: Value) -> Value:
    """Return what a call gives; of a coroutine function, what waiting for it gives."""
    if not isinstance(value, Thing):
        return None
    if inspect.isclass(value.it):
        return Instances((value.it,))
    if inspect.isfunction(value.it):
        forms = typing.get_overloads(value.it) or [value.it]
        return merged(of_annotation(form.__annotations__.get("return"), value.it, value.owner) for form in forms)
    return None


def entered(value: Value) -> Value:
    """Return what `with … as` gives."""
    if not isinstance(value, Instances):
        return None
    if all(cls.__module__ in ("collections.abc", "contextlib") for cls in value.classes):
        return value.items  # a function under @contextmanager says what it yields
    for name in ("__enter__", "__aenter__"):
        methods = [getattr(cls, name) for cls in value.classes if inspect.isfunction(getattr(cls, name, None))]
        if methods:
            return merged(called(Thing(method, cls)) for method, cls in zip(methods, value.classes, strict=False))
    return None


def keywords(value: Value) -> set[str] | None:
    """Return the names of the arguments a call takes; None when it takes any, or is not known."""
    if not isinstance(value, Thing) or not callable(value.it) or isinstance(value.it, types.ModuleType):
        return None
    forms: list[Callable[..., Any]] = list(typing.get_overloads(value.it)) if inspect.isfunction(value.it) else []
    found = set[str]()
    for form in [*forms, value.it]:
        try:
            parameters = inspect.signature(form).parameters.values()
        except (TypeError, ValueError):
            return None
        if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
            return None
        found |= {parameter.name for parameter in parameters}
    return found


def of_annotation(annotation: Any, home: Any, owner: type | None) -> Value:
    """Return what an annotation declares; None when that can't be told."""
    if isinstance(annotation, str):
        try:
            annotation = eval(annotation, _names(home.__module__))  # noqa: S307 - our own annotations
        except Exception:
            return None
    if annotation is typing.Self:
        return Instances((owner,)) if owner else None
    if isinstance(annotation, typing.TypeVar):
        return _items(owner) if owner else None
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        parts = [part for part in typing.get_args(annotation) if part is not type(None)]
        return merged(of_annotation(part, home, owner) for part in parts)
    if origin is not None:
        return _of_generic(annotation, origin, home, owner)
    if inspect.isclass(annotation) and annotation.__module__.split(".")[0] in OURS:
        return Instances((annotation,), _items(annotation))
    return None


def _of_generic(annotation: Any, origin: Any, home: Any, owner: type | None) -> Value:
    name, held = getattr(origin, "__name__", ""), typing.get_args(annotation)
    if name in HOLDERS and held:
        return of_annotation(held[-1], home, owner)
    if name in ITERATED and held:
        item = of_annotation(held[0], home, owner)
        return Instances((list,) if name == "list" else (origin,), item if isinstance(item, Instances) else None)
    if inspect.isclass(origin) and origin.__module__.split(".")[0] in OURS:
        item = of_annotation(held[0], home, owner) if held else None
        return Instances((origin,), item if isinstance(item, Instances) else _items(origin))
    return None


def _items(cls: type) -> Instances | None:
    """Return what one gets by iterating over an instance of a class of ours."""
    for base in cls.__dict__.get("__orig_bases__", ()):
        for held in typing.get_args(base):
            if inspect.isclass(held) and held.__module__.split(".")[0] in OURS:
                return Instances((held,))
    for name in ("__iter__", "__aiter__"):
        method = getattr(cls, name, None)
        if inspect.isfunction(method):
            found = of_annotation(method.__annotations__.get("return"), method, cls)
            return found.items if isinstance(found, Instances) else None
    return None


@cache
def _names(module: str) -> dict[str, Any]:
    """Return what annotations of a module may name, what it imports for type checkers only included."""
    loaded = import_module(module)
    found: dict[str, Any] = {}
    for node in ast.walk(ast.parse(inspect.getsource(loaded))):
        if isinstance(node, ast.ImportFrom) and node.module:
            source = import_module("." * node.level + node.module, loaded.__package__)
            found |= {alias.asname or alias.name: getattr(source, alias.name, None) for alias in node.names}
    return {**found, **vars(loaded)}
