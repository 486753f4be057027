"""The resource `model_preferences`: the models of a tenant by slot."""

from __future__ import annotations

import pytest

from lumnisai import AsyncClient, ModelProvider, ModelType, NotFoundError, ValidationError
from lumnisai.models import ModelPreferenceCreate, ModelPreferencesResponse


def models(answer: ModelPreferencesResponse) -> dict[str, str]:
    """Sum up an answer: provider and model by slot."""
    return {str(one.model_type): f"{one.provider}:{one.model_name}" for one in answer.preferences}


async def test_every_slot_has_a_model_until_one_is_chosen(client: AsyncClient) -> None:
    answer = await client.model_preferences.list()
    assert set(models(answer)) == {slot.value for slot in ModelType}
    assert len(answer.defaults_applied or []) == 5
    assert models(await client.model_preferences.get(include_defaults=False)) == {}


async def test_models_are_chosen_in_every_form(client: AsyncClient) -> None:
    answer = await client.model_preferences.update(
        {
            "smart": "anthropic:claude-3-7-sonnet-20250219",
            ModelType.CHEAP_MODEL: {"provider": "openai", "model_name": "gpt-4.1-nano"},
            "FAST_MODEL": ModelPreferenceCreate(model_type="FAST_MODEL", provider=ModelProvider.GROQ, model_name="llama"),
        }
    )
    chosen = {
        "SMART_MODEL": "anthropic:claude-3-7-sonnet-20250219",
        "CHEAP_MODEL": "openai:gpt-4.1-nano",
        "FAST_MODEL": "groq:llama",
    }
    assert models(answer) == models(await client.model_preferences.list(include_defaults=False)) == chosen
    await client.model_preferences.update_bulk({"smart_model": "openai:o3"})
    assert models(await client.model_preferences.list(include_defaults=False)) == {**chosen, "SMART_MODEL": "openai:o3"}


async def test_what_was_read_can_be_written_again(client: AsyncClient) -> None:
    answer = await client.model_preferences.list()
    written = await client.model_preferences.update({one.model_type: one for one in answer.preferences})
    assert models(written) == models(answer)


async def test_one_bad_choice_changes_nothing(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="'provider:model'"):
        await client.model_preferences.update({"smart": "openai:o3", "fast": "gpt-4.1"})
    assert models(await client.model_preferences.list(include_defaults=False)) == {}


async def test_one_slot_is_set_and_put_back(client: AsyncClient) -> None:
    before = models(await client.model_preferences.list())
    one = await client.model_preferences.update_one("vision", provider="openai", model_name="gpt-4o")
    assert (one.model_type, one.provider, one.model_name, one.is_active) == ("VISION_MODEL", "openai", "gpt-4o", True)
    one = await client.model_preferences.update_one(ModelType.VISION_MODEL, model="google_genai:gemini-2.5-pro")
    assert (one.provider, one.model_name) == ("google_genai", "gemini-2.5-pro")
    await client.model_preferences.delete("vision_model")
    assert models(await client.model_preferences.list()) == before


async def test_a_model_is_named_once(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="either model='provider:model', or provider and model_name"):
        await client.model_preferences.update_one("smart", model="openai:o3", provider="openai")
    with pytest.raises(ValidationError, match="model_name is missing in the choice for SMART_MODEL"):
        await client.model_preferences.update_one("smart", provider="openai")


async def test_a_slot_that_does_not_exist_is_not_found(client: AsyncClient) -> None:
    with pytest.raises(NotFoundError, match="AUDIO_MODEL"):
        await client.model_preferences.update_one("audio_model", model="openai:o3")
    with pytest.raises(NotFoundError):
        await client.model_preferences.delete("audio model")


async def test_availability_follows_the_keys_of_the_tenant(tenant: AsyncClient) -> None:
    wanted = {"smart": "openai:gpt-4.1", "reasoning": "deepseek:deepseek-reasoner"}
    openai, deepseek = await tenant.model_preferences.check_availability(wanted)
    assert (openai.is_available, openai.reason) == (True, None)
    assert (deepseek.is_available, deepseek.requires_api_key) == (False, True)
    await tenant.external_api_keys.store(provider="deepseek", api_key="sk-123", mode="byo")
    await tenant.external_api_keys.set_mode("byo")
    listed = [ModelPreferenceCreate(model_type="REASONING_MODEL", provider="deepseek", model_name="deepseek-reasoner")]
    assert [one.is_available for one in await tenant.model_preferences.check_availability(listed)] == [True]
    assert await tenant.model_preferences.check_availability([]) == []


async def test_preferences_are_those_of_the_tenant_also_on_a_view(alice: AsyncClient, tenant: AsyncClient) -> None:
    await alice.model_preferences.update({"smart": "openai:o3"})
    assert models(await tenant.model_preferences.list(include_defaults=False)) == {"SMART_MODEL": "openai:o3"}
