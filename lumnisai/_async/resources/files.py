"""Documents that agents can read and that can be searched."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._async.page import AsyncModelPage
from lumnisai._async.resources.file_transfers import FileTransfers
from lumnisai._core.deadlines import Deadline
from lumnisai._core.processing import is_final, still_going
from lumnisai._core.scope import UserId
from lumnisai._core.timeouts import positive_seconds
from lumnisai._core.uploads import checked_lines, file_scope, tag_list, tag_text
from lumnisai.exceptions import DeadlineExceededError, ValidationError
from lumnisai_api.api.files.bulk_delete_files import bulk_delete_files
from lumnisai_api.api.files.delete_file import delete_file
from lumnisai_api.api.files.get_file import get_file
from lumnisai_api.api.files.get_file_content import get_file_content
from lumnisai_api.api.files.get_file_statistics import get_file_statistics
from lumnisai_api.api.files.get_file_status import get_file_status
from lumnisai_api.api.files.list_files import list_files
from lumnisai_api.api.files.search_files import search_files
from lumnisai_api.api.files.update_file_scope import update_file_scope
from lumnisai_api.models.bulk_delete_request import BulkDeleteRequest
from lumnisai_api.models.bulk_delete_response import BulkDeleteResponse
from lumnisai_api.models.file_content_response import FileContentResponse
from lumnisai_api.models.file_delete_response import FileDeleteResponse
from lumnisai_api.models.file_list_response import FileListResponse
from lumnisai_api.models.file_metadata import FileMetadata
from lumnisai_api.models.file_scope_update_request import FileScopeUpdateRequest
from lumnisai_api.models.file_search_request import FileSearchRequest
from lumnisai_api.models.file_search_response import FileSearchResponse
from lumnisai_api.models.file_statistics_response import FileStatisticsResponse
from lumnisai_api.models.processing_status_response import ProcessingStatusResponse

if TYPE_CHECKING:
    from lumnisai._core.scope import Scope
    from lumnisai._core.uploads import Tags
    from lumnisai_api.models import ContentType, FileScope, ProcessingStatus


class FilePage(FileListResponse, AsyncModelPage[FileMetadata]):
    """One page of files; iterate over it for all."""


class Files(FileTransfers):
    """Documents. They are processed after their upload; then agents can read them and `search()` finds them."""

    async def list(
        self,
        *,
        user_id: UserId | None = None,
        scope: FileScope | Scope | str | None = None,
        file_type: str | None = None,
        status: ProcessingStatus | str | None = None,
        tags: Tags | None = None,
        page: int = 1,
        limit: int = 20,
    ) -> FilePage:
        """List files: those a user may read, the tenant's among them.

        Args:
            user_id: Who reads.
            scope: Only those of a `user`, or only those of the whole `tenant`.
            file_type: Only files with this extension, such as `pdf`.
            status: Only files in this state of processing.
            tags: Only files with these tags; a list, or a text with commas between them.
            page: Counted from 1.
            limit: Items per page, 1 to 100.
        """
        return await self._page(
            FilePage,
            list_files,
            user_id=self._user("list_files", user_id),
            scope=None if scope is None else file_scope(scope),
            file_type=file_type,
            status=status,
            tags=tag_text(tags),
            page=page,
            limit=limit,
        )

    async def get(self, file_id: UUID | str, *, user_id: UserId | None = None) -> FileMetadata:
        """Read what is known about a file.

        Raises:
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        return await self._send(get_file(file_id, user_id=self._user("get_file", user_id)))

    async def get_content(
        self,
        file_id: UUID | str,
        *,
        user_id: UserId | None = None,
        content_type: ContentType | str | None = None,
        start_line: int | None = None,
        end_line: int | None = None,
    ) -> FileContentResponse:
        """Read the text of a file, or some of its lines.

        Args:
            file_id: The file.
            user_id: Who reads.
            content_type: `text`, `transcript`, `summary` or `structured`.
            start_line: The first line, counted from 1.
            end_line: The last line, itself included.

        Raises:
            ValidationError: The range holds no line, or the file no text.
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        checked_lines(start_line, end_line)
        request = get_file_content(
            file_id,
            content_type=content_type,
            start_line=start_line,
            end_line=end_line,
            user_id=self._user("get_file_content", user_id),
        )
        return await self._send(request)

    async def get_status(self, file_id: UUID | str, *, user_id: UserId | None = None) -> ProcessingStatusResponse:
        """Read how far a file is processed.

        Raises:
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        return await self._send(get_file_status(file_id, user_id=self._user("get_file_status", user_id)))

    get_processing_status = get_status

    async def wait_until_processed(
        self,
        file_id: UUID | str,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109, RUF100 - goes by the clock of the client
        poll_interval: float = 1.0,
        user_id: UserId | None = None,
    ) -> ProcessingStatusResponse:
        """Wait until a file is processed, whether that went well or not.

        Args:
            file_id: The file.
            timeout: Seconds to wait at most; `None` for no limit. A deadline of the client holds as well.
            poll_interval: Seconds between two questions.
            user_id: Who reads.

        Returns:
            The last state: `completed`, `partial_success` or `error`; `error_message` says what went wrong.

        Raises:
            DeadlineExceededError: It takes longer; processing goes on.
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        limits = [positive_seconds("timeout", timeout), self._view._options.deadline]
        deadline = Deadline.after(self._view._clock, min((limit for limit in limits if limit is not None), default=None))
        interval = positive_seconds("poll_interval", poll_interval) or 0.0
        user = self._user("get_file_status", user_id)
        state: ProcessingStatusResponse | None = None
        while not deadline.passed():
            try:
                state = await self._view._send(get_file_status(file_id, user_id=user), until=deadline)
            except DeadlineExceededError as error:
                raise still_going(file_id, state, deadline) from error
            if is_final(state):
                return state
            await self._view._transport.sleep(deadline.cap(interval) or 0.0)
        raise still_going(file_id, state, deadline)

    async def update_scope(
        self, file_id: UUID | str, *, scope: FileScope | Scope | str, user_id: UserId | None = None
    ) -> FileMetadata:
        """Move a file between its owner and the whole tenant.

        Args:
            file_id: The file.
            scope: `user` or `tenant`: who may read it from now on.
            user_id: Who does it; the platform lets only the owner.

        Raises:
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        body = FileScopeUpdateRequest(scope=file_scope(scope), user_id=self._user("update_file_scope", user_id))
        return await self._send(update_file_scope(file_id, body=body))

    async def delete(self, file_id: UUID | str, *, user_id: UserId | None = None, hard_delete: bool = True) -> FileDeleteResponse:
        """Delete a file.

        Args:
            file_id: The file.
            user_id: Who deletes; a user's file can be deleted by the owner only.
            hard_delete: Erase it for good; with `False` it is only marked as deleted.

        Raises:
            FileNotFoundError: There is no such file.
            FileAccessDeniedError: It belongs to somebody else.
        """
        user = self._user("delete_file", user_id)
        return await self._send(delete_file(file_id, hard_delete=hard_delete, user_id=user))

    async def bulk_delete(
        self, file_ids: Sequence[UUID | str], *, user_id: UserId | None = None, hard_delete: bool = True
    ) -> BulkDeleteResponse:
        """Delete several files. Those that can't be deleted are in `failed` and don't stop the others.

        Args:
            file_ids: At least one.
            user_id: Who deletes.
            hard_delete: Erase them for good; with `False` they are only marked as deleted.

        Raises:
            ValidationError: No file was named.
        """
        if isinstance(file_ids, (str, UUID)) or not file_ids:
            raise ValidationError(f"file_ids must be a list of at least one id; got {file_ids!r}.")
        body = BulkDeleteRequest(file_ids=builtins.list(file_ids))
        user = self._user("bulk_delete_files", user_id)
        return await self._send(bulk_delete_files(body=body, hard_delete=hard_delete, user_id=user))

    async def search(
        self,
        query: str,
        *,
        user_id: UserId | None = None,
        limit: int = 10,
        min_score: float = 0.0,
        file_types: Sequence[str] | str | None = None,
        tags: Tags | None = None,
    ) -> FileSearchResponse:
        """Find files by what they say.

        Args:
            query: What to look for.
            user_id: Whose files; those of the whole tenant are among them.
            limit: Results, 1 to 50.
            min_score: The least similarity of a hit, from 0 to 1.
            file_types: Only files with these extensions; a list, or a text with commas between them.
            tags: Only files with these tags; a list, or a text with commas between them.

        Raises:
            ValidationError: The query is empty.
        """
        if not query.strip():
            raise ValidationError("query is empty: say what to look for.")
        body = FileSearchRequest(
            query=query,
            limit=limit,
            min_score=min_score,
            file_types=tag_list(file_types),
            tags=tag_list(tags),
            user_id=self._user("search_files", user_id),
        )
        return await self._send(search_files(body=body))

    async def get_statistics(self) -> FileStatisticsResponse:
        """Count the files of the tenant and their bytes."""
        return await self._send(get_file_statistics())
