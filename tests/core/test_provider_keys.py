"""Names of providers and key modes come in many spellings and leave in one."""

from __future__ import annotations

import pytest

from lumnisai._core.provider_keys import key_mode, provider_name
from lumnisai.exceptions import ValidationError
from lumnisai.types import ApiKeyMode, ApiProvider


@pytest.mark.parametrize(
    "spelling", ["openai", "OpenAI", " openai ", "OPENAI_API_KEY", "openai-api-key", ApiProvider.OPENAI_API_KEY]
)
def test_every_spelling_of_a_provider_gives_its_wire_name(spelling: str) -> None:
    assert provider_name(spelling) == "OPENAI_API_KEY"


def test_a_name_without_the_usual_ending_is_found_too() -> None:
    assert provider_name("aws_access_key_id") == "AWS_ACCESS_KEY_ID"


@pytest.mark.parametrize("provider", list(ApiProvider))
def test_each_provider_of_the_contract_is_its_own_wire_name(provider: ApiProvider) -> None:
    assert provider_name(provider) == provider_name(provider, known_only=True) == provider.value


def test_a_provider_that_is_not_known_yet_is_passed_on_as_written() -> None:
    assert provider_name("NewVendor_API_KEY") == "NewVendor_API_KEY"
    assert provider_name("NewVendor_API_KEY", known_only=True) is None


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_provider_is_refused(empty: str) -> None:
    with pytest.raises(ValidationError, match="provider is empty"):
        provider_name(empty)


@pytest.mark.parametrize("spelling", ["byo", "BYO", " byo_keys ", "bring_your_own", ApiKeyMode.BYO_KEYS])
def test_every_spelling_of_bring_your_own_gives_its_wire_name(spelling: str) -> None:
    assert key_mode(spelling) == "byo_keys"


@pytest.mark.parametrize("spelling", ["platform", "use_platform", ApiKeyMode.PLATFORM])
def test_every_spelling_of_the_platforms_keys_gives_their_wire_name(spelling: str) -> None:
    assert key_mode(spelling) == "platform"


def test_a_mode_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(ValidationError, match=r"mode must be 'byo' or 'platform'.*got 'mine'"):
        key_mode("mine")
