# Written by `make generate` from tests/facade/_async/test_model_preferences.py. Do not edit.
"""The resource `model_preferences`: the models of a tenant by slot."""

from __future__ import annotations

import pytest

from lumnisai import Client, ModelProvider, ModelType, NotFoundError, ValidationError
from lumnisai.models import ModelPreferenceCreate, ModelPreferencesResponse


def models(answer: ModelPreferencesResponse) -> dict[str, str]:
    """Sum up an answer: provider and model by slot."""
    return {str(one.model_type): f"{one.provider}:{one.model_name}" for one in answer.preferences}


def test_every_slot_has_a_model_until_one_is_chosen(client: Client) -> None:
    answer = client.model_preferences.list()
    assert set(models(answer)) == {slot.value for slot in ModelType}
    assert len(answer.defaults_applied or []) == 5
    assert models(client.model_preferences.get(include_defaults=False)) == {}


def test_models_are_chosen_in_every_form(client: Client) -> None:
    answer = client.model_preferences.update(
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
    assert models(answer) == models(client.model_preferences.list(include_defaults=False)) == chosen
    client.model_preferences.update_bulk({"smart_model": "openai:o3"})
    assert models(client.model_preferences.list(include_defaults=False)) == {**chosen, "SMART_MODEL": "openai:o3"}


def test_what_was_read_can_be_written_again(client: Client) -> None:
    answer = client.model_preferences.list()
    written = client.model_preferences.update({one.model_type: one for one in answer.preferences})
    assert models(written) == models(answer)


def test_one_bad_choice_changes_nothing(client: Client) -> None:
    with pytest.raises(ValidationError, match="'provider:model'"):
        client.model_preferences.update({"smart": "openai:o3", "fast": "gpt-4.1"})
    assert models(client.model_preferences.list(include_defaults=False)) == {}


def test_one_slot_is_set_and_put_back(client: Client) -> None:
    before = models(client.model_preferences.list())
    one = client.model_preferences.update_one("vision", provider="openai", model_name="gpt-4o")
    assert (one.model_type, one.provider, one.model_name, one.is_active) == ("VISION_MODEL", "openai", "gpt-4o", True)
    one = client.model_preferences.update_one(ModelType.VISION_MODEL, model="google_genai:gemini-2.5-pro")
    assert (one.provider, one.model_name) == ("google_genai", "gemini-2.5-pro")
    client.model_preferences.delete("vision_model")
    assert models(client.model_preferences.list()) == before


def test_a_model_is_named_once(client: Client) -> None:
    with pytest.raises(ValidationError, match="either model='provider:model', or provider and model_name"):
        client.model_preferences.update_one("smart", model="openai:o3", provider="openai")
    with pytest.raises(ValidationError, match="model_name is missing in the choice for SMART_MODEL"):
        client.model_preferences.update_one("smart", provider="openai")


def test_a_slot_that_does_not_exist_is_not_found(client: Client) -> None:
    with pytest.raises(NotFoundError, match="AUDIO_MODEL"):
        client.model_preferences.update_one("audio_model", model="openai:o3")
    with pytest.raises(NotFoundError):
        client.model_preferences.delete("audio model")


def test_availability_follows_the_keys_of_the_tenant(tenant: Client) -> None:
    wanted = {"smart": "openai:gpt-4.1", "reasoning": "deepseek:deepseek-reasoner"}
    openai, deepseek = tenant.model_preferences.check_availability(wanted)
    assert (openai.is_available, openai.reason) == (True, None)
    assert (deepseek.is_available, deepseek.requires_api_key) == (False, True)
    tenant.external_api_keys.store(provider="deepseek", api_key="sk-123", mode="byo")
    tenant.external_api_keys.set_mode("byo")
    listed = [ModelPreferenceCreate(model_type="REASONING_MODEL", provider="deepseek", model_name="deepseek-reasoner")]
    assert [one.is_available for one in tenant.model_preferences.check_availability(listed)] == [True]
    assert tenant.model_preferences.check_availability([]) == []


def test_preferences_are_those_of_the_tenant_also_on_a_view(alice: Client, tenant: Client) -> None:
    alice.model_preferences.update({"smart": "openai:o3"})
    assert models(tenant.model_preferences.list(include_defaults=False)) == {"SMART_MODEL": "openai:o3"}
