# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .theme_stats import ThemeStats


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ThemeAssignment(Model):
    """A theme and its posts.

    Attributes:
        theme: The theme.
        post_keys: Keys of its posts.
        keys_cited: Cited keys in all.
        keys_exist: Cited keys that are in the package.
        stats: Figures of a theme.

    """

    theme: str
    post_keys: list[str]
    keys_cited: int
    keys_exist: int
    stats: ThemeStats

    _fields: ClassVar[Mapping[str, Field]] = {
        "theme": Field("theme", required=True),
        "post_keys": Field("post_keys", many(decode_str), required=True),
        "keys_cited": Field("keys_cited", required=True),
        "keys_exist": Field("keys_exist", required=True),
        "stats": Field("stats", Ref("theme_stats", "ThemeStats"), required=True),
    }

    def __init__(
        self,
        *,
        theme: str,
        post_keys: Sequence[str],
        keys_cited: int,
        keys_exist: int,
        stats: ThemeStats | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["theme"] = theme
        wire["post_keys"] = post_keys
        wire["keys_cited"] = keys_cited
        wire["keys_exist"] = keys_exist
        wire["stats"] = stats
