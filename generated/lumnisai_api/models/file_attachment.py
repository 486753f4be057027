# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileAttachment(Model):
    """A file that an agent may read, given by its address.

    Attributes:
        name: Name to show.
        uri: Where the content is: an id that starts with `artifact_`, or a URI with one of the schemes http, https,
            s3, gs, gcs, file, ftp, ftps, blob and data. Published clients refuse a bare path of the local machine.
        mime_type: Media type, such as `application/pdf`.
        size_bytes: Size in bytes.

    """

    name: str
    uri: str
    mime_type: str | None
    size_bytes: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "uri": Field("uri", required=True),
        "mime_type": Field("mime_type"),
        "size_bytes": Field("size_bytes"),
    }

    def __init__(
        self,
        *,
        name: str,
        uri: str,
        mime_type: str | None | Unset = UNSET,
        size_bytes: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["uri"] = uri
        if mime_type is not UNSET:
            wire["mime_type"] = mime_type
        if size_bytes is not UNSET:
            wire["size_bytes"] = size_bytes
