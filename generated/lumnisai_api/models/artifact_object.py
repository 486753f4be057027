# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    decode_datetime,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ArtifactObject(Model):
    """A file that an agent made.

    Attributes:
        artifact_id: Id of the artifact.
        response_id: Response it was made in.
        name: File name.
        uri: Where to fetch the content.
        mime_type: Media type, such as `text/markdown`.
        bytes_: Size in bytes.
        created_at: When it was made.

    """

    artifact_id: UUID
    response_id: UUID
    name: str
    uri: str
    mime_type: str
    bytes_: int
    created_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact_id": Field("artifact_id", decode_uuid, required=True),
        "response_id": Field("response_id", decode_uuid, required=True),
        "name": Field("name", required=True),
        "uri": Field("uri", required=True),
        "mime_type": Field("mime_type", required=True),
        "bytes_": Field("bytes", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        artifact_id: UUID | str,
        response_id: UUID | str,
        name: str,
        uri: str,
        mime_type: str,
        bytes_: int,
        created_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["artifact_id"] = artifact_id
        wire["response_id"] = response_id
        wire["name"] = name
        wire["uri"] = uri
        wire["mime_type"] = mime_type
        wire["bytes"] = bytes_
        wire["created_at"] = created_at
