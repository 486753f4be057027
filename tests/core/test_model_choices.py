"""Models for slots come in many forms and leave in one."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.model_choices import as_list, choose, choose_many, slot_name
from lumnisai.exceptions import ValidationError
from lumnisai.models import ModelPreferenceCreate, ModelPreferenceEntry
from lumnisai.types import ModelProvider, ModelType

SMART = {"model_type": "SMART_MODEL", "provider": "openai", "model_name": "gpt-4.1"}


@pytest.mark.parametrize("spelling", ["SMART_MODEL", "smart_model", "smart-model", "smart", " Smart ", ModelType.SMART_MODEL])
def test_every_spelling_of_a_slot_gives_its_wire_name(spelling: str) -> None:
    assert slot_name(spelling) == "SMART_MODEL"


def test_a_slot_that_is_not_known_yet_is_passed_on_in_upper_case() -> None:
    assert slot_name("audio_model") == "AUDIO_MODEL"


@pytest.mark.parametrize(
    "choice",
    [
        "openai:gpt-4.1",
        "OpenAI:gpt-4.1",
        {"provider": "openai", "model_name": "gpt-4.1"},
        {"provider": ModelProvider.OPENAI, "model_name": "gpt-4.1", "model_type": "smart"},
        {"provider": "openai", "model_name": "gpt-4.1", "model_type": None},
        ModelPreferenceCreate(model_type="smart_model", provider="openai", model_name="gpt-4.1"),
        ModelPreferenceEntry(model_type=ModelType.SMART_MODEL, provider="openai", model_name="gpt-4.1"),
    ],
)
def test_every_form_of_a_model_gives_its_wire_form(choice: Any) -> None:
    assert choose("smart_model", choice) == SMART
    assert choose_many({ModelType.SMART_MODEL: choice}) == {"SMART_MODEL": SMART}


def test_only_the_first_colon_separates_the_provider() -> None:
    assert choose("smart", "bedrock:vendor.model-v2:0")["model_name"] == "vendor.model-v2:0"


def test_a_provider_that_is_not_known_yet_is_passed_on_as_written() -> None:
    assert choose("smart", "NewVendor:one")["provider"] == "NewVendor"


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("gpt-4.1", "'provider:model', such as 'openai:gpt-4.1'; got 'gpt-4.1'"),
        (":gpt-4.1", "provider is missing in the choice for SMART_MODEL"),
        ({"provider": "openai"}, "model_name is missing in the choice for SMART_MODEL"),
        ({"provider": "openai", "name": "x"}, "not 'name'"),
        ({"provider": "openai", "model_name": "x", "model_type": "fast"}, "names another slot, FAST_MODEL"),
        (7, "not int"),
    ],
)
def test_a_model_that_cannot_be_read_is_refused(choice: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        choose("smart", choice)


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ({}, "preferences is empty"),
        (["openai:gpt-4.1"], "must map slots to models"),
        ({"smart": "openai:a", "SMART_MODEL": "openai:b"}, "SMART_MODEL twice"),
        ({"": "openai:a"}, "must name a slot"),
    ],
)
def test_slots_that_cannot_be_told_apart_are_refused(choices: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        choose_many(choices)


def test_a_list_of_models_names_its_slots() -> None:
    assert as_list([SMART]) == as_list({"smart": "openai:gpt-4.1"}) == [SMART]
    with pytest.raises(ValidationError, match="model_type is missing"):
        as_list(["openai:gpt-4.1"])
    with pytest.raises(ValidationError, match="must be a list or a mapping"):
        as_list("openai:gpt-4.1")
