"""The resource `external_api_keys`: keys that a tenant or a user brings along; no secret ever comes back."""

from __future__ import annotations

import datetime

import pytest

from lumnisai import ApiProvider, AsyncClient, NotFoundError, TenantScopeUserIdConflict, ValidationError
from lumnisai.models import StoreApiKeyRequest
from lumnisai.types import Secret

ALICE = "alice@example.com"
SECRET = "sk-0123456789"


async def test_a_key_is_stored_with_all_that_is_known_of_it(client: AsyncClient) -> None:
    expires_at = datetime.datetime(2099, 1, 2, tzinfo=datetime.UTC)
    key = await client.external_api_keys.store(
        provider="openai", api_key=SECRET, key_name="work", expires_at=expires_at, user_id=ALICE, mode="byo"
    )
    assert (key.provider, key.key_name, key.is_active, key.expires_at) == ("OPENAI_API_KEY", "work", True, expires_at)
    read = await client.external_api_keys.get(key.key_id, user_id=ALICE)
    assert read == key
    assert SECRET not in f"{key!r} {key.to_dict()}"


async def test_a_secret_may_be_given_as_one(client: AsyncClient) -> None:
    key = await client.external_api_keys.create(provider=ApiProvider.ANTHROPIC_API_KEY, api_key=Secret(SECRET))
    assert key.provider == "ANTHROPIC_API_KEY"


@pytest.mark.parametrize("secret", ["ab", "s" * 2001])
async def test_a_key_of_the_wrong_length_is_refused_without_showing_it(client: AsyncClient, secret: str) -> None:
    with pytest.raises(ValidationError, match="api_key must have 3 to 2000 characters") as caught:
        await client.external_api_keys.store(provider="openai", api_key=secret)
    assert secret not in str(caught.value).replace("characters", "")
    assert secret not in repr(StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=secret)).replace("OPENAI_API_KEY", "")


async def test_a_user_sees_only_the_own_keys(client: AsyncClient, alice: AsyncClient, bob: AsyncClient) -> None:
    key = await alice.external_api_keys.store(provider="openai", api_key=SECRET)
    await client.external_api_keys.store(provider="exa", api_key=SECRET)
    assert [one.key_id for one in await alice.external_api_keys.list()] == [key.key_id]
    assert [one.key_id for one in await client.external_api_keys.list(user_id=ALICE)] == [key.key_id]
    assert await bob.external_api_keys.list() == []
    with pytest.raises(NotFoundError):
        await bob.external_api_keys.get(key.key_id)
    with pytest.raises(NotFoundError):
        await bob.external_api_keys.delete("openai")
    assert len(await client.external_api_keys.list()) == 2


async def test_a_key_for_the_whole_tenant_names_no_user(tenant: AsyncClient) -> None:
    with pytest.raises(TenantScopeUserIdConflict):
        await tenant.external_api_keys.store(provider="openai", api_key=SECRET, user_id=ALICE)
    assert (await tenant.external_api_keys.store(provider="openai", api_key=SECRET)).user_id is None


async def test_a_key_is_deleted_by_provider_and_name(alice: AsyncClient) -> None:
    for name in ("work", "home"):
        await alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name=name)
    await alice.external_api_keys.delete("OpenAI", key_name="work")
    assert [key.key_name for key in await alice.external_api_keys.list()] == ["home"]
    await alice.external_api_keys.delete(ApiProvider.OPENAI_API_KEY)
    assert await alice.external_api_keys.list() == []


async def test_a_key_is_deleted_by_its_id(client: AsyncClient, alice: AsyncClient) -> None:
    key = await alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="work")
    other = await alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="home")
    await client.external_api_keys.delete(key.key_id)
    assert [one.key_id for one in await alice.external_api_keys.list()] == [other.key_id]
    with pytest.raises(NotFoundError):
        await client.external_api_keys.delete(key.key_id)


async def test_the_mode_is_read_and_set(client: AsyncClient) -> None:
    assert (await client.external_api_keys.get_mode()).api_key_mode == "platform"
    assert (await client.external_api_keys.set_mode("byo")).api_key_mode == "byo_keys"
    assert (await client.tenant.get()).api_key_mode == "byo_keys"
    assert (await client.external_api_keys.update_mode("platform")).api_key_mode == "platform"
    with pytest.raises(ValidationError, match="mode must be 'byo' or 'platform'"):
        await client.external_api_keys.set_mode("mine")


async def test_deleting_a_nameless_key_by_id_never_takes_others_along(alice: AsyncClient) -> None:
    nameless = await alice.external_api_keys.store(provider="openai", api_key=SECRET)
    await alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="work")
    with pytest.raises(ValidationError, match="1 more of OPENAI_API_KEY would go with it"):
        await alice.external_api_keys.delete(nameless.key_id)
    assert len(await alice.external_api_keys.list()) == 2
