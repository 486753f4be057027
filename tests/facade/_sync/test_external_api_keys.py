# Written by `make generate` from tests/facade/_async/test_external_api_keys.py. Do not edit.
"""The resource `external_api_keys`: keys that a tenant or a user brings along; no secret ever comes back."""

from __future__ import annotations

import datetime

import pytest

from lumnisai import ApiProvider, Client, NotFoundError, TenantScopeUserIdConflict, ValidationError
from lumnisai.models import StoreApiKeyRequest
from lumnisai.types import Secret

ALICE = "alice@example.com"
SECRET = "sk-0123456789"


def test_a_key_is_stored_with_all_that_is_known_of_it(client: Client) -> None:
    expires_at = datetime.datetime(2099, 1, 2, tzinfo=datetime.UTC)
    key = client.external_api_keys.store(
        provider="openai", api_key=SECRET, key_name="work", expires_at=expires_at, user_id=ALICE, mode="byo"
    )
    assert (key.provider, key.key_name, key.is_active, key.expires_at) == ("OPENAI_API_KEY", "work", True, expires_at)
    read = client.external_api_keys.get(key.key_id, user_id=ALICE)
    assert read == key
    assert SECRET not in f"{key!r} {key.to_dict()}"


def test_a_secret_may_be_given_as_one(client: Client) -> None:
    key = client.external_api_keys.create(provider=ApiProvider.ANTHROPIC_API_KEY, api_key=Secret(SECRET))
    assert key.provider == "ANTHROPIC_API_KEY"


@pytest.mark.parametrize("secret", ["ab", "s" * 2001])
def test_a_key_of_the_wrong_length_is_refused_without_showing_it(client: Client, secret: str) -> None:
    with pytest.raises(ValidationError, match="api_key must have 3 to 2000 characters") as caught:
        client.external_api_keys.store(provider="openai", api_key=secret)
    assert secret not in str(caught.value).replace("characters", "")
    assert secret not in repr(StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=secret)).replace("OPENAI_API_KEY", "")


def test_a_user_sees_only_the_own_keys(client: Client, alice: Client, bob: Client) -> None:
    key = alice.external_api_keys.store(provider="openai", api_key=SECRET)
    client.external_api_keys.store(provider="exa", api_key=SECRET)
    assert [one.key_id for one in alice.external_api_keys.list()] == [key.key_id]
    assert [one.key_id for one in client.external_api_keys.list(user_id=ALICE)] == [key.key_id]
    assert bob.external_api_keys.list() == []
    with pytest.raises(NotFoundError):
        bob.external_api_keys.get(key.key_id)
    with pytest.raises(NotFoundError):
        bob.external_api_keys.delete("openai")
    assert len(client.external_api_keys.list()) == 2


def test_a_key_for_the_whole_tenant_names_no_user(tenant: Client) -> None:
    with pytest.raises(TenantScopeUserIdConflict):
        tenant.external_api_keys.store(provider="openai", api_key=SECRET, user_id=ALICE)
    assert (tenant.external_api_keys.store(provider="openai", api_key=SECRET)).user_id is None


def test_a_key_is_deleted_by_provider_and_name(alice: Client) -> None:
    for name in ("work", "home"):
        alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name=name)
    alice.external_api_keys.delete("OpenAI", key_name="work")
    assert [key.key_name for key in alice.external_api_keys.list()] == ["home"]
    alice.external_api_keys.delete(ApiProvider.OPENAI_API_KEY)
    assert alice.external_api_keys.list() == []


def test_a_key_is_deleted_by_its_id(client: Client, alice: Client) -> None:
    key = alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="work")
    other = alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="home")
    client.external_api_keys.delete(key.key_id)
    assert [one.key_id for one in alice.external_api_keys.list()] == [other.key_id]
    with pytest.raises(NotFoundError):
        client.external_api_keys.delete(key.key_id)


def test_the_mode_is_read_and_set(client: Client) -> None:
    assert (client.external_api_keys.get_mode()).api_key_mode == "platform"
    assert (client.external_api_keys.set_mode("byo")).api_key_mode == "byo_keys"
    assert (client.tenant.get()).api_key_mode == "byo_keys"
    assert (client.external_api_keys.update_mode("platform")).api_key_mode == "platform"
    with pytest.raises(ValidationError, match="mode must be 'byo' or 'platform'"):
        client.external_api_keys.set_mode("mine")


def test_deleting_a_nameless_key_by_id_never_takes_others_along(alice: Client) -> None:
    nameless = alice.external_api_keys.store(provider="openai", api_key=SECRET)
    alice.external_api_keys.store(provider="openai", api_key=SECRET, key_name="work")
    with pytest.raises(ValidationError, match="1 more of OPENAI_API_KEY would go with it"):
        alice.external_api_keys.delete(nameless.key_id)
    assert len(alice.external_api_keys.list()) == 2
