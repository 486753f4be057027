# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MetricsParams(Model):
    """Which figures to read.

    Attributes:
        project_ids: Ids of the projects to read, at most 20.

    """

    project_ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "project_ids": Field("project_ids", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        project_ids: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["project_ids"] = project_ids
