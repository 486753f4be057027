# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .thread_object import ThreadObject


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ThreadListResponse(Model):
    """One page of threads.

    Attributes:
        threads: Threads on this page.
        total: Threads in all.
        limit: Page size that was used.
        offset: Items that were skipped.

    """

    threads: list[ThreadObject]
    total: int
    limit: int
    offset: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "threads": Field("threads", many(Ref("thread_object", "ThreadObject")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
    }

    def __init__(
        self,
        *,
        threads: Sequence[ThreadObject | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        wire = self._start()
        wire["threads"] = threads
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
