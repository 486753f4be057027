"""Hold a Python value against the type that the generated client declares, down to the last field."""

from __future__ import annotations

import datetime
import types
import typing
from typing import Any
from uuid import UUID

from lumnisai_api import models
from lumnisai_api.types import Model

NAMESPACE = {"Any": Any, "UUID": UUID, "datetime": datetime, **{name: getattr(models, name) for name in models.__all__}}


def check_shape(declared: str, value: Any) -> None:
    """Fail unless a value is what is declared, for example `list[ThreadObject]`."""
    if declared == "File":
        assert isinstance(value, bytes)
    elif declared != "None":
        _check(eval(declared, dict(NAMESPACE)), value, declared)  # noqa: S307 - our own generated annotations
    else:
        assert value is None


def _check(declared: Any, value: Any, where: str) -> None:
    origin = typing.get_origin(declared)
    if declared is Any:
        return
    if origin in (typing.Union, types.UnionType):
        assert any(_fits(option, value) for option in typing.get_args(declared)), f"{where}: {value!r}"
        return
    if origin is list:
        assert isinstance(value, list), where
        for index, item in enumerate(value):
            _check(typing.get_args(declared)[0], item, f"{where}[{index}]")
        return
    if origin is dict:
        assert isinstance(value, dict), where
        return
    assert isinstance(value, declared) or (declared is float and isinstance(value, int)), f"{where}: {value!r} is no {declared}"
    if isinstance(value, Model):
        hints = typing.get_type_hints(declared, localns=dict(NAMESPACE))
        for attribute, field in type(value)._fields.items():
            if field.name in value._wire:
                _check(hints[attribute], getattr(value, attribute), f"{where}.{attribute}")


def _fits(declared: Any, value: Any) -> bool:
    try:
        _check(declared, value, "")
    except AssertionError:
        return False
    return True
