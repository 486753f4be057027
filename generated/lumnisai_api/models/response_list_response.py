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
    from .response_object import ResponseObject


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ResponseListResponse(Model):
    """One page of responses.

    Attributes:
        responses: Responses on this page.
        total: Responses in all that match the filters.
        limit: Page size that was used.
        offset: Items that were skipped.

    """

    responses: list[ResponseObject]
    total: int
    limit: int
    offset: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "responses": Field("responses", many(Ref("response_object", "ResponseObject")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
    }

    def __init__(
        self,
        *,
        responses: Sequence[ResponseObject | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        wire = self._start()
        wire["responses"] = responses
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
