# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .file_scope import FileScope
    from .processing_status import ProcessingStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileMetadata(Model):
    """What is known about a file.

    Attributes:
        id: Id of the file.
        tenant_id: Tenant the file belongs to.
        file_name: Name under which the file is stored.
        original_file_name: Name with which it was uploaded.
        file_type: Extension, for example `pdf`.
        mime_type: Media type, for example `application/pdf`.
        file_size: Size in bytes.
        file_scope: Who may read a file, its owner or the whole tenant.
        processing_status: How far a file is processed. Not settled: `completed`, `partial_success` and `error` are taken to be
            final.
        total_chunks: Pieces the text was cut into.
        chunks_embedded: Pieces that can be searched already.
        created_at: When the file was uploaded.
        updated_at: When it was last changed.
        user_id: Owner, normally a UUID.
        tags: Its tags.
        blob_url: Address of the bytes in blob storage.
        error_message: Why processing failed.
        deleted_at: When it was marked as deleted.

    """

    id: UUID
    tenant_id: UUID
    file_name: str
    original_file_name: str
    file_type: str
    mime_type: str
    file_size: int
    file_scope: FileScope
    processing_status: ProcessingStatus
    total_chunks: int
    chunks_embedded: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: UUID | str | None
    tags: list[str] | None
    blob_url: str | None
    error_message: str | None
    deleted_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "file_name": Field("file_name", required=True),
        "original_file_name": Field("original_file_name", required=True),
        "file_type": Field("file_type", required=True),
        "mime_type": Field("mime_type", required=True),
        "file_size": Field("file_size", required=True),
        "file_scope": Field("file_scope", Ref("file_scope", "FileScope"), required=True),
        "processing_status": Field("processing_status", Ref("processing_status", "ProcessingStatus"), required=True),
        "total_chunks": Field("total_chunks", required=True),
        "chunks_embedded": Field("chunks_embedded", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "tags": Field("tags", many(decode_str)),
        "blob_url": Field("blob_url"),
        "error_message": Field("error_message"),
        "deleted_at": Field("deleted_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        tenant_id: UUID | str,
        file_name: str,
        original_file_name: str,
        file_type: str,
        mime_type: str,
        file_size: int,
        file_scope: FileScope | str,
        processing_status: ProcessingStatus | str,
        total_chunks: int,
        chunks_embedded: int,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        blob_url: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        deleted_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["file_name"] = file_name
        wire["original_file_name"] = original_file_name
        wire["file_type"] = file_type
        wire["mime_type"] = mime_type
        wire["file_size"] = file_size
        wire["file_scope"] = file_scope
        wire["processing_status"] = processing_status
        wire["total_chunks"] = total_chunks
        wire["chunks_embedded"] = chunks_embedded
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if tags is not UNSET:
            wire["tags"] = tags
        if blob_url is not UNSET:
            wire["blob_url"] = blob_url
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if deleted_at is not UNSET:
            wire["deleted_at"] = deleted_at

    @property
    def progress_percentage(self) -> float:
        """How much of the file is embedded, from 0 to 100."""
        if not self.total_chunks:
            return 0.0
        return min(100.0, 100.0 * self.chunks_embedded / self.total_chunks)
