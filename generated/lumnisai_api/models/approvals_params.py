# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApprovalsParams(Model):
    """Which approvals to read.

    Attributes:
        project_ids: Ids of the projects to read, at most 20.
        limit: The most approvals wanted, at most 100. Not settled: the default, and whether it counts per project or
            in all.
        include_content: Whether the texts come along. Not settled: the default.

    """

    project_ids: list[str]
    limit: int | None
    include_content: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "project_ids": Field("project_ids", many(decode_str), required=True),
        "limit": Field("limit"),
        "include_content": Field("include_content"),
    }

    def __init__(
        self,
        *,
        project_ids: Sequence[str],
        limit: int | None | Unset = UNSET,
        include_content: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["project_ids"] = project_ids
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if include_content is not UNSET and include_content is not None:
            wire["include_content"] = include_content
