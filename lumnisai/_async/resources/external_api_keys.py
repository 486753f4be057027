"""Keys of AI and data providers that a tenant brings along."""

from __future__ import annotations

import builtins
import datetime
from uuid import UUID

from lumnisai._async.resource import AsyncResource
from lumnisai._core.provider_keys import key_mode, provider_name
from lumnisai._core.scope import UserId
from lumnisai._core.secrets import Secret, hidden, kind_of
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.external_api_keys.delete_external_api_key import delete_external_api_key
from lumnisai_api.api.external_api_keys.get_api_key_mode import get_api_key_mode
from lumnisai_api.api.external_api_keys.get_external_api_key import get_external_api_key
from lumnisai_api.api.external_api_keys.list_external_api_keys import list_external_api_keys
from lumnisai_api.api.external_api_keys.store_external_api_key import store_external_api_key
from lumnisai_api.api.external_api_keys.update_api_key_mode import update_api_key_mode
from lumnisai_api.models.api_key_mode import ApiKeyMode
from lumnisai_api.models.api_key_mode_request import ApiKeyModeRequest
from lumnisai_api.models.api_key_mode_response import ApiKeyModeResponse
from lumnisai_api.models.api_provider import ApiProvider
from lumnisai_api.models.external_api_key import ExternalApiKey
from lumnisai_api.models.message_response import MessageResponse
from lumnisai_api.models.store_api_key_request import StoreApiKeyRequest


class ExternalApiKeys(AsyncResource):
    """Bring your own keys: store them, and choose whether they or the platform's are used. A stored key never comes back."""

    async def store(
        self,
        *,
        provider: ApiProvider | str,
        api_key: str | Secret,
        key_name: str | None = None,
        expires_at: datetime.datetime | str | None = None,
        user_id: UserId | None = None,
        mode: ApiKeyMode | str | None = None,
    ) -> ExternalApiKey:
        """Store a key.

        Args:
            provider: Whose key: `openai`, `OPENAI_API_KEY` or `ApiProvider.OPENAI` all mean the same.
            api_key: The secret, 3 to 2000 characters.
            key_name: A label, at most 100 characters.
            expires_at: When it stops being good.
            user_id: Whose key it is. Promised, not evidenced: a platform may keep it for the whole tenant.
            mode: `byo` (or `byo_keys`) or `platform`. Promised, not evidenced; `set_mode()` is the sure way.

        Raises:
            ValidationError: The key is too short or too long; the message doesn't show it.
        """
        api_key = hidden(api_key)
        if not isinstance(api_key, Secret):
            raise ValidationError(f"api_key must be a text, not {kind_of(api_key)}.")
        length = len(api_key.reveal())
        if not 3 <= length <= 2000:
            raise ValidationError(f"api_key must have 3 to 2000 characters; it has {length}.")
        body = StoreApiKeyRequest(
            provider=provider_name(provider),
            api_key=api_key,
            key_name=key_name,
            expires_at=expires_at,
            user_id=self._user("store_external_api_key", user_id),
            mode=None if mode is None else key_mode(mode),
        )
        return await self._send(store_external_api_key(body=body))

    create = store

    async def list(self, *, user_id: UserId | None = None) -> builtins.list[ExternalApiKey]:
        """List the stored keys, without the secrets.

        Args:
            user_id: Only the keys of this user. Promised, not evidenced.
        """
        return await self._send(list_external_api_keys(user_id=self._user("list_external_api_keys", user_id)))

    async def get(self, key_id: UUID | str, *, user_id: UserId | None = None) -> ExternalApiKey:
        """Read what is known of a key, without the secret.

        Raises:
            NotFoundError: There is no such key for this caller.
        """
        return await self._send(get_external_api_key(str(key_id), user_id=self._user("get_external_api_key", user_id)))

    async def delete(
        self, provider: ApiProvider | UUID | str, *, key_name: str | None = None, user_id: UserId | None = None
    ) -> MessageResponse:
        """Delete a key.

        Args:
            provider: Whose key, or the id of the key. The platform deletes by provider, so an id is looked up first.
            key_name: Only the key with this label.
            user_id: Whose key it is. Promised, not evidenced.

        Raises:
            NotFoundError: There is no such key for this caller.
        """
        user = self._user("delete_external_api_key", user_id)
        name = provider_name(provider, known_only=True)
        if name is None:
            key = await self.get(str(provider), user_id=user_id)
            name, key_name = str(key.provider), key_name or key.key_name
            if key_name is None:
                await self._check_alone(key, user_id)
            user = user or (None if key.user_id is None else str(key.user_id))
        return await self._send(delete_external_api_key(name, key_name=key_name, user_id=user))

    async def _check_alone(self, key: ExternalApiKey, user_id: UserId | None) -> None:
        """Refuse to delete by provider what would take other keys along."""
        owned = [other for other in await self.list(user_id=user_id) if other.user_id == key.user_id]
        others = [other for other in owned if other.provider == key.provider and other.key_id != key.key_id]
        if others:
            raise ValidationError(
                f"The key {key.key_id} has no name, and the platform deletes by provider: {len(others)} more of {key.provider} "
                "would go with it. Delete those by name first, or all with delete(provider)."
            )

    async def get_mode(self) -> ApiKeyModeResponse:
        """Read whose keys are used for model calls."""
        return await self._send(get_api_key_mode())

    async def set_mode(self, mode: ApiKeyMode | str) -> ApiKeyModeResponse:
        """Choose whose keys are used for model calls.

        Args:
            mode: `byo` (or `byo_keys`) for the tenant's own, `platform` for the platform's.
        """
        return await self._send(update_api_key_mode(body=ApiKeyModeRequest(mode=key_mode(mode))))

    update_mode = set_mode
