"""Files that a run may read: references to what is already somewhere, never local paths."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import UUID

from lumnisai._core.json_values import is_mapping
from lumnisai.exceptions import LocalFileNotSupported, ValidationError

if TYPE_CHECKING:
    from lumnisai_api.models import FileAttachment, FileMetadata, FileUploadResponse

    AttachmentLike = str | UUID | PathLike[str] | FileAttachment | FileMetadata | FileUploadResponse | Mapping[str, Any]

SCHEMES = frozenset({"http", "https", "s3", "gs", "gcs", "file", "ftp", "ftps", "blob", "data"})


def as_attachments(files: Sequence[AttachmentLike] | AttachmentLike | None) -> list[dict[str, Any]] | None:
    """Return attachments in wire form: from URIs, artifact ids, uploaded files or dicts with `name` and `uri`.

    Raises:
        LocalFileNotSupported: A local path was given.
        ValidationError: Something else that is no attachment.
    """
    if files is None:
        return None
    if isinstance(files, Sequence) and not isinstance(files, (str, bytes, bytearray)):
        return [_attachment(item) for item in files]
    return [_attachment(files)]


def _attachment(item: Any) -> dict[str, Any]:
    if hasattr(item, "__fspath__"):
        raise _local(str(item))
    if isinstance(item, UUID):
        item = f"artifact_{item}"
    if isinstance(item, str):
        reference = _checked(f"artifact_{item}" if _is_uuid(item) else item)
        return {"name": _name_of(reference), "uri": reference}
    wire: Any = item.to_dict() if hasattr(item, "to_dict") else item
    if not is_mapping(wire):
        what = type(item).__name__
        raise ValidationError(f"An attachment is a URI, an uploaded file, or a dict with name and uri; got {what}.")
    file_id = wire.get("file_id") or (wire.get("id") if "file_name" in wire else None)
    if file_id:
        return {"name": str(wire.get("file_name") or file_id), "uri": f"artifact_{file_id}"}
    uri = wire.get("uri")
    if not isinstance(uri, str):
        raise ValidationError(f"An attachment needs a uri; got the keys {sorted(map(str, wire))}.")
    uri = _checked(uri)
    return {**wire, "name": wire.get("name") or _name_of(uri), "uri": uri}


def _checked(uri: str) -> str:
    if uri.startswith("artifact_"):
        return uri
    if not uri.strip():
        raise ValidationError("An attachment is empty: give a URI, an artifact id or an uploaded file.")
    try:
        scheme = urlsplit(uri).scheme.lower() if ":" in uri else ""
    except ValueError as error:
        raise ValidationError(f"An attachment is not a URI ({error}): {uri!r}.") from None
    if scheme not in SCHEMES:
        raise _local(uri)
    return uri


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _name_of(uri: str) -> str:
    if uri.startswith(("artifact_", "data:")):
        return uri[:60]
    return posixpath.basename(urlsplit(uri).path) or uri


def _local(path: str) -> LocalFileNotSupported:
    return LocalFileNotSupported(
        f"{path!r} is a path on this machine, which the agent can't read. Upload it first and attach what you get: "
        f"files=[client.files.upload(file_path={path!r}, …)]."
    )
