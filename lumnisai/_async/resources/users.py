"""The people of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lumnisai._async.page import AsyncArrayPage, AsyncModelPage
from lumnisai._async.resource import AsyncResource
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai_api.api.users.create_user import create_user
from lumnisai_api.api.users.delete_user import delete_user
from lumnisai_api.api.users.get_user import get_user
from lumnisai_api.api.users.list_user_responses import list_user_responses
from lumnisai_api.api.users.list_user_threads import list_user_threads
from lumnisai_api.api.users.list_users import list_users
from lumnisai_api.api.users.update_user import update_user
from lumnisai_api.models.message_response import MessageResponse
from lumnisai_api.models.response_object import ResponseObject
from lumnisai_api.models.thread_object import ThreadObject
from lumnisai_api.models.user import User
from lumnisai_api.models.user_create_request import UserCreateRequest
from lumnisai_api.models.user_list_response import UserListResponse
from lumnisai_api.models.user_update_request import UserUpdateRequest
from lumnisai_api.types import optional

if TYPE_CHECKING:
    from lumnisai_api.types import Request


class UserPage(UserListResponse, AsyncModelPage[User]):
    """One page of users; iterate over it for all."""


class Users(AsyncResource):
    """The people of the tenant. Administration: not narrowed by the scope of a client."""

    async def create(self, *, email: str, first_name: str | None = None, last_name: str | None = None) -> User:
        """Create a user; when the email is known already, that user comes back.

        Args:
            email: Login and identifier.
            first_name: Given name.
            last_name: Family name.
        """
        return await self._send(create_user(body=UserCreateRequest(email=email, first_name=first_name, last_name=last_name)))

    async def list(self, *, page: int = 1, page_size: int = 20) -> UserPage:
        """List users.

        Args:
            page: Counted from 1.
            page_size: Items per page, at most 100.
        """
        return await self._page(UserPage, list_users, page=page, page_size=page_size)

    async def get(self, user_identifier: UserId) -> User:
        """Read a user by UUID or email.

        Raises:
            NotFoundError: There is no such user.
        """
        return await self._send(get_user(str(user_identifier)))

    async def update(
        self,
        user_identifier: UserId,
        *,
        first_name: str | None | NotGiven = NOT_GIVEN,
        last_name: str | None | NotGiven = NOT_GIVEN,
    ) -> User:
        """Change the name of a user; what is left out stays.

        Args:
            user_identifier: UUID or email.
            first_name: Given name; `None` clears it.
            last_name: Family name; `None` clears it.

        Raises:
            NotFoundError: There is no such user.
        """
        body = UserUpdateRequest(first_name=first_name, last_name=last_name)
        return await self._send(update_user(str(user_identifier), body=body))

    async def delete(self, user_identifier: UserId) -> MessageResponse | None:
        """Delete a user and everything the user owns. Not settled: the platform may only deactivate the account.

        Args:
            user_identifier: UUID or email.

        Raises:
            NotFoundError: There is no such user.
        """
        request = cast("Request[MessageResponse | None]", delete_user(str(user_identifier)))
        # Some clients expect no body here; an empty answer is as good.
        request.parse = optional(request.parse)
        return await self._send(request)

    async def list_responses(
        self, user_identifier: UserId | None = None, *, page: int = 1, page_size: int | None = None
    ) -> AsyncArrayPage[ResponseObject]:
        """List the responses of a user.

        Args:
            user_identifier: UUID or email; on a view of a user it may be left out.
            page: Counted from 1.
            page_size: Items per page.

        Raises:
            NotFoundError: There is no such user.
        """
        user = self._subject("list_user_responses", user_identifier)
        return await self._array(list_user_responses, user, page=page, page_size=page_size)

    async def list_threads(
        self, user_identifier: UserId | None = None, *, page: int = 1, page_size: int | None = None
    ) -> AsyncArrayPage[ThreadObject]:
        """List the threads of a user.

        Args:
            user_identifier: UUID or email; on a view of a user it may be left out.
            page: Counted from 1.
            page_size: Items per page.

        Raises:
            NotFoundError: There is no such user.
        """
        user = self._subject("list_user_threads", user_identifier)
        return await self._array(list_user_threads, user, page=page, page_size=page_size)
