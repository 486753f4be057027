# Written by `make generate` from lumnisai/_async/resources/file_transfers.py. Do not edit.
"""Files on their way to the platform and back."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.multipart import LocalFile
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.scope import UserId
from lumnisai._core.uploads import Placement, local_path, new_tags, one_file, placement, several_files
from lumnisai._http.reading import blocking
from lumnisai._http.saving import MemoryFile, SavedFile
from lumnisai._sync.resource import Resource
from lumnisai_api.api.files.bulk_upload_files import bulk_upload_files
from lumnisai_api.api.files.download_file import download_file
from lumnisai_api.api.files.upload_file import upload_file
from lumnisai_api.models.bulk_upload_form import BulkUploadForm
from lumnisai_api.models.bulk_upload_response import BulkUploadResponse
from lumnisai_api.models.file_upload_form import FileUploadForm
from lumnisai_api.models.file_upload_response import FileUploadResponse
from lumnisai_api.types import File

if TYPE_CHECKING:
    from lumnisai._core.scope import Scope
    from lumnisai._core.uploads import FileContent, PathLike, Tags
    from lumnisai_api.models import DuplicateHandling, FileScope
    from lumnisai_api.types import Request


class FileTransfers(Resource):
    """Upload and download, piece by piece: the size of a file does not matter to memory."""

    def upload(
        self,
        *,
        file_path: PathLike | None = None,
        file_content: FileContent | None = None,
        file_name: str | None = None,
        scope: FileScope | Scope | str | None = None,
        user_id: UserId | None = None,
        tags: Tags | None = None,
        duplicate_handling: DuplicateHandling | str | None = None,
        mime_type: str | None = None,
        idempotency_key: str | None = None,
    ) -> FileUploadResponse:
        """Upload a file; it is read piece by piece while it is sent. `wait_until_processed()` tells when it can be searched.

        Args:
            file_path: Where the file is on this machine.
            file_content: Bytes, or an open binary file, which is sent from where it stands and stays open.
            file_name: What to call it; its own name when left out.
            scope: `user` or `tenant`: who may read it. When left out, the user if there is one, else the whole tenant.
            user_id: Whose file it is; not sent with a file for the whole tenant.
            tags: At most 10, of at most 50 characters each; a list, or a text with commas between them.
            duplicate_handling: When the name is taken: `suffix` (the default) the new one, `replace` the old one,
                `skip`, or `error`.
            mime_type: Its media type; guessed from the extension when left out.
            idempotency_key: Repeat a call with the same key to be sure that it counts once.

        Raises:
            FileNotFoundError: There is no such file on this machine; nothing was sent.
            ValidationError: The input is not acceptable; nothing was sent.
            MissingUserId: The client needs a user for each call; for a file of the whole tenant pass `scope="tenant"`.
            FileOperationError: The file can't be read, or became shorter meanwhile.
            ConflictError: The name is taken, and `duplicate_handling` is `error`.
        """
        place = self._placement("upload_file", scope, user_id)
        file = one_file(file_path, file_content, file_name, mime_type)
        form = FileUploadForm(
            file=file,
            scope=place.scope,
            user_id=place.user_id,
            tags=new_tags(tags),
            duplicate_handling=duplicate_handling or "suffix",
        )
        try:
            return self._send(upload_file(body=form), idempotency_key=idempotency_key)
        finally:
            _close([file])

    def bulk_upload(
        self,
        *,
        file_paths: Iterable[PathLike] | None = None,
        file_contents: Iterable[tuple[str | None, FileContent]] | None = None,
        scope: FileScope | Scope | str | None = None,
        user_id: UserId | None = None,
        tags: Tags | None = None,
        idempotency_key: str | None = None,
    ) -> BulkUploadResponse:
        """Upload several files in one request. Those that the platform refuses are in `failed`, the others are kept.

        Args:
            file_paths: Where the files are on this machine; each is opened when its turn comes.
            file_contents: Pairs of a name and bytes or an open binary file; with `None` the file's own name is used.
            scope: `user` or `tenant`: who may read them. When left out, the user if there is one, else the whole tenant.
            user_id: Whose files they are; not sent with files for the whole tenant.
            tags: For each of them: at most 10, of at most 50 characters each; a list, or a text with commas between them.
            idempotency_key: Repeat a call with the same key to be sure that it counts once.

        Raises:
            FileNotFoundError: One of the files is not on this machine; nothing was sent.
            ValidationError: The input is not acceptable; nothing was sent.
            MissingUserId: The client needs a user for each call; for files of the whole tenant pass `scope="tenant"`.
            FileOperationError: A file can't be read, or became shorter meanwhile.
        """
        place = self._placement("bulk_upload_files", scope, user_id)
        files = several_files(file_paths, file_contents)
        form = BulkUploadForm(files=files, scope=place.scope, user_id=place.user_id, tags=new_tags(tags))
        try:
            return self._send(bulk_upload_files(body=form), idempotency_key=idempotency_key)
        finally:
            _close(files)

    def download(self, file_id: UUID | str, *, user_id: UserId | None = None, save_path: PathLike | None = None) -> bytes | None:
        """Fetch the bytes of a file as they were uploaded.

        Args:
            file_id: The file.
            user_id: Who reads.
            save_path: Write them here, piece by piece. What is there is replaced when all have come, not before.

        Returns:
            The bytes; `None` when they were written to `save_path`.

        Raises:
            ValidationError: `save_path` is a directory.
            FileNotFoundError: There is no such file, or no directory to save it in.
            FileAccessDeniedError: It belongs to somebody else.
            FileOperationError: It can't be written; nothing is left behind.
        """
        request = self._download(file_id, user_id)
        if save_path is None:
            whole = MemoryFile()
            self._view._download(request, whole)
            return whole.getvalue()
        saved = SavedFile(local_path("save_path", save_path))
        blocking(saved.check)
        with saved:
            self._view._download(request, saved)
        return None

    @contextmanager
    def stream(self, file_id: UUID | str, *, user_id: UserId | None = None) -> Generator[Iterator[bytes], None]:
        """Fetch the bytes of a file in chunks, none of which is kept.

        Args:
            file_id: The file.
            user_id: Who reads.

        Raises:
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.

        Example:
            ```python
            with client.files.stream(file_id) as chunks:
                for chunk in chunks:
                    digest.update(chunk)
            ```
        """
        with self._view._stream(self._download(file_id, user_id)) as chunks:
            yield chunks

    def _download(self, file_id: UUID | str, user_id: UserId | None) -> Request[Any]:
        request = download_file(file_id, user_id=self._user("download_file", user_id))
        request.headers["Accept"] = "*/*"
        return request

    def _placement(self, operation: str, scope: FileScope | Scope | str | None, user_id: UserId | None) -> Placement:
        return placement(self._view._acting, OPERATIONS[operation], scope, user_id)


def _close(files: Sequence[File]) -> None:
    # When sending broke off, the file whose turn it was is still open. Those that the caller opened stay open.
    for file in files:
        if isinstance(file.payload, LocalFile):
            file.payload.close()
