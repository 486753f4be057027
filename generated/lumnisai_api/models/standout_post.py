# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StandoutPost(Model):
    """The best post of a slice of time.

    Attributes:
        post_key: Key in the package.
        why_it_worked: Why it did well.
        key_exists: Whether the key is in the package.

    """

    post_key: str
    why_it_worked: str
    key_exists: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "post_key": Field("post_key", required=True),
        "why_it_worked": Field("why_it_worked", required=True),
        "key_exists": Field("key_exists", required=True),
    }

    def __init__(
        self,
        *,
        post_key: str,
        why_it_worked: str,
        key_exists: bool,
    ) -> None:
        wire = self._start()
        wire["post_key"] = post_key
        wire["why_it_worked"] = why_it_worked
        wire["key_exists"] = key_exists
