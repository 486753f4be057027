# Written by `make generate` from lumnisai/_async/resources/threads.py. Do not edit.
"""Conversations that responses belong to."""

from __future__ import annotations

from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._sync.page import ArrayPage, ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.threads.create_thread import create_thread
from lumnisai_api.api.threads.delete_thread import delete_thread
from lumnisai_api.api.threads.get_thread import get_thread
from lumnisai_api.api.threads.list_thread_responses import list_thread_responses
from lumnisai_api.api.threads.list_threads import list_threads
from lumnisai_api.api.threads.update_thread import update_thread
from lumnisai_api.models.create_thread_request import CreateThreadRequest
from lumnisai_api.models.response_object import ResponseObject
from lumnisai_api.models.thread_list_response import ThreadListResponse
from lumnisai_api.models.thread_object import ThreadObject
from lumnisai_api.models.update_thread_request import UpdateThreadRequest


class ThreadPage(ThreadListResponse, ModelPage[ThreadObject]):
    """One page of threads; iterate over it for all."""


class Threads(Resource):
    """Conversations: what was asked and answered in a thread is context for the next run in it."""

    def create(self, *, user_id: UserId | None = None, title: str | None | NotGiven = NOT_GIVEN) -> ThreadObject:
        """Begin a thread.

        Args:
            user_id: Whose thread it is.
            title: At most 500 characters; the platform may write one when it is left out.
        """
        user = self._user("create_thread", user_id)
        return self._send(create_thread(body=CreateThreadRequest(user_id=user or NOT_GIVEN, title=title)))

    def list(self, *, user_id: UserId | None = None, limit: int = 50, offset: int = 0) -> ThreadPage:
        """List threads.

        Args:
            user_id: Whose threads.
            limit: Items per page, 1 to 100.
            offset: Items to skip.
        """
        user = self._user("list_threads", user_id)
        return self._page(ThreadPage, list_threads, user_id=user, limit=limit, offset=offset)

    def get(self, thread_id: UUID | str, *, user_id: UserId | None = None) -> ThreadObject:
        """Read a thread.

        Raises:
            NotFoundError: There is no such thread for this caller.
        """
        return self._send(get_thread(thread_id, user_id=self._user("get_thread", user_id)))

    def list_responses(
        self, thread_id: UUID | str, *, user_id: UserId | None = None, limit: int = 50, offset: int = 0
    ) -> ArrayPage[ResponseObject]:
        """List the responses of a thread.

        Args:
            thread_id: The thread.
            user_id: Whose thread it is.
            limit: Items per page, 1 to 100.
            offset: Items to skip.

        Raises:
            NotFoundError: There is no such thread for this caller.
        """
        user = self._user("list_thread_responses", user_id)
        return self._array(list_thread_responses, thread_id, user_id=user, limit=limit, offset=offset)

    get_responses = list_responses

    def update(
        self, thread_id: UUID | str, *, title: str | None | NotGiven = NOT_GIVEN, user_id: UserId | None = None
    ) -> ThreadObject:
        """Change a thread.

        Args:
            thread_id: The thread.
            title: At most 500 characters; `None` clears it.
            user_id: Whose thread it is.

        Raises:
            NotFoundError: There is no such thread for this caller.
        """
        user = self._user("update_thread", user_id)
        return self._send(update_thread(thread_id, body=UpdateThreadRequest(title=title), user_id=user))

    def delete(self, thread_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete a thread with all its responses.

        Raises:
            NotFoundError: There is no such thread for this caller.
        """
        self._send(delete_thread(thread_id, user_id=self._user("delete_thread", user_id)))
