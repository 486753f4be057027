# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .batch_response_type import BatchResponseType
    from .project_approvals_data import ProjectApprovalsData


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApprovalsResponseItem(Model):
    """Approvals, as answer in a batch poll.

    Attributes:
        id: Tag that the caller chose.
        type_: Kinds of answer in a batch poll; `error` stands for an item that failed. Published clients have no name
            for this set.
        data: What was read, presumably by project id. Not settled: whether a project without approvals has an entry.

    """

    id: str
    type_: BatchResponseType
    data: dict[str, ProjectApprovalsData]

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "type_": Field("type", Ref("batch_response_type", "BatchResponseType"), required=True),
        "data": Field("data", mapping(Ref("project_approvals_data", "ProjectApprovalsData")), required=True),
    }
    _fixed = {
        "type": "approvals",
    }

    def __init__(
        self,
        *,
        id: str,
        type_: BatchResponseType | str,
        data: Mapping[str, ProjectApprovalsData],
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["type"] = type_
        wire["data"] = data
