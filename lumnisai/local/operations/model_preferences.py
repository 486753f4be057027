"""Which model fills each slot of a tenant."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.external_api_keys import tenant_has_key
from lumnisai.local.operations.tenant import settings_of

KIND = "model_preference"
DEFAULTS = {
    "CHEAP_MODEL": ("openai", "gpt-4.1-nano"),
    "FAST_MODEL": ("openai", "gpt-4.1-mini"),
    "SMART_MODEL": ("openai", "gpt-4.1"),
    "REASONING_MODEL": ("openai", "o4-mini"),
    "VISION_MODEL": ("openai", "gpt-4.1-mini"),
}
# The keys that calls to a model provider need, all of them.
NEEDED_KEYS: dict[str, tuple[str, ...]] = {
    "openai": ("OPENAI_API_KEY",),
    "anthropic": ("ANTHROPIC_API_KEY",),
    "azure_openai": ("AZURE_API_KEY",),
    "azure_ai": ("AZURE_API_KEY",),
    "google_vertexai": ("GOOGLE_API_KEY",),
    "google_genai": ("GOOGLE_API_KEY",),
    "google_anthropic_vertex": ("GOOGLE_API_KEY",),
    "bedrock": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "bedrock_converse": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "cohere": ("COHERE_API_KEY",),
    "fireworks": ("FIREWORKS_API_KEY",),
    "together": ("TOGETHER_API_KEY",),
    "mistralai": ("MISTRAL_API_KEY",),
    "huggingface": ("HUGGINGFACE_API_KEY",),
    "groq": ("GROQ_API_KEY",),
    "ollama": (),
    "deepseek": ("DEEPSEEK_API_KEY",),
    "ibm": ("IBM_API_KEY",),
    "nvidia": ("NVIDIA_API_KEY",),
    "xai": ("XAI_API_KEY",),
    "perplexity": ("PPLX_API_KEY",),
    "openrouter": ("OPENROUTER_API_KEY",),
}
# Whose models the platform pays for while the mode is `platform`.
PLATFORM_PROVIDERS = frozenset({"openai", "anthropic", "google_genai", "google_vertexai", "groq", "mistralai"})


@operation("list_model_preferences")
async def list_model_preferences(call: Call) -> Any:
    """List the models that were chosen, and on request the defaults of the other slots."""
    return _preferences(call, defaults=bool(call.query["include_defaults"]))


@operation("update_model_preferences")
async def update_model_preferences(call: Call) -> Any:
    """Choose models for some slots; the others keep theirs."""
    choices: dict[str, JsonObject] = call.body["preferences"]
    for slot, choice in choices.items():
        where: list[str | int] = ["body", "preferences", slot]
        if slot not in DEFAULTS:
            raise Invalid.at(where, _unknown(slot), "enum")
        _check(slot, choice, where)
    for slot, choice in choices.items():
        _choose(call, slot, choice)
    return _preferences(call, defaults=False)


@operation("update_model_preference")
async def update_model_preference(call: Call) -> Any:
    """Choose the model of one slot."""
    slot = _slot(call)
    _check(slot, call.body, ["body"])
    return _choose(call, slot, call.body)


@operation("delete_model_preference")
async def delete_model_preference(call: Call) -> Any:
    """Put a slot back on its default; one that is there already stays there."""
    call.store.delete_all(call.query_for(KIND, ("@id", "=", _slot(call))))


@operation("check_model_availability")
async def check_model_availability(call: Call) -> Any:
    """Say of each model whether the tenant can use it as things stand."""
    models: list[JsonObject] = call.body
    for index, model in enumerate(models):
        if model["model_type"] not in DEFAULTS:
            raise Invalid.at(["body", index, "model_type"], _unknown(model["model_type"]), "enum")
        _check(model["model_type"], model, ["body", index])
    mode = settings_of(call).body["api_key_mode"]
    return [_availability(call, mode, model) for model in models]


def _availability(call: Call, mode: str, model: JsonObject) -> JsonObject:
    provider = model["provider"]
    needed = NEEDED_KEYS.get(provider)
    if needed is None:
        reason = f"The platform does not know the model provider {provider}."
    elif not needed or (mode == "platform" and provider in PLATFORM_PROVIDERS):
        reason = None
    else:
        missing = [name for name in needed if not tenant_has_key(call, name)]
        if missing:
            reason = f"The tenant has no usable key for {provider}: store {' and '.join(missing)}."
            if mode == "platform":
                reason += " Then set the key mode to byo_keys."
        elif mode == "platform":
            reason = f"The platform offers no {provider} models; set the key mode to byo_keys to use your own key."
        else:
            reason = None
    paid_for = mode == "platform" and provider in PLATFORM_PROVIDERS
    return {
        "model_type": model["model_type"],
        "provider": provider,
        "model_name": model["model_name"],
        "is_available": reason is None,
        "reason": reason,
        "requires_api_key": needed != () and not paid_for,
    }


def _preferences(call: Call, *, defaults: bool) -> JsonObject:
    chosen = {one.id: one.body for one in call.store.find(call.query_for(KIND))}
    unset = [slot for slot in DEFAULTS if slot not in chosen] if defaults else []
    # Nobody chose a default, so it counts as being there since the tenant is.
    since = settings_of(call).body["created_at"] if unset else ""
    found = chosen | {slot: _preference(call, slot, *DEFAULTS[slot], since) for slot in unset}
    return {
        "tenant_id": call.tenant,
        "preferences": [found[slot] for slot in DEFAULTS if slot in found],
        "defaults_applied": unset,
    }


def _preference(call: Call, slot: str, provider: str, model_name: str, created_at: str) -> JsonObject:
    return {
        "tenant_id": call.tenant,
        "model_type": slot,
        "provider": provider,
        "model_name": model_name,
        "is_active": True,
        "created_at": created_at,
        "updated_at": created_at,
    }


def _choose(call: Call, slot: str, choice: JsonObject) -> JsonObject:
    now = call.now()
    body = _preference(call, slot, choice["provider"], choice["model_name"], now)
    earlier = call.store.get(KIND, slot, call.tenant)
    if earlier is None:
        return call.insert(KIND, slot, body).body
    return call.store.update(earlier, body | {"created_at": earlier.body["created_at"]}).body


def _slot(call: Call) -> str:
    slot: str = call.path["model_type"]
    if slot not in DEFAULTS:
        raise ApiError(404, "NOT_FOUND", _unknown(slot))
    return slot


def _check(slot: str, choice: JsonObject, where: list[str | int]) -> None:
    if choice["model_type"] != slot:
        message = f"must be {slot} like the slot it is for, not {choice['model_type']}"
        raise Invalid.at([*where, "model_type"], message)
    for name in ("provider", "model_name"):
        if not choice[name].strip():
            raise Invalid.at([*where, name], "must not be empty", "string_too_short")


def _unknown(slot: str) -> str:
    return f"There is no model slot {slot}; the slots are {', '.join(DEFAULTS)}."
