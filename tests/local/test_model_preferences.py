"""Which model fills each slot of a tenant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

PREFERENCES = "/v1/model-preferences"
SLOTS = ["CHEAP_MODEL", "FAST_MODEL", "SMART_MODEL", "REASONING_MODEL", "VISION_MODEL"]


def choice(slot: str, provider: str = "anthropic", model_name: str = "claude-3-7-sonnet-20250219") -> dict[str, str]:
    return {"model_type": slot, "provider": provider, "model_name": model_name}


def models(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 200, answer.text
    return {one["model_type"]: f"{one['provider']}:{one['model_name']}" for one in answer.json()["preferences"]}


def with_defaults(api: httpx.Client) -> httpx.Response:
    return api.get(PREFERENCES, params={"include_defaults": "true"})


def availability(api: httpx.Client, provider: str) -> dict[str, Any]:
    answer = api.post(f"{PREFERENCES}/check-availability", json=[choice("SMART_MODEL", provider, "some-model")])
    assert answer.status_code == 200, answer.text
    verdict: dict[str, Any] = answer.json()[0]
    return verdict


def store_key(api: httpx.Client, provider: str, **fields: str) -> None:
    api.post("/v1/external-api-keys", json={"provider": provider, "api_key": "sk-invented", **fields})


def set_mode(api: httpx.Client, mode: str) -> None:
    api.patch("/v1/external-api-keys/mode", json={"mode": mode})


def test_every_slot_has_a_default(api: httpx.Client) -> None:
    answer = with_defaults(api)
    assert list(models(answer)) == SLOTS
    assert models(answer)["CHEAP_MODEL"] == "openai:gpt-4.1-nano"
    assert models(answer)["VISION_MODEL"] == "openai:gpt-4.1-mini"
    assert answer.json()["defaults_applied"] == SLOTS
    assert answer.json()["tenant_id"] == api.get("/v1/tenant").json()["id"]
    assert with_defaults(api).json() == answer.json()


@pytest.mark.parametrize("query", [{}, {"include_defaults": "false"}])
def test_defaults_are_listed_on_request_only(api: httpx.Client, query: dict[str, str]) -> None:
    answer = api.get(PREFERENCES, params=query)
    assert models(answer) == {}
    assert answer.json()["defaults_applied"] == []
    api.patch(f"{PREFERENCES}/FAST_MODEL", json=choice("FAST_MODEL"))
    assert list(models(api.get(PREFERENCES, params=query))) == ["FAST_MODEL"]


def test_several_slots_are_set_at_once_and_the_others_keep_theirs(api: httpx.Client) -> None:
    api.patch(f"{PREFERENCES}/VISION_MODEL", json=choice("VISION_MODEL", "xai", "grok-2-vision"))
    wanted = {slot: choice(slot) for slot in ("SMART_MODEL", "CHEAP_MODEL")}
    answer = api.put(PREFERENCES, json={"preferences": wanted})
    assert models(answer) == {
        "CHEAP_MODEL": "anthropic:claude-3-7-sonnet-20250219",
        "SMART_MODEL": "anthropic:claude-3-7-sonnet-20250219",
        "VISION_MODEL": "xai:grok-2-vision",
    }
    everything = with_defaults(api)
    assert len(models(everything)) == 5
    assert everything.json()["defaults_applied"] == ["FAST_MODEL", "REASONING_MODEL"]
    assert models(api.put(PREFERENCES, json={"preferences": {}})) == models(answer)


def test_one_slot_is_set_and_set_again(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        first = api.patch(f"{PREFERENCES}/REASONING_MODEL", json=choice("REASONING_MODEL")).json()
        clock.advance(60)
        again = api.patch(f"{PREFERENCES}/REASONING_MODEL", json=choice("REASONING_MODEL", "openai", "o3")).json()
        assert models(api.get(PREFERENCES)) == {"REASONING_MODEL": "openai:o3"}
    assert first["is_active"] is True
    assert first["created_at"] == first["updated_at"] == again["created_at"] < again["updated_at"]


def test_a_cleared_slot_falls_back_to_its_default(api: httpx.Client) -> None:
    api.patch(f"{PREFERENCES}/CHEAP_MODEL", json=choice("CHEAP_MODEL"))
    for _ in range(2):
        answer = api.delete(f"{PREFERENCES}/CHEAP_MODEL")
        assert (answer.status_code, answer.content) == (204, b"")
    assert models(with_defaults(api))["CHEAP_MODEL"] == "openai:gpt-4.1-nano"
    assert models(api.get(PREFERENCES)) == {}


@pytest.mark.parametrize("slot", ["HUGE_MODEL", "smart_model"])
def test_a_slot_that_does_not_exist_is_not_found(api: httpx.Client, slot: str) -> None:
    for answer in (api.patch(f"{PREFERENCES}/{slot}", json=choice(slot)), api.delete(f"{PREFERENCES}/{slot}")):
        assert answer.status_code == 404
        assert "SMART_MODEL" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("key", "entry", "place"),
    [
        ("HUGE_MODEL", choice("HUGE_MODEL"), []),
        ("SMART_MODEL", choice("FAST_MODEL"), ["model_type"]),
        ("SMART_MODEL", choice("SMART_MODEL", model_name=" "), ["model_name"]),
        ("SMART_MODEL", choice("SMART_MODEL", provider=""), ["provider"]),
    ],
)
def test_one_bad_entry_leaves_all_slots_as_they_were(
    api: httpx.Client, key: str, entry: dict[str, str], place: list[str]
) -> None:
    wanted = {"CHEAP_MODEL": choice("CHEAP_MODEL"), key: entry}
    answer = api.put(PREFERENCES, json={"preferences": wanted})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", "preferences", key, *place]
    assert models(api.get(PREFERENCES)) == {}


def test_the_slot_of_the_path_and_of_the_body_must_agree(api: httpx.Client) -> None:
    answer = api.patch(f"{PREFERENCES}/SMART_MODEL", json=choice("FAST_MODEL"))
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", "model_type"]


def test_preferences_stay_within_their_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    api.patch(f"{PREFERENCES}/SMART_MODEL", json=choice("SMART_MODEL"))
    assert models(other_tenant.get(PREFERENCES)) == {}
    other_tenant.delete(f"{PREFERENCES}/SMART_MODEL")
    assert list(models(api.get(PREFERENCES))) == ["SMART_MODEL"]


def test_the_platforms_keys_serve_some_providers_and_not_others(api: httpx.Client) -> None:
    for provider in ("openai", "anthropic", "google_genai"):
        verdict = availability(api, provider)
        assert (verdict["is_available"], verdict["requires_api_key"], verdict["reason"]) == (True, False, None)
    verdict = availability(api, "deepseek")
    assert (verdict["is_available"], verdict["requires_api_key"]) == (False, True)
    assert "DEEPSEEK_API_KEY" in verdict["reason"]
    store_key(api, "DEEPSEEK_API_KEY")
    verdict = availability(api, "deepseek")
    assert verdict["is_available"] is False
    assert "byo_keys" in verdict["reason"]


@pytest.mark.parametrize(
    ("provider", "key"),
    [
        ("openai", "OPENAI_API_KEY"),
        ("azure_openai", "AZURE_API_KEY"),
        ("google_vertexai", "GOOGLE_API_KEY"),
        ("mistralai", "MISTRAL_API_KEY"),
        ("perplexity", "PPLX_API_KEY"),
    ],
)
def test_with_keys_of_ones_own_a_model_needs_the_key_of_its_provider(api: httpx.Client, provider: str, key: str) -> None:
    set_mode(api, "byo_keys")
    store_key(api, "EXA_API_KEY")
    verdict = availability(api, provider)
    assert (verdict["is_available"], verdict["requires_api_key"]) == (False, True)
    assert key in verdict["reason"]
    store_key(api, key)
    verdict = availability(api, provider)
    assert (verdict["is_available"], verdict["requires_api_key"], verdict["reason"]) == (True, True, None)
    api.delete(f"/v1/external-api-keys/{key}")
    assert availability(api, provider)["is_available"] is False


def test_bedrock_needs_both_of_its_keys(api: httpx.Client) -> None:
    set_mode(api, "byo_keys")
    store_key(api, "AWS_ACCESS_KEY_ID")
    verdict = availability(api, "bedrock")
    assert verdict["is_available"] is False
    assert "AWS_SECRET_ACCESS_KEY" in verdict["reason"]
    assert "AWS_ACCESS_KEY_ID" not in verdict["reason"]
    store_key(api, "AWS_SECRET_ACCESS_KEY")
    assert availability(api, "bedrock")["is_available"] is True


def test_keys_that_expired_or_belong_to_one_user_or_another_tenant_do_not_count(
    api: httpx.Client, other_tenant: httpx.Client
) -> None:
    set_mode(api, "byo_keys")
    store_key(api, "OPENAI_API_KEY", expires_at="2020-01-01T00:00:00Z")
    store_key(api, "OPENAI_API_KEY", user_id="ada@example.com")
    store_key(other_tenant, "OPENAI_API_KEY")
    assert availability(api, "openai")["is_available"] is False
    store_key(api, "OPENAI_API_KEY", key_name="Spare")
    assert availability(api, "openai")["is_available"] is True


def test_a_provider_without_keys_is_always_available_and_an_unknown_one_never(api: httpx.Client) -> None:
    for mode in ("platform", "byo_keys"):
        set_mode(api, mode)
        local = availability(api, "ollama")
        assert (local["is_available"], local["requires_api_key"]) == (True, False)
        unknown = availability(api, "acme")
        assert unknown["is_available"] is False
        assert "acme" in unknown["reason"]


def test_verdicts_come_in_the_order_asked_and_store_nothing(api: httpx.Client) -> None:
    asked = [choice("SMART_MODEL", "openai", "gpt-4.1"), choice("FAST_MODEL", "xai", "grok-3")]
    verdicts = api.post(f"{PREFERENCES}/check-availability", json=asked).json()
    assert [{name: one[name] for name in asked[0]} for one in verdicts] == asked
    assert api.post(f"{PREFERENCES}/check-availability", json=[]).json() == []
    assert models(api.get(PREFERENCES)) == {}


def test_availability_in_a_slot_that_does_not_exist_is_invalid(api: httpx.Client) -> None:
    asked = [choice("SMART_MODEL"), choice("HUGE_MODEL")]
    answer = api.post(f"{PREFERENCES}/check-availability", json=asked)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", 1, "model_type"]
