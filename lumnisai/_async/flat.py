"""The flat helpers: the methods of the resources that are used most, on the client itself."""

from __future__ import annotations

import builtins
import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._async.flat_content import ContentHelpers
from lumnisai._async.flat_tools import ToolHelpers
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._core.secrets import hidden
from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai._async.resources.responses import ResponsePage
    from lumnisai._async.resources.threads import ThreadPage
    from lumnisai._async.resources.users import UserPage
    from lumnisai._core.model_choices import Choices
    from lumnisai._core.secrets import Secret
    from lumnisai_api.models import (
        ApiKeyMode,
        ApiKeyModeResponse,
        ApiProvider,
        CancelResponse,
        ExternalApiKey,
        MessageResponse,
        ModelPreferencesResponse,
        ResponseObject,
        ResponseStatus,
        ThreadObject,
        User,
    )


class AsyncFlat(ContentHelpers, ToolHelpers):
    """Short names for the most used methods of the resources; what they mean is told there."""

    # --- runs and conversations ---

    async def get_response(
        self, response_id: UUID | str, *, wait: float | None = None, user_id: UserId | None = None
    ) -> ResponseObject:
        """Read a run, waiting up to `wait` seconds for news of it: `responses.get()`."""
        return await self.responses.get(response_id, wait=wait, user_id=user_id)

    async def list_responses(
        self,
        *,
        user_id: UserId | None = None,
        status: ResponseStatus | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> ResponsePage:
        """List runs: `responses.list()`."""
        return await self.responses.list(
            user_id=user_id, status=status, start_date=start_date, end_date=end_date, limit=limit, offset=offset
        )

    async def cancel_response(self, response_id: UUID | str, *, user_id: UserId | None = None) -> CancelResponse:
        """Cancel a run: `responses.cancel()`."""
        return await self.responses.cancel(response_id, user_id=user_id)

    async def create_thread(self, *, user_id: UserId | None = None, title: str | None | NotGiven = NOT_GIVEN) -> ThreadObject:
        """Begin a thread: `threads.create()`."""
        return await self.threads.create(user_id=user_id, title=title)

    async def list_threads(
        self, *, user_id: UserId | None = None, limit: int = 50, offset: int = 0, cursor: str | None = None
    ) -> ThreadPage:
        """List threads: `threads.list()`; a cursor is refused, because the platform has none."""
        if cursor is not None:
            raise ValidationError(
                "list_threads: the platform pages by offset, not by cursor; pass offset, or iterate over the page."
            )
        return await self.threads.list(user_id=user_id, limit=limit, offset=offset)

    async def get_thread(self, thread_id: UUID | str, *, user_id: UserId | None = None) -> ThreadObject:
        """Read a thread: `threads.get()`."""
        return await self.threads.get(thread_id, user_id=user_id)

    async def delete_thread(self, thread_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete a thread with its responses: `threads.delete()`."""
        await self.threads.delete(thread_id, user_id=user_id)

    # --- people ---

    async def create_user(self, *, email: str, first_name: str | None = None, last_name: str | None = None) -> User:
        """Create a user: `users.create()`."""
        return await self.users.create(email=email, first_name=first_name, last_name=last_name)

    async def list_users(self, *, page: int = 1, page_size: int = 20) -> UserPage:
        """List users: `users.list()`."""
        return await self.users.list(page=page, page_size=page_size)

    async def get_user(self, user_identifier: UserId) -> User:
        """Read a user: `users.get()`."""
        return await self.users.get(user_identifier)

    async def update_user(
        self,
        user_identifier: UserId,
        *,
        first_name: str | None | NotGiven = NOT_GIVEN,
        last_name: str | None | NotGiven = NOT_GIVEN,
    ) -> User:
        """Change the name of a user: `users.update()`."""
        return await self.users.update(user_identifier, first_name=first_name, last_name=last_name)

    async def delete_user(self, user_identifier: UserId) -> MessageResponse | None:
        """Delete a user: `users.delete()`."""
        return await self.users.delete(user_identifier)

    # --- keys and models ---

    async def add_api_key(
        self,
        provider: ApiProvider | str,
        api_key: str | Secret,
        *,
        key_name: str | None = None,
        expires_at: datetime.datetime | str | None = None,
        user_id: UserId | None = None,
        mode: ApiKeyMode | str | None = None,
    ) -> ExternalApiKey:
        """Store a key of a provider: `external_api_keys.store()`."""
        api_key = hidden(api_key)
        return await self.external_api_keys.store(
            provider=provider, api_key=api_key, key_name=key_name, expires_at=expires_at, user_id=user_id, mode=mode
        )

    async def list_api_keys(self, *, user_id: UserId | None = None) -> builtins.list[ExternalApiKey]:
        """List the stored keys: `external_api_keys.list()`."""
        return await self.external_api_keys.list(user_id=user_id)

    async def get_api_key(self, key_id: UUID | str, *, user_id: UserId | None = None) -> ExternalApiKey:
        """Read what is known of a key: `external_api_keys.get()`."""
        return await self.external_api_keys.get(key_id, user_id=user_id)

    async def delete_api_key(
        self, provider: ApiProvider | UUID | str, *, key_name: str | None = None, user_id: UserId | None = None
    ) -> MessageResponse:
        """Delete a key: `external_api_keys.delete()`."""
        return await self.external_api_keys.delete(provider, key_name=key_name, user_id=user_id)

    async def get_api_key_mode(self) -> ApiKeyModeResponse:
        """Read whose keys are used: `external_api_keys.get_mode()`."""
        return await self.external_api_keys.get_mode()

    async def set_api_key_mode(self, mode: ApiKeyMode | str) -> ApiKeyModeResponse:
        """Choose whose keys are used: `external_api_keys.set_mode()`."""
        return await self.external_api_keys.set_mode(mode)

    async def get_model_preferences(self, *, include_defaults: bool = True) -> ModelPreferencesResponse:
        """List the model of each slot: `model_preferences.list()`."""
        return await self.model_preferences.list(include_defaults=include_defaults)

    async def update_model_preferences(self, preferences: Choices) -> ModelPreferencesResponse:
        """Choose the models of some slots: `model_preferences.update()`."""
        return await self.model_preferences.update(preferences)
